// Every kernel gives the same bytes and the same times, to the last bit, in the process and through XRT on the emulated
// driver.
#include <cstdlib>
#include <functional>
#include <list>
#include <memory>
#include <random>

#include <npubench/cases/families.h>
#include <npubench/kernels/library.h>
#include <npubench/runtime/program_set.h>

#include "backends.h"

namespace npubench {
namespace {

/// The same numbers for every device; in the range that every kernel takes.
class Numbers {
 public:
  ElementSpan floats(std::int64_t count) {
    auto& values = kept_.emplace_back(static_cast<std::size_t>(count));
    for (auto& value : values) value = static_cast<float>(random_() % 2001) / 1000.0f - 1.0f;
    return ElementSpan(std::span<const float>(values));
  }
  ElementSpan bytes(std::int64_t count) {
    auto& values = bytes_.emplace_back(static_cast<std::size_t>(count));
    for (auto& value : values) value = static_cast<std::int8_t>(random_());
    return ElementSpan(std::span<const std::int8_t>(values));
  }
  /// Within +-100, so that no sum of their products leaves i32.
  ElementSpan words(std::int64_t count) {
    auto& values = words_.emplace_back(static_cast<std::size_t>(count));
    for (auto& value : values) value = static_cast<std::int16_t>(static_cast<int>(random_() % 201) - 100);
    return ElementSpan(std::span<const std::int16_t>(values));
  }

 private:
  std::mt19937 random_{17};  // NOLINT: the same every time
  std::list<std::vector<float>> kept_;
  std::list<std::vector<std::int8_t>> bytes_;
  std::list<std::vector<std::int16_t>> words_;
};

struct KernelCase {
  std::string name;
  std::function<std::unique_ptr<Kernel>(const Device&, Numbers&)> make;
};
void PrintTo(const KernelCase& item, std::ostream* out) { *out << item.name; }

template <class K, class... Inputs>
std::unique_ptr<Kernel> with_inputs(const Device& device, const typename K::Config& config, Inputs... inputs) {
  auto kernel = std::make_unique<K>(device, config);
  kernel->set_inputs(inputs...);
  return kernel;
}

/// The case of that name with the inputs that the suite gives it.
std::function<std::unique_ptr<Kernel>(const Device&, Numbers&)> named(std::string name) {
  return [name = std::move(name)](const Device& device, Numbers&) {
    const auto kernel_case = Families::standard().parse(name).on(device.info().generation);
    Inputs inputs;
    auto kernel = kernel_case.make(device);
    kernel_case.set_inputs(*kernel, kernel_case.problem(inputs).value());
    return kernel;
  };
}

std::vector<KernelCase> cases() {
  return {
      {"Empty", [](const Device& device, Numbers&) { return std::make_unique<Empty>(device); }},
      {"Passthrough",
       [](const Device& device, Numbers& numbers) {
         return with_inputs<Passthrough>(device, {.elements = 40000, .dtype = DataType::i8}, numbers.bytes(40000));
       }},
      {"Add",
       [](const Device& device, Numbers& numbers) {
         const auto a = numbers.floats(40000), b = numbers.floats(40000);
         return with_inputs<Add>(device, {.elements = 40000}, a, b);
       }},
      {"GeluBf16",
       [](const Device& device, Numbers& numbers) {
         return with_inputs<Gelu>(device, {.elements = 40000}, numbers.floats(40000));
       }},
      {"GeluI8",
       [](const Device& device, Numbers& numbers) {
         return with_inputs<Gelu>(device, {.elements = 40000, .dtype = DataType::i8}, numbers.bytes(40000));
       }},
      {"Softmax",
       [](const Device& device, Numbers& numbers) {
         const Softmax::Config config{.rows = 64};
         return with_inputs<Softmax>(device, config, numbers.floats(config.rows * config.width));
       }},
      {"LayerNorm",
       [](const Device& device, Numbers& numbers) {
         const LayerNorm::Config config{.rows = 64};
         const auto x = numbers.floats(config.rows * config.width), gamma = numbers.floats(config.width),
                    beta = numbers.floats(config.width);
         return with_inputs<LayerNorm>(device, config, x, gamma, beta);
       }},
      {"RMSNorm",
       [](const Device& device, Numbers& numbers) {
         const auto x = numbers.floats(50 * 200), gamma = numbers.floats(200);
         return with_inputs<RMSNorm>(device, {.rows = 50, .width = 200}, x, gamma);
       }},
      {"SiLU", [](const Device& device,
                  Numbers& numbers) { return with_inputs<Silu>(device, {.elements = 40000}, numbers.floats(40000)); }},
      {"SwiGLU",
       [](const Device& device, Numbers& numbers) {
         const auto gate = numbers.floats(40000), up = numbers.floats(40000);
         return with_inputs<Swiglu>(device, {{.elements = 40000}}, gate, up);
       }},
      {"Rope",
       [](const Device& device, Numbers& numbers) {
         const auto x = numbers.floats(50 * 4 * 32), angles = numbers.floats(50 * 32);
         return with_inputs<Rope>(device, {.positions = 50, .heads = 4, .head_dim = 32}, x, angles);
       }},
      {"MaskedSoftmax", named("MaskedSoftmax/50x201")},
      {"MaskedSoftmaxInPieces", named("MaskedSoftmax/20x9001")},
      {"Conv1dWithGelu", named("Conv1d/20x200x64/epilogue:gelu")},
      {"AttentionOfAToken", named("Attention/1x300/heads:8x64/kv_heads:2/mask:causal/cache:512")},
      {"AttentionOfTokens", named("Attention/16x300/heads:8x64/kv_heads:2/mask:causal/cache:512")},
      {"AttentionAcross", named("Attention/100x300/heads:4x64")},
      {"AttentionOfAnUnmaskedCache", named("Attention/7x300/heads:4x64/cache:512")},
      {"AttentionI8CausalInGroups", named("Attention/i8/100x150/heads:4x64/kv_heads:2/mask:causal")},
      {"MatmulI8ToBf16WithGelu", named("Matmul/i8_bf16/100x256x128/epilogue:gelu/scale:1e-05")},
      {"MatmulI8ToBf16OfColumns", named("Matmul/i8_bf16/100x256x128/b_layout:column_major")},
      {"Conv1d",
       [](const Device& device, Numbers& numbers) {
         const Conv1d::Config config{.channels = 20, .time = 200, .outputs = 64, .stride = 2, .tile_k = 72};
         const auto x = numbers.floats(20 * 200), weights = numbers.floats(64 * 20 * 3), bias = numbers.floats(64);
         return with_inputs<Conv1d>(device, config, x, weights, bias);
       }},
      {"GemvBf16",
       [](const Device& device, Numbers& numbers) {
         const auto a = numbers.floats(200 * 300), x = numbers.floats(300);
         return with_inputs<Gemv>(device, {.m = 200, .k = 300}, a, x);
       }},
      {"GemvI8",
       [](const Device& device, Numbers& numbers) {
         const auto a = numbers.bytes(200 * 300), x = numbers.bytes(300);
         return with_inputs<Gemv>(device, {.m = 200, .k = 300, .dtype = DataType::i8}, a, x);
       }},
      {"MatmulBf16",
       [](const Device& device, Numbers& numbers) {
         const auto a = numbers.floats(256 * 256), b = numbers.floats(256 * 256);
         return with_inputs<Matmul>(device, {.m = 256, .k = 256, .n = 256}, a, b);
       }},
      {"MatmulI16",
       [](const Device& device, Numbers& numbers) {
         const auto a = numbers.words(100 * 200), b = numbers.words(200 * 150);
         return with_inputs<Matmul>(
             device, {.m = 100, .k = 200, .n = 150, .in = DataType::i16, .out = DataType::i16, .shift = 4}, a, b);
       }},
      {"MatmulI8",
       [](const Device& device, Numbers& numbers) {
         const auto a = numbers.bytes(256 * 256), b = numbers.bytes(256 * 256);
         return with_inputs<Matmul>(device, {.m = 256, .k = 256, .n = 256, .in = DataType::i8, .out = DataType::i32}, a,
                                    b);
       }},
      {"Attention",
       [](const Device& device, Numbers& numbers) {
         const auto q = numbers.floats(200 * 256), k = numbers.floats(200 * 256), v = numbers.floats(200 * 256);
         return with_inputs<Attention>(device, {.queries = 200, .keys = 200, .heads = 4}, q, k, v);
       }},
      {"MatmulI8ToBf16",
       [](const Device& device, Numbers& numbers) {
         const auto a = numbers.bytes(100 * 256), b = numbers.bytes(256 * 128);
         return with_inputs<Matmul>(
             device, {.m = 100, .k = 256, .n = 128, .in = DataType::i8, .out = DataType::bf16, .scale = 0.01f}, a, b);
       }},
      {"AttentionCausalInGroups",
       [](const Device& device, Numbers& numbers) {
         const auto q = numbers.floats(100 * 256), k = numbers.floats(150 * 128), v = numbers.floats(150 * 128);
         return with_inputs<Attention>(device,
                                       {.queries = 100,
                                        .keys = 150,
                                        .heads = 4,
                                        .tile = 32,
                                        .kv_heads = 2,
                                        .mask = Attention::Mask::causal,
                                        .cache = 200},
                                       q, k, v);
       }},
      {"AttentionI8",
       [](const Device& device, Numbers& numbers) {
         const auto q = numbers.bytes(128 * 256), k = numbers.bytes(128 * 256), v = numbers.bytes(128 * 256);
         return with_inputs<Attention>(device, {.queries = 128, .keys = 128, .heads = 4, .dtype = DataType::i8}, q, k,
                                       v);
       }},
  };
}

class EqualityOf : public testing::TestWithParam<KernelCase> {};

TEST_P(EqualityOf, BytesAndTimes) {
  if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
  const auto xrt = Device::open("xrt");
  const auto process = Device::open(xrt.info().profile);
  Numbers same, again;
  const auto one = GetParam().make(xrt, same);
  const auto other = GetParam().make(process, again);
  EXPECT_EQ(one->context_seconds(), other->context_seconds());
  const bool has_output = std::ranges::any_of(one->design().sequence().arguments, &SequenceArgument::output);
  for (int round = 0; round < 3; ++round) {  // the first run boots the cores
    const auto a = one->run(std::chrono::minutes(1)), b = other->run(std::chrono::minutes(1));
    ASSERT_EQ(a.state, RunState::completed) << a.diagnosis;
    ASSERT_EQ(b.state, RunState::completed) << b.diagnosis;
    EXPECT_EQ(a.cycles, b.cycles);
    EXPECT_EQ(a.clock, b.clock);
    EXPECT_EQ(a.phases.sync_to_device, b.phases.sync_to_device);
    EXPECT_EQ(a.phases.submit, b.phases.submit);
    EXPECT_EQ(a.phases.wait, b.phases.wait);
    EXPECT_EQ(a.phases.sync_from_device, b.phases.sync_from_device);
    if (!has_output) continue;
    EXPECT_TRUE(std::ranges::equal(one->output_elements().bytes(), other->output_elements().bytes()));
  }
}

// All of them at once: more programs than the device grants contexts, so that they take each other's.
TEST(EqualityOfContexts, EvictionsAndTheirCost) {
  if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
  const auto xrt = Device::open("xrt");
  DeviceOptions options;
  if (const char* limit = std::getenv("NPUBENCH_AMDXDNA_MAX_CONTEXTS")) options.max_contexts = std::atoi(limit);
  const auto process = Device::open(xrt.info().profile, options);
  Numbers same, again;
  std::vector<std::unique_ptr<Kernel>> ones, others;
  for (const auto& each : cases()) {
    ones.push_back(each.make(xrt, same));
    others.push_back(each.make(process, again));
  }
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = 0; i < ones.size(); ++i) {
      const auto a = ones[i]->run(std::chrono::minutes(1)), b = others[i]->run(std::chrono::minutes(1));
      ASSERT_EQ(a.state, RunState::completed) << a.diagnosis;
      EXPECT_EQ(a.cycles, b.cycles) << ones[i]->design().name;
      EXPECT_EQ(a.context_seconds, b.context_seconds);
      if (!ones[i]->design().sequence().arguments.empty()) {
        EXPECT_TRUE(std::ranges::equal(ones[i]->output_elements().bytes(), others[i]->output_elements().bytes()));
      }
    }
  }
  EXPECT_EQ(xrt.context_statistics().loads, process.context_statistics().loads);
  EXPECT_EQ(xrt.context_statistics().evictions, process.context_statistics().evictions);
  EXPECT_EQ(xrt.context_statistics().seconds, process.context_statistics().seconds);
  if (const auto limit = options.max_contexts.value_or(xrt.info().profile.machine.max_contexts);
      limit < static_cast<int>(ones.size())) {
    EXPECT_EQ(xrt.contexts_in_use(), limit);
    EXPECT_GT(xrt.context_statistics().evictions, 0);
  }
}

// Several kernels in one program, and so in one context.
TEST(EqualityOfSets, BytesAndTimes) {
  if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
  const auto xrt = Device::open("xrt");
  const auto process = Device::open(xrt.info().profile);
  const ProgramSet one(xrt), other(process);
  std::vector<std::unique_ptr<Kernel>> ones, others;
  const auto make = [](const Device& device, std::vector<std::unique_ptr<Kernel>>& kernels) {
    Numbers numbers;
    const auto x = numbers.floats(64 * 128), gamma = numbers.floats(128), beta = numbers.floats(128);
    kernels.push_back(
        with_inputs<LayerNorm>(device, {.rows = 64, .width = 128, .tile = 16, .columns = 1}, x, gamma, beta));
    kernels.push_back(with_inputs<Gelu>(device, {.elements = 64 * 128, .tile = 16, .columns = 1}, x));
    const auto weights = numbers.floats(128 * 128);
    kernels.push_back(with_inputs<Matmul>(
        device, {.m = 64, .k = 128, .n = 128, .tile_m = 32, .tile_k = 32, .tile_n = 32, .columns = 2}, x, weights));
  };
  make(one, ones);
  make(other, others);
  for (int round = 0; round < 3; ++round) {
    for (std::size_t i = 0; i < ones.size(); ++i) {
      const auto a = ones[i]->run(std::chrono::minutes(1)), b = others[i]->run(std::chrono::minutes(1));
      ASSERT_EQ(a.state, RunState::completed) << a.diagnosis;
      ASSERT_EQ(b.state, RunState::completed) << b.diagnosis;
      EXPECT_EQ(a.cycles, b.cycles) << ones[i]->design().name;
      EXPECT_EQ(a.phases.device(), b.phases.device());
      EXPECT_EQ(a.context_seconds, b.context_seconds);
      EXPECT_TRUE(std::ranges::equal(ones[i]->output_elements().bytes(), others[i]->output_elements().bytes()));
    }
  }
  EXPECT_EQ(xrt.contexts_in_use(), 1);
  EXPECT_EQ(xrt.context_statistics().loads, 1);
  EXPECT_EQ(one.setup_seconds(), other.setup_seconds());
}

INSTANTIATE_TEST_SUITE_P(EmulatedDriver, EqualityOf, testing::ValuesIn(cases()),
                         [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace npubench
