#include <npubench/emulator/trace_writer.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>
#include <npubench/emulator/emulator.h>

namespace npubench {
namespace {

// Perfetto knows a thread by its number alone, and takes one numbered as its process for that process's main thread.
constexpr int kFirstThread = 100;

constexpr std::string_view group_name(TraceGroup group) {
  switch (group) {
    case TraceGroup::run: return "run";
    case TraceGroup::command_processor: return "command processor";
    case TraceGroup::core: return "cores";
    case TraceGroup::shim_dma: return "shim DMA";
    case TraceGroup::memory_tile_dma: return "memory tile DMA";
    case TraceGroup::core_dma: return "core tile DMA";
  }
  return "?";
}

constexpr int process_of(TraceGroup group) { return 1 + static_cast<int>(group); }
constexpr int thread_of(int track) { return kFirstThread + track; }

std::string json_string(std::string_view text) { return json_text(nlohmann::json(std::string(text))); }

std::string microseconds(std::int64_t nanoseconds) {
  return fmt::format("{}.{:03}", nanoseconds / 1000, nanoseconds % 1000);
}

std::string metadata(std::string_view name, int process, int thread, const std::string& value) {
  const auto* key = name.ends_with("sort_index") ? "sort_index" : "name";
  return fmt::format(R"("ph":"M","name":"{}","pid":{},"tid":{},"args":{{"{}":{}}})", name, process, thread, key, value);
}

}  // namespace

TraceWriter::TraceWriter(const std::filesystem::path& path, std::int64_t max_events)
    : target_(OutputTarget::of(path)), max_events_(max_events) {}

void TraceWriter::arm(Head head, std::size_t runs) {
  head_ = std::move(head);
  armed_ = left_ = runs;
  origin_ = end_ = 0;
  written_ = false;
  file_.reset();
}

void TraceWriter::disarm() {
  if (left_ > 0 && left_ < armed_ && file_) finish();
  left_ = 0;
}

std::int64_t TraceWriter::nanoseconds(std::int64_t cycles) const {
  return std::llround(static_cast<double>(cycles) * 1e9 / head_.clock_hz);
}

void TraceWriter::event(const std::string& fields) {
  file_->write(fmt::format("{}{{{}}}", first_ ? "\n" : ",\n", fields));
  first_ = false;
}

bool TraceWriter::room(std::int64_t cycle) {
  const auto begun = static_cast<std::int64_t>(armed_ - left_);
  if (events_ < max_events_ * begun / static_cast<std::int64_t>(armed_)) {
    ++events_;
    return true;
  }
  if (left_out_++ == 0) left_out_from_ = cycle;
  return false;
}

bool TraceWriter::begin(const Design& design, int sequence, const std::vector<TraceTrack>& tracks) {
  if (left_ == 0) return false;
  if (left_-- == armed_) begin_file(design, sequence);
  if (armed_ > 1) run_name_ = design.sequence(sequence).name;
  origin_ += std::exchange(end_, 0);
  place(tracks);
  return true;
}

void TraceWriter::begin_file(const Design& design, int sequence) {
  file_.emplace(target_);
  threads_.clear();
  run_name_.clear();
  events_ = left_out_ = 0;
  first_ = true;
  file_->write(fmt::format(
      R"({{"displayTimeUnit":"ns","otherData":{{"device":{},"profile":{},"clock":"MODELLED, not measured","clock_hz":{:.0f},)"
      R"("design":{},"sequence":{},"case":{}}},"traceEvents":[)",
      json_string(head_.device), json_string(head_.profile), head_.clock_hz, json_string(design.name),
      json_string(armed_ > 1 ? fmt::format("{}, and {} after it", design.sequence(sequence).name, armed_ - 1)
                             : design.sequence(sequence).name),
      json_string(head_.subject)));
  for (int group = 0; group <= static_cast<int>(TraceGroup::core_dma); ++group) {
    const int process = process_of(static_cast<TraceGroup>(group));
    const auto name = fmt::format("{} ({}, MODELLED)", group_name(static_cast<TraceGroup>(group)), head_.profile);
    event(metadata("process_name", process, 0, json_string(name)));
    event(metadata("process_sort_index", process, 0, fmt::format("{}", group)));
  }
}

void TraceWriter::place(const std::vector<TraceTrack>& tracks) {
  thread_.clear();
  for (const auto& track : tracks) {
    if (head_.column >= 0 && track.column >= 0 && track.column != head_.column) {
      thread_.push_back(-1);
      continue;
    }
    const auto known = std::ranges::find_if(threads_, [&track](const TraceTrack& thread) {
      return thread.group == track.group && thread.name == track.name;
    });
    const int thread = static_cast<int>(known - threads_.begin());
    thread_.push_back(thread);
    if (known != threads_.end()) continue;
    threads_.push_back(track);
    const int process = process_of(track.group);
    event(metadata("thread_name", process, thread_of(thread), json_string(track.name)));
    event(metadata("thread_sort_index", process, thread_of(thread), fmt::format("{}", thread)));
  }
}

void TraceWriter::span(const TraceSpan& span) {
  end_ = std::max(end_, span.end);
  const int thread = thread_[static_cast<std::size_t>(span.track)];
  if (thread < 0) return;
  const auto group = threads_[static_cast<std::size_t>(thread)].group;
  if (group != TraceGroup::run && !room(origin_ + span.begin)) return;
  const auto begin = nanoseconds(origin_ + span.begin), end = nanoseconds(origin_ + span.end);
  const auto name = span.kind == TraceKind::run && !run_name_.empty() ? std::string_view(run_name_) : span.name;
  auto fields =
      fmt::format(R"("ph":"X","name":{},"cat":"{}","pid":{},"tid":{},"ts":{},"dur":{},"args":{{"cycle":{},)"
                  R"("cycles":{})",
                  json_string(name), npubench::name(span.kind), process_of(group), thread_of(thread),
                  microseconds(begin), microseconds(end - begin), origin_ + span.begin, span.end - span.begin);
  const auto fact = [&fields](std::string_view key, const std::string& value) {
    fields += fmt::format(",{}:{}", json_string(key), value);
  };
  for (const auto& [key, value] : span.facts) {
    const auto* number = std::get_if<std::int64_t>(&value);
    fact(key, number != nullptr ? fmt::format("{}", *number) : json_string(std::get<std::string>(value)));
  }
  if (span.kind == TraceKind::run) {
    fact("case", json_string(head_.subject));
    fact("device", json_string(head_.device));
    fact("clock", json_string("MODELLED, not measured"));
  }
  event(fields + "}");
}

void TraceWriter::dram_in_flight(std::int64_t cycle, std::int64_t bytes) {
  cycle += origin_;
  if (!room(cycle)) return;
  event(fmt::format(R"("ph":"C","name":"DRAM bytes in flight","pid":{},"tid":0,"ts":{},"args":{{"bytes":{}}})",
                    process_of(TraceGroup::shim_dma), microseconds(nanoseconds(cycle)), bytes));
}

void TraceWriter::end(const RunReport& /*report*/) {
  if (left_ == 0) finish();
}

void TraceWriter::finish() {
  if (left_out_ > 0) {
    const auto what = fmt::format("{} events left out: the limit is {}", left_out_, max_events_);
    event(fmt::format(R"("ph":"i","s":"g","name":{},"pid":{},"tid":{},"ts":{})", json_string(what),
                      process_of(TraceGroup::run), thread_of(0), microseconds(nanoseconds(left_out_from_))));
  }
  file_->write(fmt::format("\n],\"leftOut\":{}}}\n", left_out_));
  file_->commit();
  file_.reset();
  written_ = true;
}

}  // namespace npubench
