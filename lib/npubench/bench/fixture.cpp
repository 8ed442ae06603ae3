#include <npubench/bench/fixture.h>

#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include <npubench/base/error.h>
#include <npubench/reference/accuracy.h>

#include <npubench/bench/hash.h>
#include <npubench/bench/options.h>

namespace npubench::bench {

namespace {

using results::CaseRow;
using results::Status;

// Why a case has no times.
struct Failure {
  Status status;
  std::string reason;
};

// Of one run. The driver resets the NPU after 2 s (amdxdna's tdr_timeout_ms): by then the case has been given up.
constexpr std::chrono::milliseconds kDeadline{1800};

// By the host's clock, among whatever else runs there. A build for debugging is not worth the wait.
#ifdef NDEBUG
constexpr int kHostSamples = 15;
#else
constexpr int kHostSamples = 3;
#endif

results::CaseInputs inputs_of(const InputsSpec& spec) {
  const bool files = spec.kind == InputsSpec::Kind::files;
  results::CaseInputs inputs{.kind = files ? "file" : to_string(spec), .seed = {}, .file = {}};
  if (are_random(spec)) inputs.seed = static_cast<std::int64_t>(spec.seed);
  if (files) inputs.file = to_string(spec);
  return inputs;
}

// nullopt for a run that completed.
std::optional<Failure> failure_of(const RunResult& run, const Session& session) {
  switch (run.state) {
    case RunState::completed: return std::nullopt;
    case RunState::timeout: return Failure{Status::timeout, run.diagnosis};
    case RunState::aborted:
      if (session.stopping()) return Failure{Status::skipped, kInterrupted};
      break;  // by the driver: a device that was reset, or went away
    default: break;
  }
  return Failure{Status::wrong, fmt::format("{}: {}", name(run.state), run.diagnosis)};
}

Failure failure_of(const Error& error) {
  switch (error.category()) {
    case ErrorCategory::interrupted: return {Status::skipped, kInterrupted};
    case ErrorCategory::does_not_fit: return {Status::skipped, error.what()};
    case ErrorCategory::context_limit:
    case ErrorCategory::not_found:  // such as an xclbin that was not built
      return {Status::unavailable, error.what()};
    default: break;
  }
  return {Status::wrong, error.what()};
}

/// Where the cores' cycles come from, of these programs together.
void tell_cycle_sources(const Device& device, std::span<const Design> designs, CaseRow& row) {
  std::set<CycleSource> sources;
  for (const auto& design : designs) sources.merge(device.cycle_sources(design));
  if (sources.empty()) return;
  row.core_cycles = to_string(sources);
  row.core_compiler = name(device.info().profile.toolchain.compiler);
}

// Compares the output of the last run with the reference.
std::optional<Failure> verify(const Prepared& prepared, CaseRow& row) {
  if (!prepared.problem) return std::nullopt;
  const ElementSpan output = prepared.kernel->output_elements();
  row.accuracy = reference::compare(output, prepared.problem->expected.values, prepared.problem->expected.tolerance);
  row.output_hash = hash_of(output.bytes());
  if (row.accuracy->passed) return std::nullopt;
  return Failure{Status::wrong, row.accuracy->summary};
}

results::DeviceState device_state(const Device& device) {
  return {.power_mode = {},
          .clock_hz = device.info().profile.machine.clock_hz,
          .contexts_in_use = device.contexts_in_use()};
}

// The first run, the timed ones, and what they computed.
std::optional<Failure> time_kernel(benchmark::State& state, Session& session, const Prepared& prepared, CaseRow& row) {
  Kernel& kernel = *prepared.kernel;
  const RunResult first = kernel.run(kDeadline);
  if (auto failure = failure_of(first, session)) return failure;
  if (auto failure = verify(prepared, row)) return failure;
  row.first_run = first.phases;

  // Verifying took its time, and an NPU goes to sleep meanwhile: waking it is not part of the first sample.
  if (!session.modelled()) {
    if (auto failure = failure_of(kernel.run(kDeadline), session)) return failure;
  }
  kernel.poison_output();  // or what the first run wrote would pass for what the timed ones did not
  std::vector<RunResult> runs;
  runs.reserve(static_cast<std::size_t>(state.max_iterations));
  std::optional<Failure> failure;
  for (auto _ : state) {
    runs.push_back(kernel.run(kDeadline));
    state.SetIterationTime(runs.back().phases.device());
    failure = failure_of(runs.back(), session);
    if (failure) {
      state.SkipWithError(failure->reason.c_str());  // required before leaving the loop early
      break;
    }
  }
  if (failure) return failure;
  if (auto wrong = verify(prepared, row)) return wrong;

  for (const RunResult& run : runs) {
    row.samples.push_back(run.phases.device());
    row.phases.push_back(run.phases);
  }
  if (runs.back().cycles != 0) row.cycles = runs.back().cycles;
  return std::nullopt;
}

// Whether one more run is wanted, after the timed ones of the last repetition. A case that failed is traced too: its
// trace may show why.
bool trace_wanted(const Session& session, const CaseRow& row) {
  return session.trace() != nullptr && !session.stopping() &&
         row.benchmark.repetition_index + 1 == row.benchmark.repetitions;
}

void trace_runs(const Session& session, const CaseRow& row, std::size_t runs, const std::function<void()>& action) {
  const DeviceInfo& info = session.device().info();
  session.trace()->arm({.device = info.name,
                        .profile = info.profile.name,
                        .clock_hz = info.profile.machine.clock_hz,
                        .subject = row.benchmark.name,
                        .column = runs == 1 ? -1 : 0},  // the others do alike, and would be too much for a file
                       runs);
  try {
    action();
  } catch (const Error& error) {  // the case has its row already
    fmt::print(stderr, "error: {}\n", error.what());
  }
  session.trace()->disarm();
}

/// Made before its inputs and their reference are, so that what does not fit costs nothing.
Prepared prepare(const KernelCase& kernel_case, const Device& device, ProblemCache& problems) {
  Prepared prepared;
  try {
    prepared.kernel = kernel_case.make(device);
  } catch (const Error& error) {
    const auto category = error.category();
    if (category != ErrorCategory::invalid_argument && category != ErrorCategory::unsupported) throw;
    // A configuration that this kernel or this NPU does not take, such as one of a sweep.
    throw Error(ErrorCategory::does_not_fit, error.what());
  }
  prepared.label = kernel_case.label(device.info().generation);
  prepared.problem = problems.get(kernel_case.problem_name(), [&]() -> std::optional<Problem> {
    auto inputs = problems.inputs();
    auto problem = kernel_case.problem(inputs);
    inputs.require_used();
    return problem;
  });
  if (prepared.problem) kernel_case.set_inputs(*prepared.kernel, *prepared.problem);
  return prepared;
}

std::optional<Failure> run_device_case(benchmark::State& state, Session& session, const DeviceBody& make,
                                       CaseRow& row) {
  const Device& device = session.device();
  row.dispatch_floor = session.dispatch_floor();
  row.before = device_state(device);
  const auto evictions_before = device.context_statistics().evictions;
  const Prepared prepared = make(device, session.problems());
  Kernel& kernel = *prepared.kernel;
  row.benchmark.label = prepared.label;
  row.context_seconds = kernel.context_seconds();
  row.design_hash = kernel.program().hash();
  tell_cycle_sources(device, std::span(&kernel.program().design(), 1), row);
  row.work.operations = kernel.work().operations;
  row.work.bytes = kernel.work().bytes;
  if (kernel.work().multiply) {
    row.work.peak_operations_per_second = peak_operations_per_second(device.info().profile, *kernel.work().multiply);
  }

  const auto failure = time_kernel(state, session, prepared, row);
  if (!failure) {
    row.context_switches = device.context_statistics().evictions - evictions_before;
    row.after = device_state(device);
  }
  if (trace_wanted(session, row)) trace_runs(session, row, 1, [&kernel] { kernel.run(kDeadline); });
  return failure;
}

std::optional<Failure> run_host_case(benchmark::State& state, Session& session, const HostBody& body, CaseRow& row) {
  row.device = "host";
  row.clock = Clock::measured;
  HostResult result = body(session.device(), static_cast<std::size_t>(state.max_iterations), session.stop_flag());
  row.benchmark.label = std::move(result.label);
  row.accuracy = std::move(result.accuracy);
  if (row.accuracy && !row.accuracy->passed) return Failure{Status::wrong, row.accuracy->summary};
  std::size_t next = 0;
  for (auto _ : state) state.SetIterationTime(result.samples.at(next++));
  row.samples = std::move(result.samples);
  row.work.operations = result.operations;
  row.benchmark.counters = std::move(result.counters);
  row.benchmark.cpu_time = result.cpu_seconds / static_cast<double>(row.samples.size());  // seconds until set_times
  return std::nullopt;
}

std::optional<Failure> run_pipeline_case(benchmark::State& state, Session& session, const PipelineBody& body,
                                         CaseRow& row) {
  const Device& device = session.device();
  row.before = device_state(device);
  const auto evictions_before = device.context_statistics().evictions;
  TraceRuns trace;
  if (trace_wanted(session, row)) {
    trace = [&](std::size_t runs, const std::function<void()>& action) { trace_runs(session, row, runs, action); };
  }
  if (session.modelled()) tell_cycle_sources(device, body.designs(device.info().generation), row);
  PipelineResult result = body.run(device, static_cast<std::size_t>(state.max_iterations), session.stop_flag(), trace);
  row.benchmark.label = std::move(result.label);
  row.accuracy = std::move(result.accuracy);
  row.output_hash = std::move(result.output_hash);
  if (row.accuracy && !row.accuracy->passed) return Failure{Status::wrong, row.accuracy->summary};
  std::size_t next = 0;
  for (auto _ : state) state.SetIterationTime(result.samples.at(next++));
  row.samples = std::move(result.samples);
  row.parts = std::move(result.parts);
  row.work.operations = result.operations;
  row.benchmark.counters = std::move(result.counters);
  row.context_switches = device.context_statistics().evictions - evictions_before;
  row.after = device_state(device);
  return std::nullopt;
}

// Google Benchmark's aggregates (mean, median, ... over repetitions) are made of these.
void set_counters(benchmark::State& state, CaseRow& row) {
  const results::Statistics statistics = results::statistics(row.samples);
  const results::Rates rates = results::rates(row.work, statistics.median);
  auto& counters = row.benchmark.counters;
  if (row.work.operations > 0) counters.emplace_back("GOP/s", rates.operations_per_second * 1e-9);
  if (row.work.bytes > 0) counters.emplace_back("bytes_per_second", rates.bytes_per_second);
  if (rates.percent_of_peak) counters.emplace_back("percent_of_peak", *rates.percent_of_peak);
  counters.emplace_back("p50_us", statistics.p50 * 1e6);
  counters.emplace_back("p95_us", statistics.p95 * 1e6);
  counters.emplace_back("p99_us", statistics.p99 * 1e6);
  counters.emplace_back("stddev_us", statistics.standard_deviation * 1e6);
  if (row.accuracy) counters.emplace_back("max_error", row.accuracy->max_absolute_error);
  if (row.dispatch_floor) {
    counters.emplace_back("dispatch_floor_us", *row.dispatch_floor * 1e6);
    counters.emplace_back("floor_bound", results::is_floor_bound(statistics.median, *row.dispatch_floor) ? 1 : 0);
  }
  for (const auto& [counter, value] : counters) state.counters[counter] = value;
}

void set_times(CaseRow& row, const std::string& time_unit) {
  const double units = units_per_second(time_unit);
  row.benchmark.time_unit = time_unit;
  row.benchmark.iterations = static_cast<std::int64_t>(row.samples.size());
  row.benchmark.cpu_time *= units;
  if (!row.samples.empty()) row.benchmark.real_time = results::statistics(row.samples).median * units;
}

/// Google Benchmark makes aggregates only of repetitions of equally many iterations, those without a time included, and
/// ends the program otherwise.
void skip(benchmark::State& state, const std::string& message) {
  if (state.error_occurred()) return;
  if (state.iterations() == 0) {
    for (auto _ : state) state.SetIterationTime(0);
  }
  state.SkipWithError(message.c_str());
}

}  // namespace

int samples_of(const Case& benchmark_case, const Session& session) {
  return std::holds_alternative<HostBody>(benchmark_case.body) ? kHostSamples : session.samples();
}

void run_case(benchmark::State& state, Session& session, const Case& benchmark_case, std::int64_t family_index) {
  if (session.stopping()) {  // not begun: no row
    skip(state, kInterrupted);
    return;
  }
  CaseRow row;
  row.benchmark.name = row.benchmark.run_name = benchmark_case.name;
  row.benchmark.family_index = family_index;
  row.benchmark.repetition_index = session.repetitions_done(benchmark_case.name);
  row.benchmark.repetitions = session.settings().repetitions;
  row.parameters = benchmark_case.parameters;
  if (std::holds_alternative<KernelCase>(benchmark_case.body)) row.inputs = inputs_of(session.settings().inputs);
  row.device = session.device().info().name;
  row.clock = session.device().info().clock;
  row.repro = session.repro(benchmark_case);

  std::optional<Failure> failure;
  try {
    if (const auto* kernel_case = std::get_if<KernelCase>(&benchmark_case.body)) {
      const DeviceBody make = [kernel_case](const Device& device, ProblemCache& problems) {
        return prepare(*kernel_case, device, problems);
      };
      failure = run_device_case(state, session, make, row);
    } else if (const auto* make = std::get_if<DeviceBody>(&benchmark_case.body)) {
      failure = run_device_case(state, session, *make, row);
    } else if (const auto* pipeline = std::get_if<PipelineBody>(&benchmark_case.body)) {
      failure = run_pipeline_case(state, session, *pipeline, row);
    } else {
      failure = run_host_case(state, session, std::get<HostBody>(benchmark_case.body), row);
    }
  } catch (const Error& error) {
    failure = failure_of(error);
  } catch (const std::exception& error) {
    failure = Failure{Status::wrong, error.what()};
  }

  if (failure) {
    row.status = failure->status;
    row.reason = failure->reason;
    row.samples.clear();
    row.phases.clear();
    row.parts.clear();
    row.benchmark.counters.clear();
    skip(state, message_of(row));
  } else {
    set_counters(state, row);
  }
  set_times(row, session.settings().time_unit);
  session.add(std::move(row));
}

}  // namespace npubench::bench
