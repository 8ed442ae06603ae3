// Cycles counted in compiled code, in the place of what is published of other code.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/core/core_function.h>
#include <npubench/cycles/counted_cycles.h>

namespace npubench {

/// Tables of counted cycles (npubench/cycles/counted_cycles.h), to be asked for the functions that a core calls.
class CountedFunctions {
 public:
  /// All files <name>.cycles.json in the folder and below it; nothing where there are none. Throws as add().
  static std::optional<CountedFunctions> find(const std::filesystem::path& folder);
  /// The same. Throws Error(not_found) where there are none.
  static CountedFunctions read(const std::filesystem::path& folder);

  /// Throws Error(invalid_argument) that names both compilers where a table of the same NPU is of another one.
  void add(cycles::CountedCycles table);

  /// What was counted of the code with just the declaration's symbol and definitions, for that machine. Nothing where
  /// its cores are of another compiler than Peano, whose code is counted.
  [[nodiscard]] std::vector<cycles::CountedFunction> of(const Function& declaration, const Profile& profile) const;

  /// Cycles of a call on that machine: the slowest of those that were counted with the call's scalars (r0 to r7), or
  /// without them. Nothing where there are none.
  [[nodiscard]] std::optional<std::int64_t> cycles(const Function& declaration, const Profile& profile,
                                                   CallArguments arguments) const;

  /// Tables, as they were added.
  [[nodiscard]] const std::vector<cycles::CountedCycles>& tables() const { return tables_; }

 private:
  std::vector<cycles::CountedCycles> tables_;
};

/// The same functions, with counted cycles where there are some for a call. Their arithmetic stays. Of a function that
/// is counted for any call, BoundFunction::source is CycleSource::counted.
CoreFunctionLibrary with_counted_cycles(CoreFunctionLibrary functions, std::shared_ptr<const CountedFunctions> counted);

}  // namespace npubench
