// The kernels that a program knows.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <npubench/cases/kernel_family.h>

namespace npubench {

/// In the order in which suites have them.
class Families {
 public:
  /// The kernels of this library.
  static Families standard();

  /// Throws Error(invalid_argument) for a kernel whose name is there already.
  void add(std::shared_ptr<const Family> family);

  [[nodiscard]] const std::vector<std::shared_ptr<const Family>>& all() const { return families_; }

  /// The case of that name; a kernel's name alone is its default configuration. Throws Error(invalid_argument) that
  /// says which part is not understood and what is possible.
  [[nodiscard]] KernelCase parse(std::string_view name) const;

  /// The library's core functions and those of the families.
  [[nodiscard]] CoreFunctionLibrary core_functions() const;

 private:
  std::vector<std::shared_ptr<const Family>> families_;
};

/// The families of those kernels.
template <class... Kernels>
Families families_of() {
  Families families;
  (families.add(kernel_family<Kernels>()), ...);
  return families;
}

}  // namespace npubench
