#include <npubench/estimate/instruction.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace npubench::estimate {
namespace {

bool reads_accumulators(Kind kind) { return kind == Kind::add_integer || kind == Kind::add_float; }
bool accumulates(Kind kind, std::size_t operand) {
  return reads_accumulators(kind) ||
         (operand == 0 && (kind == Kind::multiply_add_integer || kind == Kind::multiply_add_float));
}

}  // namespace

std::string_view description(Unit unit) {
  switch (unit) {
    case Unit::slot_a:
    case Unit::slot_b: return "loads";
    case Unit::slot_store: return "stores and conversions out of accumulators";
    case Unit::slot_move: return "moves, shuffles and conversions into accumulators";
    case Unit::slot_vector: return "multiplier and vector adders";
    case Unit::write_port: return "write port of the vector registers";
  }
  return "?";
}

Machine::Machine(std::string_view name, std::vector<Itinerary> rows, std::uint32_t load_bytes)
    : name_(name), rows_(std::move(rows)), load_bytes_(load_bytes) {
  std::sort(rows_.begin(), rows_.end(), [](const Itinerary& a, const Itinerary& b) { return a.kind < b.kind; });
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Kind::function); ++i) {
    if (i >= rows_.size() || rows_[i].kind != static_cast<Kind>(i)) {
      throw std::logic_error("a machine has one row of every kind of instruction");
    }
  }
}

int Machine::read(Kind kind, std::size_t operand) const {
  return accumulates(kind, operand) ? (*this)[kind].accumulator : (*this)[kind].operand;
}

int Machine::latency(Kind from, Kind to, std::size_t operand) const {
  const auto& giver = (*this)[from];
  const auto& taker = (*this)[to];
  const auto takes = accumulates(to, operand) ? taker.takes_accumulator : taker.takes;
  const int bypassed = giver.gives != Bypass::none && giver.gives == takes ? 1 : 0;
  return std::max(0, giver.result - read(to, operand) + 1 - bypassed);
}

}  // namespace npubench::estimate
