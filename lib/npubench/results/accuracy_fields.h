// The fields of an accuracy.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

#include <npubench/reference/accuracy.h>
#include <npubench/results/field.h>

namespace npubench::results {

template <>
inline constexpr auto kFields<reference::Tolerance> = std::tuple{
    field("absolute", &reference::Tolerance::absolute),
    field("relative", &reference::Tolerance::relative),
    field("ulps", &reference::Tolerance::ulps),
    field("min_cosine", &reference::Tolerance::min_cosine),
    field("max_bias", &reference::Tolerance::max_bias)
        .as([](double bias) { return bias; },
            [](double bias) { return std::isnan(bias) ? std::numeric_limits<double>::infinity() : bias; }),
    field("reason", &reference::Tolerance::reason),
};

template <>
inline constexpr auto kFields<reference::Accuracy> = std::tuple{
    field("passed", &reference::Accuracy::passed).required(),
    field("max_absolute_error", &reference::Accuracy::max_absolute_error),
    field("mean_absolute_error", &reference::Accuracy::mean_absolute_error),
    field("mean_error", &reference::Accuracy::mean_error),
    field("bias", &reference::Accuracy::bias),
    field("outward_bias", &reference::Accuracy::outward_bias),
    field("max_relative_error", &reference::Accuracy::max_relative_error),
    field("max_ulp", &reference::Accuracy::max_ulp),
    field("cosine", &reference::Accuracy::cosine),
    field("elements", &reference::Accuracy::elements),
    field("mismatches", &reference::Accuracy::mismatches),
    field("not_finite", &reference::Accuracy::not_finite),
    field("first_mismatch", &reference::Accuracy::first_mismatch)
        .as([](std::int64_t index) { return index < 0 ? std::nullopt : std::optional(index); },
            [](std::optional<std::int64_t> index) { return index.value_or(-1); }),
    field("tolerance", &reference::Accuracy::tolerance),
    field("summary", &reference::Accuracy::summary),
};

}  // namespace npubench::results
