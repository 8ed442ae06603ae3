#include <npubench_amdxdna/file.h>

#include <cerrno>
#include <new>
#include <type_traits>

#include <npubench_amdxdna/exports.h>

namespace npubench::amdxdna {
namespace {

/// Calls `serve` with the argument as what that request takes. A caller's structure may be longer: it grew later.
template <class Argument, class Serve>
int with(unsigned bytes, void* argument, Serve serve) {
  static_assert(std::is_trivially_copyable_v<Argument>);
  if (argument == nullptr) return -EFAULT;
  if (bytes < sizeof(Argument)) return -EINVAL;
  return serve(*static_cast<Argument*>(argument));
}

}  // namespace

File::File(Machine& machine, Exports& exports) : machine_(machine), exports_(exports) {}

// What its owner left behind goes here, contexts first: their commands use buffers. Of a device that was gone, nothing
// could be given back: that is nobody's leak.
File::~File() {
  if (!lost_) census().reclaimed += static_cast<long>(contexts_.size() + syncobjs_.size() + buffers_.size());
  contexts_.clear();
}

int File::request(unsigned number, unsigned bytes, void* argument) {
  if (machine_.gone) {  // as after drm_dev_unplug: closing is all that is left
    lost_ = true;
    return -ENODEV;
  }
  using namespace uapi;
  switch (number) {
    case kCreateBuffer: return with<CreateBuffer>(bytes, argument, [this](auto& a) { return create_buffer(a); });
    case kGetBufferInfo: return with<GetBufferInfo>(bytes, argument, [this](auto& a) { return buffer_info(a); });
    case kSyncBuffer:  // there are no caches to flush
      return with<SyncBuffer>(bytes, argument, [this](auto& a) { return buffers_.by_handle(a.handle) ? 0 : -ENOENT; });
    case kGemClose: return with<GemClose>(bytes, argument, [this](auto& a) { return close_buffer(a); });
    case kPrimeHandleToFd: return with<PrimeHandle>(bytes, argument, [this](auto& a) { return export_buffer(a); });
    case kPrimeFdToHandle: return with<PrimeHandle>(bytes, argument, [this](auto& a) { return import_buffer(a); });
    case kCreateContext: return with<CreateContext>(bytes, argument, [this](auto& a) { return create_context(a); });
    case kDestroyContext: return with<DestroyContext>(bytes, argument, [this](auto& a) { return destroy_context(a); });
    case kConfigContext: return with<ConfigContext>(bytes, argument, [this](auto& a) { return configure_context(a); });
    case kExecCommand: return with<ExecCommand>(bytes, argument, [this](auto& a) { return execute(a); });
    case kWaitCommand: return with<WaitCommand>(bytes, argument, [this](auto& a) { return wait_command(a); });
    case kSyncobjCreate:
    case kSyncobjDestroy:  // these two take the first half of the structure
      if (argument == nullptr) return -EFAULT;
      if (bytes < 8) return -EINVAL;
      return number == kSyncobjCreate ? create_syncobj(*static_cast<SyncobjHandle*>(argument))
                                      : destroy_syncobj(*static_cast<SyncobjHandle*>(argument));
    case kSyncobjHandleToFd: return with<SyncobjHandle>(bytes, argument, [this](auto& a) { return export_syncobj(a); });
    case kSyncobjFdToHandle: return with<SyncobjHandle>(bytes, argument, [this](auto& a) { return import_syncobj(a); });
    case kSyncobjTimelineWait:
      return with<SyncobjTimelineWait>(bytes, argument, [this](auto& a) { return wait_syncobjs(a); });
    case kSyncobjTimelineSignal:
      return with<SyncobjTimelineSignal>(bytes, argument, [this](auto& a) { return signal_syncobjs(a); });
    case kGetInfo: return with<GetInfo>(bytes, argument, [this](auto& a) { return get_info(a); });
    case kGetArray: return with<GetArray>(bytes, argument, [this](auto& a) { return get_array(a); });
    case kSetState: return with<SetState>(bytes, argument, [this](auto& a) { return set_state(a); });
    default: say("request 0x{:02x} of {} bytes is not emulated", number, bytes); return -ENOTTY;
  }
}

int File::map(std::uint64_t) {
  if (machine_.gone) return -ENODEV;
  return -machine_.faults.fails(FaultSite::map);
}

int File::create_buffer(uapi::CreateBuffer& argument) {
  if (const int error = machine_.faults.fails(FaultSite::buffer)) return -error;
  if (argument.addresses != 0) return create_user_buffer(argument);
  const auto type = argument.type;
  if (argument.bytes == 0 || type < uapi::kShare || type > uapi::kCmd) return -EINVAL;
  try {
    argument.handle = buffers_.add(std::make_shared<Buffer>(arena_, heap_, type, argument.bytes));
    return 0;
  } catch (const Buffer::OutOfHeap&) {
    // The answer that makes XRT add a chunk to the heap; at the heap's limit there is none to add.
    return type == uapi::kDev && argument.bytes <= Arena::kHeapBytes ? -EAGAIN : -ENOMEM;
  } catch (const std::bad_alloc&) {
    return -ENOMEM;
  }
}

int File::create_user_buffer(uapi::CreateBuffer& argument) {
  const auto* table = reinterpret_cast<const uapi::AddressTable*>(argument.addresses);
  if (table->entries != 1) {
    say("a buffer of {} pieces of user memory is not emulated", table->entries);
    return -EINVAL;
  }
  const auto* entry = reinterpret_cast<const uapi::AddressEntry*>(table + 1);
  if (entry->address == 0 || entry->address % 4096 != 0 || entry->bytes == 0) return -EINVAL;
  try {
    argument.handle =
        buffers_.add(std::make_shared<Buffer>(arena_, reinterpret_cast<std::byte*>(entry->address), entry->bytes));
    return 0;
  } catch (const std::bad_alloc&) {
    return -ENOMEM;
  }
}

int File::buffer_info(uapi::GetBufferInfo& argument) {
  const auto buffer = buffers_.by_handle(argument.handle);
  if (!buffer) return -ENOENT;
  argument.map_offset = buffer->map_offset();
  argument.address = 0;
  argument.device_address = buffer->device_address();
  return 0;
}

int File::close_buffer(const uapi::GemClose& argument) { return buffers_.remove(argument.handle) ? 0 : -EINVAL; }

int File::export_buffer(uapi::PrimeHandle& argument) {
  const auto buffer = buffers_.by_handle(argument.handle);
  if (!buffer) return -ENOENT;
  const int fd = exports_.add({.buffer = buffer}, buffer->bytes().size());
  if (fd < 0) return fd;
  argument.fd = fd;
  return 0;
}

int File::import_buffer(uapi::PrimeHandle& argument) {
  const auto buffer = exports_.find(argument.fd).buffer;
  if (!buffer) {
    say("descriptor {} is no buffer that this process exported", argument.fd);
    return -EINVAL;
  }
  const auto known = buffers_.handle_of(*buffer);
  argument.handle = known != 0 ? known : buffers_.add(buffer);
  return 0;
}

}  // namespace npubench::amdxdna
