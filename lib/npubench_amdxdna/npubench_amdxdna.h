// The emulated amdxdna driver, for tests that steer it. Programs under it need nothing of this: they use XRT.
//
// The functions are those of libnpubench_amdxdna.so. A program that is not linked with it, but may run with it
// preloaded, finds them with dlsym(RTLD_DEFAULT, ...).
#ifndef NPUBENCH_AMDXDNA_H
#define NPUBENCH_AMDXDNA_H

#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NPUBENCH_AMDXDNA_API __attribute__((visibility("default")))

/// What is alive in this process.
struct npubench_amdxdna_alive {
  long buffers;  ///< the device heap that XRT keeps while a device is open is one
  long contexts;
  long syncobjs;   ///< each context has one, unless NPUBENCH_AMDXDNA_SYNCOBJ=0
  long exports;    ///< descriptors made by PRIME or syncobj export
  long files;      ///< descriptors of /dev/accel/accel0
  long reclaimed;  ///< left behind by their owner and freed when its descriptor was closed
};

NPUBENCH_AMDXDNA_API void npubench_amdxdna_count_alive(struct npubench_amdxdna_alive* alive);

/// Adds faults, e.g. "context@4=ENOENT,command=hang"; docs/xrt-emulation.md has the list. 0, or EINVAL.
NPUBENCH_AMDXDNA_API int npubench_amdxdna_inject(const char* faults);

/// Takes all faults away; a device that was gone is back.
NPUBENCH_AMDXDNA_API void npubench_amdxdna_clear_faults(void);

/// Milliseconds until a command that makes no progress ends as a timeout; 0: never.
NPUBENCH_AMDXDNA_API void npubench_amdxdna_set_hang_ms(unsigned milliseconds);

/// What the driver was built with (npubench::core_function_abi()).
NPUBENCH_AMDXDNA_API const char* npubench_amdxdna_core_function_abi(void);

/// Lends the driver core functions of the program's own: the cores of every context that the calling thread makes from
/// now on call a copy of `library`, a npubench::CoreFunctionLibrary; null: the driver's own again. Other threads and
/// contexts that there are already are left alone. The code of the functions must stay as long as such a context lives.
/// Device::open with DeviceOptions::functions does this. 0; EINVAL, and a line that says so, where `abi`, what the
/// library was built with, is not npubench_amdxdna_core_function_abi().
NPUBENCH_AMDXDNA_API int npubench_amdxdna_use_core_functions(const void* library, const char* abi);

/// Where the emulated driver leaves the modelled time of a command: at the end of the command's buffer, which for XRT
/// is one page that begins with the packet that xrt::run::get_ert_packet() returns.
struct npubench_amdxdna_stamp {
  uint64_t magic;
  uint64_t cycles;  ///< of the array clock; the sum for a run list; 0 when the command did not complete
};
#define NPUBENCH_AMDXDNA_STAMP_MAGIC 0x50554e736c637943ull
#define NPUBENCH_AMDXDNA_COMMAND_BYTES 4096

/// The modelled cycles of a command that has ended. 0 when there are none: a real NPU ran it.
static inline uint64_t npubench_amdxdna_cycles(const void* ert_packet) {
  struct npubench_amdxdna_stamp stamp;
  memcpy(&stamp, (const char*)ert_packet + NPUBENCH_AMDXDNA_COMMAND_BYTES - sizeof stamp, sizeof stamp);
  return stamp.magic == NPUBENCH_AMDXDNA_STAMP_MAGIC ? stamp.cycles : 0;
}

#ifdef __cplusplus
}
#endif

#endif
