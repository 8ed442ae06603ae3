#include <npubench/base/sha256.h>

#include <array>
#include <fstream>
#include <memory>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <openssl/evp.h>

#include <npubench/base/error.h>

namespace npubench::detail {
namespace {

class Sha256 {
 public:
  Sha256() { require(context_ && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1); }

  void add(const char* bytes, std::size_t count) { require(EVP_DigestUpdate(context_.get(), bytes, count) == 1); }

  std::string digits() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned bytes = 0;
    require(EVP_DigestFinal_ex(context_.get(), value.data(), &bytes) == 1);
    return fmt::format("{:02x}", fmt::join(value.begin(), value.begin() + bytes, ""));
  }

 private:
  static void require(bool done) {
    if (!done) throw Error(ErrorCategory::unsupported, "OpenSSL has no SHA-256");
  }

  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

}  // namespace

std::string sha256_of(std::string_view text) {
  Sha256 digest;
  digest.add(text.data(), text.size());
  return digest.digits();
}

std::string sha256_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  Sha256 digest;
  std::array<char, 1 << 16> block{};
  bool good = static_cast<bool>(file);
  while (good && file) {
    file.read(block.data(), block.size());
    good = !file.bad();
    if (good) digest.add(block.data(), static_cast<std::size_t>(file.gcount()));
  }
  if (!good) throw Error(ErrorCategory::io, fmt::format("{} cannot be read", path.string()));
  return digest.digits();
}

}  // namespace npubench::detail
