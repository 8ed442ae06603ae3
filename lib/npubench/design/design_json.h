// A Design as JSON values, and strictly back: what a reader gets wrong in a design moves the wrong bytes.
#pragma once

#include <nlohmann/json.hpp>

#include <npubench/design/design.h>

namespace npubench::detail {

nlohmann::json to_json(const Design& design);

/// Throws Error(invalid_argument) for missing members, wrong types and numbers out of range.
Design design_from_json(const nlohmann::json& json);

}  // namespace npubench::detail
