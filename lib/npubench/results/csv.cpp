#include <npubench/results/csv.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>
#include <npubench/results/field_json.h>
#include <npubench/results/row_fields.h>

namespace npubench::results {
namespace {

using Cells = std::map<std::string, Json, std::less<>>;

// As RFC 4180 wants.
std::string in_quotes(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

std::string text_of(const Json& value) {
  if (value.is_null()) return {};
  return value.is_string() ? in_quotes(value.get_ref<const std::string&>()) : json_text(value);
}

/// The row's cells; columns that are new stand behind the one that they follow in the row.
Cells cells_of(const CaseRow& row, std::vector<std::string>& columns) {
  Cells cells;
  auto next = columns.begin();
  flatten(row, [&](const std::string& name, const Json& value) {
    if (!cells.emplace(name, value).second) return;  // a counter does not replace a field
    auto found = std::ranges::find(columns, name);
    if (found == columns.end()) found = columns.insert(next, name);
    next = found + 1;
  });
  return cells;
}

}  // namespace

std::string to_csv(const Document& document) {
  std::vector<std::string> columns;
  std::vector<Cells> table;
  cells_of(CaseRow{}, columns);
  for (const auto& row : document.rows) table.push_back(cells_of(as_written(row), columns));

  std::string text;
  for (const auto& column : columns) {
    if (!text.empty()) text += ',';
    text += column.find_first_of(",\"\n") == std::string::npos ? column : in_quotes(column);
  }
  text += '\n';
  for (const auto& cells : table) {
    for (const auto& column : columns) {
      if (&column != &columns.front()) text += ',';
      if (const auto found = cells.find(column); found != cells.end()) text += text_of(found->second);
    }
    text += '\n';
  }
  return text;
}

}  // namespace npubench::results
