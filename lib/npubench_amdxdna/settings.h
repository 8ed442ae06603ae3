// What the environment says about the emulated NPU, and how it speaks to the person who set it.
#pragma once

#include <string>

#include <fmt/format.h>

#include <npubench/arch/profile.h>

namespace npubench::amdxdna {

/// Read once, at the first use of the device.
struct Settings {
  Profile profile;  ///< NPUBENCH_AMDXDNA_PROFILE: a profile's or a generation's name, or a profile's file; the default
                    ///< is npu1's
  int max_contexts = 0;  ///< NPUBENCH_AMDXDNA_MAX_CONTEXTS, else the profile's
  unsigned hang_ms = 0;  ///< NPUBENCH_AMDXDNA_HANG_MS: hang detection, 2000 as the driver's; 0 turns it off
  bool syncobjs = true;  ///< NPUBENCH_AMDXDNA_SYNCOBJ=0: contexts without a timeline, so that XRT uses WAIT_CMD
  bool trace = false;    ///< NPUBENCH_AMDXDNA_TRACE=1: every request on stderr
  std::string faults;    ///< NPUBENCH_AMDXDNA_FAULTS: see faults.h
  std::string name;      ///< NPUBENCH_AMDXDNA_NAME: what the device calls itself, in place of what says it is emulated
  std::string leaks;     ///< NPUBENCH_AMDXDNA_LEAKS: "report" or "fail" at exit
};

/// Throws Error for values that make no sense.
Settings settings_from_environment();

void write_line(const std::string& text);

/// One line on stderr. For what a real driver would say in the kernel's log.
template <class... Arguments>
void say(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
  write_line(fmt::format(format, std::forward<Arguments>(arguments)...));
}

}  // namespace npubench::amdxdna
