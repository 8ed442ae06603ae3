#include "designs.h"

#include <optional>
#include <set>

#include <npubench/base/error.h>
#include <npubench/design/serialize.h>

namespace npubench::bench {

namespace {

// A case says what it loads by loading it; nothing after that is of interest.
struct Loaded {};

}  // namespace

std::vector<Design> designs_of(const std::vector<Case>& cases, Generation generation) {
  std::optional<Design> loaded;
  DeviceOptions options;
  options.on_load = [&loaded](const CheckedProgram& program) {
    loaded = program.design();
    throw Loaded();
  };
  const auto device = Device::open("emulated:" + std::string(name(generation)), std::move(options));
  auto nothing = ProblemCache::of_nothing();
  std::vector<Design> designs;
  std::set<std::string> known;
  const auto add = [&](Design design) {
    if (known.insert(hash(design)).second) designs.push_back(std::move(design));
  };
  for (const Case& c : cases) {
    if (const auto* pipeline = std::get_if<PipelineBody>(&c.body)) {
      for (auto& design : pipeline->designs(generation)) add(std::move(design));
      continue;
    }
    const auto* body = std::get_if<DeviceBody>(&c.body);
    if (body == nullptr) continue;  // of the host
    loaded.reset();
    try {
      (void)(*body)(device, nothing);
    } catch (const Loaded&) {
      add(std::move(*loaded));
    } catch (const Error& error) {
      if (error.category() != ErrorCategory::does_not_fit) throw;  // the benchmark skips it too
    }
  }
  return designs;
}

}  // namespace npubench::bench
