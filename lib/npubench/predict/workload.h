// Published measurements as rows of a CSV file: what was run, on which machine, and how long it took.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/architecture.h>
#include <npubench/arch/profile.h>
#include <npubench/base/data_type.h>

namespace npubench {

enum class Operation : std::uint8_t { matmul, gemv, attention, add, gelu, layernorm };

constexpr std::string_view name(Operation operation) {
  switch (operation) {
    case Operation::matmul: return "matmul";
    case Operation::gemv: return "gemv";
    case Operation::attention: return "attention";
    case Operation::add: return "add";
    case Operation::gelu: return "gelu";
    case Operation::layernorm: return "layernorm";
  }
  return "?";
}

/// One row, typed. What a cell leaves open is empty, and so is what it says that is not understood.
struct Workload {
  std::string problem{};                   ///< what is not understood of the row; empty where all is
  std::string profile{};                   ///< of the machine; empty where the row leaves it open
  std::optional<Generation> generation{};  ///< column `device`
  Operation operation{};
  std::optional<DataType> in{}, out{};
  std::optional<MultiplyMode> multiply{};
  std::optional<CoreCompiler> compiler{};
  std::optional<std::int64_t> m{}, k{}, n{};  ///< attention: m queries, n keys; layernorm: m rows of n;
                                              ///< gemv: A of m x k
  std::optional<int> rows{}, columns{};       ///< of cores
  std::optional<std::int64_t> tile_m{}, tile_k{}, tile_n{};
  std::optional<int> c_buffers{};
  std::optional<std::int64_t> elements{};
  std::optional<std::int64_t> heads_q{}, heads_kv{}, head_dim{};
  bool causal = false;
  std::string basis{};  ///< what the clock spanned
  std::optional<double> measured_us{};
  std::string note{};  ///< the design in the source's words

  [[nodiscard]] bool says(std::string_view word) const { return note.find(word) != std::string::npos; }
};

struct WorkloadRow {
  std::size_t line = 0;              ///< in the file, from 1
  std::vector<std::string> cells{};  ///< as read, one for each column
  Workload workload{};
};

struct WorkloadTable {
  std::vector<std::string> columns{};
  std::vector<WorkloadRow> rows{};
};

/// Columns that a table may have, in any order: those of docs/calibration.csv, and those that predictions add (which
/// are ignored). `op` must be there.
///
/// A row of which a cell is not understood (a number that is none or out of its range, a word that is none of the
/// column's), or of another length than the header, is there with what was found as its `problem`. Rows of
/// another length are cut or filled up with empty cells.
///
/// Throws Error(invalid_argument), naming `file` and line, where no row can be told: for a column that is unknown or
/// there twice, no column `op`, quotes that do not match, text that is not text.
WorkloadTable read_workloads(std::istream& in, const std::string& file);

/// One line of CSV with its end: cells in quotes where RFC 4180 wants them.
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace npubench
