// Random designs: one of a kernel, changed in one place. check() refuses many of them.
#pragma once

#include <initializer_list>
#include <random>
#include <string>
#include <vector>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>

namespace npubench::test {

class Mutation {
  template <class Container>
  auto& one(Container& container) {
    return container[std::uniform_int_distribution<std::size_t>(0, container.size() - 1)(random_)];
  }

 public:
  explicit Mutation(std::uint32_t seed) : random_(seed) {}

  /// Of one of the kernels. Throws as its design() does.
  Design design(Generation generation) {
    const int columns = static_cast<int>(pick({1, 2, 4})), rows = static_cast<int>(pick({1, 2, 4}));
    switch (pick({0, 1, 2, 3, 4})) {
      case 0:
        return Matmul::design({.m = pick({40, 64, 200}),
                               .k = pick({64, 96}),
                               .n = pick({48, 128}),
                               .in = DataType::i8,
                               .out = DataType::i32,
                               .tile_m = pick({16, 32}),
                               .tile_k = pick({16, 32}),
                               .tile_n = pick({16, 32}),
                               .columns = columns,
                               .core_rows = rows},
                              generation);
      case 1:
        return Attention::design({.queries = pick({40, 100}),
                                  .keys = pick({64, 80}),
                                  .heads = pick({1, 4}),
                                  .head_dim = pick({32, 64}),
                                  .tile = pick({8, 16, 32}),
                                  .columns = columns,
                                  .core_rows = rows,
                                  .kv_heads = 1,
                                  .mask = pick({0, 1}) == 0 ? Attention::Mask::none : Attention::Mask::causal},
                                 generation);
      case 2:
        return LayerNorm::design(
            {.rows = pick({30, 64}), .width = pick({64, 128}), .tile = 16, .columns = columns, .core_rows = rows},
            generation);
      case 3:
        return Add::design(
            {.elements = pick({4096, 10000}), .tile = pick({16, 32}), .columns = columns, .core_rows = rows},
            generation);
      default:
        return Gelu::design(
            {.elements = pick({4096, 10000}), .dtype = DataType::i8, .tile = 32, .columns = columns, .core_rows = rows},
            generation);
    }
  }

  void change(Design& design) {
    const auto small = pick({0, 1, 2, 3, 5, 64});
    switch (pick({0, 1, 2, 3, 4, 5, 6, 7, 8, 9})) {
      case 0: one(design.fifos).producer_depth = static_cast<int>(small); break;
      case 1: one(one(design.fifos).consumers).depth = static_cast<int>(small); break;
      case 2: one(design.fifos).dimensions_to_stream = {{small, 4}, {2, 1}}; break;
      case 3: one(one(design.fifos).consumers).dimensions_from_stream = {{4, small}, {4, 1}}; break;
      case 4: {
        auto& program = one(design.cores).program;
        std::vector<Op> body;
        body.swap(program);
        program.emplace_back(Loop{small, std::move(body)});
        break;
      }
      case 5: acquire_one_more(one(design.cores).program); break;
      case 6:
        if (auto* transfer = std::get_if<Transfer>(&one(design.sequence().ops))) {
          one(transfer->dimensions) = {small, pick({0, 1, 2, 64})};
        }
        break;
      case 7: one(design.cores).stack_bytes = 1024 * small; break;
      case 8: {
        auto& link = one(design.links);
        for (const auto id : link.outputs) design.fifos[static_cast<std::size_t>(id.index)].repeat_count = small;
        break;
      }
      default: one(design.fifos).name += "-" + std::to_string(small); break;
    }
  }

 private:
  std::mt19937 random_;

  std::int64_t pick(std::initializer_list<std::int64_t> values) {
    return *(values.begin() +
             std::uniform_int_distribution<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(values.size()) - 1)(random_));
  }

  static void acquire_one_more(std::vector<Op>& program) {
    for (auto& op : program) {
      if (auto* loop = std::get_if<Loop>(&op)) acquire_one_more(loop->body);
      if (auto* acquire = std::get_if<Acquire>(&op)) ++acquire->count;
    }
  }
};

}  // namespace npubench::test
