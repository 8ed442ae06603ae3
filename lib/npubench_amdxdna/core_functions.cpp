#include <npubench_amdxdna/core_functions.h>

#include <utility>

namespace npubench::amdxdna {
namespace {

// Of a thread, as XRT asks for a context in the thread that wants it: so several devices of one process may have
// different functions, and nobody waits for anybody.
CoreFunctions& lent() {
  thread_local CoreFunctions functions;
  return functions;
}

}  // namespace

CoreFunctions core_functions() {
  if (lent()) return lent();
  static const auto standard = std::make_shared<const CoreFunctionLibrary>(CoreFunctionLibrary::standard());
  return standard;
}

void lend_core_functions(CoreFunctions functions) { lent() = std::move(functions); }

}  // namespace npubench::amdxdna
