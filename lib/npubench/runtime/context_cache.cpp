#include <npubench/runtime/context_cache.h>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/moved_from.h>
#include <npubench/design/merge.h>

namespace npubench::detail {

void require_generation(const DeviceInfo& device, const Design& design) {
  if (design.generation != device.generation) {
    throw Error(ErrorCategory::unsupported,
                fmt::format("design {} is for {}, the device is {}", design.name, name(design.generation), device.name),
                "build the design for the device's generation");
  }
}

std::shared_ptr<CachedProgram> ContextCache::load(const CheckedProgram& program, ContextBackend::Execution execution) {
  require_generation(device_->info(), program.design());
  auto loaded = std::make_shared<CachedProgram>();
  loaded->execution = std::move(execution);
  Lock lock(mutex_);
  loaded->shared = context_of(program);
  make_resident(loaded->shared, lock);
  loaded->shared->programs.push_back(loaded.get());
  return loaded;
}

std::shared_ptr<CachedContext> ContextCache::context_of(const CheckedProgram& program) {
  std::erase_if(contexts_, [](const auto& context) { return context.expired(); });
  for (const auto& context : contexts_) {
    if (auto known = context.lock(); known != nullptr && known->program == program) return known;
  }
  auto made = std::make_shared<CachedContext>();
  made->program = program;
  contexts_.push_back(made);
  return made;
}

std::shared_ptr<CachedProgram> ContextCache::load(const std::shared_ptr<CachedSet>& set, const CheckedProgram& program,
                                                  ContextBackend::Execution execution) {
  require_generation(device_->info(), program.design());
  auto loaded = std::make_shared<CachedProgram>();
  loaded->shared = set;
  const Lock lock(mutex_);
  const auto part = std::ranges::find(set->parts, program) - set->parts.begin();
  if (part == std::ssize(set->parts)) {
    auto parts = set->parts;
    parts.push_back(program);
    set->program = CheckedProgram(merge(parts, set->name));
    set->parts = std::move(parts);
    set->stale = set->context != nullptr;
  }
  execution.sequence += sequence_of_part(set->parts, static_cast<int>(part));
  loaded->execution = std::move(execution);
  set->programs.push_back(loaded.get());
  return loaded;
}

void ContextCache::load(const std::shared_ptr<CachedSet>& set) {
  Lock lock(mutex_);
  if (set->programs.empty()) {
    throw Error(ErrorCategory::invalid_argument, "nothing is loaded into the set " + set->name,
                "make kernels with it first");
  }
  make_resident(set, lock);
}

double ContextCache::make_resident(const std::shared_ptr<CachedContext>& context, Lock& lock) {
  double seconds = 0;
  while (context->context == nullptr || context->stale) {
    if (context->context != nullptr) {
      if (context->running > 0) {
        changed_.wait(lock);
      } else {
        drop(context, lock);
      }
      continue;
    }
    try {
      context->context = device_->create_context(*context->program);
    } catch (const Error& error) {
      if (error.category() != ErrorCategory::context_limit || !evict_one(lock)) throw;
      continue;
    }
    context->setup_seconds = context->context->setup_seconds();
    seconds += context->setup_seconds;
    ++statistics_.loads;
    statistics_.seconds += context->setup_seconds;
    residents_.push_back(context);
  }
  return seconds;
}

bool ContextCache::evict_one(Lock& lock) {
  const auto idle = std::ranges::find(residents_, 0, &CachedContext::running);
  if (idle != residents_.end()) {
    ++statistics_.evictions;
    const auto context = *idle;
    drop(context, lock);
    return true;
  }
  if (residents_.empty() && dropping_ == 0) return false;
  changed_.wait(lock);
  return true;
}

void ContextCache::drop(const std::shared_ptr<CachedContext>& context, Lock& lock) {
  residents_.remove(context);
  context->stale = false;
  std::vector<std::unique_ptr<RunBackend>> runs;
  for (auto* program : context->programs) runs.push_back(std::move(program->run));
  destroy(*context, std::move(context->context), std::move(runs), lock);
}

void ContextCache::destroy(CachedContext& owner, std::unique_ptr<ContextBackend> context,
                           std::vector<std::unique_ptr<RunBackend>> runs, Lock& lock) {
  ++owner.dropping;
  ++dropping_;
  lock.unlock();
  runs.clear();  // before the context
  context.reset();
  lock.lock();
  --owner.dropping;
  --dropping_;
  changed_.notify_all();
}

RunResult ContextCache::run(CachedProgram& program, std::chrono::nanoseconds timeout) {
  double context_seconds = 0;
  const auto context = program.shared;
  {
    Lock lock(mutex_);
    if (program.running) throw Error(ErrorCategory::invalid_argument, "this program is already running", "wait for it");
    context_seconds = make_resident(context, lock);
    residents_.remove(context);
    residents_.push_back(context);
    if (program.run == nullptr) program.run = context->context->create_run({&program.execution, 1});
    program.running = true;
    ++context->running;
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
    Lock lock(mutex_);
    program.running = false;
    --context->running;
    if (failure || result.state != RunState::completed) context->stale = true;
    if (context->stale && context->running == 0) drop(context, lock);
  }
  changed_.notify_all();
  if (failure) std::rethrow_exception(failure);
  result.context_seconds = context_seconds;
  return result;
}

void ContextCache::unload(CachedProgram& program) {
  Lock lock(mutex_);
  const auto context = program.shared;
  // Its run may be on its way out in another thread, and works on buffers that are the caller's.
  changed_.wait(lock, [&] { return context->dropping == 0; });
  std::erase(context->programs, &program);
  std::vector<std::unique_ptr<RunBackend>> runs;
  runs.push_back(std::move(program.run));
  std::unique_ptr<ContextBackend> unused;
  if (context->programs.empty()) {
    residents_.remove(context);
    context->stale = false;
    unused = std::move(context->context);
  }
  destroy(*context, std::move(unused), std::move(runs), lock);
}

bool ContextCache::resident(const CachedContext& context) const {
  const Lock lock(mutex_);
  return context.context != nullptr && !context.stale;
}

double ContextCache::setup_seconds(const CachedContext& context) const {
  const Lock lock(mutex_);
  return context.setup_seconds;
}

std::optional<CheckedProgram> ContextCache::program(const CachedContext& context) const {
  const Lock lock(mutex_);
  return context.program;
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

detail::CachedProgram& Program::loaded() const { return detail::still_owned(program_, "program"); }

RunResult Program::run(std::chrono::nanoseconds timeout) {
  auto& program = loaded();
  return cache_->run(program, timeout);
}

bool Program::resident() const {
  const auto& program = loaded();
  return cache_->resident(*program.shared);
}

double Program::setup_seconds() const {
  const auto& program = loaded();
  return cache_->setup_seconds(*program.shared);
}

}  // namespace npubench
