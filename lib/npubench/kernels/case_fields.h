// What a kernel's configuration consists of, said once: the name of a case (printed and parsed), the name of a design,
// the parameters in a document and the axes that can be swept all come from one table of fields.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <npubench/arch/architecture.h>
#include <npubench/kernels/case_field.h>

namespace npubench {
namespace detail {

/// Of the configuration itself, or of what it is derived from.
template <class C, class Config>
concept BaseOf = std::is_base_of_v<C, Config>;

template <class T>
struct OptionalValue {
  using type = T;
  static constexpr bool value = false;
};
template <class T>
struct OptionalValue<std::optional<T>> {
  using type = T;
  static constexpr bool value = true;
};

}  // namespace detail

/// The fields of a kernel's Config, in the order in which a name has them: types, tile, shape, cores, options.
///
///   CaseFields<Config>("RMSNorm", "rms_norm").type(&Config::dtype).tile({{"tile", &Config::tile}})
///       .shape({{"rows", &Config::rows}, {"width", &Config::width}}).cores(&Config::columns, &Config::core_rows)
///       .option("epsilon", &Config::epsilon)
///
/// makes and reads "RMSNorm/bf16/tile:64/1500x512/cores:4x4" and "RMSNorm/.../epsilon:1e-06". Whatever changes a design
/// has to be a field, for the name of the design is made of them. An option that has the value of a default-constructed
/// Config is left out of names.
template <class Config>
class CaseFields {
 public:
  /// A number of a tile or a shape, under the name that documents have for it.
  struct Extent {
    std::string name{};
    std::int64_t Config::*member{};
  };
  template <class E>
  struct Named {
    std::string name{};
    E value{};
  };

  /// `kernel` is what names begin with, `stem` what the names of its designs begin with.
  CaseFields(std::string kernel, std::string stem) : table_(std::move(kernel), std::move(stem)) {}

  CaseFields& types(DataType Config::*in, DataType Config::*out);
  CaseFields& type(DataType Config::*both);
  /// Types of a kernel that takes `in`, gives `out`, and has no choice.
  CaseFields& only_types(DataType in, DataType out);
  CaseFields& tile(std::vector<Extent> extents);
  CaseFields& shape(std::vector<Extent> extents);
  /// A shape that is a number of elements, said by up to three extents.
  CaseFields& elements(Elements Config::*member);
  /// A further segment of the shape: "heads:8x64".
  CaseFields& shape_part(std::string key, std::vector<Extent> extents);
  CaseFields& cores(int Config::*columns, int Config::*core_rows);
  /// A whole number, a float or a text without slashes, or one that may be unset.
  template <class T, detail::BaseOf<Config> C>
  CaseFields& option(std::string key, T C::*of, Effect effect = Effect::result);
  /// One of some named values, or unset. `bare`: a design's name has the value without the key.
  template <class T, detail::BaseOf<Config> C>
  CaseFields& choice(std::string key, T C::*of, std::vector<Named<typename detail::OptionalValue<T>::type>> values,
                     Effect effect = Effect::result, bool bare = false);

  /// "Matmul".
  [[nodiscard]] const std::string& kernel() const { return table_.kernel(); }
  /// "Matmul/bf16_f32/tile:24x40x48/1000x768x3072/cores:2x4/k_gather:2": parse() reads it back. Cores are left out
  /// where they are 0x0, all of the device's.
  [[nodiscard]] std::string name(const Config& config) const { return table_.name(&config); }
  /// The segments of the name that decide inputs and result: without tile, cores and options of the dataflow.
  [[nodiscard]] std::string problem_name(const Config& config) const { return table_.problem_name(&config); }
  /// "matmul_bf16_f32_1000x768x3072_24x40x48_2x4_k_gather_2": a file's name, different for different configurations.
  [[nodiscard]] std::string design_name(const Config& config) const { return table_.design_name(&config); }
  [[nodiscard]] CaseParameters parameters(const Config& config) const { return table_.parameters(&config); }

  /// The configuration of that name. Segments may come in any order; what is left out is as `base` has it. Throws
  /// Error(invalid_argument) that says which segment is not understood and what is possible; whether it fits is said by
  /// design() and check().
  [[nodiscard]] Config parse(std::string_view name, Config base = {}) const {
    table_.parse(name, &base);
    return base;
  }
  /// The same with another value along an axis (axes()): tile=24x40x48, tile_k=40, cores=2x4, columns=2, shape, M.
  /// Throws as parse().
  [[nodiscard]] Config with(Config config, std::string_view axis, std::string_view value) const {
    table_.set(axis, value, &config);
    return config;
  }
  [[nodiscard]] std::vector<std::string> axes() const { return table_.axes(); }
  /// How names are written, without options: "Matmul/<in>_<out>/tile:<m>x<k>x<n>/<M>x<K>x<N>/cores:<columns>x<rows>".
  [[nodiscard]] std::string form() const { return table_.form(); }

 private:
  using Role = detail::CaseField::Role;
  static Config& at(void* config) { return *static_cast<Config*>(config); }
  static const Config& at(const void* config) { return *static_cast<const Config*>(config); }
  CaseFields& add(detail::CaseField field) {
    table_.add(std::move(field));
    return *this;
  }
  CaseFields& add_extents(Role role, std::string key, const std::vector<Extent>& extents);

  detail::FieldTable table_;
};

}  // namespace npubench

#include <npubench/kernels/case_fields-inl.h>
