// The snippets of docs/kernels.md, as they stand there: each kernel on its own in ten lines.
#include <cmath>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/conv1d.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/gemv.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/rope.h>
#include <npubench/kernels/softmax.h>
#include <npubench/runtime/program_set.h>

TEST(TenLines, Matmul) {
  // [matmul]
  auto device = npubench::Device::open("auto");
  npubench::Matmul matmul(device, {.m = 300, .k = 200, .n = 100, .tile_m = 32, .tile_k = 32, .tile_n = 32});
  std::vector<float> a(300 * 200, 1.0f), b(200 * 100, 0.5f);
  matmul.set_inputs(a, b);
  const auto run = matmul.run();
  const auto c = matmul.output();  // 300 x 100, row-major
  // [matmul]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(c.size(), 30000u);
  EXPECT_EQ(c[29999], 100.0f);
}

TEST(TenLines, Attention) {
  // [attention]
  auto device = npubench::Device::open("auto");
  npubench::Attention attention(device, {.queries = 100, .keys = 100, .heads = 4, .head_dim = 32, .tile = 32});
  std::vector<float> q(100 * 4 * 32, 0.1f), k(100 * 4 * 32, 0.2f), v(100 * 4 * 32, 0.5f);
  attention.set_inputs(q, k, v);
  const auto run = attention.run();
  const auto out = attention.output();  // queries x (heads * head_dim)
  // [attention]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(out.size(), 12800u);
  EXPECT_NEAR(out[12799], 0.5f, 0.01f);
}

TEST(TenLines, Conv1d) {
  // [conv1d]
  auto device = npubench::Device::open("auto");
  npubench::Conv1d conv(device, {.channels = 20, .time = 100, .outputs = 32, .stride = 2, .tile_k = 72});
  std::vector<float> x(20 * 100, 1.0f), weights(32 * 20 * 3, 0.5f), bias(32, 1.0f);
  conv.set_inputs(x, weights, bias);
  const auto run = conv.run();
  const auto y = conv.output();  // outputs x 50 frames
  // [conv1d]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(y.size(), 1600u);
  EXPECT_EQ(y[0], 21.0f);  // the first frame has padding before it
  EXPECT_EQ(y[1599], 31.0f);
}

TEST(TenLines, Gemv) {
  // [gemv]
  auto device = npubench::Device::open("auto");
  npubench::Gemv gemv(device, {.m = 300, .k = 200, .dtype = npubench::DataType::i8});
  std::vector<std::int8_t> a(300 * 200, 2), x(200, 3);
  gemv.set_inputs(a, x);
  const auto run = gemv.run();
  const auto y = gemv.output_as<std::int32_t>();
  // [gemv]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(y.size(), 300u);
  EXPECT_EQ(y[299], 1200);
}

TEST(TenLines, LayerNorm) {
  // [layer_norm]
  auto device = npubench::Device::open("auto");
  npubench::LayerNorm layer_norm(device, {.rows = 100, .width = 256, .tile = 16});
  std::vector<float> x(100 * 256), gamma(256, 1.0f), beta(256, 0.0f);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i % 2);
  layer_norm.set_inputs(x, gamma, beta);
  const auto run = layer_norm.run();
  const auto y = layer_norm.output();  // rows x width
  // [layer_norm]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_NEAR(y[0], -1.0f, 0.01f);
  EXPECT_NEAR(y[25599], 1.0f, 0.01f);
}

TEST(TenLines, Rope) {
  // [rope]
  auto device = npubench::Device::open("auto");
  npubench::Rope rope(device, {.positions = 100, .heads = 4, .head_dim = 32, .tile = 16});
  std::vector<float> x(100 * 4 * 32, 1.0f);
  rope.set_inputs(x, npubench::Rope::angles(100, 32));
  const auto run = rope.run();
  const auto y = rope.output();  // positions x heads x head_dim
  // [rope]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(y.size(), 12800u);
  EXPECT_EQ(y[0], 1.0f);                                        // position 0 is not turned
  EXPECT_NEAR(y[128], std::cos(1.0f) - std::sin(1.0f), 0.01f);  // position 1 by an angle of 1
}

TEST(TenLines, Softmax) {
  // [softmax]
  auto device = npubench::Device::open("auto");
  npubench::Softmax softmax(device, {.rows = 100, .width = 64, .tile = 16});
  std::vector<float> x(100 * 64, 2.0f);
  softmax.set_inputs(x);
  const auto run = softmax.run();
  const auto y = softmax.output();  // rows x width
  // [softmax]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_NEAR(y[6399], 1.0f / 64, 1e-4f);
}

TEST(TenLines, Gelu) {
  // [gelu]
  auto device = npubench::Device::open("auto");
  npubench::Gelu gelu(device, {.elements = 10000,
                               .dtype = npubench::DataType::i8,
                               .tile = 32,
                               .input_scale = 1.0f / 16,
                               .output_scale = 1.0f / 16});
  std::vector<float> x(10000, 3.0f);
  gelu.set_inputs(x);  // quantized by input_scale
  const auto run = gelu.run();
  const auto y = gelu.output_as<std::int8_t>();  // real value = output_scale * integer
  // [gelu]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(y[9999], 48);
}

TEST(TenLines, Add) {
  // [add]
  auto device = npubench::Device::open("auto");
  npubench::Add add(device, {.elements = 10000, .tile = 32});
  std::vector<float> a(10000, 1.5f), b(10000, 2.0f);
  add.set_inputs(a, b);
  const auto run = add.run();
  const auto y = add.output();
  // [add]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(y[9999], 3.5f);
}

TEST(TenLines, Passthrough) {
  // [passthrough]
  auto device = npubench::Device::open("auto");
  npubench::Passthrough passthrough(device, {.elements = 10000, .dtype = npubench::DataType::i32, .tile = 32});
  std::vector<std::int32_t> x(10000, 42);
  passthrough.set_inputs(x);
  const auto run = passthrough.run();
  const auto y = passthrough.output_as<std::int32_t>();
  // [passthrough]
  EXPECT_EQ(run.state, npubench::RunState::completed);
  EXPECT_EQ(y[9999], 42);
}

TEST(TenLines, ProgramSet) {
  // [program_set]
  auto device = npubench::Device::open("auto");
  const npubench::ProgramSet set(device);  // one hardware context for the kernels made with it
  npubench::LayerNorm norm(set, {.rows = 64, .width = 64, .tile = 16, .columns = 1});
  npubench::Matmul matmul(set, {.m = 64, .k = 64, .n = 64, .tile_m = 32, .tile_k = 32, .tile_n = 32, .columns = 2});
  const std::vector<float> x(64 * 64, 1.0f), gamma(64, 1.0f), beta(64, 0.5f), weights(64 * 64, 0.25f);
  norm.set_inputs(x, gamma, beta);
  const auto first = norm.run();  // loads the program
  matmul.set_inputs(norm.output(), weights);
  const auto second = matmul.run();
  const auto y = matmul.output();  // 64 x 64
  // [program_set]
  EXPECT_EQ(first.state, npubench::RunState::completed);
  EXPECT_EQ(second.state, npubench::RunState::completed);
  EXPECT_EQ(device.contexts_in_use(), 1);
  EXPECT_EQ(y[4095], 8.0f);
}

TEST(TenLines, Empty) {
  // [empty]
  auto device = npubench::Device::open("auto");
  npubench::Empty empty(device);
  const double floor = empty.run().phases.device();  // seconds from submission to completion
  // [empty]
  EXPECT_GT(floor, 0);
}

std::string contents(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(std::string(NPUBENCH_SOURCE_DIR "/") + path).rdbuf();
  return text.str();
}

TEST(TenLines, AreThoseOfTheDocumentation) {
  const auto documentation = contents("docs/kernels.md");
  std::istringstream source(contents("tests/kernels/ten_lines_test.cpp"));
  std::string line, snippet;
  bool inside = false;
  int snippets = 0;
  while (std::getline(source, line)) {
    if (line.starts_with("  // [")) {
      if (inside) {
        EXPECT_THAT(documentation, testing::HasSubstr("```cpp\n" + snippet + "```\n"));
        ++snippets;
      }
      inside = !inside;
      snippet.clear();
    } else if (inside) {
      snippet += line.substr(2) + "\n";
    }
  }
  EXPECT_EQ(snippets, 12);
}
