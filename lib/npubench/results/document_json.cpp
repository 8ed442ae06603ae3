#include <npubench/results/document_json.h>

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include <npubench/results/parts_json.h>

namespace npubench::results {
namespace {

using Json = nlohmann::ordered_json;

/// Google Benchmark's fields of a row.
Json benchmark_fields(const CaseRow& row) {
  const auto& benchmark = row.benchmark;
  const bool timed = has_times(row);
  const bool aggregate = !benchmark.aggregate_name.empty();
  Json json;
  json["name"] = benchmark.name;
  json["family_index"] = benchmark.family_index;
  json["per_family_instance_index"] = benchmark.per_family_instance_index;
  json["run_name"] = benchmark.run_name.empty() ? benchmark.name : benchmark.run_name;
  json["run_type"] = timed && !aggregate ? "iteration" : "aggregate";
  json["repetitions"] = benchmark.repetitions;
  if (timed && !aggregate) json["repetition_index"] = benchmark.repetition_index;
  json["threads"] = benchmark.threads;
  if (!timed) {
    json["aggregate_name"] = "error";
    json["error_occurred"] = true;
    json["error_message"] = error_message(row);
    json["iterations"] = 0;
    json["time_unit"] = "";
    return json;
  }
  if (aggregate) {
    json["aggregate_name"] = benchmark.aggregate_name;
    json["aggregate_unit"] = benchmark.aggregate_unit.empty() ? "time" : benchmark.aggregate_unit;
  }
  json["iterations"] = benchmark.iterations;
  json["real_time"] = benchmark.real_time;
  json["cpu_time"] = benchmark.cpu_time;
  json["time_unit"] = benchmark.time_unit;
  if (!benchmark.label.empty()) json["label"] = benchmark.label;
  // A counter must not replace a field of the row.
  for (const auto& [key, value] : benchmark.counters) json.emplace(key, value);
  return json;
}

/// What depends on time: only of a case that passed.
void add_times(const CaseRow& row, Json& json) {
  json["samples"] = row.samples;
  if (!row.phases.empty()) json["phases"] = phases_json(row.phases);
  if (!row.parts.empty()) json["parts"] = parts_json(row.parts);
  if (row.first_run) json["first_run"] = phases_json(*row.first_run);
  if (row.cycles) json["cycles"] = *row.cycles;
  const bool measurable = !row.samples.empty() && std::all_of(row.samples.begin(), row.samples.end(),
                                                              [](double x) { return std::isfinite(x); });
  if (!measurable) return;
  const auto found = statistics(row.samples);
  json["statistics"] = statistics_json(found);
  json["rates"] = rates_json(rates(row.work, found.median));
  if (row.dispatch_floor) json["floor_bound"] = is_floor_bound(found.median, *row.dispatch_floor);
}

Json context_json(const HostBlock& host) {
  Json json;
  json["date"] = host.date;
  json["host_name"] = host.host_name;
  json["executable"] = host.executable;
  json["num_cpus"] = host.cpus;
  json["mhz_per_cpu"] = host.mhz_per_cpu;
  json["cpu_scaling_enabled"] = host.cpu_scaling_enabled;
  json["caches"] = Json::array();
  json["load_avg"] = host.load_average;
  json["library_build_type"] = host.library_build_type;
  json["json_schema_version"] = 1;  // Google Benchmark's
  return json;
}

}  // namespace

nlohmann::ordered_json to_json(const CaseRow& row) {
  Json json = benchmark_fields(row);
  Json own = parameters_json(row.parameters);
  own["status"] = name(row.status);
  own["reason"] = text_or_null(row.reason);
  own["device"] = text_or_null(row.device);
  own["clock"] = name(row.clock);
  if (has_times(row)) add_times(row, own);
  own["work"] = work_json(row.work);
  if (row.dispatch_floor) own["dispatch_floor"] = *row.dispatch_floor;
  if (row.context_seconds) own["context_seconds"] = *row.context_seconds;
  if (row.context_switches) own["context_switches"] = *row.context_switches;
  if (row.before) own["device_state"]["before"] = state_json(*row.before);
  if (row.after) own["device_state"]["after"] = state_json(*row.after);
  if (row.accuracy) own["accuracy"] = accuracy_json(*row.accuracy);
  own["repro"] = text_or_null(row.repro);
  if (!row.output_hash.empty()) own["output_hash"] = row.output_hash;
  own["design_hash"] = text_or_null(row.design_hash);
  own["xclbin_hash"] = text_or_null(row.xclbin_hash);
  json["npubench"] = std::move(own);
  return json;
}

nlohmann::ordered_json to_json(const Document& document) {
  Json own;
  own["schema_version"] = kSchemaVersion;
  own["complete"] = document.complete;
  own["device"] = device_json(document.device);
  own["command_line"] = document.command_line;
  own["libraries"] = object_of(document.libraries);
  own["settings"] = object_of(document.settings);

  Json json;
  json["context"] = context_json(document.host);
  json["npubench"] = std::move(own);
  json["benchmarks"] = Json::array();
  for (const auto& row : document.rows) json["benchmarks"].push_back(to_json(row));
  return json;
}

std::string to_text(const Document& document) {
  // Names from outside (a host, a path) may hold bytes that are not UTF-8; they must not cost the results.
  return to_json(document).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace npubench::results
