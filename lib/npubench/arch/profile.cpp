#include <npubench/arch/profile.h>

#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>

namespace npubench {
namespace {

// TK = Taka et al., DRV = the driver, VG = vegah/Npu-Embeddings, CI = IRON's published CI rows.
constexpr const char* kTk = "Taka et al., arXiv 2512.13282";
// What DRAM gives to long runs. npu2's is that of a memory copy, but for the machine that published its own.
// TK's products get 60.0 GB/s of it net on a Krackan and 17.0 on a Phoenix: the same share makes Phoenix's 18.9.
constexpr const char* kCopy = "memory copy on npu2, mlir-aie PR#2559";
constexpr const char* kShare = "17.0 GB/s of Taka et al., arXiv 2512.13282, which get 60.0 of 66.58 on a Krackan";
constexpr const char* kFourColumns = "matrix times vector on four columns, amd/IRON CI";
constexpr const char* kDrvTop = "amd/xdna-driver npu4_regs.c, top level";
constexpr const char* kCi = "median floor from Python, amd/IRON CI";

/// What the profiles of a generation have in common.
struct Common {
  Generation generation;
  const char* chained;
  const char* switching;
  const char* contexts;
  double switch_seconds;
  int max_contexts;
};

// The switch: of xrt-smi, the test temporal-sharing-overhead gave 2.6 us on Strix and 50.7 us on Krackan (XRT PR#8955),
// one program in both contexts.
const Common kXdna{.generation = Generation::npu1,
                   .chained = "xrt-smi's latency of a command in a chain, Ryzen 5 7640U, RyzenAI-SW#142",
                   .switching = "half of 2.81 ms for two on a Hawk Point, drakosha/whisper-xdna README",
                   .contexts = "amd/xdna-driver npu1_regs.c",
                   .switch_seconds = 1.4e-3,
                   .max_contexts = 6};
const Common kXdna2{.generation = Generation::npu2,
                    .chained = "not published for npu2, taken equal to npu1: RyzenAI-SW#142",
                    .switching = "setup of a design of eight columns on a Strix, vegah/Npu-Embeddings",
                    .contexts = "amd/xdna-driver npu4_regs.c",
                    .switch_seconds = 2.35e-3,
                    .max_contexts = 16};

/// A number with where it is from.
struct Known {
  double value;
  const char* source;
};

struct Own {
  const char* device;
  Known clock, dram, launch;
  Known context;
};

constexpr const char* kReconfiguration = "full reconfiguration, Taka et al., arXiv 2512.13282";
constexpr Known kXdnaContext{3.4e-3, kReconfiguration}, kXdna2Context{4.9e-3, kReconfiguration};
constexpr Known kXdnaDram{18.9e9, kShare}, kXdna2Dram{66.58e9, kCopy};

Profile profile(const char* name, const Common& common, const Own& own) {
  return {.name = name,
          .generation = common.generation,
          .machine = {.device = own.device,
                      .clock_hz = own.clock.value,
                      .dram_bytes_per_second = own.dram.value,
                      .launch_seconds = own.launch.value,
                      .submit_seconds = 22e-6,
                      .context_seconds = own.context.value,
                      .chained_seconds = 27.7e-6,
                      .switch_seconds = common.switch_seconds,
                      .max_contexts = common.max_contexts},
          .toolchain = {.compiler = CoreCompiler::peano, .cycles = CycleSource::estimated},
          .sources = {{"clock_hz", own.clock.source},
                      {"dram_bytes_per_second", own.dram.source},
                      {"launch_seconds", own.launch.source},
                      {"submit_seconds", "vegah/Npu-Embeddings"},
                      {"context_seconds", own.context.source},
                      {"chained_seconds", common.chained},
                      {"switch_seconds", common.switching},
                      {"max_contexts", common.contexts},
                      {"compiler", "that the xclbins are built with, xclbin/README.md"},
                      {"cycles", "from the source of mlir/kernels, docs/core-timing.md"}}};
}

const std::array<Profile, 8>& table() {
  constexpr auto kPhoenix = "NPU Phoenix", kStrix = "NPU Strix", kKrackan = "NPU Krackan 1";
  constexpr auto kDrv = "amd/xdna-driver npu4_regs.c";
  static const std::array<Profile, 8> profiles{{
      profile("phoenix-7940hs-turbo", kXdna,
              {.device = kPhoenix,
               .clock = {1.0e9, kTk},
               .dram = kXdnaDram,
               .launch = {110.0e-6, "xrt-smi latency, RyzenAI-SW#142"},
               .context = kXdnaContext}),
      profile("phoenix-default", kXdna,
              {.device = kPhoenix,
               .clock = {1.028e9, "SMU default of 600/1028 MHz, xdna-emu documentation"},
               .dram = {9.12e9, kFourColumns},
               .launch = {240e-6, kCi},
               .context = kXdnaContext}),
      profile("krackan-350-turbo", kXdna2,
              {.device = kKrackan,
               .clock = {1.8e9, kTk},
               .dram = kXdna2Dram,
               .launch = {110e-6, "xrt-smi latency of 109.5 us, XRT PR#8319"},
               .context = kXdna2Context}),
      profile("krackan-default", kXdna2,
              {.device = kKrackan,
               .clock = {1.8e9, kDrvTop},
               .dram = kXdna2Dram,
               .launch = {155e-6, kCi},
               .context = kXdna2Context}),
      profile("strix-air", kXdna2,
              {.device = kStrix,
               .clock = {1.8e9, kDrv},
               .dram = {70.7e9, "marginal of EltwiseAdd, mlir-air kernel registry"},
               .launch = {75e-6, "fits of mlir-air's rows, 75 to 91 us"},
               .context = kXdna2Context}),
      profile("strix-hx370-windows", kXdna2,
              {.device = kStrix,
               .clock = {1.808e9, "vegah/Npu-Embeddings"},
               .dram = kXdna2Dram,
               .launch = {105e-6,
                          "fit of rows of 256, its continuation by hardWorker254; 144 to 150 us in its first program"},
               .context = {2.6e-3, "setup of 2.2 to 2.6 ms, vegah/Npu-Embeddings"}}),
      profile("phoenix-iron", kXdna,
              {.device = kPhoenix,
               .clock = {1.0e9, kTk},
               .dram = kXdnaDram,
               .launch = {110.0e-6, "xrt-smi latency, RyzenAI-SW#142"},
               .context = kXdnaContext}),
      profile("strix-hxpro370", kXdna2,
              {.device = kStrix,
               .clock = {1.8e9, kDrv},
               .dram = kXdna2Dram,
               .launch = {75e-6, "as strix-air: fits of mlir-air's rows"},
               .context = kXdna2Context}),
  }};
  return profiles;
}

}  // namespace

std::span<const Profile> profiles() { return table(); }

const Profile& find_profile(std::string_view wanted) {
  std::vector<std::string_view> known;
  for (const auto generation : generations()) {
    if (name(generation) == wanted) return default_profile(generation);
    known.push_back(name(generation));
  }
  for (const auto& profile : table()) {
    if (profile.name == wanted) return profile;
    known.emplace_back(profile.name);
  }
  throw Error(ErrorCategory::not_found, fmt::format("unknown profile '{}'", wanted),
              did_you_mean(wanted, known) +
                  fmt::format("use one of {}, or a file of your own: a path with a / or one that ends in .json",
                              fmt::join(known, ", ")));
}

const Profile& default_profile(Generation generation) {
  const auto usual = generation.table().usual.machine;
  if (usual.empty()) {
    throw Error(ErrorCategory::not_found, fmt::format("no profile of {} is built in", name(generation)),
                "open a device with a profile of your own");
  }
  return find_profile(usual);
}

double peak_operations_per_second(const Profile& profile, MultiplyMode mode) {
  const auto& arch = architecture(profile.generation);
  return 2.0 * arch.macs_per_cycle(mode) * arch.cores() * profile.machine.clock_hz;
}

}  // namespace npubench
