#include <npubench/arch/profile.h>

#include <array>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>

namespace npubench {
namespace {

// Sources by short name as in architecture.cpp; EMU = xdna-emu docs, AIR = mlir-air kernel registry, VG =
// vegah/Npu-Embeddings, CI = amd/IRON's published CI rows. Context limits: DRV npu1_regs.c (6), npu4_regs.c (16).
// Context cost: TK (full reconfiguration, 3.4 ms npu1, 4.9 ms npu2). Submit of 22 us: VG. Switch: 2.81 ms for two on a
// Hawk Point (drakosha/whisper-xdna, README); the setup of a design of eight columns on a Strix (VG: 2348 us). The test
// temporal-sharing-overhead of xrt-smi gave 2.6 us on Strix and 50.7 us on Krackan (XRT PR#8955), one program in both
// contexts.
const std::array<Profile, 8>& table() {
  // clang-format off
  static const std::array<Profile, 8> profiles{{
      {.name = "phoenix-7940hs-turbo", .generation = Generation::npu1, .clock_hz = 1.0e9,
       .dram_bytes_per_second = 20.0e9, .launch_seconds = 110.0e-6, .submit_seconds = 22e-6, .context_seconds = 3.4e-3,
       .switch_seconds = 1.4e-3, .max_contexts = 6, .compiler = CoreCompiler::chess,
       .source = "clock, DRAM (implied by its rows): TK; launch: xrt-smi latency, RyzenAI-SW#142"},
      {.name = "phoenix-default", .generation = Generation::npu1, .clock_hz = 1.028e9,
       .dram_bytes_per_second = 20.0e9, .launch_seconds = 240e-6, .submit_seconds = 22e-6, .context_seconds = 3.4e-3,
       .switch_seconds = 1.4e-3, .max_contexts = 6, .compiler = CoreCompiler::peano,
       .source = "clock: EMU (SMU default 600/1028); DRAM: TK; launch: CI median floor from Python"},
      {.name = "krackan-350-turbo", .generation = Generation::npu2, .clock_hz = 1.8e9,
       .dram_bytes_per_second = 72.0e9, .launch_seconds = 110e-6, .submit_seconds = 22e-6, .context_seconds = 4.9e-3,
       .switch_seconds = 2.35e-3, .max_contexts = 16, .compiler = CoreCompiler::chess,
       .source = "clock, DRAM (implied by its rows): TK; launch: xrt-smi latency 109.5 us, XRT PR#8319"},
      {.name = "krackan-default", .generation = Generation::npu2, .clock_hz = 1.8e9,
       .dram_bytes_per_second = 42.65e9, .launch_seconds = 270e-6, .submit_seconds = 22e-6, .context_seconds = 4.9e-3,
       .switch_seconds = 2.35e-3, .max_contexts = 16, .compiler = CoreCompiler::peano,
       .source = "clock: DRV npu4_regs.c top level; DRAM: TK stated; launch: CI median floor from Python"},
      {.name = "strix-air", .generation = Generation::npu2, .clock_hz = 1.8e9,
       .dram_bytes_per_second = 70.7e9, .launch_seconds = 75e-6, .submit_seconds = 22e-6, .context_seconds = 4.9e-3,
       .switch_seconds = 2.35e-3, .max_contexts = 16, .compiler = CoreCompiler::peano,
       .source = "clock: DRV npu4_regs.c; DRAM: marginal of AIR EltwiseAdd; launch: AIR fits, 75 to 91 us"},
      {.name = "strix-hx370-windows", .generation = Generation::npu2, .clock_hz = 1.808e9,
       .dram_bytes_per_second = 57.0e9, .launch_seconds = 145e-6, .submit_seconds = 22e-6, .context_seconds = 2.6e-3,
       .switch_seconds = 2.35e-3, .max_contexts = 16, .compiler = CoreCompiler::peano,
       .source = "clock, launch 144 to 150 us, setup 2.2 to 2.6 ms: VG; DRAM: TK stated"},
      {.name = "phoenix-iron", .generation = Generation::npu1, .clock_hz = 1.0e9,
       .dram_bytes_per_second = 20.0e9, .launch_seconds = 125e-6, .submit_seconds = 22e-6, .context_seconds = 3.4e-3,
       .switch_seconds = 1.4e-3, .max_contexts = 6, .compiler = CoreCompiler::peano,
       .source = "clock: TK; DRAM: as phoenix-7940hs-turbo; launch: fit of three IRON GEMM rows"},
      {.name = "strix-hxpro370", .generation = Generation::npu2, .clock_hz = 1.8e9,
       .dram_bytes_per_second = 57.0e9, .launch_seconds = 75e-6, .submit_seconds = 22e-6, .context_seconds = 4.9e-3,
       .switch_seconds = 2.35e-3, .max_contexts = 16, .compiler = CoreCompiler::peano,
       .source = "clock: DRV npu4_regs.c; DRAM: xdna-engine's GEMM on Strix; launch: as strix-air"},
  }};
  // clang-format on
  return profiles;
}

}  // namespace

std::span<const Profile> profiles() { return table(); }

const Profile& find_profile(std::string_view wanted) {
  if (wanted == name(Generation::npu1)) return default_profile(Generation::npu1);
  if (wanted == name(Generation::npu2)) return default_profile(Generation::npu2);
  std::vector<std::string_view> known{name(Generation::npu1), name(Generation::npu2)};
  for (const auto& profile : table()) {
    if (profile.name == wanted) return profile;
    known.emplace_back(profile.name);
  }
  throw Error(ErrorCategory::not_found, fmt::format("unknown profile '{}'", wanted),
              did_you_mean(wanted, known) + fmt::format("use one of {}", fmt::join(known, ", ")));
}

const Profile& default_profile(Generation generation) {
  return generation == Generation::npu1 ? table()[0] : table()[2];
}

double peak_operations_per_second(const Profile& profile, MultiplyMode mode) {
  const auto& arch = architecture(profile.generation);
  return 2.0 * arch.macs_per_cycle(mode) * arch.cores() * profile.clock_hz;
}

}  // namespace npubench
