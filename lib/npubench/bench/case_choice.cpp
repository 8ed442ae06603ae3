#include <npubench/bench/case_choice.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <regex>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>

namespace npubench::bench {
namespace {

std::vector<std::string_view> names_of(const std::vector<Case>& cases) {
  std::vector<std::string_view> names;
  for (const Case& c : cases) names.emplace_back(c.name);
  return names;
}

/// "Matmul/..." of "^Matmul/...$".
std::string without_anchors(std::string text) {
  if (text.ends_with('$')) text.pop_back();
  if (text.starts_with('^')) text.erase(0, 1);
  return text;
}

bool is_asked_for(const Case& c, const Options& options) {
  if (!c.on_request) return true;
  if (std::ranges::find(options.groups, c.parameters.group) != options.groups.end()) return true;
  const auto& expression = options.filter;
  return !c.request.empty() && !expression.starts_with('-') && expression.find(c.request) != std::string::npos;
}

void require_groups(const std::vector<Case>& suite, const std::vector<std::string>& groups) {
  std::set<std::string> known;
  for (const Case& c : suite) known.insert(c.parameters.group);
  for (const auto& group : groups) {
    if (known.contains(group)) continue;
    throw Error(ErrorCategory::invalid_argument, fmt::format("--group={}: there is no such group of cases", group),
                did_you_mean(group, std::vector<std::string_view>(known.begin(), known.end())) +
                    fmt::format("{} are known", fmt::join(known, ", ")));
  }
}

/// A case of the suite or of a kernel, by its whole name.
std::optional<Case> named_case(const Program& program, const std::vector<Case>& suite, const Options& options,
                               const Architecture& arch, const std::string& name) {
  const auto known = std::ranges::find(suite, name, &Case::name);
  if (known != suite.end()) return *known;
  return program.find_case ? program.find_case(name, arch, options.extra) : std::nullopt;
}

Choice choose_named(const Program& program, const Options& options, const Architecture& arch) {
  const auto suite = suite_of(program, options, arch);
  Choice choice;
  auto selection = options.selection;
  std::set<std::string> known;
  const auto add = [&](Case c) {
    if (known.insert(c.name).second) choice.cases.push_back(std::move(c));
  };
  for (const auto& name : options.selection.cases) {
    auto found = named_case(program, suite, options, arch, name);
    if (!found || std::holds_alternative<KernelCase>(found->body)) continue;
    if (!selection.axes.empty()) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no axes", name), "sweep the case of a kernel");
    }
    if (std::erase(selection.cases, name) > 1) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("--case={} is given twice", name), "give it once");
    }
    add(std::move(*found));
  }
  if (!selection.given()) return choice;
  for (const auto& each : selection.select(program.families)) {
    const auto kernel_case =
        selection.axes.empty() ? each.on(arch.generation()) : resolved_or_as_it_is(each, arch.generation());
    const auto in_suite = std::ranges::find(suite, kernel_case.name(), &Case::name);
    add(in_suite != suite.end() ? *in_suite : case_of(kernel_case));
  }
  return choice;
}

/// The case that a filter names in full, though no suite has it.
std::optional<Case> filtered_case(const Program& program, const Options& options, const Architecture& arch) {
  const auto name = without_anchors(options.filter);
  if (name.find('/') == std::string::npos) return std::nullopt;
  try {
    if (program.find_case) {
      if (auto found = program.find_case(name, arch, options.extra)) return found;
    }
    const auto kernel_case = program.families.parse(name);
    if (kernel_case.name() == name) return case_of(kernel_case);
  } catch (const Error&) {  // an expression then, or a slip of the pen that the suite's names will tell
  }
  return std::nullopt;
}

}  // namespace

std::vector<Case> suite_of(const Program& program, const Options& options, const Architecture& arch) {
  std::vector<Case> cases;
  if (options.extra.empty()) {
    for (const auto& family : program.families.all()) {
      for (auto& each : family->default_cases(arch)) {
        cases.push_back(case_of(each.kernel_case, std::move(each.group), each.on_request));
      }
    }
  }
  if (program.more_cases) std::ranges::move(program.more_cases(arch, options.extra), std::back_inserter(cases));
  return cases;
}

std::vector<Case> filter(const std::vector<Case>& cases, const std::string& expression) {
  if (expression.empty() || expression == "all") return cases;
  const bool wanted = expression.front() != '-';
  try {
    const std::regex regex(wanted ? expression : expression.substr(1), std::regex::extended);
    std::vector<Case> matching;
    for (const Case& c : cases) {
      if (std::regex_search(c.name, regex) == wanted) matching.push_back(c);
    }
    return matching;
  } catch (const std::regex_error&) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--benchmark_filter={} is not a regular expression", expression),
                "write a POSIX extended one, such as 'Matmul.*tile:64'");
  }
}

Choice choose(const Program& program, const Options& options, const Architecture& arch) {
  if (options.selection.given()) return choose_named(program, options, arch);
  const auto suite = suite_of(program, options, arch);
  require_groups(suite, options.groups);
  Choice choice;
  for (Case& c : filter(suite, options.filter)) {
    const bool in_group =
        options.groups.empty() || std::ranges::find(options.groups, c.parameters.group) != options.groups.end();
    if (!in_group) continue;
    if (is_asked_for(c, options) || c.name == without_anchors(options.filter)) {
      choice.cases.push_back(std::move(c));
      continue;
    }
    auto found = std::ranges::find(choice.left_out, c.parameters.group, &LeftOut::group);
    if (found == choice.left_out.end()) {
      found = choice.left_out.insert(found, {c.parameters.group, c.request, 0});
    }
    ++found->cases;
  }
  if (!choice.cases.empty()) return choice;
  if (auto named = filtered_case(program, options, arch)) {
    choice.cases.push_back(std::move(*named));
    return choice;
  }
  const auto of_groups =
      options.groups.empty() ? std::string() : fmt::format(" of --group={}", fmt::join(options.groups, ","));
  const auto what = options.filter.empty()
                        ? std::string("nothing is left to run")
                        : fmt::format("--benchmark_filter={} matches no case{}", options.filter, of_groups);
  if (!choice.left_out.empty()) throw Error(ErrorCategory::invalid_argument, what, to_string(choice.left_out));
  auto known = names_of(suite);
  std::vector<std::string> kernels;
  for (const auto& family : program.families.all()) kernels.push_back(family->kernel());
  known.insert(known.end(), kernels.begin(), kernels.end());
  throw Error(ErrorCategory::invalid_argument, what,
              did_you_mean(without_anchors(options.filter), known) +
                  "--benchmark_list_tests shows the names, --case=<name> runs any");
}

std::string to_string(const std::vector<LeftOut>& left_out) {
  if (left_out.empty()) return {};
  std::size_t count = 0;
  std::vector<std::string> groups;
  for (const auto& each : left_out) {
    count += each.cases;
    auto how = fmt::format("--group={}", each.group);
    if (!each.request.empty()) how += fmt::format(" or a filter with {}", each.request);
    groups.push_back(fmt::format("{} by {}", each.cases, how));
  }
  return fmt::format("{} case{} that match{} take long and run on request: {}", count, count == 1 ? "" : "s",
                     count == 1 ? "es" : "", fmt::join(groups, ", "));
}

}  // namespace npubench::bench
