// Runs an executable and keeps what it said, for tests of whole programs.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

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

/// A folder of this test's own, removed with its contents.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] std::string file(const std::string& name) const { return path_ / name; }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::string read_file(const std::filesystem::path& path);

/// The lines of a text.
std::vector<std::string> lines(const std::string& text);

}  // namespace npubench::bench::test
