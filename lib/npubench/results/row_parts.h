// How the document shows what a row holds in another form, and what follows from it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <npubench/results/document.h>
#include <npubench/results/statistics.h>

namespace npubench::results {

/// One phase of all runs.
struct PhaseSamples {
  std::vector<double> samples;
};
/// Runs by phase. In memory they are phases by run.
struct PhaseColumns {
  PhaseSamples sync_to_device, submit, wait, sync_from_device;
};
std::optional<PhaseColumns> columns_of(const std::vector<PhaseTimes>& runs);
/// Throws std::invalid_argument when the phases are not of equally many runs.
std::vector<PhaseTimes> runs_of(const std::optional<PhaseColumns>& columns);
/// Nothing without samples, or with one that is not finite.
std::optional<double> median_of(const std::vector<double>& samples);

/// A part and how much of the whole it is, 0 to 1.
struct SharedPart {
  CasePart part;
  double share = 0;
};
std::vector<SharedPart> with_shares(const std::vector<CasePart>& parts);
std::vector<CasePart> without_shares(const std::vector<SharedPart>& parts);

// What follows from the samples; nothing where there are none, or one is not finite.
std::optional<Statistics> statistics_of(const CaseRow& row);
std::optional<Rates> rates_of(const CaseRow& row);
std::optional<bool> floor_bound(const CaseRow& row);

// Google Benchmark's fields as it writes them.

/// "iteration" or "aggregate".
std::string run_type(const CaseRow& row);
/// Not of aggregates.
std::optional<std::int64_t> repetition_index(const CaseRow& row);
void set_repetition_index(CaseRow& row, std::optional<std::int64_t> index);
/// "error" of a row without times that is none.
std::string aggregate_name(const CaseRow& row);
void set_aggregate_name(CaseRow& row, const std::string& name);
/// true, or nothing.
std::optional<bool> error_occurred(const CaseRow& row);
/// "wrong: <reason>", or "".
std::string error_message(const CaseRow& row);

template <double BenchmarkFields::*kTime>
std::optional<double> time_or_nothing(const CaseRow& row) {
  return has_times(row) ? std::optional(row.benchmark.*kTime) : std::nullopt;
}
template <double BenchmarkFields::*kTime>
void set_time(CaseRow& row, std::optional<double> time) {
  row.benchmark.*kTime = time.value_or(0);
}

/// The row as it is written: without what depends on time unless it passed and has times, and with the defaults of
/// Google Benchmark's fields filled in.
CaseRow as_written(CaseRow row);

}  // namespace npubench::results
