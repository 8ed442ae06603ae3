// The results document as JSON. docs/results.md describes the fields.
#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include <npubench/results/document.h>

namespace npubench::results {

/// Google Benchmark's layout ("context", "benchmarks") with an "npubench" object beside them and one in every row.
///
/// Rows without times carry error_occurred, error_message and no number that depends on time. Google Benchmark's
/// compare.py takes real_time of every row that is not an aggregate and sorts rows of one name by time_unit; so that it
/// passes over such rows, they have run_type "aggregate", aggregate_name "error" and an empty time_unit.
nlohmann::ordered_json to_json(const Document& document);
nlohmann::ordered_json to_json(const CaseRow& row);

/// Indented text. Numbers read back as the same doubles; those that are not finite are null.
std::string to_text(const Document& document);

}  // namespace npubench::results
