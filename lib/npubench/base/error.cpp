#include <npubench/base/error.h>

namespace npubench {

std::string_view name(ErrorCategory category) {
  switch (category) {
    case ErrorCategory::invalid_argument: return "invalid argument";
    case ErrorCategory::does_not_fit: return "does not fit";
    case ErrorCategory::unsupported: return "unsupported";
    case ErrorCategory::not_found: return "not found";
    case ErrorCategory::io: return "input/output";
    case ErrorCategory::context_limit: return "context limit";
    case ErrorCategory::device: return "device";
    case ErrorCategory::interrupted: return "interrupted";
  }
  return "?";
}

Error::Error(ErrorCategory category, const std::string& message, const std::string& remedy)
    : std::runtime_error(remedy.empty() ? message : message + ": " + remedy), category_(category), remedy_(remedy) {}

}  // namespace npubench
