#include <npubench/kernels/kernel.h>

#include <algorithm>
#include <new>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

// NaN in f32 and bf16.
constexpr std::byte kFloatPoison{0xff};
// -91 in i8, and nothing that a sum comes to by chance in i16 and i32.
constexpr std::byte kIntegerPoison{0xa5};

Buffer allocate(const Device& device, const SequenceArgument& argument, const std::string& design) {
  const auto bytes = argument.type.bytes();
  try {
    return device.allocate(static_cast<std::size_t>(bytes));
  } catch (const std::bad_alloc&) {
    throw Error(ErrorCategory::does_not_fit,
                fmt::format("{} of {} needs {} bytes, which this machine has not left", argument.name, design, bytes),
                "work in parts");
  }
}

}  // namespace

Kernel::Kernel(const Device& device, const CheckedProgram& program, Work work, DataType output_type)
    : device_(device), program_(program), work_(work), output_type_(output_type) {
  const auto& arguments = design().sequence().arguments;
  std::vector<Buffer> buffers;
  buffers.reserve(arguments.size());
  std::vector<Buffer*> pointers;
  for (const auto& argument : arguments) {
    auto& buffer = buffers.emplace_back(allocate(device_, argument, design().name));
    std::ranges::fill(buffer.map(), std::byte{0});  // padding is zero, and packing never writes it
    pointers.push_back(&buffer);
  }
  auto loaded = device_.load(program_, pointers);
  loaded_ = std::make_unique<Loaded>(Loaded{std::move(buffers), std::move(loaded)});
  inputs_set_ = std::ranges::all_of(arguments, &SequenceArgument::output);
}

Kernel::Kernel(const Device& device, Design design, Work work, DataType output_type)
    : Kernel(device, device.check(std::move(design)), work, output_type) {}

Kernel::Loaded& Kernel::loaded() const {
  if (loaded_ != nullptr) return *loaded_;
  throw Error(ErrorCategory::invalid_argument, fmt::format("the kernel of {} was moved from", design().name),
              "use the kernel that it was moved into");
}

double Kernel::context_seconds() const { return loaded().program.setup_seconds(); }

std::span<std::byte> Kernel::buffer(int argument) {
  return loaded().buffers.at(static_cast<std::size_t>(argument)).map();
}

void Kernel::begin_inputs() {
  (void)loaded();
  inputs_set_ = false;
}

void Kernel::inputs_ready() {
  inputs_set_ = true;
  poison_pending_ = true;
  output_valid_ = false;
}

void Kernel::poison(Buffer& output) const {
  std::ranges::fill(output.map(), is_integer(output_type_) ? kIntegerPoison : kFloatPoison);
  output.sync_to_device();
}

void Kernel::poison_output() {
  auto& buffers = loaded().buffers;
  output_valid_ = unpacked_valid_ = floats_valid_ = false;
  for (std::size_t i = 0; i < buffers.size(); ++i) {
    if (is_output(i)) poison(buffers[i]);
  }
}

RunResult Kernel::run(std::chrono::nanoseconds timeout) {
  auto& [buffers, program] = loaded();
  if (!inputs_set_) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no inputs", design().name),
                "call set_inputs first");
  }
  output_valid_ = unpacked_valid_ = floats_valid_ = false;
  PhaseTimes phases;
  for (std::size_t i = 0; i < buffers.size(); ++i) {
    if (!is_output(i)) {
      phases.sync_to_device += buffers[i].sync_to_device();
    } else if (poison_pending_) {
      poison(buffers[i]);
    }
  }
  poison_pending_ = false;

  RunResult result = program.run(timeout);
  phases.submit = result.phases.submit;
  phases.wait = result.phases.wait;
  if (result.state == RunState::completed) {
    for (std::size_t i = 0; i < buffers.size(); ++i) {
      if (is_output(i)) phases.sync_from_device += buffers[i].sync_from_device();
    }
    output_valid_ = true;
  } else {
    poison_pending_ = true;
  }
  result.phases = phases;
  return result;
}

ElementSpan Kernel::output_elements() { return {output_type_, output_elements(output_type_)}; }

std::span<const std::byte> Kernel::output_elements(DataType wanted) {
  const auto& buffers = loaded().buffers;
  if (wanted != output_type_) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("the output of {} is of {}, not {}", design().name, name(output_type_), name(wanted)));
  }
  const auto& arguments = design().sequence().arguments;
  const auto output = std::ranges::find_if(arguments, &SequenceArgument::output);
  if (output == arguments.end()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no output", design().name));
  }
  if (!output_valid_) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no result", design().name),
                "a run must have completed since set_inputs");
  }
  if (!unpacked_valid_) {
    const auto& buffer = buffers[static_cast<std::size_t>(output - arguments.begin())];
    unpack(buffer.map(), unpacked_);
    unpacked_valid_ = true;
  }
  return unpacked_;
}

std::span<const float> Kernel::output() {
  const auto bytes = output_elements(output_type_);
  if (output_type_ == DataType::f32)
    return {reinterpret_cast<const float*>(bytes.data()), bytes.size() / sizeof(float)};
  if (!floats_valid_) {
    visit_element(output_type_, [&](auto element) {
      using T = decltype(element);
      const auto* elements = reinterpret_cast<const T*>(bytes.data());
      floats_.resize(bytes.size() / sizeof(T));
      std::transform(elements, elements + floats_.size(), floats_.begin(),
                     [](T value) { return static_cast<float>(value); });
    });
    floats_valid_ = true;
  }
  return floats_;
}

}  // namespace npubench
