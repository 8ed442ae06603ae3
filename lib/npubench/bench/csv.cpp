#include <npubench/bench/csv.h>

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include <npubench/bench/session.h>

namespace npubench::bench {

namespace {

// Quoted as RFC 4180 wants.
std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? "\"\"" : std::string(1, c);
  return result + "\"";
}

std::vector<std::string> counter_names(const results::Document& document) {
  std::vector<std::string> names;
  for (const results::CaseRow& row : document.rows) {
    for (const auto& [name, value] : row.benchmark.counters) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

}  // namespace

std::string to_csv(const results::Document& document) {
  const std::vector<std::string> counters = counter_names(document);
  std::string text = "name,iterations,real_time,cpu_time,time_unit,label,error_occurred,error_message,clock,device";
  for (const std::string& counter : counters) text += "," + quoted(counter);
  text += "\n";
  for (const results::CaseRow& row : document.rows) {
    const results::BenchmarkFields& fields = row.benchmark;
    text += quoted(fields.name);
    if (results::has_times(row)) {
      text += fmt::format(",{},{},{},{},{},,", fields.iterations, fields.real_time, fields.cpu_time, fields.time_unit,
                          quoted(fields.label));
    } else {
      text += fmt::format(",,,,,{},true,{}", quoted(fields.label), quoted(message_of(row)));
    }
    text += fmt::format(",{},{}", name(row.clock), quoted(row.device));
    for (const std::string& counter : counters) {
      const auto found = std::find_if(fields.counters.begin(), fields.counters.end(),
                                      [&](const auto& pair) { return pair.first == counter; });
      text += ",";
      if (found != fields.counters.end()) text += fmt::format("{}", found->second);
    }
    text += "\n";
  }
  return text;
}

}  // namespace npubench::bench
