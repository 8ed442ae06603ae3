// How the encoder uses the array and the device's buffers: which part of the array, the tiles of its products, and
// where rows lie.
#pragma once

#include <cstdint>
#include <optional>

#include <npubench/kernels/matmul.h>
#include <npubench/kernels/phased_array.h>
#include <npubench/whisper/encoder.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

/// The parts of an array and the multiplication that the products use.
struct ArrayUse {
  Generation generation{};
  int columns = 4;
  int core_rows = 4;
  std::optional<MultiplyMode> multiply;  ///< unset: bf16
  bool several_programs = false;         ///< even where one would do
};

/// What the configuration leaves open: all of the array; bf16 on npu1 and bfp16 on npu2.
ArrayUse array_use(const Encoder::Config& config, Generation generation);

/// How products walk over M and K: tiles of a core, of which a memory tile's object gathers some along K, K as a
/// multiple of what it gathers, and the tiles of C that a core holds.
struct Tiling {
  std::int64_t tile_m = 0, tile_k = 0, gather = 0, k = 0;
  int c_depth = 1;
};

/// That array for kernels that are phases of one program.
PhasedArray::Config phased_config(const Model& model, const ArrayUse& array);

/// How activations lie in the device's buffers, all bf16. A product may read past a row into the next one, where its
/// weights are 0. Where the kernels are programs of their own, a row that goes into a product has a 1 behind its
/// elements, which meets the bias as the last row of the weights.
struct Layout {
  /// Throws Error(unsupported) for an array that the model's width cannot be divided over.
  Layout(const Model& model, const ArrayUse& array);

  bool phased = false;         ///< the kernels are phases of one program, where the model and the array allow it
  std::int64_t rows = 1536;    ///< kRows, padded for every kernel
  std::int64_t frames = 3072;  ///< after the first convolution, padded alike
  std::int64_t width, wide;    ///< of the model and its feed-forward layer
  std::int64_t mel_stride;     ///< of a frame
  std::int64_t stride;         ///< of a row of `width`
  std::int64_t wide_stride;    ///< of a row of the feed-forward layer
  std::int64_t plane;          ///< from the residual stream to what is added to it or made of it
  // Of programs of their own:
  std::int64_t tile_n = 0;  ///< columns of the result that a core takes, of all products
  Matmul::Accumulate accumulate{};
  Tiling narrow{};        ///< of products over `width` and the 1
  Tiling narrow_gelu{};   ///< the same with GELU behind them; the first convolution is one
  Tiling wide_product{};  ///< over `wide` and the 1
  Tiling wide_gelu{};     ///< over three rows of `stride`, with GELU: the second convolution
};

}  // namespace npubench::whisper
