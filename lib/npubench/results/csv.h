// The rows as comma-separated values, for spreadsheets.
#pragma once

#include <string>

#include <npubench/results/document.h>

namespace npubench::results {

/// Columns are the fields that row_fields.h marks, in its order: Google Benchmark's, each counter that any row has,
/// then the case ("npubench.tile.m"), its status, device and clock. What a row does not have is an empty cell, so are
/// numbers that are not finite.
std::string to_csv(const Document& document);

}  // namespace npubench::results
