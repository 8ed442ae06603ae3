#include <npubench/kernels/masked_softmax.h>

#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

#include <npubench/array/array.h>
#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/packing.h>

namespace npubench {
namespace {

// Maximum and sum of a row, 16 lanes of f32 each.
constexpr std::int64_t kState = 32;
// A piece is a run of a strided transfer, which is at most 1023 words long (DmaModel::max_wrap), of whole vectors.
constexpr std::int64_t kLongestPiece = 2016;

Placement rows_of(const MaskedSoftmax::Config& config, Generation generation) {
  const auto [rows, width, count] = MaskedSoftmax::pieces(config, generation);
  return {.rows = config.rows, .columns = config.width, .row_stride = width * count};
}

/// Objects of a memory tile for rows, twice where it holds them, beside two of results.
int memory_depth(const MaskedSoftmax::Config& config, Generation generation) {
  const auto [rows, width, count] = MaskedSoftmax::pieces(config, generation);
  const auto results = 2 * config.core_rows * rows * width;
  const auto twice = 2 * config.core_rows * rows * width * count;
  return 2 * (twice + results) <= architecture(generation).data_memory(TileKind::mem) ? 2 : 1;
}

Work work_of(const MaskedSoftmax::Config& config) {
  const auto count = static_cast<double>(config.rows) * static_cast<double>(config.width);
  return {.operations = 5 * count, .bytes = 2 * count * static_cast<double>(size_of(config.dtype)), .multiply = {}};
}

struct Functions {
  FunctionId begin{}, observe{}, give{};
};

std::vector<Op> core_program(FifoId in, FifoId out, BufferId state, const Functions& functions, std::int64_t pieces) {
  const HeldObject x{in, Port::consume}, y{out, Port::produce};
  std::vector<Op> row{Call{functions.begin, {state}}};
  std::vector<Op> see{Acquire{in, Port::consume}, Call{functions.observe, {x, state}}};
  std::vector<Op> result{Acquire{out, Port::produce}, Call{functions.give, {x, state, y}}, Release{in, Port::consume},
                         Release{out, Port::produce}};
  if (pieces == 1) {
    row.insert(row.end(), see.begin(), see.end());
    row.insert(row.end(), result.begin(), result.end());
  } else {
    see.emplace_back(Release{in, Port::consume});
    result.insert(result.begin(), Acquire{in, Port::consume});
    row.insert(row.end(), {Loop{pieces, std::move(see)}, Loop{pieces, std::move(result)}});
  }
  return {Loop{Loop::kForever, std::move(row)}};
}

}  // namespace

CaseFields<MaskedSoftmax::Config> MaskedSoftmax::fields() {
  return CaseFields<Config>("MaskedSoftmax", "masked_softmax")
      .type(&Config::dtype)
      .tile({{"tile", &Config::tile}})
      .shape({{"rows", &Config::rows}, {"width", &Config::width}})
      .cores(&Config::columns, &Config::core_rows);
}

MaskedSoftmax::MaskedSoftmax(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config), config.dtype),
      config_(resolve(config, device.info().generation)) {}

MaskedSoftmax::Config MaskedSoftmax::resolve(Config config, Generation generation) {
  require_type("MaskedSoftmax", config.dtype, {DataType::bf16});
  require_extent("rows", config.rows);
  require_extent("width", config.width);
  require_positive("tile", config.tile);
  config.tile = shrunk(config.tile, config.rows, 1);
  resolve_array(config, generation);
  return config;
}

MaskedSoftmax::Pieces MaskedSoftmax::pieces(const Config& config, Generation generation) {
  // Buffers begin at multiples of 32 bytes, five at most.
  const auto capacity = object_capacity(generation) - 5 * 32;
  const auto even = round_up(config.width, std::int64_t{2});
  const auto row = 4 * 2 * even + 4 * kState;  // in and out twice, its state
  if (row <= capacity) {
    return {largest_divisor(config.tile, capacity / row, [](std::int64_t) { return true; }), even, 1};
  }
  const auto count = ceil_div(even, kLongestPiece);
  return {1, round_up(ceil_div(even, count), std::int64_t{32}), count};
}

Design MaskedSoftmax::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  const auto cut = pieces(config, generation);
  const auto rows = cut.rows, width = cut.width, count = cut.count;
  const auto line = width * count, cores = std::int64_t{config.core_rows};
  const auto blocks = ceil_div(config.rows, rows * cores * config.columns);  // of a column
  const MemRef piece{{rows, width}, config.dtype}, state{{rows, kState}, DataType::f32};
  Array array(fields().design_name(config), generation, config.columns, config.core_rows);
  const MemRef all{{blocks * cores * rows * config.columns, line}, config.dtype};
  require_argument("input", all, "rows");
  const int input = array.argument("input", all), output = array.argument("output", all, true);
  const auto function = [&](const char* symbol, std::vector<ParameterType> parameters) {
    return array.function(core_function(symbol, "masked_softmax.cc",
                                        {dimension("DIM_ROWS", rows), dimension("DIM_WIDTH", width)}, generation),
                          std::move(parameters));
  };
  const auto begin = function("masked_softmax_begin", {state});
  const auto observe = function("masked_softmax_observe_bf16", {piece, state});
  const auto give = function("masked_softmax_give_bf16", {piece, state, piece});
  const bool whole = count == 1;
  const auto in = array.add({.name = "in",
                             .kind = Kind::core,
                             .object = piece,
                             .line = {{rows, line}, config.dtype},
                             .memory_depth = memory_depth(config, generation),
                             .repeat_count = whole ? 1 : 2});
  // A memory tile lacks descriptors for more beside rows that it sends twice.
  const auto out = array.add({.name = "out", .kind = Kind::result, .object = piece, .memory_depth = whole ? 2 : 1});
  array.program([&](const ArrayCore& core) {
    return core_program(core(in), core(out), core.buffer("state", state), {begin, observe, give}, count);
  });
  SequenceBuilder sequence(array.design());
  for (int column = 0; column < config.columns; ++column) {
    const auto block = cores * rows * line, offset = column * blocks * block;
    const auto at = static_cast<std::size_t>(column);
    sequence.add_contiguous(array.shares(in)[at].shim, input, offset, blocks * block);
    const auto result = array.shares(out)[at].shim;
    if (whole) {
      sequence.add_contiguous(result, output, offset, blocks * block);
    } else {
      sequence.add(result, output, offset, {{blocks, block}, {count, width}, {cores, line}, {width, 1}});
    }
  }
  sequence.end_step();
  sequence.finish();
  return std::move(array.design());
}

CheckedProgram MaskedSoftmax::fitting_program(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  // Objects of a memory tile are whole rows of all its cores, beside a piece of each one's results.
  const auto capacity = architecture(generation).data_memory(TileKind::mem);
  const auto bytes_of = [&](std::int64_t width, int core_rows) {
    auto other = config;
    other.width = width;
    const auto cut = pieces(other, generation);
    return 2 * core_rows * cut.width * (cut.count + (cut.count > 1 ? 1 : 0));
  };
  if (const auto bytes = bytes_of(config.width, config.core_rows); bytes > capacity) {
    auto rows = config.core_rows;
    while (rows > 1 && bytes_of(config.width, rows) > capacity) --rows;
    auto width = capacity / 2 / kLongestPiece * kLongestPiece;
    while (bytes_of(width, 1) > capacity) width -= kLongestPiece;
    throw Error(ErrorCategory::does_not_fit,
                fmt::format("MaskedSoftmax of rows of {} {} on {} core rows needs {} bytes of a memory tile (a row for "
                            "each core, a piece of its results), it has {}",
                            config.width, name(config.dtype), config.core_rows, bytes, capacity),
                bytes_of(config.width, rows) <= capacity
                    ? fmt::format("use at most {} core rows", rows)
                    : fmt::format("use one core row and rows of at most {}", width));
  }
  return require_fit(
      design(config, generation), fmt::format("MaskedSoftmax of rows of {} {}", config.width, name(config.dtype)),
      "pieces in and out twice, maximum and sum", [] { return std::string("use a smaller tile"); },
      [] { return std::string("use fewer core rows, or narrower rows"); });
}

void MaskedSoftmax::set_inputs(ElementSpan x) {
  constexpr auto kMask = -std::numeric_limits<float>::infinity();
  // What is not there is masked too. Packing refuses infinities, so entries that are -inf are written behind it.
  std::vector<std::byte> bytes(x.bytes().begin(), x.bytes().end());
  std::vector<std::size_t> masked;
  visit_element(x.type(), [&](auto element) {
    using T = decltype(element);
    auto* values = reinterpret_cast<T*>(bytes.data());
    if constexpr (!std::is_integral_v<T>) {
      for (std::size_t i = 0; i < x.size(); ++i) {
        if (static_cast<float>(values[i]) != kMask) continue;
        masked.push_back(i);
        values[i] = T(0.0f);
      }
    }
  });
  begin_inputs();
  const auto place = rows_of(config_, design().generation);
  auto* to = reinterpret_cast<bfloat16*>(buffer(0).data());
  std::fill_n(to, buffer(0).size() / sizeof(bfloat16), bfloat16(kMask));
  pack("x", ElementSpan(x.type(), bytes), config_.dtype, place, buffer(0));
  const auto width = static_cast<std::size_t>(config_.width), stride = static_cast<std::size_t>(place.row_stride);
  for (const auto i : masked) to[i / width * stride + i % width] = bfloat16(kMask);
  inputs_ready();
}

void MaskedSoftmax::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.dtype, rows_of(config_, design().generation), out);
}

}  // namespace npubench
