// Kernels that treat every element alike: GELU, addition, rounding and a copy (see StreamKernel). And the one that does
// nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <npubench/kernels/stream_kernel.h>

namespace npubench {

struct GeluConfig {
  Elements elements{1500, 2048};
  DataType dtype = DataType::bf16;  ///< bf16 or i8
  std::int64_t tile = 64;           ///< a call takes tile x tile elements
  std::optional<std::int64_t> per_call{};
  int columns = 0;  ///< 0, as in core_rows: all that the device has
  int core_rows = 0;
  float input_scale = 1.0f / 32, output_scale = 1.0f / 32;  ///< i8 only: real value = scale * integer
};

/// y = x * Phi(x), in the tanh form that the core function uses (Hendrycks and Gimpel, arXiv 1606.08415).
/// Work: 8 operations an element (3 for the argument of tanh, tanh counted as 2, 3 for the product).
class Gelu : public StreamKernel<Gelu, GeluConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  void set_inputs(ElementSpan x) { set({x}); }
};

struct AddConfig {
  Elements elements{1500, 512};
  DataType dtype = DataType::bf16;
  std::int64_t tile = 64;
  std::optional<std::int64_t> per_call{};
  int columns = 0;
  int core_rows = 0;
};

/// y = a + b, bf16. Work: 1 operation an element.
class Add : public StreamKernel<Add, AddConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  void set_inputs(ElementSpan a, ElementSpan b) { set({a, b}); }
};

struct CastConfig {
  Elements elements{1500, 512};
  std::int64_t tile = 64;
  std::optional<std::int64_t> per_call{};
  int columns = 0;
  int core_rows = 0;
};

/// y = x rounded from f32 to bf16, to nearest even: what follows a matmul that leaves its f32 sums in DRAM. Work: bytes
/// only.
class Cast : public StreamKernel<Cast, CastConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config&) {}
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  void set_inputs(ElementSpan x) { set({x}); }
};

struct PassthroughConfig {
  Elements elements{1024, 1024};
  DataType dtype = DataType::i8;  ///< any
  std::int64_t tile = 64;
  std::optional<std::int64_t> per_call{};
  int columns = 0;
  int core_rows = 0;
};

/// y = x, through the cores. Work: bytes only. Floats for an integer type must be whole numbers in its range.
class Passthrough : public StreamKernel<Passthrough, PassthroughConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config&) {}
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  void set_inputs(ElementSpan x) { set({x}); }
};

/// The design that does nothing: a run of it measures the dispatch floor. It has no inputs and no output.
class Empty : public Kernel {
 public:
  struct Config {};  ///< nothing to choose

  explicit Empty(const Device& device, const Config& config = {});
  static CaseFields<Config> fields();
  using Kernel::design;
  static Design design(const Config& config, Generation generation);
  static Design design(Generation generation) { return design({}, generation); }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
};

}  // namespace npubench
