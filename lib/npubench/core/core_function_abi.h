// What two libraries of one process have to agree on before one calls core functions of the other.
#pragma once

#include <string>

namespace npubench {

/// "npubench 0.1.0, 12.2.0, 48 32 ...": this library's version, its compiler's, and the sizes of the types that cross.
/// A CoreFunctionLibrary may be used by a library in which it is the same.
std::string core_function_abi();

}  // namespace npubench
