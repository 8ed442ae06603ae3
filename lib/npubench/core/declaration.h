// Reading the shapes out of a core function's declaration. All of these throw Error(unsupported) with the function, the
// value and the limit when the declaration is not one the host version takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string_view>

#include <npubench/core/core_function.h>
#include <npubench/design/core.h>

namespace npubench {

/// A parameter a host version expects: a buffer of that element type, or a scalar of it.
struct Expected {
  enum class Kind : std::uint8_t { buffer, scalar };
  Kind kind{};
  DataType type{};
};

constexpr Expected buffer_of(DataType type) { return {Expected::Kind::buffer, type}; }
constexpr Expected scalar_of(DataType type) { return {Expected::Kind::scalar, type}; }

void expect_parameters(const Function& function, std::initializer_list<Expected> expected);

/// The buffer type of parameter `index`.
const MemRef& buffer(const Function& function, std::size_t index);

/// A buffer seen as a matrix: the last extent is the width, all before it are rows.
struct MatrixShape {
  std::int64_t rows = 0, columns = 0;
  [[nodiscard]] std::int64_t elements() const { return rows * columns; }
  friend bool operator==(const MatrixShape&, const MatrixShape&) = default;
};

MatrixShape matrix(const Function& function, std::size_t index);

void expect_matrix(const Function& function, std::size_t index, MatrixShape shape);
void expect_elements(const Function& function, std::size_t index, std::int64_t elements);
/// At least one element, and room for that many.
void expect_room(const Function& function, std::size_t index, std::int64_t elements);
void expect_multiple(const Function& function, std::string_view what, std::int64_t value, std::int64_t of);

/// The value of an integer definition, or `otherwise` when there is none.
std::int64_t integer_definition(const Function& function, std::string_view name, std::int64_t otherwise);

/// An argument of a call that has to be in [0, limit): Error(invalid_argument) where it is not.
std::int64_t index_below(std::string_view function, std::string_view name, std::int32_t value, std::int64_t limit);

/// Whether it is built for npu2's block floating point datapath.
bool uses_bfp16(const Function& function);

/// Elements of the first parameter.
std::size_t count_of(const Function& function);

/// A function that always takes as many cycles.
BoundFunction with_cycles(CoreCycles cycles, std::function<void(CallArguments)> compute);

}  // namespace npubench
