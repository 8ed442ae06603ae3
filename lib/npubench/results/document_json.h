// The results document as JSON. docs/results.md describes the fields.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include <npubench/results/document.h>

namespace npubench::results {

/// Google Benchmark's layout ("context", "benchmarks") with an "npubench" object beside them and one in every row.
///
/// Rows without times carry error_occurred, error_message and no number that depends on time: real_time and cpu_time
/// are 0, as Google Benchmark has it. Numbers that are not finite are null.
nlohmann::ordered_json to_json(const Document& document);
nlohmann::ordered_json to_json(const CaseRow& row);

/// Indented text. Numbers read back as the same doubles.
std::string to_text(const Document& document);

/// The text in pieces, for a file that grows: what comes before the rows, one row, what comes after them.
std::string text_before_rows(const Document& document);
std::string text_of_row(const CaseRow& row, bool first);
inline constexpr std::string_view kTextAfterRows = "\n  ]\n}\n";

/// The inverse of to_json; documents of schema version 1 too. Fields of later programs are passed over. `name` is what
/// messages call the document. Throws Error(unsupported) for one of a later schema or of Google Benchmark itself and
/// Error(invalid_argument) with its place for a field of a wrong type.
Document document_from_json(const nlohmann::ordered_json& json, std::string_view name);

/// Of a text. Throws Error(invalid_argument) too when it is no JSON or cut off.
Document document_from_text(std::string_view text, std::string_view name);

/// "context.date", "benchmarks[].npubench.accuracy.cosine", ...: every field there is, objects before their fields.
std::vector<std::string> field_paths();

}  // namespace npubench::results
