// Whisper's encoder as data: the kernels that run on the array, the device's buffers, and the steps of a window.
// Encoder runs a plan; the designs and what a window takes can be had from it without one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <npubench/base/bfloat16.h>
#include <npubench/design/design.h>
#include <npubench/design/place_argument.h>
#include <npubench/whisper/encoder.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

/// The parts of an array and the multiplication that the products use.
struct ArrayUse {
  Generation generation{};
  int columns = 4;
  int core_rows = 4;
  std::optional<MultiplyMode> multiply{};  ///< unset: bf16
};

/// What the configuration leaves open: all of the array; bf16 on npu1 and bfp16 on npu2.
ArrayUse array_use(const Encoder::Config& config, Generation generation);

struct EncoderPlan {
  /// A design and the one of its sequences that works on the plan's buffers. Kernels that configure the array alike
  /// share a design, and with it a hardware context.
  struct Kernel {
    std::string name{};     ///< of the sequence: "conv1"
    std::string kernel{};   ///< "Matmul", "MatmulGELU"
    std::string shape{};    ///< "1536x576x512"
    double operations = 0;  ///< of the unpadded problem
    std::shared_ptr<const Design> design{};
    int sequence = 0;

    [[nodiscard]] const RuntimeSequence& runtime_sequence() const { return design->sequence(sequence); }
  };

  /// Of the device, all bf16 and 0 but for what `fill` writes before the first window.
  struct Buffer {
    std::int64_t elements = 0;
    std::function<void(const Weights&, std::span<bfloat16>)> fill{};
    bool constant = false;  ///< only read after that, and by the device alone
  };

  /// A kernel with its buffers, in the order of its sequence's arguments.
  struct Step {
    std::string name{};  ///< "layers.0.query"
    std::size_t kernel = 0;
    int layer = kNoLayer;
    std::vector<std::size_t> buffers{};
  };
  static constexpr int kNoLayer = -1;

  Model model{};
  bool one_program = false;  ///< whose cores expect the steps in their order, window after window
  std::vector<Kernel> kernels{};
  std::vector<Buffer> buffers{};
  std::vector<Step> steps{};
  std::size_t mel = 0, result = 0;  ///< of the buffers
  HostView frames{};                ///< of the spectrogram, in `mel`
  HostView rows{};                  ///< in `result`

  /// Each design once, in the order of its first kernel.
  [[nodiscard]] std::vector<std::shared_ptr<const Design>> designs() const;
};

/// All kernels as phases of one program where PhasedArray::obstacle() says of the model and the array that they can be
/// and several are not asked for, else as programs of their own. Designs are named after model and array,
/// "whisper_base_4x4", and of several after their first sequence too, "whisper_tiny_conv1_4x4". Throws as the kernels'
/// designs and place_argument do, and Error(unsupported) for an array that the model's width cannot be divided over.
EncoderPlan encoder_plan(const Model& model, const Encoder::Config& config, Generation generation);

}  // namespace npubench::whisper
