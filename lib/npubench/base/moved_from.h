// What a moved-from object says instead of crashing.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <npubench/base/error.h>

namespace npubench::detail {

/// What `owner` owns. Throws Error(invalid_argument) when it owns nothing, as after a move: "this buffer was moved
/// from: use the buffer that it was moved into".
template <class Owner>
decltype(auto) still_owned(const Owner& owner, std::string_view what) {
  if (owner != nullptr) return *owner;
  const std::string name(what);
  throw Error(ErrorCategory::invalid_argument, "this " + name + " was moved from",
              "use the " + name + " that it was moved into");
}

}  // namespace npubench::detail
