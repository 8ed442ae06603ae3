// What happened when in a run of the emulated NPU: spans on tracks, reported to whoever watches.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

struct RunReport;

/// What a track belongs to.
enum class TraceGroup : std::uint8_t { run, command_processor, core, shim_dma, memory_tile_dma, core_dma };

/// One line of the timeline: the run, the command processor, a core or a DMA channel. Its spans do not overlap.
struct TraceTrack {
  TraceGroup group{};
  std::string name{};  ///< "core (0,2)", "(0,1) MM2S 0: A_L2L1"
  int column = -1;     ///< of the array; -1: of none
};

enum class TraceKind : std::uint8_t {
  run,               ///< from the first command to the last token
  settle,            ///< after it: cores and DMAs go on until all wait; after a timeout: they wait for ever
  issue,             ///< command processor: starting a transfer
  await_token,       ///< command processor: no token of that FIFO has arrived
  take_token,        ///< command processor: seeing one that has
  boot,              ///< core: to its first instruction, in the first run of a context
  call,              ///< core: in a core function; these add up to RunReport::core_busy_cycles
  overhead,          ///< core: lock operations that do not wait, loop control, entering a function
  wait_lock,         ///< core or channel: a lock is not there
  task_start,        ///< channel: fetching a descriptor or starting a shim task
  wait_source,       ///< S2MM channel: no data comes
  wait_destination,  ///< MM2S channel: what it sends is not taken (back pressure)
  transfer,          ///< channel: bytes move
};

std::string_view name(TraceKind kind);

/// Further facts of a span, by name: whole numbers or text.
using TraceFacts = std::vector<std::pair<std::string_view, std::variant<std::int64_t, std::string>>>;

struct TraceSpan {
  int track = 0;  ///< index into the tracks of the run
  TraceKind kind{};
  std::int64_t begin = 0;  ///< cycles of the array clock since the run's first command
  std::int64_t end = 0;
  std::string_view name{};  ///< "matmul_bf16_f32", "wait A_L2L1: filled object"; valid during the call
  const TraceFacts& facts;
};

/// Watches runs of an emulator. Its functions are called from the thread that runs the emulator, so an observer of
/// several that run at once must lock. What it throws ends the run; the emulator must then be thrown away.
class TraceSink {
 public:
  virtual ~TraceSink() = default;
  /// A run of that runtime sequence begins. False: nothing of this run is reported.
  virtual bool begin(const Design& design, int sequence, const std::vector<TraceTrack>& tracks) = 0;
  /// In order of time on each track, not across tracks.
  virtual void span(const TraceSpan& span) = 0;
  /// From that cycle on so many bytes are under way between shims and DRAM. In order of time.
  virtual void dram_in_flight(std::int64_t cycle, std::int64_t bytes) = 0;
  virtual void end(const RunReport& report) = 0;
};

}  // namespace npubench
