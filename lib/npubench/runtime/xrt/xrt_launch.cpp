#include <npubench/runtime/xrt/xrt_launch.h>

#include <mutex>
#include <thread>
#include <utility>

#include <npubench/base/log.h>
#include <npubench_amdxdna/npubench_amdxdna.h>

namespace npubench::detail {
namespace {

using std::chrono::milliseconds;

// XRT's own test of whether a command has ended.
bool has_ended(ert_cmd_state state) { return state >= ERT_CMD_STATE_COMPLETED && state != ERT_CMD_STATE_SUBMITTED; }

class SingleLaunch : public Launch {
 public:
  explicit SingleLaunch(xrt::run run) : run_(std::move(run)) {}

  void start() override { run_.start(); }

  Waited wait(milliseconds limit) override {
    Waited waited;
    try {
      waited.state = run_.wait(limit);
      if (waited.state == ERT_CMD_STATE_COMPLETED) {
        waited.ended = true;
        return waited;
      }
    } catch (const std::exception& reason) {
      waited.words = reason.what();
    }
    waited.state = run_.state();  // state 8 may also mean that the time ran out
    waited.ended = has_ended(waited.state);
    return waited;
  }

  bool in_flight() override { return !has_ended(run_.state()); }
  [[nodiscard]] std::vector<std::uint64_t> cycles() const override {
    return {npubench_amdxdna_cycles(run_.get_ert_packet())};
  }

 private:
  xrt::run run_;
};

class ListLaunch : public Launch {
 public:
  ListLaunch(const xrt::hw_context& context, std::vector<xrt::run> runs) : runs_(std::move(runs)), list_(context) {
    for (const auto& run : runs_) list_.add(run);
  }

  void start() override {
    list_.execute();
    ran_out_ = false;
  }

  Waited wait(milliseconds limit) override {
    const auto until = std::chrono::steady_clock::now() + limit;
    auto waited = ran_out_ ? Waited() : wait_for_list(limit);
    if (waited.ended) return waited;
    // After a wait that ran out, or that threw because of that, XRT takes the list for idle and says of further waits
    // that they have ended. Only the state of the last command tells then.
    ran_out_ = true;
    for (;;) {
      waited.state = list_.state();
      waited.ended = has_ended(waited.state);
      if (waited.ended || std::chrono::steady_clock::now() >= until) return waited;
      std::this_thread::sleep_for(milliseconds(1));
    }
  }

  bool in_flight() override { return !has_ended(list_.state()); }

  [[nodiscard]] std::vector<std::uint64_t> cycles() const override {
    std::vector<std::uint64_t> each;
    for (const auto& run : runs_) each.push_back(npubench_amdxdna_cycles(run.get_ert_packet()));
    return each;
  }

 private:
  Waited wait_for_list(milliseconds limit) {
    Waited waited;
    try {
      waited.ended = list_.wait(limit) == std::cv_status::no_timeout;
      waited.state = ERT_CMD_STATE_COMPLETED;
    } catch (const xrt::runlist::command_error& reason) {
      waited.words = reason.what();
      waited.state = reason.get_command_state();
      waited.ended = has_ended(waited.state);
    } catch (const std::exception& reason) {
      waited.words = reason.what();
      waited.state = list_.state();
      waited.ended = has_ended(waited.state);
    }
    return waited;
  }

  std::vector<xrt::run> runs_;
  xrt::runlist list_;
  bool ran_out_ = false;  // a wait, since the start
};

/// A launch that would not end, and what it needs.
struct Kept {
  std::vector<std::shared_ptr<void>> needed;  // destroyed last
  std::unique_ptr<Launch> launch;
};

// Never destroyed: at the end of the process XRT would abort over what is still in flight.
struct Keep {
  std::mutex mutex;
  std::vector<Kept> list;
};
Keep& keep() {
  static auto* instance = new Keep;
  return *instance;
}

// The driver's hang detection takes 2 s (timeout_in_sec of amdxdna's aie2_ctx.c) and then some to restart the column.
constexpr milliseconds kPatience{5000};
constexpr milliseconds kGlance{20};

}  // namespace

std::unique_ptr<Launch> make_launch(const xrt::hw_context& context, std::vector<xrt::run> runs) {
  if (runs.size() == 1) return std::make_unique<SingleLaunch>(std::move(runs.front()));
  return std::make_unique<ListLaunch>(context, std::move(runs));
}

void dispose(std::unique_ptr<Launch> launch, std::vector<std::shared_ptr<void>> needed, const std::string& design) {
  const auto until = std::chrono::steady_clock::now() + kPatience;
  while (launch->in_flight()) {
    if (std::chrono::steady_clock::now() > until) {
      log()->warn("a run of design {} is still in flight and cannot be destroyed: its hardware context stays taken",
                  design);
      const std::scoped_lock lock(keep().mutex);
      keep().list.push_back({std::move(needed), std::move(launch)});
      return;
    }
    (void)launch->wait(kGlance);
  }
  launch.reset();  // before what it needs
}

void dispose_of_ended() {
  const std::scoped_lock lock(keep().mutex);
  std::erase_if(keep().list, [](Kept& each) { return !each.launch->in_flight(); });
}

}  // namespace npubench::detail
