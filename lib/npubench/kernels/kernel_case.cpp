#include <npubench/kernels/kernel_case.h>

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/kernels/case_name.h>

namespace npubench {
namespace {

using namespace case_name;

template <class Config>
void read_tile(Parts& parts, Config& config) {
  if (const auto text = parts.take("tile"); !text.empty()) config.tile = number("tile", text);
}

template <Matmul::Epilogue kEpilogue>
KernelConfig read_matmul(std::string_view types, Parts parts) {
  Matmul::Config config{.epilogue = kEpilogue};
  const auto names = split(types, '_');
  if (names.size() != 2) refuse(types, "not a pair of types", "write <in>_<out>, as in bf16_f32");
  config.in = parse_data_type(names[0]);
  config.out = parse_data_type(names[1]);
  expect_shape(parts, 3, "<M>x<K>x<N>");
  config.m = parts.shape[0];
  config.k = parts.shape[1];
  config.n = parts.shape[2];
  if (const auto text = parts.take("tile"); !text.empty()) {
    auto tile = extents("tile", text);
    if (tile.size() == 1) tile = {tile[0], tile[0], tile[0]};
    if (tile.size() != 3) refuse("tile", fmt::format("'{}' has {} extents", text, tile.size()), "write 64 or 64x32x64");
    config.tile_m = tile[0];
    config.tile_k = tile[1];
    config.tile_n = tile[2];
  }
  read_cores(parts, config);
  read_multiply(parts, config);
  if (const auto text = parts.take("k_gather"); !text.empty()) config.k_gather = number("k_gather", text);
  if (const auto text = parts.take("c_depth"); !text.empty())
    config.c_depth = static_cast<int>(number("c_depth", text));
  if (const auto text = parts.take("shift"); !text.empty()) config.shift = static_cast<int>(number("shift", text));
  if (const auto text = parts.take("accumulate"); !text.empty()) {
    if (text != "wide" && text != "output_type") refuse("accumulate", "no such way", "write wide or output_type");
    config.accumulate = text == "wide" ? Matmul::Accumulate::wide : Matmul::Accumulate::output_type;
  }
  if (const auto text = parts.take("b_layout"); !text.empty()) {
    if (text != "row_major" && text != "column_major")
      refuse("b_layout", "no such layout", "write row_major or column_major");
    config.b_layout = text == "row_major" ? Matmul::Layout::row_major : Matmul::Layout::column_major;
  }
  if (const auto text = parts.take("spread"); !text.empty()) {
    if (text != "n_over_columns" && text != "m_over_columns") {
      refuse("spread", "no such way", "write n_over_columns or m_over_columns");
    }
    config.spread = text == "n_over_columns" ? Matmul::Spread::n_over_columns : Matmul::Spread::m_over_columns;
  }
  if (const auto text = parts.take("c_memory_depth"); !text.empty()) {
    config.c_memory_depth = static_cast<int>(number("c_memory_depth", text));
  }
  if (const auto text = parts.take("a_uses"); !text.empty()) config.a_uses = number("a_uses", text);
  expect_nothing_left(parts, "Matmul",
                      "tile, cores, k_gather, c_depth, c_memory_depth, shift, accumulate, multiply, b_layout, spread, "
                      "a_uses");
  return config;
}

KernelConfig read_attention(std::string_view types, Parts parts) {
  Attention::Config config{.dtype = parse_data_type(types)};
  expect_shape(parts, 2, "<queries>x<keys>");
  config.queries = parts.shape[0];
  config.keys = parts.shape[1];
  if (const auto text = parts.take("heads"); !text.empty()) {
    const auto heads = extents("heads", text);
    if (heads.size() != 2) refuse("heads", fmt::format("'{}' is not <heads>x<width>", text), "write heads:8x64");
    config.heads = heads[0];
    config.head_dim = heads[1];
  }
  read_tile(parts, config);
  read_cores(parts, config);
  read_multiply(parts, config);
  expect_nothing_left(parts, "Attention", "heads, tile, cores, multiply");
  return config;
}

template <class Config>
void read_type(std::string_view types, Config& config) {
  config.dtype = parse_data_type(types);
}
// Kernels of one type.
void read_type(std::string_view types, AddLayerNorm::Config&) {
  if (types != "bf16") refuse(types, "not what AddLayerNorm takes", "write bf16");
}
void read_type(std::string_view types, Cast::Config&) {
  if (types != "f32_bf16") refuse(types, "not what Cast takes and gives", "write f32_bf16");
}

template <class Config>
KernelConfig read_rows(std::string_view types, Parts parts) {
  Config config;
  read_type(types, config);
  expect_shape(parts, 2, "<rows>x<width>");
  config.rows = parts.shape[0];
  config.width = parts.shape[1];
  read_tile(parts, config);
  read_cores(parts, config);
  expect_nothing_left(parts, "a kernel over rows", "tile, cores");
  return config;
}

template <class Config>
KernelConfig read_elements(std::string_view types, Parts parts) {
  Config config;
  read_type(types, config);
  if (parts.shape.empty() || parts.shape.size() > 3) expect_shape(parts, 2, "the data's extents, as 1500x2048");
  config.elements = 1;
  for (const auto extent : parts.shape) config.elements *= extent;
  read_tile(parts, config);
  read_cores(parts, config);
  expect_nothing_left(parts, "a kernel over elements", "tile, cores");
  return config;
}

struct Reader {
  std::string_view kernel;
  KernelConfig (*read)(std::string_view types, Parts parts);
};

constexpr std::array kReaders{
    Reader{"Matmul", read_matmul<Matmul::Epilogue::none>},
    Reader{"MatmulGELU", read_matmul<Matmul::Epilogue::gelu>},
    Reader{"Attention", read_attention},
    Reader{"LayerNorm", read_rows<LayerNorm::Config>},
    Reader{"AddLayerNorm", read_rows<AddLayerNorm::Config>},
    Reader{"GELU", read_elements<Gelu::Config>},
    Reader{"Softmax", read_rows<Softmax::Config>},
    Reader{"Add", read_elements<Add::Config>},
    Reader{"Cast", read_elements<Cast::Config>},
    Reader{"Passthrough", read_elements<Passthrough::Config>},
};

}  // namespace

KernelConfig parse_case(std::string_view name) {
  const auto segments = split(name, '/');
  if (name == "DispatchFloor") return EmptyConfig{};
  const auto* const reader = std::ranges::find(kReaders, segments.front(), &Reader::kernel);
  if (reader == kReaders.end()) {
    std::string known;
    for (const auto& other : kReaders) known += std::string(other.kernel) + ", ";
    throw Error(ErrorCategory::invalid_argument, fmt::format("there is no kernel '{}'", segments.front()),
                known + "DispatchFloor are known");
  }
  if (segments.size() < 3) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("case '{}' names no types or no shape", name),
                "write <kernel>/<types>/tile:<tile>/<shape>/cores:<columns>x<rows>");
  }
  return reader->read(segments[1], read_parts(std::span(segments).subspan(2)));
}

Design case_design(const KernelConfig& config, Generation generation) {
  const struct {
    Generation generation;
    Design operator()(const Matmul::Config& c) const { return Matmul::design(c, generation); }
    Design operator()(const Attention::Config& c) const { return Attention::design(c, generation); }
    Design operator()(const LayerNorm::Config& c) const { return LayerNorm::design(c, generation); }
    Design operator()(const AddLayerNorm::Config& c) const { return AddLayerNorm::design(c, generation); }
    Design operator()(const Cast::Config& c) const { return Cast::design(c, generation); }
    Design operator()(const Gelu::Config& c) const { return Gelu::design(c, generation); }
    Design operator()(const Softmax::Config& c) const { return Softmax::design(c, generation); }
    Design operator()(const Add::Config& c) const { return Add::design(c, generation); }
    Design operator()(const Passthrough::Config& c) const { return Passthrough::design(c, generation); }
    Design operator()(const EmptyConfig&) const { return Empty::design(generation); }
  } make{generation};
  return std::visit(make, config);
}

std::unique_ptr<Kernel> make_kernel(const KernelConfig& config, const Device& device) {
  const struct {
    const Device& device;
    std::unique_ptr<Kernel> operator()(const Matmul::Config& c) const { return std::make_unique<Matmul>(device, c); }
    std::unique_ptr<Kernel> operator()(const Attention::Config& c) const {
      return std::make_unique<Attention>(device, c);
    }
    std::unique_ptr<Kernel> operator()(const LayerNorm::Config& c) const {
      return std::make_unique<LayerNorm>(device, c);
    }
    std::unique_ptr<Kernel> operator()(const AddLayerNorm::Config& c) const {
      return std::make_unique<AddLayerNorm>(device, c);
    }
    std::unique_ptr<Kernel> operator()(const Cast::Config& c) const { return std::make_unique<Cast>(device, c); }
    std::unique_ptr<Kernel> operator()(const Gelu::Config& c) const { return std::make_unique<Gelu>(device, c); }
    std::unique_ptr<Kernel> operator()(const Softmax::Config& c) const { return std::make_unique<Softmax>(device, c); }
    std::unique_ptr<Kernel> operator()(const Add::Config& c) const { return std::make_unique<Add>(device, c); }
    std::unique_ptr<Kernel> operator()(const Passthrough::Config& c) const {
      return std::make_unique<Passthrough>(device, c);
    }
    std::unique_ptr<Kernel> operator()(const EmptyConfig&) const { return std::make_unique<Empty>(device); }
  } make{device};
  return std::visit(make, config);
}

namespace {

struct Summary {
  std::string operator()(const Matmul::Config& c) const {
    return fmt::format("C = {}: A {}x{} {}, B {}x{} {}, C {}, by tiles of {}x{}x{}",
                       c.epilogue == Matmul::Epilogue::gelu ? "gelu(A x B)" : "A x B", c.m, c.k, name(c.in), c.k, c.n,
                       name(c.in), name(c.out), c.tile_m, c.tile_k, c.tile_n);
  }
  std::string operator()(const Attention::Config& c) const {
    return fmt::format("O = softmax(Q K^T / sqrt({})) V: {} heads of {}, {} queries, {} keys, {}, blocks of {}",
                       c.head_dim, c.heads, c.head_dim, c.queries, c.keys, name(c.dtype), c.tile);
  }
  std::string operator()(const LayerNorm::Config& c) const {
    return fmt::format("y = (x - mean) / sqrt(variance + {}) * gamma + beta over {} rows of {} {}", c.epsilon, c.rows,
                       c.width, name(c.dtype));
  }
  std::string operator()(const AddLayerNorm::Config& c) const {
    return fmt::format("s = a + b and y = LayerNorm(s) over {} rows of {} bf16", c.rows, c.width);
  }
  std::string operator()(const Cast::Config& c) const {
    return fmt::format("y = x rounded to bf16, of {} elements f32", c.elements);
  }
  std::string operator()(const Softmax::Config& c) const {
    return fmt::format("y = softmax(x) over {} rows of {} {}", c.rows, c.width, name(c.dtype));
  }
  std::string operator()(const Gelu::Config& c) const {
    return fmt::format("y = gelu(x), tanh form, of {} elements {}", c.elements, name(c.dtype));
  }
  std::string operator()(const Add::Config& c) const {
    return fmt::format("y = a + b of {} elements {}", c.elements, name(c.dtype));
  }
  std::string operator()(const Passthrough::Config& c) const {
    return fmt::format("y = x of {} elements {}, through the cores", c.elements, name(c.dtype));
  }
  std::string operator()(const EmptyConfig&) const { return "the empty design: what a launch costs"; }
};

}  // namespace

std::string case_summary(const KernelConfig& config) { return std::visit(Summary{}, config); }

}  // namespace npubench
