// The instruction stream of an emulated xclbin. A real one is what the command processor executes; here the design in
// the xclbin says that already, and the stream only names the design, so that a wrong pair of files is noticed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace npubench::amdxdna {

struct Instructions {
  static constexpr std::uint32_t kMagic = 0x4955504e;  // "NPUI"
  static constexpr std::uint32_t kVersion = 1;

  std::uint32_t magic = kMagic;
  std::uint32_t version = kVersion;
  std::array<char, 16> design{};  ///< npubench::hash of the design
  std::uint32_t sequence = 0;     ///< which of the design's runtime sequences
  std::uint32_t reserved = 0;

  static std::vector<std::uint32_t> words_for(std::string_view design_hash, int sequence = 0) {
    Instructions instructions;
    instructions.sequence = static_cast<std::uint32_t>(sequence);
    design_hash.copy(instructions.design.data(), instructions.design.size());
    std::vector<std::uint32_t> words(sizeof instructions / 4);
    std::memcpy(words.data(), &instructions, sizeof instructions);
    return words;
  }

  /// Why these bytes cannot drive a design of that hash and count of sequences; empty when they can, and then
  /// `sequence` is theirs.
  static std::string mismatch(std::span<const std::byte> bytes, std::string_view design_hash, std::size_t sequences,
                              int& sequence) {
    Instructions instructions;
    if (bytes.size() < sizeof instructions) return "the instruction stream is too short";
    std::memcpy(&instructions, bytes.data(), sizeof instructions);
    if (instructions.magic != kMagic || instructions.version != kVersion) {
      return "the instruction stream is none of an emulated xclbin (was it synced to the device?)";
    }
    const std::string_view named(instructions.design.data(), instructions.design.size());
    if (named != design_hash) {
      return "the instruction stream is of design " + std::string(named) + ", the xclbin holds " +
             std::string(design_hash);
    }
    if (instructions.sequence >= sequences) {
      return "the instruction stream is of sequence " + std::to_string(instructions.sequence) + ", the design has " +
             std::to_string(sequences);
    }
    sequence = static_cast<int>(instructions.sequence);
    return {};
  }
};
static_assert(sizeof(Instructions) == 32);

}  // namespace npubench::amdxdna
