// One open descriptor of /dev/accel/accel0, as the kernel's struct drm_file: what was made through it belongs to it and
// goes when it is closed.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>

#include <npubench_amdxdna/buffer_table.h>
#include <npubench_amdxdna/context.h>
#include <npubench_amdxdna/timeline.h>
#include <npubench_amdxdna/uapi.h>

namespace npubench::amdxdna {

struct Exports;

class File {
 public:
  explicit File(Machine& machine, Exports& exports);
  ~File();
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  /// For the caller's descriptor: a duplicate of it is what they get.
  [[nodiscard]] int fd() const { return arena_->fd(); }

  /// Serves a request by its number. 0 or a negative errno.
  int request(unsigned number, unsigned bytes, void* argument);

  /// Whether a mapping of the device at this offset is allowed: 0 or a negative errno.
  int map(std::uint64_t offset);

 private:
  struct Syncobj {
    std::shared_ptr<Timeline> timeline;
    std::shared_ptr<Counted> counted = std::make_shared<Counted>(census().syncobjs);
  };

  int create_buffer(uapi::CreateBuffer& argument);
  int create_user_buffer(uapi::CreateBuffer& argument);
  int buffer_info(uapi::GetBufferInfo& argument);
  int close_buffer(const uapi::GemClose& argument);
  int export_buffer(uapi::PrimeHandle& argument);
  int import_buffer(uapi::PrimeHandle& argument);

  int create_context(uapi::CreateContext& argument);
  int destroy_context(const uapi::DestroyContext& argument);
  int configure_context(const uapi::ConfigContext& argument);
  int execute(uapi::ExecCommand& argument);
  int wait_command(const uapi::WaitCommand& argument);

  int create_syncobj(uapi::SyncobjHandle& argument);
  int destroy_syncobj(const uapi::SyncobjHandle& argument);
  int export_syncobj(uapi::SyncobjHandle& argument);
  int import_syncobj(uapi::SyncobjHandle& argument);
  int wait_syncobjs(uapi::SyncobjTimelineWait& argument);
  int signal_syncobjs(const uapi::SyncobjTimelineSignal& argument);

  int get_info(uapi::GetInfo& argument);
  int get_array(const uapi::GetArray& argument);
  int set_state(const uapi::SetState& argument);

  std::uint32_t add_syncobj(std::shared_ptr<Timeline> timeline);
  std::shared_ptr<Timeline> syncobj(std::uint32_t handle);
  std::shared_ptr<Context> context(std::uint32_t handle);

  Counted counted_{census().files};
  Machine& machine_;
  Exports& exports_;
  std::shared_ptr<Arena> arena_ = std::make_shared<Arena>();
  std::shared_ptr<Heap> heap_ = std::make_shared<Heap>();
  BufferTable buffers_;
  std::mutex mutex_;
  std::map<std::uint32_t, std::shared_ptr<Context>> contexts_;
  std::map<std::uint32_t, Syncobj> syncobjs_;
  std::uint32_t next_context_ = 1, next_syncobj_ = 1;
  std::uint8_t power_mode_ = 0;
  std::atomic<bool> lost_ = false;  ///< the device was gone when something was asked of it
};

}  // namespace npubench::amdxdna
