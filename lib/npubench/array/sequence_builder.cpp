#include <npubench/array/sequence_builder.h>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>

namespace npubench {

void SequenceBuilder::add(FifoId fifo, int argument, std::int64_t offset, const Dimensions& dimensions) {
  Transfer whole{.fifo = fifo, .argument = argument, .offset = offset};
  whole.dimensions.fill({1, 0});
  if (dimensions.size() > whole.dimensions.size()) {
    throw Error(ErrorCategory::unsupported, fmt::format("a shim transfer of {} dimensions", dimensions.size()),
                "a descriptor has four");
  }
  std::ranges::copy_backward(dimensions, whole.dimensions.end());

  const auto limit = architecture(design_.generation).dma(TileKind::shim).max_iterations;
  const auto outermost = whole.dimensions.front();
  transfers_ += ceil_div(outermost.size, limit);
  require_transfers(design_.name, transfers_, "use fewer or larger ones");
  auto& transfers = current_.transfers;
  auto of_fifo = std::ranges::find(transfers, fifo, [](const auto& parts) { return parts.front().fifo; });
  if (of_fifo == transfers.end()) of_fifo = transfers.insert(of_fifo, std::vector<Transfer>());
  for (std::int64_t begin = 0; begin < outermost.size; begin += limit) {
    auto part = whole;
    part.offset += begin * outermost.stride;
    part.dimensions.front().size = std::min(limit, outermost.size - begin);
    of_fifo->push_back(part);
  }
}

void SequenceBuilder::add_contiguous(FifoId fifo, int argument, std::int64_t offset, std::int64_t count) {
  add(fifo, argument, offset, {{count, 1}});
}

void SequenceBuilder::end_step() {
  if (!current_.transfers.empty()) steps_.push_back(std::move(current_));
  current_ = {};
}

void SequenceBuilder::finish() {
  end_step();
  const auto capacity = steps_in_flight();
  const bool all_at_once = steps_.size() <= capacity || batches_in_flight_ == 1;
  const auto each = all_at_once ? capacity : std::max<std::size_t>(1, capacity / 2);
  auto batches = steps_alone_ > 0 ? make_batches(std::min(2 * steps_alone_, capacity), std::min(steps_alone_, capacity))
                                  : make_batches(each, each);
  const std::size_t in_flight = capacity > 1 && steps_alone_ == 0 ? batches_in_flight_ : 1;
  for (std::size_t i = 0; i < batches.size(); ++i) {
    if (i >= in_flight) await(batches[i - in_flight]);
    issue(batches[i]);
  }
  for (std::size_t i = batches.size() - std::min(in_flight, batches.size()); i < batches.size(); ++i) await(batches[i]);
  steps_.clear();
}

bool SequenceBuilder::is_output(FifoId fifo) const { return design_.fifo(fifo).producer.kind() != TileKind::shim; }

int SequenceBuilder::shim_column(FifoId id) const {
  const auto& fifo = design_.fifo(id);
  return is_output(id) ? fifo.consumers.front().tile.column : fifo.producer.column;
}

/// How many steps the task queues hold: at least one, since a longer one waits for itself.
std::size_t SequenceBuilder::steps_in_flight() const {
  const auto queue = static_cast<std::size_t>(architecture(design_.generation).dma(TileKind::shim).task_queue);
  std::size_t steps = queue;
  for (const auto& step : steps_) {
    for (const auto& parts : step.transfers) steps = std::min(steps, queue / parts.size());
  }
  return std::max<std::size_t>(1, steps);
}

std::vector<SequenceBuilder::Batch> SequenceBuilder::make_batches(std::size_t steps_first, std::size_t steps_each) {
  std::vector<Batch> batches;
  for (std::size_t first = 0; first < steps_.size(); first = batches.back().last) {
    Batch batch{.first = first, .last = std::min(first + (first == 0 ? steps_first : steps_each), steps_.size())};
    std::map<FifoId, Transfer*> last_output;  // a channel works in order: its last transfer tells of all
    for (auto i = batch.first; i < batch.last; ++i) {
      for (auto& parts : steps_[i].transfers) {
        const auto fifo = parts.front().fifo;
        if (!is_output(fifo)) continue;
        if (!last_output.contains(fifo)) batch.tokens.push_back(fifo);
        last_output[fifo] = &parts.back();
      }
    }
    for (const auto& [fifo, transfer] : last_output) transfer->issue_token = true;
    batches.push_back(std::move(batch));
  }
  return batches;
}

void SequenceBuilder::issue(Batch& batch) {
  // One part of a channel a step: a batch fits the queues, and no part waits for another.
  const auto single = [](const Step& step) {
    return std::ranges::all_of(step.transfers, [](const auto& parts) { return parts.size() == 1; });
  };
  if (steps_alone_ > 0 && std::ranges::all_of(steps_, single)) {
    for (auto first = batch.first; first < batch.last; first += steps_alone_) {
      issue_by_columns(first, std::min(first + steps_alone_, batch.last));
    }
    return;
  }
  for (auto i = batch.first; i < batch.last; ++i) issue_step(steps_[i]);
}

void SequenceBuilder::issue_by_columns(std::size_t first, std::size_t last) {
  std::vector<Transfer> transfers;
  for (auto i = first; i < last; ++i) {
    for (const auto& parts : steps_[i].transfers) transfers.push_back(parts.front());
  }
  std::ranges::stable_sort(transfers, {}, [&](const Transfer& transfer) {
    return std::pair(shim_column(transfer.fifo), is_output(transfer.fifo) ? 0 : 1);
  });
  for (auto& transfer : transfers) {
    transfer.descriptor = next_descriptor(transfer.fifo);
    design_.sequence(sequence_).ops.emplace_back(transfer);
  }
}

/// First parts first, as many as the queues hold, so that every channel has work before one waits for its own tokens.
/// After that comes whoever has issued the smallest share of its parts: channels of a step move in proportion, so that
/// the others have been given all that the awaited part can need.
void SequenceBuilder::issue_step(Step& step) {
  const auto queue = static_cast<std::size_t>(architecture(design_.generation).dma(TileKind::shim).task_queue);
  auto& transfers = step.transfers;
  const auto issue = [&](std::vector<Transfer>& parts, std::size_t i) {
    // Each part but the last `queue` makes room for a later one of this step.
    if (i >= queue) design_.sequence(sequence_).ops.emplace_back(Await{parts[i].fifo});
    if (i + queue < parts.size()) parts[i].issue_token = true;
    parts[i].descriptor = next_descriptor(parts[i].fifo);
    design_.sequence(sequence_).ops.emplace_back(parts[i]);
  };
  for (std::size_t i = 0; i < queue; ++i) {
    for (auto& parts : transfers) {
      if (i < parts.size()) issue(parts, i);
    }
  }
  std::vector<std::size_t> issued(transfers.size(), queue);
  while (true) {
    std::size_t next = transfers.size();
    for (std::size_t i = 0; i < transfers.size(); ++i) {
      const auto size = transfers[i].size();
      if (issued[i] < size && (next == transfers.size() || issued[i] * transfers[next].size() < issued[next] * size))
        next = i;
    }
    if (next == transfers.size()) return;
    issue(transfers[next], issued[next]++);
  }
}

void SequenceBuilder::await(const Batch& batch) {
  for (const auto fifo : batch.tokens) design_.sequence(sequence_).ops.emplace_back(Await{fifo});
}

/// Channels hold at most `task_queue` transfers that are not known to be done, so as many descriptors in turn suffice.
int SequenceBuilder::next_descriptor(FifoId id) {
  const auto dma = architecture(design_.generation).dma(TileKind::shim);
  const int column = shim_column(id);
  const auto [first, added] = first_descriptor_.try_emplace(id, descriptors_used_[column]);
  if (added) descriptors_used_[column] += dma.task_queue;
  return first->second + static_cast<int>(issued_[id]++ % dma.task_queue);
}

std::int64_t longest_run(std::int64_t elements, DataType type, const DmaModel& shim) {
  const auto size = static_cast<std::int64_t>(size_of(type));
  for (std::int64_t parts = ceil_div(elements * size, shim.max_wrap * 4); parts < elements; ++parts) {
    const auto run = elements / parts;
    if (elements % parts == 0 && run * size % 4 == 0) return run;
  }
  throw Error(ErrorCategory::unsupported,
              fmt::format("no run of 4-byte words divides {} {} elements", elements, name(type)));
}

}  // namespace npubench
