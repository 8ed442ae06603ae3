// Failures on demand: what NPUs and their driver do on bad days.
#pragma once

#include <atomic>
#include <mutex>
#include <string_view>
#include <vector>

namespace npubench::amdxdna {

/// A list such as "context@4=ENOENT,command@2+=hang". An item is <site>[@<n>][+]=<effect>: the n-th request of that
/// site (from 1, counted from when the fault was injected; 1 if left out), with + every later one too.
///
///   site      effect
///   context   an errno's name: CREATE_HWCTX fails with it (ENOENT: no context left, ENODEV)
///   buffer    an errno's name: CREATE_BO fails with it (ENOMEM: memory exhausted)
///   map       an errno's name: mmap of a buffer fails with it (EAGAIN: too little lockable memory)
///   command   hang     never ends; the driver's hang detection turns it into a timeout
///             error    ends in error
///             garbage  claims to be completed, and its outputs hold garbage
///             gone     the device disappears while it runs
enum class FaultSite { context, buffer, map, command };
enum class CommandFault { none, hang, error, garbage, gone };

class Faults {
 public:
  /// Adds faults. Throws Error(invalid_argument) for a list of another form.
  void inject(std::string_view list);
  void clear();

  /// Counts one request; the errno it is to fail with, or 0.
  int fails(FaultSite site);
  CommandFault next_command();

 private:
  struct Fault {
    FaultSite site{};
    long first = 1;
    bool onwards = false;
    int effect = 0;  ///< errno or CommandFault
    long seen = 0;
  };
  int effect_of_next(FaultSite site);

  std::mutex mutex_;
  std::vector<Fault> faults_;
  std::atomic<bool> any_ = false;
};

}  // namespace npubench::amdxdna
