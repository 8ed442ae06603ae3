// Where the code of core functions comes from, and what its object files are called.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

using Definitions = std::vector<std::pair<std::string, std::string>>;

/// A declaration by its symbol and source; parameters are for the caller to fill in. The object file is named after the
/// source, every definition and the architecture, so that no two that differ share a name:
/// "mm_bf16_f32_64x64x64_aie2.o".
Function core_function(std::string symbol, std::string source, Definitions definitions, Generation generation);

/// A definition of an extent: {"DIM_M", "64"}.
std::pair<std::string, std::string> dimension(std::string name, std::int64_t extent);

/// Selects one of the variants that a source holds, as mm.cc does: {"bf16_f32_ONLY", "1"}. Program memory is 16 KB, and
/// the linker takes an object file as a whole.
std::pair<std::string, std::string> only(std::string_view variant);

/// Products of bf16 in block floating point, on npu2.
std::pair<std::string, std::string> bfp16_definition();

}  // namespace npubench
