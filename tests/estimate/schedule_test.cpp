// Schedules: what the units and the chains of results allow, and no less.
#include <array>
#include <map>
#include <random>

#include <gtest/gtest.h>

#include <npubench/estimate/schedule.h>

namespace npubench::estimate {
namespace {

const Machine& machine() { return Machine::aie2(); }

Schedule loop(const Body& body) { return schedule_loop(body, machine(), 1); }

TEST(Schedules, SumsInOneAccumulatorWaitForEachOther) {
  // vadd.f: read in cycle 3, there after 6 (II_VACCf).
  EXPECT_EQ(machine().latency(Kind::add_float, Kind::add_float, 0), 4);
  EXPECT_EQ(loop({.kinds = {Kind::add_float}, .dependences = {{0, 0, 4, 1}}}).interval, 4);
}

TEST(Schedules, IntegerProductsAreSummedEveryOtherCycle) {
  // vmac: read in cycle 3, there after 5, and a bypass (II_VMAC).
  EXPECT_EQ(machine().latency(Kind::multiply_add_integer, Kind::multiply_add_integer, 0), 2);
}

TEST(Schedules, TwoLoadsAndAStoreGoTogether) {
  EXPECT_EQ(loop({.kinds = {Kind::load, Kind::load, Kind::store}}).interval, 1);
  EXPECT_EQ(loop({.kinds = {Kind::load, Kind::load, Kind::load}}).interval, 2);
  EXPECT_EQ(loop({.kinds = {Kind::store, Kind::store}}).interval, 2);
}

TEST(Schedules, ALoopIsNoShorterThanItsCompilerMakesThem) {
  EXPECT_EQ(schedule_loop({.kinds = {Kind::store}}, machine(), 3).interval, 3);
}

TEST(Schedules, AChainOfOneTurnIsAsLongAsItsResultsTake) {
  // A load 7 cycles, vmul.f to vconv 6, vconv to the store 2, and the store's own.
  const Body body{.kinds = {Kind::load, Kind::multiply_float, Kind::narrow_float, Kind::store},
                  .dependences = {{0, 1, 7, 0}, {1, 2, 6, 0}, {2, 3, 2, 0}}};
  EXPECT_EQ(schedule_once(body, machine()).length, 16);
}

TEST(Schedules, AValueIsReadBeforeTheNextTurnsComes) {
  // load, then two products after each other that both read what was loaded: the register is written every turn.
  std::vector<Instruction> list(3);
  list[0] = {.kind = Kind::load};
  list[1] = {.kind = Kind::multiply_float, .count = 1, .operands = {0}};
  list[2] = {.kind = Kind::multiply_add_float, .count = 3, .operands = {kNone, 1, 0}};
  const auto stays = body_of(list, 0, 3, kNone, machine(), true),
             renamed = body_of(list, 0, 3, kNone, machine(), false);
  EXPECT_EQ(loop(renamed).interval, 2);
  // Read 13 cycles after the load, it is there from 7 on, and reads come before what is written in the same cycle.
  EXPECT_EQ(loop(stays).interval, 7);
}

/// Every dependence and every unit, by looking at the times.
void expect_kept(const Body& body, const Schedule& schedule) {
  ASSERT_EQ(schedule.times.size(), body.kinds.size());
  for (const auto& dependence : body.dependences) {
    if (schedule.interval >= schedule.length && dependence.turns != 0) continue;
    EXPECT_GE(schedule.times[dependence.to] + schedule.interval * dependence.turns,
              schedule.times[dependence.from] + dependence.cycles);
  }
  // Of each kind of one alternative, no more in a cycle than the unit allows: one.
  std::map<std::pair<int, int>, int> uses;
  for (std::size_t i = 0; i < body.kinds.size(); ++i) {
    const auto& alternatives = machine()[body.kinds[i]].alternatives;
    if (alternatives.size() != 1) continue;
    for (const auto use : alternatives.front()) {
      const int cycle = schedule.times[i] + use.cycle;
      const int slot =
          schedule.interval > 0 ? ((cycle % schedule.interval) + schedule.interval) % schedule.interval : cycle;
      EXPECT_EQ(++uses[std::pair(static_cast<int>(use.unit), slot)], 1);
    }
  }
}

TEST(Schedules, KeepDependencesAndUnitsWhateverTheCode) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    Body body;
    const auto count = 1 + random() % 24;
    for (std::size_t i = 0; i < count; ++i) {
      body.kinds.push_back(static_cast<Kind>(random() % (static_cast<unsigned>(Kind::function) + 1)));
    }
    for (std::size_t i = 0; i < count; ++i) {
      const auto from = static_cast<std::uint32_t>(random() % count), to = static_cast<std::uint32_t>(random() % count);
      if (from < to) body.dependences.push_back({from, to, machine().latency(body.kinds[from], body.kinds[to], 0), 0});
      if (from > to) body.dependences.push_back({from, to, machine().latency(body.kinds[from], body.kinds[to], 0), 1});
    }
    const auto once = schedule_once(body, machine());
    const auto overlapped = loop(body);
    EXPECT_GE(overlapped.interval, unit_bound(body.kinds, machine(), true).cycles);
    EXPECT_GE(overlapped.interval, recurrence_bound(body, 1, 1000));
    expect_kept(body, overlapped);
    EXPECT_GE(once.length, unit_bound(body.kinds, machine(), true).cycles);
  }
}

TEST(Machines, HaveARowAndASourceForEveryKind) {
  for (const auto* one : {&Machine::aie2(), &Machine::aie2p()}) {
    for (const auto& row : one->rows()) {
      EXPECT_FALSE(row.source.empty()) << row.name;
      EXPECT_FALSE(row.alternatives.empty()) << row.name;
    }
  }
}

}  // namespace
}  // namespace npubench::estimate
