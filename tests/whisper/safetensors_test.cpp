#include <npubench/whisper/safetensors.h>

#include <limits>

#include <gmock/gmock.h>

#include <npubench/base/bfloat16.h>
#include <npubench/whisper/safetensors.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::int64_t kTwo[] = {2};

std::string file_of(const std::string& header, const std::string& data = {}) {
  return little(header.size(), 8) + header + data;
}

std::string refusal_of_weights(const std::string& file) {
  return error_of(ErrorCategory::io, [&] { return Safetensors(bytes_of(file), "w.safetensors"); });
}

std::string f32(float value) { return little(std::bit_cast<std::uint32_t>(value), 4); }

std::vector<float> read_two(const std::string& dtype, const std::string& data) {
  const auto file = file_of(
      R"({"x":{"dtype":")" + dtype + R"(","shape":[2],"data_offsets":[0,)" + std::to_string(data.size()) + "]}}", data);
  return Safetensors(bytes_of(file), "w.safetensors").read("x", kTwo);
}

TEST(Safetensors, ReadsEachFloatType) {
  EXPECT_THAT(read_two("F32", f32(1.5f) + f32(-2e30f)), ElementsAre(1.5f, -2e30f));
  EXPECT_THAT(read_two("BF16", little(bfloat16(1.5f).bits, 2) + little(bfloat16(-3).bits, 2)),
              ElementsAre(1.5f, -3.0f));
  EXPECT_THAT(read_two("F16", little(0x3e00, 2) + little(0xc000, 2)), ElementsAre(1.5f, -2.0f));
  EXPECT_THAT(read_two("F16", little(0x0001, 2) + little(0x83ff, 2)), ElementsAre(0x1p-24f, -1023 * 0x1p-24f));
  EXPECT_THAT(read_two("F16", little(0x7bff, 2) + little(0x0400, 2)), ElementsAre(65504.0f, 0x1p-14f));
}

TEST(Safetensors, ReadsWhatItWrote) {
  const Folder folder;
  const std::vector<float> a{1, 2, 3, 4, 5, 6}, b{7};
  const NamedTensor tensors[] = {{"a", {2, 3}, a}, {"b", {1}, b}};
  write_safetensors(folder.path("w.safetensors"), tensors);
  const Safetensors file(folder.path("w.safetensors"));
  const std::int64_t a_shape[] = {2, 3}, b_shape[] = {1};
  EXPECT_EQ(file.read("a", a_shape), a);
  EXPECT_EQ(file.read("b", b_shape), b);
}

TEST(Safetensors, LeavesOtherTypesAndMetadataAlone) {
  const auto file = file_of(R"({"__metadata__":{"format":"pt"},"n":{"dtype":"I64","shape":[],"data_offsets":[0,8]}})",
                            std::string(8, 'x'));
  const Safetensors tensors(bytes_of(file), "w.safetensors");
  EXPECT_TRUE(tensors.contains("n"));
  EXPECT_FALSE(tensors.contains("__metadata__"));
  EXPECT_THAT(error_of(ErrorCategory::io, [&] { return tensors.read("n", {}); }), HasSubstr("is of I64, F32, F16"));
}

TEST(Safetensors, NamesAMissingTensorAndAWrongShape) {
  const auto file = file_of(R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", f32(1) + f32(2));
  const Safetensors tensors(bytes_of(file), "w.safetensors");
  EXPECT_THAT(error_of(ErrorCategory::not_found, [&] { return tensors.read("conv1.weight", kTwo); }),
              HasSubstr("w.safetensors has no tensor 'conv1.weight'"));
  const std::int64_t three[] = {3, 1};
  EXPECT_THAT(error_of(ErrorCategory::io, [&] { return tensors.read("x", three); }),
              HasSubstr("tensor 'x' has the shape [2], [3, 1] is needed"));
}

TEST(Safetensors, RefusesElementsThatAreNotFinite) {
  EXPECT_THAT(error_of(ErrorCategory::io,
                       [] { return read_two("F32", f32(1) + f32(std::numeric_limits<float>::quiet_NaN())); }),
              HasSubstr("nan as its element 1"));
  EXPECT_THAT(error_of(ErrorCategory::io, [] { return read_two("F16", little(0x7c00, 2) + little(0, 2)); }),
              HasSubstr("inf as its element 0"));
}

TEST(Safetensors, RefusesHeadersThatCannotBe) {
  EXPECT_THAT(refusal_of_weights(""), HasSubstr("0 bytes"));
  EXPECT_THAT(refusal_of_weights("1234567"), HasSubstr("7 bytes, the length of the header alone takes 8"));
  EXPECT_THAT(refusal_of_weights(little(std::uint64_t{4} << 30, 8) + "{}"),
              HasSubstr("a header of 4294967296 bytes, at most 100000000 are read"));
  EXPECT_THAT(refusal_of_weights(little(~std::uint64_t{0}, 8) + "{}"), HasSubstr("18446744073709551615 bytes"));
  EXPECT_THAT(refusal_of_weights(little(100, 8) + "{}"), HasSubstr("truncated: a header of 100 bytes, 2 are there"));
  EXPECT_THAT(refusal_of_weights(file_of("[1]")), HasSubstr("no JSON object"));
  EXPECT_THAT(refusal_of_weights(file_of("{\"a\"")), HasSubstr("no JSON object"));
  EXPECT_THAT(refusal_of_weights(file_of(std::string(100000, '['))), HasSubstr("no JSON object"));
}

TEST(Safetensors, RefusesANameTwice) {
  const std::string x = R"("x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]})";
  EXPECT_THAT(refusal_of_weights(file_of("{" + x + "," + x + "}", f32(1))), HasSubstr("has 'x' twice in its header"));
}

TEST(Safetensors, RefusesOffsetsThatCannotBe) {
  const auto with = [](const std::string& shape, const std::string& offsets) {
    return refusal_of_weights(file_of(
        R"({"x":{"dtype":"F32","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}", std::string(8, 'x')));
  };
  EXPECT_THAT(with("[4]", "[0,16]"), HasSubstr("ends at byte 16 of the data, the file has 8"));
  EXPECT_THAT(with("[1]", "[0,9223372036854775807]"), HasSubstr("ends at byte 9223372036854775807"));
  EXPECT_THAT(with("[1]", "[8,4]"), HasSubstr("offsets [8, 4], a begin and an end"));
  EXPECT_THAT(with("[1]", "[0]"), HasSubstr("a begin and an end are needed"));
  EXPECT_THAT(with("[1]", "[-4,0]"), HasSubstr("-4 in 'data_offsets'"));
  EXPECT_THAT(with("[1]", "[0,8]"), HasSubstr("has 8 bytes, F32 of shape [1] would be 4"));
  EXPECT_THAT(with("[-1]", "[0,8]"), HasSubstr("-1 in 'shape'"));
  EXPECT_THAT(with("[1.5]", "[0,8]"), HasSubstr("1.5 in 'shape'"));
  EXPECT_THAT(with("2", "[0,8]"), HasSubstr("no list 'shape'"));
  EXPECT_THAT(with("[4294967296,4294967296,4]", "[0,8]"), HasSubstr("more than 64 bits count"));
  EXPECT_THAT(with("[1]", "[0,4]"), HasSubstr("has 4 bytes after its last tensor"));
}

TEST(Safetensors, RefusesOverlapsAndHoles) {
  const auto with = [](const std::string& second, std::size_t data) {
    return refusal_of_weights(file_of(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                                      R"("b":{"dtype":"F32","shape":[1],"data_offsets":)" +
                                          second + "}}",
                                      std::string(data, 'x')));
  };
  EXPECT_THAT(with("[4,8]", 8), HasSubstr("tensor 'b' begins at byte 4 of the data, the one before it ends at 8"));
  EXPECT_THAT(with("[12,16]", 16), HasSubstr("the format has no holes"));
}

TEST(Safetensors, RefusesUnknownTypes) {
  EXPECT_THAT(refusal_of_weights(file_of(R"({"x":{"dtype":"F31","shape":[1],"data_offsets":[0,4]}})", "abcd")),
              HasSubstr("unknown type 'F31'"));
  EXPECT_THAT(refusal_of_weights(file_of(R"({"x":{"dtype":7,"shape":[1],"data_offsets":[0,4]}})", "abcd")),
              HasSubstr("no 'dtype'"));
  EXPECT_THAT(refusal_of_weights(file_of(R"({"x":7})")), HasSubstr("'x' is no JSON object"));
}

TEST(Safetensors, WritesOnlyWhatFits) {
  const std::vector<float> two{1, 2};
  const NamedTensor wrong[] = {{"x", {3}, two}};
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return write_safetensors("/tmp/x", wrong), 0; }),
              HasSubstr("tensor 'x' of shape [3] has 2 values"));
  const NamedTensor right[] = {{"x", {2}, two}};
  EXPECT_THAT(error_of(ErrorCategory::io, [&] { return write_safetensors("/no/such/x", right), 0; }),
              HasSubstr("cannot write '/no/such/x'"));
}

}  // namespace
}  // namespace npubench::whisper::test
