// The fields of a document outside its rows.
#pragma once

#include <string>
#include <vector>

#include <npubench/results/document.h>
#include <npubench/results/json_value.h>
#include <npubench/results/row_fields.h>

namespace npubench::results {

/// What Google Benchmark calls the context. It tells the caches; here nobody has asked for them.
template <>
inline constexpr auto kFields<HostBlock> = std::tuple{
    field("date", &HostBlock::date).if_absent(Absent::empty),
    field("host_name", &HostBlock::host_name).if_absent(Absent::empty),
    field("executable", &HostBlock::executable).if_absent(Absent::empty),
    field("num_cpus", &HostBlock::cpus),
    field("mhz_per_cpu", &HostBlock::mhz_per_cpu).if_absent(Absent::zero),
    field("cpu_scaling_enabled", &HostBlock::cpu_scaling_enabled),
    derived("caches", [](const HostBlock&) { return std::vector<std::string>(); }),
    field("load_avg", &HostBlock::load_average),
    field("library_build_type", &HostBlock::library_build_type).if_absent(Absent::empty),
    derived("json_schema_version", [](const HostBlock&) { return 1; }),  // Google Benchmark's
};

template <>
inline constexpr auto kFields<DeviceBlock> = std::tuple{
    field("name", &DeviceBlock::name),
    field("backend", &DeviceBlock::backend),
    field("generation", &DeviceBlock::generation),
    field("profile", &DeviceBlock::profile),
    field("clock", &DeviceBlock::clock).required(),
    field("clock_hz", &DeviceBlock::clock_hz),
    field("columns", &DeviceBlock::columns),
    field("core_rows", &DeviceBlock::core_rows),
    field("driver", &DeviceBlock::driver),
    field("firmware", &DeviceBlock::firmware),
    field("xrt", &DeviceBlock::xrt),
    field("power_mode", &DeviceBlock::power_mode),
};

inline constexpr auto kSessionFields = std::tuple{
    derived("schema_version", [](const Document&) { return kSchemaVersion; }),
    field("complete", &Document::complete).required(),
    field("device", &Document::device).required(),
    field("command_line", &Document::command_line),
    field("libraries", &Document::libraries),
    field("settings", &Document::settings),
};

template <>
inline constexpr auto kFields<Document> = std::tuple{
    group("context", std::tuple{inlined(&Document::host), rest(&Document::context)}),
    group("npubench", kSessionFields),
    field("benchmarks", &Document::rows).required(),
};

}  // namespace npubench::results
