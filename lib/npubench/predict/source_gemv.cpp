#include <npubench/predict/source_gemv.h>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>

namespace npubench {

Design source_gemv(const SourceGemv& config, Generation generation) {
  require_extent("m", config.m);
  require_extent("k", config.k);
  const auto rows = config.rows_per_call, width = round_up<std::int64_t>(config.k, 32);
  const auto calls = ceil_div(config.m, rows * config.columns);  // of a column
  const MemRef object{{rows, width}, config.dtype}, x{{1, width}, config.dtype},
      y{{1, rows}, config.dtype == DataType::i8 ? DataType::i32 : DataType::f32};
  Design design{.name = "source_gemv", .generation = generation, .columns = config.columns};
  const MemRef all{{calls * config.columns * rows, width}, config.dtype};
  require_argument("A", all, "rows of A");
  const int a_argument = design.add(SequenceArgument{.name = "A", .type = all});
  const int x_argument = design.add(SequenceArgument{.name = "x", .type = x});
  const int y_argument = design.add(SequenceArgument{.name = "y", .type = {{all.shape[0]}, y.type}, .output = true});
  auto product =
      core_function(fmt::format("gemv_{}", name(config.dtype)), "gemv.cc",
                    {only(name(config.dtype)), dimension("DIM_ROWS", rows), dimension("DIM_WIDTH", width)}, generation);
  product.parameters = {object, x, y};
  const auto function = design.add(std::move(product));
  SequenceBuilder sequence(design);
  const auto share = calls * rows;
  for (int column = 0; column < config.columns; ++column) {
    const auto shim = shim_tile(column), core = core_tile(column, 0);
    const auto a = design.add(ObjectFifo{
        .name = fmt::format("a_{}", column), .producer = shim, .consumers = {{.tile = core}}, .type = object});
    const auto vector = design.add(ObjectFifo{
        .name = fmt::format("x_{}", column), .producer = shim, .consumers = {{.tile = core, .depth = 1}}, .type = x});
    const auto result = design.add(
        ObjectFifo{.name = fmt::format("y_{}", column), .producer = core, .consumers = {{.tile = shim}}, .type = y});
    const Loop over_rows{
        calls,
        {{Acquire{a, Port::consume}},
         {Acquire{result, Port::produce}},
         {Call{function,
               {HeldObject{a, Port::consume}, HeldObject{vector, Port::consume}, HeldObject{result, Port::produce}}}},
         {Release{a, Port::consume}},
         {Release{result, Port::produce}}}};
    design.add(
        Core{.tile = core,
             .program = {{Loop{Loop::kForever,
                               {{Acquire{vector, Port::consume}}, {over_rows}, {Release{vector, Port::consume}}}}}}});
    sequence.add_contiguous(vector, x_argument, 0, width);
    sequence.add_contiguous(a, a_argument, column * share * width, share * width);
    sequence.add_contiguous(result, y_argument, column * share, share);
  }
  sequence.end_step();
  sequence.finish();
  return design;
}

}  // namespace npubench
