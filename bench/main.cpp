#include "application.h"
#include "suite.h"

namespace bench = npubench::bench;

int main(int argc, char** argv) {
  return bench::run(argc, argv, [](const npubench::Architecture& arch) {
    auto cases = bench::default_suite(arch);
    bench::add_matmul_sweep(cases, arch);
    return cases;
  });
}
