// emulated_xclbin: makes an xclbin and its instruction stream for the emulated NPU.
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <npubench/base/error.h>
#include <npubench/design/serialize.h>
#include <npubench/kernels/elementwise.h>
#include <npubench_amdxdna/xclbin.h>

namespace {

using namespace npubench;

constexpr const char* kUsage =
    R"(usage: emulated_xclbin <design> <stem> [<generation> [elements]]

Makes <stem>.xclbin and <stem>.insts.bin (and of a design of several runtime sequences <stem>.1.insts.bin, ...) with
XRT's xclbinutil. <design> is a file that npubench::serialize wrote, or
"passthrough" (i8) or "add" (bf16) for those kernels, on the generation and with the count of elements given.
)";

Design read_design(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(ErrorCategory::not_found, "cannot read " + path);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return deserialize(std::as_bytes(std::span(text)));
}

Design find_design(const std::vector<std::string>& words) {
  const auto generation = parse_generation(words.size() > 2 ? words[2] : "npu1");
  const auto elements = words.size() > 3 ? std::stoll(words[3]) : 65536;
  if (words[0] == "passthrough") {
    return Passthrough::design({.elements = elements, .dtype = DataType::i8}, generation);
  }
  if (words[0] == "add") return Add::design({.elements = elements}, generation);
  return read_design(words[0]);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() < 2 || words.size() > 4) {
    std::cerr << kUsage;
    return 2;
  }
  try {
    const auto files = amdxdna::make_xclbin(find_design(words), words[1]);
    std::cout << files.xclbin.string() << '\n' << files.instructions.string() << '\n';
    for (const auto& path : files.further_instructions) std::cout << path.string() << '\n';
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "emulated_xclbin: " << error.what() << '\n';
    return 1;
  }
}
