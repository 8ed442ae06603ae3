#include <npubench/design/checked_program.h>

#include <mutex>
#include <utility>

#include <npubench/design/checks.h>
#include <npubench/design/serialize.h>

namespace npubench {

struct CheckedProgram::Parts {
  Parts(Design of, const std::string& remedy) : design(std::move(of)), lowered(checks::lower_fitting(design, remedy)) {}

  const Design design;
  const LoweredDesign lowered;
  mutable std::once_flag hashed;
  mutable std::string hash;
};

CheckedProgram::CheckedProgram(Design design, const std::string& remedy)
    : parts_(std::make_shared<const Parts>(std::move(design), remedy)) {}

const Design& CheckedProgram::design() const { return parts_->design; }
const LoweredDesign& CheckedProgram::lowered() const { return parts_->lowered; }

const std::string& CheckedProgram::hash() const {
  std::call_once(parts_->hashed, [this] { parts_->hash = npubench::hash(parts_->design); });
  return parts_->hash;
}

bool operator==(const CheckedProgram& a, const CheckedProgram& b) {
  return a.parts_ == b.parts_ || (a.hash() == b.hash() && a.design() == b.design());
}

}  // namespace npubench
