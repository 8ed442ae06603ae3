#include <npubench/array/limits.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/design/check.h>

namespace npubench {

void refuse(const std::string& message, const std::string& remedy) {
  throw Error(ErrorCategory::invalid_argument, message, remedy);
}

void require_positive(std::string_view name, std::int64_t value) {
  if (value < 1) refuse(fmt::format("{} is {}, at least 1 is needed", name, value));
}

void require_multiple(std::string_view name, std::int64_t value, std::int64_t of, std::string_view reason) {
  if (value % of == 0) return;
  refuse(fmt::format("{} {} is not a multiple of {} ({})", name, value, of, reason),
         fmt::format("use {}", round_up(value, of)));
}

void require_extent(std::string_view name, std::int64_t extent) {
  require_positive(name, extent);
  if (extent > kLargestExtent) {
    refuse(fmt::format("{} is {}, at most {} is possible", name, extent, kLargestExtent), "work in parts");
  }
}

void require_argument(std::string_view name, const MemRef& argument, std::string_view parts) {
  const auto size = static_cast<std::int64_t>(size_of(argument.type));
  std::int64_t part = size;  // bytes of one of the first extent
  for (std::size_t i = 1; i < argument.shape.size(); ++i) part = saturating_product({part, argument.shape[i]});
  const auto bytes = saturating_product({argument.shape.front(), part});
  if (bytes <= kLargestArgument) return;
  const auto most = kLargestArgument / part;
  throw Error(ErrorCategory::does_not_fit,
              fmt::format("{} of {} {} has {} bytes, a runtime sequence reaches {}", name,
                          fmt::join(argument.shape, "x"), npubench::name(argument.type), bytes, kLargestArgument),
              most > 0 && !parts.empty() ? fmt::format("work in parts of at most {} {}", most, parts)
                                         : std::string("work in parts"));
}

void require_transfers(std::string_view what, std::int64_t transfers, const std::string& remedy) {
  if (transfers <= kMostTransfers) return;
  throw Error(ErrorCategory::does_not_fit,
              fmt::format("{} takes {} transfers of a runtime sequence, whose instructions have room for {}", what,
                          transfers, kMostTransfers),
              remedy);
}

void require_array(int columns, int core_rows, Generation generation) {
  const auto& arch = architecture(generation);
  require_positive("columns", columns);
  require_positive("core_rows", core_rows);
  if (columns > arch.columns) {
    refuse(fmt::format("{} columns wanted, {} has {}", columns, name(generation), arch.columns));
  }
  if (core_rows > arch.core_rows) {
    refuse(fmt::format("{} core rows wanted, {} has {}", core_rows, name(generation), arch.core_rows));
  }
}

void require_scales(DataType type, std::initializer_list<std::pair<std::string_view, float>> scales) {
  if (type != DataType::i8) return;
  for (const auto& [name, scale] : scales) {
    if (!(scale > 0) || !std::isfinite(scale))
      refuse(fmt::format("{} is {}, a positive number is needed", name, scale));
  }
}

void require_type(std::string_view kernel, DataType type, std::initializer_list<DataType> taken,
                  std::string_view verb) {
  if (std::ranges::find(taken, type) != taken.end()) return;
  std::vector<std::string_view> names;
  for (const auto each : taken) names.push_back(name(each));
  refuse(fmt::format("{} does not {} {}", kernel, verb, name(type)), fmt::format("use {}", fmt::join(names, " or ")));
}

MultiplyMode multiply_mode(std::string_view kernel, DataType operands, std::optional<MultiplyMode> wanted,
                           Generation generation) {
  const auto natural = natural_mode(operands);
  if (!natural) {
    refuse(fmt::format("{} of {}, which no core multiplies", kernel, name(operands)),
           "use bf16 or integers of at most 16 bits");
  }
  const auto mode = wanted.value_or(*natural);
  const bool block_float = *natural == MultiplyMode::bf16;
  if (mode != *natural && !(block_float && mode == MultiplyMode::bfp16)) {
    refuse(fmt::format("{} of {} does not multiply as {}", kernel, name(operands), name(mode)),
           fmt::format("use {}{}", name(*natural), block_float ? " or bfp16" : ""));
  }
  static_cast<void>(architecture(generation).multiply_block(mode));  // throws where there is none
  return mode;
}

std::int64_t core_bytes(const Design& design, Tile core) {
  std::int64_t bytes = 0;
  for (const auto& fifo : design.fifos) {
    if (fifo.producer == core) bytes += fifo.producer_depth * fifo.type.bytes();
    for (const auto& consumer : fifo.consumers) {
      if (consumer.tile == core) bytes += consumer.depth * fifo.type.bytes();
    }
  }
  for (const auto& buffer : design.buffers) {
    if (buffer.tile == core) bytes += buffer.type.bytes();
  }
  return bytes;
}

std::int64_t core_capacity(Generation generation) {
  return architecture(generation).data_memory(TileKind::core) - kDefaultStackBytes;
}

std::int64_t object_capacity(Generation generation) {
  return core_capacity(generation) - 2 * architecture(generation).dma(TileKind::core).channels * 4;
}

std::string core_room(std::int64_t wanted, Generation generation) {
  const auto all = core_capacity(generation);
  const auto text = fmt::format("{} has {}", to_string(core_tile(0, 0)), all);
  if (wanted > all) return text;
  return text + fmt::format(", of which {} are places of FIFOs", all - object_capacity(generation));
}

bool fits_core(const Design& design) {
  // Kernels place the same buffers on all their cores.
  return core_bytes(design, core_tile(0, 0)) <= object_capacity(design.generation);
}

CheckedProgram require_fit(const Design& design, std::string_view what, std::string_view buffers,
                           const std::function<std::string()>& suggest,
                           const std::function<std::string()>& suggest_otherwise) {
  if (!fits_core(design)) {
    const auto bytes = core_bytes(design, core_tile(0, 0));
    throw Error(
        ErrorCategory::does_not_fit,
        fmt::format("{} needs {} bytes of L1 ({}), {}", what, bytes, buffers, core_room(bytes, design.generation)),
        suggest());
  }
  try {
    return CheckedProgram(design);
  } catch (const Error& error) {
    if (error.category() != ErrorCategory::does_not_fit) throw;
  }
  const auto violations = check(design);
  const auto& first = violations.front();
  auto message = fmt::format("{} does not fit {}: {} {}", what, name(design.generation), first.place, first.message);
  if (violations.size() > 1) message += fmt::format(" (and {} more)", violations.size() - 1);
  throw Error(ErrorCategory::does_not_fit, message, suggest_otherwise ? suggest_otherwise() : std::string());
}

std::int64_t largest_divisor(std::int64_t tile, std::int64_t most, const std::function<bool(std::int64_t)>& fits) {
  for (auto divisor = std::min(tile, most); divisor > 1; --divisor) {
    if (tile % divisor == 0 && fits(divisor)) return divisor;
  }
  return 1;
}

std::optional<std::int64_t> largest_that_fits(std::int64_t from, std::int64_t step,
                                              const std::function<Design(std::int64_t)>& make) {
  // Small values may take more transfers than a sequence has room for: there is no design of them.
  const auto design_of = [&](std::int64_t value) -> std::optional<Design> {
    try {
      return make(value);
    } catch (const Error& error) {
      if (error.category() != ErrorCategory::does_not_fit) throw;
      return std::nullopt;
    }
  };
  std::int64_t fits = 0, too_many = from / step + 1;  // in steps; L1 grows with the value
  while (too_many - fits > 1) {
    const auto middle = fits + (too_many - fits) / 2;
    const auto design = design_of(middle * step);
    if (!design || fits_core(*design)) {
      fits = middle;
    } else {
      too_many = middle;
    }
  }
  for (; fits > 0; --fits) {
    const auto design = design_of(fits * step);
    if (!design) break;
    if (check(*design).empty()) return fits * step;
  }
  return std::nullopt;
}

}  // namespace npubench
