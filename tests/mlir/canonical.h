// Designs in the form in which two that mean the same are the same.
#pragma once

#include <npubench/design/design.h>

namespace npubench::test {

/// The first operations of a program as they are executed, loops unrolled: printing may take iterations out of a loop.
inline void unroll(const Design& design, const std::vector<Op>& ops, std::vector<Op>& executed,
                   std::vector<std::int64_t> around = {}) {
  constexpr std::size_t kEnough = 400;
  for (const auto& op : ops) {
    if (executed.size() >= kEnough) return;
    const auto* loop = std::get_if<Loop>(&op);
    if (loop == nullptr) {
      executed.push_back(op);
      continue;
    }
    auto count = loop->count;
    if (loop->table) {
      const auto& buffer = design.buffer(loop->table->buffer);
      const auto done = [&around](int outward) { return around.at(around.size() - static_cast<std::size_t>(outward)); };
      auto iteration = done(loop->table->outward);
      if (loop->table->row_outward != 0) iteration += done(loop->table->row_outward) * buffer.type.shape.back();
      count = buffer.values.at(static_cast<std::size_t>(iteration));
    }
    for (std::int64_t i = 0; i < count && executed.size() < kEnough; ++i) {
      const auto before = executed.size();
      around.push_back(i);
      unroll(design, loop->body, executed, around);
      around.pop_back();
      if (executed.size() == before) break;  // nothing in it
    }
  }
}

/// Without what MLIR text does not carry (the name, sources and definitions of functions) and with every transfer's
/// dimensions joined where they are one run.
inline Design canonical(Design design) {
  design.name.clear();
  for (auto& function : design.functions) {
    function.source.clear();
    function.definitions.clear();
  }
  for (auto& core : design.cores) {
    std::vector<Op> executed;
    unroll(design, core.program, executed);
    core.program = std::move(executed);
  }
  for (auto& sequence : design.sequences) {
    for (auto& op : sequence.ops) {
      auto* const transfer = std::get_if<Transfer>(&op);
      if (transfer == nullptr) continue;
      Dimensions joined;  // innermost first; the outermost is an iteration of its own
      for (std::size_t i = transfer->dimensions.size() - 1; i > 0; --i) {
        const auto dimension = transfer->dimensions[i];
        if (dimension.size == 1) continue;
        if (!joined.empty() && dimension.stride == joined.back().size * joined.back().stride) {
          joined.back().size *= dimension.size;
        } else {
          joined.push_back(dimension);
        }
      }
      const auto repeat = transfer->dimensions.front();
      transfer->dimensions.fill({1, 0});
      for (std::size_t i = 0; i < joined.size(); ++i) transfer->dimensions[3 - i] = joined[i];
      if (repeat.size > 1) transfer->dimensions.front() = repeat;
    }
  }
  return design;
}

}  // namespace npubench::test
