#include <npubench/runtime/xrt/xrt_device.h>

#include <dirent.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>
#include <xrt/experimental/xrt_system.h>
#include <nlohmann/json.hpp>

#include <npubench/arch/profile_file.h>
#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/base/log.h>
#include <npubench/runtime/xrt/emulated_xclbins.h>
#include <npubench/runtime/xrt/lent_functions.h>
#include <npubench/runtime/xrt/xrt_error.h>
#include <npubench/runtime/xrt/xrt_parts.h>

namespace npubench::detail {
namespace {

using Json = nlohmann::json;

// By what drivers call their NPUs: amdxdna's dev_info in the kernel ("NPU Phoenix") and in AMD's own repository
// ("RyzenAI-npu1").
std::optional<Generation> generation_of(std::string_view device_name) {
  for (const auto generation : generations()) {
    for (const auto part : architecture(generation).driver_names) {
      if (device_name.find(part) != std::string_view::npos) return generation;
    }
  }
  return std::nullopt;
}

// "phoenix-7940hs-turbo" of "NPU Phoenix (emulated phoenix-7940hs-turbo)": the emulated driver says so of itself.
std::optional<std::string> emulated_profile(const std::string& device_name) {
  constexpr std::string_view kMark = "(emulated ";
  const auto at = device_name.find(kMark);
  if (at == std::string::npos || !device_name.ends_with(')')) return std::nullopt;
  const auto begin = at + kMark.size();
  return device_name.substr(begin, device_name.size() - 1 - begin);
}

// That profile: a built-in one, or the one in the file that the emulated driver was given.
Profile profile_of_driver(const std::string& profile) {
  if (profile.find('@') == std::string::npos) return find_profile(profile);
  const auto* const file = std::getenv("NPUBENCH_AMDXDNA_PROFILE");
  if (file == nullptr)
    throw Error(ErrorCategory::not_found, fmt::format("the file of profile {} is not known", profile));
  auto read = read_profile(file);
  if (read.name == profile) return read;
  throw Error(ErrorCategory::invalid_argument,
              fmt::format("the emulated driver has profile {}, {} is now {}", profile, file, read.name),
              "do not change the file while a program runs");
}

// XRT describes itself and its devices in JSON texts whose contents depend on the version; what is missing is left out.
Json parse(const std::string& text) { return try_parse_json(text); }

std::string text_at(const Json& json, const char* pointer) {
  const Json::json_pointer at(pointer);
  return !json.is_discarded() && json.contains(at) && json.at(at).is_string() ? json.at(at).get<std::string>()
                                                                              : std::string();
}

std::string driver_version(const Json& host) {
  if (host.is_discarded() || !host.contains("drivers")) return {};
  for (const auto& driver : host.at("drivers")) {
    if (text_at(driver, "/name") == "amdxdna") return "amdxdna " + text_at(driver, "/version");
  }
  return {};
}

// The driver's own attribute; by C's functions, which the emulated driver answers.
std::string firmware_version(const std::string& bdf) {
  auto* file = std::fopen(("/sys/bus/pci/devices/" + bdf + "/fw_version").c_str(), "r");
  if (file == nullptr) return {};
  std::array<char, 64> line{};
  const bool read = std::fgets(line.data(), line.size(), file) != nullptr;
  std::fclose(file);
  std::string text = read ? line.data() : "";
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text == "0.0.0.0" ? std::string() : text;
}

/// Nothing when the device is no NPU.
std::optional<DeviceInfo> describe(const xrt::device& device) {
  auto device_name = device.get_info<xrt::info::device::name>();
  const auto generation = generation_of(device_name);
  if (!generation) return std::nullopt;
  const auto emulated = emulated_profile(device_name);
  const auto host = parse(device.get_info<xrt::info::device::host>());
  const auto platform = parse(device.get_info<xrt::info::device::platform>());
  return DeviceInfo{.name = std::move(device_name),
                    .backend = "xrt",
                    .generation = *generation,
                    .clock = emulated ? Clock::modelled : Clock::measured,
                    .profile = emulated ? profile_of_driver(*emulated) : default_profile(*generation),
                    .driver = driver_version(host),
                    .firmware = firmware_version(device.get_info<xrt::info::device::bdf>()),
                    .xrt = text_at(host, "/version"),
                    .power_mode = text_at(platform, "/platforms/0/status/power_mode")};
}

class XrtDevice : public DeviceBackend {
 public:
  explicit XrtDevice(std::shared_ptr<XrtShared> shared) : shared_(std::move(shared)) {
    if (shared_->emulated() && can_make_emulated_xclbins()) {
      log()->info("{}: xclbins that no manifest lists are made in {}", shared_->info.name,
                  emulated_xclbin_cache().string());
    }
  }

  [[nodiscard]] const DeviceInfo& info() const override { return shared_->info; }
  [[nodiscard]] int contexts_in_use() const override { return shared_->contexts; }

  std::unique_ptr<BufferBackend> allocate(std::size_t bytes) override {
    return std::make_unique<XrtBuffer>(shared_, bytes);
  }

  std::unique_ptr<ContextBackend> create_context(const CheckedProgram& program) override {
    if (shared_->options.on_load) shared_->options.on_load(program);
    return make_xrt_context(shared_, program);
  }

 private:
  std::shared_ptr<XrtShared> shared_;
};

std::shared_ptr<DeviceBackend> open_npu(unsigned index, DeviceOptions options) {
  auto shared = std::make_shared<XrtShared>();
  shared->device = xrt::device(index);
  auto info = describe(shared->device);
  if (!info) return nullptr;
  shared->info = std::move(*info);
  if (shared->info.clock == Clock::modelled) shared->time = Timekeeper::modelled(shared->info.profile.machine);
  shared->options = std::move(options);
  if (!shared->emulated()) shared->options.stop = nullptr;  // a real run cannot be stopped
  // That they can be lent shows here, not with the first program.
  (void)LentFunctions(*shared);
  return std::make_shared<XrtDevice>(std::move(shared));
}

// Asking XRT loads its plug-ins and takes its time. Without the driver, or anything it drives, there is no need.
bool driver_has_devices() {
  auto* directory = opendir("/sys/bus/pci/drivers/amdxdna");
  if (directory == nullptr) return false;
  bool found = false;
  while (const auto* entry = readdir(directory)) {
    found = found || std::string_view(entry->d_name).starts_with("0");  // a PCI domain: "0000:c5:00.1"
  }
  closedir(directory);
  return found;
}

}  // namespace

// Bank 0 is HOST in every xclbin of mlir-aie, so that buffers do not depend on a program.
XrtBuffer::XrtBuffer(std::shared_ptr<XrtShared> shared, std::size_t bytes) : shared_(std::move(shared)), bytes_(bytes) {
  try {
    bo_ = xrt::bo(shared_->device, bytes, XRT_BO_FLAGS_HOST_ONLY, 0);
    data_ = bo_.map<std::byte*>();
  } catch (const std::exception& reason) {
    throw device_error(fmt::format("a buffer of {} bytes could not be allocated", bytes), reason);
  }
}

double XrtBuffer::sync(xclBOSyncDirection direction) {
  const auto start = std::chrono::steady_clock::now();
  try {
    bo_.sync(direction);
  } catch (const std::exception& reason) {
    throw device_error("a buffer could not be synced", reason);
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  return shared_->time.sync(bytes_, took.count());
}

std::shared_ptr<DeviceBackend> open_xrt_device(unsigned index, DeviceOptions options) {
  const auto spec = fmt::format("xrt:{}", index);
  std::shared_ptr<DeviceBackend> opened;
  try {
    opened = open_npu(index, std::move(options));
  } catch (const Error&) {
    throw;
  } catch (const std::exception& reason) {
    const auto remedy = remedy_for(driver_errno(reason.what()));
    std::string_view words = reason.what();
    words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));  // XRT begins with one
    throw Error(ErrorCategory::not_found, fmt::format("device '{}' is not there: {}", spec, words),
                remedy.empty() ? "see `xrt-smi examine` and docs/hardware.md, or use emulated" : remedy);
  }
  if (!opened) {
    throw Error(ErrorCategory::not_found, fmt::format("device '{}' is not an NPU", spec),
                "`xrt-smi examine` lists the devices");
  }
  return opened;
}

std::shared_ptr<DeviceBackend> find_xrt_device(const DeviceOptions& options) {
  if (!driver_has_devices()) return nullptr;
  try {
    const auto count = xrt::system::enumerate_devices();
    for (unsigned index = 0; index < count; ++index) {
      if (auto opened = open_npu(index, options)) return opened;
    }
  } catch (const std::exception& reason) {
    // There is one, and it does not work: that is worth a word.
    log()->warn("the NPU of this machine cannot be used: {}", reason.what());
  }
  return nullptr;
}

}  // namespace npubench::detail
