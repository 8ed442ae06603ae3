#include <npubench/runtime/context_cache.h>

#include <algorithm>

#include <npubench/base/error.h>

namespace npubench::detail {

std::shared_ptr<CachedProgram> ContextCache::load(Design design, ContextBackend::Execution execution) {
  auto program = std::make_shared<CachedProgram>();
  program->design = std::move(design);
  program->execution = std::move(execution);
  Lock lock(mutex_);
  make_resident(*program, lock);
  return program;
}

void ContextCache::make_resident(CachedProgram& program, Lock& lock) {
  while (program.context == nullptr) {
    try {
      program.context = device_->create_context(program.design);
    } catch (const Error& error) {
      if (error.category() != ErrorCategory::context_limit || !evict_one(lock)) throw;
      continue;
    }
    program.setup_seconds = program.context->setup_seconds();
    ++statistics_.loads;
    statistics_.seconds += program.setup_seconds;
    residents_.push_back(&program);
  }
}

bool ContextCache::evict_one(Lock& lock) {
  const auto idle = std::ranges::find(residents_, false, &CachedProgram::running);
  if (idle != residents_.end()) {
    drop(**idle);
    ++statistics_.evictions;
    return true;
  }
  if (residents_.empty()) return false;
  a_run_ended_.wait(lock);
  return true;
}

void ContextCache::drop(CachedProgram& program) {
  residents_.remove(&program);
  program.run.reset();
  program.context.reset();
}

RunResult ContextCache::run(CachedProgram& program, std::chrono::nanoseconds timeout) {
  double context_seconds = 0;
  {
    Lock lock(mutex_);
    if (program.running) throw Error(ErrorCategory::invalid_argument, "this program is already running", "wait for it");
    if (program.context == nullptr) {
      make_resident(program, lock);
      context_seconds = program.setup_seconds;
    }
    residents_.remove(&program);
    residents_.push_back(&program);
    if (program.run == nullptr) program.run = program.context->create_run({&program.execution, 1});
    program.running = true;
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
    if (failure || result.state != RunState::completed) drop(program);
  }
  a_run_ended_.notify_all();
  if (failure) std::rethrow_exception(failure);
  result.context_seconds = context_seconds;
  return result;
}

void ContextCache::unload(CachedProgram& program) {
  {
    const Lock lock(mutex_);
    drop(program);
  }
  a_run_ended_.notify_all();
}

bool ContextCache::resident(const CachedProgram& program) const {
  const Lock lock(mutex_);
  return program.context != nullptr;
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
double Program::setup_seconds() const { return program_->setup_seconds; }

}  // namespace npubench
