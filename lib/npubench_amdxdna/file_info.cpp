// The requests that ask for the machine and its state.
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <string_view>
#include <vector>

#include <npubench/arch/architecture.h>
#include <npubench_amdxdna/file.h>

namespace npubench::amdxdna {
namespace {

template <class T>
int answer(uapi::GetInfo& argument, const T& value) {
  if (argument.buffer == 0) return -EFAULT;
  std::memcpy(reinterpret_cast<void*>(argument.buffer), &value, std::min<std::size_t>(argument.bytes, sizeof value));
  return 0;
}

uapi::AieMetadata metadata_of(const Architecture& arch) {
  const auto tiles = [&](TileKind kind, int rows, int first) {
    return uapi::TileMetadata{.rows = static_cast<std::uint16_t>(rows),
                              .first_row = static_cast<std::uint16_t>(first),
                              .dma_channels = static_cast<std::uint16_t>(arch.dma(kind).channels),
                              .locks = static_cast<std::uint16_t>(arch.locks(kind)),
                              .event_registers = 0,
                              .pad = {}};
  };
  return {.column_bytes = 1 << 25,  // address space of a column
          .columns = static_cast<std::uint16_t>(arch.columns),
          .rows = static_cast<std::uint16_t>(arch.core_rows + 2),
          .version = {2, arch.aie_version},
          .core = tiles(TileKind::core, arch.core_rows, Tile::kFirstCoreRow),
          .mem = tiles(TileKind::mem, 1, Tile::kMemRow),
          .shim = tiles(TileKind::shim, 1, Tile::kShimRow)};
}

uapi::ClockInfo clock(std::string_view name, double hz) {
  uapi::ClockInfo info{};
  name.copy(info.name, sizeof info.name - 1);
  info.mhz = static_cast<std::uint32_t>(std::lround(hz / 1e6));
  return info;
}

}  // namespace

int File::get_info(uapi::GetInfo& argument) {
  const auto& profile = machine_.settings.profile;
  const auto& arch = architecture(profile.generation);
  const auto mhz = static_cast<std::uint64_t>(std::llround(profile.machine.clock_hz / 1e6));
  switch (argument.param) {
    case uapi::kAieMetadata: return answer(argument, metadata_of(arch));
    case uapi::kAieVersion: return answer(argument, metadata_of(arch).version);
    case uapi::kClockMetadata:
      // The profiles name the array's clock only; the controller's is taken equal.
      return answer(argument, uapi::ClockMetadata{clock("MP-NPU Clock", profile.machine.clock_hz),
                                                  clock("H Clock", profile.machine.clock_hz)});
    case uapi::kFirmwareVersion:
      return answer(argument, uapi::FirmwareVersion{0, 0, 0, 0});  // none: what a real one cannot say
    case uapi::kPowerMode: return answer(argument, uapi::PowerMode{power_mode_, {}});
    case uapi::kResourceInfo: {
      const auto tops = static_cast<std::uint64_t>(peak_operations_per_second(profile, MultiplyMode::i8) / 1e12);
      return answer(argument, uapi::ResourceInfo{mhz, tops, static_cast<std::uint64_t>(machine_.settings.max_contexts),
                                                 tops, static_cast<std::uint64_t>(machine_.contexts.load())});
    }
    case uapi::kForcePreempt:
    case uapi::kFrameBoundaryPreempt: return answer(argument, std::uint64_t{0});
    case uapi::kContexts: {
      std::vector<uapi::ContextInfo> list;
      const std::scoped_lock lock(mutex_);
      for (const auto& [handle, item] : contexts_) {
        list.push_back({.id = handle,
                        .first_column = 0,
                        .columns = static_cast<std::uint32_t>(item->columns()),
                        .pad = 0,
                        .pid = getpid(),
                        .submissions = item->submitted(),
                        .completions = item->completed(),
                        .migrations = 0,
                        .preemptions = 0,
                        .errors = 0});
      }
      const auto bytes = list.size() * sizeof list[0];
      const auto room = std::min<std::size_t>(argument.bytes, bytes);
      if (room != 0) std::memcpy(reinterpret_cast<void*>(argument.buffer), list.data(), room);
      argument.bytes = static_cast<std::uint32_t>(bytes);
      return 0;
    }
    case uapi::kAieStatus:
    case uapi::kSensors:
    case uapi::kTelemetry: return -EOPNOTSUPP;  // the real driver too, on firmware without them
    default:
      if (argument.param > uapi::kLastInfoParam) say("information {} is not emulated", argument.param);
      return -EOPNOTSUPP;
  }
}

// XRT falls back to GET_INFO where a driver does not know an array (EINVAL), as those before 6.18.
int File::get_array(const uapi::GetArray&) { return -EINVAL; }

int File::set_state(const uapi::SetState& argument) {
  if (argument.param != uapi::kSetPowerMode || argument.bytes < sizeof(uapi::PowerMode) || argument.buffer == 0) {
    say("state {} cannot be set on an emulated NPU", argument.param);
    return -EOPNOTSUPP;
  }
  // Modelled times follow the profile, whatever the mode.
  power_mode_ = reinterpret_cast<const uapi::PowerMode*>(argument.buffer)->mode;
  return 0;
}

}  // namespace npubench::amdxdna
