// What a configuration leaves open: an array of 0, and tiles that are larger than what they divide.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

#include <npubench/design/serialize.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/phased_array.h>
#include <npubench/kernels/softmax.h>

#include "support.h"

namespace npubench {
namespace {

using test::emulated;

/// Calls `check` with each kernel's class as its template argument.
template <class Check>
void for_each_kernel(Check check) {
  const auto each = [&]<class... K>(std::tuple<K...>*) {
    const auto one = [&]<class Kernel>() {
      SCOPED_TRACE(Kernel::fields().kernel());
      check.template operator()<Kernel>();
    };
    (one.template operator()<K>(), ...);
  };
  using Kernels = std::tuple<Matmul, Attention, LayerNorm, AddLayerNorm, Softmax, Gelu, Add, Cast, Passthrough>;
  each(static_cast<Kernels*>(nullptr));
}

TEST(EveryKernel, UsesAllOfTheArrayUnlessAskedForLess) {
  for_each_kernel([]<class K>() {
    typename K::Config config{};
    for (const auto generation : test::kGenerations) {
      const auto& arch = architecture(generation);
      const auto resolved = K::resolve(config, generation);
      EXPECT_EQ(resolved.columns, arch.columns);
      EXPECT_EQ(resolved.core_rows, arch.core_rows);
      EXPECT_EQ(K::design(config, generation).columns, arch.columns);
    }
    config.columns = 2;
    config.core_rows = 1;
    const auto resolved = K::resolve(config, Generation::npu2);
    EXPECT_EQ(resolved.columns, 2);
    EXPECT_EQ(resolved.core_rows, 1);
  });
}

TEST(EveryKernel, IsTheDesignOfItsResolvedConfiguration) {
  for_each_kernel([]<class K>() {
    const typename K::Config config{};
    const auto resolved = K::resolve(config, Generation::npu2);
    EXPECT_EQ(hash(K::design(config, Generation::npu2)), hash(K::design(resolved, Generation::npu2)));
  });
}

TEST(EveryKernel, TellsItsResolvedConfiguration) {
  for_each_kernel([]<class K>() {
    const K kernel(emulated(Generation::npu2), {});
    EXPECT_EQ(kernel.config().columns, 8);
    EXPECT_EQ(kernel.config().core_rows, 4);
  });
}

TEST(PhasedArrays, UseAllOfTheArrayUnlessAskedForLess) {
  EXPECT_EQ(PhasedArray({.generation = Generation::npu2}).config().columns, 8);
  EXPECT_EQ(PhasedArray({.generation = Generation::npu1}).config().columns, 4);
  EXPECT_EQ(PhasedArray({.generation = Generation::npu2, .columns = 4, .core_rows = 2}).config().core_rows, 2);
}

TEST(Tiles, OfAMatmulShrinkToTheirExtentsInWholeBlocks) {
  const auto resolved = Matmul::resolve({.m = 61, .k = 100, .n = 3, .tile_m = 128, .tile_k = 64}, Generation::npu1);
  EXPECT_EQ(resolved.tile_m, 64);  // blocks of 4 x 8 x 4
  EXPECT_EQ(resolved.tile_k, 64);
  EXPECT_EQ(resolved.tile_n, 4);
}

TEST(Tiles, OfAttentionShrinkToTheLargerOfQueriesAndKeys) {
  EXPECT_EQ(Attention::resolve({.queries = 30, .keys = 20}, Generation::npu1).tile, 32);
  EXPECT_EQ(Attention::resolve({.queries = 1, .keys = 50}, Generation::npu1).tile, 56);
  EXPECT_EQ(Attention::resolve({.queries = 1, .keys = 500}, Generation::npu1).tile, 64);
}

TEST(Tiles, OfRowsShrinkToAllRows) {
  EXPECT_EQ(LayerNorm::resolve({.rows = 30}, Generation::npu1).tile, 30);
  EXPECT_EQ(AddLayerNorm::resolve({.rows = 1}, Generation::npu1).tile, 1);
  EXPECT_EQ(Softmax::resolve({.rows = 100}, Generation::npu1).tile, 64);
  EXPECT_EQ(LayerNorm::rows_per_call({.rows = 30, .width = 64}, Generation::npu1), 30);
}

TEST(Tiles, OfElementsShrinkToTheLargestSquareOfThem) {
  EXPECT_EQ(Gelu::resolve({.elements = 1000}, Generation::npu1).tile, 32);
  EXPECT_EQ(Gelu::resolve({.elements = 960}, Generation::npu1).tile, 24);
  EXPECT_EQ(Add::resolve({.elements = 1}, Generation::npu1).tile, 8);
  EXPECT_EQ(Cast::resolve({.elements = 4096}, Generation::npu1).tile, 64);
  EXPECT_EQ(Passthrough::resolve({.elements = 100, .per_call = 1024}, Generation::npu1).per_call, 128);
}

TEST(Tiles, LargerThanTheSizesGiveRightResults) {
  Matmul matmul(emulated(Generation::npu2), {.m = 3, .k = 5, .n = 7});
  const std::vector<float> a(15, 2.0f), b(35, 0.5f);
  matmul.set_inputs(a, b);
  ASSERT_EQ(matmul.run().state, RunState::completed);
  EXPECT_THAT(matmul.output(), testing::Each(5.0f));
  EXPECT_EQ(matmul.output().size(), 21u);

  Add add(emulated(Generation::npu2), {.elements = 100});
  const std::vector<float> x(100, 1.5f);
  add.set_inputs(x, x);
  ASSERT_EQ(add.run().state, RunState::completed);
  EXPECT_THAT(add.output(), testing::Each(3.0f));

  Softmax softmax(emulated(Generation::npu1), {.rows = 3, .width = 64});
  softmax.set_inputs(std::vector<float>(3 * 64, 1.0f));
  ASSERT_EQ(softmax.run().state, RunState::completed);
  EXPECT_THAT(softmax.output(), testing::Each(testing::FloatNear(1.0f / 64, 1e-4f)));
}

}  // namespace
}  // namespace npubench
