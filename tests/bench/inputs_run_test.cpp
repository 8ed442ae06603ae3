// --inputs and --seed: what a case is given, and what its row says of it.
#include <gmock/gmock.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>

#include <npubench/base/bfloat16.h>
#include <npubench/bench/hash.h>

#include "rows.h"

namespace npubench::bench::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;

constexpr const char* kCopy = "--case=Passthrough/i8/tile:16/16x16/cores:1x1";  // its output is its input
constexpr const char* kProduct = "--case=Matmul/bf16_f32/tile:16/16x16x16/cores:1x1";

/// The hash that a row has of these elements as its output.
template <class T>
std::string hash_of_elements(const std::vector<T>& elements) {
  return hash_of(std::as_bytes(std::span(elements)));
}

std::vector<std::int8_t> counting(std::size_t count) {
  std::vector<std::int8_t> elements(count);
  for (std::size_t i = 0; i < count; ++i) elements[i] = static_cast<std::int8_t>(i - 128);
  return elements;
}

template <class T>
void write_npy(const std::string& path, const std::string& descr, const std::string& shape,
               const std::vector<T>& elements) {
  const auto header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
  std::ofstream file(path, std::ios::binary);
  file << "\x93NUMPY\x01" << '\0' << static_cast<char>(header.size()) << '\0' << header;
  file.write(reinterpret_cast<const char*>(elements.data()), static_cast<std::streamsize>(elements.size() * sizeof(T)));
}

TEST(RowsOfInputs, NameTheRuleAndTheSeed) {
  const Json usual = row_of({kProduct});
  EXPECT_EQ(usual["npubench"]["inputs"]["kind"], "uniform");
  EXPECT_EQ(usual["npubench"]["inputs"]["seed"], 0);
  EXPECT_THAT(usual["npubench"]["repro"].get<std::string>(), testing::Not(HasSubstr("--inputs")));
  const Json normal = row_of({kProduct, "--inputs=normal", "--seed=3"});
  EXPECT_EQ(normal["npubench"]["inputs"]["kind"], "normal");
  EXPECT_EQ(normal["npubench"]["inputs"]["seed"], 3);
  EXPECT_THAT(normal["npubench"]["repro"].get<std::string>(),
              AllOf(HasSubstr(" --inputs=normal"), HasSubstr(" --seed=3")));
  EXPECT_NE(normal["npubench"]["output_hash"], usual["npubench"]["output_hash"]);
  EXPECT_EQ(normal["real_time"], usual["real_time"]);
  const Json ones = row_of({kCopy, "--inputs=ones"});
  EXPECT_EQ(ones["npubench"]["inputs"]["kind"], "ones");
  EXPECT_TRUE(ones["npubench"]["inputs"]["seed"].is_null());
  EXPECT_EQ(ones["npubench"]["output_hash"], hash_of_elements(std::vector<std::int8_t>(256, 1)));
}

TEST(RowsOfInputs, OfARampAreTheRamp) {
  EXPECT_EQ(row_of({kCopy, "--inputs=ramp"})["npubench"]["output_hash"], hash_of_elements(counting(256)));
}

TEST(RowsOfInputs, FromFilesAreTheirElements) {
  const TemporaryFolder folder;
  const auto elements = counting(256);
  const auto raw = folder.file("an input.bin"), npy = folder.file("input.npy");
  std::ofstream(raw, std::ios::binary).write(reinterpret_cast<const char*>(elements.data()), 256);
  write_npy(npy, "|i1", "(16, 16)", elements);
  for (const auto& file : {raw, npy}) {
    const Json row = row_of({kCopy, "--inputs=" + file});
    EXPECT_EQ(row["npubench"]["output_hash"], hash_of_elements(elements)) << file;
    EXPECT_EQ(row["npubench"]["inputs"]["kind"], "file");
    EXPECT_EQ(row["npubench"]["inputs"]["file"], file);
    EXPECT_THAT(row["npubench"]["repro"].get<std::string>(), HasSubstr(file));
  }
}

// 2 x 1.5 in each of 16 products, rounded to the kernel's type where they are float64.
TEST(RowsOfInputs, FromTwoFilesAreVerified) {
  const TemporaryFolder folder;
  const auto a = folder.file("a.npy"), b = folder.file("b.npy");
  write_npy(a, "<f4", "(16, 16)", std::vector<float>(256, 2.0f));
  write_npy(b, "<f8", "(256,)", std::vector<double>(256, 1.50000001));
  const Json row = row_of({kProduct, "--inputs=" + a + "," + b});
  EXPECT_EQ(row["npubench"]["accuracy"]["passed"], true);
  EXPECT_EQ(row["npubench"]["output_hash"], hash_of_elements(std::vector<float>(256, 48.0f)));
  EXPECT_EQ(row["npubench"]["inputs"]["file"], a + "," + b);
}

TEST(RowsOfInputs, FromFilesThatDoNotFitSayWhyAndHaveNoTime) {
  const TemporaryFolder folder;
  const auto one = folder.file("one.npy"), short_one = folder.file("short.npy");
  write_npy(one, "|i1", "(256,)", counting(256));
  write_npy(short_one, "|i1", "(255,)", counting(255));
  struct Bad {
    std::vector<std::string> arguments;
    std::string reason;
  };
  const Bad cases[] = {{{kCopy, "--inputs=" + short_one}, "has 255 elements (255), the case takes 256 of i8"},
                       {{kCopy, "--inputs=" + one + "," + one}, "--inputs names 2 files, the case has 1 inputs"},
                       {{kProduct, "--inputs=" + one}, "is of |i1, the case takes bf16: save it as float32"}};
  for (const Bad& bad : cases) {
    auto arguments = bad.arguments;
    arguments.emplace_back("--benchmark_format=json");
    const Outcome outcome = bench(arguments);
    EXPECT_EQ(outcome.exit_code, 1) << bad.reason;
    const auto rows = rows_of(outcome);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_THAT(rows[0]["npubench"]["reason"].get<std::string>(), HasSubstr(bad.reason));
    EXPECT_EQ(rows[0]["real_time"], 0.0);
  }
}

TEST(RowsOfInputs, AreRefusedBeforeAnythingRunsWhereThereIsNoSuchFile) {
  const Outcome outcome = bench({kCopy, "--inputs=/no/such.npy"});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, HasSubstr("there is no file '/no/such.npy'"));
  EXPECT_EQ(outcome.out, "");
}

}  // namespace
}  // namespace npubench::bench::test
