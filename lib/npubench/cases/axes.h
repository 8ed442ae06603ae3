// Sweeps: the product of values along axes of a case.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/cases/families.h>

namespace npubench {

/// "tile=16,24,32x40x48" or, of whole numbers, a range with its end: "tile=16:64:8".
struct Axis {
  std::string name{};
  std::vector<std::string> values{};
};

/// Throws Error(invalid_argument) for an axis without values, a range that ends before it begins or has no step, and
/// text of another form.
Axis parse_axis(std::string_view text);

/// More cases than this are refused before the first is made.
inline constexpr std::size_t kMostCases = 100'000;

/// The product of the values, the last axis fastest; each configuration once. Throws Error(invalid_argument) for more
/// than kMostCases combinations, for an axis given twice, and as KernelCase::with.
std::vector<KernelCase> sweep(const KernelCase& kernel_case, std::span<const Axis> axes);

/// --case and --axis of every command.
struct CaseSelection {
  std::vector<std::string> cases{};  ///< names, or kernels
  std::vector<std::string> axes{};   ///< as parse_axis() takes them

  [[nodiscard]] bool given() const { return !cases.empty() || !axes.empty(); }
  /// Each case over all axes. Throws Error(invalid_argument) for a case that is named twice, for axes without a case,
  /// and as Families::parse and sweep.
  [[nodiscard]] std::vector<KernelCase> select(const Families& families) const;
};

}  // namespace npubench
