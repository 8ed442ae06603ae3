#include <npubench/runtime/program_set.h>

#include <npubench/runtime/context_cache.h>

namespace npubench {

ProgramSet::ProgramSet(const Device& device, std::string name) : device_(device) {
  auto set = std::make_shared<detail::CachedSet>();
  set->name = std::move(name);
  device_.set_ = std::move(set);
}

void ProgramSet::load() const { device_.programs_->load(device_.set_); }

Design ProgramSet::design() const {
  if (const auto program = device_.programs_->program(*device_.set_)) return program->design();
  return {.name = device_.set_->name, .generation = device_.info().generation, .columns = 0};
}

int ProgramSet::columns_left() const { return architecture(device_.info().generation).columns - design().columns; }
bool ProgramSet::resident() const { return device_.programs_->resident(*device_.set_); }
double ProgramSet::setup_seconds() const { return device_.programs_->setup_seconds(*device_.set_); }

}  // namespace npubench
