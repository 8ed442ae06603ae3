// Takes one line of text apart from left to right.
#pragma once

#include <charconv>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace npubench::test {

class Scanner {
 public:
  explicit Scanner(std::string_view line) : line_(line), rest_(line) { skip(); }

  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  [[nodiscard]] bool sees(std::string_view text) const { return rest_.starts_with(text); }

  bool eat(std::string_view text) {
    if (!sees(text)) return false;
    rest_.remove_prefix(text.size());
    skip();
    return true;
  }
  void want(std::string_view text) {
    if (!eat(text)) fail("expected '" + std::string(text) + "'");
  }

  /// After a sigil, '@' or '%'.
  std::string name(char sigil) {
    want(std::string_view(&sigil, 1));
    const auto word = take_while([](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; });
    if (word.empty()) fail("expected a name");
    return word;
  }
  std::string word() {
    return take_while([](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.'; });
  }
  std::string quoted() {
    want("\"");
    const auto text = take_while([](char c) { return c != '"'; });
    want("\"");
    return text;
  }
  std::int64_t integer() {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc()) fail("expected an integer");
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    skip();
    return value;
  }
  /// Decimal, or the bits in hexadecimal.
  std::string number_text() {
    return take_while(
        [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == '+'; });
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error(what + " at '" + std::string(rest_.substr(0, 40)) + "' in: " + std::string(line_));
  }

 private:
  std::string_view line_, rest_;

  void skip() {
    while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
  }
  template <class Condition>
  std::string take_while(Condition condition) {
    std::size_t length = 0;
    while (length < rest_.size() && condition(rest_[length])) ++length;
    std::string taken(rest_.substr(0, length));
    rest_.remove_prefix(length);
    skip();
    return taken;
  }
};

}  // namespace npubench::test
