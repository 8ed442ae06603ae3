// Core functions of this program for the cores of the emulated driver.
#pragma once

namespace npubench::detail {

struct XrtShared;

/// While it lives, contexts that this thread makes have the core functions of the device's options. Without any, and on
/// another than the emulated driver, it does nothing. Throws Error(unsupported) where the driver cannot take them.
class LentFunctions {
 public:
  /// `shared` must outlive it.
  explicit LentFunctions(const XrtShared& shared);
  ~LentFunctions();
  LentFunctions(const LentFunctions&) = delete;
  LentFunctions& operator=(const LentFunctions&) = delete;

 private:
  using Use = int(const void* library, const char* abi);
  Use* use_ = nullptr;
};

}  // namespace npubench::detail
