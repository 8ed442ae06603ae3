// Published measurements as rows of a CSV file: what was run, on which machine, and how long it took.
#pragma once

#include <array>
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

/// Whose dataflow a row has. A row that names none means this library's own.
enum class SourceDesign : std::uint8_t {
  taka,                 ///< Taka et al., arXiv 2512.13282
  whole_array,          ///< mlir-aie's whole_array, and vegah/Npu-Embeddings' product, which is made of it
  iron,                 ///< amd/IRON's: products as whole_array, with sums in the output's type
  iron_f32_sums,        ///< the same with f32 sums that are converted once a tile (its option prio_accuracy)
  iron_gemv,            ///< amd/IRON, iron/operators/gemv
  air_drain,            ///< mlir-air's product whose C leaves the cores after the loop over K, converted from f32
  air_direct,           ///< its product with loops that its compiler generates
  air_external,         ///< as drain, with f32 output
  air_fused_cast,       ///< external, and a second launch that converts
  air_flash_attention,  ///< its FlashAttention
  air_elementwise,      ///< its additions, GELU and LayerNorm
};

inline constexpr std::array kSourceDesigns{SourceDesign::taka,           SourceDesign::whole_array,
                                           SourceDesign::iron,           SourceDesign::iron_f32_sums,
                                           SourceDesign::iron_gemv,      SourceDesign::air_drain,
                                           SourceDesign::air_direct,     SourceDesign::air_external,
                                           SourceDesign::air_fused_cast, SourceDesign::air_flash_attention,
                                           SourceDesign::air_elementwise};

constexpr std::string_view name(SourceDesign design) {
  switch (design) {
    case SourceDesign::taka: return "taka";
    case SourceDesign::whole_array: return "whole_array";
    case SourceDesign::iron: return "iron";
    case SourceDesign::iron_f32_sums: return "iron_f32_sums";
    case SourceDesign::iron_gemv: return "iron_gemv";
    case SourceDesign::air_drain: return "air_drain";
    case SourceDesign::air_direct: return "air_direct";
    case SourceDesign::air_external: return "air_external";
    case SourceDesign::air_fused_cast: return "air_fused_cast";
    case SourceDesign::air_flash_attention: return "air_flash_attention";
    case SourceDesign::air_elementwise: return "air_elementwise";
  }
  return "?";
}

/// How a product's matrices lie in DRAM; A is row-major.
struct SourceLayout {
  bool b_by_columns = false;  ///< "bT": B column-major
  bool c_by_columns = false;  ///< "cT": C column-major
  bool b_tiled = false;       ///< "B_tiled": each tile of B is contiguous

  friend constexpr bool operator==(const SourceLayout&, const SourceLayout&) = default;
};

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
  std::optional<SourceDesign> design{};
  SourceLayout layout{};
  std::string note{};  ///< the design in the source's words
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
