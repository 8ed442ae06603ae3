#include <npubench/runtime/device.h>

#include <charconv>

#include <fmt/format.h>

#include <npubench/arch/profile_file.h>
#include <npubench/base/error.h>
#include <npubench/base/moved_from.h>
#include <npubench/base/suggest.h>
#include <npubench/runtime/backend.h>
#include <npubench/runtime/context_cache.h>
#include <npubench/runtime/emulated/emulated_device.h>
#include <npubench/runtime/xrt/xrt_device.h>

namespace npubench {
namespace {

constexpr std::string_view kForms = "use auto, emulated, emulated:PROFILE, emulated:FILE, xrt or xrt:INDEX";

/// "kind:argument" taken apart; the argument may be missing.
struct Spec {
  std::string_view kind;
  std::optional<std::string_view> argument;
};

Spec parse(std::string_view spec) {
  const auto colon = spec.find(':');
  if (colon == std::string_view::npos) return {spec, {}};
  return {spec.substr(0, colon), spec.substr(colon + 1)};
}

/// For a profile or a generation without its kind, and for a slip of the pen.
std::string suggestion(std::string_view spec) {
  std::vector<std::string> emulated;
  for (const auto generation : generations()) emulated.push_back(fmt::format("emulated:{}", name(generation)));
  for (const auto& profile : profiles()) emulated.push_back("emulated:" + profile.name);
  for (const auto& each : emulated) {
    if (each.substr(each.find(':') + 1) == spec) return fmt::format("did you mean '{}'? ", each);
  }
  std::vector<std::string_view> known{"auto", "emulated", "xrt"};
  known.insert(known.end(), emulated.begin(), emulated.end());
  return did_you_mean(spec, known);
}

/// Throws Error(invalid_argument) unless there is a buffer of sufficient size for each argument of that sequence.
void require_buffers(const CheckedProgram& program, int sequence, std::span<Buffer* const> buffers) {
  const auto& sequences = program.design().sequences;
  if (sequence < 0 || sequence >= static_cast<int>(sequences.size())) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("the program has {} runtime sequence{}, number {} was asked for", sequences.size(),
                            sequences.size() == 1 ? "" : "s", sequence));
  }
  const auto& wanted = sequences[static_cast<std::size_t>(sequence)].arguments;
  if (buffers.size() != wanted.size()) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("the program takes {} buffers, {} were given", wanted.size(), buffers.size()));
  }
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto bytes = static_cast<std::size_t>(wanted[i].type.bytes());
    if (buffers[i]->size() < bytes) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("buffer {} has {} bytes, {} needs {}", wanted[i].name,
                                                               buffers[i]->size(), to_string(wanted[i].type), bytes));
    }
  }
}

CoreFunctionLibrary functions_of(const DeviceOptions& options) {
  return options.functions ? *options.functions : CoreFunctionLibrary::standard();
}

}  // namespace

Device::Device(std::shared_ptr<detail::DeviceBackend> backend, CoreFunctionLibrary functions)
    : backend_(std::move(backend)),
      functions_(std::make_shared<const CoreFunctionLibrary>(std::move(functions))),
      programs_(std::make_shared<detail::ContextCache>(backend_)) {}

Device Device::open(std::string_view spec, DeviceOptions options) {
  const auto [kind, argument] = parse(spec);
  if (kind == "auto" && !argument) {
    if (auto found = detail::find_xrt_device(options)) return {std::move(found), functions_of(options)};
    return open(default_profile(Generation()), std::move(options));
  }
  if (kind == "emulated") {
    return open(argument ? open_profile(*argument) : default_profile(Generation()), std::move(options));
  }
  if (kind == "xrt") {
    unsigned index = 0;
    if (argument) {
      const auto* end = argument->data() + argument->size();
      const auto [parsed, error] = std::from_chars(argument->data(), end, index);
      if (error != std::errc{} || parsed != end) {
        throw Error(ErrorCategory::invalid_argument, fmt::format("'{}' is no index of a device", *argument),
                    std::string(kForms));
      }
    }
    auto functions = functions_of(options);
    return {detail::open_xrt_device(index, std::move(options)), std::move(functions)};
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("unknown device '{}'", spec),
              suggestion(spec) + std::string(kForms));
}

Device Device::open(const Profile& profile, DeviceOptions options) {
  auto functions = functions_of(options);
  return {detail::make_emulated_device(profile, std::move(options)), std::move(functions)};
}

const DeviceInfo& Device::info() const { return backend_->info(); }

std::set<CycleSource> Device::cycle_sources(const Design& design) const {
  if (info().clock == Clock::measured) return {};
  return npubench::cycle_sources(design, *functions_, info().profile);
}

int Device::contexts_in_use() const { return backend_->contexts_in_use(); }

Buffer Device::allocate(std::size_t bytes) const {
  if (bytes == 0) throw Error(ErrorCategory::invalid_argument, "a buffer of 0 bytes was asked for");
  return Buffer(backend_->allocate(bytes));
}

CheckedProgram Device::check(Design design) const {
  detail::require_generation(info(), design);
  return CheckedProgram(std::move(design));
}

Program Device::load(const CheckedProgram& program, std::span<Buffer* const> arguments, int sequence) const {
  require_buffers(program, sequence, arguments);
  detail::ContextBackend::Execution execution{.arguments = {}, .sequence = sequence};
  for (const auto* argument : arguments) execution.arguments.push_back(&argument->backend());
  return {programs_,
          set_ ? programs_->load(set_, program, std::move(execution)) : programs_->load(program, std::move(execution))};
}

Program Device::load(const Design& design, std::span<Buffer* const> arguments, int sequence) const {
  return load(check(design), arguments, sequence);
}

ContextStatistics Device::context_statistics() const { return programs_->statistics(); }

HwContext Device::create_context(const CheckedProgram& program) const {
  detail::require_generation(info(), program.design());
  return {program, backend_->create_context(program)};
}

HwContext Device::create_context(const Design& design) const { return create_context(check(design)); }

Buffer::Buffer(std::unique_ptr<detail::BufferBackend> backend) : backend_(std::move(backend)) {}
Buffer::Buffer(Buffer&&) noexcept = default;
Buffer& Buffer::operator=(Buffer&&) noexcept = default;
Buffer::~Buffer() = default;

detail::BufferBackend& Buffer::backend() const { return detail::still_owned(backend_, "buffer"); }
std::size_t Buffer::size() const { return backend().map().size(); }
std::span<std::byte> Buffer::map() { return backend().map(); }
std::span<const std::byte> Buffer::map() const { return backend().map(); }
double Buffer::sync_to_device() { return backend().sync_to_device(); }
double Buffer::sync_from_device() { return backend().sync_from_device(); }
void Buffer::discard_host_copy() { backend().discard_host_copy(); }

Run::Run(std::unique_ptr<detail::RunBackend> backend) : backend_(std::move(backend)) {}
Run::Run(Run&&) noexcept = default;
Run& Run::operator=(Run&&) noexcept = default;
Run::~Run() = default;

detail::RunBackend& Run::backend() const { return detail::still_owned(backend_, "run"); }
void Run::start() { backend().start(); }
RunState Run::wait(std::chrono::nanoseconds timeout) { return backend().wait(timeout); }
RunState Run::state() const { return backend().result().state; }
const RunResult& Run::result() const { return backend().result(); }

HwContext::HwContext(CheckedProgram program, std::unique_ptr<detail::ContextBackend> backend)
    : program_(std::move(program)), backend_(std::move(backend)) {}
HwContext::HwContext(HwContext&&) noexcept = default;
HwContext& HwContext::operator=(HwContext&&) noexcept = default;
HwContext::~HwContext() = default;

detail::ContextBackend& HwContext::backend() const { return detail::still_owned(backend_, "hardware context"); }

Run HwContext::create_run(std::span<Buffer* const> arguments, int sequence) {
  require_buffers(program_, sequence, arguments);
  detail::ContextBackend::Execution execution{.arguments = {}, .sequence = sequence};
  for (const auto* argument : arguments) execution.arguments.push_back(&argument->backend());
  return Run(backend().create_run({&execution, 1}));
}

Run HwContext::create_batch(std::span<const Execution> executions) {
  if (executions.empty()) throw Error(ErrorCategory::invalid_argument, "a batch of no executions was asked for");
  std::vector<detail::ContextBackend::Execution> checked;
  for (const auto& each : executions) {
    require_buffers(program_, each.sequence, each.arguments);
    auto& execution = checked.emplace_back();
    execution.sequence = each.sequence;
    for (const auto* argument : each.arguments) execution.arguments.push_back(&argument->backend());
  }
  return Run(backend().create_run(checked));
}

double HwContext::setup_seconds() const { return backend().setup_seconds(); }

}  // namespace npubench
