#include <npubench_amdxdna/sysfs.h>

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

namespace npubench::amdxdna {
namespace {

namespace fs = std::filesystem;

// A place on the bus as in laptops; nothing depends on it.
constexpr std::string_view kBdf = "0000:c5:00.1";
constexpr std::string_view kBridge = "/sys/devices/pci0000:00/0000:00:08.2";

// What XRT tells machines apart by: PCI device and revision, and the name it shows.
const DriverIdentity& identity_of(const Profile& profile) {
  const auto& devices = architecture(profile.generation).devices;
  const auto found = std::ranges::find(devices, profile.machine.device, &DriverIdentity::name);
  return found == devices.end() ? devices.front() : *found;
}

constexpr std::array<std::string_view, 5> kPlaces{"/sys/bus/pci/drivers/amdxdna", "/sys/bus/pci/devices/0000:c5:00.1",
                                                  "/sys/devices/pci0000:00/0000:00:08.2/0000:c5:00.1",
                                                  "/sys/module/amdxdna", "/dev/accel"};

void write(const fs::path& path, std::string_view text) {
  std::ofstream file(path);
  file << text << '\n';
  if (!file.flush()) throw fs::filesystem_error("cannot write", path, std::error_code(errno, std::generic_category()));
}

}  // namespace

// The filesystem calls below go through this library's own functions; none of these paths concerns the NPU until the
// tree is complete, since they all begin with the temporary directory.
Sysfs::Sysfs(const Profile& profile, const std::string& name) : owner_(getpid()) {
  auto pattern = (fs::temp_directory_path() / "npubench-amdxdna-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw fs::filesystem_error("cannot make", pattern, std::error_code(errno, std::generic_category()));
  }
  root_ = pattern;
  const auto identity = identity_of(profile);
  const auto device = root_ + std::string(kBridge) + "/" + std::string(kBdf);
  fs::create_directories(device + "/accel/accel0");
  write(device + "/device_type", "0");  // kernel-managed queues
  write(device + "/vbnv", name.empty() ? fmt::format("{} (emulated {})", identity.name, profile.name) : name);
  write(device + "/vendor", "0x1022");
  write(device + "/device", identity.pci_device);
  write(device + "/revision", identity.pci_revision);
  write(device + "/subsystem_vendor", "0x1022");
  write(device + "/subsystem_device", identity.pci_device);
  write(device + "/fw_version", "0.0.0.0");

  const auto link = [&](const std::string& directory, std::string_view up) {
    fs::create_directories(root_ + directory);
    fs::create_symlink(fmt::format("{}{}/{}", up, kBridge.substr(5), kBdf),
                       root_ + directory + "/" + std::string(kBdf));
  };
  link("/sys/bus/pci/drivers/amdxdna", "../../../../");
  link("/sys/bus/pci/devices", "../../../");
  fs::create_directories(root_ + "/sys/module/amdxdna");
  write(root_ + "/sys/module/amdxdna/version", "emulated,npubench");
  fs::create_directories(root_ + "/dev/accel");
  write(root_ + std::string(kNode), "");
}

bool Sysfs::concerns(std::string_view path) {
  // Nearly every path is told apart here.
  if (!path.starts_with("/sys/") && !path.starts_with("/dev/a")) return false;
  for (const auto place : kPlaces) {
    if (path.starts_with(place) && (path.size() == place.size() || path[place.size()] == '/')) return true;
  }
  return false;
}

std::string Sysfs::real(std::string_view path) const { return root_ + std::string(path); }

std::string Sysfs::seen(std::string_view real) const {
  return std::string(real.starts_with(root_) ? real.substr(root_.size()) : real);
}

void Sysfs::remove() {
  if (getpid() != owner_) return;
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

}  // namespace npubench::amdxdna
