#include <npubench/cases/families.h>

#include <algorithm>
#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>
#include <npubench/cases/attention_family.h>
#include <npubench/cases/elementwise_families.h>
#include <npubench/cases/library_family.h>
#include <npubench/cases/matmul_family.h>
#include <npubench/cases/row_families.h>
#include <npubench/kernels/library.h>

namespace npubench {
namespace {

/// Defined here where the KernelFamily has a header.
template <class K>
std::shared_ptr<const Family> family_of() {
  if constexpr (requires { sizeof(KernelFamily<K>); }) {
    return kernel_family<K>();
  } else {
    return library_family<K>();
  }
}

template <class... Kernels>
Families families_of(KernelList<Kernels...> /*list*/) {
  Families families;
  (families.add(family_of<Kernels>()), ...);
  return families;
}

}  // namespace

Families Families::standard() { return families_of(LibraryKernels()); }

void Families::add(std::shared_ptr<const Family> family) {
  const auto kernel = family->kernel();
  if (std::ranges::any_of(families_, [&](const auto& known) { return known->kernel() == kernel; })) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("the kernel {} is defined twice", kernel),
                "give one of them another name in its fields()");
  }
  families_.push_back(std::move(family));
}

KernelCase Families::parse(std::string_view name) const {
  const auto kernel = name.substr(0, name.find('/'));
  std::vector<std::string> names;
  for (const auto& family : families_) {
    names.push_back(family->kernel());
    if (names.back() == kernel) return family->parse(name);
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("there is no kernel '{}'", kernel),
              did_you_mean(kernel, std::vector<std::string_view>(names.begin(), names.end())) +
                  fmt::format("{} are known", fmt::join(names, ", ")));
}

CoreFunctionLibrary Families::core_functions() const {
  auto library = CoreFunctionLibrary::standard();
  for (const auto& family : families_) family->add_core_functions(library);
  return library;
}

}  // namespace npubench
