// The emulated driver as a plug-in uses it: files, requests, mappings. The functions called here are the C library's by
// name; this program is linked with the emulated driver, which stands in front of them.
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

#include "uapi_client.h"

namespace npubench::amdxdna::test {
namespace {

TEST_F(Uapi, SysfsLeadsToTheNode) {
  ASSERT_TRUE(fs::exists(kDriver));
  int devices = 0;
  for (const auto& entry : fs::directory_iterator(kDriver)) {
    ++devices;
    EXPECT_TRUE(fs::is_symlink(entry.path()));
    const auto canonical = fs::canonical(entry.path()).string();
    EXPECT_THAT(canonical, testing::StartsWith("/sys/devices/"));
    std::ifstream file("/sys/bus/pci/devices/" + entry.path().filename().string() + "/device");
    std::string device;
    EXPECT_TRUE(std::getline(file, device));
    EXPECT_EQ(device, "0x1502");
    EXPECT_TRUE(fs::is_directory(canonical + "/accel/accel0"));
  }
  EXPECT_EQ(devices, 1);
  EXPECT_TRUE(fs::exists("/dev/accel/accel0"));
  EXPECT_FALSE(fs::exists("/sys/bus/pci/drivers/amdxdna2"));
  EXPECT_TRUE(fs::exists("/sys")) << "all else is the machine's";
}

TEST_F(Uapi, ACommandMovesBytes) {
  Accel accel;
  Job job(accel);
  ASSERT_EQ(job.error, 0);
  EXPECT_EQ(job.run(), kCompleted);
  EXPECT_TRUE(job.right());
  const auto first = npubench_amdxdna_cycles(job.packet.data);
  EXPECT_GT(first, 0u);
  EXPECT_EQ(job.run(), kCompleted);
  EXPECT_LT(npubench_amdxdna_cycles(job.packet.data), first) << "the cores boot in the first run only";
}

/// A packet that starts the commands of those packets one after the other: ert.h's ert_cmd_chain_data.
void write_chain(const Accel::Memory& into, const std::vector<Accel::Memory>& commands) {
  const auto count = static_cast<std::uint32_t>(commands.size());
  std::vector<std::uint32_t> words(1 + 6 + 2 * commands.size());
  words[0] = 1u | (6 + 2 * count) << 12 | 19u << 23;  // state NEW, opcode ERT_CMD_CHAIN
  words[1] = count;
  for (std::size_t i = 0; i < commands.size(); ++i) words[7 + 2 * i] = commands[i].handle;
  std::memcpy(into.data, words.data(), 4 * words.size());
}

/// What calls passThroughLine inverts every byte.
CoreFunctionLibrary inverting() {
  auto library = CoreFunctionLibrary::standard();
  library.add("passThroughLine", [](const Function&, const Profile&) {
    return BoundFunction{.compute =
                             [](CallArguments arguments) {
                               const auto* from = arguments[0].as<const std::uint8_t>();
                               std::transform(from, from + arguments[2].i32, arguments[1].as<std::uint8_t>(),
                                              [](std::uint8_t byte) { return static_cast<std::uint8_t>(~byte); });
                             },
                         .cycles = [](CallArguments) { return 1234; }};
  });
  return library;
}

/// Whether its output is its input with every byte inverted.
bool inverted(const Job& job) {
  return std::equal(job.input.data, job.input.data + kBytes, job.output.data,
                    [](std::byte in, std::byte out) { return out == ~in; });
}

TEST_F(Uapi, LentCoreFunctionsAreThoseOfTheContextsThatTheThreadMakesFromThenOn) {
  Accel accel;
  Job before(accel);
  {
    const auto library = inverting();
    ASSERT_EQ(npubench_amdxdna_use_core_functions(&library, core_function_abi().c_str()), 0);
  }
  Job lent(accel);
  std::thread([&accel] {
    Job other(accel);
    EXPECT_EQ(other.run(), kCompleted);
    EXPECT_TRUE(other.right());
  }).join();
  ASSERT_EQ(npubench_amdxdna_use_core_functions(nullptr, nullptr), 0);
  Job after(accel);
  for (auto* job : {&before, &lent, &after}) EXPECT_EQ(job->run(), kCompleted);
  EXPECT_TRUE(before.right());
  EXPECT_TRUE(inverted(lent));
  EXPECT_TRUE(after.right());
  EXPECT_NE(npubench_amdxdna_cycles(lent.packet.data), npubench_amdxdna_cycles(after.packet.data));
}

TEST_F(Uapi, CoreFunctionsOfAnotherBuildAreRefused) {
  const auto library = inverting();
  testing::internal::CaptureStderr();
  EXPECT_EQ(npubench_amdxdna_use_core_functions(&library, "npubench 0.0.1, 11.4.0"), EINVAL);
  EXPECT_EQ(npubench_amdxdna_use_core_functions(&library, nullptr), EINVAL);
  EXPECT_THAT(testing::internal::GetCapturedStderr(),
              testing::HasSubstr("it was built with npubench 0.0.1, 11.4.0, the driver with " + core_function_abi()));
  Accel accel;
  Job job(accel);
  EXPECT_EQ(job.run(), kCompleted);
  EXPECT_TRUE(job.right());
}

TEST_F(Uapi, AChainTakesTheCyclesOfAllItsCommands) {
  Accel accel;
  Job job(accel);
  EXPECT_EQ(job.run(), kCompleted);  // boots the cores
  EXPECT_EQ(job.run(), kCompleted);
  const auto alone = npubench_amdxdna_cycles(job.packet.data);
  ASSERT_GT(alone, 0u);
  std::vector<Accel::Memory> commands{job.packet};
  for (int i = 0; i < 2; ++i) commands.push_back(accel.allocate(uapi::kCmd, 4096));
  const auto chain = accel.allocate(uapi::kCmd, 4096);
  for (const auto& command : commands) job.write(command);
  write_chain(chain, commands);
  ASSERT_EQ(job.submit(chain), 0);
  ASSERT_EQ(job.wait(), 0);
  EXPECT_EQ(static_cast<int>(chain.data[0]) & 0xf, kCompleted);
  EXPECT_TRUE(job.right());
  for (const auto& command : commands) EXPECT_EQ(npubench_amdxdna_cycles(command.data), alone);
  EXPECT_EQ(npubench_amdxdna_cycles(chain.data), 3 * alone);
}

TEST_F(Uapi, SyncobjsReachTheSequenceNumber) {
  Accel accel;
  Job job(accel);
  ASSERT_EQ(job.submit(), 0);
  uapi::SyncobjTimelineWait wait{.handles = reinterpret_cast<std::uintptr_t>(&job.syncobj),
                                 .points = reinterpret_cast<std::uintptr_t>(&job.sequence),
                                 .deadline_ns = std::numeric_limits<std::int64_t>::max(),
                                 .count = 1};
  EXPECT_EQ(accel.request(uapi::kSyncobjTimelineWait, wait), 0);
  EXPECT_EQ(job.state(), kCompleted);
  const std::uint64_t later = job.sequence + 1;
  wait.points = reinterpret_cast<std::uintptr_t>(&later);
  wait.deadline_ns = 1;  // long ago
  EXPECT_EQ(accel.request(uapi::kSyncobjTimelineWait, wait), ETIME);
}

TEST_F(Uapi, StrayAddressesAndWrongInstructionsEndInError) {
  Accel accel;
  Job job(accel);
  job.instructions.data[8] ^= std::byte{1};
  EXPECT_EQ(job.run(), kError);
  job.instructions.data[8] ^= std::byte{1};
  const auto address = job.output.address;
  for (const auto stray :
       {std::uint64_t{0}, reinterpret_cast<std::uint64_t>(job.output.data), address + 1, address + 4096}) {
    job.output.address = stray;
    EXPECT_EQ(job.run(), kError) << std::hex << stray;
  }
  job.output.address = address;
  EXPECT_EQ(job.run(), kCompleted);
}

TEST_F(Uapi, TheInstructionsSayWhichSequenceRuns) {
  Accel accel;
  auto design = passthrough();
  design.sequences.push_back({.name = "nothing", .arguments = design.sequence().arguments});
  Job first(accel, design, 0), second(accel, design, 1), none(accel, design, 2);
  EXPECT_EQ(first.run(), kCompleted);
  EXPECT_TRUE(first.right());
  EXPECT_EQ(second.run(), kCompleted);
  EXPECT_FALSE(second.right());
  EXPECT_LT(npubench_amdxdna_cycles(second.packet.data), npubench_amdxdna_cycles(first.packet.data));
  EXPECT_EQ(none.run(), kError) << "the design has no such sequence";
}

TEST_F(Uapi, MalformedRequestsAreRefused) {
  Accel accel;
  Job job(accel);
  uapi::GemClose unknown{.handle = 999, .pad = 0};
  EXPECT_EQ(accel.request(uapi::kGemClose, unknown), EINVAL);
  EXPECT_EQ(accel.request(0x7f, unknown), ENOTTY);
  EXPECT_EQ(accel.request(uapi::kCreateContext, unknown), EINVAL) << "too short";
  const std::uint32_t words[] = {1u | 2047u << 12};  // longer than its buffer
  std::memcpy(job.packet.data, words, sizeof words);
  uapi::ExecCommand exec{.context = job.context, .commands = job.packet.handle, .command_count = 1};
  EXPECT_EQ(accel.request(uapi::kExecCommand, exec), EINVAL);
  exec.commands = job.input.handle;  // no command buffer
  EXPECT_EQ(accel.request(uapi::kExecCommand, exec), EINVAL);
  uapi::CreateContext wide{.tiles = 400};
  EXPECT_EQ(accel.request(uapi::kCreateContext, wide), EINVAL);
}

TEST_F(Uapi, ExportedBuffersComeBackByTheirDescriptor) {
  Accel accel;
  const auto memory = accel.allocate(uapi::kShare, 8192);
  uapi::PrimeHandle prime{.handle = memory.handle, .flags = 0, .fd = -1};
  ASSERT_EQ(accel.request(uapi::kPrimeHandleToFd, prime), 0);
  EXPECT_EQ(lseek(prime.fd, 0, SEEK_END), 8192);
  prime.handle = 0;
  EXPECT_EQ(accel.request(uapi::kPrimeFdToHandle, prime), 0);
  EXPECT_EQ(prime.handle, memory.handle);
  EXPECT_EQ(alive().exports, 1);
  close(prime.fd);
  EXPECT_EQ(alive().exports, 0);
  EXPECT_EQ(accel.free(memory), 0);
}

TEST_F(Uapi, TheHeapGrowsAndIsGivenBack) {
  Accel accel;
  int error = 0;
  const auto big = accel.allocate(uapi::kDev, 60 << 20, &error);
  EXPECT_EQ(error, 0);
  EXPECT_EQ(big.address % (32 << 10), 0u);
  accel.allocate(uapi::kDev, 8 << 20, &error);
  EXPECT_EQ(error, EAGAIN) << "the answer that makes XRT add a chunk";
  EXPECT_EQ(accel.free(big), 0);
  const auto again = accel.allocate(uapi::kDev, 8 << 20, &error);
  EXPECT_EQ(error, 0);
  EXPECT_EQ(accel.free(again), 0);
}

TEST_F(Uapi, Faults) {
  npubench_amdxdna_set_hang_ms(50);
  Accel accel;
  Job job(accel);
  EXPECT_EQ(npubench_amdxdna_inject("command=hang,command@2=error,command@3=garbage"), 0);
  EXPECT_EQ(job.run(), kTimeout);
  EXPECT_EQ(npubench_amdxdna_cycles(job.packet.data), 0u);
  EXPECT_EQ(job.run(), kError);
  EXPECT_EQ(job.run(), kCompleted);
  EXPECT_FALSE(job.right());
  EXPECT_EQ(job.run(), kCompleted);
  EXPECT_TRUE(job.right());

  EXPECT_EQ(npubench_amdxdna_inject("context@1+=ENOENT,buffer=ENOMEM,map=EAGAIN"), 0);
  EXPECT_EQ(Job(accel).error, ENOENT);
  EXPECT_EQ(Job(accel).error, ENOENT);
  int error = 0;
  accel.allocate(uapi::kShare, 4096, &error);
  EXPECT_EQ(error, ENOMEM);
  EXPECT_EQ(mmap(nullptr, 4096, PROT_READ, MAP_SHARED, accel.fd(), 0), MAP_FAILED);
  EXPECT_EQ(errno, EAGAIN);

  for (const auto* wrong : {"command", "command=explode", "context@0=ENOENT", "context@x=ENOENT", "disk=EIO"}) {
    EXPECT_EQ(npubench_amdxdna_inject(wrong), EINVAL) << wrong;
  }
}

TEST_F(Uapi, ACommandInFlightEndsWithItsContext) {
  npubench_amdxdna_set_hang_ms(0);  // no watchdog
  Accel accel;
  Job job(accel);
  EXPECT_EQ(npubench_amdxdna_inject("command=hang"), 0);
  ASSERT_EQ(job.submit(), 0);
  EXPECT_EQ(job.wait(20), ETIME);
  uapi::DestroyContext destroy{job.context, 0};
  EXPECT_EQ(accel.request(uapi::kDestroyContext, destroy), 0);
  EXPECT_EQ(job.state(), kAbort);
}

TEST_F(Uapi, ADeviceThatIsGoneComesBack) {
  {
    Accel accel;
    Job job(accel);
    EXPECT_EQ(npubench_amdxdna_inject("command=gone"), 0);
    ASSERT_EQ(job.submit(), 0);
    while (job.state() == 1) usleep(1000);
    EXPECT_EQ(job.state(), kAbort);
    EXPECT_EQ(job.submit(), ENODEV);
    EXPECT_EQ(open("/dev/accel/accel0", O_RDWR), -1);
    EXPECT_EQ(errno, ENODEV);
    npubench_amdxdna_clear_faults();
  }
  Accel accel;
  EXPECT_EQ(Job(accel).run(), kCompleted);
}

TEST_F(Uapi, WhatIsLeftBehindIsCountedAndFreed) {
  const auto before = alive();
  Accel accel;
  auto* job = new Job(accel);  // NOLINT: leaked as a program would
  EXPECT_EQ(alive().buffers - before.buffers, 6);
  EXPECT_EQ(alive().contexts - before.contexts, 1);
  accel.close();
  const auto after = alive();
  EXPECT_EQ(after.buffers, before.buffers);
  EXPECT_EQ(after.contexts, before.contexts);
  EXPECT_EQ(after.syncobjs, before.syncobjs);
  EXPECT_EQ(after.reclaimed - before.reclaimed, 8);
  delete job;
}

}  // namespace
}  // namespace npubench::amdxdna::test
