#include <npubench/results/parts_json.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace npubench::results {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json value_or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

template <class Pairs>
Json object_of_pairs(const Pairs& pairs) {
  Json json = Json::object();
  for (const auto& [key, value] : pairs) json[key] = value;
  return json;
}

Json tolerance_json(const reference::Tolerance& tolerance) {
  Json json;
  json["absolute"] = tolerance.absolute;
  json["relative"] = tolerance.relative;
  json["ulps"] = tolerance.ulps;
  json["min_cosine"] = tolerance.min_cosine;
  json["max_bias"] = tolerance.max_bias;
  json["reason"] = text_or_null(tolerance.reason);
  return json;
}

}  // namespace

nlohmann::ordered_json object_of(const Sizes& sizes) { return object_of_pairs(sizes); }
nlohmann::ordered_json object_of(const Texts& texts) { return object_of_pairs(texts); }
nlohmann::ordered_json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

nlohmann::ordered_json device_json(const DeviceBlock& device) {
  Json json;
  json["name"] = text_or_null(device.name);
  json["backend"] = text_or_null(device.backend);
  json["generation"] = text_or_null(device.generation);
  json["profile"] = text_or_null(device.profile);
  json["clock"] = name(device.clock);
  json["clock_hz"] = device.clock_hz;
  json["columns"] = device.columns;
  json["core_rows"] = device.core_rows;
  json["driver"] = text_or_null(device.driver);
  json["firmware"] = text_or_null(device.firmware);
  json["xrt"] = text_or_null(device.xrt);
  json["power_mode"] = text_or_null(device.power_mode);
  return json;
}

nlohmann::ordered_json state_json(const DeviceState& state) {
  Json json;
  json["power_mode"] = text_or_null(state.power_mode);
  json["clock_hz"] = value_or_null(state.clock_hz);
  json["contexts_in_use"] = value_or_null(state.contexts_in_use);
  return json;
}

nlohmann::ordered_json parameters_json(const CaseParameters& parameters) {
  const auto type = [](const std::optional<DataType>& t) { return t ? Json(name(*t)) : Json(nullptr); };
  Json json;
  json["kernel"] = parameters.kernel;
  json["group"] = text_or_null(parameters.group);
  json["dtype"]["in"] = type(parameters.in);
  json["dtype"]["out"] = type(parameters.out);
  json["tile"] = object_of(parameters.tile);
  json["shape"] = object_of(parameters.shape);
  json["columns"] = parameters.columns;
  json["rows"] = parameters.core_rows;
  if (!parameters.other.empty()) json["other"] = object_of(parameters.other);
  return json;
}

nlohmann::ordered_json work_json(const CaseWork& work) {
  Json json;
  json["operations"] = work.operations;
  json["bytes"] = work.bytes;
  json["peak_operations_per_second"] = value_or_null(work.peak_operations_per_second);
  return json;
}

nlohmann::ordered_json statistics_json(const Statistics& statistics) {
  Json json;
  json["count"] = statistics.count;
  json["min"] = statistics.min;
  json["max"] = statistics.max;
  json["mean"] = statistics.mean;
  json["median"] = statistics.median;
  json["p50"] = statistics.p50;
  json["p95"] = statistics.p95;
  json["p99"] = statistics.p99;
  json["mad"] = statistics.mad;
  json["standard_deviation"] = statistics.standard_deviation;
  json["coefficient_of_variation"] = statistics.coefficient_of_variation;
  return json;
}

nlohmann::ordered_json phases_json(std::span<const PhaseTimes> phases) {
  Json json = Json::object();
  const auto add = [&](const char* key, double PhaseTimes::*phase) {
    std::vector<double> samples;
    for (const auto& times : phases) samples.push_back(times.*phase);
    const bool finite = std::all_of(samples.begin(), samples.end(), [](double x) { return std::isfinite(x); });
    json[key]["median"] = finite && !samples.empty() ? Json(statistics(samples).median) : Json(nullptr);
    json[key]["samples"] = std::move(samples);
  };
  add("sync_to_device", &PhaseTimes::sync_to_device);
  add("submit", &PhaseTimes::submit);
  add("wait", &PhaseTimes::wait);
  add("sync_from_device", &PhaseTimes::sync_from_device);
  return json;
}

nlohmann::ordered_json parts_json(std::span<const CasePart> parts) {
  double total = 0;
  for (const auto& part : parts) total += part.seconds;
  Json json = Json::array();
  for (const auto& part : parts) {
    Json entry;
    entry["name"] = part.name;
    entry["kernel"] = part.kernel;
    entry["shape"] = text_or_null(part.shape);
    entry["runs"] = part.runs;
    entry["seconds"] = part.seconds;
    entry["share"] = total > 0 ? part.seconds / total : 0;
    entry["operations"] = part.operations;
    entry["bound"] = text_or_null(part.bound);
    json.push_back(std::move(entry));
  }
  return json;
}

nlohmann::ordered_json phases_json(const PhaseTimes& phases) {
  return {{"sync_to_device", phases.sync_to_device},
          {"submit", phases.submit},
          {"wait", phases.wait},
          {"sync_from_device", phases.sync_from_device}};
}

nlohmann::ordered_json rates_json(const Rates& rates) {
  Json json;
  json["operations_per_second"] = rates.operations_per_second;
  json["bytes_per_second"] = rates.bytes_per_second;
  json["percent_of_peak"] = value_or_null(rates.percent_of_peak);
  return json;
}

nlohmann::ordered_json accuracy_json(const reference::Accuracy& accuracy) {
  Json json;
  json["passed"] = accuracy.passed;
  json["max_absolute_error"] = accuracy.max_absolute_error;
  json["mean_absolute_error"] = accuracy.mean_absolute_error;
  json["mean_error"] = accuracy.mean_error;
  json["bias"] = accuracy.bias;
  json["outward_bias"] = accuracy.outward_bias;
  json["max_relative_error"] = accuracy.max_relative_error;
  json["max_ulp"] = accuracy.max_ulp;
  json["cosine"] = accuracy.cosine;
  json["elements"] = accuracy.elements;
  json["mismatches"] = accuracy.mismatches;
  json["not_finite"] = accuracy.not_finite;
  json["first_mismatch"] = accuracy.first_mismatch < 0 ? Json(nullptr) : Json(accuracy.first_mismatch);
  json["tolerance"] = tolerance_json(accuracy.tolerance);
  json["summary"] = text_or_null(accuracy.summary);
  return json;
}

std::string error_message(const CaseRow& row) {
  if (row.status == Status::passed) return "no time was taken";
  return row.reason.empty() ? std::string(name(row.status)) : fmt::format("{}: {}", name(row.status), row.reason);
}

}  // namespace npubench::results
