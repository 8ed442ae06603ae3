// C += A B on a core, and C = 0. Symbols and layouts are those of mlir-aie's mm.cc: A blocked r x s, B s x t, C r x t.
// Unlike that it takes all tiles that are multiples of one block, rounds narrow sums (bf16, i16, i8) to nearest even
// and saturates them, and works on as many blocks at once as there are accumulators.
//
// Definitions: DIM_M, DIM_K, DIM_N; B_COL_MAJ for B column by column, in blocks of t x s; one of bf16_f32_ONLY,
// bf16_bf16_ONLY, i16_i32_ONLY, i16_i16_ONLY, i8_i32_ONLY, i8_i16_ONLY, i8_i8_ONLY;
// AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16 for block floating point (AIE2P).
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The emulator's product is one of its own (lib/npubench/core/functions/matmul.cpp), for the host's
// caches.
#include "vector.h"

#if defined(bf16_f32_ONLY) || defined(bf16_bf16_ONLY)
using In = bfloat16;
#elif defined(i16_i32_ONLY) || defined(i16_i16_ONLY)
using In = std::int16_t;
#else
using In = std::int8_t;
#endif

#if defined(bf16_f32_ONLY)
#define NPUBENCH_MATMUL matmul_bf16_f32
#define NPUBENCH_ZERO zero_f32
using Out = float;
#elif defined(bf16_bf16_ONLY)
#define NPUBENCH_MATMUL matmul_bf16_bf16
#define NPUBENCH_ZERO zero_bf16
using Out = bfloat16;
#elif defined(i16_i32_ONLY)
#define NPUBENCH_MATMUL matmul_i16_i32
#define NPUBENCH_ZERO zero_i32
using Out = std::int32_t;
#elif defined(i16_i16_ONLY)
#define NPUBENCH_MATMUL matmul_i16_i16
#define NPUBENCH_ZERO zero_i16
using Out = std::int16_t;
#elif defined(i8_i32_ONLY)
#define NPUBENCH_MATMUL matmul_i8_i32
#define NPUBENCH_ZERO zero_i32
using Out = std::int32_t;
#elif defined(i8_i16_ONLY)
#define NPUBENCH_MATMUL matmul_i8_i16
#define NPUBENCH_ZERO zero_i16
using Out = std::int16_t;
#elif defined(i8_i8_ONLY)
#define NPUBENCH_MATMUL matmul_i8_i8
#define NPUBENCH_ZERO zero_i8
using Out = std::int8_t;
#else
#error "define the variant, bf16_f32_ONLY for instance"
#endif

namespace {

// The generation's own block (Architecture::multiply_block).
[[maybe_unused]] constexpr bool kFloat = std::is_same_v<In, bfloat16>;
constexpr bool kShort = std::is_same_v<In, std::int16_t>;
constexpr unsigned kS = kShort ? 4 : 8;
#if __AIE_ARCH__ == 21
#if AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16
constexpr unsigned kR = kShort ? 4 : 8;
#else
constexpr unsigned kR = kFloat || kShort ? 4 : 8;
#endif
constexpr unsigned kT = 8;
#else
constexpr unsigned kR = 4;
constexpr unsigned kT = kFloat || kShort ? 4 : 8;
#endif

using Product = aie::mmul<kR, kS, kT, In, In, accauto>;

static_assert(DIM_M % kR == 0 && DIM_K % kS == 0 && DIM_N % kT == 0, "tiles are multiples of the generation's block");
constexpr unsigned kRows = DIM_M / kR, kDepth = DIM_K / kS, kColumns = DIM_N / kT;

NPUBENCH_INLINE aie::vector<In, Product::size_B> load_right(const In* b, unsigned k, unsigned column) {
#ifdef B_COL_MAJ
  return aie::transpose(aie::load_v<Product::size_B>(b + (column * kDepth + k) * Product::size_B), kT, kS);
#else
  return aie::load_v<Product::size_B>(b + (k * kColumns + column) * Product::size_B);
#endif
}

/// Blocks of C at once: each block of A and of B that is loaded is used several times, and the multiplier never waits
/// for its own sums. They take 16 accumulators of 512 bits, of the 18 that AIE2 has (bml0-8 and bmh0-8 in llvm-aie's
/// AIE2GenRegisterInfo.td) and the 20 of AIE2P (dm0-4, of 2048 bits each).
constexpr unsigned kAccumulators = 16;
constexpr unsigned kBlocksAtOnce = kAccumulators * 512 / (Product::size_C * (kShort ? 64 : 32));
constexpr unsigned kMostHigh = kBlocksAtOnce == 4 ? 2 : 4;
constexpr unsigned kHigh = kRows < kMostHigh ? kRows : kMostHigh;
constexpr unsigned kMostWide = kBlocksAtOnce / kMostHigh;
constexpr unsigned kWide = kColumns < kMostWide ? kColumns : kMostWide;

/// Whether the steps along K are written out, where they are few instructions: then a turn is kHigh x kWide blocks from
/// their loads to their stores, and the sums of one turn are stored while those of the next are loaded. Instructions
/// have up to 16 bytes, and programs 16 KB. AIE2P multiplies bf16 in 8 steps.
#if __AIE_ARCH__ == 21 && !AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16
constexpr unsigned kMultiplications = kFloat ? 8 : 1;
#else
constexpr unsigned kMultiplications = 1;
#endif
constexpr bool kWrittenOut = kDepth * kHigh * kWide * kMultiplications <= 128;

template <unsigned kTall, unsigned kBroad>
NPUBENCH_INLINE void add_step(Product (&sums)[kTall][kBroad], const In* NPUBENCH_RESTRICT a,
                              const In* NPUBENCH_RESTRICT b, unsigned row, unsigned column, unsigned k) {
  aie::vector<In, Product::size_A> left[kTall];
  aie::vector<In, Product::size_B> right[kBroad];
  for (unsigned i = 0; i < kTall; ++i) {
    left[i] = aie::load_v<Product::size_A>(a + ((row + i) * kDepth + k) * Product::size_A);
  }
  for (unsigned j = 0; j < kBroad; ++j) right[j] = load_right(b, k, column + j);
  for (unsigned i = 0; i < kTall; ++i) {
    for (unsigned j = 0; j < kBroad; ++j) sums[i][j].mac(left[i], right[j]);
  }
}

/// kTall x kBroad blocks of C.
template <unsigned kTall, unsigned kBroad>
NPUBENCH_INLINE void add_blocks(const In* NPUBENCH_RESTRICT a, const In* NPUBENCH_RESTRICT b, Out* NPUBENCH_RESTRICT c,
                                unsigned row, unsigned column) {
  Product sums[kTall][kBroad];
  for (unsigned i = 0; i < kTall; ++i) {
    for (unsigned j = 0; j < kBroad; ++j) {
      sums[i][j] = Product(aie::load_v<Product::size_C>(c + ((row + i) * kColumns + column + j) * Product::size_C));
    }
  }
  if constexpr (kWrittenOut) {
    npubench::written_out<kDepth>(
        [&](std::size_t k) NPUBENCH_INLINE_LAMBDA { add_step(sums, a, b, row, column, static_cast<unsigned>(k)); });
  } else {
    for (unsigned k = 0; k < kDepth; ++k) add_step(sums, a, b, row, column, k);
  }
  for (unsigned i = 0; i < kTall; ++i) {
    for (unsigned j = 0; j < kBroad; ++j) {
      aie::store_v(c + ((row + i) * kColumns + column + j) * Product::size_C, sums[i][j].template to_vector<Out>());
    }
  }
}

/// All blocks of rows from `row` on and columns from `column` on, kTall x kBroad at once, in one loop.
template <unsigned kTall, unsigned kBroad>
NPUBENCH_INLINE void add_region(const In* NPUBENCH_RESTRICT a, const In* NPUBENCH_RESTRICT b, Out* NPUBENCH_RESTRICT c,
                                unsigned row, unsigned rows, unsigned column, unsigned columns) {
  if constexpr (kTall > 0 && kBroad > 0) {
    const unsigned across = columns / kBroad;
    for (unsigned i = 0; i < rows / kTall * across; ++i) {
      add_blocks<kTall, kBroad>(a, b, c, row + i / across * kTall, column + i % across * kBroad);
    }
  }
}

}  // namespace

extern "C" {

void NPUBENCH_MATMUL(const In* NPUBENCH_RESTRICT a, const In* NPUBENCH_RESTRICT b, Out* NPUBENCH_RESTRICT c) {
  npubench::set_modes();
  // Accumulators of 64 bits: their lower half is the sum modulo 2^32, as in all other sums in i32.
  if (kShort && sizeof(Out) == 4) aie::set_saturation(aie::saturation_mode::none);
  constexpr unsigned kLow = kRows % kHigh, kNarrow = kColumns % kWide;
  constexpr unsigned kRest = kRows - kLow, kSide = kColumns - kNarrow;
  add_region<kHigh, kWide>(a, b, c, 0, kRest, 0, kSide);
  add_region<kHigh, kNarrow>(a, b, c, 0, kRest, kSide, kNarrow);
  add_region<kLow, kWide>(a, b, c, kRest, kLow, 0, kSide);
  add_region<kLow, kNarrow>(a, b, c, kRest, kLow, kSide, kNarrow);
}

void NPUBENCH_ZERO(Out* c) {
  constexpr unsigned kAll = DIM_M * DIM_N, kLanes = 64 / sizeof(Out), kHalf = kLanes / 2;
  static_assert(kAll % kHalf == 0);
  unsigned i = 0;
  for (; i + 4 * kLanes <= kAll; i += 4 * kLanes) {
    npubench::written_out<4>(
        [&](std::size_t n) NPUBENCH_INLINE_LAMBDA { aie::store_v(c + i + n * kLanes, aie::zeros<Out, kLanes>()); });
  }
  for (; i + kLanes <= kAll; i += kLanes) aie::store_v(c + i, aie::zeros<Out, kLanes>());
  if constexpr (kAll % kLanes != 0) aie::store_v(c + i, aie::zeros<Out, kHalf>());
}

}  // extern "C"
