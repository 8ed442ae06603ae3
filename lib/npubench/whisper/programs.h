// What the encoder runs on the array: the designs of its kernels, for buffers that stay on the device.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <npubench/design/design.h>
#include <npubench/whisper/layout.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

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
  bool ordered = false;  ///< the design's cores expect the sequences in the encoder's order, window after window
  Program conv1, conv2, projections, out, up, down;  ///< projections: queries, keys and values side by side; GELU is
                                                     ///< part of the convolutions and of up
  Program attention, add_norm;

  [[nodiscard]] std::vector<std::pair<const char*, Program*>> named();
  /// Each design once, in the order of its first sequence among named().
  [[nodiscard]] std::vector<std::shared_ptr<const Design>> designs();
};

/// One design where the layout is phased, named after model and array: "whisper_base_4x4". Else one for kernels that
/// configure the array alike, named after their first sequence too: "whisper_tiny_conv1_4x4". Throws as the kernels'
/// designs and place_argument do.
Programs make_programs(const Model& model, const ArrayUse& array);

}  // namespace npubench::whisper
