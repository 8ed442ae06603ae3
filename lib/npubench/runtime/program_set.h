// Several kernels in one program, and so in one hardware context.
#pragma once

#include <memory>
#include <string>

#include <npubench/runtime/device.h>

namespace npubench {

/// Programs that share one hardware context: their designs lie side by side in the columns of one program (see merge()
/// in npubench/design/merge.h). Where a kernel takes a device it takes a set too:
///
///     const ProgramSet set(device);
///     LayerNorm norm(set, {.rows = 100, .width = 128, .tile = 16, .columns = 1});
///     Matmul matmul(set, {.m = 100, .k = 128, .n = 128, .columns = 2});
///
/// A design that the set has already is not placed again: two kernels of one configuration share its columns and differ
/// in their buffers. What is placed stays as long as the set. Error(does_not_fit) names the columns wanted and there
/// when one more does not fit.
///
/// The set is loaded at the first run of one of its programs, or by load(); it counts as one context, is evicted as
/// one, and is loaded anew when something is added after that. The command processor executes one run at a time,
/// whichever kernel it is of: runs of different threads wait for each other. A run that does not complete takes the
/// context with it: runs of other kernels of the set that are under way then end in error, and the next one loads the
/// set again.
///
/// A handle: copies are the same set. It may go before the kernels made with it.
class ProgramSet {
 public:
  /// An empty set on that device. `name` becomes the program's.
  explicit ProgramSet(const Device& device, std::string name = "program_set");

  /// The device, but that what is loaded through it goes into the set.
  [[nodiscard]] const Device& device() const { return device_; }
  operator const Device&() const { return device_; }  // NOLINT(google-explicit-constructor): the set serves as a device

  /// Loads the set now, so that no run pays for it. Throws as Device::load does, and Error(invalid_argument) for a set
  /// without programs.
  void load() const;

  /// The merged design as far as it goes; of no columns when nothing has been added.
  [[nodiscard]] Design design() const;
  /// Columns that no part takes.
  [[nodiscard]] int columns_left() const;
  /// Whether it holds a context now.
  [[nodiscard]] bool resident() const;
  /// Seconds that making its context took the last time, by the device's clock.
  [[nodiscard]] double setup_seconds() const;

 private:
  Device device_;
};

}  // namespace npubench
