// CSV as RFC 4180 has it, read with libcsv.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace npubench {

struct CsvRow {
  std::size_t line = 0;  ///< where it begins, from 1
  std::vector<std::string> cells{};
};

/// All rows but empty ones; spaces around a cell without quotes are no part of it. A byte-order mark at the start is
/// skipped. Throws Error(invalid_argument), naming `file` and the line, for quotes that do not match and for text that
/// is not text (NUL bytes), Error(io) if `in` fails.
std::vector<CsvRow> read_csv(std::istream& in, const std::string& file);

}  // namespace npubench
