// A design is checked, lowered and hashed once, and nothing else than that is loaded.
#include <npubench/design/checked_program.h>

#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/design/check.h>
#include <npubench/design/serialize.h>

#include "copy_design.h"
#include "one_hash.h"

namespace npubench {
namespace {

using test::CopyDesign;
using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

// A design becomes a program where somebody says so, and never twice by accident.
static_assert(!std::is_default_constructible_v<CheckedProgram>);
static_assert(!std::is_convertible_v<Design, CheckedProgram>);

TEST(CheckedProgram, HoldsTheDesignItsLoweringAndItsHash) {
  const auto design = CopyDesign{}.with_half();
  const CheckedProgram program(design);
  EXPECT_EQ(program.design(), design);
  EXPECT_EQ(program.hash(), hash(design));
  const auto lowered = lower(design);
  ASSERT_EQ(program.lowered().buffers.size(), lowered.buffers.size());
  for (std::size_t i = 0; i < lowered.buffers.size(); ++i) {
    EXPECT_EQ(program.lowered().buffers[i].name, lowered.buffers[i].name);
    EXPECT_EQ(program.lowered().buffers[i].address, lowered.buffers[i].address);
  }
  EXPECT_EQ(program.lowered().locks.size(), lowered.locks.size());
  EXPECT_EQ(program.lowered().channels.size(), lowered.channels.size());
  EXPECT_EQ(program.lowered().routes.size(), lowered.routes.size());
  EXPECT_EQ(program.lowered().core_fifos.size(), lowered.core_fifos.size());
}

TEST(CheckedProgram, IsNotMadeOfADesignThatDoesNotFit) {
  const auto design = CopyDesign{.elements = 16384, .per_call = 8192, .per_block = 8192}.build();
  const auto violations = check(design);
  ASSERT_GT(violations.size(), 0u);
  for (const auto& violation : violations) {
    EXPECT_THAT([&] { CheckedProgram(design, "use fewer elements a call"); },
                ThrowsMessage<Error>(AllOf(HasSubstr("design copy does not fit npu1"),
                                           HasSubstr(violation.place + " " + violation.message),
                                           HasSubstr("use fewer elements a call"))));
  }
}

TEST(CheckedProgram, IsNotMadeOfADesignThatCannotBeLowered) {
  auto design = CopyDesign{}.build();
  design.links.clear();
  EXPECT_THAT([&] { CheckedProgram program(design); }, ThrowsMessage<Error>(HasSubstr("but no link takes it on")));
}

TEST(CheckedProgram, CopiesShareOneDesign) {
  const CheckedProgram program(CopyDesign{}.build());
  const auto copy = program;
  EXPECT_EQ(&copy.design(), &program.design());
  EXPECT_EQ(&copy.lowered(), &program.lowered());
  EXPECT_EQ(&copy.hash(), &program.hash());
}

TEST(CheckedProgram, IsWholeAfterAMove) {
  CheckedProgram program(CopyDesign{}.build());
  const auto moved = std::move(program);
  EXPECT_EQ(&program.design(), &moved.design());  // NOLINT(bugprone-use-after-move)
  program = CheckedProgram(CopyDesign{.depth = 3}.build());
  EXPECT_NE(program, moved);
}

TEST(CheckedProgram, ProgramsOfEqualDesignsAreEqual) {
  const CheckedProgram program(CopyDesign{}.build());
  EXPECT_EQ(program, CheckedProgram(CopyDesign{}.build()));
  EXPECT_NE(program, CheckedProgram(CopyDesign{.depth = 3}.build()));
  EXPECT_NE(program, CheckedProgram(CopyDesign{}.with_half()));
}

TEST(CheckedProgram, ProgramsOfOneHashAndTwoDesignsAreNotEqual) {
  const auto [one, other] = test::designs_of_one_hash();
  const CheckedProgram first(one), second(other);
  ASSERT_EQ(first.hash(), second.hash());
  EXPECT_NE(first, second);
}

TEST(CheckedProgram, ThreadsAskForTheHashAtOnce) {
  const CheckedProgram program(CopyDesign{}.build());
  std::vector<std::string> hashes(4);
  std::vector<std::thread> threads;
  for (auto& each : hashes) threads.emplace_back([&each, copy = program] { each = copy.hash(); });
  for (auto& thread : threads) thread.join();
  EXPECT_THAT(hashes, testing::Each(hash(program.design())));
}

}  // namespace
}  // namespace npubench
