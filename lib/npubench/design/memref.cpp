#include <npubench/design/memref.h>

#include <fmt/format.h>

namespace npubench {

std::string to_string(const MemRef& type) {
  std::string text;
  for (const auto extent : type.shape) text += fmt::format("{}x", extent);
  return text + std::string(name(type.type));
}

std::int64_t elements(const Dimensions& dimensions) {
  std::int64_t count = 1;
  for (const auto& dimension : dimensions) count *= dimension.size;
  return count;
}

std::string to_string(const Dimensions& dimensions) {
  std::string text = "[";
  for (const auto& dimension : dimensions) {
    text += fmt::format("{}<size = {}, stride = {}>", text.size() > 1 ? ", " : "", dimension.size, dimension.stride);
  }
  return text + "]";
}

}  // namespace npubench
