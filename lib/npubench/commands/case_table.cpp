#include <npubench/commands/case_table.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>
#include <npubench/predict/csv.h>
#include <npubench/predict/predict_case.h>
#include <npubench/predict/workload.h>

namespace npubench::commands {
namespace {

constexpr std::array<std::string_view, 5> kOurs{"predicted_us", "cycles", "core_cycles", "bound", "reason"};
// What a table may say besides: where a measurement is from, and what it was.
constexpr std::array<std::string_view, 6> kCarried{"id", "source", "profile", "basis", "measured_us", "note"};

bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

std::vector<std::string> cells_of(const CasePrediction& prediction) {
  if (!prediction.answered()) return {"", "", "", "", prediction.reason};
  return {fmt::format("{}", prediction.microseconds), fmt::format("{}", prediction.cycles),
          to_string(prediction.core_cycle_sources), std::string(name(prediction.bound)), ""};
}

/// A case's parameters by the names of axes.
std::map<std::string, std::string> parameters_of(const KernelCase& kernel_case) {
  const auto parameters = kernel_case.parameters();
  std::map<std::string, std::string> cells;
  for (const auto& [key, value] : parameters.tile) {
    cells[parameters.tile.size() > 1 ? "tile_" + key : key] = fmt::format("{}", value);
  }
  for (const auto& [key, value] : parameters.shape) cells[key] = fmt::format("{}", value);
  for (const auto& [key, value] : parameters.other) cells[key] = value;
  if (parameters.columns > 0) cells["columns"] = fmt::format("{}", parameters.columns);
  if (parameters.core_rows > 0) cells["core_rows"] = fmt::format("{}", parameters.core_rows);
  return cells;
}

/// The emulated devices of a table, opened once each, without data.
class Machines {
 public:
  Machines(std::string usual, const Families& families) : usual_(std::move(usual)), families_(families) {
    if (!usual_.starts_with("emulated")) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("--device={} has no modelled times", usual_),
                  "use emulated, emulated:PROFILE or emulated:FILE");
    }
  }

  const Device& of(const std::string& profile) {
    const auto spec = profile.empty() ? usual_ : "emulated:" + profile;
    auto found = devices_.find(spec);
    if (found == devices_.end()) {
      DeviceOptions options;
      options.functional = false;
      options.functions = families_.core_functions();
      found = devices_.emplace(spec, Device::open(spec, std::move(options))).first;
    }
    return found->second;
  }

 private:
  std::string usual_;
  const Families& families_;
  std::map<std::string, Device> devices_;
};

void say(std::size_t answered, std::size_t all, const std::string& device) {
  std::cerr << fmt::format("{} of {} cases predicted on {}; times are MODELLED, not measured\n", answered, all, device);
}

/// The case of a row, with the values of its columns that are axes.
KernelCase case_of_row(const std::vector<std::string>& columns, const CsvRow& row, const Families& families) {
  std::string name;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i] == "case") name = row.cells[i];
  }
  auto kernel_case = families.parse(name);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto& column = columns[i];
    if (column == "case" || is_one_of(kOurs, column) || is_one_of(kCarried, column) || row.cells[i].empty()) continue;
    kernel_case = kernel_case.with(column, row.cells[i]);
  }
  return kernel_case;
}

}  // namespace

bool is_case_table(const std::string& file) {
  std::ifstream in(file);
  std::string line;
  if (!std::getline(in, line)) return false;
  std::erase(line, '"');
  std::erase(line, '\r');
  const auto columns = detail::split(line, ',');
  return std::ranges::find(columns, "case") != columns.end();
}

std::size_t predict_cases(std::span<const KernelCase> cases, bool swept, const std::string& device,
                          const Context& context, std::ostream& out) {
  Machines machines(device, context.families);
  const auto& machine = machines.of({});
  std::vector<std::string> columns{"case"};
  std::vector<std::map<std::string, std::string>> parameters;
  std::vector<KernelCase> different;
  std::set<std::string> known;
  for (const auto& each : cases) {
    const auto generation = machine.info().generation;
    auto resolved = swept ? resolved_or_as_it_is(each, generation) : each.on(generation);
    if (!known.insert(resolved.name()).second) continue;
    parameters.push_back(parameters_of(resolved));
    different.push_back(std::move(resolved));
    for (const auto& [key, value] : parameters.back()) {
      if (std::ranges::find(columns, key) == columns.end()) columns.push_back(key);
    }
  }
  auto header = columns;
  header.insert(header.end(), kOurs.begin(), kOurs.end());
  out << csv_line(header);
  std::size_t answered = 0;
  for (std::size_t i = 0; i < different.size(); ++i) {
    const auto prediction = predict_case(different[i], machine);
    answered += prediction.answered() ? 1 : 0;
    std::vector<std::string> cells{different[i].name()};
    for (std::size_t column = 1; column < columns.size(); ++column) cells.push_back(parameters[i][columns[column]]);
    for (auto& cell : cells_of(prediction)) cells.push_back(std::move(cell));
    out << csv_line(cells);
  }
  say(answered, different.size(), machine.info().name);
  return answered;
}

void predict_case_table(std::istream& in, const std::string& file, const std::string& device, const Context& context,
                        std::ostream& out) {
  const auto rows = read_csv(in, file);
  const auto& columns = rows.front().cells;
  Machines machines(device, context.families);
  const auto kept = [&](const std::vector<std::string>& cells) {
    std::vector<std::string> others;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (!is_one_of(kOurs, columns[i])) others.push_back(cells[i]);
    }
    return others;
  };
  auto header = kept(columns);
  header.insert(header.end(), kOurs.begin(), kOurs.end());
  out << csv_line(header);
  const auto profile_column = std::ranges::find(columns, "profile") - columns.begin();
  std::size_t answered = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& row = rows[i];
    if (row.cells.size() != columns.size()) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("{}:{}: the row has {} cells, the header has {}", file,
                                                               row.line, row.cells.size(), columns.size()));
    }
    CasePrediction prediction;
    try {
      const auto profile =
          profile_column < std::ssize(columns) ? row.cells[static_cast<std::size_t>(profile_column)] : "";
      prediction = predict_case(case_of_row(columns, row, context.families), machines.of(profile));
    } catch (const Error& error) {
      prediction.reason = error.what();
    }
    answered += prediction.answered() ? 1 : 0;
    auto cells = kept(row.cells);
    for (auto& cell : cells_of(prediction)) cells.push_back(std::move(cell));
    out << csv_line(cells);
  }
  say(answered, rows.size() - 1, device);
}

}  // namespace npubench::commands
