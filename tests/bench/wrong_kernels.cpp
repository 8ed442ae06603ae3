// The bench with cases of its own: right ones, and for each way in which a kernel can be wrong one that is. Its test is
// wrong_kernels_test.cpp.
#include <algorithm>
#include <bit>
#include <cmath>
#include <csignal>
#include <functional>
#include <memory>
#include <stdexcept>

#include <npubench/cases/families.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/matmul.h>

#include <npubench/bench/application.h>

namespace npubench::bench {
namespace {

/// Runs a design as it is given, on inputs that need no padding.
class DesignKernel : public Kernel {
 public:
  DesignKernel(const Device& device, Design design, DataType output, const std::vector<Tensor>& inputs)
      : Kernel(device, std::move(design), {}, output) {
    begin_inputs();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      std::copy(inputs[i].bytes.begin(), inputs[i].bytes.end(), buffer(static_cast<int>(i)).begin());
    }
    inputs_ready();
  }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override {
    out.assign(from.begin(), from.end());
  }
};

using Mutation = std::function<void(Design&)>;

Matmul::Config matmul_config(DataType in, DataType out) {
  return {.m = 128,
          .k = 128,
          .n = 128,
          .in = in,
          .out = out,
          .tile_m = 32,
          .tile_k = 32,
          .tile_n = 32,
          .columns = 1,
          .core_rows = 1};
}

Tensor uniform(DataType type, std::int64_t count, double low, double high, std::uint64_t seed) {
  return Inputs().make(type, count, {low, high}, seed);
}

Problem matmul_problem(const Matmul::Config& config) {
  const bool integer = is_integer(config.in);
  Problem problem;
  problem.inputs.push_back(uniform(config.in, config.m * config.k, integer ? -128 : -1, integer ? 127 : 1, 1));
  problem.inputs.push_back(uniform(config.in, config.k * config.n, integer ? -128 : -1, integer ? 127 : 1, 2));
  problem.expected = reference::matmul({.m = config.m,
                                        .k = config.k,
                                        .n = config.n,
                                        .out = config.out,
                                        .shift = Matmul::automatic_shift(config.k, config.in, config.out)},
                                       problem.inputs[0].view(), problem.inputs[1].view());
  return problem;
}

Case matmul_case(const std::string& name, DataType in, DataType out, const Mutation& mutate) {
  Case c;
  c.name = name;
  c.parameters.kernel = "Matmul";
  c.body = [config = matmul_config(in, out), mutate](const Device& device, ProblemCache&) {
    auto problem = std::make_shared<const Problem>(matmul_problem(config));
    Design design = Matmul::design(config, device.info().generation);
    mutate(design);
    Prepared prepared;
    prepared.kernel = std::make_unique<DesignKernel>(device, std::move(design), config.out, problem->inputs);
    prepared.problem = std::move(problem);
    return prepared;
  };
  return c;
}

Case gelu_case(const std::string& name, DataType dtype, const Mutation& mutate) {
  Case c;
  c.name = name;
  c.parameters.kernel = "GELU";
  c.body = [dtype, mutate](const Device& device, ProblemCache&) {
    const Gelu::Config config{.elements = 64 * 64, .dtype = dtype, .tile = 32, .columns = 1, .core_rows = 1};
    auto problem = std::make_shared<Problem>();
    problem->inputs.push_back(uniform(dtype, config.elements, -128, 127, 3));
    problem->expected = reference::gelu(problem->inputs[0].view(), config.input_scale, config.output_scale);
    Design design = Gelu::design(config, device.info().generation);
    mutate(design);
    Prepared prepared;
    prepared.kernel = std::make_unique<DesignKernel>(device, std::move(design), dtype, problem->inputs);
    prepared.problem = std::move(problem);
    return prepared;
  };
  return c;
}

void keep(Design&) {}

// A mutation that finds nothing to change would make a test that tests nothing.
[[noreturn]] void nothing_to_change(const char* what) {
  throw std::logic_error(std::string("the design has no ") + what);
}

// Rows of a block are taken half as far apart as they are.
void halve_a_stride(Design& design) {
  for (ObjectFifo& fifo : design.fifos) {
    for (Dimension& dimension : fifo.dimensions_to_stream) {
      if (dimension.stride > 8 && dimension.size > 1) {
        dimension.stride /= 2;
        return;
      }
    }
  }
  nothing_to_change("descriptor with a stride");
}

// Two row blocks of A come in each other's place.
void exchange_two_tiles(Design& design) {
  Transfer* first = nullptr;
  for (SequenceOp& op : design.sequence().ops) {
    auto* transfer = std::get_if<Transfer>(&op);
    if (transfer == nullptr || transfer->argument != 0) continue;
    if (first != nullptr && transfer->offset != first->offset) {
      std::swap(first->offset, transfer->offset);
      return;
    }
    first = transfer;
  }
  nothing_to_change("two transfers of A");
}

bool scale_a_float(std::vector<Op>& program) {
  for (Op& op : program) {
    if (auto* loop = std::get_if<Loop>(&op); loop != nullptr && scale_a_float(loop->body)) return true;
    if (auto* call = std::get_if<Call>(&op)) {
      for (Argument& argument : call->arguments) {
        if (auto* scale = std::get_if<float>(&argument)) {
          *scale *= 1.05f;
          return true;
        }
      }
    }
  }
  return false;
}

// 5 % too large.
void change_a_scale(Design& design) {
  for (Core& core : design.cores) {
    if (scale_a_float(core.program)) return;
  }
  nothing_to_change("call with a scale");
}

// The cores get half of their input and wait for the rest.
void send_half_the_input(Design& design) {
  for (SequenceOp& op : design.sequence().ops) {
    auto* transfer = std::get_if<Transfer>(&op);
    if (transfer == nullptr || design.sequence().arguments[static_cast<std::size_t>(transfer->argument)].output)
      continue;
    for (Dimension& dimension : transfer->dimensions) {
      if (dimension.size % 2 == 0) {
        dimension.size /= 2;
        return;
      }
    }
  }
  nothing_to_change("input transfer to halve");
}

// The core works for one run and then only takes its input away; a run ends when its input is gone.
void serve_one_run(Design& design) {
  auto& program = design.cores.at(0).program;
  auto serve = std::get<Loop>(program.at(0));
  const auto* input = std::get_if<Acquire>(&serve.body.at(0));
  if (input == nullptr || input->port != Port::consume) nothing_to_change("core that begins with its input");
  const Loop take{Loop::kForever, {*input, Release{input->fifo, input->port, input->count}}};
  serve.count = design.sequence().arguments.at(0).type.elements() / design.fifo(input->fifo).type.elements();
  program = {serve, take};

  auto& ops = design.sequence().ops;
  std::erase_if(ops, [](const SequenceOp& op) { return std::holds_alternative<Await>(op); });
  for (SequenceOp& op : ops) {
    auto* transfer = std::get_if<Transfer>(&op);
    if (transfer != nullptr && transfer->argument == 0) {
      transfer->issue_token = true;
      ops.emplace_back(Await{transfer->fifo});
      return;
    }
  }
  nothing_to_change("input transfer to wait for");
}

// requantize_i32_i8, rounding down instead of to nearest even.
BoundFunction floor_requantize(const Function& declaration, const Profile&) {
  const auto elements = std::get<MemRef>(declaration.parameters[1]).elements();
  return {.compute =
              [elements](CallArguments arguments) {
                const auto* in = arguments[0].as<std::int32_t>();
                auto* out = arguments[1].as<std::int8_t>();
                for (std::int64_t i = 0; i < elements; ++i) {
                  out[i] = static_cast<std::int8_t>(std::clamp(in[i] >> arguments[2].i32, -128, 127));
                }
              },
          .cycles = [](CallArguments) { return std::int64_t{100}; }};
}

// convert_f32_bf16, cutting the lower bits off instead of rounding.
BoundFunction truncate_convert(const Function& declaration, const Profile&) {
  const auto elements = std::get<MemRef>(declaration.parameters[1]).elements();
  return {.compute =
              [elements](CallArguments arguments) {
                const auto* in = arguments[0].as<float>();
                auto* out = arguments[1].as<bfloat16>();
                for (std::int64_t i = 0; i < elements; ++i) {
                  out[i] = bfloat16::from_bits(static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(in[i]) >> 16));
                }
              },
          .cycles = [](CallArguments) { return std::int64_t{100}; }};
}

/// A kernel of one case with inputs and expected result of another one.
Case case_for_another(const std::string& name, const std::string& made, const std::string& wanted) {
  Case c;
  c.name = name;
  c.parameters.kernel = made.substr(0, made.find('/'));
  c.body = [made, wanted](const Device& device, ProblemCache& problems) {
    const auto families = Families::standard();
    const auto generation = device.info().generation;
    const auto kernel_case = families.parse(made).on(generation), right = families.parse(wanted).on(generation);
    auto inputs = problems.inputs();
    Prepared prepared;
    prepared.problem = std::make_shared<const Problem>(right.problem(inputs).value());
    prepared.kernel = kernel_case.make(device);
    kernel_case.set_inputs(*prepared.kernel, *prepared.problem);
    return prepared;
  };
  return c;
}

/// What a kernel gets to see is another input than its expected result was made of.
Case case_of_changed_input(const std::string& name, const std::string& made, std::function<void(Tensor&)> change) {
  Case c;
  c.name = name;
  c.parameters.kernel = made.substr(0, made.find('/'));
  c.body = [made, change = std::move(change)](const Device& device, ProblemCache& problems) {
    const auto kernel_case = Families::standard().parse(made).on(device.info().generation);
    auto inputs = problems.inputs();
    auto problem = std::make_shared<Problem>(kernel_case.problem(inputs).value());
    auto seen = *problem;
    change(seen.inputs[0]);
    Prepared prepared;
    prepared.problem = std::move(problem);
    prepared.kernel = kernel_case.make(device);
    kernel_case.set_inputs(*prepared.kernel, seen);
    return prepared;
  };
  return c;
}

/// Frames of bf16 come one late: as padding of two before the first one, and none behind the last one.
void begin_a_frame_late(Tensor& x) { std::rotate(x.bytes.begin(), x.bytes.end() - sizeof(bfloat16), x.bytes.end()); }

/// A function of that symbol that calls another one with its arguments in another order, or with others.
FunctionBinder instead(std::function<std::vector<CallArgument>(CallArguments)> arguments) {
  return [arguments = std::move(arguments)](const Function& declaration, const Profile& profile) {
    auto bound = CoreFunctionLibrary::standard().bind(declaration, profile);
    bound.compute = [compute = std::move(bound.compute), arguments](CallArguments given) { compute(arguments(given)); };
    return bound;
  };
}

/// Gate and up in each other's place.
std::vector<CallArgument> exchanged(CallArguments given) { return {given[1], given[0], given[2]}; }

/// GELU in SiLU's place.
BoundFunction other_activation(const Function& declaration, const Profile& profile) {
  auto gelu = declaration;
  gelu.symbol = "gelu_bf16";
  return CoreFunctionLibrary::standard().bind(gelu, profile);
}

/// The rows begin two bytes late: a mask, a pair, or a row that is off by one element or two.
std::vector<CallArgument> shifted(CallArguments given) {
  std::vector<CallArgument> arguments(given.begin(), given.end());
  arguments[0].data += sizeof(bfloat16);
  return arguments;
}

/// During which Ctrl-C is pressed.
Case interrupted_case(const std::string& name) {
  Case c = matmul_case(name, DataType::i8, DataType::i32, [](Design&) { std::raise(SIGINT); });
  c.on_request = true;
  c.request = "Interrupted";
  return c;
}

std::vector<Case> suite(const Architecture&) {
  using enum DataType;
  return {
      matmul_case("Right/Matmul/i8_i32", i8, i32, keep),
      matmul_case("Right/Matmul/bf16_f32", bf16, f32, keep),
      matmul_case("Wrong/Stride/i8_i32", i8, i32, halve_a_stride),
      matmul_case("Wrong/Stride/bf16_f32", bf16, f32, halve_a_stride),
      matmul_case("Wrong/TileOrder/i8_i32", i8, i32, exchange_two_tiles),
      matmul_case("Wrong/TileOrder/bf16_f32", bf16, f32, exchange_two_tiles),
      matmul_case("Wrong/Rounding/i8_i8", i8, DataType::i8, keep),  // by the functions of the device
      matmul_case("Wrong/Rounding/bf16_bf16", bf16, bf16, keep),    // likewise
      gelu_case("Wrong/Scale/i8", i8, change_a_scale),
      gelu_case("Wrong/Stale/i8", i8, serve_one_run),
      case_for_another("Wrong/Epsilon/RMSNorm", "RMSNorm/64x64/epsilon:0.05", "RMSNorm/64x64"),
      case_for_another("Wrong/Operands/SwiGLU", "SwiGLU/64x64", "SwiGLU/64x64"),  // by the functions of the device
      case_for_another("Wrong/Mask/MaskedSoftmax", "MaskedSoftmax/64x64", "MaskedSoftmax/64x64"),  // likewise
      case_for_another("Wrong/Pair/Rope", "Rope/64/heads:4x32", "Rope/64/heads:4x32"),             // likewise
      case_for_another("Wrong/Activation/SiLU", "SiLU/64x64", "SiLU/64x64"),                       // likewise
      case_for_another("Wrong/Rows/Gemv", "Gemv/i8/64x64", "Gemv/i8/64x64"),                       // likewise
      case_of_changed_input("Wrong/Padding/Conv1d", "Conv1d/20x64x32", begin_a_frame_late),
      case_for_another("Wrong/Epilogue/Conv1d", "Conv1d/20x64x32/epilogue:gelu", "Conv1d/20x64x32"),
      matmul_case("Deadlock/i8_i32", i8, i32, send_half_the_input),
      interrupted_case("Interrupted/Matmul/i8_i32"),
      gelu_case("Right/GELU/i8", i8, keep),
  };
}

}  // namespace
}  // namespace npubench::bench

int main(int argc, char** argv) {
  using namespace npubench;
  CoreFunctionLibrary functions = CoreFunctionLibrary::standard();
  functions.add("requantize_i32_i8", bench::floor_requantize);
  functions.add("convert_f32_bf16", bench::truncate_convert);
  functions.add("swiglu_bf16", bench::instead(bench::exchanged));
  functions.add("masked_softmax_observe_bf16", bench::instead(bench::shifted));
  functions.add("rope_rows_bf16", bench::instead(bench::shifted));
  functions.add("gemv_i8", bench::instead(bench::shifted));
  functions.add("silu_bf16", bench::other_activation);
  DeviceOptions options;
  options.functions = std::move(functions);
  const bench::Program program{
      .more_cases = [](const Architecture& arch, const bench::FlagValues&) { return bench::suite(arch); }};
  return bench::run(argc, argv, program, std::move(options));
}
