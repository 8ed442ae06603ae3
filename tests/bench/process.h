// Runs an executable and keeps what it said, for tests of whole programs.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "../support/temporary_folder.h"

namespace npubench::bench::test {

struct Outcome {
  int exit_code = -1;  ///< 128 + the signal where one ended it
  std::string out;
  std::string err;
};

/// Runs `command` (a path, then arguments) to its end. A program that is not done after `limit` is killed.
Outcome execute(const std::vector<std::string>& command, std::chrono::seconds limit = std::chrono::seconds(700));

/// The bench under test, with these arguments and the emulated NPU where none names another device.
Outcome bench(std::vector<std::string> arguments);

using npubench::test::TemporaryFolder;

std::string read_file(const std::filesystem::path& path);

/// The lines of a text.
std::vector<std::string> lines(const std::string& text);

}  // namespace npubench::bench::test
