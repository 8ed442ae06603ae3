#include <npubench/cases/kernel_case.h>

#include <npubench/base/error.h>

namespace npubench {

KernelCase resolved_or_as_it_is(const KernelCase& kernel_case, Generation generation) {
  try {
    return kernel_case.on(generation);
  } catch (const Error&) {
    return kernel_case;
  }
}

}  // namespace npubench
