#include <npubench/core/core_function.h>

#include <cmath>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/core/functions/list.h>

namespace npubench {

CoreFunctionLibrary CoreFunctionLibrary::standard() {
  CoreFunctionLibrary library;
  add_listed_core_functions(library);
  return library;
}

void CoreFunctionLibrary::add(std::string symbol, FunctionBinder binder) {
  binders_.insert_or_assign(std::move(symbol), std::move(binder));
}

CoreFunctionLibrary CoreFunctionLibrary::with_cycles_times(double factor) const {
  auto slower = *this;
  slower.wrap([factor](const Function&, const Profile&, BoundFunction bound) {
    bound.cycles = [cycles = std::move(bound.cycles), factor](CallArguments arguments) {
      return static_cast<std::int64_t>(std::ceil(static_cast<double>(cycles(arguments)) * factor));
    };
    return bound;
  });
  return slower;
}

void CoreFunctionLibrary::wrap(FunctionWrapper wrapper) { wrappers_.push_back(std::move(wrapper)); }

BoundFunction CoreFunctionLibrary::bind(const Function& declaration, const Profile& profile) const {
  const auto found = binders_.find(declaration.symbol);
  if (found != binders_.end()) {
    auto bound = found->second(declaration, profile);
    for (const auto& wrapper : wrappers_) bound = wrapper(declaration, profile, std::move(bound));
    return bound;
  }
  std::string known;
  for (const auto& entry : binders_) known += (known.empty() ? "" : ", ") + entry.first;
  throw Error(ErrorCategory::not_found, fmt::format("no host version of core function '{}'", declaration.symbol),
              "add one with CoreFunctionLibrary::add or use one of " + known);
}

}  // namespace npubench
