#include <npubench/results/document_json.h>

#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>
#include <npubench/results/field_json.h>
#include <npubench/results/session_fields.h>

namespace npubench::results {
namespace {

// Names from outside (a host, a path) may hold bytes that are not UTF-8; they must not cost the results.
std::string dump(const Json& json) { return json_text(json, 2); }

/// Everything but the rows.
Json head_json(const Document& document) {
  Document head;
  head.host = document.host;
  head.device = document.device;
  head.command_line = document.command_line;
  head.libraries = document.libraries;
  head.settings = document.settings;
  head.context = document.context;
  head.complete = document.complete;
  return write_object(head);
}

}  // namespace

nlohmann::ordered_json to_json(const CaseRow& row) { return write_object(as_written(row)); }

nlohmann::ordered_json to_json(const Document& document) {
  auto json = head_json(document);
  for (const auto& row : document.rows) json["benchmarks"].push_back(to_json(row));
  return json;
}

std::string text_before_rows(const Document& document) {
  constexpr std::string_view kNoRows = "]\n}";  // of "benchmarks": []
  auto text = dump(head_json(document));
  text.resize(text.size() - kNoRows.size());
  return text;
}

std::string text_of_row(const CaseRow& row, bool first) {
  std::string text = first ? "\n" : ",\n";
  const auto lines = dump(to_json(row));
  for (std::size_t at = 0; at < lines.size();) {
    const auto end = std::min(lines.find('\n', at), lines.size() - 1) + 1;
    text.append("    ").append(lines, at, end - at);
    at = end;
  }
  return text;
}

std::string to_text(const Document& document) {
  auto text = text_before_rows(document);
  for (std::size_t i = 0; i < document.rows.size(); ++i) text += text_of_row(document.rows[i], i == 0);
  return text.append(kTextAfterRows);
}

std::vector<std::string> field_paths() {
  std::vector<std::string> paths;
  add_paths<Document>("", paths);
  return paths;
}

}  // namespace npubench::results
