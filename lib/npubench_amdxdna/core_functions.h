// Core functions that a program lends to the contexts it makes.
#pragma once

#include <memory>

#include <npubench/core/core_function.h>

namespace npubench::amdxdna {

using CoreFunctions = std::shared_ptr<const CoreFunctionLibrary>;

/// Those of contexts that this thread makes: the library's own unless the thread has lent others.
CoreFunctions core_functions();

/// Lends them to the contexts that this thread makes from now on; null: no longer.
void lend_core_functions(CoreFunctions functions);

}  // namespace npubench::amdxdna
