// What a run starts and waits for: one xrt::run, or an xrt::runlist of several.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <xrt/experimental/xrt_kernel.h>
#include <xrt/xrt_bo.h>
#include <xrt/xrt_hw_context.h>
#include <xrt/xrt_kernel.h>

namespace npubench::detail {

/// How a wait ended.
struct Waited {
  bool ended = false;     ///< the command has; otherwise the time ran out
  ert_cmd_state state{};  ///< of a command that has ended
  std::string words;      ///< what XRT threw, if it did
};

/// Destroying one whose command is in flight aborts the process: give it to `dispose`.
class Launch {
 public:
  virtual ~Launch() = default;
  /// Throws what XRT throws.
  virtual void start() = 0;
  /// XRT tells a wait that ran out in three ways, depending on the driver and the kind of run: an exception
  /// ("qds_device::wait() unexpected command state"), state 8, or a status. Here they are one.
  virtual Waited wait(std::chrono::milliseconds limit) = 0;
  /// Whether the device may still work on it.
  virtual bool in_flight() = 0;
  /// Modelled cycles of each run, from the emulated driver; 0 on an NPU.
  [[nodiscard]] virtual std::vector<std::uint64_t> cycles() const = 0;
};

/// One run: as it is. Several: as a run list, one submission.
std::unique_ptr<Launch> make_launch(const xrt::hw_context& context, std::vector<xrt::run> runs);

/// Destroys a launch, and then what it needs, as soon as its command has ended: waits for the driver's own hang
/// detection (2 s) to end it, and where that does not happen keeps all of it until it has.
void dispose(std::unique_ptr<Launch> launch, std::vector<std::shared_ptr<void>> needed, const std::string& design);

/// Destroys what dispose had to keep and has ended since.
void dispose_of_ended();

}  // namespace npubench::detail
