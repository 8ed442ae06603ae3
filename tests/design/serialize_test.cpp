// A design survives the way through bytes exactly; bytes that were tampered with are refused, never believed.
#include <npubench/design/serialize.h>

#include <cstring>
#include <limits>
#include <random>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/design/check.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;

constexpr std::size_t kHeaderBytes = 32;

/// Every kind of part that a design can have, with values at the edges of their ranges.
Design everything() {
  auto design = CopyDesign{.generation = Generation::npu2,
                           .depth = 3,
                           .mem_to_core = {{4, 64}, {64, 1}},
                           .into_core = {{2, 128}, {128, 1}}}
                    .build();
  design.name = "every part \xc3\xa9\"\\\n";
  design.add(LocalBuffer{"scratch", core_tile(0, 0), {{3, 5}, DataType::bf16}});
  const auto function = design.add(Function{"matmul_bf16_f32",
                                            {MemRef{{4, 8}, DataType::bf16}, DataType::i32, DataType::f32},
                                            "mm.o",
                                            {{"DIM_M", "64"}, {"DIM_K", ""}},
                                            "aie_kernels/mm.cc"});
  const auto infinity = std::numeric_limits<float>::infinity();
  Loop inner{3, {Call{function, {BufferId{0}, std::numeric_limits<std::int32_t>::min(), -infinity, 0.1f}}}};
  LocalBuffer counts{"counts", core_tile(0, 0), {{2}, DataType::i32}};
  counts.values = {std::numeric_limits<std::int32_t>::max(), 0};
  const auto table = design.add(counts);
  design.cores.front().program.push_back(Loop{1, {}, CountTable{table, 2}});
  design.cores.front().program.push_back(Loop{1, {}, CountTable{table, 1, 3}});
  design.cores.front().program.push_back(Loop{2, {inner, Release{{1}, Port::consume, 2}}});
  Transfer transfer{.fifo = {0}, .argument = 1, .offset = (std::int64_t{1} << 40) + 1};
  transfer.dimensions = {{{2, 0}, {3, -7}, {1, 0}, {5, 1}}};
  design.sequence().ops.emplace_back(transfer);
  design.links.push_back(Link{{{0}}, {{1}, {2}}, {0, 64}});
  return design;
}

void seal(std::vector<std::byte>& bytes) {
  const auto value = fnv1a(std::span(bytes).subspan(kHeaderBytes));
  std::memcpy(bytes.data() + 24, &value, sizeof value);
}

std::vector<std::byte> sealed(std::string_view json) {
  auto bytes = serialize({});
  bytes.resize(kHeaderBytes);
  const auto text = std::as_bytes(std::span(json));
  bytes.insert(bytes.end(), text.begin(), text.end());
  const std::uint64_t length = json.size();
  std::memcpy(bytes.data() + 16, &length, sizeof length);
  seal(bytes);
  return bytes;
}

TEST(Serialize, RoundTripIsExact) {
  for (const auto& design : {Design{}, CopyDesign{}.build(), CopyDesign{}.with_half(), everything()}) {
    const auto bytes = serialize(design);
    const auto back = deserialize(bytes);
    EXPECT_EQ(serialize(back), bytes);
    EXPECT_EQ(hash(back), hash(design));
    EXPECT_EQ(back.name, design.name);
    EXPECT_EQ(back.functions, design.functions);
    ASSERT_EQ(back.sequences.size(), design.sequences.size());
    for (std::size_t i = 0; i < design.sequences.size(); ++i) {
      EXPECT_EQ(back.sequences[i].name, design.sequences[i].name);
      EXPECT_EQ(back.sequences[i].ops.size(), design.sequences[i].ops.size());
    }
  }
  const auto back = deserialize(serialize(everything()));
  const auto& outer = std::get<Loop>(back.cores.front().program.back());
  const auto& call = std::get<Call>(std::get<Loop>(outer.body.front()).body.front());
  EXPECT_EQ(std::get<float>(call.arguments[2]), -std::numeric_limits<float>::infinity());
  EXPECT_EQ(std::get<float>(call.arguments[3]), 0.1f);
  EXPECT_EQ(std::get<Loop>(back.cores.front().program.front()).count, Loop::kForever);
}

// A JSON library sorts the members, and writes what the format has always been.
TEST(Serialize, WritesTheTextThatAJsonLibraryWrites) {
  for (const auto& design : {Design{}, CopyDesign{}.with_half(), everything()}) {
    const auto bytes = serialize(design);
    const std::string text(reinterpret_cast<const char*>(bytes.data()) + kHeaderBytes, bytes.size() - kHeaderBytes);
    EXPECT_EQ(text, nlohmann::json::parse(text).dump());
  }
}

TEST(Serialize, ANameThatIsNotUtf8IsRefused) {
  auto design = CopyDesign{}.build();
  design.fifos[0].name = "\xff";
  EXPECT_THROW((void)serialize(design), Error);
  EXPECT_THROW((void)hash(design), Error);
}

TEST(Serialize, PaddingIsIgnored) {
  const auto design = everything();
  auto bytes = serialize(design);
  bytes.resize(bytes.size() + 4096);
  EXPECT_EQ(hash(deserialize(bytes)), hash(design));
}

TEST(Serialize, HashTellsDesignsApart) {
  EXPECT_EQ(hash(CopyDesign{}.build()), hash(CopyDesign{}.build()));
  EXPECT_NE(hash(CopyDesign{}.build()), hash(CopyDesign{.depth = 3}.build()));
  EXPECT_EQ(hash({}).size(), 16u);
}

TEST(Serialize, EveryTruncationAndFlippedBitIsRefused) {
  const auto bytes = serialize(everything());
  for (std::size_t length = 0; length < bytes.size(); length += length < 64 ? 1 : 37) {
    EXPECT_THROW(deserialize(std::span(bytes).first(length)), Error) << length;
  }
  for (std::size_t i = 0; i < bytes.size(); i += i < 64 ? 1 : 11) {
    if (i >= 12 && i < 16) continue;  // reserved
    auto flipped = bytes;
    flipped[i] ^= std::byte{0x10};
    EXPECT_THROW(deserialize(flipped), Error) << i;
  }
}

TEST(Serialize, NumbersOutOfRangeAreRefused) {
  const auto text = [](std::string_view from, std::string_view to) {
    const auto bytes = serialize(CopyDesign{}.build());
    std::string json(reinterpret_cast<const char*>(bytes.data()) + kHeaderBytes, bytes.size() - kHeaderBytes);
    const auto at = json.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return sealed(json.replace(at, from.size(), to));
  };
  EXPECT_NO_THROW(deserialize(text("\"columns\":1", "\"columns\":2")));
  for (const auto* wrong :
       {"4294967297", "-4294967297", "1.5", "1e300", "null", "\"1\"", "[]", "{}", "true", "18446744073709551615"}) {
    EXPECT_THROW(deserialize(text("\"columns\":1", std::string("\"columns\":") + wrong)), Error) << wrong;
  }
  EXPECT_THROW(deserialize(text("\"columns\"", "\"colums\"")), Error);
  EXPECT_THROW(deserialize(text("\"npu1\"", "\"npu7\"")), Error);
  EXPECT_THROW(deserialize(text("\"i32\"", "\"i33\"")), Error);
  EXPECT_THROW(deserialize(text("\"acquire\"", "\"acquired\"")), Error);
  EXPECT_THROW(deserialize(text("[\"acquire\",1", "[\"acquire\"")), Error);
}

TEST(Serialize, DeepNestingIsRefused) {
  for (const int depth : {40, 100'000}) {
    std::string program;
    for (int i = 0; i < depth; ++i) program += "[[\"loop\",1,";
    program += "[]";
    for (int i = 0; i < depth; ++i) program += "]]";
    EXPECT_THROW(deserialize(sealed(R"({"name":"","generation":"npu1","columns":1,"fifos":[],"links":[],"functions":[],
      "buffers":[],"cores":[{"tile":[0,2],"program":)" +
                                    program + R"(,"stack":0}],"sequences":[]})")),
                 Error);
  }
}

// Values that are well-formed but absurd get through; what looks at designs next must take them.
TEST(Serialize, MutatedDesignsNeitherCrashNorHang) {
  const auto original = serialize(CopyDesign{}.build());
  std::mt19937 random(7);  // NOLINT: the same every time
  constexpr std::string_view kDigits = "0123456789-,[]{}\"tf";
  int readable = 0;
  for (int i = 0; i < 4000; ++i) {
    auto bytes = original;
    for (auto flips = random() % 4; flips-- > 0;) {
      bytes[kHeaderBytes + random() % (bytes.size() - kHeaderBytes)] =
          static_cast<std::byte>(kDigits[random() % kDigits.size()]);
    }
    seal(bytes);
    try {
      const auto design = deserialize(bytes);
      ++readable;
      (void)check(design);
    } catch (const Error&) {
    }
  }
  EXPECT_GT(readable, 100);
}

}  // namespace
}  // namespace npubench
