// Who waits for what, when nothing moves any more; how far a run has come, when it is cut off.
#include <npubench/emulator/engine.h>

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace npubench {

std::string Emulator::Engine::lock_wait(const LockUse& use) const {
  const auto& lock = lowered_.locks[static_cast<std::size_t>(use.lock)];
  return fmt::format("lock {} ({} of {})", lock.name, locks_[static_cast<std::size_t>(use.lock)].value, use.count);
}

/// By FIFO: those that the sequence under way names, and what links and cores lead on to. The others are another
/// part's of a merged program, which rests.
std::vector<bool> Emulator::Engine::fifos_of_the_run() const {
  std::vector<std::vector<int>> joined(cores_.size());  // the FIFOs of each core, and then those of each link
  for (const auto& end : lowered_.core_fifos) joined[static_cast<std::size_t>(end.core)].push_back(end.fifo.index);
  for (const auto& link : design_.links) {
    auto& ends = joined.emplace_back();
    for (const auto id : link.inputs) ends.push_back(id.index);
    for (const auto id : link.outputs) ends.push_back(id.index);
  }
  std::vector<bool> reached(design_.fifos.size());
  const auto is_reached = [&](int fifo) { return bool{reached[static_cast<std::size_t>(fifo)]}; };
  for (const auto& op : processor_.sequence->ops) {
    reached[static_cast<std::size_t>(std::visit([](const auto& each) { return each.fifo.index; }, op))] = true;
  }
  for (bool grew = true; grew;) {
    grew = false;
    for (const auto& ends : joined) {
      if (std::ranges::none_of(ends, is_reached) || std::ranges::all_of(ends, is_reached)) continue;
      for (const int fifo : ends) reached[static_cast<std::size_t>(fifo)] = true;
      grew = true;
    }
  }
  return reached;
}

std::string Emulator::Engine::diagnose() const {
  std::vector<std::string> waits;
  const auto concerned = fifos_of_the_run();
  if (processor_.awaits >= 0) {
    waits.push_back(fmt::format("the runtime sequence waits for a token of fifo {}",
                                design_.fifos[static_cast<std::size_t>(processor_.awaits)].name));
  }
  for (std::size_t i = 0; i < cores_.size(); ++i) {
    if (!cores_[i].blocked) continue;
    const auto& instruction = cores_[i].program.code[cores_[i].at - 1];
    const auto& end = lowered_.core_fifos[static_cast<std::size_t>(instruction.subject)];
    if (!concerned[static_cast<std::size_t>(end.fifo.index)]) continue;
    const auto wanted = instruction.count;
    const bool consumes = end.port == Port::consume;
    waits.push_back(fmt::format("{} waits to hold {} {} object{} of fifo {} (depth {}): {}",
                                to_string(design_.cores[i].tile), wanted, consumes ? "filled" : "free",
                                wanted == 1 ? "" : "s", design_.fifo(end.fifo).name, end.buffers.size(),
                                lock_wait({end.acquire_lock, static_cast<int>(wanted)})));
  }
  for (std::size_t i = 0; i < channels_.size(); ++i) {
    const auto& unit = channels_[i];
    const auto& channel = lowered_.channels[i];
    if (!concerned[static_cast<std::size_t>(channel.fifo.index)]) continue;
    const auto who = fmt::format("{} {} {} (fifo {})", to_string(channel.tile), name(channel.direction), channel.index,
                                 design_.fifo(channel.fifo).name);
    if (unit.state == ChannelState::waits_for_lock && channel.direction == Direction::s2mm) {
      waits.push_back(fmt::format("{} waits for a free object: {}", who, lock_wait(unit.active->acquire)));
    } else if (unit.state == ChannelState::ready && (unit.shim || unit.position > 0)) {
      waits.push_back(fmt::format("{} has moved {} of {} bytes and waits for its partner", who, unit.position,
                                  unit.active->pattern.bytes()));
    }
  }
  if (waits.empty()) return "nothing waits";
  return fmt::format("deadlock: {}", fmt::join(waits, "; "));
}

std::string Emulator::Engine::progress() const {
  const auto& sequence = *processor_.sequence;
  auto text = processor_.done ? std::string("the runtime sequence is through")
                              : fmt::format("the runtime sequence is at operation {} of {}",
                                            std::min(processor_.at + 1, sequence.ops.size()), sequence.ops.size());
  if (processor_.awaits >= 0) {
    text += fmt::format(" and waits for fifo {}", design_.fifos[static_cast<std::size_t>(processor_.awaits)].name);
  }
  const auto cores = std::ranges::count(cores_, false, &CoreUnit::blocked);
  const auto streams = std::ranges::count(routes_, true, &RouteUnit::busy);
  return text + fmt::format("; {} of {} cores and {} of {} streams are at work", cores, cores_.size(), streams,
                            routes_.size());
}

}  // namespace npubench
