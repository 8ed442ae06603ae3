#include <npubench/runtime/context_cache.h>

#include <algorithm>

#include <npubench/base/error.h>
#include <npubench/design/serialize.h>

namespace npubench::detail {

std::shared_ptr<CachedProgram> ContextCache::load(Design design, ContextBackend::Execution execution) {
  auto program = std::make_shared<CachedProgram>();
  program->execution = std::move(execution);
  Lock lock(mutex_);
  program->shared = context_of(std::move(design));
  make_resident(*program->shared, lock);
  program->shared->programs.push_back(program.get());
  return program;
}

std::shared_ptr<CachedContext> ContextCache::context_of(Design design) {
  std::erase_if(contexts_, [](const auto& entry) { return entry.second.expired(); });
  auto& known = contexts_[hash(design)];
  if (auto found = known.lock()) return found;
  auto made = std::make_shared<CachedContext>();
  made->design = std::move(design);
  known = made;
  return made;
}

void ContextCache::make_resident(CachedContext& shared, Lock& lock) {
  while (shared.broken && shared.running > 0) a_run_ended_.wait(lock);
  if (shared.broken) drop(shared);
  while (shared.context == nullptr) {
    try {
      shared.context = device_->create_context(shared.design);
    } catch (const Error& error) {
      if (error.category() != ErrorCategory::context_limit || !evict_one(lock)) throw;
      continue;
    }
    shared.setup_seconds = shared.context->setup_seconds();
    ++statistics_.loads;
    statistics_.seconds += shared.setup_seconds;
    residents_.push_back(&shared);
  }
}

bool ContextCache::evict_one(Lock& lock) {
  const auto idle = std::ranges::find(residents_, 0, &CachedContext::running);
  if (idle != residents_.end()) {
    drop(**idle);
    ++statistics_.evictions;
    return true;
  }
  if (residents_.empty()) return false;
  a_run_ended_.wait(lock);
  return true;
}

void ContextCache::drop(CachedContext& shared) {
  residents_.remove(&shared);
  for (auto* program : shared.programs) program->run.reset();
  shared.context.reset();
  shared.broken = false;
}

RunResult ContextCache::run(CachedProgram& program, std::chrono::nanoseconds timeout) {
  auto& shared = *program.shared;
  double context_seconds = 0;
  {
    Lock lock(mutex_);
    if (program.running) throw Error(ErrorCategory::invalid_argument, "this program is already running", "wait for it");
    if (shared.context == nullptr || shared.broken) {
      make_resident(shared, lock);
      context_seconds = shared.setup_seconds;
    }
    residents_.remove(&shared);
    residents_.push_back(&shared);
    if (program.run == nullptr) program.run = shared.context->create_run({&program.execution, 1});
    program.running = true;
    ++shared.running;
  }
  RunResult result;
  std::exception_ptr failure;
  try {
    program.run->start();
    const auto state = program.run->wait(timeout);
    result = program.run->result();
    result.state = state;
  } catch (...) {
    failure = std::current_exception();
  }
  {
    const Lock lock(mutex_);
    program.running = false;
    --shared.running;
    shared.broken = shared.broken || failure || result.state != RunState::completed;
    if (shared.broken && shared.running == 0) drop(shared);
  }
  a_run_ended_.notify_all();
  if (failure) std::rethrow_exception(failure);
  result.context_seconds = context_seconds;
  return result;
}

void ContextCache::unload(CachedProgram& program) {
  {
    const Lock lock(mutex_);
    auto& shared = *program.shared;
    std::erase(shared.programs, &program);
    program.run.reset();
    if (shared.programs.empty()) drop(shared);
  }
  a_run_ended_.notify_all();
}

bool ContextCache::resident(const CachedProgram& program) const {
  const Lock lock(mutex_);
  return program.shared->context != nullptr;
}

ContextStatistics ContextCache::statistics() const {
  const Lock lock(mutex_);
  return statistics_;
}

}  // namespace npubench::detail

namespace npubench {

Program::Program(std::shared_ptr<detail::ContextCache> cache, std::shared_ptr<detail::CachedProgram> program)
    : cache_(std::move(cache)), program_(std::move(program)) {}
Program::Program(Program&&) noexcept = default;

Program& Program::operator=(Program&& other) noexcept {
  if (this != &other) {
    if (program_) cache_->unload(*program_);
    cache_ = std::move(other.cache_);
    program_ = std::move(other.program_);
  }
  return *this;
}

Program::~Program() {
  if (program_) cache_->unload(*program_);
}

RunResult Program::run(std::chrono::nanoseconds timeout) { return cache_->run(*program_, timeout); }
bool Program::resident() const { return cache_->resident(*program_); }
double Program::setup_seconds() const { return program_->shared->setup_seconds; }

}  // namespace npubench
