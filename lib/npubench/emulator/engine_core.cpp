// Cores stepping through their programs.
#include <npubench/emulator/engine.h>
#include <npubench/emulator/engine_trace.h>

#include <utility>

namespace npubench {
namespace {

// Small steps (lock operations, loop control) are paid with the next call; a loop without calls pays when it owes this
// much, so that time moves on.
constexpr std::int64_t kMaxOwed = 64;

// Calls of fewer cycles are computed at once: handing one to another thread costs the host 0.1 to 0.2 us, and may have
// to wake it.
constexpr std::int64_t kWorthAThread = 1000;

}  // namespace

void Emulator::Engine::step_core(int index) {
  auto& unit = cores_[static_cast<std::size_t>(index)];
  const auto& timing = options_.timing;
  if (std::exchange(unit.computing, false)) compute_->wait(index);
  while (true) {
    const auto& instruction = unit.program.code[unit.at];
    switch (instruction.kind) {
      case Instruction::Kind::acquire: {
        const auto& end = lowered_.core_fifos[static_cast<std::size_t>(instruction.subject)];
        auto& state = fifo_ends_[static_cast<std::size_t>(instruction.subject)];
        const int missing = static_cast<int>(instruction.count) - state.held;
        unit.owed += timing.lock_operation;
        ++unit.at;
        if (missing <= 0) break;
        state.held += missing;
        const LockUse use{end.acquire_lock, missing};
        if (!try_acquire(use, {.is_core = true, .index = index, .count = missing})) {
          unit.blocked = true;
          if (trace_) trace_->core_waits(index, end, use);
          return;
        }
        break;
      }
      case Instruction::Kind::release: {
        const auto& end = lowered_.core_fifos[static_cast<std::size_t>(instruction.subject)];
        auto& state = fifo_ends_[static_cast<std::size_t>(instruction.subject)];
        const int count = static_cast<int>(instruction.count);
        state.held -= count;
        state.head = (state.head + count) % static_cast<int>(end.buffers.size());
        unit.owed += timing.lock_operation;
        ++unit.at;
        release(end.release_lock, count);
        break;
      }
      case Instruction::Kind::call: {
        auto& target = unit.program.calls[static_cast<std::size_t>(instruction.subject)];
        call(index, target);
        const auto busy = timing.call + target.cycles;
        report_.core_busy_cycles += target.cycles;
        if (trace_) trace_->core_calls(index, target.symbol, unit.owed + timing.call, target.cycles);
        unit.busy_cycles += unit.owed + busy;
        ++unit.at;
        events_.schedule(now_ + unit.owed + busy, EventKind::core_resumes, index);
        unit.owed = 0;
        return;
      }
      case Instruction::Kind::loop_begin:
        unit.loops.push_back({.left = instruction.count});
        ++unit.at;
        break;
      case Instruction::Kind::table_loop_begin: {
        const auto& table = unit.program.tables[static_cast<std::size_t>(instruction.count)];
        auto iteration = unit.loops[unit.loops.size() - table.outward].done;
        if (table.row_outward != 0) iteration += unit.loops[unit.loops.size() - table.row_outward].done * table.columns;
        const std::int64_t count = table.counts[static_cast<std::size_t>(iteration)];
        unit.owed += timing.loop_iteration;
        if (count > 0) {
          unit.loops.push_back({.left = count});
          ++unit.at;
        } else {
          unit.at = static_cast<std::size_t>(instruction.subject);
        }
        break;
      }
      case Instruction::Kind::loop_end: {
        unit.owed += timing.loop_iteration;
        auto& loop = unit.loops.back();
        ++loop.done;
        if (loop.left != Loop::kForever && --loop.left == 0) {
          unit.loops.pop_back();
          ++unit.at;
        } else {
          unit.at = static_cast<std::size_t>(instruction.subject);
        }
        if (unit.owed >= kMaxOwed) {
          if (trace_) trace_->core_steps(index, unit.owed);
          events_.schedule(now_ + unit.owed, EventKind::core_resumes, index);
          unit.owed = 0;
          return;
        }
        break;
      }
      case Instruction::Kind::end: return;
    }
  }
}

void Emulator::Engine::call(int core, CompiledCall& call) {
  if (!options_.functional) return;
  for (std::size_t i = 0; i < call.slots.size(); ++i) {
    const auto& slot = call.slots[i];
    if (slot.core_fifo >= 0) {
      const auto& buffers = lowered_.core_fifos[static_cast<std::size_t>(slot.core_fifo)].buffers;
      const auto& state = fifo_ends_[static_cast<std::size_t>(slot.core_fifo)];
      const auto at = static_cast<std::size_t>(state.head + slot.index) % buffers.size();
      call.arguments[i].data = address(buffers[at]);
    } else if (slot.buffer >= 0) {
      call.arguments[i].data = address(slot.buffer);
    }
  }
  if (options_.threads < 2 || call.cycles < kWorthAThread) return call.function.compute(call.arguments);
  if (!compute_) compute_ = std::make_unique<ComputeThreads>(cores_.size(), options_.threads);
  compute_->begin(core, call.function, call.arguments);
  cores_[static_cast<std::size_t>(core)].computing = true;
}

}  // namespace npubench
