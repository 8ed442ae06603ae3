#include <npubench/whisper/encoder.h>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/bfloat16.h>
#include <npubench/base/error.h>
#include <npubench/base/moved_from.h>
#include <npubench/whisper/encoder_plan.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/step_runs.h>

namespace npubench::whisper {
namespace {

constexpr std::chrono::milliseconds kDeadline{1800};  // of a kernel: the driver resets the NPU after 2 s
const bfloat16 kPoison(std::numeric_limits<float>::quiet_NaN());

std::int64_t transferred_bytes(const RuntimeSequence& sequence) {
  std::int64_t bytes = 0;
  for (const auto& op : sequence.ops) {
    const auto* transfer = std::get_if<Transfer>(&op);
    if (transfer == nullptr) continue;
    const auto type = sequence.arguments[static_cast<std::size_t>(transfer->argument)].type.type;
    bytes += transfer->elements() * static_cast<std::int64_t>(size_of(type));
  }
  return bytes;
}

std::span<bfloat16> elements_of(Buffer& buffer) {
  return {reinterpret_cast<bfloat16*>(buffer.map().data()), buffer.map().size() / sizeof(bfloat16)};
}

/// What `load` gives or throws, with how to build the encoder's programs where one is missing.
template <class Load>
auto say_how_to_build(const Device& device, const Load& load) {
  try {
    return load();
  } catch (const Error& error) {  // a program that was not built is seldom the only one
    if (error.category() != ErrorCategory::not_found || device.info().clock != Clock::measured) throw;
    throw Error(error.category(), error.what(),
                fmt::format("the target xclbins-{}-WhisperEncoder makes all programs of the encoder",
                            npubench::name(device.info().generation)));
  }
}

}  // namespace

struct Encoder::Parts {
  Device device;
  EncoderPlan plan;
  std::vector<Buffer> buffers;
  std::vector<std::int64_t> kernel_bytes;  // moved by a run of each kernel
  std::unique_ptr<StepRuns> runs;          // destroyed before the buffers they use
  bool has_output = false;

  /// `weights`: null where only times are wanted; then the buffers' contents are never touched.
  Parts(const Device& on, const Model& model, const Weights* weights, const Config& config)
      : device(on), plan(encoder_plan(model, config, on.info().generation)) {
    buffers.reserve(plan.buffers.size());
    for (const auto& planned : plan.buffers) {
      auto& buffer =
          buffers.emplace_back(device.allocate(static_cast<std::size_t>(planned.elements) * sizeof(bfloat16)));
      if (weights == nullptr) continue;
      const auto elements = elements_of(buffer);
      std::ranges::fill(elements, bfloat16(0.0f));
      if (planned.fill) planned.fill(*weights, elements);
      // Synced even where it is all 0: a cache that still held that could put it over the device's results.
      (void)buffer.sync_to_device();
      if (planned.constant) buffer.discard_host_copy();
    }
    for (const auto& kernel : plan.kernels) kernel_bytes.push_back(transferred_bytes(kernel.runtime_sequence()));
    runs = say_how_to_build(device, [this] { return plan.one_program ? in_order() : loaded(); });
  }

  [[nodiscard]] Execution execution(const EncoderPlan::Step& step) {
    Execution made{.arguments = {}, .sequence = plan.kernels[step.kernel].sequence};
    for (const auto buffer : step.buffers) made.arguments.push_back(&buffers[buffer]);
    return made;
  }

  std::unique_ptr<StepRuns> in_order() {
    std::vector<Execution> executions;
    for (const auto& step : plan.steps) executions.push_back(execution(step));
    return ordered_runs(device, device.check(*plan.kernels.front().design), std::move(executions));
  }

  std::unique_ptr<StepRuns> loaded() {
    auto all = std::make_unique<LoadedRuns>();
    std::map<const Design*, CheckedProgram> checked;
    for (const auto& step : plan.steps) {
      const auto* const design = plan.kernels[step.kernel].design.get();
      auto known = checked.find(design);
      if (known == checked.end()) known = checked.emplace(design, device.check(*design)).first;
      all->add(device, known->second, execution(step));
    }
    return all;
  }

  Buffer& mel() { return buffers[plan.mel]; }
  Buffer& result() { return buffers[plan.result]; }
  /// The last buffer of a step is its output.
  Buffer& output_of(const EncoderPlan::Step& step) { return buffers[step.buffers.back()]; }

  /// Calls `visit` with the elements of each row of the result.
  template <class Visit>
  void for_each_output_row(Visit visit) {
    const auto& rows = plan.rows;
    for (std::int64_t row = 0; row < kRows; ++row) {
      visit(elements_of(result()).subspan(static_cast<std::size_t>(rows.offset + row * rows.stride),
                                          static_cast<std::size_t>(rows.width)));
    }
  }

  /// A step of which nothing has run.
  [[nodiscard]] StepResult to_run(std::size_t step) const {
    const auto& kernel = plan.kernels[plan.steps[step].kernel];
    return {.name = plan.steps[step].name,
            .kernel = kernel.kernel,
            .shape = kernel.shape,
            .operations = kernel.operations,
            .bytes = kernel_bytes[plan.steps[step].kernel],
            .run = {}};
  }

  /// All steps with one submission where they are of one program, unless `observe` wants to see each; those of layers
  /// from `first_skipped` on as the ones of the layer before where they are not.
  EncoderResult encode(int first_skipped, const StepObserver& observe = {}) {
    has_output = false;
    const auto to_device = mel().sync_to_device();
    const auto whole = observe ? std::nullopt : runs->run_all(kDeadline);
    auto total = whole ? window(*whole) : run_steps(first_skipped, observe);
    total.sync_to_device = to_device;
    if (total.state == RunState::completed) total.sync_from_device = result().sync_from_device();
    return total;
  }

  /// Where the device does not tell executions apart, the whole window is one step.
  [[nodiscard]] EncoderResult window(const RunResult& whole) const {
    EncoderResult total{.state = whole.state};
    for (std::size_t i = 0; i < whole.executions.size(); ++i) {
      const auto& [seconds, cycles, demands] = whole.executions[i];
      auto& step = total.steps.emplace_back(to_run(i));
      step.run = {.state = RunState::completed, .clock = whole.clock, .cycles = cycles, .demands = demands};
      step.run.phases.wait = seconds;
    }
    if (total.steps.empty()) {
      StepResult window{
          .name = "window", .kernel = "WhisperEncoder", .shape = std::string(plan.model.name), .run = whole};
      for (const auto& step : plan.steps) {
        window.operations += plan.kernels[step.kernel].operations;
        window.bytes += kernel_bytes[step.kernel];
      }
      total.steps.push_back(std::move(window));
    }
    total.steps.front().run.context_seconds = whole.context_seconds;
    if (whole.state != RunState::completed) {
      total.steps.back().run.state = whole.state;
      total.diagnosis = fmt::format("{}: {}", total.steps.back().name, whole.diagnosis);
    }
    return total;
  }

  EncoderResult run_steps(int first_skipped, const StepObserver& observe) {
    EncoderResult total;
    std::size_t a_layer_before = 0;  // steps of one layer
    for (const auto& step : plan.steps) a_layer_before += step.layer == 0 ? 1 : 0;
    const Design* before = plan.kernels[plan.steps.back().kernel].design.get();
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
      const auto& step = plan.steps[i];
      const auto* const design = plan.kernels[step.kernel].design.get();
      auto& done = total.steps.emplace_back(to_run(i));
      done.switches = std::exchange(before, design) != design;
      done.run = step.layer >= first_skipped ? total.steps[i - a_layer_before].run : runs->run(i, kDeadline);
      if (done.run.state != RunState::completed) {
        total.state = done.run.state;
        total.diagnosis = fmt::format("{}: {}", step.name, done.run.diagnosis);
        return total;
      }
      if (!observe) continue;
      (void)output_of(step).sync_from_device();
      observe(step.name, output_of(step).map());
    }
    return total;
  }
};

Encoder::Encoder(const Device& device, const Weights& weights, const Config& config)
    : parts_(std::make_unique<Parts>(device, weights.model, &weights, config)) {}
Encoder::Encoder(const Device& device, const Model& model, const Config& config)
    : parts_(std::make_unique<Parts>(device, model, nullptr, config)) {}
Encoder::Encoder(Encoder&&) noexcept = default;
Encoder& Encoder::operator=(Encoder&&) noexcept = default;
Encoder::~Encoder() = default;

Encoder::Parts& Encoder::parts() const { return detail::still_owned(parts_, "encoder"); }
const Model& Encoder::model() const { return parts().plan.model; }
std::size_t Encoder::bytes() const {
  std::size_t sum = 0;
  for (const auto& buffer : parts().buffers) sum += buffer.size();
  return sum;
}

EncoderResult Encoder::run(std::span<const float> mel, const StepObserver& observe) {
  const auto& plan = parts().plan;
  const auto& model = plan.model;
  if (static_cast<std::int64_t>(mel.size()) != kWindowFrames * model.bands) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("a spectrogram of {} values, {} needs {} x {}", mel.size(),
                                                             model.name, kWindowFrames, model.bands));
  }
  const auto elements = elements_of(parts().mel());
  for (std::int64_t frame = 0; frame < kWindowFrames; ++frame) {
    const auto row = mel.subspan(static_cast<std::size_t>(frame * model.bands), static_cast<std::size_t>(model.bands));
    std::ranges::transform(row, elements.begin() + plan.frames.offset + frame * plan.frames.stride,
                           [](float value) { return bfloat16(value); });
  }
  auto total = parts().encode(model.layers, observe);
  parts().has_output = total.state == RunState::completed;
  return total;
}

void Encoder::poison_output() {
  parts().has_output = false;
  parts().for_each_output_row([](std::span<bfloat16> row) { std::ranges::fill(row, kPoison); });
  (void)parts().result().sync_to_device();
}

EncoderResult Encoder::time() { return parts().encode(2); }

std::vector<float> Encoder::output() const {
  if (!parts().has_output) {
    throw Error(ErrorCategory::invalid_argument, "the encoder has no result", "a run must have completed");
  }
  std::vector<float> out;
  out.reserve(static_cast<std::size_t>(kRows * parts().plan.model.width));
  parts().for_each_output_row([&out](std::span<const bfloat16> row) { out.insert(out.end(), row.begin(), row.end()); });
  return out;
}

}  // namespace npubench::whisper
