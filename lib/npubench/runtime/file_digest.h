// What tells the contents of files apart.
#pragma once

#include <filesystem>
#include <string>

namespace npubench::detail {

/// SHA-256 of a file as 64 lower-case hexadecimal digits, as CMake's file(SHA256) and sha256sum give it. Throws
/// Error(io) for a file that cannot be read.
std::string sha256_of(const std::filesystem::path& path);

}  // namespace npubench::detail
