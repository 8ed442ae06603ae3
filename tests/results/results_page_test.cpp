// docs/results.md has a table for each object of the document; its first column names the object's fields.
#include <fstream>
#include <regex>
#include <set>
#include <string>

#include <gmock/gmock.h>

#include <npubench/results/document_json.h>

namespace npubench::results {
namespace {

/// "`a`, `b`" gives a and b.
std::vector<std::string> names_in(const std::string& text) {
  static const std::regex quoted("`([^`]+)`");
  std::vector<std::string> names;
  for (std::sregex_iterator found(text.begin(), text.end(), quoted), end; found != end; ++found) {
    names.push_back((*found)[1]);
  }
  return names;
}

/// Paths of all fields that the page's tables name. A heading names the object: "## Of a row: `benchmarks[].npubench`".
std::multiset<std::string> fields_of_page() {
  std::ifstream page(NPUBENCH_RESULTS_PAGE);
  EXPECT_TRUE(page) << NPUBENCH_RESULTS_PAGE;
  std::multiset<std::string> fields;
  std::string object;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("#")) {
      const auto names = names_in(line);
      object = names.empty() ? "" : names.front() + ".";
    } else if (line.starts_with("|")) {
      for (const auto& name : names_in(line.substr(0, line.find('|', 1)))) fields.insert(object + name);
    }
  }
  return fields;
}

TEST(ResultsPage, NamesEachFieldOfTheDocumentOnceAndNoOther) {
  const auto paths = field_paths();
  EXPECT_THAT(fields_of_page(), testing::UnorderedElementsAreArray(paths));
}

TEST(FieldPaths, AreOfTheWholeDocument) {
  EXPECT_THAT(field_paths(),
              testing::IsSupersetOf({"context.date", "npubench.schema_version", "benchmarks[].name",
                                     "benchmarks[].npubench.dtype.in", "benchmarks[].npubench.accuracy.tolerance.ulps",
                                     "benchmarks[].npubench.parts[].share"}));
}

}  // namespace
}  // namespace npubench::results
