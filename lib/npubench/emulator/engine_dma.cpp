// DMA channels and the streams between them.
//
// A route moves bytes while its MM2S channel and all its S2MM channels have a descriptor with its lock acquired: the
// stream stalls when any end does (back pressure). Each piece goes to the next descriptor boundary of any end.
#include <npubench/emulator/engine.h>
#include <npubench/emulator/engine_trace.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace npubench {
namespace {

// Shim transfers are cut into pieces of this many bytes, so that channels share DRAM bandwidth fairly.
constexpr std::int64_t kDramPiece = 8192;
constexpr double kDramTicksPerCycle = 1024;

/// std::ceil of a number of cycles; without SSE4.1 that is a call.
std::int64_t round_up_to_cycle(double cycles) {
  const auto whole = static_cast<std::int64_t>(cycles);
  return whole + (static_cast<double>(whole) < cycles ? 1 : 0);
}

}  // namespace

void Emulator::Engine::next_task(int index) {
  auto& unit = channels_[static_cast<std::size_t>(index)];
  if (unit.shim) {
    if (unit.queue.empty()) return;
    unit.shim_task = unit.queue.front();
    unit.queue.pop_front();
    unit.shim_task.start_cost = start_cost(unit, lowered_.channels[static_cast<std::size_t>(index)].direction);
    unit.active = &unit.shim_task;
    task_ready(index);
    return;
  }
  unit.active = &unit.chain[unit.next];
  if (++unit.next == unit.chain.size()) unit.next = 0;
  unit.state = ChannelState::waits_for_lock;
  const auto& acquire = unit.active->acquire;
  if (try_acquire(acquire, {.is_core = false, .index = index, .count = acquire.count})) {
    task_ready(index);
  } else if (trace_) {
    trace_->channel_waits(index);
  }
}

std::int64_t Emulator::Engine::start_cost(ChannelUnit& unit, Direction direction) const {
  const auto& timing = options_.timing;
  const bool reads = direction == Direction::mm2s;
  if (!unit.warm_up) {
    unit.warm_up = reads ? timing.shim_warm_up : 0;
    return reads ? timing.shim_mm2s_cold_start : timing.shim_s2mm_cold_start;
  }
  const auto cost = (reads ? timing.shim_mm2s_task : timing.shim_s2mm_task) + static_cast<std::int64_t>(*unit.warm_up);
  *unit.warm_up *= timing.shim_warm_up_decay;
  return cost;
}

void Emulator::Engine::task_ready(int index) {
  auto& unit = channels_[static_cast<std::size_t>(index)];
  unit.state = ChannelState::ready;
  unit.position = 0;
  unit.ready_at = now_ + unit.active->start_cost;
  --routes_[static_cast<std::size_t>(unit.route)].unready;
  if (trace_) trace_->channel_starts(index);
  try_transfer(unit.route);
}

void Emulator::Engine::try_transfer(int index) {
  auto& route = routes_[static_cast<std::size_t>(index)];
  if (route.busy || route.unready > 0) return;
  std::int64_t start = now_;
  std::int64_t bytes = route.touches_dram ? kDramPiece : INT64_MAX;
  for (const int end : route.ends) {
    const auto& unit = channels_[static_cast<std::size_t>(end)];
    start = std::max(start, unit.ready_at);
    bytes = std::min(bytes, unit.active->pattern.bytes() - unit.position);
  }
  route.bytes = bytes;
  route.busy = true;
  events_.schedule(transfer_end(index, start), EventKind::route_delivers, index);
}

std::int64_t Emulator::Engine::transfer_end(int index, std::int64_t start) {
  auto& route = routes_[static_cast<std::size_t>(index)];
  const double cycles = static_cast<double>((route.bytes + 3) / 4) * route.cycles_per_word;
  route.busy_cycles += cycles;
  const auto unshared_end = start + round_up_to_cycle(cycles);
  const auto end = route.touches_dram ? std::max(dram_end(route, start), unshared_end) : unshared_end;
  if (trace_) trace_->route_moves(index, start, end, unshared_end);
  return end;
}

/// When DRAM has done its part of the piece, which it begins at `start` or after the pieces before.
std::int64_t Emulator::Engine::dram_end(const RouteUnit& route, std::int64_t start) {
  for (const int index : route.ends) {
    const auto& unit = channels_[static_cast<std::size_t>(index)];
    if (!unit.shim) continue;
    const double cost =
        static_cast<double>(route.bytes) * unit.active->dram_per_byte / options_.timing.dram_bytes_per_cycle;
    dram_busy_ += cost;
    dram_free_at_ = std::max(dram_free_at_, start * static_cast<std::int64_t>(kDramTicksPerCycle)) +
                    std::llround(cost * kDramTicksPerCycle);
    report_.dram_bytes += route.bytes;
  }
  return dram_free_at_ / static_cast<std::int64_t>(kDramTicksPerCycle);
}

void Emulator::Engine::deliver(int index) {
  auto& route = routes_[static_cast<std::size_t>(index)];
  if (options_.functional) move_bytes(route);
  for (const int end : route.ends) {
    auto& unit = channels_[static_cast<std::size_t>(end)];
    unit.position += route.bytes;
    if (unit.position == unit.active->pattern.bytes()) finish_task(end);
  }
  route.busy = false;  // only now: the ends above must not start the next piece before all have done with this one
  try_transfer(index);
}

void Emulator::Engine::move_bytes(const RouteUnit& route) {
  const auto& source = channels_[static_cast<std::size_t>(route.ends.front())];
  const auto& from = source.active->pattern;
  const std::byte* stream = nullptr;
  std::size_t first = 1;
  if (from.contiguous()) {
    stream = source.active->base + source.position;
  } else {
    // Straight into the first receiver where that writes in order, else by way of a staging buffer.
    const auto& receiver = channels_[static_cast<std::size_t>(route.ends[1])];
    std::byte* to = nullptr;
    if (receiver.active->pattern.contiguous()) {
      to = receiver.active->base + receiver.position;
      first = 2;
    } else {
      if (static_cast<std::int64_t>(staging_.size()) < route.bytes)
        staging_.resize(static_cast<std::size_t>(route.bytes));
      to = staging_.data();
    }
    from.gather(source.active->base, source.position, route.bytes, to);
    stream = to;
  }
  for (std::size_t i = first; i < route.ends.size(); ++i) {
    const auto& receiver = channels_[static_cast<std::size_t>(route.ends[i])];
    receiver.active->pattern.scatter(stream, receiver.position, route.bytes, receiver.active->base);
  }
}

void Emulator::Engine::finish_task(int index) {
  auto& unit = channels_[static_cast<std::size_t>(index)];
  if (trace_) trace_->channel_finishes(index);
  unit.state = ChannelState::idle;
  ++routes_[static_cast<std::size_t>(unit.route)].unready;
  if (unit.shim) {
    const auto& channel = lowered_.channels[static_cast<std::size_t>(index)];
    const auto& transfer = *unit.active->transfer;
    const auto& dma = architecture(design_.generation).dma(TileKind::shim);
    descriptor_users_[static_cast<std::size_t>(channel.tile.column * dma.descriptors + transfer.descriptor)] = -1;
    if (transfer.issue_token) token_arrives(channel.fifo.index);
  } else {
    release_later(unit.active->release, unit.release_delay);
  }
  next_task(index);
}

}  // namespace npubench
