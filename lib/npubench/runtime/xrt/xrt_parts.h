// What the parts of the XRT backend share.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include <xrt/xrt_bo.h>
#include <xrt/xrt_device.h>
#include <xrt/xrt_hw_context.h>
#include <xrt/xrt_kernel.h>

#include <npubench/runtime/backend.h>
#include <npubench/runtime/timekeeper.h>
#include <npubench/runtime/xclbin_manifest.h>

namespace npubench::detail {

/// The opened device; it lives as long as any buffer, context or run.
struct XrtShared {
  xrt::device device;
  DeviceInfo info;
  Timekeeper time = Timekeeper::measured();
  DeviceOptions options;
  std::atomic<int> contexts = 0;
  ManifestCache manifests{};

  /// The driver is the emulated one: times are modelled.
  [[nodiscard]] bool emulated() const { return time.clock() == Clock::modelled; }
};

class XrtBuffer : public BufferBackend {
 public:
  XrtBuffer(std::shared_ptr<XrtShared> shared, std::size_t bytes);

  std::span<std::byte> map() override { return {data_, bytes_}; }
  double sync_to_device() override { return sync(XCL_BO_SYNC_BO_TO_DEVICE); }
  double sync_from_device() override { return sync(XCL_BO_SYNC_BO_FROM_DEVICE); }
  [[nodiscard]] const xrt::bo& bo() const { return bo_; }

 private:
  double sync(xclBOSyncDirection direction);

  std::shared_ptr<XrtShared> shared_;
  std::size_t bytes_;
  xrt::bo bo_;
  std::byte* data_ = nullptr;
};

/// A hardware context with its program; it lives as long as any run of it.
struct XrtProgram {
  explicit XrtProgram(std::shared_ptr<XrtShared> device) : shared(std::move(device)) { ++shared->contexts; }
  ~XrtProgram() { --shared->contexts; }
  XrtProgram(const XrtProgram&) = delete;
  XrtProgram& operator=(const XrtProgram&) = delete;

  std::shared_ptr<XrtShared> shared;
  std::string design;
  xrt::hw_context context;
  xrt::kernel kernel;
  /// An instruction stream.
  struct Sequence {
    xrt::bo instructions;
    std::uint32_t words = 0;
  };
  std::vector<Sequence> sequences;  ///< those of the design
  std::atomic<bool> dead = false;   ///< after a run that did not complete
};

/// Loads a program. Throws Error(context_limit) where the device grants no context, Error(device) for its
/// other failures and Error(not_found) for a missing xclbin.
std::unique_ptr<ContextBackend> make_xrt_context(const std::shared_ptr<XrtShared>& shared,
                                                 const CheckedProgram& program);

/// A run of these executions.
std::unique_ptr<RunBackend> make_xrt_run(const std::shared_ptr<XrtProgram>& program,
                                         std::span<const ContextBackend::Execution> executions);

}  // namespace npubench::detail
