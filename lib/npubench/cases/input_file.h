// Inputs from a person's file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include <npubench/cases/tensor.h>

namespace npubench {

/// A .npy file (NumPy's format, versions 1 to 3) taken apart. Arrays of more dimensions are in C order.
struct NpyArray {
  std::string descr{};                ///< "<f4", "|i1", "<V2" (bfloat16 as ml_dtypes writes it), ...
  std::vector<std::int64_t> shape{};  ///< {} is one element
  std::span<const std::byte> data{};  ///< of all elements, within the bytes given
};

/// Throws Error(invalid_argument) that says what is wrong with it and begins with `name`.
NpyArray parse_npy(std::span<const std::byte> bytes, const std::string& name);

/// `count` elements of that type: a .npy file of that type (or of float32 or float64 for a floating type, rounded),
/// else raw elements in C order. Throws Error(io) for a file that cannot be read, Error(invalid_argument) for another
/// number of elements or another type.
Tensor read_input(const std::filesystem::path& file, DataType type, std::int64_t count);

}  // namespace npubench
