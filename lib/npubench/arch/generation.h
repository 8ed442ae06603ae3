// Generations of NPUs. What one has is a table (architecture.h); all that differs between them is read from there.
#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

namespace npubench {

struct Architecture;

namespace detail {
extern const Architecture kNpu1, kNpu2;  // npu1.cpp, npu2.cpp
}  // namespace detail

/// A generation of NPUs: a handle of its table, as cheap to copy as a pointer. The name of a table stands for it: two
/// generations are equal when their names are, also where each of two libraries in a process has tables of its own.
class Generation {
 public:
  /// npu1.
  constexpr Generation() : Generation(detail::kNpu1) {}
  /// The table must outlive all that uses it.
  constexpr explicit Generation(const Architecture& table) : table_(&table) {}

  [[nodiscard]] constexpr const Architecture& table() const { return *table_; }

  static const Generation npu1;  ///< XDNA (AIE2): Phoenix and Hawk Point
  static const Generation npu2;  ///< XDNA2 (AIE2P): Strix, Krackan, Strix Halo

  friend bool operator==(Generation a, Generation b);

 private:
  const Architecture* table_;
};

inline constexpr Generation Generation::npu1{detail::kNpu1};
inline constexpr Generation Generation::npu2{detail::kNpu2};

/// The built-in ones.
std::span<const Generation> generations();

/// "npu1".
std::string_view name(Generation generation);

/// The built-in generation of that name. Throws Error(invalid_argument) that lists them otherwise.
Generation parse_generation(std::string_view text);

/// The facts of that generation.
inline const Architecture& architecture(Generation generation) { return generation.table(); }

/// Its name.
std::ostream& operator<<(std::ostream& out, Generation generation);

}  // namespace npubench
