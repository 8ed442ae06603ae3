// A design loaded through XRT, with its buffers: what every test here starts from.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <xrt/xrt_bo.h>
#include <xrt/xrt_device.h>
#include <xrt/xrt_hw_context.h>
#include <xrt/xrt_kernel.h>

#include <npubench/design/serialize.h>
#include <npubench_amdxdna/xclbin.h>

#include "../support/temporary_folder.h"

namespace npubench::test {

/// The files of a design, made once in a process.
inline amdxdna::XclbinFiles files_of(const Design& design) {
  static const TemporaryFolder directory;
  const auto stem = directory.path(hash(design));
  const auto files = amdxdna::xclbin_files(stem, design);
  return std::filesystem::exists(files.xclbin) ? files : amdxdna::make_xclbin(design, stem);
}

struct Session {
  explicit Session(const Design& design) : Session(design, files_of(design)) {}
  /// Of that runtime sequence.
  Session(const Design& design, const amdxdna::XclbinFiles& files, int sequence = 0)
      : device(0), xclbin(files.xclbin.string()) {
    device.register_xclbin(xclbin);
    context = xrt::hw_context(device, xclbin.get_uuid());
    kernel = xrt::kernel(context, amdxdna::kKernelName);
    const auto& path =
        sequence == 0 ? files.instructions : files.further_instructions.at(static_cast<std::size_t>(sequence) - 1);
    std::ifstream file(path, std::ios::binary);
    words = {std::istreambuf_iterator<char>(file), {}};
    instructions = xrt::bo(device, words.size(), XCL_BO_FLAGS_CACHEABLE, kernel.group_id(1));
    std::memcpy(instructions.map(), words.data(), words.size());
    instructions.sync(XCL_BO_SYNC_BO_TO_DEVICE);
    for (const auto& argument : design.sequence(sequence).arguments) {
      const auto group = kernel.group_id(3 + static_cast<int>(buffers.size()));
      buffers.emplace_back(device, static_cast<std::size_t>(argument.type.bytes()), XRT_BO_FLAGS_HOST_ONLY, group);
    }
    run = make_run();
  }

  xrt::run make_run() {
    xrt::run made(kernel);
    made.set_arg(0, std::uint64_t{3});
    made.set_arg(1, instructions);
    made.set_arg(2, static_cast<std::uint32_t>(words.size() / 4));
    for (std::size_t i = 0; i < buffers.size(); ++i) made.set_arg(3 + static_cast<int>(i), buffers[i]);
    return made;
  }

  xrt::device device;
  xrt::xclbin xclbin;
  xrt::hw_context context;
  xrt::kernel kernel;
  std::vector<char> words;
  xrt::bo instructions;
  std::vector<xrt::bo> buffers;
  xrt::run run;
};

}  // namespace npubench::test
