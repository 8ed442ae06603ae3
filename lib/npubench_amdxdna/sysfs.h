// The files by which XRT finds an NPU, as a tree of real ones in a temporary directory. Paths into the places that
// belong to the NPU are led there.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

#include <npubench/arch/profile.h>

namespace npubench::amdxdna {

class Sysfs {
 public:
  /// Throws std::filesystem::filesystem_error where there is no room for it.
  /// `name`: shown instead of the device's own, unless empty.
  explicit Sysfs(const Profile& profile, const std::string& name = {});

  /// Whether a path could be the NPU's at all: told without a device, for every path the process opens.
  static bool concerns(std::string_view path);
  static constexpr std::string_view kNode = "/dev/accel/accel0";

  /// Where that path really lies.
  [[nodiscard]] std::string real(std::string_view path) const;
  /// The path that the process is to see for a real one.
  [[nodiscard]] std::string seen(std::string_view real) const;

  /// Takes the tree away, unless this is a child of the process that made it.
  void remove();

 private:
  std::string root_;
  pid_t owner_;
};

}  // namespace npubench::amdxdna
