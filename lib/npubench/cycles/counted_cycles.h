// What was counted of one object or core, as a document beside it: the cycles of its functions, and of what code they
// are.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/generation.h>
#include <npubench/cycles/count.h>

namespace npubench::cycles {

/// The code that a table is of. Other definitions or another compiler make other code.
struct CodeIdentity {
  Generation generation{};
  std::string compiler{};                  ///< as it names itself: "clang version 20.0.0 (...llvm-aie 1e40030...)"
  std::vector<std::string> definitions{};  ///< of the preprocessor: "DIM_M=64"; in any order
};

/// Whether they are the same, in any order.
bool same_definitions(std::vector<std::string> a, std::vector<std::string> b);

/// The table of an object. As JSON (docs/counted-cycles.md): write_file(path, to_json(table)).
struct CountedCycles {
  std::string source{};  ///< the text that was read
  CodeIdentity code{};
  std::optional<std::int64_t> program_bytes{};  ///< of all its code
  std::vector<CountedFunction> functions{};     ///< one may be there several times, with other addresses

  /// The counted one of that name which takes longest, or null: of two buffers in turn, the one in the worse banks.
  [[nodiscard]] const CountedFunction* slowest(std::string_view symbol) const;
  /// Throws Error(invalid_argument) that names what differs: the generation, the compiler, or the definitions.
  void require(const CodeIdentity& code) const;
};

/// A document of schema version 1.
std::string to_json(const CountedCycles& table);

/// Reads such a document; `name` is what errors call it. Throws Error(invalid_argument) for what is none, is of another
/// version, or has a member missing or of another type.
CountedCycles read_counted_cycles(std::string_view json, const std::string& name);

/// Sets of known values by function, as JSON: {"matmul": [{"p0": "0x70400", "p1": 458752}, {...}]}. Throws as
/// read_counted_cycles.
struct KnownValuesOf {
  std::string symbol{};
  std::vector<KnownValue> known{};
};
std::vector<KnownValuesOf> read_known_values(std::string_view json, const std::string& name);

}  // namespace npubench::cycles
