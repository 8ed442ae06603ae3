// adapter_cost: what this library's Run adds to XRT's own calls, submission to completion, by the host's clock. On the
// emulated driver, with the design that does nothing: so the rest is as short as it gets.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <sched.h>

#include <xrt/experimental/xrt_xclbin.h>
#include <xrt/xrt_bo.h>
#include <xrt/xrt_device.h>
#include <xrt/xrt_hw_context.h>
#include <xrt/xrt_kernel.h>

#include <npubench/kernels/elementwise.h>
#include <npubench/runtime/xclbin_manifest.h>

namespace {

using namespace npubench;
using Time = std::chrono::steady_clock;

// At most this, whichever is larger.
constexpr double kGoalSeconds = 2e-6;
constexpr double kGoalShare = 0.02;

/// What a person would write without this library.
class Bare {
 public:
  explicit Bare(const XclbinEntry& files) : device_(0), xclbin_(files.xclbin.string()) {
    device_.register_xclbin(xclbin_);
    context_ = xrt::hw_context(device_, xclbin_.get_uuid());
    kernel_ = xrt::kernel(context_, files.kernel);
    std::ifstream file(files.instructions, std::ios::binary);
    const std::vector<char> words{std::istreambuf_iterator<char>(file), {}};
    instructions_ = xrt::bo(device_, words.size(), XCL_BO_FLAGS_CACHEABLE, kernel_.group_id(1));
    instructions_.write(words.data());
    instructions_.sync(XCL_BO_SYNC_BO_TO_DEVICE);
    run_ = xrt::run(kernel_);
    run_.set_arg(0, std::uint64_t{3});
    run_.set_arg(1, instructions_);
    run_.set_arg(2, static_cast<std::uint32_t>(words.size() / 4));
  }

  bool run() {
    run_.start();
    return run_.wait(std::chrono::milliseconds(2000)) == ERT_CMD_STATE_COMPLETED;
  }

 private:
  xrt::device device_;
  xrt::xclbin xclbin_;
  xrt::hw_context context_;
  xrt::kernel kernel_;
  xrt::bo instructions_;
  xrt::run run_;
};

template <class F>
double seconds_of(const F& f) {
  const auto start = Time::now();
  if (!f()) {
    std::fprintf(stderr, "adapter_cost: a run did not complete\n");
    std::exit(1);
  }
  return std::chrono::duration<double>(Time::now() - start).count();
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Both contexts have a thread of the driver's, and waking one on another processor takes ten times what a run takes:
/// which of the two met that would decide the comparison.
void stay_on_one_processor() {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(sched_getcpu(), &one);
  if (sched_setaffinity(0, sizeof(one), &one) != 0)
    std::fprintf(stderr, "adapter_cost: cannot stay on one processor\n");
}

struct Found {
  double bare = 0, adapter = 0, difference = 0;
  [[nodiscard]] double goal() const { return std::max(kGoalSeconds, kGoalShare * bare); }
};

// In turns, and each first in its turn as often as the other, so that a machine that changes its pace shows in both.
Found measure(Bare& bare, Run& run, std::size_t pairs) {
  const auto run_bare = [&] { return bare.run(); };
  const auto run_adapter = [&] {
    run.start();
    return run.wait() == RunState::completed;
  };
  std::vector<double> bare_seconds, adapter_seconds, differences;
  for (std::size_t i = 0; i < pairs + pairs / 10; ++i) {
    double times[2];
    const auto first = i % 2;
    for (const auto which : {first, 1 - first})
      times[which] = which == 0 ? seconds_of(run_bare) : seconds_of(run_adapter);
    if (i < pairs / 10) continue;  // warming up
    bare_seconds.push_back(times[0]);
    adapter_seconds.push_back(times[1]);
    differences.push_back(times[1] - times[0]);
  }
  return {median(bare_seconds), median(adapter_seconds), median(differences)};
}

int run(std::size_t pairs) {
  stay_on_one_processor();  // before the driver starts its threads
  const auto device = Device::open("xrt");
  const auto program = device.check(Empty::design(device.info().generation));
  const bool emulated = device.info().clock == Clock::modelled;
  Bare bare(find_xclbin(program, emulated, xclbin_folders()));
  auto context = device.create_context(program);
  auto adapter = context.create_run({});
  const auto found = measure(bare, adapter, pairs);
  const bool reached = found.difference <= found.goal();
  std::printf("%s, host clock, medians of %zu runs each, in turns\n", device.info().name.c_str(), pairs);
  std::printf("XRT alone   %8.2f us\nthrough Run %8.2f us\n", found.bare * 1e6, found.adapter * 1e6);
  std::printf("difference  %8.2f us (median of pairs); goal: at most %.2f us: %s\n", found.difference * 1e6,
              found.goal() * 1e6, reached ? "reached" : "missed");
  std::fflush(stdout);
  return 0;  // a figure to read: no test may fail by the clock
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 5000);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "adapter_cost: %s\n", error.what());
    return 1;
  }
}
