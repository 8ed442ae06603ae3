// Attention on a core: the C symbols of one object file, for one block size and element type.
//
// Definitions: DIM_Q, DIM_K (rows of queries and keys in a block), DIM_D (head dimension), all multiples of 8;
// bf16_ONLY or i8_ONLY to leave out the other type's functions;
// AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16 for bf16 products in block floating point (AIE2P).
//
// With BLOCK_R and BLOCK_T, the r and t of the core's own multiplication, the functions are those of programs that
// share their tiles with products: queries are blocked r x 8, keys and values t x 8, the result r x t. Queries and
// result are of two parts of DIM_Q rows, one after the other by the cursor; weights lie where the result's second part
// comes to lie.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The host's build of the same arithmetic is the emulator's.
#include "attention-inl.h"

NPUBENCH_CORE_CODE_BEGIN
namespace {

#ifdef BLOCK_R
constexpr std::size_t kR = BLOCK_R, kT = BLOCK_T;
#else
constexpr std::size_t kR = 8, kT = 8;
#endif

struct BlockShape {
  static constexpr std::size_t kQueryRows = kR, kKeyRows = kT;
  static constexpr std::size_t out_rows() { return kR; }
  static constexpr std::size_t out_columns() { return kT; }
  static_assert(DIM_Q % 8 == 0 && DIM_K % 8 == 0 && DIM_D % 8 == 0);
  static constexpr std::size_t queries() { return DIM_Q; }
  static constexpr std::size_t keys() { return DIM_K; }
  static constexpr std::size_t head_dim() { return DIM_D; }
};

/// Keys that count, of those a block has.
NPUBENCH_INLINE std::size_t clamped(std::int32_t valid) {
  return valid < 0 ? 0 : valid > DIM_K ? std::size_t{DIM_K} : static_cast<std::size_t>(valid);
}

}  // namespace
NPUBENCH_CORE_CODE_END

extern "C" {

#ifdef BLOCK_R

void attention_tile_begin(float* NPUBENCH_RESTRICT acc, float* NPUBENCH_RESTRICT stats) {
  npubench::attention_begin(npubench::BlockShape(), acc, stats);
}

static_assert(DIM_Q * DIM_K == DIM_Q * DIM_D, "weights are as large as a part of the result");

void attention_tile_scores_bf16(const bfloat16* NPUBENCH_RESTRICT q, const bfloat16* NPUBENCH_RESTRICT k,
                                bfloat16* NPUBENCH_RESTRICT out, float* NPUBENCH_RESTRICT stats,
                                float* NPUBENCH_RESTRICT memory, std::int32_t* NPUBENCH_RESTRICT cursor, float scale,
                                std::int32_t valid) {
  npubench::set_modes();
  npubench::attention_scores(npubench::BlockShape(), q + *cursor * DIM_Q * DIM_D, k, out + DIM_Q * DIM_D, stats, memory,
                             scale, npubench::clamped(valid));
}

void attention_tile_values_bf16(const bfloat16* NPUBENCH_RESTRICT out, const bfloat16* NPUBENCH_RESTRICT v,
                                float* NPUBENCH_RESTRICT acc, const float* NPUBENCH_RESTRICT stats) {
  npubench::set_modes();
  npubench::attention_values(npubench::BlockShape(), out + DIM_Q * DIM_D, v, acc, stats + 2 * DIM_Q);
}

void attention_tile_end_bf16(const float* NPUBENCH_RESTRICT acc, const float* NPUBENCH_RESTRICT stats,
                             bfloat16* NPUBENCH_RESTRICT out, std::int32_t* NPUBENCH_RESTRICT cursor) {
  npubench::set_modes();
  npubench::attention_end(npubench::BlockShape(), acc, stats + DIM_Q, out + *cursor * DIM_Q * DIM_D, 1.0f);
  *cursor = 1 - *cursor;
}

#else

void attention_begin(float* NPUBENCH_RESTRICT acc, float* NPUBENCH_RESTRICT stats) {
  npubench::attention_begin(npubench::BlockShape(), acc, stats);
}

void attention_causal_begin(float* NPUBENCH_RESTRICT acc, float* NPUBENCH_RESTRICT stats,
                            std::int32_t* NPUBENCH_RESTRICT place, std::int32_t first, std::int32_t units,
                            std::int32_t period, std::int32_t step, std::int32_t seen) {
  npubench::begin_unit(place, first, units, period, step, seen);
  npubench::attention_begin(npubench::BlockShape(), acc, stats);
}

#ifndef i8_ONLY
void attention_scores_bf16(const bfloat16* NPUBENCH_RESTRICT q, const bfloat16* NPUBENCH_RESTRICT k,
                           bfloat16* NPUBENCH_RESTRICT p, float* NPUBENCH_RESTRICT stats,
                           float* NPUBENCH_RESTRICT memory, float scale, std::int32_t valid) {
  npubench::set_modes();
  npubench::attention_scores(npubench::BlockShape(), q, k, p, stats, memory, scale, npubench::clamped(valid));
}

void attention_causal_scores_bf16(const bfloat16* NPUBENCH_RESTRICT q, const bfloat16* NPUBENCH_RESTRICT k,
                                  bfloat16* NPUBENCH_RESTRICT p, float* NPUBENCH_RESTRICT stats,
                                  float* NPUBENCH_RESTRICT memory, std::int32_t* NPUBENCH_RESTRICT place, float scale) {
  npubench::set_modes();
  npubench::attention_causal_scores(npubench::BlockShape(), q, k, p, stats, memory, scale, place[1]);
  place[1] -= DIM_K;
}

void attention_values_bf16(const bfloat16* NPUBENCH_RESTRICT p, const bfloat16* NPUBENCH_RESTRICT v,
                           float* NPUBENCH_RESTRICT acc, const float* NPUBENCH_RESTRICT stats) {
  npubench::set_modes();
  npubench::attention_values(npubench::BlockShape(), p, v, acc, stats + 2 * DIM_Q);
}

void attention_end_bf16(const float* NPUBENCH_RESTRICT acc, const float* NPUBENCH_RESTRICT stats,
                        bfloat16* NPUBENCH_RESTRICT out) {
  npubench::set_modes();
  npubench::attention_end(npubench::BlockShape(), acc, stats + DIM_Q, out, 1.0f);
}
#endif

#ifndef bf16_ONLY
void attention_scores_i8(const std::int8_t* NPUBENCH_RESTRICT q, const std::int8_t* NPUBENCH_RESTRICT k,
                         std::int8_t* NPUBENCH_RESTRICT p, float* NPUBENCH_RESTRICT stats,
                         float* NPUBENCH_RESTRICT memory, float scale, std::int32_t valid) {
  npubench::set_modes();
  npubench::attention_scores(npubench::BlockShape(), q, k, p, stats, memory, scale, npubench::clamped(valid));
}

void attention_causal_scores_i8(const std::int8_t* NPUBENCH_RESTRICT q, const std::int8_t* NPUBENCH_RESTRICT k,
                                std::int8_t* NPUBENCH_RESTRICT p, float* NPUBENCH_RESTRICT stats,
                                float* NPUBENCH_RESTRICT memory, std::int32_t* NPUBENCH_RESTRICT place, float scale) {
  npubench::set_modes();
  npubench::attention_causal_scores(npubench::BlockShape(), q, k, p, stats, memory, scale, place[1]);
  place[1] -= DIM_K;
}

void attention_values_i8(const std::int8_t* NPUBENCH_RESTRICT p, const std::int8_t* NPUBENCH_RESTRICT v,
                         float* NPUBENCH_RESTRICT acc, const float* NPUBENCH_RESTRICT stats) {
  npubench::set_modes();
  npubench::attention_values(npubench::BlockShape(), p, v, acc, stats + 2 * DIM_Q);
}

void attention_end_i8(const float* NPUBENCH_RESTRICT acc, const float* NPUBENCH_RESTRICT stats,
                      std::int8_t* NPUBENCH_RESTRICT out, float scale) {
  npubench::set_modes();
  npubench::attention_end(npubench::BlockShape(), acc, stats + DIM_Q, out, scale);
}
#endif

#endif  // BLOCK_R

}  // extern "C"
