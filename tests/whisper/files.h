// WAV files, made in memory, and files that vanish with the test.
#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <span>
#include <string>
#include <vector>

#include <unistd.h>

#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "../support/temporary_folder.h"

namespace npubench::whisper::test {

inline std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

/// `bytes` bytes of a number, the lowest first.
inline std::string little(std::uint64_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i));
  return text;
}

struct WavFormat {
  int rate = 16000, channels = 1, bits = 16;
  bool is_float = false, extensible = false;
};

/// A file with these bytes as its samples.
inline std::string wav_of(const WavFormat& format, const std::string& data) {
  const int block = format.channels * format.bits / 8;
  const std::string tag = little(format.is_float ? 3 : 1, 2);
  std::string fmt = format.extensible ? little(0xfffe, 2) : tag;
  fmt += little(static_cast<std::uint64_t>(format.channels), 2) + little(static_cast<std::uint64_t>(format.rate), 4) +
         little(static_cast<std::uint64_t>(format.rate * block), 4) + little(static_cast<std::uint64_t>(block), 2) +
         little(static_cast<std::uint64_t>(format.bits), 2);
  if (format.extensible) {
    fmt += little(22, 2) + little(static_cast<std::uint64_t>(format.bits), 2) + little(0, 4) + tag +
           std::string("\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71", 14);
  }
  std::string chunks = "fmt " + little(fmt.size(), 4) + fmt + "data" + little(data.size(), 4) + data;
  if (data.size() % 2 != 0) chunks += '\0';
  return "RIFF" + little(4 + chunks.size(), 4) + "WAVE" + chunks;
}

/// One value in the format's coding: full scale is 1.
inline std::string encoded(const WavFormat& format, double value) {
  if (format.is_float && format.bits == 32) return little(std::bit_cast<std::uint32_t>(static_cast<float>(value)), 4);
  if (format.is_float) return little(std::bit_cast<std::uint64_t>(value), 8);
  const auto scaled = static_cast<std::int64_t>(std::lround(value * std::ldexp(1.0, format.bits - 1)));
  return little(static_cast<std::uint64_t>(format.bits == 8 ? scaled + 128 : scaled), format.bits / 8);
}

inline double tone(double hz, double rate, std::int64_t sample) {
  return 0.5 * std::sin(2 * std::numbers::pi * hz * static_cast<double>(sample) / rate);
}

using Folder = npubench::test::TemporaryFolder;

/// The message of the Error of that category that `action` throws.
template <class Action>
std::string error_of(ErrorCategory category, const Action& action) {
  try {
    (void)action();
  } catch (const Error& error) {
    EXPECT_EQ(name(error.category()), name(category)) << error.what();
    return error.what();
  }
  ADD_FAILURE() << "no error";
  return {};
}

}  // namespace npubench::whisper::test
