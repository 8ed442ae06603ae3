#include <npubench/cycles/needs.h>

#include <algorithm>
#include <map>
#include <set>

namespace npubench::cycles {
namespace {

class Needs {
 public:
  explicit Needs(const CoreTextParts& parts) : parts_(parts) {}

  CoreNeeds of(std::size_t function) {
    CoreNeeds needs;
    needs.stack_bytes = stack_of(function);
    if (parts_.addresses) {
      needs.program_bytes = 0;
      for (const auto reached : reached_) *needs.program_bytes += parts_.functions[reached].bytes.value_or(0);
    }
    return needs;
  }

 private:
  std::optional<std::int64_t> stack_of(std::size_t function) {
    reached_.insert(function);
    if (const auto known = known_.find(function); known != known_.end()) return known->second;
    known_[function] = std::nullopt;  // while it is open: a function that calls itself
    const auto begin = parts_.function_bundles[function];
    const auto next = function + 1 < parts_.function_bundles.size() ? parts_.function_bundles[function + 1] : kNowhere;
    const auto end = std::min(next, parts_.sections[parts_.bundles[begin].section].end);
    std::int64_t depth = 0, deepest = 0, callees = 0;
    bool sure = true;
    for (auto at = begin; at < end; ++at) {
      const auto& bundle = parts_.bundles[at];
      for (std::uint32_t i = 0; i < bundle.count; ++i) {
        const auto& operation = parts_.operations[bundle.first + i];
        if (operation.action == Action::advance && operation.address.pointer == registers::stack) {
          if (operation.address.offset.kind != Operand::Kind::number) {
            sure = false;
            continue;
          }
          depth = std::max<std::int64_t>(0, depth + static_cast<std::int32_t>(operation.address.offset.number));
          deepest = std::max(deepest, depth);
        }
        if (operation.action != Action::call && operation.action != Action::jump) continue;
        const auto callee = target(operation, at);
        if (callee == function && operation.action == Action::jump) continue;
        const auto needed = callee == kNowhere ? std::nullopt : stack_of(callee);
        sure &= needed.has_value();
        callees = std::max(callees, needed.value_or(0));
      }
    }
    if (!sure) return std::nullopt;
    known_[function] = deepest + callees;
    return deepest + callees;
  }

  [[nodiscard]] std::size_t target(const Operation& operation, std::size_t at) const {
    const auto& operand = operation.in[1];
    auto bundle = kNowhere;
    if (operand.kind == Operand::Kind::symbol) bundle = parts_.symbol_bundles[operand.symbol];
    if (operand.kind == Operand::Kind::number) bundle = parts_.at(parts_.bundles[at].section, operand.number);
    return bundle == kNowhere ? kNowhere : parts_.function_of(bundle);
  }

  const CoreTextParts& parts_;
  std::map<std::size_t, std::optional<std::int64_t>> known_;
  std::set<std::size_t> reached_;
};

}  // namespace

CoreNeeds needs_of(const CoreTextParts& parts, std::size_t function) { return Needs(parts).of(function); }

}  // namespace npubench::cycles
