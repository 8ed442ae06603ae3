// Blocks of C++ in the documentation; that they compile is shown by building the target docs_snippets.
#include <string>

#include <gtest/gtest.h>

TEST(Snippets, EachSaysHowItCompiles) {
  // Blocks without one of the comments that snippets.cmake knows, as <page>:<number of the block>.
  EXPECT_EQ(std::string(NPUBENCH_UNMARKED_SNIPPETS), "");
}
