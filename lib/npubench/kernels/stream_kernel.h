// What kernels that work row by row or element by element share: a class of such a kernel says what streams and what a
// core calls.
//
// Rows go through the cores in calls of rows_per_call(); a tile of more rows than there are becomes all of them.
// Elements are flat: a tile is tile x tile of them in a call, or `per_call` where that is set; tile is a multiple of 8,
// per_call of 64, and a larger call than all the data shrinks to the largest square, or multiple of 64, that the data
// fills. Columns take contiguous shares; each core gets the same number of calls, and what is missing from the last
// ones is zeros.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/array/limits.h>
#include <npubench/base/element_span.h>
#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/elements.h>
#include <npubench/kernels/kernel.h>
#include <npubench/kernels/stream_design.h>

namespace npubench {

/// What streams: as a kernel's class says of one configuration.
struct StreamSpec {
  /// An input as set_inputs() names it. With a scale, floats become integers by it: divided, rounded to nearest even,
  /// saturated. Without, they must be whole numbers.
  struct Input {
    std::string name{};
    std::optional<float> scale{};
  };
  std::string_view name{};  ///< of the kernel, in messages
  DataType in{}, out{};
  double operations = 0;  ///< of each element of an input, for Work
  std::vector<Input> inputs{{"x", std::nullopt}};
  std::vector<std::string> parameters{};  ///< rows of bf16 that every row is combined with, as set_inputs() names them
  int results = 1;                        ///< arrays of the output, one behind the other
};

/// How much streams, and where: of a configuration with `rows` and `width`, or with `elements`.
struct StreamShape {
  std::int64_t rows = 1, width = 0;  ///< one row of all elements, where they are no rows
  std::int64_t tile = 0;
  std::optional<std::int64_t> per_call{};
  bool of_rows = false;
  int columns = 1, core_rows = 1;
};

template <class Config>
concept ConfigOfRows = requires(const Config& config) {
  config.rows, config.width;
};

template <class Config>
StreamShape stream_shape(const Config& c) {
  if constexpr (ConfigOfRows<Config>) {
    return {.rows = c.rows,
            .width = c.width,
            .tile = shrunk(c.tile, c.rows, 1),
            .of_rows = true,
            .columns = c.columns,
            .core_rows = c.core_rows};
  } else {
    return {.width = c.elements.count(),
            .tile = c.tile,
            .per_call = c.per_call,
            .columns = c.columns,
            .core_rows = c.core_rows};
  }
}

/// Checks and shrinks the tile (see above). Throws Error(invalid_argument) for values outside their domain.
void resolve_stream(StreamShape& shape, DataType type);

/// The largest divisor of the tile for which rows in and out fit L1 double buffered; 1 when none does.
std::int64_t rows_per_call(const StreamSpec& spec, const StreamShape& shape, Generation generation);

/// The plan without its calls. Throws Error(does_not_fit) where a core does not hold one row, with the widest that it
/// does hold.
StreamPlan stream_plan(const StreamSpec& spec, const StreamShape& shape, Generation generation);

/// The design, checked; otherwise throws Error(does_not_fit). `of_tile` makes that of another tile, for the remedy.
CheckedProgram require_stream_fits(const Design& design, const StreamSpec& spec, const StreamShape& shape,
                                   const std::function<Design(std::int64_t)>& of_tile);

/// The part of StreamKernel that is the same for all.
class StreamKernelBase : public Kernel {
 protected:
  StreamKernelBase(const Device& device, const CheckedProgram& program, StreamSpec spec, const StreamShape& shape);
  /// The spec's inputs, then its parameters.
  void set(std::initializer_list<ElementSpan> data);

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  StreamSpec spec_;
  StreamShape shape_;
};

/// Base of K, whose configuration is C. K says
///
///   static CaseFields<Config> fields();
///   static void require(const Config&);            // throws for types, scales, ... that it does not take
///   static StreamSpec spec(const Config&);
///   static std::vector<StreamCall> calls(const Config&, const MemRef& object, Generation);
///   void set_inputs(ElementSpan x) { set({x}); }   // by its inputs' names
///
/// C has tile, columns and core_rows (0: all that the device has), and rows and width or elements and per_call.
template <class K, class C>
class StreamKernel : public StreamKernelBase {
 public:
  using Config = C;
  StreamKernel(const Device& device, const Config& config)
      : StreamKernelBase(device, fitting_program(config, device.info().generation), K::spec(config),
                         stream_shape(config)),
        config_(resolve(config, device.info().generation)) {}

  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(Config config, Generation generation) {
    K::require(config);
    resolve_array(config, generation);
    auto shape = stream_shape(config);
    shape.tile = config.tile;
    resolve_stream(shape, K::spec(config).in);
    config.tile = shape.tile;
    if constexpr (!ConfigOfRows<Config>) config.per_call = shape.per_call;
    return config;
  }

  using Kernel::design;
  static Design design(const Config& wanted, Generation generation) {
    const auto config = resolve(wanted, generation);
    auto plan = stream_plan(K::spec(config), stream_shape(config), generation);
    plan.name = K::fields().design_name(config);
    plan.calls = K::calls(config, plan.input, generation);
    return stream_through(plan);
  }

  static CheckedProgram fitting_program(const Config& wanted, Generation generation) {
    const auto config = resolve(wanted, generation);
    return require_stream_fits(design(config, generation), K::spec(config), stream_shape(config),
                               [&](std::int64_t tile) {
                                 auto smaller = config;
                                 smaller.tile = tile;
                                 return design(smaller, generation);
                               });
  }

  /// Rows that one call of the core function takes.
  static std::int64_t rows_per_call(const Config& config, Generation generation) requires ConfigOfRows<Config> {
    return npubench::rows_per_call(K::spec(config), stream_shape(config), generation);
  }

  [[nodiscard]] const Config& config() const { return config_; }

 protected:
  /// The fields that all of them have.
  static CaseFields<Config> stream_fields(std::string kernel, std::string stem) {
    CaseFields<Config> fields(std::move(kernel), std::move(stem));
    fields.tile({{"tile", &Config::tile}}).cores(&Config::columns, &Config::core_rows);
    if constexpr (ConfigOfRows<Config>) {
      fields.shape({{"rows", &Config::rows}, {"width", &Config::width}});
    } else {
      fields.elements(&Config::elements).option("per_call", &Config::per_call, Effect::dataflow);
    }
    return fields;
  }
  /// Source and definitions of a function of whole rows.
  static Function row_function(std::string symbol, std::string source, Definitions definitions, const MemRef& rows,
                               Generation generation) {
    definitions.push_back(dimension("DIM_ROWS", rows.shape[0]));
    definitions.push_back(dimension("DIM_WIDTH", rows.shape[1]));
    return core_function(std::move(symbol), std::move(source), std::move(definitions), generation);
  }

 private:
  Config config_;
};

}  // namespace npubench
