// Who keeps whom waiting, in the words of a trace.
#include <npubench/emulator/engine_trace.h>

#include <algorithm>

#include <fmt/format.h>

namespace npubench {

Emulator::Engine::Trace::Wait Emulator::Engine::Trace::lock_wait(const LockUse& use, FifoId fifo,
                                                                 std::string_view wanted) const {
  const auto lock = static_cast<std::size_t>(use.lock);
  std::vector<int> seen;
  return {.name = fmt::format("wait for a {} object of {}", wanted, fifo_name(fifo)),
          .facts = {{"fifo", fifo_name(fifo)},
                    {"wants", std::string(wanted)},
                    {"count", std::int64_t{use.count}},
                    {"lock", engine_.lowered_.locks[lock].name},
                    {"lock_value", std::int64_t{engine_.locks_[lock].value}},
                    {"holder", holder(use.lock, seen)}}};
}

std::string Emulator::Engine::Trace::channel_name(int channel) const {
  return tracks_[static_cast<std::size_t>(channel_track(channel))].name;
}

std::string Emulator::Engine::Trace::holder(int lock, std::vector<int>& seen) const {
  const auto& givers = givers_[static_cast<std::size_t>(lock)];
  if (givers.empty()) return "nobody gives it";
  const auto waits = [this](const Giver& giver) {
    const auto i = static_cast<std::size_t>(giver.index);
    return giver.is_core ? engine_.cores_[i].blocked
                         : !engine_.routes_[static_cast<std::size_t>(engine_.channels_[i].route)].busy;
  };
  auto chosen = std::ranges::find_if(givers, waits);  // of several, one that stands
  if (chosen == givers.end()) chosen = givers.begin();
  auto text = doing(*chosen, seen);
  if (givers.size() > 1) text += fmt::format(" (one of {})", givers.size());
  return text;
}

std::string Emulator::Engine::Trace::doing(const Giver& giver, std::vector<int>& seen) const {
  if (!giver.is_core) return channel_doing(giver.index, seen);
  const auto& unit = engine_.cores_[static_cast<std::size_t>(giver.index)];
  const auto who = to_string(engine_.design_.cores[static_cast<std::size_t>(giver.index)].tile);
  const int id = core_track(giver.index);
  if (std::ranges::find(seen, id) != seen.end()) return who + " again: a circle";
  seen.push_back(id);
  if (unit.at == 0) return who + " boots";
  const auto& instruction = unit.program.code[unit.at - 1];
  if (unit.blocked) {
    const auto& end = engine_.lowered_.core_fifos[static_cast<std::size_t>(instruction.subject)];
    return fmt::format("{} waits for a {} object of {} <- {}", who, end.port == Port::consume ? "filled" : "free",
                       fifo_name(end.fifo), holder(end.acquire_lock, seen));
  }
  if (instruction.kind != Instruction::Kind::call) return who;
  return fmt::format("{} in {}", who, unit.program.calls[static_cast<std::size_t>(instruction.subject)].symbol);
}

std::string Emulator::Engine::Trace::channel_doing(int channel, std::vector<int>& seen) const {
  const auto& unit = engine_.channels_[static_cast<std::size_t>(channel)];
  const auto who = channel_name(channel);
  const int id = channel_track(channel);
  if (std::ranges::find(seen, id) != seen.end()) return who + " again: a circle";
  seen.push_back(id);
  if (unit.state == Engine::ChannelState::idle) return unit.shim ? who + " has no transfer" : who;
  if (unit.state == Engine::ChannelState::waits_for_lock) {
    return fmt::format("{} waits for {} <- {}", who,
                       engine_.lowered_.locks[static_cast<std::size_t>(unit.active->acquire.lock)].name,
                       holder(unit.active->acquire.lock, seen));
  }
  const auto& route = engine_.routes_[static_cast<std::size_t>(unit.route)];
  if (route.busy) return fmt::format("{} moves {} bytes", who, route.bytes);
  for (const int end : route.ends) {
    if (engine_.channels_[static_cast<std::size_t>(end)].state == Engine::ChannelState::ready) continue;
    return fmt::format("{} <- {}", who, channel_doing(end, seen));
  }
  return who;
}

}  // namespace npubench
