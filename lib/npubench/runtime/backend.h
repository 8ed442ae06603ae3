// What a backend implements. How to add one: docs/backends.md.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include <npubench/runtime/device.h>

namespace npubench::detail {

class BufferBackend {
 public:
  virtual ~BufferBackend() = default;
  virtual std::span<std::byte> map() = 0;
  virtual double sync_to_device() = 0;
  virtual double sync_from_device() = 0;
  /// Nothing to do where host and device share the memory.
  virtual void discard_host_copy() {}
};

class RunBackend {
 public:
  virtual ~RunBackend() = default;
  virtual void start() = 0;
  virtual RunState wait(std::chrono::nanoseconds timeout) = 0;
  [[nodiscard]] virtual const RunResult& result() const = 0;
};

class ContextBackend {
 public:
  virtual ~ContextBackend() = default;
  /// A runtime sequence of the design, and the buffers that it works on.
  struct Execution {
    std::vector<BufferBackend*> arguments{};
    int sequence = 0;
  };
  /// A run of these executions, one or more, with one submission. That the sequences are there and the sizes of their
  /// arguments are checked before the call.
  virtual std::unique_ptr<RunBackend> create_run(std::span<const Execution> executions) = 0;
  [[nodiscard]] virtual double setup_seconds() const = 0;
};

class DeviceBackend {
 public:
  virtual ~DeviceBackend() = default;
  [[nodiscard]] virtual const DeviceInfo& info() const = 0;
  virtual std::unique_ptr<BufferBackend> allocate(std::size_t bytes) = 0;
  /// The program is of the device's generation: that is checked before the call.
  virtual std::unique_ptr<ContextBackend> create_context(const CheckedProgram& program) = 0;
  [[nodiscard]] virtual int contexts_in_use() const = 0;
};

}  // namespace npubench::detail
