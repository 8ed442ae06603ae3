#include <npubench/emulator/engine_trace.h>

#include <algorithm>

#include <fmt/format.h>

namespace npubench {
namespace {

TraceGroup group_of(TileKind kind) {
  switch (kind) {
    case TileKind::shim: return TraceGroup::shim_dma;
    case TileKind::mem: return TraceGroup::memory_tile_dma;
    case TileKind::core: return TraceGroup::core_dma;
  }
  return TraceGroup::core_dma;
}

constexpr std::int64_t kStuckCycles = 1000;

constexpr std::string_view outcome_name(RunOutcome outcome) {
  switch (outcome) {
    case RunOutcome::completed: return "completed";
    case RunOutcome::timeout: return "timeout";
    case RunOutcome::error: return "error";
    case RunOutcome::interrupted: return "interrupted";
  }
  return "?";
}

}  // namespace

std::string_view name(TraceKind kind) {
  switch (kind) {
    case TraceKind::run: return "run";
    case TraceKind::settle: return "settle";
    case TraceKind::issue: return "issue";
    case TraceKind::await_token: return "await_token";
    case TraceKind::take_token: return "take_token";
    case TraceKind::boot: return "boot";
    case TraceKind::call: return "call";
    case TraceKind::overhead: return "overhead";
    case TraceKind::wait_lock: return "wait_lock";
    case TraceKind::task_start: return "task_start";
    case TraceKind::wait_source: return "wait_source";
    case TraceKind::wait_destination: return "wait_destination";
    case TraceKind::transfer: return "transfer";
  }
  return "?";
}

std::unique_ptr<Emulator::Engine::Trace> Emulator::Engine::Trace::of_run(const Engine& engine, TraceSink* sink,
                                                                         int sequence) {
  if (sink == nullptr) return nullptr;
  const auto tracks = tracks_of(engine);
  if (!sink->begin(engine.design_, sequence, tracks)) return nullptr;
  return std::unique_ptr<Trace>(new Trace(engine, *sink, tracks));
}

std::vector<TraceTrack> Emulator::Engine::Trace::tracks_of(const Engine& engine) {
  std::vector<TraceTrack> tracks{{TraceGroup::run, "run"}, {TraceGroup::command_processor, "command processor"}};
  for (const auto& core : engine.design_.cores)
    tracks.push_back({TraceGroup::core, to_string(core.tile), core.tile.column});
  for (const auto& channel : engine.lowered_.channels) {
    tracks.push_back({group_of(channel.tile.kind()),
                      fmt::format("{} {} {}: {}", to_string(channel.tile), npubench::name(channel.direction),
                                  channel.index, engine.design_.fifo(channel.fifo).name),
                      channel.tile.column});
  }
  return tracks;
}

Emulator::Engine::Trace::Trace(const Engine& engine, TraceSink& sink, const std::vector<TraceTrack>& tracks)
    : engine_(engine), sink_(sink), tracks_(tracks), cores_(engine.cores_.size()), channels_(engine.channels_.size()) {
  const auto& lowered = engine_.lowered_;
  givers_.resize(lowered.locks.size());
  const auto gives = [this](int lock, Giver giver) {
    if (lock < 0) return;
    auto& givers = givers_[static_cast<std::size_t>(lock)];
    const bool known = std::ranges::any_of(
        givers, [&](const Giver& other) { return other.is_core == giver.is_core && other.index == giver.index; });
    if (!known) givers.push_back(giver);
  };
  for (std::size_t i = 0; i < lowered.channels.size(); ++i) {
    for (const auto& descriptor : lowered.channels[i].chain) {
      gives(descriptor.release.lock, {.is_core = false, .index = static_cast<int>(i)});
    }
  }
  for (const auto& end : lowered.core_fifos) gives(end.release_lock, {.is_core = true, .index = end.core});
  // What waits since an earlier run waits from this one's beginning.
  for (std::size_t i = 0; i < cores_.size(); ++i) {
    const auto& unit = engine_.cores_[i];
    if (!unit.blocked) continue;
    const auto& instruction = unit.program.code[unit.at - 1];
    const auto& end = lowered.core_fifos[static_cast<std::size_t>(instruction.subject)];
    core_waits(static_cast<int>(i), end, {end.acquire_lock, static_cast<int>(instruction.count)});
  }
  for (std::size_t i = 0; i < channels_.size(); ++i) {
    if (engine_.channels_[i].state == Engine::ChannelState::waits_for_lock) channel_waits(static_cast<int>(i));
  }
}

void Emulator::Engine::Trace::emit(int track, TraceKind kind, std::int64_t begin, std::int64_t end,
                                   std::string_view name, const TraceFacts& facts) {
  const bool shown = end > begin || kind == TraceKind::run;  // the empty design has a run of no cycles
  if (shown) sink_.span({.track = track, .kind = kind, .begin = begin, .end = end, .name = name, .facts = facts});
}

// Cores.

void Emulator::Engine::Trace::core_boots(int core, std::int64_t cycles) {
  emit(core_track(core), TraceKind::boot, engine_.now_, engine_.now_ + cycles, "boot", {});
}

void Emulator::Engine::Trace::core_waits(int core, const CoreFifo& end, const LockUse& use) {
  auto& state = cores_[static_cast<std::size_t>(core)];
  state.since = engine_.now_;
  state.wait = lock_wait(use, end.fifo, end.port == Port::consume ? "filled" : "free");
}

void Emulator::Engine::Trace::core_resumes(int core) {
  const auto& state = cores_[static_cast<std::size_t>(core)];
  emit(core_track(core), TraceKind::wait_lock, state.since, engine_.now_, state.wait.name, state.wait.facts);
}

void Emulator::Engine::Trace::core_calls(int core, const std::string& symbol, std::int64_t overhead,
                                         std::int64_t cycles) {
  core_steps(core, overhead);
  const auto begin = engine_.now_ + overhead;
  emit(core_track(core), TraceKind::call, begin, begin + cycles, symbol, {});
}

void Emulator::Engine::Trace::core_steps(int core, std::int64_t overhead) {
  emit(core_track(core), TraceKind::overhead, engine_.now_, engine_.now_ + overhead, "overhead", {});
}

// Channels.

void Emulator::Engine::Trace::channel_waits(int channel) {
  auto& state = channels_[static_cast<std::size_t>(channel)];
  const auto& lowered = engine_.lowered_.channels[static_cast<std::size_t>(channel)];
  state.since = engine_.now_;
  state.wait = lock_wait(engine_.channels_[static_cast<std::size_t>(channel)].active->acquire, lowered.fifo,
                         lowered.direction == Direction::mm2s ? "filled" : "free");
}

void Emulator::Engine::Trace::channel_starts(int channel) {
  auto& state = channels_[static_cast<std::size_t>(channel)];
  const auto& unit = engine_.channels_[static_cast<std::size_t>(channel)];
  const int track = channel_track(channel);
  if (!state.wait.name.empty()) {
    emit(track, TraceKind::wait_lock, state.since, engine_.now_, state.wait.name, state.wait.facts);
  }
  state.late_because = state.wait.name.empty() ? "was starting a task" : "had to " + state.wait.name;
  state.wait = {};
  emit(track, TraceKind::task_start, engine_.now_, unit.ready_at, unit.shim ? "start task" : "next descriptor", {});
  state.since = unit.ready_at;
}

void Emulator::Engine::Trace::route_moves(int route, std::int64_t start, std::int64_t end, std::int64_t unshared_end) {
  const auto& unit = engine_.routes_[static_cast<std::size_t>(route)];
  flush_dram(engine_.now_);
  const auto since = [this](int channel) { return channels_[static_cast<std::size_t>(channel)].since; };
  for (const int channel : unit.ends) {
    auto& state = channels_[static_cast<std::size_t>(channel)];
    const bool shim = engine_.channels_[static_cast<std::size_t>(channel)].shim;
    if (start > state.since) {
      flush_transfer(channel);
      const int late = *std::ranges::max_element(unit.ends, {}, since);
      const bool sends = channel == unit.ends.front();
      const TraceFacts facts{
          {"partner", channel_name(late)},
          {"partner_then", channels_[static_cast<std::size_t>(late)].late_because},
      };
      emit(channel_track(channel), sends ? TraceKind::wait_destination : TraceKind::wait_source, state.since, start,
           sends ? "back pressure" : "no data", facts);
    }
    if (state.moved_from < 0) state.moved_from = start;
    state.moved_to = end;
    state.moved_bytes += unit.bytes;
    if (shim) {
      state.dram_bound += end - unshared_end;
      dram_changes_[start] += unit.bytes;
      dram_changes_[end] -= unit.bytes;
    }
  }
  // Only now, for each partner looks at the others' times.
  for (const int channel : unit.ends) channels_[static_cast<std::size_t>(channel)].since = end;
}

void Emulator::Engine::Trace::flush_transfer(int channel) {
  auto& state = channels_[static_cast<std::size_t>(channel)];
  if (state.moved_from < 0) return;
  const auto& unit = engine_.channels_[static_cast<std::size_t>(channel)];
  const auto& lowered = engine_.lowered_.channels[static_cast<std::size_t>(channel)];
  const auto cycles = state.moved_to - state.moved_from;
  TraceFacts facts{{"fifo", fifo_name(lowered.fifo)}, {"bytes", state.moved_bytes}};
  std::string_view name = fifo_name(lowered.fifo);
  if (unit.shim) {
    const auto& argument =
        engine_.processor_.sequence->arguments[static_cast<std::size_t>(unit.active->transfer->argument)];
    name = argument.name;
    facts.emplace_back("offset", unit.active->transfer->offset);
    facts.emplace_back("run_bytes", unit.active->pattern.contiguous() ? unit.active->pattern.bytes()
                                                                      : unit.active->pattern.run_bytes());
    facts.emplace_back("dram_bound_percent", cycles > 0 ? 100 * state.dram_bound / cycles : 0);
  } else {
    const auto size = unit.chain.size();
    const auto& descriptor = lowered.chain[(unit.next + size - 1) % size];
    facts.emplace_back("buffer", engine_.lowered_.buffers[static_cast<std::size_t>(descriptor.buffer)].name);
  }
  facts.emplace_back("of_bytes", unit.active->pattern.bytes());
  emit(channel_track(channel), TraceKind::transfer, state.moved_from, state.moved_to, name, facts);
  state.moved_from = -1;
  state.moved_bytes = state.dram_bound = 0;
}

void Emulator::Engine::Trace::channel_finishes(int channel) { flush_transfer(channel); }

void Emulator::Engine::Trace::flush_dram(std::int64_t until) {
  while (!dram_changes_.empty() && dram_changes_.begin()->first < until) {
    const auto [cycle, change] = *dram_changes_.begin();
    dram_changes_.erase(dram_changes_.begin());
    dram_bytes_ += change;
    if (change != 0) sink_.dram_in_flight(cycle, dram_bytes_);
  }
}

// Command processor.

void Emulator::Engine::Trace::processor_issues(int op, const Transfer& transfer, std::int64_t cycles) {
  const auto& argument = engine_.processor_.sequence->arguments[static_cast<std::size_t>(transfer.argument)];
  emit(kProcessorTrack, TraceKind::issue, engine_.now_, engine_.now_ + cycles, "issue " + argument.name,
       {{"operation", std::int64_t{op}},
        {"fifo", fifo_name(transfer.fifo)},
        {"offset", transfer.offset},
        {"bytes", transfer.elements() * static_cast<std::int64_t>(size_of(argument.type.type))}});
}

void Emulator::Engine::Trace::processor_awaits() { processor_since_ = engine_.now_; }

void Emulator::Engine::Trace::processor_awaited(int fifo, std::int64_t until) {
  const auto& waited = fifo_name({fifo});
  emit(kProcessorTrack, TraceKind::await_token, processor_since_, until, "await " + waited, {{"fifo", waited}});
}

void Emulator::Engine::Trace::processor_takes_token(int fifo, std::int64_t cycles) {
  emit(kProcessorTrack, TraceKind::take_token, engine_.now_, engine_.now_ + cycles, "token of " + fifo_name({fifo}),
       {{"fifo", fifo_name({fifo})}});
}

void Emulator::Engine::Trace::ends(const RunReport& report) {
  // What waits when nothing moves any more waits for ever: a tenth of the run stands for that.
  const bool stuck = report.outcome == RunOutcome::timeout && engine_.events_.empty();
  const auto now = engine_.now_ + (stuck ? std::max(kStuckCycles, engine_.now_ / 10) : 0);
  for (std::size_t i = 0; i < cores_.size(); ++i) {
    const auto& state = cores_[i];
    if (!engine_.cores_[i].blocked) continue;
    emit(core_track(static_cast<int>(i)), TraceKind::wait_lock, state.since, now, state.wait.name, state.wait.facts);
  }
  for (std::size_t i = 0; i < channels_.size(); ++i) {
    const int channel = static_cast<int>(i);
    const auto& state = channels_[i];
    const auto& unit = engine_.channels_[i];
    flush_transfer(channel);
    if (unit.state == Engine::ChannelState::waits_for_lock) {
      emit(channel_track(channel), TraceKind::wait_lock, state.since, now, state.wait.name, state.wait.facts);
    } else if (unit.state == Engine::ChannelState::ready) {
      const bool sends = engine_.routes_[static_cast<std::size_t>(unit.route)].ends.front() == channel;
      std::vector<int> seen;
      emit(channel_track(channel), sends ? TraceKind::wait_destination : TraceKind::wait_source, state.since, now,
           sends ? "back pressure" : "no data", {{"holder", channel_doing(channel, seen)}});
    }
  }
  if (engine_.processor_.awaits >= 0) processor_awaited(engine_.processor_.awaits, now);
  const auto run_end = report.outcome == RunOutcome::completed ? report.cycles : engine_.now_;
  TraceFacts facts{{"outcome", std::string(outcome_name(report.outcome))},
                   {"cycles", run_end},
                   {"dram_bytes", report.dram_bytes},
                   {"core_busy_cycles", report.core_busy_cycles}};
  if (!report.diagnosis.empty()) facts.emplace_back("diagnosis", report.diagnosis);
  emit(kRunTrack, TraceKind::run, 0, run_end, engine_.design_.name, facts);
  emit(kRunTrack, TraceKind::settle, run_end, now, stuck ? "nothing moves any more" : "settle", {});
  flush_dram(INT64_MAX);
  sink_.end(report);
}

}  // namespace npubench
