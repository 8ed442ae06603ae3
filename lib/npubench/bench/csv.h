// The rows as comma-separated values, for spreadsheets.
#pragma once

#include <string>

#include <npubench/results/document.h>

namespace npubench::bench {

/// Google Benchmark's columns, then the clock, the device and each counter that any row has.
std::string to_csv(const results::Document& document);

}  // namespace npubench::bench
