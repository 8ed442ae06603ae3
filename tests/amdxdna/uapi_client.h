// A client of the emulated driver, as a plug-in is one: requests on an open node, and jobs made of them.
#pragma once

#include <dirent.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/core/core_function_abi.h>
#include <npubench/design/serialize.h>
#include <npubench/kernels/elementwise.h>
#include <npubench_amdxdna/instructions.h>
#include <npubench_amdxdna/npubench_amdxdna.h>
#include <npubench_amdxdna/uapi.h>

namespace npubench::amdxdna::test {

namespace fs = std::filesystem;

inline constexpr const char* kDriver = "/sys/bus/pci/drivers/amdxdna";
inline constexpr std::uint32_t kBytes = 4096;
inline constexpr int kCompleted = 4, kError = 5, kAbort = 6, kTimeout = 8;

inline Design passthrough() {
  return Passthrough::design({.elements = kBytes, .dtype = DataType::i8, .columns = 1, .core_rows = 1},
                             Generation::npu1);
}

/// An open device with the device heap that XRT makes first.
class Accel {
 public:
  struct Memory {
    std::uint32_t handle = 0;
    std::uint64_t address = 0;
    std::byte* data = nullptr;
  };

  Accel() : fd_(open("/dev/accel/accel0", O_RDWR)) { heap_ = allocate(uapi::kDevHeap, 64 << 20); }
  ~Accel() { close(); }
  Accel(const Accel&) = delete;
  Accel& operator=(const Accel&) = delete;

  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }
  [[nodiscard]] int fd() const { return fd_; }

  /// 0 or an errno.
  template <class Argument>
  int request(unsigned number, Argument& argument) const {
    return ioctl(fd_, _IOC(_IOC_READ | _IOC_WRITE, uapi::kType, number, sizeof argument), &argument) == 0 ? 0 : errno;
  }

  Memory allocate(std::uint32_t type, std::uint64_t bytes, int* error = nullptr) {
    uapi::CreateBuffer create{.bytes = bytes, .type = type};
    const int result = request(uapi::kCreateBuffer, create);
    if (error != nullptr) *error = result;
    if (result != 0) return {};
    uapi::GetBufferInfo info{.handle = create.handle};
    EXPECT_EQ(request(uapi::kGetBufferInfo, info), 0);
    if (info.map_offset == uapi::kInvalidAddress) {  // in the heap
      return {create.handle, info.device_address, heap_.data + (info.device_address - heap_.address)};
    }
    auto* data =
        mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_LOCKED, fd_, static_cast<off_t>(info.map_offset));
    EXPECT_NE(data, MAP_FAILED);
    return {create.handle, info.device_address, static_cast<std::byte*>(data)};
  }

  int free(Memory memory) const {
    uapi::GemClose close{.handle = memory.handle, .pad = 0};
    return request(uapi::kGemClose, close);
  }

 private:
  int fd_;
  Memory heap_;
};

/// A context with the copy kernel loaded, a command for it, and its buffers.
struct Job {
  /// Of that runtime sequence of the design, which copies kBytes.
  explicit Job(Accel& device, const Design& design = passthrough(), int runtime_sequence = 0) : accel(device) {
    uapi::CreateContext create{.tiles = 4};
    error = accel.request(uapi::kCreateContext, create);
    if (error != 0) return;
    context = create.handle;
    syncobj = create.syncobj;
    const auto bytes = serialize(design);
    pdi = accel.allocate(uapi::kDev, bytes.size());
    std::memcpy(pdi.data, bytes.data(), bytes.size());
    struct {
      uapi::CuConfigs header{1, {}};
      uapi::CuConfig config{};
    } configs;
    configs.config.buffer = pdi.handle;
    uapi::ConfigContext configure{.handle = context,
                                  .param = uapi::kConfigCu,
                                  .value = reinterpret_cast<std::uintptr_t>(&configs),
                                  .value_bytes = sizeof configs,
                                  .pad = 0};
    error = accel.request(uapi::kConfigContext, configure);
    const auto words = Instructions::words_for(hash(design), runtime_sequence);
    instructions = accel.allocate(uapi::kDev, 4 * words.size());
    std::memcpy(instructions.data, words.data(), 4 * words.size());
    input = accel.allocate(uapi::kShare, kBytes);
    output = accel.allocate(uapi::kShare, kBytes);
    packet = accel.allocate(uapi::kCmd, 4096);
    for (std::uint32_t i = 0; i < kBytes; ++i) input.data[i] = static_cast<std::byte>(i * 13 + i / 256);
  }
  ~Job() {
    for (const auto& memory : {pdi, instructions, input, output, packet}) (void)accel.free(memory);
    uapi::SyncobjHandle destroy{.handle = syncobj};
    (void)accel.request(uapi::kSyncobjDestroy, destroy);
    uapi::DestroyContext gone{context, 0};
    (void)accel.request(uapi::kDestroyContext, gone);
  }

  /// Writes a packet that starts the kernel.
  void write(const Accel::Memory& into) const {
    const std::uint64_t addresses[] = {3, instructions.address, 8, input.address, output.address};
    std::uint32_t words[1 + 1 + 9] = {1u | 10u << 12, 1};  // state NEW, ten words, opcode 0; the first compute unit
    std::memcpy(words + 2, &addresses[0], 8);
    std::memcpy(words + 4, &addresses[1], 8);
    words[6] = static_cast<std::uint32_t>(addresses[2]);
    std::memcpy(words + 7, &addresses[3], 8);
    std::memcpy(words + 9, &addresses[4], 8);
    std::memcpy(into.data, words, sizeof words);
  }

  /// Writes the packet and submits it: 0 or an errno.
  int submit() {
    write(packet);
    return submit(packet);
  }

  /// Submits that packet.
  int submit(const Accel::Memory& command) {
    uapi::ExecCommand exec{
        .context = context, .type = uapi::kSubmitExecBuffer, .commands = command.handle, .command_count = 1};
    const int result = accel.request(uapi::kExecCommand, exec);
    sequence = exec.sequence;
    return result;
  }

  int wait(std::uint32_t milliseconds = 0) const {
    uapi::WaitCommand wait{context, milliseconds, sequence};
    return accel.request(uapi::kWaitCommand, wait);
  }
  int run() {
    EXPECT_EQ(submit(), 0);
    EXPECT_EQ(wait(), 0);
    return state();
  }
  [[nodiscard]] int state() const { return static_cast<int>(packet.data[0]) & 0xf; }
  [[nodiscard]] bool right() const { return std::memcmp(input.data, output.data, kBytes) == 0; }

  Accel& accel;
  int error = 0;
  std::uint32_t context = 0, syncobj = 0;
  std::uint64_t sequence = 0;
  Accel::Memory pdi, instructions, input, output, packet;
};

class Uapi : public testing::Test {
 protected:
  void TearDown() override {
    npubench_amdxdna_clear_faults();
    npubench_amdxdna_set_hang_ms(2000);
  }
  static npubench_amdxdna_alive alive() {
    npubench_amdxdna_alive now{};
    npubench_amdxdna_count_alive(&now);
    return now;
  }
};

}  // namespace npubench::amdxdna::test
