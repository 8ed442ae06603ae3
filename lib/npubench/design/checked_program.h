// A design that fits its NPU, with what follows from it: the only thing that is loaded.
#pragma once

#include <memory>
#include <string>

#include <npubench/design/design.h>
#include <npubench/design/lowering.h>

namespace npubench {

/// A design, its lowering and its hash, made once and never changed. There is none of a design that does not fit, so
/// what takes one has nothing left to check. A handle: copies share one design and cost nothing; there is no empty one,
/// for moving is copying. Safe to use from several threads.
class CheckedProgram {
 public:
  /// Checks and lowers the design. Throws Error(does_not_fit) with all violations, one a line, and `remedy`.
  explicit CheckedProgram(Design design, const std::string& remedy = {});

  CheckedProgram(const CheckedProgram&) = default;
  CheckedProgram& operator=(const CheckedProgram&) = default;
  ~CheckedProgram() = default;

  [[nodiscard]] const Design& design() const;
  [[nodiscard]] const LoweredDesign& lowered() const;
  /// npubench::hash of the design, computed when it is first asked for. Throws as that does.
  [[nodiscard]] const std::string& hash() const;

  /// Whether the designs are equal: one design, or two of one hash that are compared.
  friend bool operator==(const CheckedProgram& a, const CheckedProgram& b);

 private:
  struct Parts;
  std::shared_ptr<const Parts> parts_;
};

}  // namespace npubench
