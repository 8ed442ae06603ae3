// The requests about contexts, commands and their synchronization.
#include <cerrno>
#include <chrono>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include <npubench/arch/architecture.h>
#include <npubench_amdxdna/exports.h>
#include <npubench_amdxdna/file.h>

namespace npubench::amdxdna {

int File::create_context(uapi::CreateContext& argument) {
  if (const int error = machine_.faults.fails(FaultSite::context)) return -error;
  const auto& arch = architecture(machine_.settings.profile.generation);
  const int columns = static_cast<int>(argument.tiles) / arch.core_rows;
  if (columns < 1 || columns > arch.columns) return -EINVAL;
  auto& contexts = machine_.contexts;
  // -ENOENT is what the driver's resource solver says when no column is left to share.
  std::shared_ptr<void> grant(nullptr, [&contexts](void*) { --contexts; });
  if (contexts.fetch_add(1) >= machine_.settings.max_contexts) return -ENOENT;
  const std::scoped_lock lock(mutex_);
  const auto handle = next_context_++;
  auto created = std::make_shared<Context>(machine_, std::move(grant), handle, columns, core_functions());
  argument.handle = handle;
  argument.syncobj = 0;
  if (machine_.settings.syncobjs) {
    argument.syncobj = next_syncobj_++;
    syncobjs_.emplace(argument.syncobj, Syncobj{created->timeline()});
  }
  contexts_.emplace(handle, std::move(created));
  return 0;
}

int File::destroy_context(const uapi::DestroyContext& argument) {
  std::shared_ptr<Context> dropped;  // destroyed without the lock: its thread is joined
  const std::scoped_lock lock(mutex_);
  const auto found = contexts_.find(argument.handle);
  if (found == contexts_.end()) return -EINVAL;
  dropped = std::move(found->second);
  contexts_.erase(found);
  return 0;
}

std::shared_ptr<Context> File::context(std::uint32_t handle) {
  const std::scoped_lock lock(mutex_);
  const auto found = contexts_.find(handle);
  return found == contexts_.end() ? nullptr : found->second;
}

int File::configure_context(const uapi::ConfigContext& argument) {
  const auto target = context(argument.handle);
  if (!target) return -EINVAL;
  if (argument.param != uapi::kConfigCu) {
    say("context configuration {} is not emulated", argument.param);
    return -EOPNOTSUPP;
  }
  if (argument.value == 0 || argument.value_bytes < sizeof(uapi::CuConfigs)) return -EINVAL;
  const auto* header = reinterpret_cast<const uapi::CuConfigs*>(argument.value);
  const auto* configs = reinterpret_cast<const uapi::CuConfig*>(header + 1);
  if (header->count == 0 || argument.value_bytes < sizeof *header + header->count * sizeof *configs) return -EINVAL;
  std::vector<std::shared_ptr<Buffer>> pdis;
  for (int i = 0; i < header->count; ++i) {
    pdis.push_back(buffers_.by_handle(configs[i].buffer));
    if (!pdis.back()) return -EINVAL;
  }
  return target->configure(pdis);
}

int File::execute(uapi::ExecCommand& argument) {
  const auto target = context(argument.context);
  if (!target || argument.type != uapi::kSubmitExecBuffer || argument.command_count != 1) return -EINVAL;
  const auto packet = buffers_.by_handle(static_cast<std::uint32_t>(argument.commands));
  if (!packet || packet->type() != uapi::kCmd) return -EINVAL;
  const auto sequence = target->submit(packet, buffers_);
  if (sequence < 0) return static_cast<int>(sequence);
  argument.sequence = static_cast<std::uint64_t>(sequence);
  return 0;
}

int File::wait_command(const uapi::WaitCommand& argument) {
  const auto target = context(argument.context);
  if (!target || argument.sequence > target->submitted()) return -EINVAL;
  const auto timeline = target->timeline();
  if (argument.timeout_ms == 0) return timeline->wait(argument.sequence, std::nullopt) ? 0 : -ETIME;
  const auto deadline = Timeline::Clock::now() + std::chrono::milliseconds(argument.timeout_ms);
  return timeline->wait(argument.sequence, deadline) ? 0 : -ETIME;
}

std::uint32_t File::add_syncobj(std::shared_ptr<Timeline> timeline) {
  const std::scoped_lock lock(mutex_);
  const auto handle = next_syncobj_++;
  syncobjs_.emplace(handle, Syncobj{std::move(timeline)});
  return handle;
}

std::shared_ptr<Timeline> File::syncobj(std::uint32_t handle) {
  const std::scoped_lock lock(mutex_);
  const auto found = syncobjs_.find(handle);
  return found == syncobjs_.end() ? nullptr : found->second.timeline;
}

int File::create_syncobj(uapi::SyncobjHandle& argument) {
  argument.handle = add_syncobj(std::make_shared<Timeline>());
  return 0;
}

int File::destroy_syncobj(const uapi::SyncobjHandle& argument) {
  const std::scoped_lock lock(mutex_);
  return syncobjs_.erase(argument.handle) == 1 ? 0 : -EINVAL;
}

int File::export_syncobj(uapi::SyncobjHandle& argument) {
  const auto timeline = syncobj(argument.handle);
  if (!timeline) return -ENOENT;
  const int fd = exports_.add({.timeline = timeline}, 0);
  if (fd < 0) return fd;
  argument.fd = fd;
  return 0;
}

int File::import_syncobj(uapi::SyncobjHandle& argument) {
  const auto timeline = exports_.find(argument.fd).timeline;
  if (!timeline) return -EINVAL;
  argument.handle = add_syncobj(timeline);
  return 0;
}

int File::wait_syncobjs(uapi::SyncobjTimelineWait& argument) {
  const auto* handles = reinterpret_cast<const std::uint32_t*>(argument.handles);
  const auto* points = reinterpret_cast<const std::uint64_t*>(argument.points);
  if (argument.count == 0 || handles == nullptr || points == nullptr) return -EINVAL;
  if (argument.count > 1 && (argument.flags & uapi::kWaitAll) == 0) {
    say("waiting for any of {} syncobjs is not emulated", argument.count);
    return -EOPNOTSUPP;
  }
  // steady_clock is CLOCK_MONOTONIC, which the deadline is of.
  std::optional<Timeline::Clock::time_point> deadline;
  if (argument.deadline_ns != std::numeric_limits<std::int64_t>::max()) {
    deadline.emplace(std::chrono::nanoseconds(argument.deadline_ns));
  }
  for (std::uint32_t i = 0; i < argument.count; ++i) {
    const auto timeline = syncobj(handles[i]);
    if (!timeline) return -ENOENT;
    if (!timeline->wait(points[i], deadline)) return -ETIME;
  }
  argument.first_signaled = 0;
  return 0;
}

int File::signal_syncobjs(const uapi::SyncobjTimelineSignal& argument) {
  const auto* handles = reinterpret_cast<const std::uint32_t*>(argument.handles);
  const auto* points = reinterpret_cast<const std::uint64_t*>(argument.points);
  if (argument.count == 0 || handles == nullptr || points == nullptr) return -EINVAL;
  for (std::uint32_t i = 0; i < argument.count; ++i) {
    const auto timeline = syncobj(handles[i]);
    if (!timeline) return -ENOENT;
    timeline->signal(points[i]);
  }
  return 0;
}

}  // namespace npubench::amdxdna
