#include <npubench/bench/main.h>

#include "standard_program.h"

int main(int argc, char** argv) { return npubench::bench::run_program(argc, argv, npubench::bench::standard_program); }
