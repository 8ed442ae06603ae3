// The C library's functions by which XRT reaches a driver, with the emulated NPU in front. Which ones those are was
// read from what libxrt_core, libxrt_driver_xdna and libstdc++ import, fortified and 64-bit names included.
//
// They are declared under names of their own and given their real ones by label: the C library's headers declare them
// with attributes, and some as macros, that differ from one release to the next.
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <exception>
#include <optional>
#include <string>
#include <type_traits>

#include <npubench_amdxdna/device.h>
#include <npubench_amdxdna/libc.h>

#define NPUBENCH_INTERPOSE(result, name, ...)                                                      \
  extern "C" __attribute__((visibility("default"))) result npu_##name(__VA_ARGS__) __asm__(#name); \
  extern "C" result npu_##name(__VA_ARGS__)

namespace {

using npubench::amdxdna::Device;
using npubench::amdxdna::Sysfs;
namespace libc = npubench::amdxdna::libc;

/// A function's name as a template argument, so that each is looked up once.
template <std::size_t size>
struct Name {
  char text[size];
  constexpr Name(const char (&name)[size]) { std::copy_n(name, size, text); }  // NOLINT: implicit on purpose
};

/// Calls the next function of that name in line.
template <Name name, class Result, class... Arguments>
Result next(Arguments... arguments) {
  using Function = Result (*)(Arguments...);
  static const auto function = reinterpret_cast<Function>(libc::next(name.text));
  if (function != nullptr) return function(arguments...);
  errno = ENOSYS;
  if constexpr (std::is_pointer_v<Result>) {
    return nullptr;
  } else {
    return static_cast<Result>(-1);
  }
}

/// Where a path of the NPU's really lies; nothing for all other paths.
std::optional<std::string> redirected(const char* path) {
  if (path == nullptr || !Sysfs::concerns(path)) return std::nullopt;
  auto* device = Device::get();
  // A machine's real NPU must not be taken for the emulated one that was asked for and could not be.
  if (device == nullptr) return "/nonexistent" + std::string(path);
  return device->sysfs().real(path);
}

/// Opens through `otherwise(path)`, unless the path is the device's node.
template <class Otherwise>
int open_path(const char* path, int flags, Otherwise otherwise) {
  const auto real = redirected(path);
  if (!real) return otherwise(path);
  auto* device = Device::existing();
  if (path != Sysfs::kNode || device == nullptr) return otherwise(real->c_str());
  const int fd = device->open(flags);
  if (fd >= 0) return fd;
  errno = -fd;
  return -1;
}

mode_t mode_of(int flags, va_list list) {
  return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(list, unsigned)) : 0;
}

template <Name name, class Result, class... Arguments>
Result on_path(const char* path, Arguments... arguments) {
  const auto real = redirected(path);
  return next<name, Result>(real ? real->c_str() : path, arguments...);
}

template <Name name, class Result, class... Arguments>
Result on_path_at(int directory, const char* path, Arguments... arguments) {
  const auto real = redirected(path);
  return next<name, Result>(directory, real ? real->c_str() : path, arguments...);
}

char* real_path(const char* path, char* resolved) {
  const auto real = redirected(path);
  if (!real) return next<"realpath", char*>(path, resolved);
  char buffer[PATH_MAX];
  if (next<"realpath", char*>(real->c_str(), static_cast<char*>(buffer)) == nullptr) return nullptr;
  auto* device = Device::existing();
  const auto seen = device == nullptr ? std::string(buffer) : device->sysfs().seen(buffer);
  if (resolved == nullptr) return strdup(seen.c_str());
  std::memcpy(resolved, seen.c_str(), seen.size() + 1);
  return resolved;
}

// Callers know nothing of exceptions.
int request_of(npubench::amdxdna::File& file, unsigned number, unsigned bytes, void* argument) {
  try {
    return file.request(number, bytes, argument);
  } catch (const std::exception& error) {
    npubench::amdxdna::say("request 0x{:02x} failed: {}", number, error.what());
    return -ENOMEM;
  }
}

int serve_ioctl(int fd, unsigned long request, void* argument) {
  using npubench::amdxdna::uapi::kType;
  auto* device = Device::existing();
  const auto file = device == nullptr ? nullptr : device->file(fd);
  if (!file) return libc::ioctl(fd, request, argument);
  const auto number = static_cast<unsigned>(request & 0xff);
  const auto type = static_cast<unsigned>(request >> 8 & 0xff);
  const auto bytes = static_cast<unsigned>(request >> 16 & 0x3fff);
  const int result = type == kType ? request_of(*file, number, bytes, argument) : -ENOTTY;
  if (device->machine().settings.trace) {
    npubench::amdxdna::say("request 0x{:02x}: {}", number, result == 0 ? "ok" : strerrordesc_np(-result));
  }
  if (result >= 0) return result;
  errno = -result;
  return -1;
}

void* serve_mmap(void* address, std::size_t bytes, int protection, int flags, int fd, off_t offset) {
  auto* device = fd < 0 ? nullptr : Device::existing();
  const auto file = device == nullptr ? nullptr : device->file(fd);
  if (!file) return libc::mmap(address, bytes, protection, flags, fd, offset);
  if (const int result = file->map(static_cast<std::uint64_t>(offset)); result < 0) {
    errno = -result;
    return MAP_FAILED;
  }
  // Without the lock: who has little lockable memory is refused the emulated NPU's for no good reason.
  return libc::mmap(address, bytes, protection, flags & ~MAP_LOCKED, file->fd(), offset);
}

}  // namespace

NPUBENCH_INTERPOSE(int, open, const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const auto mode = mode_of(flags, list);
  va_end(list);
  return open_path(path, flags, [&](const char* real) { return libc::open(real, flags, mode); });
}

NPUBENCH_INTERPOSE(int, open64, const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const auto mode = mode_of(flags, list);
  va_end(list);
  return open_path(path, flags, [&](const char* real) { return libc::open(real, flags | O_LARGEFILE, mode); });
}

NPUBENCH_INTERPOSE(int, __open_2, const char* path, int flags) {
  return open_path(path, flags, [&](const char* real) { return next<"__open_2", int>(real, flags); });
}

NPUBENCH_INTERPOSE(int, __open64_2, const char* path, int flags) {
  return open_path(path, flags, [&](const char* real) { return next<"__open64_2", int>(real, flags); });
}

NPUBENCH_INTERPOSE(int, openat, int directory, const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const auto mode = mode_of(flags, list);
  va_end(list);
  return open_path(path, flags, [&](const char* real) { return next<"openat", int>(directory, real, flags, mode); });
}

NPUBENCH_INTERPOSE(int, openat64, int directory, const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const auto mode = mode_of(flags, list);
  va_end(list);
  return open_path(path, flags, [&](const char* real) { return next<"openat64", int>(directory, real, flags, mode); });
}

NPUBENCH_INTERPOSE(FILE*, fopen, const char* path, const char* mode) { return on_path<"fopen", FILE*>(path, mode); }
NPUBENCH_INTERPOSE(FILE*, fopen64, const char* path, const char* mode) { return on_path<"fopen64", FILE*>(path, mode); }
NPUBENCH_INTERPOSE(DIR*, opendir, const char* path) { return on_path<"opendir", DIR*>(path); }
NPUBENCH_INTERPOSE(int, stat, const char* path, struct stat* status) { return on_path<"stat", int>(path, status); }
NPUBENCH_INTERPOSE(int, lstat, const char* path, struct stat* status) { return on_path<"lstat", int>(path, status); }
NPUBENCH_INTERPOSE(int, stat64, const char* path, void* status) { return on_path<"stat64", int>(path, status); }
NPUBENCH_INTERPOSE(int, lstat64, const char* path, void* status) { return on_path<"lstat64", int>(path, status); }
NPUBENCH_INTERPOSE(int, fstatat, int directory, const char* path, struct stat* status, int flags) {
  return on_path_at<"fstatat", int>(directory, path, status, flags);
}
NPUBENCH_INTERPOSE(int, fstatat64, int directory, const char* path, void* status, int flags) {
  return on_path_at<"fstatat64", int>(directory, path, status, flags);
}
NPUBENCH_INTERPOSE(int, statx, int directory, const char* path, int flags, unsigned mask, void* status) {
  return on_path_at<"statx", int>(directory, path, flags, mask, status);
}
NPUBENCH_INTERPOSE(int, access, const char* path, int mode) { return on_path<"access", int>(path, mode); }
NPUBENCH_INTERPOSE(ssize_t, readlink, const char* path, char* target, std::size_t bytes) {
  return on_path<"readlink", ssize_t>(path, target, bytes);
}
NPUBENCH_INTERPOSE(char*, realpath, const char* path, char* resolved) { return real_path(path, resolved); }
NPUBENCH_INTERPOSE(char*, __realpath_chk, const char* path, char* resolved, std::size_t) {
  return real_path(path, resolved);
}

NPUBENCH_INTERPOSE(int, ioctl, int fd, unsigned long request, ...) {
  va_list list;
  va_start(list, request);
  void* argument = va_arg(list, void*);
  va_end(list);
  return serve_ioctl(fd, request, argument);
}

NPUBENCH_INTERPOSE(void*, mmap, void* address, std::size_t bytes, int protection, int flags, int fd, off_t offset) {
  return serve_mmap(address, bytes, protection, flags, fd, offset);
}

NPUBENCH_INTERPOSE(void*, mmap64, void* address, std::size_t bytes, int protection, int flags, int fd, off_t offset) {
  return serve_mmap(address, bytes, protection, flags, fd, offset);
}

NPUBENCH_INTERPOSE(int, close, int fd) {
  if (auto* device = Device::existing()) device->closing(fd);
  return libc::close(fd);
}
