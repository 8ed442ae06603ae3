// The fields of a row, and what they are made of.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include <npubench/results/accuracy_fields.h>
#include <npubench/results/document.h>
#include <npubench/results/json_value.h>
#include <npubench/results/row_parts.h>
#include <npubench/results/statistics.h>

namespace npubench::results {

inline constexpr std::array kStatuses{Status::passed, Status::wrong, Status::skipped, Status::timeout,
                                      Status::unavailable};
inline constexpr std::array kTimeStatistics{TimeStatistic::median, TimeStatistic::mean};
inline constexpr std::array kClocks{Clock::modelled, Clock::measured};
template <>
inline constexpr std::span<const Status> kValues<Status> = kStatuses;
template <>
inline constexpr std::span<const TimeStatistic> kValues<TimeStatistic> = kTimeStatistics;
template <>
inline constexpr std::span<const Clock> kValues<Clock> = kClocks;
template <>
inline constexpr std::span<const DataType> kValues<DataType> = kDataTypes;

template <>
inline constexpr auto kFields<CaseParameters> = std::tuple{
    field("kernel", &CaseParameters::kernel).csv(),
    field("group", &CaseParameters::group).csv(),
    group("dtype",
          std::tuple{
              field("in", &CaseParameters::in).csv(),
              field("out", &CaseParameters::out).csv(),
          }),
    field("tile", &CaseParameters::tile).csv(),
    field("shape", &CaseParameters::shape).csv(),
    field("columns", &CaseParameters::columns).csv(),
    field("core_rows", &CaseParameters::core_rows).formerly("rows").csv(),
    field("other", &CaseParameters::other).csv(),
};

template <>
inline constexpr auto kFields<CaseInputs> = std::tuple{
    field("kind", &CaseInputs::kind).required(),
    field("seed", &CaseInputs::seed),
    field("file", &CaseInputs::file),
};

template <>
inline constexpr auto kFields<DeviceState> = std::tuple{
    field("power_mode", &DeviceState::power_mode),
    field("clock_hz", &DeviceState::clock_hz),
    field("contexts_in_use", &DeviceState::contexts_in_use),
};

template <>
inline constexpr auto kFields<CaseWork> = std::tuple{
    field("operations", &CaseWork::operations),
    field("bytes", &CaseWork::bytes),
    field("peak_operations_per_second", &CaseWork::peak_operations_per_second),
};

template <>
inline constexpr auto kFields<CasePart> = std::tuple{
    field("name", &CasePart::name).required(), field("kernel", &CasePart::kernel),
    field("shape", &CasePart::shape),          field("runs", &CasePart::runs),
    field("seconds", &CasePart::seconds),      field("operations", &CasePart::operations),
    field("bound", &CasePart::bound),
};

template <>
inline constexpr auto kFields<SharedPart> = std::tuple{
    inlined(&SharedPart::part),
    derived("share", [](const SharedPart& part) { return part.share; }),
};

template <>
inline constexpr auto kFields<PhaseTimes> = std::tuple{
    field("sync_to_device", &PhaseTimes::sync_to_device),
    field("submit", &PhaseTimes::submit),
    field("wait", &PhaseTimes::wait),
    field("sync_from_device", &PhaseTimes::sync_from_device),
};

template <>
inline constexpr auto kFields<PhaseSamples> = std::tuple{
    derived("median", [](const PhaseSamples& phase) { return median_of(phase.samples); }),
    field("samples", &PhaseSamples::samples).required(),
};

template <>
inline constexpr auto kFields<PhaseColumns> = std::tuple{
    field("sync_to_device", &PhaseColumns::sync_to_device).required(),
    field("submit", &PhaseColumns::submit).required(),
    field("wait", &PhaseColumns::wait).required(),
    field("sync_from_device", &PhaseColumns::sync_from_device).required(),
};

template <>
inline constexpr auto kFields<Statistics> = std::tuple{
    field("count", &Statistics::count),
    field("min", &Statistics::min),
    field("max", &Statistics::max),
    field("mean", &Statistics::mean),
    field("median", &Statistics::median),
    field("p50", &Statistics::p50),
    field("p95", &Statistics::p95),
    field("p99", &Statistics::p99),
    field("mad", &Statistics::mad),
    field("standard_deviation", &Statistics::standard_deviation),
    field("coefficient_of_variation", &Statistics::coefficient_of_variation),
};

template <>
inline constexpr auto kFields<Rates> = std::tuple{
    field("operations_per_second", &Rates::operations_per_second),
    field("bytes_per_second", &Rates::bytes_per_second),
    field("percent_of_peak", &Rates::percent_of_peak),
};

/// What Google Benchmark's format lacks. Every row has every one of them: null where there is nothing to say.
inline constexpr auto kOwnFields = std::tuple{
    inlined(&CaseRow::parameters),
    field("inputs", &CaseRow::inputs),
    field("status", &CaseRow::status).required().csv(),
    field("reason", &CaseRow::reason),
    field("device", &CaseRow::device).csv(),
    field("clock", &CaseRow::clock).required().csv(),
    field("time_is", &CaseRow::time_is).csv(),
    field("samples", &CaseRow::samples),
    derived("statistics", statistics_of),
    field("phases", &CaseRow::phases).as(columns_of, runs_of),
    field("parts", &CaseRow::parts).as(with_shares, without_shares),
    field("first_run", &CaseRow::first_run),
    field("cycles", &CaseRow::cycles).csv(),
    group("core_cycles",
          std::tuple{
              field("source", &CaseRow::core_cycles).csv(),
              field("compiler", &CaseRow::core_compiler).csv(),
          }),
    field("work", &CaseRow::work),
    derived("rates", rates_of),
    field("dispatch_floor", &CaseRow::dispatch_floor),
    derived("floor_bound", floor_bound),
    field("context_seconds", &CaseRow::context_seconds),
    field("context_switches", &CaseRow::context_switches),
    group("device_state",
          std::tuple{
              field("before", &CaseRow::before),
              field("after", &CaseRow::after),
          }),
    field("accuracy", &CaseRow::accuracy),
    field("repro", &CaseRow::repro),
    field("output_hash", &CaseRow::output_hash),
    field("design_hash", &CaseRow::design_hash),
    field("xclbin_hash", &CaseRow::xclbin_hash),
};

/// First Google Benchmark's own, with its names. Of a row without times compare.py would take the geometric mean too,
/// unless it is an aggregate, and Bencher and github-action-benchmark want real_time, cpu_time, iterations, threads and
/// a time unit of every row.
template <>
inline constexpr auto kFields<CaseRow> = std::tuple{
    field("name", &CaseRow::benchmark, &BenchmarkFields::name).required().csv(),
    field("family_index", &CaseRow::benchmark, &BenchmarkFields::family_index),
    field("per_family_instance_index", &CaseRow::benchmark, &BenchmarkFields::per_family_instance_index),
    field("run_name", &CaseRow::benchmark, &BenchmarkFields::run_name),
    derived("run_type", run_type),
    field("repetitions", &CaseRow::benchmark, &BenchmarkFields::repetitions),
    field("repetition_index", repetition_index, set_repetition_index).if_absent(Absent::left_out),
    field("threads", &CaseRow::benchmark, &BenchmarkFields::threads),
    field("aggregate_name", aggregate_name, set_aggregate_name).if_absent(Absent::left_out),
    field("aggregate_unit", &CaseRow::benchmark, &BenchmarkFields::aggregate_unit).if_absent(Absent::left_out),
    field("iterations", &CaseRow::benchmark, &BenchmarkFields::iterations).csv(),
    field("real_time", time_or_nothing<&BenchmarkFields::real_time>, set_time<&BenchmarkFields::real_time>)
        .if_absent(Absent::zero)
        .csv(),
    field("cpu_time", time_or_nothing<&BenchmarkFields::cpu_time>, set_time<&BenchmarkFields::cpu_time>)
        .if_absent(Absent::zero)
        .csv(),
    field("time_unit", &CaseRow::benchmark, &BenchmarkFields::time_unit).csv(),
    field("label", &CaseRow::benchmark, &BenchmarkFields::label).if_absent(Absent::left_out).csv(),
    derived("error_occurred", error_occurred).if_absent(Absent::left_out).csv(),
    derived("error_message", error_message).if_absent(Absent::left_out).csv(),
    rest(&CaseRow::benchmark, &BenchmarkFields::counters).csv(),
    group("npubench", kOwnFields),
};

}  // namespace npubench::results
