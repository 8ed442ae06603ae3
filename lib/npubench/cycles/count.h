// Cycles of a core's functions, counted in their compiled text.
//
// A core issues in order, and its pipeline waits for nothing but memory, locks and streams: a call takes the bundles
// that it executes, the stalls of memory banks, and waits that are not the code's. Counted here are the first two:
// scalar, address and control operations are executed with what is known, vectors are not. Sources of the rules:
// llvm-aie's AIE2Schedule.td and aie2p/AIE2PGenSchedule.td (latencies; five delay slots), mlir-aie's bank-aware
// allocation (banks).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <npubench/cycles/core_text.h>

namespace npubench::cycles {

/// What is known when a function begins.
struct KnownValue {
  std::string name{};       ///< a register (p0 to p7 for pointers, r0 to r15 for numbers, sp) or a symbol of the linker
  std::uint32_t value = 0;  ///< of a pointer or symbol its address in the core's data memory
};

/// "p0=0x70400". Throws Error(invalid_argument).
KnownValue parse_known_value(const std::string& text);

struct CountOptions {
  std::vector<KnownValue> known{};
  std::uint64_t most_bundles = 20'000'000;  ///< 11 ms at 1.8 GHz; a function that takes more is refused
};

/// Accesses to one bank.
struct BankAccesses {
  std::uint32_t address = 0;  ///< where the bank begins
  std::uint64_t loads = 0, stores = 0;
};

/// One function under one set of known values.
struct CountedFunction {
  std::string symbol{};
  std::vector<KnownValue> known{};  ///< those that were given
  std::string refused{};            ///< why it is not counted, with the place; the counts are then 0
  std::uint64_t bundles = 0;        ///< from the first to the last delay slot of the return
  /// Cycles that accesses wait for banks; nothing where no address is known, or not enough of them.
  std::optional<std::uint64_t> stalls{};
  std::string stalls_unknown{};  ///< why there are none
  /// Between `event #0` and `event #1`, which many kernels mark their work with: what a trace shows without stalls.
  std::optional<std::uint64_t> event_bundles{};
  std::uint64_t loads = 0, stores = 0;          ///< accesses to data memory, of any width
  std::vector<BankAccesses> banks{};            ///< those whose address is known, by address
  std::optional<std::int64_t> program_bytes{};  ///< of the function and all that it calls
  std::optional<std::int64_t> stack_bytes{};    ///< likewise; nothing where it calls what is not in the text

  [[nodiscard]] bool counted() const { return refused.empty(); }
  /// Of one call.
  [[nodiscard]] std::uint64_t cycles() const { return bundles + stalls.value_or(0); }
};

/// Counts a call of a function. What cannot be counted is refused with its place: control that depends on data, a
/// function that is not in the text, an operation that is not known, or more bundles than allowed. Throws
/// Error(not_found) for a function that is not in the text, and Error(invalid_argument) for a known value of a register
/// or symbol that there is none of.
CountedFunction count_function(const CoreText& text, const std::string& symbol, const CountOptions& options = {});

}  // namespace npubench::cycles
