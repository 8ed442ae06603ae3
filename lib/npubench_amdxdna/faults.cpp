#include <npubench_amdxdna/faults.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::amdxdna {
namespace {

constexpr std::array<std::pair<std::string_view, FaultSite>, 4> kSites{{{"context", FaultSite::context},
                                                                        {"buffer", FaultSite::buffer},
                                                                        {"map", FaultSite::map},
                                                                        {"command", FaultSite::command}}};
constexpr std::array<std::pair<std::string_view, int>, 9> kErrors{{{"EAGAIN", EAGAIN},
                                                                   {"EBUSY", EBUSY},
                                                                   {"EINVAL", EINVAL},
                                                                   {"EIO", EIO},
                                                                   {"ENODEV", ENODEV},
                                                                   {"ENOENT", ENOENT},
                                                                   {"ENOMEM", ENOMEM},
                                                                   {"ENOSPC", ENOSPC},
                                                                   {"EPERM", EPERM}}};
constexpr std::array<std::pair<std::string_view, int>, 4> kCommandFaults{
    {{"hang", static_cast<int>(CommandFault::hang)},
     {"error", static_cast<int>(CommandFault::error)},
     {"garbage", static_cast<int>(CommandFault::garbage)},
     {"gone", static_cast<int>(CommandFault::gone)}}};

template <class Table>
auto look_up(const Table& table, std::string_view name, std::string_view item) {
  for (const auto& [key, value] : table) {
    if (key == name) return value;
  }
  std::string known;
  for (const auto& [key, value] : table) known += (known.empty() ? "" : ", ") + std::string(key);
  throw Error(ErrorCategory::invalid_argument, fmt::format("'{}' in the fault '{}' is unknown", name, item),
              "use one of " + known);
}

}  // namespace

void Faults::inject(std::string_view list) {
  std::vector<Fault> added;
  while (!list.empty()) {
    const auto comma = std::min(list.find(','), list.size());
    const auto item = list.substr(0, comma);
    list.remove_prefix(std::min(comma + 1, list.size()));
    const auto equals = item.find('=');
    if (equals == std::string_view::npos) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("the fault '{}' has no effect", item),
                  "write it as site@n=effect, such as context@4=ENOENT");
    }
    Fault fault;
    auto site = item.substr(0, equals);
    if (site.ends_with('+')) {
      fault.onwards = true;
      site.remove_suffix(1);
    }
    if (const auto at = site.find('@'); at != std::string_view::npos) {
      const auto count = site.substr(at + 1);
      const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), fault.first);
      if (error != std::errc{} || end != count.data() + count.size() || fault.first < 1) {
        throw Error(ErrorCategory::invalid_argument, fmt::format("'{}' in the fault '{}' is no count", count, item));
      }
      site = site.substr(0, at);
    }
    fault.site = look_up(kSites, site, item);
    const auto effect = item.substr(equals + 1);
    fault.effect =
        fault.site == FaultSite::command ? look_up(kCommandFaults, effect, item) : look_up(kErrors, effect, item);
    added.push_back(fault);
  }
  const std::scoped_lock lock(mutex_);
  faults_.insert(faults_.end(), added.begin(), added.end());
  any_ = !faults_.empty();
}

void Faults::clear() {
  const std::scoped_lock lock(mutex_);
  faults_.clear();
  any_ = false;
}

int Faults::effect_of_next(FaultSite site) {
  if (!any_.load(std::memory_order_relaxed)) return 0;  // keeps the usual way free of locks
  const std::scoped_lock lock(mutex_);
  int effect = 0;
  for (auto& fault : faults_) {
    if (fault.site != site) continue;
    ++fault.seen;
    if (fault.seen == fault.first || (fault.onwards && fault.seen > fault.first)) effect = fault.effect;
  }
  return effect;
}

int Faults::fails(FaultSite site) { return effect_of_next(site); }
CommandFault Faults::next_command() { return static_cast<CommandFault>(effect_of_next(FaultSite::command)); }

}  // namespace npubench::amdxdna
