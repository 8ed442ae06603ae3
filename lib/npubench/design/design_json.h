// A Design as JSON, and strictly back: what a reader gets wrong in a design moves the wrong bytes.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include <npubench/design/design.h>

namespace npubench::detail {

/// The same text always for the same design. Throws Error(invalid_argument) for names that are not UTF-8.
std::string to_json(const Design& design);

/// Throws Error(invalid_argument) for missing members, wrong types and numbers out of range.
Design design_from_json(const nlohmann::json& json);

}  // namespace npubench::detail
