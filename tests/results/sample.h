// Rows and documents to test with.
#pragma once

#include <string>

#include <npubench/results/document.h>

namespace npubench::results {

/// A row that passed, with most parts filled in.
inline CaseRow sample_row(const std::string& name = "Matmul/bf16/tile:64", double microseconds = 150) {
  CaseRow row;
  row.benchmark = {.name = name,
                   .run_name = name,
                   .aggregate_name = "",
                   .aggregate_unit = "",
                   .iterations = 3,
                   .real_time = microseconds,
                   .cpu_time = 10,
                   .time_unit = "us",
                   .label = "",
                   .counters = {{"GOP/s", 12.5}}};
  row.parameters = {.kernel = "Matmul",
                    .group = "tile",
                    .in = DataType::bf16,
                    .out = DataType::f32,
                    .tile = {{"m", 64}, {"k", 64}, {"n", 64}},
                    .shape = {{"M", 512}, {"K", 512}, {"N", 512}},
                    .columns = 4,
                    .core_rows = 4,
                    .other = {}};
  row.device = "emulated npu1 (phoenix-7940hs-turbo)";
  row.samples = {microseconds * 1e-6, microseconds * 1e-6, 2 * microseconds * 1e-6};
  row.phases = {{1e-6, 2e-6, 3e-6, 4e-6}, {1e-6, 2e-6, 3e-6, 4e-6}, {1e-6, 2e-6, 5e-6, 4e-6}};
  row.cycles = 123456;
  row.work = {.operations = 3e6, .bytes = 1.5e6, .peak_operations_per_second = 4e12};
  row.dispatch_floor = 110e-6;
  row.context_seconds = 3.4e-3;
  row.before = DeviceState{.power_mode = "turbo", .clock_hz = 1e9, .contexts_in_use = 1};
  row.accuracy = reference::Accuracy{};
  row.accuracy->passed = true;
  row.accuracy->tolerance.reason = "f32 sums";
  row.repro = "bench --benchmark_filter=^" + name + "$";
  row.design_hash = "00ff";
  return row;
}

/// A row of a case that gave wrong results.
inline CaseRow wrong_row(const std::string& name = "Softmax/bf16/tile:16") {
  auto row = sample_row(name);
  row.status = Status::wrong;
  row.reason = "3 of 4096 elements out of tolerance";
  row.benchmark.real_time = row.benchmark.cpu_time = 0;
  row.benchmark.iterations = 0;
  row.benchmark.counters.clear();
  row.samples.clear();
  row.phases.clear();
  row.cycles.reset();
  return row;
}

inline Document sample_document() {
  Document document;
  document.host = {.date = "2024-05-06T07:08:09+00:00",
                   .host_name = "host",
                   .executable = "bench",
                   .cpus = 2,
                   .mhz_per_cpu = 3000,
                   .load_average = {0.5},
                   .library_build_type = "release"};
  document.device = {.name = "emulated npu1 (phoenix-7940hs-turbo)",
                     .backend = "emulated",
                     .generation = "npu1",
                     .profile = "phoenix-7940hs-turbo",
                     .clock_hz = 1e9,
                     .columns = 4,
                     .core_rows = 4,
                     .driver = "",
                     .firmware = "",
                     .xrt = "",
                     .power_mode = ""};
  document.command_line = {"bench", "--device=emulated"};
  document.libraries = {{"npubench", "0.1.0"}};
  document.settings = {{"device", "emulated"}};
  document.rows = {sample_row()};
  return document;
}

}  // namespace npubench::results
