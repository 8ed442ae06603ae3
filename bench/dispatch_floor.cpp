// What launching costs: a run of the design that does nothing.
#include <npubench/kernels/elementwise.h>

#include "suite.h"

namespace npubench::bench {

void add_dispatch_floor(std::vector<Case>& cases) {
  Case c;
  c.name = "DispatchFloor";
  c.parameters.kernel = "Empty";
  c.parameters.group = kDispatchGroup;
  c.body = [](const Device& device, ProblemCache&) {
    Prepared prepared;
    prepared.kernel = std::make_unique<Empty>(device);
    return prepared;
  };
  cases.push_back(std::move(c));
}

}  // namespace npubench::bench
