#include "application.h"
#include "suite.h"

int main(int argc, char** argv) { return npubench::bench::run(argc, argv, npubench::bench::default_suite); }
