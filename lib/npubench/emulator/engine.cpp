#include <npubench/emulator/engine.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <map>
#include <thread>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/base/moved_from.h>
#include <npubench/emulator/engine_trace.h>

namespace npubench {
namespace {

constexpr std::size_t kMemoryAlignment = 64;
// What tile memory holds before anything is written: a NaN as bf16 and f32, so that reading it shows.
constexpr int kUninitialized = 0xff;
constexpr std::int64_t kEventsBetweenStopPolls = 256;

}  // namespace

void Emulator::Engine::AlignedFree::operator()(std::byte* memory) const { std::free(memory); }

Emulator::Engine::~Engine() = default;

Emulator::Engine::Engine(const CheckedProgram& program, const CoreFunctionLibrary& functions, EmulatorOptions options)
    : program_(program), options_(std::move(options)) {
  build_memory();
  for (const auto& lock : lowered_.locks) locks_.push_back({.value = lock.initial, .waiters = {}});
  build_channels();
  fifo_ends_.resize(lowered_.core_fifos.size());
  for (std::size_t i = 0; i < design_.cores.size(); ++i) {
    CoreUnit unit;
    unit.program = compile(design_, lowered_, static_cast<int>(i), functions, options_.profile);
    cores_.push_back(std::move(unit));
  }
}

void Emulator::Engine::build_memory() {
  std::map<Tile, int> memory_of_tile;
  for (const auto& buffer : lowered_.buffers) {
    const auto [known, is_new] = memory_of_tile.try_emplace(buffer.tile, static_cast<int>(memory_.size()));
    if (is_new) {
      std::int64_t bytes = 0;  // only what the design uses: untouched pages cost memory and time
      for (const auto& other : lowered_.buffers) {
        if (other.tile == buffer.tile) bytes = std::max(bytes, other.address + other.bytes);
      }
      bytes = options_.functional ? round_up<std::int64_t>(bytes, kMemoryAlignment)
                                  : static_cast<std::int64_t>(kMemoryAlignment);
      auto* raw = static_cast<std::byte*>(std::aligned_alloc(kMemoryAlignment, static_cast<std::size_t>(bytes)));
      if (raw == nullptr) throw std::bad_alloc();
      std::memset(raw, kUninitialized, static_cast<std::size_t>(bytes));
      memory_.emplace_back(raw);
    }
    memory_of_buffer_.push_back(known->second);
  }
  if (!options_.functional) return;
  for (std::size_t i = 0; i < design_.buffers.size(); ++i) {
    std::memset(address(static_cast<int>(i)), 0, static_cast<std::size_t>(lowered_.buffers[i].bytes));
    const auto& values = design_.buffers[i].values;
    std::ranges::copy(std::as_bytes(std::span(values)), address(static_cast<int>(i)));
  }
}

std::byte* Emulator::Engine::address(int buffer) const {
  const auto i = static_cast<std::size_t>(buffer);
  return memory_[static_cast<std::size_t>(memory_of_buffer_[i])].get() + lowered_.buffers[i].address;
}

void Emulator::Engine::build_channels() {
  for (const auto& channel : lowered_.channels) {
    ChannelUnit unit;
    unit.shim = channel.tile.kind() == TileKind::shim;
    if (channel.direction == Direction::s2mm) {
      unit.release_delay = options_.timing.stream_latency;
      if (channel.tile.kind() == TileKind::core) unit.release_delay += options_.timing.core_acquire_latency;
    }
    for (const auto& descriptor : channel.chain) {
      unit.chain.push_back({.base = address(descriptor.buffer) + descriptor.offset,
                            .pattern = AccessPattern(descriptor.dimensions, descriptor.element_bytes, descriptor.bytes),
                            .acquire = descriptor.acquire,
                            .release = descriptor.release,
                            .start_cost = options_.timing.descriptor_switch});
    }
    channels_.push_back(std::move(unit));
  }
  for (const auto& route : lowered_.routes) {
    RouteUnit unit;
    unit.ends.push_back(route.source);
    unit.ends.insert(unit.ends.end(), route.destinations.begin(), route.destinations.end());
    unit.unready = static_cast<int>(unit.ends.size());
    unit.cycles_per_word = options_.timing.stream_cycles_per_word;
    for (const int end : unit.ends) {
      auto& channel = channels_[static_cast<std::size_t>(end)];
      channel.route = static_cast<int>(routes_.size());
      if (!channel.shim) continue;
      unit.touches_dram = true;
      unit.cycles_per_word =
          end == route.source ? options_.timing.shim_mm2s_cycles_per_word : options_.timing.shim_s2mm_cycles_per_word;
    }
    // A tile's DMA that walks through blocks takes a word at a time, however wide the stream is.
    const auto strided = [](const Task& task) { return !task.pattern.contiguous(); };
    const auto walks = [&](int end) {
      return std::ranges::any_of(channels_[static_cast<std::size_t>(end)].chain, strided);
    };
    if (unit.touches_dram && std::ranges::any_of(unit.ends, walks)) {
      unit.cycles_per_word = std::max(unit.cycles_per_word, options_.timing.stream_cycles_per_word);
    }
    routes_.push_back(std::move(unit));
  }
  const auto& arch = architecture(design_.generation);
  descriptor_users_.assign(static_cast<std::size_t>(arch.columns * arch.dma(TileKind::shim).descriptors), -1);
  tokens_.assign(design_.fifos.size(), 0);
}

RunReport Emulator::Engine::run(std::span<const std::span<std::byte>> arguments, int sequence) {
  start_run(arguments, sequence);
  drain();
  if (report_.outcome != RunOutcome::completed && compute_) compute_->wait_for_all();
  if (report_.outcome == RunOutcome::completed && !processor_.done) {
    report_.outcome = RunOutcome::timeout;
    report_.cycles = now_;
    report_.diagnosis = diagnose();
  }
  summarize();
  if (trace_) trace_->ends(report_);
  return std::move(report_);
}

void Emulator::Engine::summarize() {
  for (const auto& core : cores_) report_.busiest_core_cycles = std::max(report_.busiest_core_cycles, core.busy_cycles);
  for (const auto& route : routes_) {
    report_.busiest_stream_cycles =
        std::max<std::int64_t>(report_.busiest_stream_cycles, std::llround(route.busy_cycles));
  }
  report_.dram_busy_cycles = std::llround(dram_busy_);
}

void Emulator::Engine::start_run(std::span<const std::span<std::byte>> arguments, int sequence) {
  if (sequence < 0 || sequence >= static_cast<int>(design_.sequences.size())) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("design {} has {} runtime sequences, number {} was asked for", design_.name,
                            design_.sequences.size(), sequence));
  }
  const auto& wanted = design_.sequence(sequence).arguments;
  if (options_.functional) {
    if (arguments.size() != wanted.size()) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("design {} takes {} buffers, {} were given",
                                                               design_.name, wanted.size(), arguments.size()));
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (static_cast<std::int64_t>(arguments[i].size()) < wanted[i].type.bytes()) {
        throw Error(ErrorCategory::invalid_argument,
                    fmt::format("buffer {} has {} bytes, {} needs {}", wanted[i].name, arguments[i].size(),
                                to_string(wanted[i].type), wanted[i].type.bytes()));
      }
    }
  }
  arguments_.assign(arguments.begin(), arguments.end());
  report_ = {};
  processor_ = {.sequence = &design_.sequence(sequence)};
  std::ranges::fill(tokens_, 0);
  now_ = 0;
  events_.rewind();
  dram_free_at_ = 0;
  dram_busy_ = 0;
  for (auto& core : cores_) core.busy_cycles = 0;
  for (auto& route : routes_) route.busy_cycles = 0;
  for (auto& channel : channels_) {
    channel.ready_at = 0;
    channel.warm_up.reset();
  }
  trace_ = Trace::of_run(*this, options_.trace, sequence);
  if (!booted_) {
    booted_ = true;
    for (std::size_t i = 0; i < cores_.size(); ++i) {
      events_.schedule(options_.timing.core_boot, EventKind::core_resumes, static_cast<std::int32_t>(i));
      if (trace_) trace_->core_boots(static_cast<int>(i), options_.timing.core_boot);
    }
    for (std::size_t i = 0; i < channels_.size(); ++i) {
      if (!channels_[i].shim) next_task(static_cast<int>(i));
    }
  }
  events_.schedule(0, EventKind::command_processor_resumes, 0);
}

void Emulator::Engine::drain() {
  // Past the sequence's end too: what was prefetched settles, so that the next run starts from rest.
  while (!events_.empty() && report_.outcome == RunOutcome::completed) {
    if (++report_.events % kEventsBetweenStopPolls == 0 && stop_requested()) {
      report_.outcome = RunOutcome::interrupted;
      report_.diagnosis = "stopped on request";
      return;
    }
    const auto event = events_.pop();
    now_ = event.time;
    if (now_ > options_.cycle_limit) {
      report_.outcome = RunOutcome::timeout;
      report_.cycles = now_;
      report_.diagnosis = fmt::format("still running after {} cycles, the limit: {}", options_.cycle_limit, progress());
      return;
    }
    dispatch(event);
  }
}

void Emulator::Engine::dispatch(const Event& event) {
  switch (event.kind) {
    case EventKind::core_resumes: return step_core(event.subject);
    case EventKind::route_delivers: return deliver(event.subject);
    case EventKind::command_processor_resumes: return step_command_processor();
    case EventKind::lock_released: return release(event.subject, event.count);
  }
}

bool Emulator::Engine::try_acquire(const LockUse& use, const Waiter& waiter) {
  auto& lock = locks_[static_cast<std::size_t>(use.lock)];
  if (lock.waiters.empty() && lock.value >= use.count) {
    lock.value -= use.count;
    return true;
  }
  lock.waiters.push_back(waiter);
  return false;
}

void Emulator::Engine::release_later(const LockUse& use, std::int64_t delay) {
  if (delay == 0) return release(use.lock, use.count);
  events_.schedule(now_ + delay, EventKind::lock_released, use.lock, use.count);
}

void Emulator::Engine::release(int index, int count) {
  auto& lock = locks_[static_cast<std::size_t>(index)];
  lock.value += count;
  while (!lock.waiters.empty() && lock.value >= lock.waiters.front().count) {
    const auto waiter = lock.waiters.front();
    lock.waiters.erase(lock.waiters.begin());
    lock.value -= waiter.count;
    if (waiter.is_core) {
      if (trace_) trace_->core_resumes(waiter.index);
      cores_[static_cast<std::size_t>(waiter.index)].blocked = false;
      events_.schedule(now_, EventKind::core_resumes, waiter.index);
    } else {
      task_ready(waiter.index);
    }
  }
}

bool Emulator::Engine::stop_requested() const {
  return options_.stop != nullptr && options_.stop->load(std::memory_order_relaxed);
}

void Emulator::Engine::fail(std::string diagnosis) {
  report_.outcome = RunOutcome::error;
  report_.cycles = now_;
  report_.diagnosis = std::move(diagnosis);
}

int EmulatorOptions::default_threads() {
  return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1u, 4u));
}

Emulator::Emulator(const CheckedProgram& program, const CoreFunctionLibrary& functions, EmulatorOptions options)
    : engine_(std::make_unique<Engine>(program, functions, std::move(options))) {}
Emulator::~Emulator() = default;
Emulator::Emulator(Emulator&&) noexcept = default;
Emulator& Emulator::operator=(Emulator&&) noexcept = default;

RunReport Emulator::run(std::span<const std::span<std::byte>> arguments, int sequence) {
  return detail::still_owned(engine_, "emulator").run(arguments, sequence);
}
const CheckedProgram& Emulator::program() const { return detail::still_owned(engine_, "emulator").program(); }

}  // namespace npubench
