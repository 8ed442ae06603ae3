// The protocol of one case.
#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>

#include <npubench/bench/case.h>
#include <npubench/bench/session.h>

namespace npubench::bench {

/// Runs a case once (one repetition) under Google Benchmark and adds its row to the session. `family_index` counts the
/// cases.
///
/// A device case: inputs and reference are made; the first run warms up and is verified; then come the timed samples,
/// with nothing between them; then the output of the last one is verified. What fails on the way is reported with
/// SkipWithError and has no time. Never throws.
void run_case(benchmark::State& state, Session& session, const Case& benchmark_case, std::int64_t family_index);

/// Timed samples of a case of that kind.
int samples_of(const Case& benchmark_case, const Session& session);

}  // namespace npubench::bench
