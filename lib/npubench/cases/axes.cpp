#include <npubench/cases/axes.h>

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

[[noreturn]] void refuse(std::string_view axis, const std::string& what, const std::string& remedy) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("--axis {}: {}", axis, what), remedy);
}

constexpr const char* kForms = "write <axis>=<value>,<value>,... or <axis>=<first>:<last>:<step>";

std::vector<std::string> range_values(std::string_view axis, std::string_view text) {
  const auto parts = detail::split(text, ':');
  if (parts.size() > 3) refuse(axis, "a range has three numbers", kForms);
  const auto first = detail::parse_number(axis, parts[0], 0), last = detail::parse_number(axis, parts[1], 0);
  const auto step = parts.size() == 3 ? detail::parse_number(axis, parts[2], 0) : 1;
  if (step == 0) refuse(axis, "a step of 0 never arrives", "give a step of at least 1");
  if (last < first) {
    refuse(axis, fmt::format("the range ends at {} before it begins at {}", last, first),
           fmt::format("write {}:{}:{}", last, first, step));
  }
  if (const auto count = (last - first) / step + 1; count > static_cast<std::int64_t>(kMostCases)) {
    refuse(axis, fmt::format("the range has {} values, at most {} are taken", count, kMostCases), "take a larger step");
  }
  std::vector<std::string> values;
  for (auto value = first; value <= last; value += step) values.push_back(fmt::format("{}", value));
  return values;
}

}  // namespace

Axis parse_axis(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos || equals == 0) refuse(text, "not an axis with values", kForms);
  Axis axis{.name = std::string(text.substr(0, equals)), .values = {}};
  const auto list = text.substr(equals + 1);
  if (list.empty()) refuse(text, "no values", kForms);
  for (const auto value : detail::split(list, ',')) {
    if (value.empty()) refuse(text, "an empty value", kForms);
    if (value.find(':') == std::string_view::npos) {
      axis.values.emplace_back(value);
    } else {
      std::ranges::move(range_values(text, value), std::back_inserter(axis.values));
    }
  }
  return axis;
}

std::vector<KernelCase> sweep(const KernelCase& kernel_case, std::span<const Axis> axes) {
  std::size_t count = 1;
  std::set<std::string_view> names;
  for (const auto& axis : axes) {
    if (!names.insert(axis.name).second) refuse(axis.name, "given twice", "give it once, with all values");
    count *= axis.values.size();  // each at most kMostCases, and the product so far too: no overflow
    if (count > kMostCases) {
      std::size_t all = 1;
      for (const auto& each : axes) all = std::min(all, kMostCases * kMostCases) * each.values.size();
      throw Error(
          ErrorCategory::invalid_argument,
          fmt::format("the axes of {} make {} cases, at most {} are taken", kernel_case.name(), all, kMostCases),
          "give fewer values, or several commands");
    }
  }
  std::vector<KernelCase> cases{kernel_case};
  for (const auto& axis : axes) {
    std::vector<KernelCase> more;
    for (const auto& each : cases) {
      for (const auto& value : axis.values) more.push_back(each.with(axis.name, value));
    }
    cases = std::move(more);
  }
  std::vector<KernelCase> different;
  std::set<std::string> known;
  for (auto& each : cases) {
    if (known.insert(each.name()).second) different.push_back(std::move(each));
  }
  return different;
}

std::vector<KernelCase> CaseSelection::select(const Families& families) const {
  std::vector<Axis> parsed;
  for (const auto& axis : axes) parsed.push_back(parse_axis(axis));
  if (cases.empty() && !axes.empty()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("--axis {} is of no case", axes.front()),
                "name a case or a kernel: --case=Matmul");
  }
  std::vector<KernelCase> selected;
  std::set<std::string> named, known;
  for (const auto& name : cases) {
    const auto kernel_case = families.parse(name);
    if (!named.insert(kernel_case.name()).second) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("--case={} is given twice", name), "give it once");
    }
    for (auto& each : sweep(kernel_case, parsed)) {
      if (known.insert(each.name()).second) selected.push_back(std::move(each));
    }
  }
  return selected;
}

}  // namespace npubench
