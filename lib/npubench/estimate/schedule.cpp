// Iterative modulo scheduling (Rau, MICRO-27, 1994).
#include <npubench/estimate/schedule.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace npubench::estimate {
namespace {

/// Tries of an interval, as a multiple of the instructions.
constexpr std::size_t kTries = 12;
constexpr int kUnset = std::numeric_limits<int>::min();

/// Which instruction has a unit in a cycle, of an interval.
class Reservations {
 public:
  Reservations(int interval, std::size_t cycles) : interval_(interval), taken_(kUnits * cycles, kNone) {
    cycles_ = static_cast<int>(cycles);
  }

  [[nodiscard]] std::uint32_t& at(Unit unit, int cycle) {
    const int slot = interval_ > 0 ? ((cycle % interval_) + interval_) % interval_ : cycle;
    if (slot >= cycles_) {
      cycles_ = slot * 2 + 16;
      taken_.resize(kUnits * static_cast<std::size_t>(cycles_), kNone);
    }
    return taken_[static_cast<std::size_t>(slot) * kUnits + static_cast<std::size_t>(unit)];
  }
  [[nodiscard]] bool free(const Alternative& uses, int cycle) {
    return std::all_of(uses.begin(), uses.end(), [&](Use use) { return at(use.unit, cycle + use.cycle) == kNone; });
  }

 private:
  int interval_;
  int cycles_ = 0;
  std::vector<std::uint32_t> taken_;
};

class Scheduler {
 public:
  Scheduler(const Body& body, const Machine& machine, int interval)
      : body_(body),
        machine_(machine),
        interval_(interval),
        reservations_(interval, interval > 0 ? static_cast<std::size_t>(interval) : 64),
        times_(body.kinds.size(), kUnset),
        last_(body.kinds.size(), kUnset),
        alternatives_(body.kinds.size(), nullptr),
        incoming_(body.kinds.size()),
        outgoing_(body.kinds.size()) {
    for (const auto& dependence : body.dependences) {
      outgoing_[dependence.from].push_back(&dependence);
      incoming_[dependence.to].push_back(&dependence);
    }
  }

  /// Of length 0 where none is found.
  Schedule run() {
    if (!find_heights()) return {};
    std::vector<std::uint32_t> order(body_.kinds.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return heights_[a] > heights_[b]; });
    std::vector<std::uint32_t> rank(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    std::vector<char> waiting(order.size(), 1);
    std::size_t tries = kTries * order.size() + 64, first = 0;
    while (true) {
      while (first < order.size() && waiting[first] == 0) ++first;
      if (first == order.size()) break;
      if (tries-- == 0) return {};
      waiting[first] = 0;
      for (const auto removed : place(order[first])) {
        waiting[rank[removed]] = 1;
        first = std::min<std::size_t>(first, rank[removed]);
      }
    }
    const auto [least, most] = std::minmax_element(times_.begin(), times_.end());
    return {.interval = interval_, .length = *most - *least + 1, .times = times_};
  }

 private:
  const Body& body_;
  const Machine& machine_;
  int interval_;
  Reservations reservations_;
  std::vector<int> times_, last_, heights_;
  std::vector<const Alternative*> alternatives_;
  std::vector<std::vector<const Dependence*>> incoming_, outgoing_;

  /// Longest ways to the end; false where a chain of dependences does not fit into the interval.
  bool find_heights() {
    heights_.assign(body_.kinds.size(), 0);
    for (std::size_t round = 0; round <= body_.kinds.size() + 1; ++round) {
      bool changed = false;
      for (std::size_t i = body_.kinds.size(); i-- > 0;) {
        for (const auto* out : outgoing_[i]) {
          const int height = heights_[out->to] + out->cycles - interval_ * out->turns;
          if (height > heights_[i]) {
            heights_[i] = height;
            changed = true;
          }
        }
      }
      if (!changed) return true;
    }
    return false;
  }

  void release(std::uint32_t instruction) {
    for (const auto use : *alternatives_[instruction])
      reservations_.at(use.unit, times_[instruction] + use.cycle) = kNone;
    last_[instruction] = times_[instruction];
    times_[instruction] = kUnset;
  }

  /// Puts it where it fits, or where it has to be; returns what had to go.
  std::vector<std::uint32_t> place(std::uint32_t instruction) {
    int earliest = 0;
    bool bound = false;
    for (const auto* in : incoming_[instruction]) {
      if (times_[in->from] == kUnset || in->from == instruction) continue;
      const int time = times_[in->from] + in->cycles - interval_ * in->turns;
      earliest = bound ? std::max(earliest, time) : time;
      bound = true;
    }
    int latest = std::numeric_limits<int>::max();
    for (const auto* out : outgoing_[instruction]) {
      if (times_[out->to] == kUnset || out->to == instruction) continue;
      latest = std::min(latest, times_[out->to] - out->cycles + interval_ * out->turns);
    }
    if (!bound && latest != std::numeric_limits<int>::max()) earliest = std::min(earliest, latest);
    if (interval_ == 0) earliest = std::max(0, earliest);
    const auto& row = machine_[body_.kinds[instruction]];
    const int end = interval_ > 0 ? earliest + interval_ - 1 : std::numeric_limits<int>::max();
    for (int time = earliest; time <= std::min(end, latest); ++time) {
      for (const auto& alternative :
           std::span(row.alternatives).first(row.usual > 0 ? row.usual : row.alternatives.size())) {
        if (!reservations_.free(alternative, time)) continue;
        set(instruction, time, alternative);
        return {};
      }
    }
    int time = earliest;
    if (last_[instruction] != kUnset && last_[instruction] >= earliest) time = last_[instruction] + 1;
    std::vector<std::uint32_t> removed;
    const auto& alternative = row.alternatives.front();
    for (const auto use : alternative) {
      const auto other = reservations_.at(use.unit, time + use.cycle);
      if (other != kNone) {
        release(other);
        removed.push_back(other);
      }
    }
    set(instruction, time, alternative);
    const auto remove = [&](std::uint32_t other) {
      release(other);
      removed.push_back(other);
    };
    for (const auto* out : outgoing_[instruction]) {
      if (out->to != instruction && times_[out->to] != kUnset &&
          times_[out->to] < time + out->cycles - interval_ * out->turns) {
        remove(out->to);
      }
    }
    for (const auto* in : incoming_[instruction]) {
      if (in->from != instruction && times_[in->from] != kUnset &&
          time < times_[in->from] + in->cycles - interval_ * in->turns) {
        remove(in->from);
      }
    }
    return removed;
  }

  void set(std::uint32_t instruction, int time, const Alternative& alternative) {
    times_[instruction] = time;
    alternatives_[instruction] = &alternative;
    for (const auto use : alternative) reservations_.at(use.unit, time + use.cycle) = instruction;
  }
};

}  // namespace

Body body_of(std::span<const Instruction> list, std::uint32_t first, std::uint32_t last, std::uint32_t before,
             const Machine& machine, bool registers_stay) {
  Body body;
  const std::uint32_t count = last - first;
  for (std::uint32_t i = first; i < last; ++i) body.kinds.push_back(list[i].kind);
  // A result is read by the instruction `to`, `turns` later.
  const auto read = [&](std::uint32_t from, std::uint32_t to, std::size_t operand, int turns) {
    const auto giver = list[first + from].kind, taker = list[first + to].kind;
    body.dependences.push_back({from, to, machine.latency(giver, taker, operand), turns});
    if (registers_stay && from != to) {
      body.dependences.push_back({to, from, machine.read(taker, operand) - machine[giver].result, 1 - turns});
    }
  };
  const auto place = [&](std::uint32_t instruction, int& turns) {
    turns = 0;
    if (instruction >= first && instruction < last) return instruction - first;
    if (before == kNone || instruction < before || instruction >= before + count || instruction >= first) return kNone;
    turns = 1;
    return instruction - before;
  };
  for (std::uint32_t i = first; i < last; ++i) {
    int turns = 0;
    for (std::size_t j = 0; j < list[i].count; ++j) {
      if (list[i].operands[j] == kNone) continue;
      const auto from = place(list[i].operands[j], turns);
      if (from != kNone) read(from, i - first, j, turns);
    }
    if (list[i].waits_for != kNone) {
      const auto from = place(list[i].waits_for, turns);
      // The store reaches the memory in its last cycle, a load in its fifth.
      if (from != kNone) {
        body.dependences.push_back({from, i - first, machine[list[first + from].kind].result - 5 + 1, turns});
      }
    }
  }
  return body;
}

UnitBound unit_bound(std::span<const Kind> kinds, const Machine& machine, bool usual) {
  // Instructions that can go to several units go where the least is.
  std::array<int, kUnits> uses{};
  std::vector<Kind> free;
  for (const auto kind : kinds) {
    const auto& alternatives = machine[kind].alternatives;
    if (alternatives.size() > 1 && !(usual && machine[kind].usual == 1)) {
      free.push_back(kind);
      continue;
    }
    for (const auto use : alternatives.front()) ++uses[static_cast<std::size_t>(use.unit)];
  }
  for (const auto kind : free) {
    const Alternative* best = nullptr;
    int least = 0;
    for (const auto& alternative : machine[kind].alternatives) {
      int most = 0;
      for (const auto use : alternative) most = std::max(most, uses[static_cast<std::size_t>(use.unit)] + 1);
      if (best == nullptr || most < least) {
        best = &alternative;
        least = most;
      }
    }
    for (const auto use : *best) ++uses[static_cast<std::size_t>(use.unit)];
  }
  const auto most = std::max_element(uses.begin(), uses.end());
  return {*most, static_cast<Unit>(most - uses.begin())};
}

int recurrence_bound(const Body& body, int at_least, int at_most) {
  const auto fits = [&](int interval) {
    std::vector<int> heights(body.kinds.size(), 0);
    for (std::size_t round = 0; round <= heights.size(); ++round) {
      bool changed = false;
      for (const auto& dependence : body.dependences) {
        const int height = heights[dependence.to] + dependence.cycles - interval * dependence.turns;
        if (height > heights[dependence.from]) {
          heights[dependence.from] = height;
          changed = true;
        }
      }
      if (!changed) return true;
    }
    return false;
  };
  while (at_least < at_most) {
    const int middle = (at_least + at_most) / 2;
    if (fits(middle)) {
      at_most = middle;
    } else {
      at_least = middle + 1;
    }
  }
  return at_least;
}

Schedule schedule_once(const Body& body, const Machine& machine) {
  if (body.kinds.empty()) return {};
  Body once = body;
  std::erase_if(once.dependences,
                [](const Dependence& dependence) { return dependence.turns != 0 || dependence.from >= dependence.to; });
  return Scheduler(once, machine, 0).run();
}

Schedule schedule_loop(const Body& body, const Machine& machine, int least_interval) {
  const auto once = schedule_once(body, machine);
  if (once.length == 0) return {};
  const int units = std::max(least_interval, unit_bound(body.kinds, machine, true).cycles);
  const int chains = recurrence_bound(body, units, std::max(units, 4 * once.length));
  for (int interval = chains; interval < once.length; ++interval) {
    auto schedule = Scheduler(body, machine, interval).run();
    if (schedule.length > 0) return schedule;
  }
  return {.interval = std::max({once.length, chains, least_interval}), .length = once.length, .times = once.times};
}

}  // namespace npubench::estimate
