// SiLU, alone and as the gate of SwiGLU.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <npubench/kernels/stream_kernel.h>

namespace npubench {

struct SiluConfig {
  Elements elements{256, 8192};
  DataType dtype = DataType::bf16;  ///< bf16
  std::int64_t tile = 64;           ///< as of Gelu
  std::optional<std::int64_t> per_call{};
  int columns = 0;  ///< 0, as in core_rows: all that the device has
  int core_rows = 0;
};

/// y = x / (1 + exp(-x)) (Elfwing et al., arXiv 1702.03118). Work: 4 operations an element (negation, exp counted as 1,
/// sum, division).
class Silu : public StreamKernel<Silu, SiluConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  void set_inputs(ElementSpan x) { set({x}); }
};

struct SwigluConfig : SiluConfig {};

/// y = silu(gate) * up (Shazeer, arXiv 2002.05202): what lies between the products of a feed-forward layer. Work: 5
/// operations an element of y. On more than two core rows both operands come over one stream, and a shim's descriptor
/// reaches from one to the other: they lie at most 4 MiB apart.
class Swiglu : public StreamKernel<Swiglu, SwigluConfig> {
 public:
  using StreamKernel::StreamKernel;
  static CaseFields<Config> fields();
  static void require(const Config& config);
  static StreamSpec spec(const Config& config);
  static std::vector<StreamCall> calls(const Config& config, const MemRef& object, Generation generation);
  void set_inputs(ElementSpan gate, ElementSpan up) { set({gate, up}); }
};

}  // namespace npubench
