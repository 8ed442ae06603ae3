// Kernels that treat every element alike: GELU, addition, and a copy. And the one that does nothing.
//
// The data is flat. A tile is the data of one call: tile x tile elements, or `per_call` where that is set. tile is a
// multiple of 8, per_call of 64. A share larger than the data shrinks: to the largest square, or to the multiple of 64,
// that the data fills. Columns take contiguous shares. Errors are those of Matmul.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/elements.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// y = x * Phi(x), in the tanh form that the core function uses (Hendrycks and Gimpel, arXiv 1606.08415).
/// Work: 8 operations an element (3 for the argument of tanh, tanh counted as 2, 3 for the product).
class Gelu : public Kernel {
 public:
  struct Config {
    Elements elements{1500, 2048};
    DataType dtype = DataType::bf16;  ///< bf16 or i8
    std::int64_t tile = 64;           ///< a call takes tile x tile elements
    std::optional<std::int64_t> per_call{};
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
    float input_scale = 1.0f / 32, output_scale = 1.0f / 32;  ///< i8 only: real value = scale * integer
  };

  Gelu(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);
  void set_inputs(ElementSpan x);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

/// y = a + b, bf16. Work: 1 operation an element.
class Add : public Kernel {
 public:
  struct Config {
    Elements elements{1500, 512};
    DataType dtype = DataType::bf16;
    std::int64_t tile = 64;
    std::optional<std::int64_t> per_call{};
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  Add(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);
  void set_inputs(ElementSpan a, ElementSpan b);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

/// y = x rounded from f32 to bf16, to nearest even: what follows a matmul that leaves its f32 sums in DRAM. Work: bytes
/// only.
class Cast : public Kernel {
 public:
  struct Config {
    Elements elements{1500, 512};
    std::int64_t tile = 64;
    std::optional<std::int64_t> per_call{};
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  Cast(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);
  void set_inputs(ElementSpan x);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

/// y = x, through the cores. Work: bytes only. Floats for an integer type must be whole numbers in its range.
class Passthrough : public Kernel {
 public:
  struct Config {
    Elements elements{1024, 1024};
    DataType dtype = DataType::i8;  ///< any
    std::int64_t tile = 64;
    std::optional<std::int64_t> per_call{};
    int columns = 0;  ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  Passthrough(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(const Config& config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);
  void set_inputs(ElementSpan x);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

/// The design that does nothing: a run of it measures the dispatch floor. It has no inputs and no output.
class Empty : public Kernel {
 public:
  struct Config {};  ///< nothing to choose

  explicit Empty(const Device& device, const Config& config = {});
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  static Design design(const Config& config, Generation generation);
  static Design design(Generation generation) { return design({}, generation); }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
};

}  // namespace npubench
