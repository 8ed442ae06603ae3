// Inputs by rules and from files.
#include <gmock/gmock.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <npubench/base/error.h>
#include <npubench/cases/input_file.h>
#include <npubench/cases/inputs.h>

namespace npubench {
namespace {

using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;

template <class T>
std::vector<T> elements(const Tensor& tensor) {
  const auto span = tensor.view().as<T>();
  return {span.begin(), span.end()};
}

Tensor made(const std::string& kind, DataType type, std::int64_t count, InputRange range, std::uint64_t seed = 0) {
  auto spec = parse_inputs(kind);
  spec.seed = seed;
  return Inputs(spec).make(type, count, range, 1);
}

TEST(Inputs, OnesAreOnes) { EXPECT_THAT(elements<std::int8_t>(made("ones", DataType::i8, 100, {-128, 127})), Each(1)); }

TEST(Inputs, ARampGoesFromTheLowEndToTheHighOne) {
  const auto ramp = elements<std::int8_t>(made("ramp", DataType::i8, 512, {-128, 127}));
  EXPECT_EQ(ramp[0], -128);
  EXPECT_EQ(ramp[1], -127);
  EXPECT_EQ(ramp[255], 127);
  EXPECT_EQ(ramp[256], -128);
}

TEST(Inputs, NormalOnesLieAroundTheMiddle) {
  const auto values = elements<float>(made("normal", DataType::f32, 10000, {-3, 3}));
  double sum = 0, squares = 0;
  for (const float x : values) {
    EXPECT_LE(std::abs(x), 3.0f);
    sum += x;
    squares += x * x;
  }
  EXPECT_NEAR(sum / 10000, 0, 0.05);
  EXPECT_NEAR(squares / 10000, 1, 0.05);  // a sixth of the range is the deviation
}

TEST(Inputs, OfAnotherSeedAreOthersAndOfTheSameTheSame) {
  const auto with = [](std::uint64_t seed) { return made("uniform", DataType::i32, 100, {0, 1e6}, seed).bytes; };
  EXPECT_EQ(with(5), with(5));
  EXPECT_NE(with(5), with(0));
  EXPECT_NE(with(5), with(6));
}

TEST(Inputs, NeitherARuleNorAFileIsSuggestedFor) {
  try {
    (void)parse_inputs("unifrom");
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), AllOf(HasSubstr("no file 'unifrom'"), HasSubstr("did you mean 'uniform'?")));
  }
}

class InputFiles : public testing::Test {
 protected:
  std::string write(const std::string& name, const std::string& bytes) {
    const auto path = folder_ / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) /
              ("inputs_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

 private:
  std::filesystem::path folder_;
};

std::string npy(const std::string& header, const std::string& data, int version = 1) {
  std::string bytes = "\x93NUMPY";
  bytes += static_cast<char>(version);
  bytes += '\0';
  bytes += static_cast<char>(header.size() & 0xff);
  bytes += static_cast<char>(header.size() >> 8);
  if (version > 1) bytes += std::string(2, '\0');
  return bytes + header + data;
}

std::string header_of(const std::string& descr, const std::string& shape, const std::string& fortran = "False") {
  return "{'descr': '" + descr + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }\n";
}

template <class T>
std::string raw(const std::vector<T>& values) {
  std::string bytes(values.size() * sizeof(T), '\0');
  std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

TEST_F(InputFiles, MayBeRaw) {
  const auto file = write("a.bin", raw<std::int16_t>({1, -2, 3}));
  EXPECT_THAT(elements<std::int16_t>(read_input(file, DataType::i16, 3)), ElementsAre(1, -2, 3));
}

TEST_F(InputFiles, MayBeNumPysOfTheirType) {
  const auto bytes = write("a.npy", npy(header_of("|i1", "(2, 2)"), raw<std::int8_t>({1, -2, 3, 4})));
  EXPECT_THAT(elements<std::int8_t>(read_input(bytes, DataType::i8, 4)), ElementsAre(1, -2, 3, 4));
  const auto floats = write("b.npy", npy(header_of("<f4", "(2,)"), raw<float>({1.5f, -2}), 2));
  EXPECT_THAT(elements<float>(read_input(floats, DataType::f32, 2)), ElementsAre(1.5f, -2));
  const auto brief = write("c.npy", npy(header_of("<V2", "(1,)"), raw<std::uint16_t>({0x3fc0})));
  EXPECT_EQ(float(elements<bfloat16>(read_input(brief, DataType::bf16, 1))[0]), 1.5f);
}

TEST_F(InputFiles, OfFloatsAreRounded) {
  const auto file = write("a.npy", npy(header_of("<f8", "(1,)"), raw<double>({1.00390625})));
  EXPECT_EQ(float(elements<bfloat16>(read_input(file, DataType::bf16, 1))[0]), 1.0f);  // to nearest even
}

TEST_F(InputFiles, ThatDoNotFitSayWhy) {
  const auto refusal = [](const std::string& file, DataType type, std::int64_t count) {
    try {
      (void)read_input(file, type, count);
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string("no error");
  };
  const auto four = raw<float>({1, 2, 3, 4});
  const auto good = write("good.npy", npy(header_of("<f4", "(4,)"), four));
  EXPECT_THAT(refusal(good, DataType::f32, 5), HasSubstr("has 4 elements (4), the case takes 5 of f32"));
  EXPECT_THAT(refusal(good, DataType::i8, 4), HasSubstr("is of <f4, the case takes i8: save it as |i1"));
  EXPECT_THAT(refusal(write("f.npy", npy(header_of("<f4", "(2, 2)", "True"), four)), DataType::f32, 4),
              HasSubstr("Fortran order"));
  EXPECT_THAT(refusal(write("s.npy", npy(header_of("<f4", "(4,)"), four.substr(0, 15))), DataType::f32, 4),
              HasSubstr("do not make 15 bytes"));
  EXPECT_THAT(refusal(write("h.npy", npy(header_of("<f4", "(4,)"), "").substr(0, 40)), DataType::f32, 4),
              HasSubstr("cut off"));
  EXPECT_THAT(refusal(write("r.bin", four), DataType::f32, 5), HasSubstr("16 bytes, 5 elements of f32 are 20"));
  EXPECT_THAT(refusal("/no/such/file", DataType::f32, 1), HasSubstr("/no/such/file"));
}

TEST_F(InputFiles, AreOneAnInput) {
  const auto file = write("a.bin", raw<std::int8_t>({1}));
  Inputs inputs(parse_inputs(file + "," + file));
  (void)inputs.make(DataType::i8, 1, {}, 0);
  EXPECT_THROW(inputs.require_used(), Error);
  (void)inputs.make(DataType::i8, 1, {}, 0);
  EXPECT_NO_THROW(inputs.require_used());
  EXPECT_THROW((void)inputs.make(DataType::i8, 1, {}, 0), Error);
}

}  // namespace
}  // namespace npubench
