// What a person may have meant who wrote something that does not exist.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace npubench {

/// The candidate nearest to `text` by insertions, deletions, substitutions and swaps of neighbours (optimal string
/// alignment), upper and lower case being alike; empty where none is near: more than a third of the longer one differs.
std::string_view nearest(std::string_view text, std::span<const std::string_view> candidates);

/// "did you mean 'matmul'? " or nothing: what a remedy begins with.
std::string did_you_mean(std::string_view text, std::span<const std::string_view> candidates);

}  // namespace npubench
