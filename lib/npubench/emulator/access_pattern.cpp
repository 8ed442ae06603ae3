#include <npubench/emulator/access_pattern.h>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

/// Copies `runs` runs of a size known to the compiler: short runs are what blocking descriptors consist of.
template <std::size_t run, bool to_stream>
void copy_runs(std::byte* memory, std::int64_t stride, std::int64_t runs, std::byte* stream) {
  for (std::int64_t i = 0; i < runs; ++i) {
    if constexpr (to_stream) {
      std::memcpy(stream + i * static_cast<std::int64_t>(run), memory + i * stride, run);
    } else {
      std::memcpy(memory + i * stride, stream + i * static_cast<std::int64_t>(run), run);
    }
  }
}

template <bool to_stream>
void copy_runs(std::byte* memory, std::int64_t stride, std::int64_t runs, std::int64_t run, std::byte* stream) {
  switch (run) {
    case 4:
      return copy_runs<4, to_stream>(memory, stride, runs, stream);
    case 8:
      return copy_runs<8, to_stream>(memory, stride, runs, stream);
    case 16:
      return copy_runs<16, to_stream>(memory, stride, runs, stream);
    case 32:
      return copy_runs<32, to_stream>(memory, stride, runs, stream);
    case 64:
      return copy_runs<64, to_stream>(memory, stride, runs, stream);
    default:
      break;
  }
  for (std::int64_t i = 0; i < runs; ++i) {
    std::byte* at = memory + i * stride;
    std::byte* element = stream + i * run;
    if constexpr (to_stream) {
      std::memcpy(element, at, static_cast<std::size_t>(run));
    } else {
      std::memcpy(at, element, static_cast<std::size_t>(run));
    }
  }
}

}  // namespace

AccessPattern::AccessPattern(const Dimensions& dimensions, std::int64_t element_bytes, std::int64_t bytes)
    : bytes_(bytes) {
  run_ = dimensions.empty() ? bytes : element_bytes;
  std::vector<Level> loops;  // innermost first
  for (auto dimension = dimensions.rbegin(); dimension != dimensions.rend(); ++dimension) {
    if (dimension->size == 1) continue;
    const Level loop{dimension->size, dimension->stride * element_bytes};
    if (loops.empty() && loop.stride == run_) {
      run_ *= loop.size;
    } else if (!loops.empty() && loop.stride == loops.back().stride * loops.back().size) {
      loops.back().size *= loop.size;
    } else {
      loops.push_back(loop);
    }
  }
  if (loops.size() > levels_.size()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("access pattern {} has more than {} strided dimensions",
                                                             to_string(dimensions), levels_.size()));
  }
  std::ranges::copy(loops.rbegin(), loops.rend(), levels_.end() - static_cast<std::ptrdiff_t>(loops.size()));
}

std::int64_t AccessPattern::extent() const {
  std::int64_t last = run_;
  for (const auto& level : levels_) last += (level.size - 1) * level.stride;
  return last;
}

std::int64_t AccessPattern::alignment() const {
  std::int64_t common = 0;
  for (const auto& level : levels_) {
    if (level.size > 1) common = std::gcd(common, level.stride);
  }
  return common;
}

std::int64_t AccessPattern::offset(std::int64_t position) const {
  std::int64_t at = position % run_;
  std::int64_t rest = position / run_;
  for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
    at += rest % level->size * level->stride;
    rest /= level->size;
  }
  return at;
}

template <bool to_stream>
void AccessPattern::walk(std::byte* memory, std::int64_t position, std::int64_t count, std::byte* stream) const {
  const auto& inner = levels_.back();
  while (count > 0) {
    std::byte* at = memory + offset(position);
    const std::int64_t in_run = position % run_;
    if (in_run != 0 || count < run_) {  // a piece of one run
      const std::int64_t piece = std::min(run_ - in_run, count);
      copy_runs<to_stream>(at, 0, 1, piece, stream);
      position += piece, stream += piece, count -= piece;
      continue;
    }
    const std::int64_t index = position / run_ % inner.size;
    const std::int64_t runs = std::min(inner.size - index, count / run_);
    copy_runs<to_stream>(at, inner.stride, runs, run_, stream);
    position += runs * run_, stream += runs * run_, count -= runs * run_;
  }
}

void AccessPattern::gather(const std::byte* base, std::int64_t position, std::int64_t count, std::byte* out) const {
  walk<true>(const_cast<std::byte*>(base), position, count, out);  // NOLINT: walk<true> only reads memory
}

void AccessPattern::scatter(const std::byte* in, std::int64_t position, std::int64_t count, std::byte* base) const {
  walk<false>(base, position, count, const_cast<std::byte*>(in));  // NOLINT: walk<false> only reads the stream
}

}  // namespace npubench
