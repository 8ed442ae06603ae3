// What the tests of the documentation share: files of the source tree, and tables of Markdown.
#pragma once

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace npubench::test {

inline std::string contents(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + " cannot be read");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline std::string source_file(const std::string& path) { return contents(NPUBENCH_SOURCE_DIR "/" + path); }

using Row = std::vector<std::string>;

/// The cells of a row of a table, without blanks around them and backticks.
inline Row cells_of(std::string_view line) {
  Row cells;
  std::string cell;
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (line[i] != '|' || line[i - 1] == '\\') {
      if (line[i] != '`') cell += line[i];
      continue;
    }
    const auto begin = cell.find_first_not_of(' '), end = cell.find_last_not_of(' ');
    cells.push_back(begin == std::string::npos ? std::string() : cell.substr(begin, end - begin + 1));
    cell.clear();
  }
  return cells;
}

/// The rows, without head, of the table of that page whose head begins so.
inline std::vector<Row> table_of(const std::string& page, std::string_view head) {
  std::istringstream lines(source_file(page));
  std::vector<Row> rows;
  std::string line;
  while (std::getline(lines, line) && !line.starts_with(head)) {
  }
  std::getline(lines, line);  // the line of dashes
  while (std::getline(lines, line) && line.starts_with('|')) rows.push_back(cells_of(line));
  if (rows.empty()) throw std::runtime_error(page + " has no table with the head " + std::string(head));
  return rows;
}

}  // namespace npubench::test
