#include <npubench/whisper/encoder.h>

#include <algorithm>
#include <array>
#include <deque>
#include <limits>
#include <map>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/bfloat16.h>
#include <npubench/base/error.h>
#include <npubench/base/moved_from.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/ordered_runs.h>
#include <npubench/whisper/packed_weights.h>
#include <npubench/whisper/programs.h>

namespace npubench::whisper {
namespace {

constexpr std::chrono::milliseconds kDeadline{1800};  // of a kernel: the driver resets the NPU after 2 s
constexpr int kNoLayer = -1;
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

}  // namespace

struct Encoder::Parts {
  /// A kernel with the buffers of one of its uses.
  struct Step {
    std::string name;
    const Program* program = nullptr;
    int layer = kNoLayer;
    Buffer* output = nullptr;
    std::int64_t bytes = 0;
    std::optional<npubench::Program> loaded{};  ///< unless the runs are ordered
  };

  Device device;
  Model model;
  Layout layout;
  Programs programs;
  std::map<const Design*, CheckedProgram> checked{};  // of the programs
  std::deque<Buffer> buffers;                         // at addresses that stay
  std::vector<Step> steps;                            // destroyed before the buffers they use
  std::optional<OrderedRuns> ordered;
  PackedWeights packed;
  Buffer *mel = nullptr, *result = nullptr;
  std::size_t bytes = 0;
  bool has_output = false;
  const Weights* weights;  // while building

  /// `values`: null where only times are wanted; then the buffers' contents are never touched.
  Parts(const Device& on, const Model& of, const Weights* values, const Config& config)
      : device(on),
        model(of),
        layout(model, array_use(config, on.info().generation)),
        programs(make_programs(model, array_use(config, on.info().generation))),
        packed(model, array_use(config, on.info().generation)),
        weights(values) {
    if (programs.ordered) ordered.emplace(device, checked_of(programs.conv1));
    build();
    if (ordered) say_how_to_build_in([this] { (void)ordered->prepare(); });
    weights = nullptr;
  }

  const CheckedProgram& checked_of(const Program& program) {
    const auto* const design = program.design.get();
    const auto known = checked.find(design);
    return known != checked.end() ? known->second : checked.emplace(design, device.check(*design)).first->second;
  }

  Buffer& allocate(std::size_t size) {
    buffers.push_back(device.allocate(size));
    if (weights != nullptr) {
      // Synced even where no host writes: a cache that still held zeros could put them over the device's results.
      std::ranges::fill(buffers.back().map(), std::byte{0});
      (void)buffers.back().sync_to_device();
    }
    bytes += size;
    return buffers.back();
  }

  /// One that holds argument `argument` of the program.
  Buffer& allocate(const Program& program, std::size_t argument) { return allocate(program.bytes(argument)); }

  /// One that holds what `pack` makes of the weights, from element `offset` on.
  template <class Pack>
  Buffer& constant(const Program& program, std::size_t argument, Pack pack, std::int64_t offset = 0) {
    auto& buffer = allocate(program, argument);
    if (weights == nullptr) return buffer;
    const std::vector<bfloat16> values = pack(*weights);
    std::ranges::copy(std::as_bytes(std::span(values)),
                      buffer.map().begin() + offset * std::ptrdiff_t{sizeof(bfloat16)});
    (void)buffer.sync_to_device();
    return buffer;
  }

  /// A 1 behind each of so many rows, the first at `first`, where the layout has it.
  void set_ones(Buffer& buffer, std::int64_t first, std::int64_t stride, std::int64_t rows) const {
    if (weights == nullptr || layout.phased) return;
    auto* const elements = reinterpret_cast<bfloat16*>(buffer.map().data());
    for (std::int64_t row = 0; row < rows; ++row) elements[first + row * stride] = bfloat16(1);
    (void)buffer.sync_to_device();
  }

  void add(std::string name, const Program& program, int layer, std::vector<Buffer*> arguments) {
    const auto& sequence = program.runtime_sequence();
    const auto output = std::ranges::find(sequence.arguments, true, &SequenceArgument::output);
    steps.push_back({std::move(name), &program, layer, arguments.at(output - sequence.arguments.begin()),
                     transferred_bytes(sequence)});
    auto& step = steps.back();
    if (ordered) return ordered->add(std::move(arguments), program.sequence);
    say_how_to_build_in([&] { step.loaded = device.load(checked_of(program), arguments, program.sequence); });
  }

  /// What `load` throws, with how to build the encoder's programs where one is missing.
  template <class Load>
  void say_how_to_build_in(const Load& load) const {
    try {
      load();
    } catch (const Error& error) {  // a program that was not built is seldom the only one
      if (error.category() != ErrorCategory::not_found || device.info().clock != Clock::measured) throw;
      throw Error(error.category(), error.what(),
                  fmt::format("the target xclbins-{}-WhisperEncoder makes all programs of the encoder",
                              npubench::name(device.info().generation)));
    }
  }

  void build() {
    const auto& p = programs;
    const auto& l = layout;
    mel = &allocate(p.conv1, 0);
    set_ones(*mel, l.mel_stride + model.bands, l.mel_stride, kWindowFrames);
    auto& frames = allocate(p.conv1, 2);
    set_ones(frames, l.stride + l.width, l.stride, l.frames);
    // In the first half of each: the residual stream.
    auto& positions = constant(
        p.add_norm, 0, [&](const Weights& w) { return spread_rows(w.positions, l.width, l.stride); }, l.plane);
    std::array<Buffer*, 2> residual{&allocate(p.add_norm, 2), &allocate(p.add_norm, 2)};
    for (auto* pair : residual) set_ones(*pair, l.plane + l.width, l.stride, l.rows);
    auto& projected = allocate(p.projections, 2);
    auto& attended = allocate(p.attention, 2);
    set_ones(attended, l.width, l.stride, l.rows);
    auto& wide = allocate(p.up, 2);
    set_ones(wide, l.wide, l.wide_stride, l.rows);

    const auto products = [&](const Program& program, auto pack) { return &constant(program, 1, pack); };
    const auto convolution = [&](const Program& program, Linear Weights::*part, std::int64_t inputs,
                                 std::int64_t stride, std::int64_t k) {
      return products(program, [=, this](const Weights& w) { return packed.convolution(w.*part, inputs, stride, k); });
    };
    add("conv1", p.conv1, kNoLayer,
        {mel, convolution(p.conv1, &Weights::conv1, model.bands, l.mel_stride, l.narrow_gelu.k), &frames});
    add("conv2", p.conv2, kNoLayer,
        {&frames, convolution(p.conv2, &Weights::conv2, l.width, l.stride, l.wide_gelu.k), &positions});
    // The norm that follows an addition is the next part's.
    const auto norm = [&](auto part) {
      return products(p.add_norm, [=, this](const Weights& w) { return packed.norm(part(w)); });
    };
    const auto attention_norm = [&](int layer) {
      return norm([=, last = layer == model.layers](const Weights& w) -> const Norm& {
        return last ? w.norm : w.layers[static_cast<std::size_t>(layer)].attention_norm;
      });
    };
    add("positions_norm", p.add_norm, kNoLayer, {&positions, attention_norm(0), residual[0]});
    for (int i = 0; i < model.layers; ++i) {
      const auto of = [i](const Weights& w) -> const Layer& { return w.layers[static_cast<std::size_t>(i)]; };
      const auto add_step = [&](const char* part, const Program& program, std::vector<Buffer*> arguments) {
        add(fmt::format("layers.{}.{}", i, part), program, i, std::move(arguments));
      };
      const auto linear = [&](const Program& program, Linear Layer::*part, std::int64_t inputs, std::int64_t k) {
        return products(program, [=, this](const Weights& w) { return packed.linear({&(of(w).*part)}, inputs, k); });
      };
      auto* const projections = products(p.projections, [&](const Weights& w) {
        return packed.linear({&of(w).query, &of(w).key, &of(w).value}, l.width, l.narrow.k);
      });
      auto* const mlp_norm = norm([=](const Weights& w) -> const Norm& { return of(w).mlp_norm; });
      add_step("projections", p.projections, {residual[0], projections, &projected});
      add_step("attention", p.attention, {&projected, &projected, &attended});
      add_step("out", p.out, {&attended, linear(p.out, &Layer::out, l.width, l.narrow.k), residual[0]});
      add_step("attention_norm", p.add_norm, {residual[0], mlp_norm, residual[1]});
      add_step("up", p.up, {residual[1], linear(p.up, &Layer::up, l.width, l.narrow_gelu.k), &wide});
      add_step("down", p.down, {&wide, linear(p.down, &Layer::down, l.wide, l.wide_product.k), residual[1]});
      add_step("mlp_norm", p.add_norm, {residual[1], attention_norm(i + 1), residual[0]});
    }
    result = residual[0];
  }

  /// Calls `visit` with the elements of each row of the result.
  template <class Visit>
  void for_each_output_row(Visit visit) const {
    auto* const elements = reinterpret_cast<bfloat16*>(result->map().data()) + layout.plane;
    for (std::int64_t row = 0; row < kRows; ++row) {
      visit(std::span(elements + row * layout.stride, static_cast<std::size_t>(model.width)));
    }
  }

  /// A step of which nothing has run.
  [[nodiscard]] static StepResult to_run(const Step& step) {
    return {.name = step.name,
            .kernel = step.program->kernel,
            .shape = step.program->shape,
            .operations = step.program->operations,
            .bytes = step.bytes,
            .run = {}};
  }

  /// All steps with one submission. Where the device does not tell executions apart, the whole window is one step.
  EncoderResult run_window() {
    has_output = false;
    EncoderResult total;
    total.sync_to_device = mel->sync_to_device();
    auto whole = ordered->run_all(kDeadline);
    total.state = whole.state;
    for (std::size_t i = 0; i < whole.executions.size(); ++i) {
      const auto& [seconds, cycles, demands] = whole.executions[i];
      auto& step = total.steps.emplace_back(to_run(steps[i]));
      step.run = {.state = RunState::completed, .clock = whole.clock, .cycles = cycles, .demands = demands};
      step.run.phases.wait = seconds;
    }
    if (total.steps.empty()) {
      StepResult window{.name = "window", .kernel = "WhisperEncoder", .shape = std::string(model.name), .run = whole};
      for (const auto& step : steps) {
        window.operations += step.program->operations;
        window.bytes += step.bytes;
      }
      total.steps.push_back(std::move(window));
    }
    total.steps.front().run.context_seconds = whole.context_seconds;
    if (whole.state == RunState::completed) {
      total.sync_from_device = result->sync_from_device();
    } else {
      total.steps.back().run.state = whole.state;
      total.diagnosis = fmt::format("{}: {}", total.steps.back().name, whole.diagnosis);
    }
    return total;
  }

  RunResult run_step(std::size_t index) {
    return ordered ? ordered->run(index, kDeadline) : steps[index].loaded->run(kDeadline);
  }

  /// Runs the steps, those of layers from `first_skipped` on as the ones of the layer before.
  EncoderResult run_steps(int first_skipped, const StepObserver& observe = {}) {
    has_output = false;
    EncoderResult total;
    total.sync_to_device = mel->sync_to_device();
    std::size_t a_layer_before = 0;  // steps of one layer
    for (const auto& step : steps) a_layer_before += step.layer == 0 ? 1 : 0;
    const Program* before = steps.back().program;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const auto& step = steps[i];
      const bool switches = std::exchange(before, step.program)->design != step.program->design;
      auto done = to_run(step);
      done.switches = switches;
      done.run = step.layer >= first_skipped ? total.steps[total.steps.size() - a_layer_before].run : run_step(i);
      total.steps.push_back(std::move(done));
      const auto& run = total.steps.back().run;
      if (run.state == RunState::completed) {
        if (!observe) continue;
        (void)step.output->sync_from_device();
        observe(step.name, step.output->map());
        continue;
      }
      total.state = run.state;
      total.diagnosis = fmt::format("{}: {}", step.name, run.diagnosis);
      return total;
    }
    total.sync_from_device = result->sync_from_device();
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
const Model& Encoder::model() const { return parts().model; }
std::size_t Encoder::bytes() const { return parts().bytes; }

EncoderResult Encoder::run(std::span<const float> mel, const StepObserver& observe) {
  const auto& model = parts().model;
  if (static_cast<std::int64_t>(mel.size()) != kWindowFrames * model.bands) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("a spectrogram of {} values, {} needs {} x {}", mel.size(),
                                                             model.name, kWindowFrames, model.bands));
  }
  auto* const elements = reinterpret_cast<bfloat16*>(parts().mel->map().data());
  for (std::int64_t frame = 0; frame < kWindowFrames; ++frame) {
    const auto row = mel.subspan(static_cast<std::size_t>(frame * model.bands), static_cast<std::size_t>(model.bands));
    std::ranges::transform(row, elements + (frame + 1) * parts().layout.mel_stride,
                           [](float value) { return bfloat16(value); });
  }
  auto total = parts().ordered && !observe ? parts().run_window() : parts().run_steps(model.layers, observe);
  parts().has_output = total.state == RunState::completed;
  return total;
}

void Encoder::poison_output() {
  parts().has_output = false;
  parts().for_each_output_row([](std::span<bfloat16> row) { std::ranges::fill(row, kPoison); });
  (void)parts().result->sync_to_device();
}

EncoderResult Encoder::time() { return parts().ordered ? parts().run_window() : parts().run_steps(2); }

std::vector<float> Encoder::output() const {
  if (!parts().has_output) {
    throw Error(ErrorCategory::invalid_argument, "the encoder has no result", "a run must have completed");
  }
  std::vector<float> out;
  out.reserve(static_cast<std::size_t>(kRows * parts().model.width));
  parts().for_each_output_row([&out](std::span<const bfloat16> row) { out.insert(out.end(), row.begin(), row.end()); });
  return out;
}

}  // namespace npubench::whisper
