#include <npubench/emulator/access_pattern.h>

#include <algorithm>
#include <cstring>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

struct CopyLoop {
  std::int64_t size;
  std::int64_t stride;  // bytes
};

/// Copies runs of a size known to the compiler: short runs are what blocking descriptors consist of.
template <std::size_t run, bool to_stream>
void copy_runs(std::byte* memory, const CopyLoop& outer, const CopyLoop& inner, std::byte* stream) {
  for (std::int64_t i = 0; i < outer.size; ++i) {
    std::byte* at = memory + i * outer.stride;
    for (std::int64_t j = 0; j < inner.size; ++j, at += inner.stride, stream += run) {
      if constexpr (to_stream) {
        std::memcpy(stream, at, run);
      } else {
        std::memcpy(at, stream, run);
      }
    }
  }
}

template <bool to_stream>
void copy_run(std::byte* memory, std::int64_t run, std::byte* stream) {
  if constexpr (to_stream) {
    std::memcpy(stream, memory, static_cast<std::size_t>(run));
  } else {
    std::memcpy(memory, stream, static_cast<std::size_t>(run));
  }
}

template <bool to_stream>
void copy_runs(std::byte* memory, const CopyLoop& outer, const CopyLoop& inner, std::int64_t run, std::byte* stream) {
  switch (run) {
    case 4: return copy_runs<4, to_stream>(memory, outer, inner, stream);
    case 8: return copy_runs<8, to_stream>(memory, outer, inner, stream);
    case 16: return copy_runs<16, to_stream>(memory, outer, inner, stream);
    case 32: return copy_runs<32, to_stream>(memory, outer, inner, stream);
    case 64: return copy_runs<64, to_stream>(memory, outer, inner, stream);
    default: break;
  }
  for (std::int64_t i = 0; i < outer.size; ++i) {
    for (std::int64_t j = 0; j < inner.size; ++j, stream += run) {
      copy_run<to_stream>(memory + i * outer.stride + j * inner.stride, run, stream);
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

/// Where a walk is: the loops' indices and the offset of the run that they lead to.
class AccessPattern::Cursor {
 public:
  Cursor(const std::array<Level, 4>& levels, std::int64_t run) : levels_(levels) {
    for (std::size_t i = levels_.size(); i-- > 0;) {
      index_[i] = run % levels_[i].size;
      run /= levels_[i].size;
      offset_ += index_[i] * levels_[i].stride;
    }
  }

  [[nodiscard]] std::int64_t offset() const { return offset_; }
  [[nodiscard]] std::int64_t left(std::size_t level) const { return levels_[level].size - index_[level]; }
  [[nodiscard]] bool at_start(std::size_t level) const { return index_[level] == 0; }

  /// `steps` on in that loop, at most to its end, where the loop around it goes on.
  void advance(std::size_t level, std::int64_t steps) {
    index_[level] += steps;
    offset_ += steps * levels_[level].stride;
    while (index_[level] == levels_[level].size) {
      offset_ -= levels_[level].size * levels_[level].stride;
      index_[level] = 0;
      if (level == 0) return;
      --level;
      ++index_[level];
      offset_ += levels_[level].stride;
    }
  }

 private:
  const std::array<Level, 4>& levels_;
  std::array<std::int64_t, 4> index_{};
  std::int64_t offset_ = 0;
};

template <bool to_stream>
void AccessPattern::walk(std::byte* memory, std::int64_t position, std::int64_t count, std::byte* stream) const {
  if (count == 0) return;  // of an empty pattern, too
  constexpr std::size_t inner = 3, outer = 2;
  const auto& inner_loop = levels_[inner];
  const auto& outer_loop = levels_[outer];
  Cursor cursor(levels_, position / run_);
  if (const auto in_run = position % run_; in_run != 0) {  // the rest of one run
    const auto piece = std::min(run_ - in_run, count);
    copy_run<to_stream>(memory + cursor.offset() + in_run, piece, stream);
    stream += piece, count -= piece;
    if (in_run + piece == run_) cursor.advance(inner, 1);
  }
  for (auto runs = count / run_; runs > 0;) {
    std::byte* const at = memory + cursor.offset();
    if (cursor.at_start(inner) && runs >= inner_loop.size) {
      const auto rows = std::min(cursor.left(outer), runs / inner_loop.size);
      const auto copied = rows * inner_loop.size;
      copy_runs<to_stream>(at, {rows, outer_loop.stride}, {inner_loop.size, inner_loop.stride}, run_, stream);
      cursor.advance(outer, rows);
      stream += copied * run_, runs -= copied;
    } else {
      const auto copied = std::min(cursor.left(inner), runs);
      copy_runs<to_stream>(at, {1, 0}, {copied, inner_loop.stride}, run_, stream);
      cursor.advance(inner, copied);
      stream += copied * run_, runs -= copied;
    }
  }
  if (const auto rest = count % run_; rest != 0) copy_run<to_stream>(memory + cursor.offset(), rest, stream);
}

void AccessPattern::gather(const std::byte* base, std::int64_t position, std::int64_t count, std::byte* out) const {
  walk<true>(const_cast<std::byte*>(base), position, count, out);  // NOLINT: walk<true> only reads memory
}

void AccessPattern::scatter(const std::byte* in, std::int64_t position, std::int64_t count, std::byte* base) const {
  walk<false>(base, position, count, const_cast<std::byte*>(in));  // NOLINT: walk<false> only reads the stream
}

}  // namespace npubench
