#include <npubench/predict/workload.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <span>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/predict/csv.h>

namespace npubench {
namespace {

/// A cell and its column, for messages.
struct Cell {
  std::string_view text;
  std::string_view column;

  [[noreturn]] void refuse(const std::string& wanted) const {
    throw Error(ErrorCategory::invalid_argument, fmt::format("column {} is '{}', {}", column, text, wanted));
  }
};

// Larger ones are no extents of anything, and their products would overflow.
constexpr std::int64_t kLargest = std::int64_t{1} << 31;

std::int64_t whole(const Cell& cell, std::int64_t largest) {
  // Spreadsheets write 64 as 64.0.
  auto text = cell.text;
  if (const auto point = text.find('.');
      point != std::string_view::npos && text.find_first_not_of('0', point + 1) == std::string_view::npos) {
    text = text.substr(0, point);
  }
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > largest) {
    cell.refuse(fmt::format("a whole number from 1 to {} is needed", largest));
  }
  return value;
}

double positive(const Cell& cell) {
  double value = 0;
  const auto [end, error] = std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), value);
  if (error != std::errc() || end != cell.text.data() + cell.text.size() || !(value > 0) || !std::isfinite(value)) {
    cell.refuse("a number above 0 is needed");
  }
  return value;
}

/// The value of that name among `values`.
template <class Values, class T = typename Values::value_type>
T word(const Cell& cell, const Values& values) {
  std::vector<std::string_view> names;
  for (const auto value : values) {
    if (name(value) == cell.text) return value;
    names.push_back(name(value));
  }
  cell.refuse(fmt::format("{} is needed", fmt::join(names, " or ")));
}

constexpr std::array kOperations{Operation::matmul, Operation::gemv, Operation::attention,
                                 Operation::add,    Operation::gelu, Operation::layernorm};
constexpr std::array kCompilers{CoreCompiler::chess, CoreCompiler::peano};

/// Words of a layout with blanks between them.
SourceLayout layout_of(const Cell& cell) {
  SourceLayout layout;
  for (auto rest = cell.text; !rest.empty();) {
    const auto length = std::min(rest.find(' '), rest.size());
    const auto mark = rest.substr(0, length);
    if (mark == "bT") {
      layout.b_by_columns = true;
    } else if (mark == "cT") {
      layout.c_by_columns = true;
    } else if (mark == "B_tiled") {
      layout.b_tiled = true;
    } else {
      cell.refuse("bT, cT or B_tiled is needed, with blanks between several");
    }
    rest.remove_prefix(std::min(length + 1, rest.size()));
  }
  if (layout.b_by_columns && layout.b_tiled) cell.refuse("B has one layout: bT or B_tiled");
  return layout;
}

struct Column {
  std::string_view name;
  std::function<void(Workload&, const Cell&)> read;
};

auto extent(std::optional<std::int64_t> Workload::*field) {
  return [field](Workload& workload, const Cell& cell) { workload.*field = whole(cell, kLargest); };
}

auto small(std::optional<int> Workload::*field, int largest) {
  return [field, largest](Workload& workload, const Cell& cell) {
    workload.*field = static_cast<int>(whole(cell, largest));
  };
}

auto text(std::string Workload::*field) {
  return [field](Workload& workload, const Cell& cell) { workload.*field = cell.text; };
}

const std::vector<Column>& columns() {
  const auto ignore = [](Workload&, const Cell&) {};
  static const std::vector<Column> all{
      {"id", ignore},
      {"source", ignore},
      {"profile", text(&Workload::profile)},
      {"device", [](Workload& w, const Cell& cell) { w.generation = word(cell, generations()); }},
      {"op", [](Workload& w, const Cell& cell) { w.operation = word(cell, kOperations); }},
      {"dtype_in", [](Workload& w, const Cell& cell) { w.in = word(cell, kDataTypes); }},
      {"dtype_out", [](Workload& w, const Cell& cell) { w.out = word(cell, kDataTypes); }},
      {"mmul", [](Workload& w, const Cell& cell) { w.multiply = word(cell, kMultiplyModes); }},
      {"compiler", [](Workload& w, const Cell& cell) { w.compiler = word(cell, kCompilers); }},
      {"m", extent(&Workload::m)},
      {"k", extent(&Workload::k)},
      {"n", extent(&Workload::n)},
      {"rows", small(&Workload::rows, 64)},
      {"cols", small(&Workload::columns, 64)},
      {"tile_m", extent(&Workload::tile_m)},
      {"tile_k", extent(&Workload::tile_k)},
      {"tile_n", extent(&Workload::tile_n)},
      {"c_buffers", small(&Workload::c_buffers, 16)},
      {"elements", extent(&Workload::elements)},
      {"heads_q", extent(&Workload::heads_q)},
      {"heads_kv", extent(&Workload::heads_kv)},
      {"head_dim", extent(&Workload::head_dim)},
      {"causal",
       [](Workload& w, const Cell& cell) {
         if (cell.text != "0" && cell.text != "1") cell.refuse("0 or 1 is needed");
         w.causal = cell.text == "1";
       }},
      {"basis", text(&Workload::basis)},
      {"measured_us", [](Workload& w, const Cell& cell) { w.measured_us = positive(cell); }},
      {"measured_tops", [](Workload&, const Cell& cell) { static_cast<void>(positive(cell)); }},
      {"design", [](Workload& w, const Cell& cell) { w.design = word(cell, kSourceDesigns); }},
      {"layout", [](Workload& w, const Cell& cell) { w.layout = layout_of(cell); }},
      {"note", text(&Workload::note)},
      {"predicted_us", ignore},
      {"bound", ignore},
      {"reason", ignore},
  };
  return all;
}

const Column& find_column(const std::string& file, const CsvRow& header, std::size_t index) {
  const auto& wanted = header.cells[index];
  const auto& known = columns();
  const auto found = std::ranges::find(known, wanted, &Column::name);
  const auto place = fmt::format("{}:{}: ", file, header.line);
  if (found == known.end()) {
    std::vector<std::string_view> names;
    for (const auto& column : known) names.push_back(column.name);
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{}column {} is '{}', which is unknown", place, index + 1, wanted),
                fmt::format("known are {}", fmt::join(names, ", ")));
  }
  if (std::ranges::count(header.cells, wanted) > 1) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{}column {} is there twice", place, wanted));
  }
  return *found;
}

WorkloadRow typed(CsvRow row, const std::vector<const Column*>& columns) {
  WorkloadRow result{.line = row.line, .cells = std::move(row.cells), .workload = {}};
  std::vector<std::string> problems;
  if (result.cells.size() != columns.size()) {
    problems.push_back(fmt::format("{} cells in a table of {} columns: cells with commas belong in quotes",
                                   result.cells.size(), columns.size()));
    result.cells.resize(columns.size());  // which cell belongs to which column is unknown: none is read
  } else {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Cell cell{result.cells[i], columns[i]->name};
      try {
        if (!cell.text.empty()) {
          columns[i]->read(result.workload, cell);
        } else if (cell.column == "op") {
          cell.refuse("an operation is needed");
        }
      } catch (const Error& error) {
        problems.emplace_back(error.what());
      }
    }
  }
  result.workload.problem = fmt::format("{}", fmt::join(problems, "; "));
  return result;
}

}  // namespace

WorkloadTable read_workloads(std::istream& in, const std::string& file) {
  auto rows = read_csv(in, file);
  if (rows.empty()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{}:1: there is no header", file), "name the columns");
  }
  WorkloadTable table;
  const auto header = std::move(rows.front());
  std::vector<const Column*> known;
  for (std::size_t i = 0; i < header.cells.size(); ++i) known.push_back(&find_column(file, header, i));
  if (std::ranges::find(header.cells, "op") == header.cells.end()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{}:{}: there is no column op", file, header.line));
  }
  for (auto& row : std::span(rows).subspan(1)) table.rows.push_back(typed(std::move(row), known));
  table.columns = header.cells;
  return table;
}

}  // namespace npubench
