#include <npubench/runtime/file_digest.h>

#include <array>
#include <fstream>
#include <memory>

#include <fmt/format.h>
#include <openssl/evp.h>

#include <npubench/base/error.h>

namespace npubench::detail {

std::string sha256_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  bool good = file && digest && EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr) == 1;
  std::array<char, 1 << 16> block{};
  while (good && file) {
    file.read(block.data(), block.size());
    good = !file.bad() && EVP_DigestUpdate(digest.get(), block.data(), static_cast<std::size_t>(file.gcount())) == 1;
  }
  std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
  unsigned bytes = 0;
  if (!good || EVP_DigestFinal_ex(digest.get(), value.data(), &bytes) != 1) {
    throw Error(ErrorCategory::io, fmt::format("{} cannot be read", path.string()));
  }
  std::string text;
  for (unsigned i = 0; i < bytes; ++i) text += fmt::format("{:02x}", value[i]);
  return text;
}

}  // namespace npubench::detail
