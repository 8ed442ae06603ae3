#include <npubench_amdxdna/context.h>

#include <cerrno>
#include <chrono>
#include <utility>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>
#include <npubench/design/serialize.h>
#include <npubench_amdxdna/instructions.h>

namespace npubench::amdxdna {
namespace {

// Registers of a kernel, in words: the arguments opcode, instr, ninstr, bo0, bo1, ... at the offsets in the xclbin.
constexpr std::size_t kInstructionAddress = 2;
constexpr std::size_t kFirstBuffer = 5;
// ert_cmd_chain_data, in words.
constexpr std::size_t kChainErrorIndex = 2;
constexpr std::size_t kChainCommands = 6;

// What a run that claims success and wrote nonsense leaves: no poison pattern, no zeros, the same every time.
void fill_with_garbage(std::span<std::byte> bytes) {
  std::uint32_t value = 0x9e3779b9;
  for (auto& byte : bytes) {
    value = value * 1664525 + 1013904223;
    byte = static_cast<std::byte>(value >> 24);
  }
}

}  // namespace

Context::Context(Machine& machine, std::shared_ptr<void> grant, std::uint32_t id, int columns, CoreFunctions functions)
    : machine_(machine),
      grant_(std::move(grant)),
      id_(id),
      columns_(columns),
      functions_(std::move(functions)),
      worker_([this] { work(); }) {}

Context::~Context() {
  {
    const std::scoped_lock lock(mutex_);
    stop_ = true;
  }
  changed_.notify_all();
  worker_.join();
  for (auto& command : queue_) {
    Packet(command.packet->bytes()).finish(PacketState::abort, 0);
    timeline_->signal(command.sequence);
  }
}

int Context::configure(std::span<const std::shared_ptr<Buffer>> pdis) {
  std::vector<CheckedProgram> programs;
  const auto& profile = machine_.settings.profile;
  for (const auto& pdi : pdis) {
    try {
      auto design = deserialize(pdi->bytes());
      if (design.generation != profile.generation) {
        say("design {} is for {}, the NPU is {} ({})", design.name, name(design.generation), name(profile.generation),
            profile.name);
        return -EINVAL;
      }
      if (design.columns > columns_) {
        say("design {} needs {} columns, its context has {}", design.name, design.columns, columns_);
        return -EINVAL;
      }
      const CheckedProgram program(std::move(design));
      // Made once to see that it can be made: what is wrong with a program shows when it is loaded.
      (void)Emulator(program, *functions_, {.profile = profile, .timing = timing_model(profile), .functional = false});
      programs.push_back(program);
    } catch (const std::exception& error) {
      say("the PDI of an xclbin is refused: {}", error.what());
      return -EINVAL;
    }
  }
  const std::scoped_lock lock(mutex_);
  if (configured_) return -EEXIST;  // as the driver: a context is configured once
  programs_ = std::move(programs);
  configured_ = true;
  return 0;
}

std::int64_t Context::submit(const std::shared_ptr<Buffer>& packet, const BufferTable& buffers) {
  const Packet view(packet->bytes());
  if (!view.valid()) return -EINVAL;
  if (machine_.gone) return -ENODEV;
  if (!configured_) return -EINVAL;
  Command command{.packet = packet, .chain = view.opcode() == Packet::kChain};
  const auto first = command.chain ? kChainCommands : 0;
  const auto count = command.chain ? view.word(0).value_or(0) : 1;
  for (std::size_t i = 0; i < count; ++i) {
    auto part = packet;
    if (command.chain) {
      const auto handle = view.long_word(first + 2 * i);
      part = handle ? buffers.by_handle(static_cast<std::uint32_t>(*handle)) : nullptr;
    }
    auto launch = part ? parse(part, buffers) : std::nullopt;
    if (!launch) {
      say("command {} of a chain of {} is malformed", i, count);
      return -EINVAL;
    }
    command.launches.push_back(std::move(*launch));
  }
  const std::scoped_lock lock(mutex_);
  command.sequence = ++submitted_;
  const auto sequence = static_cast<std::int64_t>(command.sequence);
  queue_.push_back(std::move(command));
  changed_.notify_one();
  return sequence;
}

std::optional<Launch> Context::parse(const std::shared_ptr<Buffer>& packet, const BufferTable& buffers) const {
  const Packet view(packet->bytes());
  if (!view.valid()) return std::nullopt;
  if (view.opcode() != Packet::kStartCu) {
    say("packets with opcode {} are not emulated", view.opcode());
    return std::nullopt;
  }
  Launch launch{.packet = packet};
  const auto masks = view.extra_cu_masks() + 1;
  std::size_t unit = 0;
  for (; unit < 32 * masks; ++unit) {
    if ((view.word(unit / 32).value_or(0) >> (unit % 32) & 1) != 0) break;
  }
  if (unit >= programs_.size()) return std::nullopt;
  launch.program = unit;
  look_up_arguments(launch, view, buffers);
  return launch;
}

void Context::look_up_arguments(Launch& launch, Packet packet, const BufferTable& buffers) const {
  const auto& program = programs_[launch.program];
  const auto registers = packet.extra_cu_masks() + 1;
  const auto memory_at = [&](std::size_t word) -> std::span<std::byte> {
    const auto address = packet.long_word(registers + word);
    auto buffer = address ? buffers.by_address(*address) : nullptr;
    if (!buffer) return {};
    const auto bytes = buffer->bytes().subspan(static_cast<std::size_t>(*address - buffer->device_address()));
    launch.held.push_back(std::move(buffer));
    return bytes;
  };
  launch.problem = Instructions::mismatch(memory_at(kInstructionAddress), program.hash(),
                                          program.design().sequences.size(), launch.sequence);
  const auto& arguments = program.design().sequence(launch.sequence).arguments;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto& argument = arguments[i];
    const auto memory = memory_at(kFirstBuffer + 2 * i);
    const auto wanted = static_cast<std::size_t>(argument.type.bytes());
    if (memory.size() < wanted && launch.problem.empty()) {
      launch.problem =
          fmt::format("argument {} ({}) needs {} bytes, its buffer has {}", i, argument.name, wanted, memory.size());
    }
    launch.arguments.push_back(memory.first(std::min(wanted, memory.size())));
  }
}

void Context::work() {
  while (true) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return stop_ || !queue_.empty(); });
    if (stop_) return;
    auto command = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    execute(command);
    ++completed_;
    timeline_->signal(command.sequence);
  }
}

void Context::execute(Command& command) {
  Outcome total;
  for (std::size_t i = 0; i < command.launches.size(); ++i) {
    auto& launch = command.launches[i];
    const auto outcome = run(launch);
    total.cycles += outcome.cycles;
    total.state = outcome.state;
    if (command.chain) Packet(launch.packet->bytes()).finish(outcome.state, outcome.cycles);
    if (outcome.state != PacketState::completed) {
      total.cycles = 0;
      if (command.chain) Packet(command.packet->bytes()).set_word(kChainErrorIndex, static_cast<std::uint32_t>(i));
      break;
    }
  }
  Packet(command.packet->bytes()).finish(total.state, total.cycles);
}

Context::Outcome Context::run(Launch& launch) {
  if (machine_.gone) return {PacketState::abort, 0};
  const auto fault = machine_.faults.next_command();
  auto outcome = Outcome{};
  switch (fault) {
    case CommandFault::none: outcome = emulate(launch); break;
    case CommandFault::hang:
      hang();
      outcome.state = stop_ ? PacketState::abort : PacketState::timeout;
      break;
    case CommandFault::error: outcome.state = PacketState::error; break;
    case CommandFault::garbage: {
      const auto& arguments = programs_[launch.program].design().sequence(launch.sequence).arguments;
      for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i].output) fill_with_garbage(launch.arguments[i]);
      }
      break;
    }
    case CommandFault::gone:
      machine_.gone = true;
      outcome.state = PacketState::abort;
      break;
  }
  if (outcome.state != PacketState::completed) array_.reset();
  return outcome;
}

Context::Outcome Context::emulate(Launch& launch) {
  const auto& program = programs_[launch.program];
  if (!launch.problem.empty()) {
    say("a command of design {} ends in error: {}", program.design().name, launch.problem);
    return {PacketState::error, 0};
  }
  try {
    if (!array_ || loaded_ != launch.program) {
      const auto& profile = machine_.settings.profile;
      array_.emplace(program, *functions_,
                     EmulatorOptions{.profile = profile, .timing = timing_model(profile), .stop = &stop_});
      loaded_ = launch.program;
    }
    const auto report = array_->run(launch.arguments, launch.sequence);
    if (report.outcome == RunOutcome::completed) {
      return {PacketState::completed, static_cast<std::uint64_t>(report.cycles)};
    }
    if (report.outcome == RunOutcome::interrupted) return {PacketState::abort, 0};
    say("a command of design {} does not complete: {}", program.design().name, report.diagnosis);
    if (report.outcome == RunOutcome::error) return {PacketState::error, 0};
    hang();  // a deadlock is known at once; on hardware only the watchdog ends it
    return {stop_ ? PacketState::abort : PacketState::timeout, 0};
  } catch (const std::exception& error) {
    say("a command of design {} ends in error: {}", program.design().name, error.what());
    return {PacketState::error, 0};
  }
}

void Context::hang() {
  std::unique_lock lock(mutex_);
  const auto stopped = [this] { return stop_.load(); };
  const auto limit = machine_.hang_ms.load();
  if (limit == 0) {
    changed_.wait(lock, stopped);
  } else {
    changed_.wait_for(lock, std::chrono::milliseconds(limit), stopped);
  }
}

}  // namespace npubench::amdxdna
