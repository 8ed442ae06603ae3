#include <npubench_amdxdna/libc.h>

#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>

namespace npubench::amdxdna::libc {
namespace {

template <class Signature>
Signature* required(const char* name) {
  auto* found = next(name);
  if (found == nullptr) {
    std::fprintf(stderr, "npubench_amdxdna: the C library has no %s\n", name);
    std::abort();
  }
  return reinterpret_cast<Signature*>(found);
}

}  // namespace

void* next(const char* name) { return dlsym(RTLD_NEXT, name); }

int open(const char* path, int flags, mode_t mode) {
  static auto* const function = required<int(const char*, int, ...)>("open");
  return function(path, flags, mode);
}

int close(int fd) {
  static auto* const function = required<int(int)>("close");
  return function(fd);
}

int ioctl(int fd, unsigned long request, void* argument) {
  static auto* const function = required<int(int, unsigned long, ...)>("ioctl");
  return function(fd, request, argument);
}

void* mmap(void* address, std::size_t bytes, int protection, int flags, int fd, off_t offset) {
  static auto* const function = required<void*(void*, std::size_t, int, int, int, off_t)>("mmap");
  return function(address, bytes, protection, flags, fd, offset);
}

}  // namespace npubench::amdxdna::libc
