// manifest_roundtrip <folder> <other folder>: reads the manifest of one and writes it into the other.
#include <iostream>

#include <npubench/runtime/xclbin_manifest.h>

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  try {
    npubench::write_manifest(argv[2], npubench::read_manifest(argv[1]).value());
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
