// Ways in which somebody gets these kernels wrong. The check refuses each with the inputs and the tolerance that the
// suite has for that case, and takes the right kernel.
#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <ostream>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <npubench/cases/families.h>
#include <npubench/reference/accuracy.h>

#include "../kernels/support.h"

namespace npubench {
namespace {

/// What is wrong about it, as one of several.
struct Variant {
  std::string name{};
  std::string wanted{};  ///< the case whose inputs and expected result are taken
  std::string made{};    ///< another case, whose kernel runs
  std::vector<std::pair<std::string, FunctionBinder>> functions{};    ///< core functions instead of the right ones
  std::function<void(std::vector<Tensor>&)> seen{};                   ///< changes the inputs that the kernel sees
  std::function<std::vector<std::byte>(ElementSpan result)> given{};  ///< what of its result is compared
};
void PrintTo(const Variant& variant, std::ostream* out) { *out << variant.name; }

reference::Accuracy accuracy_of(const Variant& variant, Generation generation) {
  const auto families = Families::standard();
  DeviceOptions options;
  options.functions = families.core_functions();
  for (const auto& [symbol, binder] : variant.functions) options.functions->add(symbol, binder);
  const auto device = Device::open("emulated:" + std::string(name(generation)), options);
  const auto made = families.parse(variant.made.empty() ? variant.wanted : variant.made).on(generation);
  Inputs inputs;
  auto problem = families.parse(variant.wanted).on(generation).problem(inputs).value();
  if (variant.seen) variant.seen(problem.inputs);
  const auto kernel = made.make(device);
  made.set_inputs(*kernel, problem);
  const auto run = kernel->run();
  EXPECT_EQ(run.state, RunState::completed) << run.diagnosis;
  auto result = kernel->output_elements();
  std::vector<std::byte> given;
  if (variant.given) {
    given = variant.given(result);
    result = ElementSpan(result.type(), given);
  }
  return reference::compare(result, problem.expected.values, problem.expected.tolerance);
}

template <class T>
std::span<T> values(Tensor& tensor) {
  return {reinterpret_cast<T*>(tensor.bytes.data()), tensor.bytes.size() / sizeof(T)};
}

/// The library's function, called with other arguments.
FunctionBinder called_with(std::function<void(std::vector<CallArgument>&)> change) {
  return [change = std::move(change)](const Function& declaration, const Profile& profile) {
    auto bound = CoreFunctionLibrary::standard().bind(declaration, profile);
    bound.compute = [compute = std::move(bound.compute), change](CallArguments given) {
      std::vector<CallArgument> arguments(given.begin(), given.end());
      change(arguments);
      compute(arguments);
    };
    return bound;
  };
}

/// A mask that shows each query so many keys more.
std::pair<std::string, FunctionBinder> mask_off_by(int keys) {
  return {"attention_causal_begin", called_with([keys](auto& arguments) { arguments.at(7).i32 += keys; })};
}

/// The last block of keys, of which not all count, lacks its last one.
std::pair<std::string, FunctionBinder> a_key_short(const char* type) {
  return {std::string("attention_scores_") + type, called_with([](auto& arguments) {
            auto& valid = arguments.at(6).i32;
            if (valid % 8 != 0) --valid;
          })};
}

/// Rows of that many elements, each turned left by `by`: heads of keys and values in each other's place.
template <class T>
void turn_rows(Tensor& tensor, std::size_t row, std::size_t by) {
  const auto all = values<T>(tensor);
  for (std::size_t i = 0; i < all.size(); i += row) {
    const auto one = all.subspan(i, row);
    std::rotate(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(by), one.end());
  }
}

template <class T>
std::function<void(std::vector<Tensor>&)> heads_of_the_next_group(std::size_t kv_heads, std::size_t head_dim) {
  return [=](auto& inputs) {
    for (auto* const tensor : {&inputs.at(1), &inputs.at(2)}) turn_rows<T>(*tensor, kv_heads * head_dim, head_dim);
  };
}

/// All elements of an input, moved by so many.
std::function<void(std::vector<Tensor>&)> moved(std::size_t input, std::ptrdiff_t elements) {
  return [=](auto& inputs) {
    const auto all = values<bfloat16>(inputs.at(input));
    std::rotate(all.begin(), elements > 0 ? all.begin() + elements : all.end() + elements, all.end());
  };
}

/// -inf is that number.
std::function<void(std::vector<Tensor>&)> mask_as(float number) {
  return [=](auto& inputs) {
    for (auto& x : values<bfloat16>(inputs.at(0))) {
      if (static_cast<float>(x) == -std::numeric_limits<float>::infinity()) x = bfloat16(number);
    }
  };
}

/// The first entry of a row that is masked is not.
std::function<void(std::vector<Tensor>&)> mask_begins_late(std::size_t width) {
  return [=](auto& inputs) {
    const auto all = values<bfloat16>(inputs.at(0));
    for (std::size_t row = 0; row < all.size(); row += width) {
      const auto one = all.subspan(row, width);
      const auto masked = std::ranges::find_if(one, [](auto x) { return std::isinf(static_cast<float>(x)); });
      if (masked != one.end()) *masked = bfloat16(0.0f);
    }
  };
}

/// rms_norm_rows_bf16 of x less its mean, as LayerNorm has it.
BoundFunction without_mean(const Function& declaration, const Profile& profile) {
  auto bound = CoreFunctionLibrary::standard().bind(declaration, profile);
  const auto shape = std::get<MemRef>(declaration.parameters[0]).shape;
  bound.compute = [compute = std::move(bound.compute), shape](CallArguments given) {
    const auto width = static_cast<std::size_t>(shape[1]);
    std::vector<bfloat16> x(static_cast<std::size_t>(shape[0]) * width);
    std::copy_n(given[0].as<const bfloat16>(), x.size(), x.begin());
    for (auto row = x.begin(); row != x.end(); row += shape[1]) {
      float sum = 0;
      std::for_each(row, row + shape[1], [&](bfloat16 value) { sum += static_cast<float>(value); });
      std::for_each(row, row + shape[1], [&](bfloat16& value) {
        value = bfloat16(static_cast<float>(value) - sum / static_cast<float>(width));
      });
    }
    std::vector<CallArgument> arguments(given.begin(), given.end());
    arguments[0].data = reinterpret_cast<std::byte*>(x.data());
    compute(arguments);
  };
  return bound;
}

/// gemv_i8 that leaves the last row of a call as it was.
BoundFunction a_row_short(const Function& declaration, const Profile& profile) {
  auto bound = CoreFunctionLibrary::standard().bind(declaration, profile);
  const auto last = static_cast<std::size_t>(std::get<MemRef>(declaration.parameters[2]).elements()) - 1;
  bound.compute = [compute = std::move(bound.compute), last](CallArguments given) {
    auto& y = given[2].as<std::int32_t>()[last];
    const auto before = y;
    compute(given);
    y = before;
  };
  return bound;
}

/// dequantize_i32_bf16 that cuts the lower bits off instead of rounding.
BoundFunction cut_off(const Function& declaration, const Profile&) {
  const auto elements = std::get<MemRef>(declaration.parameters[1]).elements();
  return {.compute =
              [elements](CallArguments given) {
                for (std::int64_t i = 0; i < elements; ++i) {
                  const float scaled = given[2].f32 * static_cast<float>(given[0].as<const std::int32_t>()[i]);
                  given[1].as<bfloat16>()[i] =
                      bfloat16::from_bits(static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(scaled) >> 16));
                }
              },
          .cycles = [](CallArguments) { return std::int64_t{100}; }};
}

template <class T>
std::function<void(std::vector<Tensor>&)> transposed(std::size_t size) {
  return [=](auto& inputs) {
    const auto a = values<T>(inputs.at(0));
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < i; ++j) std::swap(a[i * size + j], a[j * size + i]);
    }
  };
}

/// The first `wanted` of each row's `width` elements.
std::function<std::vector<std::byte>(ElementSpan)> first_of_rows(std::size_t width, std::size_t wanted) {
  return [=](ElementSpan result) {
    const auto size = size_of(result.type());
    std::vector<std::byte> bytes;
    for (std::size_t row = 0; row < result.size(); row += width) {
      const auto first = result.bytes().subspan(row * size, wanted * size);
      bytes.insert(bytes.end(), first.begin(), first.end());
    }
    return bytes;
  };
}

void set_all(Tensor& tensor, float value) { std::ranges::fill(values<bfloat16>(tensor), bfloat16(value)); }

std::vector<Variant> of_attention() {
  const std::string prompt = "Attention/tile:32/100x150/heads:4x32/kv_heads:2/mask:causal";
  const std::string prompt_i8 = "Attention/i8/tile:32/100x150/heads:4x32/kv_heads:2/mask:causal";
  const std::string token = "Attention/1x1500/heads:8x64/kv_heads:2/mask:causal/cache:2048";
  const std::string tokens = "Attention/16x1500/heads:8x64/kv_heads:2/mask:causal/cache:2048";
  const std::string cross = "Attention/tile:32/100x150/heads:4x32", cached = "Attention/1x1501/heads:8x64/cache:2048";
  return {
      {"MaskShowsOneKeyMore", prompt, {}, {mask_off_by(1)}},
      {"MaskHidesOneKeyMore", prompt, {}, {mask_off_by(-1)}},
      {"MaskIsLeftOut", prompt, "Attention/tile:32/100x150/heads:4x32/kv_heads:2"},
      {"HeadsOfAnotherGroup", prompt, {}, {}, heads_of_the_next_group<bfloat16>(2, 32)},
      {"MaskOfI8ShowsOneKeyMore", prompt_i8, {}, {mask_off_by(1)}},
      {"MaskOfI8HidesOneKeyMore", prompt_i8, {}, {mask_off_by(-1)}},
      {"HeadsOfAnotherGroupInI8", prompt_i8, {}, {}, heads_of_the_next_group<std::int8_t>(2, 32)},
      {"CacheOfATokenIsAKeyShort", token, {}, {mask_off_by(-1)}},
      {"CacheOfATokenIsAKeyLong", token, {}, {mask_off_by(1)}},
      {"LongCacheIsAKeyShort", "Attention/1x16384/heads:8x64/kv_heads:2/mask:causal", {}, {mask_off_by(-1)}},
      {"LongCacheIsAKeyLong", "Attention/1x16380/heads:8x64/kv_heads:2/mask:causal", {}, {mask_off_by(1)}},
      {"KeysOfI8AreOneShort", "Attention/i8/16x1501/heads:8x64", {}, {a_key_short("i8")}},
      {"CacheOfI8IsAKeyShort", "Attention/i8/1x1500/heads:8x64/kv_heads:2/mask:causal", {}, {mask_off_by(-1)}},
      {"CacheOfI8IsAKeyLong", "Attention/i8/1x1500/heads:8x64/kv_heads:2/mask:causal", {}, {mask_off_by(1)}},
      {"CacheOfTokensIsAKeyShort", tokens, {}, {mask_off_by(-1)}},
      {"TokensSeeOneKeyMore", tokens, {}, {mask_off_by(1)}},
      {"TokenOfAnotherGroup", token, {}, {}, heads_of_the_next_group<bfloat16>(2, 64)},
      {"KeysOfAnotherLengthAreOneShort", cross, {}, {a_key_short("bf16")}},
      {"UnmaskedCacheIsAKeyShort", cached, {}, {a_key_short("bf16")}},
  };
}

std::vector<Variant> of_others() {
  const std::string square = "MaskedSoftmax/100x150", wide = "MaskedSoftmax/20x9001";
  const std::string conv = "Conv1d/20x64x32/stride:2", first = "Conv1d/20x64x32", scaled = "Matmul/i8_bf16/100x200x150";
  return {
      {"RopeOfTheNextPosition", "Rope/512/heads:8x64", {}, {}, moved(1, 64)},
      {"RopeOfThePositionBefore", "Rope/512/heads:8x64", {}, {}, moved(1, -64)},
      {"RMSNormWithoutEpsilon", "RMSNorm/64x256", "RMSNorm/64x256/epsilon:1e-30"},
      {"RMSNormWithoutTheMean", "RMSNorm/64x256", {}, {{"rms_norm_rows_bf16", without_mean}}},
      {"RMSNormWithoutGains", "RMSNorm/64x256", {}, {}, [](auto& inputs) { set_all(inputs.at(1), 1); }},
      {"SwiGLUOfUpAndGate", "SwiGLU/64x256", {}, {{"swiglu_bf16", called_with([](auto& arguments) {
                                                     std::swap(arguments.at(0), arguments.at(1));
                                                   })}}},
      {"SoftmaxCountsWhatIsMasked", square, {}, {}, mask_as(0)},
      {"SoftmaxCountsRowsThatAreMaskedAsAWhole", square, {}, {}, mask_as(-10000)},
      {"SoftmaxMasksOneEntryLate", square, {}, {}, mask_begins_late(150)},
      {"SoftmaxInPiecesCountsWhatIsMasked", wide, {}, {}, mask_as(0)},
      {"SoftmaxInPiecesMasksOneEntryLate", wide, {}, {}, mask_begins_late(9001)},
      {"GemvOfTheTransposed", "Gemv/bf16/96x96", {}, {}, transposed<bfloat16>(96)},
      {"GemvOfTheTransposedInI8", "Gemv/i8/96x96", {}, {}, transposed<std::int8_t>(96)},
      {"GemvARowShort", "Gemv/i8/100x300", {}, {{"gemv_i8", a_row_short}}},
      {"ScaleIsAppliedTwice", scaled + "/scale:0.01", scaled + "/scale:0.0001"},
      {"ScaleIsLeftOut", scaled + "/scale:0.01", scaled + "/scale:1"},
      {"ScaledProductsAreCutOff", scaled + "/scale:0.01", {}, {{"dequantize_i32_bf16", cut_off}}},
      {"ConvolutionAFrameEarly", first, {}, {}, moved(0, 1)},
      {"ConvolutionAFrameLate", first, {}, {}, moved(0, -1)},
      {"ConvolutionOfStrideOne", conv, first, {}, {}, first_of_rows(64, 32)},
      {"ConvolutionWithoutBias", conv, {}, {}, [](auto& inputs) { set_all(inputs.at(2), 0); }},
      {"ConvolutionBackwards",
       first,
       {},
       {},
       [](auto& inputs) {
         const auto taps = values<bfloat16>(inputs.at(1));
         for (std::size_t i = 0; i < taps.size(); i += 3) std::swap(taps[i], taps[i + 2]);
       }},
  };
}

class WrongVariants : public testing::TestWithParam<std::tuple<Variant, Generation>> {};

TEST_P(WrongVariants, AreRefusedWhereTheRightOnePasses) {
  const auto& [wrong, generation] = GetParam();
  const auto right = accuracy_of({.name = wrong.name, .wanted = wrong.wanted}, generation);
  EXPECT_TRUE(right.passed) << right.summary;
  EXPECT_FALSE(accuracy_of(wrong, generation).passed);
}

std::string variant_name(const testing::TestParamInfo<WrongVariants::ParamType>& info) {
  return std::get<0>(info.param).name + "_" + std::string(name(std::get<1>(info.param)));
}

INSTANTIATE_TEST_SUITE_P(OfAttention, WrongVariants,
                         testing::Combine(testing::ValuesIn(of_attention()), testing::ValuesIn(test::kGenerations)),
                         variant_name);
INSTANTIATE_TEST_SUITE_P(OfOthers, WrongVariants,
                         testing::Combine(testing::ValuesIn(of_others()), testing::ValuesIn(test::kGenerations)),
                         variant_name);

}  // namespace
}  // namespace npubench
