// Writes runtime sequences: descriptors, tokens and waits for transfers that come in steps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

/// A sequence is recorded as steps and written by finish(). The contract of a step: when its outputs have arrived, its
/// inputs have been consumed. So only outputs carry tokens, and one token tells that the descriptors of everything up
/// to that step are free again.
///
/// Steps are issued in batches, two of which are in flight (unless one is asked for) so that the array never waits for
/// the command processor; only the last output of a batch carries a token, since each wait costs the command processor
/// time. Transfers of more iterations than a descriptor counts are split. A channel that has more parts in one step
/// than its task queue holds gets tokens of its own.
class SequenceBuilder {
 public:
  /// `batches_in_flight` 1: each batch is awaited before the next one is issued, as mlir-air's launches are.
  explicit SequenceBuilder(Design& design, int batches_in_flight = 2, int sequence = 0)
      : design_(design), sequence_(sequence), batches_in_flight_(static_cast<std::size_t>(batches_in_flight)) {}

  /// Adds a transfer to the current step. `dimensions`: at most four, outermost first; the missing outer ones are 1. A
  /// second one of the same fifo follows the first. Throws Error(does_not_fit) past kMostTransfers of a sequence, so
  /// that a size that nobody has judged does not fill the memory.
  void add(FifoId fifo, int argument, std::int64_t offset, const Dimensions& dimensions);
  /// The same for `count` contiguous elements.
  void add_contiguous(FifoId fifo, int argument, std::int64_t offset, std::int64_t count);

  void end_step();

  /// Batches of so many steps, each awaited before the next one is issued; twice as many steps are in the first. The
  /// transfers of so many steps are issued column by column, those of a column's outputs first. A batch is no larger
  /// than the task queues.
  void await_alone(std::size_t steps) { steps_alone_ = steps; }

  /// Appends the operations to that runtime sequence of the design.
  void finish();

 private:
  /// The transfers of one step, each as the parts it is issued in.
  struct Step {
    std::vector<std::vector<Transfer>> transfers;
  };
  struct Batch {
    std::size_t first = 0, last = 0;  // steps [first, last)
    std::vector<FifoId> tokens{};     // outputs to wait for
  };

  [[nodiscard]] bool is_output(FifoId fifo) const;
  [[nodiscard]] int shim_column(FifoId fifo) const;
  [[nodiscard]] std::size_t steps_in_flight() const;
  /// Batches of so many steps, the first of `steps_first`.
  std::vector<Batch> make_batches(std::size_t steps_first, std::size_t steps_each);
  void issue_by_columns(std::size_t first_step, std::size_t last_step);
  void issue(Batch& batch);
  void issue_step(Step& step);
  void await(const Batch& batch);
  int next_descriptor(FifoId fifo);

  Design& design_;
  int sequence_;
  std::size_t batches_in_flight_;
  std::size_t steps_alone_ = 0;
  std::vector<Step> steps_;
  Step current_;
  std::map<FifoId, int> first_descriptor_;  // each channel has as many descriptors of its own as tasks in its queue
  std::map<int, int> descriptors_used_;     // by shim column
  std::map<FifoId, std::int64_t> issued_;
  std::int64_t transfers_ = 0;
};

/// The largest divisor of `elements` that one dimension of a strided shim transfer can walk.
std::int64_t longest_run(std::int64_t elements, DataType type, const DmaModel& shim);

}  // namespace npubench
