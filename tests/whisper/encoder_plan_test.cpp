#include <npubench/whisper/encoder_plan.h>

#include <set>

#include <gmock/gmock.h>

#include <npubench/design/check.h>
#include <npubench/whisper/log_mel.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::SizeIs;

class EncoderPlans : public testing::TestWithParam<Generation> {
 protected:
  static EncoderPlan plan(const Model& model, bool several) {
    return encoder_plan(model, {.several_programs = several}, GetParam());
  }
};
INSTANTIATE_TEST_SUITE_P(, EncoderPlans, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& each) { return std::string(name(each.param)); });

TEST_P(EncoderPlans, OfEveryModelAreOneProgramUnlessSeveralAreWanted) {
  for (const auto& model : models()) {
    const auto one = plan(model, false), several = plan(model, true);
    EXPECT_TRUE(one.one_program) << model.name;
    EXPECT_THAT(one.designs(), SizeIs(1)) << model.name;
    EXPECT_FALSE(several.one_program) << model.name;
    EXPECT_THAT(several.designs(), SizeIs(testing::Gt(1))) << model.name;
  }
}

TEST_P(EncoderPlans, OfBothKindsHaveTheSameStepsAndOperations) {
  for (const auto& model : models()) {
    const auto one = plan(model, false), several = plan(model, true);
    ASSERT_THAT(one.steps, SizeIs(several.steps.size())) << model.name;
    for (std::size_t i = 0; i < one.steps.size(); ++i) {
      EXPECT_EQ(one.steps[i].name, several.steps[i].name);
      EXPECT_EQ(one.steps[i].layer, several.steps[i].layer);
      EXPECT_EQ(one.steps[i].buffers, several.steps[i].buffers) << one.steps[i].name;
      EXPECT_EQ(one.kernels[one.steps[i].kernel].operations, several.kernels[several.steps[i].kernel].operations);
    }
  }
}

TEST_P(EncoderPlans, HaveABufferAsLargeAsItsArgumentForEachOfAStep) {
  for (const auto& model : models()) {
    for (const bool several : {false, true}) {
      const auto all = plan(model, several);
      for (const auto& step : all.steps) {
        const auto& arguments = all.kernels[step.kernel].runtime_sequence().arguments;
        ASSERT_THAT(step.buffers, SizeIs(arguments.size())) << step.name;
        EXPECT_TRUE(arguments.back().output) << step.name;
        for (std::size_t i = 0; i < arguments.size(); ++i) {
          EXPECT_EQ(all.buffers.at(step.buffers[i]).elements, arguments[i].type.elements())
              << model.name << " " << step.name << " " << arguments[i].name;
        }
      }
    }
  }
}

/// A multiply-accumulate counts 2, GELU 8 a value, an addition with its norm 9.
double operations_of(const Model& model) {
  const double frames = kWindowFrames, rows = kRows, width = static_cast<double>(model.width), wide = 4 * width;
  const double convolutions =
      2 * frames * 3 * model.bands * width + 8 * frames * width + 2 * rows * 3 * width * width + 8 * rows * width;
  const double projections = 4 * 2 * rows * width * width, attention = 2 * 2 * rows * rows * width;
  const double feed_forward = 2 * 2 * rows * width * wide + 8 * rows * wide, norm = 9 * rows * width;
  return convolutions + norm + model.layers * (projections + attention + feed_forward + 2 * norm);
}

TEST_P(EncoderPlans, CountTheOperationsOfTheirModel) {
  for (const auto* const name : {"tiny", "base", "large-v3"}) {
    const auto& model = find_model(name);
    const auto all = plan(model, false);
    double counted = 0;
    for (const auto& step : all.steps) counted += all.kernels[step.kernel].operations;
    EXPECT_NEAR(counted, operations_of(model), 1e-3 * operations_of(model)) << name;
  }
}

TEST_P(EncoderPlans, OfEveryModelHaveDesignsThatFit) {
  for (const auto& model : models()) {
    for (const bool several : {false, true}) {
      for (const auto& design : plan(model, several).designs()) {
        EXPECT_THAT(check(*design), testing::IsEmpty()) << design->name;
      }
    }
  }
}

// What is constant is written by the host once, and no step may change it.
TEST_P(EncoderPlans, WriteNoConstant) {
  const auto all = plan(find_model("tiny"), false);
  std::set<std::size_t> written;
  for (const auto& step : all.steps) written.insert(step.buffers.back());
  for (std::size_t i = 0; i < all.buffers.size(); ++i) {
    if (!all.buffers[i].constant) continue;
    EXPECT_TRUE(all.buffers[i].fill) << i;
    EXPECT_FALSE(written.contains(i)) << i;
  }
  EXPECT_TRUE(written.contains(all.result));
  EXPECT_FALSE(all.buffers[all.mel].constant);
}

TEST_P(EncoderPlans, ReadAndWriteWithinTheirBuffers) {
  for (const auto& model : models()) {
    const auto all = plan(model, false);
    const auto& rows = all.rows;
    EXPECT_LE(rows.offset + (kRows - 1) * rows.stride + rows.width, all.buffers[all.result].elements);
    EXPECT_EQ(rows.width, model.width);
    EXPECT_EQ(all.frames.width, model.bands);
  }
}

}  // namespace
}  // namespace npubench::whisper::test
