// Profiles as data: what a profile says, parameter by parameter, and files of one's own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/profile.h>

namespace npubench {

/// One parameter of a profile, for people.
struct ProfileParameter {
  std::string_view name{};      ///< as in a file: "clock_hz"
  std::string_view meaning{};   ///< "clock of the array (the driver's hclk)"
  std::string_view unit{};      ///< of a number
  std::string least{}, most{};  ///< that a file may say; empty of what is no number
  std::string value{};          ///< "1e+09 Hz"
  std::string source{};         ///< empty where none is said
};

/// All that a profile says of its machine and toolchain.
std::vector<ProfileParameter> parameters(const Profile& profile);

/// A file that read_profile() takes, in JSON:
///
///     {"name": "my-laptop", "generation": "npu1",
///      "machine": {"device": "NPU Phoenix", "clock_hz": 1e9, "dram_bytes_per_second": 2e10, ...},
///      "toolchain": {"compiler": "peano"},
///      "sources": {"clock_hz": "xrt-smi examine", ...}}
///
/// `machine` has a member for each number of Machine, in Hz, bytes a second and seconds; its `device` may be left out,
/// and so may `sources` or any of its members.
std::string profile_text(const Profile& profile);

/// The profile in a file. Its name gets "@" and 8 digits of a SHA-256 of all but its sources, so that it is no built-in
/// one's, and two of other numbers are told apart. Throws Error(io) for a file that cannot be read, and
/// Error(invalid_argument) with the file's line, the value and the limit for what is no JSON, missing, there twice,
/// unknown, negative or absurd.
Profile read_profile(const std::string& file);

/// The same of a text; `file` is for messages and Profile::file.
Profile parse_profile(std::string_view text, const std::string& file);

/// The built-in profile of that name or of a generation's name, or the one in a file: a path with a "/", or one that
/// ends in ".json". Throws as find_profile() and read_profile().
Profile open_profile(std::string_view spec);

}  // namespace npubench
