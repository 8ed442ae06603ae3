// The reference, against the encoder as OpenAI's whisper/model.py defines it, in double and by loops: no matrix
// library, no shared code, no order of sums in common.
#include <npubench/whisper/encoder_reference.h>

#include <cmath>
#include <random>

#include <gmock/gmock.h>

#include <npubench/whisper/log_mel.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::HasSubstr;

/// Rows of values.
using Rows = std::vector<std::vector<double>>;

double dot(const double* a, const double* b, std::size_t count) {
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += a[i] * b[i];
  return sum;
}

/// What comes out for each row is `weight` x row + bias; a weight's row has as many elements as the input.
Rows linear(const Rows& x, const Linear& part) {
  const auto inputs = x.front().size(), outputs = part.weight.size() / inputs;
  const std::vector<double> weight(part.weight.begin(), part.weight.end());
  Rows y(x.size(), std::vector<double>(outputs));
  for (std::size_t row = 0; row < x.size(); ++row) {
    for (std::size_t o = 0; o < outputs; ++o) {
      y[row][o] = dot(x[row].data(), &weight[o * inputs], inputs) + (part.bias.empty() ? 0.0 : part.bias[o]);
    }
  }
  return y;
}

/// A convolution over 3 rows with a row of zeros on both sides.
Rows convolution(const Rows& x, const Linear& part, std::size_t stride) {
  const auto inputs = x.front().size(), outputs = part.bias.size();
  Rows y(x.size() / stride, std::vector<double>(outputs));
  for (std::size_t row = 0; row < y.size(); ++row) {
    for (std::size_t o = 0; o < outputs; ++o) {
      double sum = part.bias[o];
      for (std::size_t tap = 0; tap < 3; ++tap) {
        const auto behind = row * stride + tap;  // of the row before
        if (behind < 1 || behind > x.size()) continue;
        for (std::size_t i = 0; i < inputs; ++i) {
          sum += x[behind - 1][i] * static_cast<double>(part.weight[(o * inputs + i) * 3 + tap]);
        }
      }
      y[row][o] = sum;
    }
  }
  return y;
}

/// x Phi(x), by the complementary error function.
Rows gelu(Rows x) {
  for (auto& row : x) {
    for (auto& value : row) value *= std::erfc(-value / std::sqrt(2.0)) / 2;
  }
  return x;
}

/// PyTorch's LayerNorm with its epsilon, by the mean of squares.
Rows norm(Rows x, const Norm& part) {
  for (auto& row : x) {
    const auto count = static_cast<double>(row.size());
    double sum = 0, squares = 0;
    for (const double value : row) sum += value;
    for (const double value : row) squares += (value - sum / count) * (value - sum / count);
    const double deviation = std::sqrt(squares / count + 1e-5);
    for (std::size_t i = 0; i < row.size(); ++i) {
      row[i] = (row[i] - sum / count) / deviation * part.gain[i] + part.bias[i];
    }
  }
  return x;
}

/// Each head's part of a row attends to the same part of all rows.
Rows attention(const Rows& x, const Layer& layer, std::size_t heads) {
  const Rows q = linear(x, layer.query), k = linear(x, layer.key), v = linear(x, layer.value);
  const auto size = x.front().size() / heads;
  Rows attended(x.size(), std::vector<double>(x.front().size()));
  std::vector<double> weights(x.size());
  for (std::size_t head = 0; head < heads; ++head) {
    const auto first = head * size;
    for (std::size_t row = 0; row < x.size(); ++row) {
      double sum = 0;
      for (std::size_t other = 0; other < x.size(); ++other) {  // scores are small: exp() of them does not overflow
        weights[other] = std::exp(dot(&q[row][first], &k[other][first], size) / std::sqrt(double(size)));
        sum += weights[other];
      }
      for (std::size_t other = 0; other < x.size(); ++other) {
        for (std::size_t i = first; i < first + size; ++i) attended[row][i] += weights[other] / sum * v[other][i];
      }
    }
  }
  return linear(attended, layer.out);
}

void add(Rows& x, const Rows& y) {
  for (std::size_t row = 0; row < x.size(); ++row) {
    for (std::size_t i = 0; i < x[row].size(); ++i) x[row][i] += y[row][i];
  }
}

std::vector<double> by_definition(const Weights& weights, const std::vector<float>& mel) {
  const auto bands = static_cast<std::size_t>(weights.model.bands);
  Rows frames(static_cast<std::size_t>(kWindowFrames));
  for (std::size_t i = 0; i < frames.size(); ++i) {
    frames[i].assign(&mel[i * bands], &mel[i * bands] + bands);
  }
  Rows x = gelu(convolution(gelu(convolution(frames, weights.conv1, 1)), weights.conv2, 2));
  for (std::size_t row = 0; row < x.size(); ++row) {
    for (std::size_t i = 0; i < x[row].size(); ++i) x[row][i] += weights.positions[row * x[row].size() + i];
  }
  for (const auto& layer : weights.layers) {
    add(x, attention(norm(x, layer.attention_norm), layer, static_cast<std::size_t>(weights.model.heads)));
    add(x, linear(gelu(linear(norm(x, layer.mlp_norm), layer.up)), layer.down));
  }
  std::vector<double> values;
  for (const auto& row : norm(x, weights.norm)) values.insert(values.end(), row.begin(), row.end());
  return values;
}

constexpr Model kTiny{"reference test", 2, 128, 2, 8};

std::vector<float> any_mel() {
  std::mt19937 random(5);  // NOLINT: the same every time
  std::uniform_real_distribution<float> uniform(-1, 1.5);
  std::vector<float> mel(static_cast<std::size_t>(kWindowFrames * kTiny.bands));
  for (auto& value : mel) value = uniform(random);
  return mel;
}

double largest_difference(const Weights& weights) {
  const auto mel = any_mel();
  const auto expected = by_definition(weights, mel);
  const auto actual = encoder_reference(weights, mel);
  EXPECT_EQ(actual.size(), expected.size());
  double largest = 0;
  for (std::size_t i = 0; i < actual.size(); ++i) largest = std::max(largest, std::abs(actual[i] - expected[i]));
  return largest;
}

// The other GELU (tanh) is 4.7e-4 away, a bf16 2e-3 of its value.
TEST(EncoderReference, IsTheEncoderToTheRoundingOfFloats) {
  EXPECT_LT(largest_difference(seeded_weights(kTiny)), 2e-5);
}

// A residual stream so small that the epsilon is most of its variance.
TEST(EncoderReference, KeepsTheEpsilonOfItsNorms) {
  auto weights = seeded_weights(Model{"small residuals", 1, 128, 2, 8});
  const auto shrink = [](std::vector<float>& values, float by) {
    for (auto& value : values) value *= by;
  };
  for (auto* values : {&weights.conv2.weight, &weights.conv2.bias, &weights.positions}) shrink(*values, 2e-3f);
  for (auto& layer : weights.layers) {
    for (auto* part : {&layer.out, &layer.down}) {
      shrink(part->weight, 2e-3f);
      shrink(part->bias, 2e-3f);
    }
  }
  EXPECT_LT(largest_difference(weights), 2e-5);
}

TEST(EncoderReference, IsTheSameForAnyNumberOfThreads) {
  const Model model{"threads test", 1, 128, 2, 8};
  const auto weights = seeded_weights(model);
  const auto one = encoder_reference(weights, any_mel(), 1), three = encoder_reference(weights, any_mel(), 3);
  ASSERT_EQ(one.size(), three.size());
  for (std::size_t i = 0; i < one.size(); ++i) ASSERT_NEAR(one[i], three[i], 2e-5) << i;
}

TEST(EncoderReference, RefusesASpectrogramOfAnotherSize) {
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument,
                       [] { return encoder_reference(seeded_weights(kTiny), std::vector<float>(100)); }),
              HasSubstr("100 values, reference test needs 3000 x 8"));
}

}  // namespace
}  // namespace npubench::whisper::test
