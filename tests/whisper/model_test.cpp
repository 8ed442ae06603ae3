#include <npubench/whisper/model.h>

#include <gmock/gmock.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::HasSubstr;

Weights tiny() {
  static const auto weights = seeded_weights(find_model("tiny"));
  return weights;
}

std::vector<NamedTensor> tensors_of(Weights& weights, const std::string& prefix) {
  std::vector<NamedTensor> tensors;
  for_each_tensor(weights, [&](const std::string& name, const auto& shape, std::vector<float>& values) {
    tensors.push_back({prefix + name, shape, values});
  });
  return tensors;
}

TEST(Models, AreKnownByName) {
  EXPECT_EQ(find_model("base").layers, 6);
  EXPECT_EQ(find_model("large-v3").bands, 128);
  for (const auto& model : models()) EXPECT_EQ(model.heads * kHeadDim, model.width) << model.name;
  EXPECT_THAT(error_of(ErrorCategory::not_found, [] { return find_model("huge"); }),
              HasSubstr("no Whisper model 'huge': use one of tiny, base, small, medium, large-v2, large-v3"));
}

TEST(Weights, HaveHuggingFacesNames) {
  auto weights = tiny();
  std::vector<std::string> names;
  for (const auto& tensor : tensors_of(weights, "")) names.push_back(tensor.name);
  EXPECT_EQ(names.size(), 5u + 4 * 15 + 2);
  EXPECT_THAT(names, testing::IsSupersetOf(
                         {"encoder.conv1.weight", "encoder.conv2.bias", "encoder.embed_positions.weight",
                          "encoder.layers.0.self_attn_layer_norm.weight", "encoder.layers.3.self_attn.q_proj.bias",
                          "encoder.layers.3.self_attn.k_proj.weight", "encoder.layers.0.self_attn.out_proj.weight",
                          "encoder.layers.1.final_layer_norm.bias", "encoder.layers.2.fc1.weight",
                          "encoder.layers.2.fc2.bias", "encoder.layer_norm.weight"}));
  EXPECT_THAT(names, testing::Not(testing::Contains("encoder.layers.0.self_attn.k_proj.bias")));
}

TEST(Weights, ComeBackFromAFileWithAndWithoutModelBeforeTheirNames) {
  const Folder folder;
  auto weights = tiny();
  for (const std::string prefix : {"model.", ""}) {
    const auto path = folder.path("w.safetensors");
    write_safetensors(path, tensors_of(weights, prefix));
    auto read = read_weights(Safetensors(path));
    EXPECT_EQ(read.model.name, "tiny");
    const auto expected = tensors_of(weights, ""), actual = tensors_of(read, "");
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
      EXPECT_TRUE(std::ranges::equal(actual[i].values, expected[i].values)) << actual[i].name;
    }
  }
}

TEST(Weights, SayWhatIsMissingOrOfAnotherShape) {
  const Folder folder;
  const auto path = folder.path("w.safetensors");
  auto weights = tiny();
  auto tensors = tensors_of(weights, "model.");
  const auto refused = [&](ErrorCategory category) {
    write_safetensors(path, tensors);
    return error_of(category, [&] { return read_weights(Safetensors(path)); });
  };
  const auto last = tensors.back();
  tensors.pop_back();
  EXPECT_THAT(refused(ErrorCategory::not_found), HasSubstr("has no tensor 'model.encoder.layer_norm.bias'"));
  tensors.push_back({last.name, {2, 192}, last.values});
  EXPECT_THAT(refused(ErrorCategory::io), HasSubstr("has the shape [2, 192], [384] is needed"));
  tensors.front().shape = {80, 384, 3};
  EXPECT_THAT(refused(ErrorCategory::unsupported), HasSubstr("first convolution of shape [80, 384, 3]"));
  tensors.front().name = "decoder";
  EXPECT_THAT(refused(ErrorCategory::not_found), HasSubstr("has no tensor 'encoder.conv1.weight'"));
}

TEST(Weights, SeededOnesAreTheSameEachTimeAndDifferBySeed) {
  const Model model{"small test", 1, 128, 2};
  EXPECT_EQ(seeded_weights(model).layers[0].up.weight, seeded_weights(model).layers[0].up.weight);
  EXPECT_NE(seeded_weights(model, 2).layers[0].up.weight, seeded_weights(model).layers[0].up.weight);
}

TEST(Sinusoids, BeginWithSinesAndEndWithCosines) {
  const auto values = sinusoids(3, 8);
  EXPECT_FLOAT_EQ(values[8 + 0], std::sin(1.0f));
  EXPECT_FLOAT_EQ(values[8 + 4], std::cos(1.0f));
  EXPECT_FLOAT_EQ(values[2 * 8 + 3], std::sin(2e-4f));  // the last frequency is 1 / 10000
  EXPECT_FLOAT_EQ(values[7], 1.0f);
}

}  // namespace
}  // namespace npubench::whisper::test
