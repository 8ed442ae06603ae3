// The kernel's interface to XDNA NPUs: numbers and layouts of drm/amdxdna_accel.h and drm/drm.h (linux-libc-dev 6.14
// and later), for machines whose headers are older. XRT's plug-in brings a longer version of the former, in which
// structures only grow at their ends: what is here is what both have.
#pragma once

#include <cstdint>

namespace npubench::amdxdna::uapi {

// DRM's ioctls: type 'd', the driver's own from 0x40 on, later ones of the core from 0xa0 on.
inline constexpr unsigned kType = 'd';
inline constexpr unsigned kDriverBase = 0x40;
inline constexpr unsigned kDriverEnd = 0xa0;

enum Request : unsigned {
  kCreateContext = kDriverBase + 0,
  kDestroyContext = kDriverBase + 1,
  kConfigContext = kDriverBase + 2,
  kCreateBuffer = kDriverBase + 3,
  kGetBufferInfo = kDriverBase + 4,
  kSyncBuffer = kDriverBase + 5,
  kExecCommand = kDriverBase + 6,
  kGetInfo = kDriverBase + 7,
  kSetState = kDriverBase + 8,
  kWaitCommand = kDriverBase + 9,
  kGetArray = kDriverBase + 10,
  kGemClose = 0x09,
  kPrimeHandleToFd = 0x2d,
  kPrimeFdToHandle = 0x2e,
  kSyncobjCreate = 0xbf,
  kSyncobjDestroy = 0xc0,
  kSyncobjHandleToFd = 0xc1,
  kSyncobjFdToHandle = 0xc2,
  kSyncobjTimelineWait = 0xca,
  kSyncobjTimelineSignal = 0xcd,
};

inline constexpr std::uint64_t kInvalidAddress = ~std::uint64_t{0};

struct CreateContext {
  std::uint64_t ext, ext_flags, qos;
  std::uint32_t umq_buffer, log_buffer, max_opc, tiles, mem_size, umq_doorbell;
  std::uint32_t handle, syncobj;  // out
};

struct DestroyContext {
  std::uint32_t handle, pad;
};

enum ConfigParam : std::uint32_t { kConfigCu, kAssignDebugBuffer, kRemoveDebugBuffer };

struct ConfigContext {
  std::uint32_t handle, param;
  std::uint64_t value;
  std::uint32_t value_bytes, pad;
};

struct CuConfig {
  std::uint32_t buffer;
  std::uint8_t function, pad[3];
};

struct CuConfigs {  // followed by `count` CuConfig
  std::uint16_t count, pad[3];
};

enum BufferType : std::uint32_t { kShare = 1, kDevHeap = 2, kDev = 3, kCmd = 4 };

struct CreateBuffer {
  std::uint64_t flags, addresses, bytes;
  std::uint32_t type;
  std::uint32_t handle;  // out
};

struct AddressTable {  // followed by `entries` AddressEntry
  std::int32_t dmabuf_fd;
  std::uint32_t entries;
};

struct AddressEntry {
  std::uint64_t address, bytes;
};

struct GetBufferInfo {
  std::uint64_t ext, ext_flags;
  std::uint32_t handle, pad;
  std::uint64_t map_offset, address, device_address;  // out
};

struct SyncBuffer {
  std::uint32_t handle, direction;
  std::uint64_t offset, bytes;
};

enum CommandType : std::uint32_t { kSubmitExecBuffer };

struct ExecCommand {
  std::uint64_t ext, ext_flags;
  std::uint32_t context, type;
  std::uint64_t commands;  // the handle itself if there is one, else an array of them
  std::uint64_t arguments;
  std::uint32_t command_count, argument_count;
  std::uint64_t sequence;  // out
};

struct WaitCommand {
  std::uint32_t context, timeout_ms;  // 0: for ever
  std::uint64_t sequence;
};

enum InfoParam : std::uint32_t {
  kAieStatus,
  kAieMetadata,
  kAieVersion,
  kClockMetadata,
  kSensors,
  kContexts,
  kFirmwareVersion = 8,
  kPowerMode,
  kTelemetry,
  kForcePreempt,
  kResourceInfo,
  kFrameBoundaryPreempt,
  kLastInfoParam = 31,  // whatever later headers add; not served
};

struct GetInfo {
  std::uint32_t param, bytes;
  std::uint64_t buffer;
};

struct AieVersion {
  std::uint32_t major, minor;
};

struct TileMetadata {
  std::uint16_t rows, first_row, dma_channels, locks, event_registers, pad[3];
};

struct AieMetadata {
  std::uint32_t column_bytes;
  std::uint16_t columns, rows;
  AieVersion version;
  TileMetadata core, mem, shim;
};

struct ClockInfo {
  char name[16];
  std::uint32_t mhz, pad;
};

struct ClockMetadata {
  ClockInfo mp_npu, h;
};

struct FirmwareVersion {
  std::uint32_t major, minor, patch, build;
};

struct PowerMode {
  std::uint8_t mode, pad[7];
};

struct ResourceInfo {
  std::uint64_t clock_max_mhz, tops_max, tasks_max, tops_now, tasks_now;
};

struct ContextInfo {  // GET_INFO's, older than GET_ARRAY's
  std::uint32_t id, first_column, columns, pad;
  std::int64_t pid;
  std::uint64_t submissions, completions, migrations, preemptions, errors;
};

struct GetArray {
  std::uint32_t param, element_bytes, elements, pad;
  std::uint64_t buffer;
};

enum StateParam : std::uint32_t { kSetPowerMode };

struct SetState {
  std::uint32_t param, bytes;
  std::uint64_t buffer;
};

struct GemClose {
  std::uint32_t handle, pad;
};

struct PrimeHandle {
  std::uint32_t handle, flags;
  std::int32_t fd;
};

struct SyncobjHandle {  // CREATE, DESTROY: {handle, flags}; HANDLE_TO_FD, FD_TO_HANDLE: all of it
  std::uint32_t handle, flags;
  std::int32_t fd;
  std::uint32_t pad;
};

inline constexpr std::uint32_t kWaitAll = 1;

struct SyncobjTimelineWait {
  std::uint64_t handles, points;
  std::int64_t deadline_ns;  // of CLOCK_MONOTONIC
  std::uint32_t count, flags;
  std::uint32_t first_signaled, pad;  // out
};

struct SyncobjTimelineSignal {
  std::uint64_t handles, points;
  std::uint32_t count, flags;
};

}  // namespace npubench::amdxdna::uapi
