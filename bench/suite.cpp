#include "suite.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <regex>

#include <npubench/base/error.h>

#include "whisper_encoder.h"

namespace npubench::bench {

std::vector<Case> default_suite(const Architecture& arch) {
  std::vector<Case> cases;
  add_dispatch_floor(cases);
  add_attention(cases, arch);
  add_matmul(cases, arch);
  add_layer_norm(cases, arch);
  add_gelu(cases, arch);
  add_softmax(cases, arch);
  add_elementwise(cases, arch);
  add_emulator_speed(cases);
  add_engine_speed(cases, arch);
  add_whisper_encoder(cases, arch);
  return cases;
}

std::vector<Case> without_requested(const std::vector<Case>& cases, const std::string& expression) {
  const bool named = !expression.empty() && expression != "all" && expression.front() != '-';
  const bool sweeps = named && expression.find("MatmulSweep") != std::string::npos;
  std::vector<Case> rest;
  std::ranges::copy_if(cases, std::back_inserter(rest), [&](const Case& c) {
    return !c.on_request || (c.parameters.group == kSweepGroup ? sweeps : named);
  });
  return rest;
}

std::vector<Case> filter(const std::vector<Case>& cases, const std::string& expression) {
  if (expression.empty() || expression == "all") return cases;
  const bool wanted = expression.front() != '-';
  try {
    const std::regex regex(wanted ? expression : expression.substr(1), std::regex::extended);
    std::vector<Case> matching;
    for (const Case& c : cases) {
      if (std::regex_search(c.name, regex) == wanted) matching.push_back(c);
    }
    return matching;
  } catch (const std::regex_error&) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--benchmark_filter={} is not a regular expression", expression),
                "write a POSIX extended one, such as 'Matmul.*tile:64'");
  }
}

std::vector<Cores> one_and_all(const Architecture& arch) { return {{1, 1}, {arch.columns, arch.core_rows}}; }

std::string case_name(const std::string& kernel, const std::string& types, std::int64_t tile, const std::string& shape,
                      Cores cores) {
  return fmt::format("{}/{}/tile:{}/{}/cores:{}x{}", kernel, types, tile, shape, cores.columns, cores.rows);
}

}  // namespace npubench::bench
