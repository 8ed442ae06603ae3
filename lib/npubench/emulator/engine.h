// The event engine: executes a lowered design cycle by cycle, jumping from event to event.
//
// Actors are cores, DMA channels (in routes: one MM2S with its S2MMs) and the command processor. Each runs until it
// must wait: for time (an event is scheduled), for a lock (it queues at the lock) or for its partner (the other end of
// the route starts the transfer). Nothing else advances time.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <npubench/emulator/access_pattern.h>
#include <npubench/emulator/compute_threads.h>
#include <npubench/emulator/core_program.h>
#include <npubench/emulator/emulator.h>
#include <npubench/emulator/event_queue.h>

namespace npubench {

class Emulator::Engine {
 public:
  Engine(const CheckedProgram& program, const CoreFunctionLibrary& functions, EmulatorOptions options);
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  RunReport run(std::span<const std::span<std::byte>> arguments, int sequence);
  [[nodiscard]] const CheckedProgram& program() const { return program_; }

 private:
  class Trace;  // engine_trace.h

  struct AlignedFree {
    void operator()(std::byte* memory) const;
  };
  using TileMemory = std::unique_ptr<std::byte[], AlignedFree>;

  struct Waiter {
    bool is_core = false;
    int index = 0;
    int count = 0;
  };
  struct LockState {
    int value = 0;
    std::vector<Waiter> waiters;  // first come, first served
  };

  /// A descriptor ready to run.
  struct Task {
    std::byte* base = nullptr;
    AccessPattern pattern{{}, 1, 0};
    LockUse acquire;
    LockUse release;
    std::int64_t start_cost = 0;         // cycles before the first word
    const Transfer* transfer = nullptr;  // shim: the operation that it is
    double dram_per_byte = 1;            // shim: bytes that DRAM moves for one
  };
  enum class ChannelState : std::uint8_t { idle, waits_for_lock, ready };
  struct ChannelUnit {
    ChannelState state = ChannelState::idle;
    bool shim = false;
    std::optional<double> warm_up{};  // of a shim channel that has run a task: cycles that its next one takes besides
    int route = -1;
    const Task* active = nullptr;  // of the chain, or shim_task
    std::int64_t position = 0;     // bytes of the active task done
    std::int64_t ready_at = 0;
    std::int64_t release_delay = 0;  // of tile DMAs: until others see that a task is done
    std::vector<Task> chain;         // of tile DMAs; repeats for ever
    std::size_t next = 0;            // in chain
    std::deque<Task> queue;          // of shim DMAs
    Task shim_task;                  // taken from it
  };
  struct RouteUnit {
    std::vector<int> ends;  // the MM2S channel first
    int unready = 0;        // of the ends: those that are not ready
    bool busy = false;
    bool touches_dram = false;
    double cycles_per_word = 0;
    std::int64_t bytes = 0;  // of the piece under way
    double busy_cycles = 0;  // of this run: bytes at the stream's rate
  };

  struct FifoEnd {
    int head = 0;  // oldest object held
    int held = 0;
  };
  /// Iterations of a loop.
  struct OpenLoop {
    std::int64_t left = 0;
    std::int64_t done = 0;
  };
  struct CoreUnit {
    CoreProgram program;
    std::size_t at = 0;
    std::vector<OpenLoop> loops;  // innermost last
    std::int64_t owed = 0;        // cycles of small steps not yet waited for
    bool blocked = false;
    bool computing = false;        // a call's arithmetic may be under way
    std::int64_t busy_cycles = 0;  // of this run
  };

  struct CommandProcessor {
    const RuntimeSequence* sequence = nullptr;  // under way
    std::size_t at = 0;
    bool issuing = false;  // the cost of the current transfer has been paid
    int awaits = -1;       // FIFO whose token it waits for
    bool done = false;
  };

  // engine.cpp
  void build_memory();
  void build_channels();
  std::byte* address(int buffer) const;
  void start_run(std::span<const std::span<std::byte>> arguments, int sequence);
  void drain();
  void summarize();
  void dispatch(const Event& event);
  bool try_acquire(const LockUse& use, const Waiter& waiter);
  void release_later(const LockUse& use, std::int64_t delay);
  void release(int lock, int count);
  [[nodiscard]] bool stop_requested() const;
  void fail(std::string diagnosis);

  // engine_core.cpp
  void step_core(int core);
  void call(int core, CompiledCall& call);

  // engine_dma.cpp
  void next_task(int channel);
  void task_ready(int channel);
  void try_transfer(int route);
  void deliver(int route);
  void move_bytes(const RouteUnit& route);
  void finish_task(int channel);
  [[nodiscard]] std::int64_t transfer_end(int index, std::int64_t start);
  [[nodiscard]] std::int64_t dram_end(const RouteUnit& route, std::int64_t start);
  [[nodiscard]] std::int64_t start_cost(ChannelUnit& unit, Direction direction) const;

  // engine_sequence.cpp
  void step_command_processor();
  void push_task(int op, const Transfer& transfer);
  [[nodiscard]] double dram_bytes_per_byte(const AccessPattern& pattern, std::int64_t offset, bool reads) const;
  void token_arrives(int fifo);

  // engine_diagnosis.cpp
  [[nodiscard]] std::string diagnose() const;  // who waits for what, when nothing moves any more
  [[nodiscard]] std::string progress() const;  // how far a run has come that still moves
  [[nodiscard]] std::vector<bool> fifos_of_the_run() const;
  [[nodiscard]] std::string lock_wait(const LockUse& use) const;

  CheckedProgram program_;
  const Design& design_ = program_.design();
  const LoweredDesign& lowered_ = program_.lowered();
  EmulatorOptions options_;

  std::vector<TileMemory> memory_;
  std::vector<int> memory_of_buffer_;
  std::vector<LockState> locks_;
  std::vector<ChannelUnit> channels_;
  std::vector<RouteUnit> routes_;
  std::vector<FifoEnd> fifo_ends_;
  std::vector<CoreUnit> cores_;
  CommandProcessor processor_;
  std::vector<int> tokens_;            // by FIFO: arrived, not yet awaited
  std::vector<int> descriptor_users_;  // by shim column x descriptor: sequence op that holds it, or -1
  std::vector<std::span<std::byte>> arguments_;
  std::vector<std::byte> staging_;
  std::unique_ptr<ComputeThreads> compute_;  // when functional, from the first call that is worth it

  EventQueue events_;
  std::int64_t now_ = 0;
  std::int64_t dram_free_at_ = 0;  // in 1/1024 cycles
  double dram_busy_ = 0;           // cycles
  bool booted_ = false;
  RunReport report_;
  std::unique_ptr<Trace> trace_;  // of this run, where somebody watches
};

}  // namespace npubench
