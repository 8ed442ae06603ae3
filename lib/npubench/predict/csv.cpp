#include <npubench/predict/csv.h>

#include <csv.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/predict/workload.h>

namespace npubench {
namespace {

/// libcsv's parser, freed at the end.
struct Parser {
  csv_parser state{};
  Parser() {
    // Strict: a quote inside an unquoted cell, or text after a closing one, is an error instead of a guess.
    if (csv_init(&state, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
  }
  ~Parser() { csv_free(&state); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
};

struct Collector {
  std::vector<CsvRow> rows{};
  CsvRow current{};
  std::size_t line = 1;       // of the byte being parsed
  std::size_t begins_at = 1;  // the row being parsed
};

void on_cell(void* text, std::size_t size, void* data) {
  auto& collector = *static_cast<Collector*>(data);
  collector.current.cells.emplace_back(text != nullptr ? static_cast<const char*>(text) : "", size);
}

void on_row(int, void* data) {
  auto& collector = *static_cast<Collector*>(data);
  collector.current.line = collector.begins_at;
  const auto& cells = collector.current.cells;
  if (!std::ranges::all_of(cells, [](const auto& cell) { return cell.empty(); })) {
    collector.rows.push_back(std::move(collector.current));
  }
  collector.current = {};
}

[[noreturn]] void refuse(const std::string& file, std::size_t line, const std::string& what) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("{}:{}: {}", file, line, what));
}

}  // namespace

std::vector<CsvRow> read_csv(std::istream& in, const std::string& file) {
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (in.bad()) throw Error(ErrorCategory::io, fmt::format("{} cannot be read", file));
  constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());

  Parser parser;
  Collector collector;
  const auto fail = [&] {
    refuse(file, collector.begins_at,
           fmt::format("the quotes do not match ({})", csv_strerror(csv_error(&parser.state))));
  };
  // One line at a time, so that a row knows its line.
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    const std::string_view line(text.data() + begin, end - begin);
    if (line.find('\0') != std::string_view::npos) refuse(file, collector.line, "has a NUL byte: not a text file");
    if (collector.current.cells.empty() && !(parser.state.quoted != 0)) collector.begins_at = collector.line;
    if (csv_parse(&parser.state, line.data(), line.size(), on_cell, on_row, &collector) != line.size()) fail();
    ++collector.line;
    begin = end;
  }
  if (csv_fini(&parser.state, on_cell, on_row, &collector) != 0) fail();
  return std::move(collector.rows);
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (const auto& cell : cells) {
    if (!line.empty() || &cell != cells.data()) line += ',';
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
      line += cell;
      continue;
    }
    line += '"';
    for (const char c : cell) line += c == '"' ? "\"\"" : std::string(1, c);
    line += '"';
  }
  return line + "\n";
}

}  // namespace npubench
