// The exception of this library: misuse and set-up that cannot go on.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace npubench {

enum class ErrorCategory {
  invalid_argument,  ///< a value outside its domain
  does_not_fit,      ///< a design exceeds what the device has
  unsupported,       ///< a combination this version cannot express
  not_found,         ///< a device, profile, file or symbol that is not there
  io,                ///< reading or writing failed
  context_limit,     ///< the device grants no further hardware context
  device,            ///< the device or its driver reported a failure
  interrupted,       ///< the person asked to stop
};

std::string_view name(ErrorCategory category);

/// what() reads "<message>: <remedy>"; the message names the value and the limit, the remedy the way out.
/// A failing benchmark case is not an Error but data (RunState, Accuracy).
class Error : public std::runtime_error {
 public:
  Error(ErrorCategory category, const std::string& message, const std::string& remedy = {});

  [[nodiscard]] ErrorCategory category() const noexcept { return category_; }
  [[nodiscard]] const std::string& remedy() const noexcept { return remedy_; }

 private:
  ErrorCategory category_;
  std::string remedy_;
};

}  // namespace npubench
