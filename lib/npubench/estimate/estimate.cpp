#include <npubench/estimate/estimate.h>

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <npubench/estimate/compilers.h>
#include <npubench/estimate/estimator.h>
#include <npubench/estimate/loops.h>
#include <npubench/estimate/schedule.h>
#include <npubench/estimate/selection.h>

namespace npubench::estimate {
namespace {

/// Loops of so few turns, or of so few operations in all, are written out by compilers.
constexpr std::uint32_t kWrittenOutTurns = 4, kWrittenOutOperations = 32;

class Estimator {
 public:
  Estimator(std::span<const recording::Entry> entries, const Machine& machine, const CompilerHabits& compiler,
            SourcePromises promises)
      : entries_(entries),
        machine_(machine),
        compiler_(compiler),
        promises_(promises),
        list_(select_instructions(entries, machine, promises.restrict ? Aliasing::as_recorded : Aliasing::any_store)) {}

  CycleEstimate run() {
    const auto nodes = find_loops(entries_);
    result_.operations = static_cast<std::int64_t>(entries_.size());
    result_.instructions = static_cast<std::int64_t>(list_.size());
    result_.loops.emplace_back();
    const auto cycles = of(nodes, 0, 1);
    result_.loops.front().turns = 1;
    result_.loops.front().cycles = cycles;
    result_.cycles = cycles + compiler_.call;
    result_.bound = bound();
    return std::move(result_);
  }

 private:
  std::span<const recording::Entry> entries_;
  const Machine& machine_;
  const CompilerHabits& compiler_;
  SourcePromises promises_;
  std::vector<Instruction> list_;
  CycleEstimate result_;

  [[nodiscard]] std::uint32_t first_of(std::uint32_t entry) const {
    return static_cast<std::uint32_t>(
        std::lower_bound(list_.begin(), list_.end(), entry,
                         [](const Instruction& instruction, std::uint32_t e) { return instruction.entry < e; }) -
        list_.begin());
  }

  static bool written_out(const Node& loop) {
    return (loop.turns <= kWrittenOutTurns || loop.end - loop.begin <= kWrittenOutOperations) &&
           std::none_of(loop.turn.begin(), loop.turn.end(),
                        [](const Node& node) { return node.turns > 0 && !written_out(node); });
  }
  static bool innermost(const Node& loop) {
    return std::all_of(loop.turn.begin(), loop.turn.end(),
                       [](const Node& node) { return node.turns == 0 || written_out(node); });
  }

  std::int64_t straight(std::uint32_t begin, std::uint32_t end) {
    const auto first = first_of(begin), last = first_of(end);
    if (first == last) return 0;
    return schedule_once(body_of(list_, first, last, kNone, machine_, false), machine_).length;
  }

  /// One after the other: code without loops, and loops.
  std::int64_t of(std::span<const Node> nodes, int depth, std::int64_t entered) {
    std::int64_t cycles = 0;
    bool open = false;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    const auto flush = [&] {
      if (open) cycles += straight(begin, end);
      open = false;
    };
    for (const auto& node : nodes) {
      if (node.turns == 0 || written_out(node)) {
        if (!open) begin = node.begin;
        open = true;
        end = node.end;
        continue;
      }
      flush();
      cycles += innermost(node) ? inner(node, depth, entered) : outer(node, depth, entered);
    }
    flush();
    return cycles;
  }

  std::int64_t outer(const Node& loop, int depth, std::int64_t entered) {
    const auto place = result_.loops.size();
    result_.loops.push_back({.depth = depth, .entered = entered, .turns = loop.turns});
    const auto turn = of(loop.turn, depth + 1, entered * loop.turns) + compiler_.outer_turn;
    const auto cycles = turn * loop.turns;
    result_.loops[place].cycles = cycles * entered;
    return cycles;
  }

  std::int64_t inner(const Node& loop, int depth, std::int64_t entered) {
    const auto begin = loop.turn.front().begin;
    const auto first = first_of(begin), last = first_of(loop.end), before = first_of(loop.before);
    const bool equal = first - before == last - first;
    const auto body = body_of(list_, first, last, equal ? before : kNone, machine_, true);
    LoopEstimate estimate{.depth = depth, .innermost = true, .entered = entered, .turns = loop.turns};
    estimate.instructions = last - first;
    const auto units = unit_bound(body.kinds, machine_, true);
    estimate.unit_interval = units.cycles;
    const auto once = schedule_once(body, machine_);
    estimate.chain_interval = recurrence_bound(body, 1, std::max(1, 4 * once.length));
    estimate.interval = std::max<std::int64_t>(once.length, estimate.chain_interval);
    estimate.length = once.length;
    if (promises_.pipelined) {
      const auto schedule = schedule_loop(body, machine_, compiler_.least_interval);
      estimate.interval = schedule.interval;
      estimate.length = schedule.length;
    }
    estimate.limit = limit_of(estimate, units, once.length);
    const auto cycles = (loop.turns - 1) * estimate.interval + estimate.length + compiler_.loop;
    estimate.cycles = cycles * entered;
    result_.loops.push_back(std::move(estimate));
    return cycles;
  }

  [[nodiscard]] std::string limit_of(const LoopEstimate& estimate, const UnitBound& units, int once) const {
    if (!promises_.pipelined || estimate.interval >= once)
      return "one turn after the other: " + std::to_string(once) + " cycles long";
    if (estimate.interval <= units.cycles) return std::string(description(units.unit));
    if (estimate.interval <= estimate.chain_interval) return "results that are waited for or kept";
    if (estimate.interval <= compiler_.least_interval) return "the shortest loop of this compiler";
    return "registers and slots together";
  }

  /// The fullest unit over the whole run, and the longest chain of results.
  [[nodiscard]] std::int64_t bound() const {
    std::vector<Kind> kinds;
    kinds.reserve(list_.size());
    std::vector<std::int64_t> start(list_.size(), 0);
    std::int64_t longest = 0;
    for (std::size_t i = 0; i < list_.size(); ++i) {
      kinds.push_back(list_[i].kind);
      for (std::size_t j = 0; j < list_[i].count; ++j) {
        const auto from = list_[i].operands[j];
        if (from != kNone)
          start[i] = std::max(start[i], start[from] + machine_.latency(list_[from].kind, list_[i].kind, j));
      }
      longest = std::max(longest, start[i] + 1);
    }
    return std::max<std::int64_t>(longest, unit_bound(kinds, machine_, false).cycles);
  }
};

}  // namespace

CycleEstimate estimate_cycles(std::span<const recording::Entry> entries, const Machine& machine, CoreCompiler compiler,
                              SourcePromises promises) {
  const auto& habits = habits_of(compiler);
  auto estimate = Estimator(entries, machine, habits, promises).run();
  if (promises.restrict) {
    // A schedule that keeps to the order of loads and stores stays one where nothing asks for it, and the heuristic may
    // have found it shorter.
    promises.restrict = false;
    if (auto in_order = Estimator(entries, machine, habits, promises).run(); in_order.cycles < estimate.cycles) {
      estimate = std::move(in_order);
    }
  }
  return estimate;
}

}  // namespace npubench::estimate
