// Reading the results document.
#include <algorithm>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/results/document_json.h>
#include <npubench/results/document_reader.h>
#include <npubench/results/field_json.h>
#include <npubench/results/session_fields.h>

namespace npubench::results {
namespace {

constexpr int kOldestVersion = 1;

int schema_version(const Json& json, std::string_view name) {
  if (!json.is_object() || !json.contains("benchmarks")) {
    throw Error(ErrorCategory::unsupported, fmt::format("{} is JSON, but no results document", name),
                "name a file that bench --benchmark_out=... wrote");
  }
  const auto own = json.find("npubench");
  if (own == json.end()) {
    throw Error(
        ErrorCategory::unsupported,
        fmt::format("{} is a document of Google Benchmark: it does not say which device and clock its times are "
                    "of",
                    name),
        "name a file that bench --benchmark_out=... wrote");
  }
  const Place whole(name), place(whole, "npubench");
  if (!own->is_object()) wrong_kind(*own, place, "an object");
  const auto version = own->find("schema_version");
  if (version == own->end()) Place(place, "schema_version").fail("is missing");
  return read_value<int>(*version, Place(place, "schema_version"));
}

/// In schema version 1 real_time was the mean, and rows without times had no time unit.
void upgrade_from_version_1(Document& document) {
  const auto has_unit = [](const CaseRow& row) { return !row.benchmark.time_unit.empty(); };
  const auto found = std::ranges::find_if(document.rows, has_unit);
  const auto unit = found == document.rows.end() ? "us" : found->benchmark.time_unit;
  for (auto& row : document.rows) {
    row.time_is = TimeStatistic::mean;
    if (!has_unit(row)) row.benchmark.time_unit = unit;
  }
}

}  // namespace

Document document_from_json(const nlohmann::ordered_json& json, std::string_view name) {
  const auto version = schema_version(json, name);
  if (version < kOldestVersion || version > kSchemaVersion) {
    throw Error(ErrorCategory::unsupported,
                fmt::format("{} has schema version {}, this program reads {} to {}", name, version, kOldestVersion,
                            kSchemaVersion),
                "read it with the version of npubench that wrote it, or a later one");
  }
  auto document = read_object<Document>(json, Place(name));
  if (version == 1) upgrade_from_version_1(document);
  return document;
}

Document document_from_text(std::string_view text, std::string_view name) {
  Json json;
  try {
    json = parse_ordered_json(text);
  } catch (const Json::parse_error& error) {
    const auto at = std::min(error.byte, text.size());
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    if (text.find_first_not_of(" \n\r\t") == std::string_view::npos) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("{} is empty", name),
                  "name a file that bench --benchmark_out=... wrote");
    }
    if (error.byte > text.size()) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("{} is cut off after {} bytes, in line {}", name, text.size(), line),
                  "copy it again, or make it anew with bench --benchmark_out=...");
    }
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} is no JSON: line {}, byte {}", name, line, error.byte),
                "name a file that bench --benchmark_out=... wrote");
  } catch (const Json::out_of_range&) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} has a number that no double holds", name),
                "name a file that bench --benchmark_out=... wrote");
  }
  return document_from_json(json, name);
}

Document read_document(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(ErrorCategory::not_found, fmt::format("'{}' cannot be read", path.string()), "check the path");
  }
  const std::string text(std::istreambuf_iterator<char>(file), {});
  if (file.bad()) throw Error(ErrorCategory::io, fmt::format("'{}' cannot be read to its end", path.string()));
  return document_from_text(text, path.string());
}

}  // namespace npubench::results
