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

}  // namespace

void Emulator::Engine::next_task(int index) {
  auto& unit = channels_[static_cast<std::size_t>(index)];
  if (unit.shim) {
    if (unit.queue.empty()) return;
    unit.active = unit.queue.front();
    unit.queue.pop_front();
    unit.active.start_cost = start_cost(unit, lowered_.channels[static_cast<std::size_t>(index)].direction);
    task_ready(index);
    return;
  }
  unit.active = unit.chain[unit.next];
  unit.next = (unit.next + 1) % unit.chain.size();
  unit.state = ChannelState::waits_for_lock;
  if (try_acquire(unit.active.acquire, {.is_core = false, .index = index, .count = unit.active.acquire.count})) {
    task_ready(index);
  } else if (trace_) {
    trace_->channel_waits(index);
  }
}

std::int64_t Emulator::Engine::start_cost(ChannelUnit& unit, Direction direction) const {
  const auto& timing = options_.timing;
  const bool reads = direction == Direction::mm2s;
  const auto cost = unit.warm ? (reads ? timing.shim_mm2s_task : timing.shim_s2mm_task)
                              : (reads ? timing.shim_mm2s_cold_start : timing.shim_s2mm_cold_start);
  unit.warm = true;
  return cost;
}

void Emulator::Engine::task_ready(int index) {
  auto& unit = channels_[static_cast<std::size_t>(index)];
  unit.state = ChannelState::ready;
  unit.position = 0;
  unit.ready_at = now_ + unit.active.start_cost;
  if (trace_) trace_->channel_starts(index);
  try_transfer(unit.route);
}

void Emulator::Engine::try_transfer(int index) {
  auto& route = routes_[static_cast<std::size_t>(index)];
  if (route.busy) return;
  std::int64_t start = now_;
  std::int64_t bytes = kDramPiece;
  bool touches_dram = false;
  std::int64_t boundary = INT64_MAX;
  for (const int end : route.ends) {
    const auto& unit = channels_[static_cast<std::size_t>(end)];
    if (unit.state != ChannelState::ready) return;
    start = std::max(start, unit.ready_at);
    boundary = std::min(boundary, unit.active.pattern.bytes() - unit.position);
    touches_dram |= unit.shim;
  }
  route.bytes = touches_dram ? std::min(bytes, boundary) : boundary;
  route.busy = true;
  events_.schedule(transfer_end(index, start), EventKind::route_delivers, index);
}

std::int64_t Emulator::Engine::transfer_end(int route_index, std::int64_t start) {
  auto& route = routes_[static_cast<std::size_t>(route_index)];
  const auto& timing = options_.timing;
  double cycles_per_word = timing.stream_cycles_per_word;
  std::int64_t end = start;
  for (const int index : route.ends) {
    const auto& unit = channels_[static_cast<std::size_t>(index)];
    if (!unit.shim) continue;
    const bool reads = lowered_.channels[static_cast<std::size_t>(index)].direction == Direction::mm2s;
    cycles_per_word =
        std::max(cycles_per_word, reads ? timing.shim_mm2s_cycles_per_word : timing.shim_s2mm_cycles_per_word);
    const double cost = static_cast<double>(route.bytes) * unit.active.dram_per_byte / timing.dram_bytes_per_cycle;
    dram_busy_ += cost;
    dram_free_at_ = std::max(dram_free_at_, start * static_cast<std::int64_t>(kDramTicksPerCycle)) +
                    std::llround(cost * kDramTicksPerCycle);
    end = std::max(end, dram_free_at_ / static_cast<std::int64_t>(kDramTicksPerCycle));
    report_.dram_bytes += route.bytes;
  }
  const double words = static_cast<double>((route.bytes + 3) / 4);
  route.busy_cycles += words * cycles_per_word;
  const auto unshared_end = start + static_cast<std::int64_t>(std::ceil(words * cycles_per_word));
  end = std::max(end, unshared_end);
  if (trace_) trace_->route_moves(route_index, start, end, unshared_end);
  return end;
}

void Emulator::Engine::deliver(int index) {
  auto& route = routes_[static_cast<std::size_t>(index)];
  if (options_.functional) move_bytes(route);
  for (const int end : route.ends) {
    auto& unit = channels_[static_cast<std::size_t>(end)];
    unit.position += route.bytes;
    if (unit.position == unit.active.pattern.bytes()) finish_task(end);
  }
  route.busy = false;  // only now: the ends above must not start the next piece before all have done with this one
  try_transfer(index);
}

void Emulator::Engine::move_bytes(const RouteUnit& route) {
  const auto& source = channels_[static_cast<std::size_t>(route.ends.front())];
  const auto& from = source.active.pattern;
  const std::byte* stream = nullptr;
  std::size_t first = 1;
  if (from.contiguous()) {
    stream = source.active.base + source.position;
  } else {
    // Straight into the first receiver where that writes in order, else by way of a staging buffer.
    const auto& receiver = channels_[static_cast<std::size_t>(route.ends[1])];
    std::byte* to = nullptr;
    if (receiver.active.pattern.contiguous()) {
      to = receiver.active.base + receiver.position;
      first = 2;
    } else {
      if (static_cast<std::int64_t>(staging_.size()) < route.bytes)
        staging_.resize(static_cast<std::size_t>(route.bytes));
      to = staging_.data();
    }
    from.gather(source.active.base, source.position, route.bytes, to);
    stream = to;
  }
  for (std::size_t i = first; i < route.ends.size(); ++i) {
    const auto& receiver = channels_[static_cast<std::size_t>(route.ends[i])];
    receiver.active.pattern.scatter(stream, receiver.position, route.bytes, receiver.active.base);
  }
}

void Emulator::Engine::finish_task(int index) {
  auto& unit = channels_[static_cast<std::size_t>(index)];
  const auto& channel = lowered_.channels[static_cast<std::size_t>(index)];
  if (trace_) trace_->channel_finishes(index);
  unit.state = ChannelState::idle;
  if (unit.shim) {
    const auto& transfer = *unit.active.transfer;
    const auto& dma = architecture(design_.generation).dma(TileKind::shim);
    descriptor_users_[static_cast<std::size_t>(channel.tile.column * dma.descriptors + transfer.descriptor)] = -1;
    if (transfer.issue_token) token_arrives(channel.fifo.index);
  } else {
    std::int64_t delay = 0;
    if (channel.direction == Direction::s2mm) {
      delay = options_.timing.stream_latency;
      if (channel.tile.kind() == TileKind::core) delay += options_.timing.core_acquire_latency;
    }
    release_later(unit.active.release, delay);
  }
  next_task(index);
}

}  // namespace npubench
