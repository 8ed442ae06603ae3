// What tells the contents of files and texts apart.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace npubench::detail {

/// SHA-256 as 64 lower-case hexadecimal digits, as CMake's file(SHA256) and sha256sum give it.
std::string sha256_of(std::string_view text);
/// Of a file. Throws Error(io) for one that cannot be read.
std::string sha256_of_file(const std::filesystem::path& path);

}  // namespace npubench::detail
