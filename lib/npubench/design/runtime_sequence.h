// What the command processor does in one run: transfers between the host's buffers and shim FIFOs, and waits.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <npubench/design/object_fifo.h>

namespace npubench {

/// A host buffer of the run. `output` buffers are written by the NPU.
struct SequenceArgument {
  std::string name{};
  MemRef type{};
  bool output = false;

  friend bool operator==(const SequenceArgument&, const SequenceArgument&) = default;
};

/// "A 64x64xbf16".
std::string to_string(const SequenceArgument& argument);

/// mlir-aie's aiex.npu.dma_memcpy_nd: starts a shim transfer between an argument and a FIFO. The direction follows from
/// which end of the FIFO is in a shim. Outermost dimension first; it alone may have stride 0 (a repeat).
struct Transfer {
  FifoId fifo{};
  int argument = 0;
  std::int64_t offset = 0;  ///< elements from the start of the argument
  std::array<Dimension, 4> dimensions{};
  int descriptor = 0;        ///< buffer descriptor of the shim; free again only when the transfer is known to be done
  bool issue_token = false;  ///< completion can be waited for

  [[nodiscard]] std::int64_t elements() const {
    std::int64_t count = 1;
    for (const auto& dimension : dimensions) count *= dimension.size;
    return count;
  }
  friend bool operator==(const Transfer&, const Transfer&) = default;
};

/// mlir-aie's aiex.npu.dma_wait: waits for the oldest token of that FIFO not yet waited for.
struct Await {
  FifoId fifo{};

  friend bool operator==(const Await&, const Await&) = default;
};

using SequenceOp = std::variant<Transfer, Await>;

/// mlir-aie's aie.runtime_sequence @name: one program of the command processor, an instruction stream of its own.
struct RuntimeSequence {
  std::string name = "sequence";
  std::vector<SequenceArgument> arguments{};
  std::vector<SequenceOp> ops{};

  friend bool operator==(const RuntimeSequence&, const RuntimeSequence&) = default;
};

}  // namespace npubench
