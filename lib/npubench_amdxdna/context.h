// A hardware context: a part of the array with its program, a queue of commands, and the thread that executes them.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include <npubench/design/design.h>
#include <npubench/emulator/emulator.h>
#include <npubench_amdxdna/buffer_table.h>
#include <npubench_amdxdna/core_functions.h>
#include <npubench_amdxdna/faults.h>
#include <npubench_amdxdna/packet.h>
#include <npubench_amdxdna/settings.h>
#include <npubench_amdxdna/timeline.h>

namespace npubench::amdxdna {

/// What contexts share with the device, which outlives them.
struct Machine {
  Settings settings;
  Faults faults;
  std::atomic<unsigned> hang_ms = 0;
  std::atomic<bool> gone = false;
  std::atomic<int> contexts = 0;
};

/// A start of one kernel, ready to run: addresses looked up and their buffers held.
struct Launch {
  std::shared_ptr<Buffer> packet{};
  std::size_t program = 0;
  int sequence = 0;  ///< of the program's design: the one that the instruction stream is of
  std::vector<std::shared_ptr<Buffer>> held{};
  std::vector<std::span<std::byte>> arguments{};
  std::string problem{};  ///< why it can only fail
};

struct Command {
  std::uint64_t sequence = 0;
  std::shared_ptr<Buffer> packet{};
  bool chain = false;
  std::vector<Launch> launches{};
};

class Context {
 public:
  /// Holds `grant`, its share of the contexts there are, as long as it lives. Its cores call `functions`.
  Context(Machine& machine, std::shared_ptr<void> grant, std::uint32_t id, int columns, CoreFunctions functions);
  /// Takes the command that runs off the array, drops those that wait, and joins the thread.
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  [[nodiscard]] std::uint32_t id() const { return id_; }
  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] const std::shared_ptr<Timeline>& timeline() const { return timeline_; }
  [[nodiscard]] std::uint64_t submitted() const { return submitted_; }
  [[nodiscard]] std::uint64_t completed() const { return completed_; }

  /// Loads one program for each compute unit from its PDI. 0 or a negative errno.
  int configure(std::span<const std::shared_ptr<Buffer>> pdis);

  /// Queues the command in that buffer. Its sequence number, from 1, or a negative errno.
  std::int64_t submit(const std::shared_ptr<Buffer>& packet, const BufferTable& buffers);

 private:
  struct Outcome {
    PacketState state = PacketState::completed;
    std::uint64_t cycles = 0;
  };

  [[nodiscard]] std::optional<Launch> parse(const std::shared_ptr<Buffer>& packet, const BufferTable& buffers) const;
  void look_up_arguments(Launch& launch, Packet packet, const BufferTable& buffers) const;
  void work();
  void execute(Command& command);
  Outcome run(Launch& launch);
  Outcome emulate(Launch& launch);
  void hang();

  Counted counted_{census().contexts};
  Machine& machine_;
  std::shared_ptr<void> grant_;
  std::uint32_t id_;
  int columns_;
  CoreFunctions functions_;
  std::shared_ptr<Timeline> timeline_ = std::make_shared<Timeline>();
  std::vector<CheckedProgram> programs_;  ///< set once, before configured_
  std::atomic<bool> configured_ = false;

  // Of the worker alone: the array as configured now, and for which program. Lost after a run that did not complete.
  std::optional<Emulator> array_;
  std::size_t loaded_ = 0;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Command> queue_;
  std::atomic<bool> stop_ = false;
  std::atomic<std::uint64_t> submitted_ = 0, completed_ = 0;
  std::thread worker_;
};

}  // namespace npubench::amdxdna
