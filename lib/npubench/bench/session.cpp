#include <npubench/bench/session.h>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <utility>

#include <npubench/base/error.h>
#include <npubench/kernels/elementwise.h>

namespace npubench::bench {

Session::Session(Device device, Settings settings, const std::atomic<bool>* stop)
    : device_(std::move(device)), settings_(std::move(settings)), stop_(stop), problems_(settings_.inputs) {
  document_.device = describe(device_.info());
  document_.libraries = results::library_versions();
  document_.complete = false;
}

double Session::dispatch_floor() {
  if (floor_) return *floor_;
  Empty empty(device_);
  std::vector<double> seconds;
  for (int i = 0; i <= samples(); ++i) {  // the first warms up
    const RunResult run = empty.run();
    if (run.state == RunState::aborted && stopping()) throw Error(ErrorCategory::interrupted, "interrupted");
    if (run.state != RunState::completed) {
      throw Error(ErrorCategory::device,
                  fmt::format("the empty design ended as {}: {}", name(run.state), run.diagnosis));
    }
    if (i > 0) seconds.push_back(run.phases.device());
  }
  floor_ = results::statistics(seconds).median;
  return *floor_;
}

void Session::write_to(const std::string& path) { writer_.emplace(path); }

void Session::add(results::CaseRow row) {
  if (row.benchmark.aggregate_name.empty()) {
    index_[{row.benchmark.name, row.benchmark.repetition_index}] = document_.rows.size();
    repetitions_done_[row.benchmark.name] = row.benchmark.repetition_index + 1;
  }
  document_.rows.push_back(std::move(row));
  save(false);
}

void Session::finish(bool complete) {
  document_.complete = complete;
  save(true);
}

void Session::save(bool complete) {
  if (!writer_) return;
  try {
    complete ? writer_->write(document_) : writer_->checkpoint(document_);
  } catch (const Error& error) {
    if (write_error_.empty()) fmt::print(stderr, "error: {}\n", error.what());
    write_error_ = error.what();
  }
}

const results::CaseRow* Session::row(const std::string& name, std::int64_t repetition) const {
  const auto found = index_.find({name, repetition});
  return found == index_.end() ? nullptr : &document_.rows[found->second];
}

std::int64_t Session::repetitions_done(const std::string& name) const {
  const auto found = repetitions_done_.find(name);
  return found == repetitions_done_.end() ? 0 : found->second;
}

namespace {

/// As a POSIX shell reads it back.
std::string quoted(const std::string& text) {
  constexpr std::string_view kPlain = "_-./=:,+%@";
  const bool plain = !text.empty() && std::ranges::all_of(text, [&](unsigned char c) {
    return std::isalnum(c) != 0 || kPlain.find(static_cast<char>(c)) != std::string_view::npos;
  });
  if (plain) return text;
  std::string result = "'";
  for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

}  // namespace

std::string Session::repro(const Case& c) const {
  const DeviceInfo& info = device_.info();
  const bool emulated = info.backend == "emulated";
  std::vector<std::string> words{settings_.executable,
                                 "--device=" + (emulated ? "emulated:" + info.profile.spec() : settings_.device_spec)};
  words.insert(words.end(), c.flags.begin(), c.flags.end());
  words.push_back("--case=" + c.name);
  if (const InputsSpec usual; settings_.inputs.kind != usual.kind) {
    words.push_back("--inputs=" + to_string(settings_.inputs));
  }
  if (settings_.inputs.seed != 0) words.push_back(fmt::format("--seed={}", settings_.inputs.seed));
  if (settings_.time_unit != Settings{}.time_unit) words.push_back("--benchmark_time_unit=" + settings_.time_unit);
  std::string line;
  for (const auto& word : words) line += (line.empty() ? "" : " ") + quoted(word);
  return line;
}

Summary summarize(const results::Document& document, std::size_t cases) {
  struct Outcome {
    bool passed = true;
    bool stopped = false;
    bool failed = false;
  };
  std::map<std::string, Outcome> outcomes;
  std::vector<std::string> order;
  for (const results::CaseRow& row : document.rows) {
    if (!row.benchmark.aggregate_name.empty()) continue;
    const auto [found, first] = outcomes.try_emplace(row.benchmark.name);
    if (first) order.push_back(row.benchmark.name);
    if (row.status != results::Status::passed) found->second.passed = false;
    if (row.status != results::Status::passed && row.status != results::Status::skipped) found->second.failed = true;
    if (row.reason == kInterrupted) found->second.stopped = true;
  }
  Summary summary;
  std::size_t interrupted = 0;
  for (const std::string& name : order) {
    if (outcomes[name].passed) {
      ++summary.passed;
    } else if (outcomes[name].stopped) {
      ++interrupted;
    } else if (!outcomes[name].failed) {
      ++summary.skipped;
    } else {
      summary.failed.push_back(name);
    }
  }
  summary.not_run = cases - order.size() + interrupted;
  return summary;
}

std::string message_of(const results::CaseRow& row) {
  if (row.status == results::Status::timeout) return "timeout: " + row.reason;
  if (row.status == results::Status::wrong && row.accuracy && !row.accuracy->passed)
    return "wrong result: " + row.reason;
  return row.reason;
}

results::DeviceBlock describe(const DeviceInfo& info) {
  const Architecture& arch = architecture(info.generation);
  return {.name = info.name,
          .backend = info.backend,
          .generation = std::string(name(info.generation)),
          .profile = info.profile.name,
          .clock = info.clock,
          .clock_hz = info.profile.machine.clock_hz,
          .columns = arch.columns,
          .core_rows = arch.core_rows,
          .driver = info.driver,
          .firmware = info.firmware,
          .xrt = info.xrt,
          .power_mode = info.power_mode};
}

}  // namespace npubench::bench
