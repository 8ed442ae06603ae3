// The C library's own functions, behind those that this library puts in front of them.
#pragma once

#include <sys/types.h>

#include <cstddef>

struct stat;
struct statx;
struct __dirstream;
struct _IO_FILE;

namespace npubench::amdxdna::libc {

/// The next definition of `name` after this library's, or null where the C library has none.
void* next(const char* name);

int open(const char* path, int flags, mode_t mode);
int close(int fd);
int ioctl(int fd, unsigned long request, void* argument);
void* mmap(void* address, std::size_t bytes, int protection, int flags, int fd, off_t offset);

}  // namespace npubench::amdxdna::libc
