// The results document: everything one run of a benchmark executable found out, as plain data.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/base/data_type.h>
#include <npubench/kernels/case_parameters.h>
#include <npubench/reference/accuracy.h>
#include <npubench/results/statistics.h>
#include <npubench/runtime/run_state.h>

namespace npubench::results {

/// Of the "npubench" parts of the file; raised when a field changes its meaning or goes. Documents of version 1 are
/// read too.
inline constexpr int kSchemaVersion = 2;

/// What became of a case. Only `passed` has times (design rule: no number without a verified result).
enum class Status : std::uint8_t {
  passed,
  wrong,        ///< the output is out of tolerance, or the device reported an error
  skipped,      ///< not run: does not fit, not asked for, or interrupted
  timeout,      ///< did not complete
  unavailable,  ///< needs something this machine does not have
};

constexpr std::string_view name(Status status) {
  switch (status) {
    case Status::passed: return "passed";
    case Status::wrong: return "wrong";
    case Status::skipped: return "skipped";
    case Status::timeout: return "timeout";
    case Status::unavailable: return "unavailable";
  }
  return "?";
}

using npubench::CaseParameters;
using npubench::Sizes;
using npubench::Texts;

/// Which statistic of the samples a row's real_time is.
enum class TimeStatistic : std::uint8_t {
  median,
  mean,  ///< in documents of schema version 1
};

constexpr std::string_view name(TimeStatistic statistic) {
  return statistic == TimeStatistic::median ? "median" : "mean";
}

using Numbers = std::vector<std::pair<std::string, double>>;

/// The device of the session. Empty strings are unknown and written as null.
struct DeviceBlock {
  std::string name{};        ///< "emulated npu1 (phoenix-7940hs-turbo)"
  std::string backend{};     ///< "emulated" or "xrt"
  std::string generation{};  ///< "npu1" or "npu2"
  std::string profile{};
  Clock clock{};        ///< where its times come from
  double clock_hz = 0;  ///< of the array
  int columns = 0, core_rows = 0;
  std::string driver{}, firmware{}, xrt{};
  std::string power_mode{};

  bool operator==(const DeviceBlock&) const = default;
};

/// The machine the program ran on: what Google Benchmark calls the context.
struct HostBlock {
  std::string date{};  ///< ISO 8601 with offset
  std::string host_name{};
  std::string executable{};
  int cpus = 0;
  double mhz_per_cpu = 0;
  bool cpu_scaling_enabled = false;
  std::vector<double> load_average{};
  std::string library_build_type{};  ///< "release" or "debug", of npubench

  bool operator==(const HostBlock&) const = default;
};

/// The host as it is now.
HostBlock describe_host(std::string executable);

/// The versions of the libraries that npubench was compiled with, npubench first.
Texts library_versions();

/// What may drift while a session runs.
struct DeviceState {
  std::string power_mode{};  ///< empty: unknown
  std::optional<double> clock_hz{};
  std::optional<int> contexts_in_use{};

  bool operator==(const DeviceState&) const = default;
};

/// What a case was given to work on.
struct CaseInputs {
  std::string kind{};                  ///< "uniform", "normal", "ones", "ramp", "file", ...
  std::optional<std::int64_t> seed{};  ///< of random numbers
  std::string file{};                  ///< its name, where the inputs come from one

  bool operator==(const CaseInputs&) const = default;
};

/// A part of a case that runs several kernels: all runs of one of them.
struct CasePart {
  std::string name{};    ///< "attention"
  std::string kernel{};  ///< "Attention"; "Host" for what is no kernel
  std::string shape{};
  int runs = 0;
  double seconds = 0;     ///< of all runs, launches in them
  double operations = 0;  ///< of all runs
  std::string bound{};    ///< "core", "stream", "DRAM" or "launch"; empty: not known

  bool operator==(const CasePart&) const = default;
};

/// What one run does, and the peak it is compared with.
struct CaseWork {
  double operations = 0, bytes = 0;
  std::optional<double> peak_operations_per_second{};

  bool operator==(const CaseWork&) const = default;
};

/// Google Benchmark's own fields of a row; names as in its JSON.
struct BenchmarkFields {
  std::string name{}, run_name{};
  std::int64_t family_index = 0, per_family_instance_index = 0;
  std::string aggregate_name{};  ///< "mean", "median", ...: an aggregate over repetitions; empty: an iteration row
  std::string aggregate_unit{};  ///< "time" or "percentage", of aggregates
  std::int64_t repetitions = 1, repetition_index = 0, threads = 1, iterations = 0;
  double real_time = 0, cpu_time = 0;  ///< per iteration, in time_unit
  std::string time_unit = "ns";        ///< "ns", "us", "ms" or "s"
  std::string label{};
  Numbers counters{};

  bool operator==(const BenchmarkFields&) const = default;
};

/// One row. Rates, statistics and the floor_bound flag are derived from the samples when written, so that they cannot
/// disagree with them.
struct CaseRow {
  BenchmarkFields benchmark{};
  CaseParameters parameters{};
  std::optional<CaseInputs> inputs{};
  TimeStatistic time_is = TimeStatistic::median;  ///< what benchmark.real_time is of the samples

  Status status = Status::passed;
  std::string reason{};  ///< why not passed

  std::string device{};  ///< its name; "host" where the host's own speed was measured
  Clock clock{};
  std::vector<double> samples{};          ///< seconds of each run, submission to completion
  std::vector<PhaseTimes> phases{};       ///< of the same runs; may be empty
  std::vector<CasePart> parts{};          ///< of the last sample, which they sum to; empty for a single kernel
  std::optional<PhaseTimes> first_run{};  ///< the verified run before them, which warms up; not a sample
  std::optional<std::int64_t> cycles{};   ///< of the array clock, of one run
  std::string core_cycles{};              ///< where those of the cores come from, "counted+estimated"; empty: measured
  std::string core_compiler{};            ///< whose code the cores are taken to run: "peano"; empty: measured
  CaseWork work{};
  std::optional<double> dispatch_floor{};          ///< seconds of an empty run in the same session
  std::optional<double> context_seconds{};         ///< loading the program
  std::optional<std::int64_t> context_switches{};  ///< contexts that another program gave up for this one
  std::optional<DeviceState> before{}, after{};
  std::optional<reference::Accuracy> accuracy{};
  std::string repro{};        ///< the command line that repeats the case
  std::string output_hash{};  ///< of the output's bytes: equal for equal results
  std::string design_hash{};
  std::string xclbin_hash{};  ///< empty when emulated

  bool operator==(const CaseRow&) const = default;
};

struct Document {
  HostBlock host{};
  DeviceBlock device{};
  std::vector<std::string> command_line{};
  Texts libraries{};     ///< name and version
  Texts settings{};      ///< in effect, with those that were defaulted
  Texts context{};       ///< of --benchmark_context: among the host's facts in the file, where they cannot replace one
  bool complete = true;  ///< false: interrupted, or still running when this was written
  std::vector<CaseRow> rows{};

  bool operator==(const Document&) const = default;
};

/// Per second, from the median sample; percent_of_peak where a peak is known.
struct Rates {
  double operations_per_second = 0, bytes_per_second = 0;
  std::optional<double> percent_of_peak{};
};
Rates rates(const CaseWork& work, double seconds);

/// Whether the time of a run is mostly that of launching it: at most 1.5 times the floor.
bool is_floor_bound(double seconds, double dispatch_floor);

/// Whether the row has times to show: it passed, and they are finite.
bool has_times(const CaseRow& row);

}  // namespace npubench::results
