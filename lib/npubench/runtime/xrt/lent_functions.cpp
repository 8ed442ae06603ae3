#include <npubench/runtime/xrt/lent_functions.h>

#include <dlfcn.h>

#include <string>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/core/core_function_abi.h>
#include <npubench/runtime/xrt/xrt_parts.h>

namespace npubench::detail {
namespace {

// The emulated driver is preloaded or linked, or there is none of it (npubench_amdxdna/npubench_amdxdna.h).
template <class Function>
Function* driver_function(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

constexpr const char* kRemedy = "preload the libnpubench_amdxdna.so that was built with this library";

}  // namespace

LentFunctions::LentFunctions(const XrtShared& shared) {
  const auto& functions = shared.options.functions;
  if (!shared.emulated() || !functions) return;
  auto* const abi_of_driver = driver_function<const char*()>("npubench_amdxdna_core_function_abi");
  auto* const use = driver_function<Use>("npubench_amdxdna_use_core_functions");
  if (abi_of_driver == nullptr || use == nullptr) {
    throw Error(ErrorCategory::unsupported, "the emulated driver takes no core functions of a program", kRemedy);
  }
  const auto abi = core_function_abi();
  if (const std::string other = abi_of_driver(); other != abi) {
    throw Error(ErrorCategory::unsupported,
                fmt::format("the emulated driver cannot call this program's core functions: it was built with {}, the "
                            "program with {}",
                            other, abi),
                kRemedy);
  }
  if (use(&*functions, abi.c_str()) != 0) {
    throw Error(ErrorCategory::unsupported, "the emulated driver refuses this program's core functions", kRemedy);
  }
  use_ = use;
}

LentFunctions::~LentFunctions() {
  if (use_ != nullptr) use_(nullptr, nullptr);
}

}  // namespace npubench::detail
