// The command processor executing the runtime sequence.
#include <npubench/emulator/engine.h>
#include <npubench/emulator/engine_trace.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

namespace npubench {

void Emulator::Engine::step_command_processor() {
  const auto& ops = processor_.sequence->ops;
  while (processor_.at < ops.size()) {
    const auto& op = ops[processor_.at];
    if (const auto* transfer = std::get_if<Transfer>(&op)) {
      if (!processor_.issuing) {
        processor_.issuing = true;
        if (trace_)
          trace_->processor_issues(static_cast<int>(processor_.at), *transfer, options_.timing.transfer_issue);
        events_.schedule(now_ + options_.timing.transfer_issue, EventKind::command_processor_resumes, 0);
        return;
      }
      processor_.issuing = false;
      push_task(static_cast<int>(processor_.at), *transfer);
      if (report_.outcome != RunOutcome::completed) return;
    } else {
      const int fifo = std::get<Await>(op).fifo.index;
      auto& tokens = tokens_[static_cast<std::size_t>(fifo)];
      if (tokens == 0) {
        processor_.awaits = fifo;
        if (trace_) trace_->processor_awaits();
        return;
      }
      --tokens;
      if (trace_) trace_->processor_takes_token(fifo, options_.timing.await_token);
      ++processor_.at;
      events_.schedule(now_ + options_.timing.await_token, EventKind::command_processor_resumes, 0);
      return;
    }
    ++processor_.at;
  }
  if (!processor_.done) {
    processor_.done = true;
    report_.cycles = now_;
  }
}

void Emulator::Engine::push_task(int op, const Transfer& transfer) {
  const int index = *lowered_.shim_channel(transfer.fifo);
  auto& unit = channels_[static_cast<std::size_t>(index)];
  const auto& channel = lowered_.channels[static_cast<std::size_t>(index)];
  const auto dma = architecture(design_.generation).dma(TileKind::shim);
  auto& user = descriptor_users_[static_cast<std::size_t>(channel.tile.column * dma.descriptors + transfer.descriptor)];
  if (user >= 0) {
    return fail(
        fmt::format("operation {} overwrites descriptor {} of {} while the transfer of operation {} still uses it; "
                    "await that one first",
                    op, transfer.descriptor, to_string(channel.tile), user));
  }
  if (static_cast<int>(unit.queue.size()) >= dma.task_queue) {
    return fail(fmt::format("operation {} finds the task queue of {} {} {} full with {} tasks; await one first", op,
                            to_string(channel.tile), name(channel.direction), channel.index, unit.queue.size()));
  }
  user = op;
  const auto& type = processor_.sequence->arguments[static_cast<std::size_t>(transfer.argument)].type;
  const auto element_bytes = static_cast<std::int64_t>(size_of(type.type));
  Task task;
  if (options_.functional) {
    task.base = arguments_[static_cast<std::size_t>(transfer.argument)].data() + transfer.offset * element_bytes;
  }
  task.pattern = AccessPattern(Dimensions(transfer.dimensions.begin(), transfer.dimensions.end()), element_bytes,
                               transfer.elements() * element_bytes);
  task.transfer = &transfer;
  task.dram_per_byte =
      dram_bytes_per_byte(task.pattern, transfer.offset * element_bytes, channel.direction == Direction::mm2s);
  unit.queue.push_back(task);
  if (unit.state == ChannelState::idle) next_task(index);
}

/// Runs begin at multiples of their alignment; on average one touches so many granules.
double Emulator::Engine::dram_bytes_per_byte(const AccessPattern& pattern, std::int64_t offset, bool reads) const {
  if (!reads || pattern.contiguous()) return 1;
  const auto& timing = options_.timing;
  const auto granule = std::llround(timing.dram_granule_bytes);
  const auto run = pattern.run_bytes();
  const auto alignment = std::gcd(std::gcd(pattern.alignment(), offset), granule);
  auto moved = static_cast<double>(run + granule - alignment);
  // Where runs and steps are multiples of the alignment only granules that begin within reach are touched.
  if (run % alignment != 0) moved = static_cast<double>(run + granule - 1);
  if (pattern.run_stride() > timing.dram_page_span) moved += timing.dram_page_bytes;
  return std::max({1.0, moved / static_cast<double>(run), timing.dram_run_bytes / static_cast<double>(run)});
}

void Emulator::Engine::token_arrives(int fifo) {
  ++tokens_[static_cast<std::size_t>(fifo)];
  if (processor_.awaits != fifo) return;
  processor_.awaits = -1;
  if (trace_) trace_->processor_awaited(fifo, now_);
  events_.schedule(now_, EventKind::command_processor_resumes, 0);
}

}  // namespace npubench
