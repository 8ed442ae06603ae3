// What the encoder runs on the array: the designs of its kernels, for buffers that stay on the device.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <npubench/design/design.h>
#include <npubench/whisper/encoder.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

/// The parts of an array and the multiplication that the products use.
struct ArrayUse {
  Generation generation{};
  int columns = 4;
  int core_rows = 4;
  std::optional<MultiplyMode> multiply;  ///< unset: bf16
};

/// What the configuration leaves open: all of the array; bf16 on npu1 and bfp16 on npu2.
ArrayUse array_use(const Encoder::Config& config, Generation generation);

/// How products walk over M and K: tiles of a core, of which a memory tile's object gathers some along K, K as a
/// multiple of what it gathers, and the tiles of C that a core holds.
struct Tiling {
  std::int64_t tile_m = 0, tile_k = 0, gather = 0, k = 0;
  int c_depth = 1;
};

/// How activations lie in the device's buffers, all bf16. A row that goes into a product has a 1 behind its elements,
/// which meets the bias as the last row of the weights. A product may read past that into the next row, where its
/// weights are 0.
struct Layout {
  Layout(const Model& model, const ArrayUse& array);

  std::int64_t rows = 1536;    ///< kRows, padded for every kernel
  std::int64_t frames = 3072;  ///< after the first convolution, padded alike
  std::int64_t width, wide;    ///< of the model and its feed-forward layer
  std::int64_t mel_stride;     ///< of a frame: bands, then 1
  std::int64_t stride;         ///< of a row of `width`, then 1
  std::int64_t wide_stride;    ///< of a row of the feed-forward layer, then 1
  std::int64_t plane;          ///< from the residual stream to what is added to it or made of it
  Tiling narrow{};             ///< of products over `width` and the 1
  Tiling narrow_gelu{};        ///< the same with GELU behind them; the first convolution is one
  Tiling wide_product{};       ///< over `wide` and the 1
  Tiling wide_gelu{};          ///< over three rows of `stride`, with GELU: the second convolution
};

/// One kernel of the encoder: a design and the one of its sequences that works on the layout's buffers. Kernels that
/// configure the array alike share a design, and with it a hardware context.
struct Program {
  std::string kernel;     ///< "Matmul", "MatmulGELU"
  std::string shape;      ///< "1536x576x512"
  double operations = 0;  ///< of the unpadded problem
  std::shared_ptr<Design> design{};
  int sequence = 0;

  [[nodiscard]] RuntimeSequence& runtime_sequence() const { return design->sequence(sequence); }
  /// Bytes of that argument's buffer.
  [[nodiscard]] std::size_t bytes(std::size_t argument) const {
    return static_cast<std::size_t>(runtime_sequence().arguments.at(argument).type.bytes());
  }
};

struct Programs {
  Program conv1, conv2, projections, out, up, down;  ///< projections: queries, keys and values side by side; GELU is
                                                     ///< part of the convolutions and of up
  Program attention, add_norm;

  [[nodiscard]] std::vector<std::pair<const char*, Program*>> named();
  /// Each design once, in the order of its first sequence among named().
  [[nodiscard]] std::vector<std::shared_ptr<const Design>> designs();
};

/// Designs are named after model, first sequence and array: "whisper_base_conv1_4x4". Throws as the kernels' designs
/// and place_argument do.
Programs make_programs(const Model& model, const ArrayUse& array);

}  // namespace npubench::whisper
