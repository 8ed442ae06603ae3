#include <npubench/bench/case.h>

#include <utility>

namespace npubench::bench {

Case case_of(const KernelCase& kernel_case, std::string group, bool on_request) {
  Case c{.name = kernel_case.name(), .parameters = kernel_case.parameters(), .body = kernel_case};
  c.parameters.group = std::move(group);
  c.on_request = on_request;
  return c;
}

}  // namespace npubench::bench
