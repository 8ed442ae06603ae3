// attention_*: binding to a declaration. The arithmetic is in attention_simd.cpp.
#include <algorithm>
#include <cstdint>

#include <npubench/arch/architecture.h>
#include <npubench/emulator/core_timing.h>
#include <npubench/emulator/functions/attention_simd.h>
#include <npubench/emulator/functions/declaration.h>
#include <npubench/emulator/functions/functions.h>

namespace npubench {
namespace {

/// Blocks of operands are 8 x 8 whatever the multiply mode.
constexpr std::int64_t kBlock = 8;

MultiplyMode mode_of(const Function& function, const Profile& profile, DataType type) {
  if (type == DataType::i8) return MultiplyMode::i8;
  const auto mode = uses_bfp16(function) ? MultiplyMode::bfp16 : MultiplyMode::bf16;
  (void)architecture(profile.generation).multiply_block(mode);  // throws where the generation lacks the mode
  return mode;
}

AttentionBlock block_of(std::int64_t queries, std::int64_t keys, std::int64_t head_dim, MultiplyMode mode) {
  return {static_cast<std::size_t>(queries), static_cast<std::size_t>(keys), static_cast<std::size_t>(head_dim),
          mode == MultiplyMode::bfp16};
}

void expect_block(const Function& function, std::int64_t queries, std::int64_t keys, std::int64_t head_dim) {
  expect_multiple(function, "tq", queries, kBlock);
  expect_multiple(function, "tk", keys, kBlock);
  expect_multiple(function, "d", head_dim, kBlock);
}

/// Of the sums and statistics that are its first two parameters.
BoundFunction bind_begin_of(const Function& function, const Profile& profile) {
  const auto acc = matrix(function, 0);
  expect_block(function, acc.rows, kBlock, acc.columns);
  expect_matrix(function, 1, {3, acc.rows});
  const auto cycles = CoreTiming(profile).fill(buffer(function, 0).bytes() + buffer(function, 1).bytes());
  const auto block = block_of(acc.rows, kBlock, acc.columns, MultiplyMode::bf16);
  return {.compute =
              [block](CallArguments arguments) {
                attention_begin(block, arguments[0].as<float>(), arguments[1].as<float>());
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

BoundFunction bind_begin(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::f32), buffer_of(DataType::f32)});
  return bind_begin_of(function, profile);
}

/// Of q, k, p, statistics and room for scores, which are the first five parameters.
template <class T>
std::pair<AttentionBlock, MultiplyMode> scores_block(const Function& function, const Profile& profile) {
  const auto q = matrix(function, 0);
  const auto k = matrix(function, 1);
  expect_block(function, q.rows, k.rows, q.columns);
  expect_matrix(function, 1, {k.rows, q.columns});
  expect_matrix(function, 2, {q.rows, k.rows});
  expect_matrix(function, 3, {3, q.rows});
  expect_elements(function, 4, kBlock * k.rows);
  const auto mode = mode_of(function, profile, data_type_of<T>);
  return {block_of(q.rows, k.rows, q.columns, mode), mode};
}

template <class T>
BoundFunction bind_scores(const Function& function, const Profile& profile) {
  const auto operand = buffer_of(data_type_of<T>);
  const auto f32 = buffer_of(DataType::f32);
  expect_parameters(function,
                    {operand, operand, operand, f32, f32, scalar_of(DataType::f32), scalar_of(DataType::i32)});
  const auto [block, mode] = scores_block<T>(function, profile);
  const auto q = matrix(function, 0);
  const auto k = matrix(function, 1);
  const auto cycles = [timing = CoreTiming(profile), mode = mode, q, k](std::int64_t valid) {
    return timing.attention_scores({.m = q.rows, .k = q.columns, .n = k.rows}, mode, valid, sizeof(T));
  };
  return {.compute =
              [block = block](CallArguments arguments) {
                const auto keys = static_cast<std::int64_t>(block.keys);
                const auto valid = std::clamp<std::int64_t>(arguments[6].i32, 0, keys);
                attention_scores(block, arguments[0].as<const T>(), arguments[1].as<const T>(), arguments[2].as<T>(),
                                 arguments[3].as<float>(), arguments[4].as<float>(), arguments[5].f32,
                                 static_cast<std::size_t>(valid));
              },
          .cycles =
              [cycles, of_a_block = cycles(k.rows), keys = k.rows](CallArguments arguments) {
                return arguments[6].i32 >= keys ? of_a_block : cycles(arguments[6].i32);
              }};
}

BoundFunction bind_causal_begin(const Function& function, const Profile& profile) {
  const auto f32 = buffer_of(DataType::f32), place = buffer_of(DataType::i32);
  const auto i32 = scalar_of(DataType::i32);
  expect_parameters(function, {f32, f32, place, i32, i32, i32, i32, i32});
  expect_elements(function, 2, 2);
  auto begin = bind_begin_of(function, profile);
  begin.compute = [compute = begin.compute](CallArguments a) {
    attention_begin_unit(a[2].as<std::int32_t>(), a[3].i32, a[4].i32, std::max(a[5].i32, 1), a[6].i32, a[7].i32);
    compute(a);
  };
  return begin;
}

/// The mask is not published: a load, a choice and a store of every score beside what attention_scores takes.
template <class T>
BoundFunction bind_causal_scores(const Function& function, const Profile& profile) {
  const auto operand = buffer_of(data_type_of<T>);
  const auto f32 = buffer_of(DataType::f32);
  expect_parameters(function,
                    {operand, operand, operand, f32, f32, buffer_of(DataType::i32), scalar_of(DataType::f32)});
  expect_elements(function, 5, 2);
  const auto [block, mode] = scores_block<T>(function, profile);
  const auto queries = static_cast<std::int64_t>(block.queries), keys = static_cast<std::int64_t>(block.keys);
  const CoreTiming timing(profile);
  const auto bytes = queries * keys * static_cast<std::int64_t>(sizeof(float));
  const auto cycles =
      timing.attention_scores({.m = queries, .k = static_cast<std::int64_t>(block.head_dim), .n = keys}, mode) +
      timing.stream(bytes, bytes);
  return {.compute =
              [block = block](CallArguments a) {
                auto& seen = a[5].as<std::int32_t>()[1];
                attention_causal_scores(block, a[0].as<const T>(), a[1].as<const T>(), a[2].as<T>(), a[3].as<float>(),
                                        a[4].as<float>(), a[6].f32, seen);
                seen -= static_cast<std::int32_t>(block.keys);
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

template <class T>
BoundFunction bind_values(const Function& function, const Profile& profile) {
  const auto operand = buffer_of(data_type_of<T>);
  expect_parameters(function, {operand, operand, buffer_of(DataType::f32), buffer_of(DataType::f32)});
  const auto p = matrix(function, 0);
  const auto v = matrix(function, 1);
  expect_block(function, p.rows, p.columns, v.columns);
  expect_matrix(function, 1, {p.columns, v.columns});
  expect_matrix(function, 2, {p.rows, v.columns});
  expect_matrix(function, 3, {3, p.rows});
  const auto mode = mode_of(function, profile, data_type_of<T>);
  const auto block = block_of(p.rows, p.columns, v.columns, mode);
  const auto cycles = CoreTiming(profile).attention_values({.m = p.rows, .k = p.columns, .n = v.columns}, mode);
  return {.compute =
              [block](CallArguments arguments) {
                attention_values(block, arguments[0].as<const T>(), arguments[1].as<const T>(),
                                 arguments[2].as<float>(), arguments[3].as<const float>());
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

/// `scaled`: with the scale as a fourth parameter.
template <class T, bool scaled>
BoundFunction bind_end(const Function& function, const Profile& profile) {
  const auto f32 = buffer_of(DataType::f32);
  const auto out = buffer_of(data_type_of<T>);
  if constexpr (scaled) {
    expect_parameters(function, {f32, f32, out, scalar_of(DataType::f32)});
  } else {
    expect_parameters(function, {f32, f32, out});
  }
  const auto acc = matrix(function, 0);
  expect_block(function, acc.rows, kBlock, acc.columns);
  expect_matrix(function, 1, {3, acc.rows});
  expect_matrix(function, 2, acc);
  const auto cycles = CoreTiming(profile).attention_end(acc.rows, acc.columns, data_type_of<T>);
  const auto block = block_of(acc.rows, kBlock, acc.columns, MultiplyMode::bf16);
  return {.compute =
              [block](CallArguments arguments) {
                attention_end(block, arguments[0].as<const float>(), arguments[1].as<const float>(),
                              arguments[2].as<T>(), scaled ? arguments[3].f32 : 1.0f);
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

}  // namespace

void add_attention_functions(CoreFunctionLibrary& library) {
  library.add("attention_begin", bind_begin);
  library.add("attention_causal_begin", bind_causal_begin);
  library.add("attention_causal_scores_bf16", bind_causal_scores<bfloat16>);
  library.add("attention_causal_scores_i8", bind_causal_scores<std::int8_t>);
  library.add("attention_scores_bf16", bind_scores<bfloat16>);
  library.add("attention_scores_i8", bind_scores<std::int8_t>);
  library.add("attention_values_bf16", bind_values<bfloat16>);
  library.add("attention_values_i8", bind_values<std::int8_t>);
  library.add("attention_end_bf16", bind_end<bfloat16, false>);
  library.add("attention_end_i8", bind_end<std::int8_t, true>);
}

}  // namespace npubench
