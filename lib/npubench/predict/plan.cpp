#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <npubench/arch/profile_file.h>
#include <npubench/array/limits.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/gemv.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/predict/matmul_row.h>
#include <npubench/predict/predict.h>
#include <npubench/predict/source_functions.h>
#include <npubench/predict/source_gemv.h>

namespace npubench {
namespace {

// A configuration that is loaded within a run: on a Strix 79 to 192 us (iree-amd-aie#1187). mlir-air's programs of two
// launches load one for each, which makes what its fused-cast rows take more than its external ones beside the cast
// itself, 390 to 460 us (B5-172 and 251, 178 and 253, 197 and 243, 223 and 255). Its FlashAttention is taken to load as
// many; its fixed cost is larger still.
constexpr double kConfiguration = 192e-6;
constexpr int kConfigurations = 2;

// amd/IRON's conversion of f32 sums in September 2026's build: what its rows of K = 64 take more than their products.
// October's takes about 0.2.
constexpr double kConversionElement = 0.8;

std::int64_t required(const Workload& workload, const std::optional<std::int64_t>& value, std::string_view column) {
  if (value) return *value;
  throw Error(ErrorCategory::invalid_argument,
              fmt::format("column {} is empty, {} needs it", column, name(workload.operation)));
}

DataType one_type(const Workload& workload) {
  const auto type = workload.in.value_or(DataType::bf16);
  if (workload.out.value_or(type) != type) {
    throw Error(ErrorCategory::unsupported,
                fmt::format("{} from {} to {}", name(workload.operation), name(type), name(*workload.out)),
                "input and output have one type");
  }
  return type;
}

struct Array {
  int columns, rows;
};

Array array_of(const Workload& workload, Generation generation) {
  const auto& arch = architecture(generation);
  return {workload.columns.value_or(arch.columns), workload.rows.value_or(arch.core_rows)};
}

void plan_matmul_row(const Workload& workload, PlannedWorkload& plan) {
  const auto generation = plan.profile.generation;
  const auto row = matmul_row(workload, generation, plan.profile.toolchain.compiler);
  plan.programs.push_back({Matmul::fitting_program(row.config, generation)});
  if (workload.layout.c_by_columns) transpose_c(plan.functions);
  if (workload.design == SourceDesign::iron_f32_sums) convert_in(plan.functions, kConversionElement);
  if (row.compiler_generated) plan.profile.toolchain.compiler = CoreCompiler::generated;
  if (!row.separate_cast) return;
  plan.reconfiguration_seconds += kConfigurations * kConfiguration;
  // mlir-air's second launch: one core a column, 2048 elements a call.
  plan.programs.push_back({Cast::fitting_program({.elements = row.config.m * row.config.n,
                                                  .per_call = std::min<std::int64_t>(2048, row.config.m * row.config.n),
                                                  .columns = row.config.columns,
                                                  .core_rows = 1},
                                                 generation)});
}

void plan_attention(const Workload& workload, PlannedWorkload& plan) {
  const auto generation = plan.profile.generation;
  const auto [columns, rows] = array_of(workload, generation);
  Attention::Config config{.queries = required(workload, workload.m, "m"),
                           .keys = required(workload, workload.n, "n"),
                           .heads = required(workload, workload.heads_q, "heads_q"),
                           .head_dim = required(workload, workload.head_dim, "head_dim"),
                           .dtype = one_type(workload),
                           .tile = std::min(workload.tile_m.value_or(64), workload.tile_n.value_or(64)),
                           .columns = columns,
                           .core_rows = rows,
                           .multiply = workload.multiply};
  if (config.dtype == DataType::bf16 && !workload.multiply) config.multiply = architecture(generation).tuning.bf16;
  std::int64_t iterations = 1;
  if (workload.design == SourceDesign::air_flash_attention) {
    plan.reconfiguration_seconds += kConfigurations * kConfiguration;
    // mlir-air's FlashAttention goes through its launch iterations (256 queries of 2 heads) one after the other. Values
    // are taken 64 columns at a time; each time goes through all the scores again.
    constexpr std::int64_t kValueColumns = 64;
    const auto queries = std::min(number_after(workload, "lqp").value_or(256), config.queries);
    const auto heads = std::min(number_after(workload, "hpu").value_or(2), config.heads);
    iterations = ceil_div(config.queries, queries) * ceil_div(config.heads, heads);
    // A core has a block of the queries of a head and one of `ncs` parts of the keys, as if the parts were heads.
    const auto parts = std::min(number_after(workload, "ncs").value_or(4), config.keys);
    config.queries = queries;
    config.heads = heads * parts;
    config.keys = ceil_div(config.keys, parts);
    if (config.head_dim > kValueColumns) {
      iterations *= ceil_div(config.head_dim, kValueColumns);
      multiply_values(plan.functions, kValueColumns, config.head_dim);
    }
  }
  while (config.tile > 8 && !fits_core(Attention::design(config, generation))) config.tile /= 2;
  plan.programs.push_back({Attention::fitting_program(config, generation), iterations});
}

std::optional<std::int64_t> per_call(const Workload& workload) {
  if (!workload.tile_n) return std::nullopt;
  return round_up<std::int64_t>(*workload.tile_n, 64);
}

void plan_elementwise(const Workload& workload, PlannedWorkload& plan) {
  const auto generation = plan.profile.generation;
  const auto elements = required(workload, workload.elements, "elements");
  const auto [columns, rows] = array_of(workload, generation);
  const auto type = one_type(workload);
  // The largest power of two that gives every core two calls, up to 1024 elements.
  std::int64_t call = 1024;
  while (call > 64 && call * 2 * columns * rows > elements) call /= 2;
  auto calls = std::min(per_call(workload).value_or(call), round_up<std::int64_t>(elements, 64));
  // As many as L1 holds twice of both inputs and the output.
  while (calls > 64 && 6 * calls * static_cast<std::int64_t>(size_of(type)) > core_capacity(generation)) calls /= 2;
  calls = round_up<std::int64_t>(calls, 64);
  if (workload.operation == Operation::add) {
    plan.programs.push_back({Add::fitting_program(
        {.elements = elements, .dtype = type, .per_call = calls, .columns = columns, .core_rows = rows}, generation)});
  } else {
    plan.programs.push_back({Gelu::fitting_program(
        {.elements = elements, .dtype = type, .per_call = calls, .columns = columns, .core_rows = rows}, generation)});
  }
}

void plan_layer_norm(const Workload& workload, PlannedWorkload& plan) {
  const auto generation = plan.profile.generation;
  const auto [columns, rows] = array_of(workload, generation);
  const auto m = required(workload, workload.m, "m");
  plan.programs.push_back({LayerNorm::fitting_program({.rows = m,
                                                       .width = required(workload, workload.n, "n"),
                                                       .dtype = one_type(workload),
                                                       .tile = std::min<std::int64_t>(workload.tile_m.value_or(16), m),
                                                       .columns = columns,
                                                       .core_rows = rows},
                                                      generation)});
}

void plan_gemv(const Workload& workload, PlannedWorkload& plan) {
  const auto generation = plan.profile.generation;
  if (workload.n.value_or(1) != 1) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("gemv has n {}, 1 column of a vector is possible", *workload.n), "say matmul");
  }
  const auto m = required(workload, workload.m, "m"), k = required(workload, workload.k, "k");
  const auto dtype = workload.in.value_or(DataType::bf16);
  const auto tile = std::min<std::int64_t>(workload.tile_m.value_or(16), m);
  const auto [columns, rows] = array_of(workload, generation);
  if (workload.design == SourceDesign::iron_gemv && rows == 1) {
    const SourceGemv config{.m = m, .k = k, .dtype = dtype, .rows_per_call = tile, .columns = columns};
    plan.programs.push_back({CheckedProgram(source_gemv(config, generation))});
    multiply_while_loading(plan.functions);
    return;
  }
  plan.programs.push_back({Gemv::fitting_program(
      {.m = m, .k = k, .dtype = dtype, .tile = tile, .columns = columns, .core_rows = rows}, generation)});
}

/// The machine of a row that names none, from what else the row says.
const Profile& likely_machine(const Workload& workload) {
  if (!workload.generation) {
    throw Error(ErrorCategory::invalid_argument, "columns profile and device are empty", "name the machine");
  }
  const bool from_program = workload.basis.starts_with("host latency");
  const auto& usual = architecture(*workload.generation).usual;
  if (from_program) return find_profile(usual.from_program);
  return find_profile(workload.compiler == CoreCompiler::peano ? usual.peano : usual.machine);
}

}  // namespace

Profile machine_of(const Workload& workload) {
  Profile machine = workload.profile.empty() ? likely_machine(workload) : open_profile(workload.profile);
  if (workload.generation && *workload.generation != machine.generation) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("profile {} is an {}, column device says {}", machine.name,
                                                             name(machine.generation), name(*workload.generation)));
  }
  // Rows are of other people's code.
  machine.toolchain = {.compiler = workload.compiler.value_or(CoreCompiler::peano), .cycles = CycleSource::published};
  return machine;
}

PlannedWorkload plan_workload(const Workload& workload) {
  if (!workload.problem.empty()) throw Error(ErrorCategory::invalid_argument, workload.problem);
  PlannedWorkload plan{.profile = machine_of(workload)};
  switch (workload.operation) {
    case Operation::matmul: plan_matmul_row(workload, plan); break;
    case Operation::gemv: plan_gemv(workload, plan); break;
    case Operation::attention: plan_attention(workload, plan); break;
    case Operation::add:
    case Operation::gelu: plan_elementwise(workload, plan); break;
    case Operation::layernorm: plan_layer_norm(workload, plan); break;
  }
  return plan;
}

}  // namespace npubench
