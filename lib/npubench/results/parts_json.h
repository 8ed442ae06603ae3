// The parts of the results document as JSON. Internal to this layer; not installed.
#pragma once

#include <span>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include <npubench/results/document.h>

namespace npubench::results {

/// {"M": 512, ...} in the order given.
nlohmann::ordered_json object_of(const Sizes& sizes);
nlohmann::ordered_json object_of(const Texts& texts);
nlohmann::ordered_json text_or_null(const std::string& text);

nlohmann::ordered_json device_json(const DeviceBlock& device);
nlohmann::ordered_json state_json(const DeviceState& state);
nlohmann::ordered_json parameters_json(const CaseParameters& parameters);
nlohmann::ordered_json work_json(const CaseWork& work);
nlohmann::ordered_json statistics_json(const Statistics& statistics);
/// Each phase with its samples, seconds, in the order of the row's samples, and their median.
nlohmann::ordered_json phases_json(std::span<const PhaseTimes> phases);
/// Each phase of one run, seconds.
nlohmann::ordered_json parts_json(std::span<const CasePart> parts);
nlohmann::ordered_json phases_json(const PhaseTimes& phases);
nlohmann::ordered_json rates_json(const Rates& rates);
nlohmann::ordered_json accuracy_json(const reference::Accuracy& accuracy);

/// One line for Google Benchmark's error_message: "wrong: <reason>".
std::string error_message(const CaseRow& row);

}  // namespace npubench::results
