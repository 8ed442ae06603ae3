// Tensors from safetensors files: https://huggingface.co/docs/safetensors
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/base/mapped_file.h>

namespace npubench::whisper {

/// A file of named tensors: 8 bytes of header length, a JSON header, the tensors' bytes. Reading the header takes
/// memory in proportion to it, a tensor's bytes are touched when it is read.
class Safetensors {
 public:
  struct Entry {
    std::string dtype{};  ///< the format's name: "F32", "F16", "BF16", "I64", ...
    std::vector<std::int64_t> shape{};
    std::span<const std::byte> bytes{};
  };

  /// Headers are read up to this length, as by the format's own reader.
  static constexpr std::uint64_t kMaxHeader = 100'000'000;

  /// Maps the file. Throws Error(not_found) and Error(io) as MappedFile does, and Error(io), with the tensor's name,
  /// where the header is longer than kMaxHeader or the file, is no JSON object or has a key twice; where a tensor has
  /// an unknown type, a shape of other than whole numbers of at least 0, or offsets that are past the end of the file,
  /// overlap another's, leave a hole, or do not fit its shape.
  explicit Safetensors(const std::filesystem::path& path);
  /// The same over memory that outlives it; messages call it `name`.
  Safetensors(std::span<const std::byte> file, std::string name);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::map<std::string, Entry, std::less<>>& entries() const { return entries_; }
  [[nodiscard]] bool contains(std::string_view tensor) const { return entries_.find(tensor) != entries_.end(); }

  /// The elements of an F32, F16 or BF16 tensor in C order. Throws Error(not_found) where there is none of that name,
  /// Error(io) where its shape is another, its type none of these, or an element is not finite.
  [[nodiscard]] std::vector<float> read(std::string_view tensor, std::span<const std::int64_t> shape) const;

 private:
  void parse(std::span<const std::byte> file);

  std::optional<MappedFile> mapped_;
  std::string name_;
  std::map<std::string, Entry, std::less<>> entries_;
};

/// A tensor to be written.
struct NamedTensor {
  std::string name{};
  std::vector<std::int64_t> shape{};
  std::span<const float> values{};
};

/// Writes an F32 file. Throws Error(invalid_argument) where values and shape disagree, Error(io) where the file cannot
/// be written.
void write_safetensors(const std::filesystem::path& path, std::span<const NamedTensor> tensors);

}  // namespace npubench::whisper
