// npubench: what there is to do with designs besides benchmarking them.
#include <iostream>

#include <npubench/base/error.h>

#include "command.h"

int main(int argc, char** argv) {
  CLI::App app("Designs for AMD XDNA NPUs: as MLIR text, and modelled times");
  app.name("npubench");
  app.require_subcommand(1);
  npubench::tools::add_emit(app);
  npubench::tools::add_predict(app);
  try {
    app.parse(argc, argv);
    std::cout.flush();
    if (!std::cout) {
      std::cerr << "npubench: standard output cannot be written\n";
      return 1;
    }
    return 0;
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  } catch (const std::exception& error) {
    std::cerr << "npubench: " << error.what() << '\n';
    return 1;
  }
}
