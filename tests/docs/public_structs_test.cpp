// Structs of public headers: a member without an initializer is a warning under -Wextra for each who names only others
// of its struct.
#include <cctype>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace npubench::test {
namespace {

/// The same text with blanks for comments, preprocessor lines and what template brackets hold.
std::string bare(std::string text) {
  const auto blank = [&](std::size_t begin, std::size_t end) {
    for (auto i = begin; i < end; ++i) {
      if (text[i] != '\n') text[i] = ' ';
    }
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool line_begins = i == 0 || text[i - 1] == '\n';
    if (text.compare(i, 2, "//") == 0 || (text[i] == '#' && line_begins)) {
      blank(i, std::min(text.find('\n', i), text.size()));
    }
  }
  static const std::regex innermost("<[^<>;{}=]*>");
  for (std::smatch match; std::regex_search(text, match, innermost);) {
    const auto begin = static_cast<std::size_t>(match.position());
    blank(begin, begin + static_cast<std::size_t>(match.length()));
  }
  return text;
}

/// "Matmul::Config: multiply" for each public member of a struct that has no initializer.
class Scanner {
 public:
  static std::vector<std::string> members_without_initializer(const std::string& source) {
    Scanner scanner;
    for (const char c : bare(source)) scanner.take(c);
    return scanner.found_;
  }

 private:
  struct Scope {
    std::string name;  ///< of a struct, else empty
    bool is_public = false, initializer = false;
  };

  void take(char c) {
    if (c == '{') {
      open();
    } else if (c == '}') {
      const bool initializer = !scopes_.empty() && scopes_.back().initializer;
      if (!scopes_.empty()) scopes_.pop_back();
      if (!initializer) statement_.clear();
    } else if (c == ';') {
      judge();
      statement_.clear();
    } else {
      statement_ += std::isspace(static_cast<unsigned char>(c)) ? ' ' : c;
    }
  }

  /// What goes before the first word: blanks, and "public:".
  std::string statement() {
    static const std::regex label("^ *(public|protected|private) *: *");
    std::smatch match;
    auto text = statement_;
    while (std::regex_search(text, match, label)) {
      if (!scopes_.empty()) scopes_.back().is_public = match[1] == "public";
      text = match.suffix();
    }
    text.erase(0, text.find_first_not_of(' '));
    return text;
  }

  void open() {
    static const std::regex structure(R"((template *)?(struct|class) +(\w+).*)");
    static const std::regex block(R"(.*(\)|namespace|enum|union|extern|\]).*)");
    const auto head = statement();
    std::smatch match;
    const bool in_struct = !scopes_.empty() && (!scopes_.back().name.empty() || scopes_.back().initializer);
    if (std::regex_match(head, match, structure)) {
      const bool is_struct = match[2] == "struct";
      const bool seen = scopes_.empty() || scopes_.back().is_public;
      scopes_.push_back({is_struct && seen ? match[3].str() : std::string(), is_struct && seen, false});
      statement_.clear();
    } else if (in_struct && !std::regex_match(head, block)) {
      statement_ += "{";
      scopes_.push_back({.name = {}, .initializer = true});
    } else {
      const bool is_namespace = head.starts_with("namespace") || head.starts_with("inline namespace");
      scopes_.push_back({.name = {}, .is_public = is_namespace});
      statement_.clear();
    }
  }

  void judge() {
    static const std::regex other(
        R"((using|friend|static|template|enum|struct|class|typedef|inline|constexpr|explicit|virtual|\[\[)\b.*)");
    if (scopes_.empty() || scopes_.back().name.empty()) return;
    const auto text = statement();
    if (text.empty() || !scopes_.back().is_public || std::regex_match(text, other)) return;
    if (text.find_first_of("({=&") != std::string::npos) return;
    found_.push_back(scopes_.back().name + ":" + text.substr(text.find_last_of(' ')));
  }

  std::vector<Scope> scopes_;
  std::string statement_;
  std::vector<std::string> found_;
};

TEST(PublicStructs, AScannerFindsMembersWithoutInitializers) {
  EXPECT_THAT(Scanner::members_without_initializer(R"(
#include <vector>
namespace a {
class K {
 public:
  struct Config {
    int m = 1;  // c{
    std::optional<int> shift;
    std::vector<std::pair<int, int>> parts{{1, 2}};
    std::function<void(int)> call;
    Config with(int n) const { int x; return *this; }
  };

 private:
  struct Hidden {
    int y;
  };
};
}
)"),
              testing::ElementsAre("Config: shift", "Config: call"));
}

TEST(PublicStructs, HaveAnInitializerForEveryMember) {
  // Those that cannot be made from nothing are named by whoever makes the struct, or there is no struct.
  const std::vector<std::string> necessary{"Case: body", "SuiteCase: kernel_case", "Loop: body"};
  std::istringstream headers(NPUBENCH_PUBLIC_HEADERS);
  std::string header;
  while (std::getline(headers, header, ':')) {
    for (const auto& member : Scanner::members_without_initializer(contents(header))) {
      if (std::ranges::find(necessary, member) == necessary.end()) ADD_FAILURE() << header << ": " << member << "{}";
    }
  }
}

}  // namespace
}  // namespace npubench::test
