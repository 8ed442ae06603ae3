// What the encoder runs on the array: the designs of its kernels, for buffers that stay on the device.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <npubench/design/design.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

/// How activations lie in the device's buffers, all bf16. A row that goes into a product has a 1 behind its elements,
/// which meets the bias as the last row of the weights; rows are a multiple of 8 elements apart. A product may read
/// past that into the next row, where its weights are 0.
struct Layout {
  explicit Layout(const Model& model);

  std::int64_t rows = 1536;      ///< kRows, padded for every kernel
  std::int64_t frames = 3072;    ///< after the first convolution, padded alike
  std::int64_t width, wide;      ///< of the model and its feed-forward layer
  std::int64_t mel_stride;       ///< of a frame: bands, then 1
  std::int64_t stride;           ///< of a row of `width`, then 1
  std::int64_t wide_stride;      ///< of a row of the feed-forward layer, then 1
  std::int64_t narrow_k, wide_k; ///< what the products sum over: width or 4 width and the 1, padded with zero weights
};

/// One kernel of the encoder as a design whose sequence works on the layout's buffers.
struct Program {
  std::string kernel;      ///< "Matmul"
  std::string shape;       ///< "1536x576x512"
  Design design;
  double operations = 0;   ///< of the unpadded problem
  std::int64_t plane = 0;  ///< Add: elements from its first operand to its second
};

struct Programs {
  Program conv1, conv2, query, key_value, out, up, down;
  Program gelu_conv1, gelu_conv2, gelu_up;
  Program attention, norm, add;
};

/// The parts of the array and the multiplication that the products use.
struct ArrayUse {
  int columns = 4;
  int core_rows = 4;
  std::optional<MultiplyMode> multiply;  ///< unset: bf16
};

/// Throws as the kernels' designs and place_argument do.
Programs make_programs(const Model& model, const ArrayUse& array, Generation generation);

}  // namespace npubench::whisper
