#include <npubench/core/core_function_abi.h>

#include <fmt/format.h>

#include <npubench/core/core_function.h>

namespace npubench {

std::string core_function_abi() {
  return fmt::format("npubench {}, {}, {} {} {} {} {}", NPUBENCH_VERSION, __VERSION__, sizeof(CoreFunctionLibrary),
                     sizeof(BoundFunction), sizeof(CallArgument), sizeof(Function), sizeof(Profile));
}

}  // namespace npubench
