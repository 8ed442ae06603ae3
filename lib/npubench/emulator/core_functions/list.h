// The core functions that have a file each in this folder.
#pragma once

#include <npubench/emulator/core_function.h>

namespace npubench {

/// Calls add_<name>(library) of every <name>.cpp here. CMake writes it from the folder.
void add_listed_core_functions(CoreFunctionLibrary& library);

}  // namespace npubench
