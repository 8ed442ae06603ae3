// The emulated device as the process sees it: its node, its place in sysfs, its open descriptors.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include <npubench_amdxdna/exports.h>
#include <npubench_amdxdna/file.h>
#include <npubench_amdxdna/sysfs.h>

namespace npubench::amdxdna {

class Device {
 public:
  /// Made at the first use and never destroyed: XRT closes devices from static destructors. Null where the environment
  /// asks for something impossible; that is said once.
  static Device* get();
  /// The device, if anybody has used it yet.
  static Device* existing();

  [[nodiscard]] Machine& machine() { return machine_; }
  [[nodiscard]] const Sysfs& sysfs() const { return sysfs_; }

  /// A new descriptor, or a negative errno.
  int open(int flags);
  /// To be called before any descriptor is closed.
  void closing(int fd);
  /// The open device behind a descriptor, or null. Quick for descriptors that are not the device's.
  std::shared_ptr<File> file(int fd);

  /// Takes the sysfs tree away and says what was left alive; whether that is to fail the process.
  bool finish();

 private:
  explicit Device(Settings settings);

  Machine machine_;
  Sysfs sysfs_;
  Exports exports_;
  std::mutex mutex_;
  std::map<int, std::shared_ptr<File>> files_;
  std::atomic<int> lowest_ = -1;  ///< below it no descriptor is the device's; -1: there is none
};

}  // namespace npubench::amdxdna
