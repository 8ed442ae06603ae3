// The names of cases and of their designs.
#include <gmock/gmock.h>

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <npubench/base/error.h>
#include <npubench/cases/attention_family.h>
#include <npubench/cases/elementwise_families.h>
#include <npubench/cases/families.h>
#include <npubench/cases/matmul_family.h>
#include <npubench/cases/row_families.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>

namespace npubench {
namespace {

using testing::AllOf;
using testing::HasSubstr;

/// Values that an axis of some kernel takes, whether they fit or not.
std::vector<std::string> values_of(const std::string& axis) {
  static const std::map<std::string, std::vector<std::string>> kNamed{
      {"types", {"bf16", "i8", "bf16_f32", "i8_i16", "f32_bf16"}},
      {"cores", {"1x1", "2x3", "4x4", "0x0", "8x2"}},
      {"multiply", {"i8", "bf16", "bfp16"}},
      {"epilogue", {"none", "gelu"}},
      {"accumulate", {"wide", "output_type"}},
      {"b_layout", {"row_major", "column_major", "tiled"}},
      {"spread", {"n_over_columns", "m_over_columns"}}};
  if (const auto found = kNamed.find(axis); found != kNamed.end()) return found->second;
  if (axis.ends_with("scale") || axis == "epsilon") return {"0.5", "1e-05", "0.03125", "2"};
  return {"8", "24", "1000", "24x40x48", "100x7", "3", "1"};
}

/// The same case with random values along its axes; values of another form than the axis has are left out.
KernelCase changed(KernelCase kernel_case, std::mt19937& random) {
  for (const auto& axis : kernel_case.axes()) {
    if (std::uniform_int_distribution<int>(0, 1)(random) == 0) continue;
    const auto values = values_of(axis);
    const auto& value = values[std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(random)];
    try {
      kernel_case = kernel_case.with(axis, value);
    } catch (const Error&) {
    }
  }
  return kernel_case;
}

TEST(Names, OfFourHundredRandomCasesArePrintedAsTheyAreParsed) {
  const auto families = Families::standard();
  std::mt19937 random(11);
  std::set<std::string> names;
  while (names.size() < 400) {
    const auto& family =
        families.all()[std::uniform_int_distribution<std::size_t>(1, families.all().size() - 1)(random)];
    const auto name = changed(family->parse(family->kernel()), random).name();
    EXPECT_EQ(families.parse(name).name(), name);
    names.insert(name);
  }
}

template <class K>
void expect_names_apart(std::mt19937& random) {
  const auto fields = K::fields();
  std::map<std::string, std::string> case_of_design;
  for (int i = 0; i < 300; ++i) {
    typename K::Config config;
    for (const auto& axis : fields.axes()) {
      if (std::uniform_int_distribution<int>(0, 1)(random) == 0) continue;
      const auto values = values_of(axis);
      try {
        config =
            fields.with(config, axis, values[std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(random)]);
      } catch (const Error&) {
      }
    }
    // What treats all elements alike has one design for all extents of one number of them.
    if constexpr (requires { config.elements; }) config.elements = Elements(config.elements.count());
    const auto name = fields.name(config);
    const auto [known, fresh] = case_of_design.emplace(fields.design_name(config), name);
    EXPECT_TRUE(fresh || known->second == name) << known->first << " is " << known->second << " and " << name;
  }
}

TEST(Names, OfDesignsDifferWhereConfigurationsDo) {
  std::mt19937 random(12);
  expect_names_apart<Matmul>(random);
  expect_names_apart<Attention>(random);
  expect_names_apart<LayerNorm>(random);
  expect_names_apart<Gelu>(random);
  expect_names_apart<Cast>(random);
}

TEST(Names, LeaveOutWhatIsAsByDefault) {
  EXPECT_EQ(Matmul::fields().name({.tile_k = 32, .columns = 2, .core_rows = 4, .k_gather = 1, .c_depth = 2}),
            "Matmul/bf16_f32/tile:64x32x64/512x512x512/cores:2x4/c_depth:2");
  EXPECT_EQ(Gelu::fields().name({.elements = {1500, 2048}}), "GELU/bf16/tile:64/1500x2048");
  EXPECT_EQ(Empty::fields().name({}), "DispatchFloor");
}

TEST(Names, SegmentsMayComeInAnyOrderAndBeLeftOut) {
  const auto families = Families::standard();
  EXPECT_EQ(families.parse("Matmul/cores:2x4/64x32x16/c_depth:2/tile:16/i8_i32").name(),
            "Matmul/i8_i32/tile:16/64x32x16/cores:2x4/c_depth:2");
  EXPECT_EQ(families.parse("Softmax").on(Generation::npu2).name(), "Softmax/bf16/tile:64/1500x512/cores:8x4");
}

std::string refusal(const std::string& name) {
  try {
    (void)Families::standard().parse(name);
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    return error.what();
  }
  return "no error";
}

TEST(Names, ThatAreNotUnderstoodSayWhatIsPossible) {
  EXPECT_THAT(refusal("matmul/bf16_f32"), AllOf(HasSubstr("no kernel 'matmul'"), HasSubstr("did you mean 'Matmul'?")));
  EXPECT_THAT(refusal("Matmul/bf16_f32/tile:64/64x64"), HasSubstr("2 extents: write <M>x<K>x<N>"));
  EXPECT_THAT(refusal("Matmul/bf16_f32/c_dept:2"), AllOf(HasSubstr("unknown to Matmul"), HasSubstr("'c_depth'")));
  EXPECT_THAT(refusal("Matmul/b_layout:diagonal"), HasSubstr("write row_major or column_major or tiled"));
  EXPECT_THAT(refusal("GELU/bf16/tile:64/tile:32"), HasSubstr("given twice"));
  EXPECT_THAT(refusal("GELU//64x64"), HasSubstr("an empty segment"));
  EXPECT_THAT(refusal("GELU/bf16/1000000000000x1000000000000"), HasSubstr("63 bits"));
}

TEST(Names, OfAKernelDefinedTwiceAreRefused) {
  auto families = Families::standard();
  try {
    families.add(kernel_family<Matmul>());
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("the kernel Matmul is defined twice"));
  }
}

}  // namespace
}  // namespace npubench
