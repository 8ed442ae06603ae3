// Can the hardware's address generators walk these patterns? The rules are mlir-aie's (AIEXDialect.cpp
// verifyStridesWraps) and the register widths of each kind of tile.
#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <npubench/design/checks.h>

namespace npubench::checks {
namespace {

constexpr std::int64_t kWordBytes = 4;

/// What is wrong at one place, whose name is made where something is: most have nothing.
using Messages = std::vector<std::string>;

bool contiguous(std::span<const Dimension> dimensions) {
  std::int64_t run = 1;
  for (auto dimension = dimensions.rbegin(); dimension != dimensions.rend(); ++dimension) {
    if (dimension->size == 1) continue;
    if (dimension->stride != run) return false;
    run *= dimension->size;
  }
  return true;
}

class PatternCheck {
 public:
  PatternCheck(DmaModel dma, std::int64_t element_bytes, Messages& found)
      : dma_(dma), element_bytes_(element_bytes), found_(found) {}

  /// `repeats`: the outermost dimension is an iteration that may have stride 0.
  void run(std::span<const Dimension> dimensions, bool repeats) {
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
      const auto& dimension = dimensions[i];
      const bool iteration = repeats && i == 0;
      if (dimension.size < 1) report(fmt::format("dimension {} has size {}, at least 1 is needed", i, dimension.size));
      if (dimension.size > 1 && (dimension.stride < 0 || (dimension.stride == 0 && !iteration))) {
        report(fmt::format("dimension {} has stride {}; only the outermost dimension of a shim transfer may repeat", i,
                           dimension.stride));
      }
      if (iteration && dimension.size > dma_.max_iterations) {
        report(fmt::format("dimension {} iterates {} times, at most {} are possible", i, dimension.size,
                           dma_.max_iterations));
      }
    }
    granularity(dimensions);
    const auto body = repeats ? dimensions.subspan(1) : dimensions;
    if (!contiguous(body)) widths(body);
    if (repeats) step(dimensions.front(), 0);
  }

 private:
  DmaModel dma_;
  std::int64_t element_bytes_;
  Messages& found_;

  void report(std::string message) { found_.push_back(std::move(message)); }

  void granularity(std::span<const Dimension> dimensions) {
    if (dimensions.empty()) return;
    const auto& inner = dimensions.back();
    const auto inner_bytes = inner.size * element_bytes_;
    if (inner_bytes % kWordBytes != 0) {
      report(fmt::format("moves runs of {} elements of {} bytes; a run must be a multiple of {} bytes", inner.size,
                         element_bytes_, kWordBytes));
    }
    if (inner.size > 1 && inner.stride != 1 && element_bytes_ < kWordBytes) {
      report(fmt::format("innermost stride {} of {}-byte elements; the hardware moves whole words of {} bytes",
                         inner.stride, element_bytes_, kWordBytes));
    }
    for (std::size_t i = 0; i + 1 < dimensions.size(); ++i) {
      const auto bytes = dimensions[i].stride * element_bytes_;
      if (dimensions[i].size > 1 && bytes % kWordBytes != 0) {
        report(
            fmt::format("dimension {} has a stride of {} bytes, which is not a multiple of {}", i, bytes, kWordBytes));
      }
    }
  }

  void widths(std::span<const Dimension> dimensions) {
    if (static_cast<int>(dimensions.size()) > dma_.dimensions) {
      report(fmt::format("has {} dimensions, {} are possible", dimensions.size(), dma_.dimensions));
    }
    const auto count = dimensions.size();
    for (std::size_t i = 0; i < count; ++i) {
      const auto from_inside = count - 1 - i;
      // The outermost dimension ends with the transfer's length and needs no wrap counter.
      if (static_cast<int>(from_inside) < dma_.dimensions - 1) {
        const auto size = from_inside == 0 ? dimensions[i].size * element_bytes_ / kWordBytes : dimensions[i].size;
        if (size > dma_.max_wrap) {
          report(fmt::format("dimension {} has size {}{}, at most {} is possible", i, size,
                             from_inside == 0 ? " words of 4 bytes" : "", dma_.max_wrap));
        }
      }
      step(dimensions[i], i);
    }
  }

  void step(const Dimension& dimension, std::size_t index) {
    const auto words = dimension.stride * element_bytes_ / kWordBytes;
    if (dimension.size > 1 && words > dma_.max_step) {
      report(fmt::format("dimension {} has a stride of {} words of 4 bytes, at most {} is possible", index, words,
                         dma_.max_step));
    }
  }
};

std::int64_t extent(std::span<const Dimension> dimensions) {
  std::int64_t last = 1;
  for (const auto& dimension : dimensions) last += (dimension.size - 1) * dimension.stride;
  return last;
}

Messages descriptor(const LoweredDesign& lowered, const Descriptor& bd, const DmaModel& dma) {
  Messages found;
  if (bd.bytes % kWordBytes != 0) {
    found.push_back(fmt::format("moves objects of {} bytes, which is not a multiple of {}", bd.bytes, kWordBytes));
  }
  if (bd.offset % kWordBytes != 0) {
    found.push_back(
        fmt::format("begins at byte {} of its buffer, which is not a multiple of {}", bd.offset, kWordBytes));
  }
  if (bd.dimensions.empty()) return found;
  const auto moved = elements(bd.dimensions) * bd.element_bytes;
  if (moved != bd.bytes) {
    found.push_back(fmt::format("{} moves {} bytes of an object (or part of one) of {}", to_string(bd.dimensions),
                                moved, bd.bytes));
  }
  const auto room = lowered.buffers[static_cast<std::size_t>(bd.buffer)].bytes;
  const auto last = bd.offset + extent(bd.dimensions) * bd.element_bytes;
  if (last > room) {
    found.push_back(fmt::format("{} reaches byte {} of a buffer of {}", to_string(bd.dimensions), last, room));
  }
  PatternCheck(dma, bd.element_bytes, found).run(bd.dimensions, false);
  return found;
}

Messages transfer(const Transfer& op, const SequenceArgument& argument, const DmaModel& dma) {
  Messages found;
  const auto element_bytes = static_cast<std::int64_t>(size_of(argument.type.type));
  if (op.offset * element_bytes % kWordBytes != 0) {
    found.push_back(
        fmt::format("begins at byte {}, which is not a multiple of {}", op.offset * element_bytes, kWordBytes));
  }
  const auto last = op.offset + extent(op.dimensions);
  if (op.offset < 0 || last > argument.type.elements()) {
    found.push_back(fmt::format("covers elements {} to {} of {}", op.offset, last, argument.type.elements()));
  }
  PatternCheck(dma, element_bytes, found).run(op.dimensions, true);
  const auto& inner = op.dimensions.back();
  if (inner.size > 1 && inner.stride != 1) {
    found.push_back(fmt::format(
        "innermost stride {}; a shim transfer's is 1: give it an innermost dimension of one element", inner.stride));
  }
  return found;
}

void transfers(const Design& design, const RuntimeSequence& sequence, Violations& found) {
  const auto dma = architecture(design.generation).dma(TileKind::shim);
  for (std::size_t i = 0; i < sequence.ops.size(); ++i) {
    const auto* op = std::get_if<Transfer>(&sequence.ops[i]);
    if (op == nullptr || op->argument < 0 || op->argument >= static_cast<int>(sequence.arguments.size())) continue;
    const auto& argument = sequence.arguments[static_cast<std::size_t>(op->argument)];
    for (auto& message : transfer(*op, argument, dma)) {
      found.push_back({fmt::format("{} (transfer of {})", operation_place(design, sequence, i), argument.name),
                       std::move(message)});
    }
  }
}

void chain(const Design& design, const LoweredDesign& lowered, const Channel& channel, Violations& found) {
  const auto dma = architecture(design.generation).dma(channel.tile.kind());
  for (const auto& bd : channel.chain) {
    auto messages = descriptor(lowered, bd, dma);
    for (auto& message : messages) {
      found.push_back({fmt::format("fifo {} at {} {}", design.fifo(channel.fifo).name, to_string(channel.tile),
                                   name(channel.direction)),
                       std::move(message)});
    }
    if (!messages.empty()) return;  // the other buffers of the rotation have the same pattern
  }
}

}  // namespace

void patterns(const Design& design, const LoweredDesign& lowered, Violations& found) {
  for (const auto& channel : lowered.channels) chain(design, lowered, channel, found);
  for (const auto& sequence : design.sequences) transfers(design, sequence, found);
}

}  // namespace npubench::checks
