// An XRT program as anybody would write it: loads an xclbin whose kernel copies bo0 to bo1, runs it and compares. It
// knows nothing of this project, and is compiled and linked with XRT alone.
//
// usage: plain_xrt <xclbin> <instructions> <bytes> [runs]
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <fstream>
#include <iterator>
#include <vector>

#include <xrt/experimental/xrt_kernel.h>
#include <xrt/xrt_bo.h>
#include <xrt/xrt_device.h>
#include <xrt/xrt_hw_context.h>
#include <xrt/xrt_kernel.h>

namespace {

std::vector<char> read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(std::string("cannot read ") + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

int run(const char* xclbin_path, const char* instructions_path, std::size_t bytes, int runs) {
  xrt::device device(0);
  std::printf("device: %s\n", device.get_info<xrt::info::device::name>().c_str());
  const xrt::xclbin xclbin{std::string(xclbin_path)};
  device.register_xclbin(xclbin);
  xrt::hw_context context(device, xclbin.get_uuid());
  const auto kernel_name = xclbin.get_kernels().at(0).get_name();
  xrt::kernel kernel(context, kernel_name);

  const auto words = read_file(instructions_path);
  xrt::bo instructions(device, words.size(), XCL_BO_FLAGS_CACHEABLE, kernel.group_id(1));
  std::memcpy(instructions.map(), words.data(), words.size());
  instructions.sync(XCL_BO_SYNC_BO_TO_DEVICE);
  xrt::bo input(device, bytes, XRT_BO_FLAGS_HOST_ONLY, kernel.group_id(3));
  xrt::bo output(device, bytes, XRT_BO_FLAGS_HOST_ONLY, kernel.group_id(4));
  auto* from = input.map<std::uint8_t*>();
  auto* to = output.map<std::uint8_t*>();

  constexpr std::uint64_t kOpcode = 3;  // run an instruction stream
  const auto count = static_cast<std::uint32_t>(words.size() / 4);
  for (int round = 0; round < runs; ++round) {
    for (std::size_t i = 0; i < bytes; ++i) from[i] = static_cast<std::uint8_t>(i * 7 + i / 251 + round);
    std::memset(to, 0xa5, bytes);
    input.sync(XCL_BO_SYNC_BO_TO_DEVICE);
    output.sync(XCL_BO_SYNC_BO_TO_DEVICE);
    auto job = kernel(kOpcode, instructions, count, input, output);
    const auto state = job.wait();
    if (state != ERT_CMD_STATE_COMPLETED) {
      std::printf("run %d: state %d\n", round, static_cast<int>(state));
      return 1;
    }
    output.sync(XCL_BO_SYNC_BO_FROM_DEVICE);
    if (std::memcmp(from, to, bytes) != 0) {
      std::printf("run %d: the bytes differ\n", round);
      return 1;
    }
  }

  // The same as a run list.
  std::memset(to, 0xa5, bytes);
  xrt::run first(kernel), second(kernel);
  for (auto* job : {&first, &second}) {
    job->set_arg(0, kOpcode);
    job->set_arg(1, instructions);
    job->set_arg(2, count);
    job->set_arg(3, input);
    job->set_arg(4, output);
  }
  xrt::runlist list(context);
  list.add(first);
  list.add(second);
  list.execute();
  list.wait();
  if (std::memcmp(from, to, bytes) != 0) {
    std::printf("run list: the bytes differ\n");
    return 1;
  }
  std::printf("%d runs and a run list of %zu bytes: all right\n", runs, bytes);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr, "usage: plain_xrt <xclbin> <instructions> <bytes> [runs]\n");
    return 2;
  }
  try {
    return run(argv[1], argv[2], std::strtoull(argv[3], nullptr, 0), argc > 4 ? std::atoi(argv[4]) : 3);
  } catch (const std::exception& error) {
    std::printf("exception: %s\n", error.what());
    return 1;
  }
}
