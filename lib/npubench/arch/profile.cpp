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
constexpr const char* kTkImplied = "implied by the rows of Taka et al., arXiv 2512.13282";
constexpr const char* kTkStated = "stated by Taka et al., arXiv 2512.13282";
constexpr const char* kDrvTop = "amd/xdna-driver npu4_regs.c, top level";
constexpr const char* kCi = "median floor from Python, amd/IRON CI";

/// What differs between the sources of one generation's profiles.
struct Sources {
  const char* clock;
  const char* dram;
  const char* launch;
  const char* context = "full reconfiguration, Taka et al., arXiv 2512.13282";
};

std::map<std::string, std::string, std::less<>> sources(Generation generation, const Sources& own) {
  const bool first = generation == Generation::npu1;
  return {{"clock_hz", own.clock},
          {"dram_bytes_per_second", own.dram},
          {"launch_seconds", own.launch},
          {"submit_seconds", "vegah/Npu-Embeddings"},
          {"context_seconds", own.context},
          {"chained_seconds", first ? "xrt-smi's latency of a command in a chain, Ryzen 5 7640U, RyzenAI-SW#142"
                                    : "not published for npu2, taken equal to npu1: RyzenAI-SW#142"},
          {"switch_seconds", first ? "half of 2.81 ms for two on a Hawk Point, drakosha/whisper-xdna README"
                                   : "setup of a design of eight columns on a Strix, vegah/Npu-Embeddings"},
          {"max_contexts", first ? "amd/xdna-driver npu1_regs.c" : "amd/xdna-driver npu4_regs.c"},
          {"compiler", "of the code that the source of the clock, the DRAM's rate or the launch ran"}};
}

// The switch: of xrt-smi, the test temporal-sharing-overhead gave 2.6 us on Strix and 50.7 us on Krackan (XRT PR#8955),
// one program in both contexts.
Machine phoenix(double clock_hz, double launch_seconds) {
  return {.device = "NPU Phoenix",
          .clock_hz = clock_hz,
          .dram_bytes_per_second = 20.0e9,
          .launch_seconds = launch_seconds,
          .submit_seconds = 22e-6,
          .context_seconds = 3.4e-3,
          .chained_seconds = 27.7e-6,
          .switch_seconds = 1.4e-3,
          .max_contexts = 6};
}

Machine xdna2(const char* device, double clock_hz, double dram, double launch_seconds, double context = 4.9e-3) {
  return {.device = device,
          .clock_hz = clock_hz,
          .dram_bytes_per_second = dram,
          .launch_seconds = launch_seconds,
          .submit_seconds = 22e-6,
          .context_seconds = context,
          .chained_seconds = 27.7e-6,
          .switch_seconds = 2.35e-3,
          .max_contexts = 16};
}

Profile profile(const char* name, Generation generation, Machine machine, CoreCompiler compiler, const Sources& own) {
  return {.name = name,
          .generation = generation,
          .machine = std::move(machine),
          .toolchain = {.compiler = compiler},
          .sources = sources(generation, own)};
}

const std::array<Profile, 8>& table() {
  constexpr auto kChess = CoreCompiler::chess, kPeano = CoreCompiler::peano;
  static const std::array<Profile, 8> profiles{{
      profile("phoenix-7940hs-turbo", Generation::npu1, phoenix(1.0e9, 110.0e-6), kChess,
              {.clock = kTk, .dram = kTkImplied, .launch = "xrt-smi latency, RyzenAI-SW#142"}),
      profile("phoenix-default", Generation::npu1, phoenix(1.028e9, 240e-6), kPeano,
              {.clock = "SMU default of 600/1028 MHz, xdna-emu documentation", .dram = kTkImplied, .launch = kCi}),
      profile("krackan-350-turbo", Generation::npu2, xdna2("NPU Krackan 1", 1.8e9, 72.0e9, 110e-6), kChess,
              {.clock = kTk, .dram = kTkImplied, .launch = "xrt-smi latency of 109.5 us, XRT PR#8319"}),
      profile("krackan-default", Generation::npu2, xdna2("NPU Krackan 1", 1.8e9, 42.65e9, 270e-6), kPeano,
              {.clock = kDrvTop, .dram = kTkStated, .launch = kCi}),
      profile("strix-air", Generation::npu2, xdna2("NPU Strix", 1.8e9, 70.7e9, 75e-6), kPeano,
              {.clock = "amd/xdna-driver npu4_regs.c",
               .dram = "marginal of EltwiseAdd, mlir-air kernel registry",
               .launch = "fits of mlir-air's rows, 75 to 91 us"}),
      profile("strix-hx370-windows", Generation::npu2, xdna2("NPU Strix", 1.808e9, 57.0e9, 145e-6, 2.6e-3), kPeano,
              {.clock = "vegah/Npu-Embeddings",
               .dram = kTkStated,
               .launch = "144 to 150 us, vegah/Npu-Embeddings",
               .context = "setup of 2.2 to 2.6 ms, vegah/Npu-Embeddings"}),
      profile("phoenix-iron", Generation::npu1, phoenix(1.0e9, 125e-6), kPeano,
              {.clock = kTk, .dram = kTkImplied, .launch = "fit of three GEMM rows, amd/IRON CI"}),
      profile("strix-hxpro370", Generation::npu2, xdna2("NPU Strix", 1.8e9, 57.0e9, 75e-6), kPeano,
              {.clock = "amd/xdna-driver npu4_regs.c",
               .dram = "xdna-engine's GEMM on Strix",
               .launch = "as strix-air: fits of mlir-air's rows"}),
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
