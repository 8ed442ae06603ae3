#include <npubench/arch/generation.h>

#include <array>
#include <ostream>
#include <string>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>

namespace npubench {
namespace {

constexpr std::array kGenerations{Generation::npu1, Generation::npu2};

}  // namespace

bool operator==(Generation a, Generation b) { return a.table_ == b.table_ || a.table_->name == b.table_->name; }

std::span<const Generation> generations() { return kGenerations; }

std::string_view name(Generation generation) { return generation.table().name; }

Generation parse_generation(std::string_view text) {
  std::string known;
  for (const auto generation : kGenerations) {
    if (name(generation) == text) return generation;
    known += fmt::format("{}{} ({})", known.empty() ? "" : " or ", name(generation), generation.table().machines);
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("unknown NPU generation '{}'", text), "use " + known);
}

std::ostream& operator<<(std::ostream& out, Generation generation) { return out << name(generation); }

}  // namespace npubench
