// What the engine tells a TraceSink: one object a watched run, made of what the engine does at the times it does it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <npubench/emulator/engine.h>
#include <npubench/emulator/trace.h>

namespace npubench {

class Emulator::Engine::Trace {
 public:
  /// Null unless the sink wants to see this run.
  static std::unique_ptr<Trace> of_run(const Engine& engine, TraceSink* sink, int sequence);

  // Each at the engine's present time, before the change where one is spoken of.
  void core_boots(int core, std::int64_t cycles);
  void core_waits(int core, const CoreFifo& end, const LockUse& use);
  void core_calls(int core, const std::string& symbol, std::int64_t overhead, std::int64_t cycles);
  void core_steps(int core, std::int64_t overhead);
  void core_resumes(int core);
  void channel_waits(int channel);
  void channel_starts(int channel);
  /// The piece under way on that route; `unshared_end`: when it would be there if DRAM cost nothing.
  void route_moves(int route, std::int64_t start, std::int64_t end, std::int64_t unshared_end);
  void channel_finishes(int channel);
  void processor_issues(int op, const Transfer& transfer, std::int64_t cycles);
  void processor_awaits();
  void processor_awaited(int fifo, std::int64_t until);
  void processor_takes_token(int fifo, std::int64_t cycles);
  /// Spans that are still open end here.
  void ends(const RunReport& report);

 private:
  struct Wait {
    std::string name;
    TraceFacts facts;
  };
  struct CoreState {
    std::int64_t since = 0;
    Wait wait;
  };
  struct ChannelState {
    std::int64_t since = 0;    // from when on the present state is not yet reported
    Wait wait;                 // for a lock; without a name: none
    std::string late_because;  // why it was not ready before
    std::int64_t moved_from = -1, moved_to = 0;
    std::int64_t moved_bytes = 0, dram_bound = 0;
  };
  /// Who gives to a lock.
  struct Giver {
    bool is_core = false;
    int index = 0;
  };

  Trace(const Engine& engine, TraceSink& sink, const std::vector<TraceTrack>& tracks);
  static std::vector<TraceTrack> tracks_of(const Engine& engine);

  void emit(int track, TraceKind kind, std::int64_t begin, std::int64_t end, std::string_view name,
            const TraceFacts& facts);
  void flush_transfer(int channel);
  void flush_dram(std::int64_t until);
  [[nodiscard]] int core_track(int core) const { return kFirstCoreTrack + core; }
  [[nodiscard]] int channel_track(int channel) const {
    return kFirstCoreTrack + static_cast<int>(engine_.cores_.size()) + channel;
  }
  [[nodiscard]] std::string channel_name(int channel) const;
  [[nodiscard]] const std::string& fifo_name(FifoId fifo) const { return engine_.design_.fifo(fifo).name; }
  [[nodiscard]] Wait lock_wait(const LockUse& use, FifoId fifo, std::string_view wanted) const;
  /// The chain of who keeps whom waiting, from the givers of that lock to one that does not wait.
  [[nodiscard]] std::string holder(int lock, std::vector<int>& seen) const;
  [[nodiscard]] std::string doing(const Giver& giver, std::vector<int>& seen) const;
  [[nodiscard]] std::string channel_doing(int channel, std::vector<int>& seen) const;

  static constexpr int kRunTrack = 0, kProcessorTrack = 1, kFirstCoreTrack = 2;

  const Engine& engine_;
  TraceSink& sink_;
  std::vector<TraceTrack> tracks_;
  std::vector<CoreState> cores_;
  std::vector<ChannelState> channels_;
  std::vector<std::vector<Giver>> givers_;  // by lock
  std::int64_t processor_since_ = 0;
  std::map<std::int64_t, std::int64_t> dram_changes_;  // bytes, by cycle
  std::int64_t dram_bytes_ = 0;
};

}  // namespace npubench
