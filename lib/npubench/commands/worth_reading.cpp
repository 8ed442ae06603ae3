#include <npubench/commands/worth_reading.h>

#include <cstddef>
#include <map>
#include <utility>

#include <npubench/arch/architecture.h>

namespace npubench::commands {
namespace {

/// What the cores call: a kernel with its types.
using Symbols = std::set<std::string>;

Symbols symbols_of(const Design& design) {
  Symbols symbols;
  for (const auto& function : design.functions) symbols.insert(function.symbol);
  return symbols;
}

/// "Matmul", "WhisperEncoder"; the whole name of a merged program.
std::string kernel_of(const std::string& case_name) {
  if (case_name.find(" + ") != std::string::npos) return case_name;
  return case_name.substr(0, case_name.find('/'));
}

bool on_whole_array(const Design& design) {
  const auto& arch = architecture(design.generation);
  return design.cores.size() == static_cast<std::size_t>(arch.columns) * static_cast<std::size_t>(arch.core_rows);
}

/// The shortest text of what is the same otherwise; of equal ones the first.
struct Shortest {
  std::string design;
  std::size_t length = 0;

  void offer(const CaseDesign& other) {
    const auto text = design_text(other).size();
    if (!design.empty() && length <= text) return;
    design = other.design.name;
    length = text;
  }
};

}  // namespace

std::set<std::string> worth_reading(const std::vector<CaseDesign>& designs) {
  std::map<Symbols, Shortest> on_one_core;
  std::map<std::string, std::pair<Symbols, Shortest>> on_all_cores;  // by kernel
  for (const auto& each : designs) {
    const auto symbols = symbols_of(each.design);
    if (each.design.cores.size() <= 1) {
      on_one_core[symbols].offer(each);
    } else if (on_whole_array(each.design)) {
      auto& [first, shortest] = on_all_cores.try_emplace(kernel_of(each.name), symbols, Shortest{}).first->second;
      if (symbols == first) shortest.offer(each);
    }
  }
  std::set<std::string> names;
  for (const auto& [symbols, shortest] : on_one_core) names.insert(shortest.design);
  for (const auto& [kernel, kept] : on_all_cores) names.insert(kept.second.design);
  return names;
}

}  // namespace npubench::commands
