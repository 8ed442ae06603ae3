// Core functions of this program for the cores of the emulated driver.
#pragma once

#include <optional>

#include <npubench/emulator/core_function.h>

namespace npubench::detail {

/// While it lives, contexts that this thread makes have those core functions; without any it does nothing. Throws
/// Error(unsupported) where the driver cannot take them.
class LentFunctions {
 public:
  explicit LentFunctions(const std::optional<CoreFunctionLibrary>& functions);
  ~LentFunctions();
  LentFunctions(const LentFunctions&) = delete;
  LentFunctions& operator=(const LentFunctions&) = delete;

 private:
  using Use = int(const void* library, const char* abi);
  Use* use_ = nullptr;
};

}  // namespace npubench::detail
