// A kernel's dataflow: the one representation that is checked, emulated and printed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <npubench/arch/architecture.h>
#include <npubench/design/core.h>
#include <npubench/design/object_fifo.h>
#include <npubench/design/runtime_sequence.h>

namespace npubench {

/// Plain data under mlir-aie's names. The add functions return ids, by which later entries name earlier ones. Whether a
/// design fits an NPU is said by check().
struct Design {
  std::string name{};
  Generation generation{};
  int columns = 1;  ///< columns of the partition, from column 0

  std::vector<ObjectFifo> fifos{};
  std::vector<Link> links{};
  std::vector<Function> functions{};
  std::vector<LocalBuffer> buffers{};
  std::vector<Core> cores{};
  /// Sequences: one for each thing that the configured array can be run for. A kernel on its own has one, a merged
  /// design one or more of each design that it was made of.
  std::vector<RuntimeSequence> sequences{RuntimeSequence{}};

  FifoId add(ObjectFifo fifo);
  void add(Link link);
  /// The same declaration twice is one function.
  FunctionId add(Function function);
  BufferId add(LocalBuffer buffer);
  void add(Core core);
  /// Adds an argument to the first sequence. Returns its index.
  int add(SequenceArgument argument);

  [[nodiscard]] const ObjectFifo& fifo(FifoId id) const { return fifos.at(static_cast<std::size_t>(id.index)); }
  [[nodiscard]] const Function& function(FunctionId id) const {
    return functions.at(static_cast<std::size_t>(id.index));
  }
  [[nodiscard]] const LocalBuffer& buffer(BufferId id) const { return buffers.at(static_cast<std::size_t>(id.index)); }
  [[nodiscard]] const RuntimeSequence& sequence(int index = 0) const {
    return sequences.at(static_cast<std::size_t>(index));
  }
  [[nodiscard]] RuntimeSequence& sequence(int index = 0) { return sequences.at(static_cast<std::size_t>(index)); }

  friend bool operator==(const Design&, const Design&) = default;
};

}  // namespace npubench
