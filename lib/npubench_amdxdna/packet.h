// Command packets as XRT writes them (ert.h): a header word, then words that the opcode gives a meaning.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>

#include <npubench_amdxdna/npubench_amdxdna.h>

namespace npubench::amdxdna {

/// ert_cmd_state.
enum class PacketState : std::uint32_t { completed = 4, error = 5, abort = 6, timeout = 8 };

/// A view of a command buffer. Reads are bounds-checked: the host may write anything there.
class Packet {
 public:
  enum Opcode : std::uint32_t { kStartCu = 0, kChain = 19 };

  explicit Packet(std::span<std::byte> buffer) : buffer_(buffer) {}

  [[nodiscard]] bool valid() const { return buffer_.size() >= 4 && count() < buffer_.size() / 4; }
  [[nodiscard]] std::uint32_t opcode() const { return header() >> 23 & 0x1f; }
  /// Words after the header.
  [[nodiscard]] std::uint32_t count() const { return header() >> 12 & 0x7ff; }
  [[nodiscard]] std::uint32_t extra_cu_masks() const { return header() >> 10 & 3; }

  /// A word after the header.
  [[nodiscard]] std::optional<std::uint32_t> word(std::size_t index) const {
    if (index >= count()) return std::nullopt;
    return read(index + 1);
  }
  [[nodiscard]] std::optional<std::uint64_t> long_word(std::size_t index) const {
    if (index + 1 >= count()) return std::nullopt;
    return read(index + 1) | static_cast<std::uint64_t>(read(index + 2)) << 32;
  }
  void set_word(std::size_t index, std::uint32_t value) {
    if (index < count()) std::memcpy(buffer_.data() + 4 * (index + 1), &value, 4);
  }

  /// The last thing done to a packet: hosts poll it.
  void finish(PacketState state, std::uint64_t cycles) {
    if (buffer_.size() >= NPUBENCH_AMDXDNA_COMMAND_BYTES) {
      const npubench_amdxdna_stamp stamp{NPUBENCH_AMDXDNA_STAMP_MAGIC, cycles};
      std::memcpy(buffer_.data() + NPUBENCH_AMDXDNA_COMMAND_BYTES - sizeof stamp, &stamp, sizeof stamp);
    }
    std::atomic_ref<std::uint32_t> header(*reinterpret_cast<std::uint32_t*>(buffer_.data()));
    header.store((header.load() & ~0xfu) | static_cast<std::uint32_t>(state), std::memory_order_release);
  }

 private:
  [[nodiscard]] std::uint32_t header() const { return read(0); }
  [[nodiscard]] std::uint32_t read(std::size_t index) const {
    std::uint32_t value = 0;
    std::memcpy(&value, buffer_.data() + 4 * index, 4);
    return value;
  }

  std::span<std::byte> buffer_;
};

}  // namespace npubench::amdxdna
