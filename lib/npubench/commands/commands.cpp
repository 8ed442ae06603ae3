#include <npubench/commands/commands.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <npubench/base/error.h>
#include <npubench/base/exit_code.h>
#include <npubench/base/suggest.h>
#include <npubench/commands/command.h>
#include <npubench/results/document.h>

namespace npubench::commands {
namespace {

constexpr int code(ExitCode exit_code) { return static_cast<int>(exit_code); }

std::string version_text() {
  std::string text;
  for (const auto& [library, version] : results::library_versions()) {
    text += fmt::format("{}{} {}", text.empty() ? "" : "\n  ", library, version);
  }
  return text;
}

/// The flags and commands that could have been meant.
std::vector<std::string> words_of(const CLI::App& app) {
  std::vector<std::string> words;
  for (const auto* command : app.get_subcommands(nullptr)) words.push_back(command->get_name());
  const auto used = app.get_subcommands();
  for (const auto* option : (used.empty() ? &app : used.front())->get_options()) {
    for (const auto& name : option->get_lnames()) words.push_back("--" + name);
  }
  return words;
}

/// The exit code, where all that was printed went out. A full disk, or a reader that went away, loses it.
ExitCode checked_output() {
  std::cout.flush();
  if (std::cout) return ExitCode::success;
  std::cerr << "error: the standard output could not be written\n";
  return ExitCode::io_failed;
}

/// Of help, a version, and what is not understood.
int report(const CLI::App& app, const CLI::ParseError& error, int argc, char** argv) {
  const int result = app.exit(error);
  if (result == 0) return code(checked_output());
  const auto words = words_of(app);
  const std::vector<std::string_view> known(words.begin(), words.end());
  for (int i = 1; i < argc; ++i) {
    std::string_view word = argv[i];
    word = word.substr(0, word.find('='));
    const bool flag = word.starts_with("--");
    if ((!flag && i > 1) || std::ranges::find(known, word) != known.end()) continue;
    if (const auto near = nearest(word, known); !near.empty()) std::cerr << fmt::format("did you mean {}?\n", near);
  }
  return code(ExitCode::bad_usage);
}

/// --case and --axis, which every command has alike.
void add_selection(CLI::App& command, CaseSelection& selection) {
  command.add_option("--case", selection.cases, "a case, or a kernel for its default configuration; may be repeated")
      ->expected(1)
      ->take_all();
  command
      .add_option("--axis", selection.axes,
                  "<axis>=<value>,... or <axis>=<first>:<last>:<step>: the product of the values of all axes")
      ->expected(1)
      ->take_all();
}

std::string generation_names(std::string_view between) {
  std::string names;
  for (const auto generation : generations()) {
    if (!names.empty()) names += between;
    names += name(generation);
  }
  return names;
}

void add_cycles(CLI::App& app) {
  const auto options = std::make_shared<CyclesOptions>();
  auto* const command = app.add_subcommand("cycles", "Count the cycles of compiled core code");
  command->footer(
      "The code is what Peano compiled, as text:\n"
      "  llvm-objdump -d -r matmul.o > matmul.txt\n"
      "  npubench cycles matmul.txt --argument=p0=0x70400 --argument=p1=0x74000 --argument=p2=0x78000\n"
      "Pointers are in p0, p1, ... and numbers in r0, r1, ..., in the order of the function's arguments. Without\n"
      "addresses the bundles are counted, and not what they wait for banks. docs/counted-cycles.md says more.");
  command->add_option("file", options->input, "llvm-objdump -d -r of an object or a core's ELF, or clang++ -S")
      ->required();
  command->add_option("--function", options->functions, "only this one; may be repeated")->expected(1)->take_all();
  command
      ->add_option("--argument", options->arguments,
                   "<register or symbol>=<number>: what it is when a function begins; may be repeated")
      ->expected(1)
      ->take_all();
  command->add_option("--arguments", options->arguments_file,
                      "a JSON file of them by function: {\"matmul\": [{\"p0\": \"0x70400\"}, ...], ...}");
  command->add_option("--definition", options->definitions, "DIM_M=64: what it was compiled with; may be repeated")
      ->expected(1)
      ->take_all();
  command->add_option("--compiler", options->compiler, "what compiled it, where the text does not say so");
  command->add_option("--npu", options->npu, generation_names(" or ") + ", where the text does not say so");
  command->add_option("--json", options->json, "file to write the table to, as JSON; - is the standard output");
  command->add_option("--limit", options->most_bundles, "bundles after which a function is taken not to end")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->callback([options] { run_cycles(*options); });
}

/// `context` must outlive `app`.
void add_emit(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<EmitOptions>();
  auto* const command = app.add_subcommand("emit", "Print a design as AIE-dialect MLIR");
  command->footer(
      "A case is named as the benchmark names it, and may have any values:\n"
      "  npubench emit 'Matmul/bf16_f32/tile:64x32x64/1024x512x2048/cores:2x4' --npu=npu2 -o matmul.mlir\n"
      "  npubench emit --case=Matmul --axis tile=16,24,32 --axis cores=1x1,2x4 --into own\n"
      "The names of the default cases: bench --benchmark_list_tests\n"
      "A program of Whisper's encoder is named by one of its sequences, and all of them by the model:\n"
      "  npubench emit WhisperEncoder/base/bf16/program:attention\n"
      "  npubench emit WhisperEncoder/tiny/bf16 --into own\n"
      "For an xclbin of such a case, --into a folder that NPUBENCH_XCLBIN_DESIGNS names (xclbin/README.md).");
  command->add_option(
      "cases", options->merged,
      "<kernel>/<types>/tile:<tile>/<shape>/cores:<columns>x<rows>; several go into one program, side by "
      "side in columns of their own");
  add_selection(*command, options->selection);
  command->add_option("--name", options->name, "what the design is called instead of all that it varies in");
  command->add_option("--npu", options->npu, generation_names(" or "))->capture_default_str();
  command->add_option("-o,--output", options->output, "file to write instead of standard output");
  command->add_option("--into", options->into,
                      "add the design to <folder>/<npu> and its index.json, which the build of xclbins reads");
  command->add_option("--all", options->folder,
                      "write the default cases of all generations to <folder>/<generation>: " + generation_names(", "));
  command
      ->add_option("--texts", options->texts,
                   "of --all: all, or chosen: beside the index of all designs the few that are worth reading")
      ->check(CLI::IsMember({"all", "chosen"}))
      ->capture_default_str();
  command->callback([options, &context] { run_emit(*options, context); });
}

void add_predict(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<PredictOptions>();
  auto* const command = app.add_subcommand("predict", "Model the times of cases, or of published measurements");
  command->footer(
      "Cases are named as the benchmark names them, and take the benchmark's time without computing anything:\n"
      "  npubench predict --case=Matmul/bf16_f32/1000x768x3072 --axis tile=16:64:8 --device=emulated:npu2\n"
      "A file is CSV. With a column `case` each row is a case: other columns may be axes of it (tile, M, cores, ...)\n"
      "and `profile`, its machine. Without, it has the columns of docs/calibration.csv, some or all of them.\n"
      "The table is written with predicted_us, bound (core, stream, DRAM or launch) and reason: what cannot be\n"
      "expressed or does not fit, and a row with a cell that is not understood, has a reason instead of a time. Only\n"
      "a file whose columns are unknown or whose quotes do not match is refused.");
  command->add_option("file", options->input, "CSV file");
  add_selection(*command, options->selection);
  command
      ->add_option("--device", options->device,
                   "emulated[:profile], the machine of cases: a name or a file (see devices)")
      ->capture_default_str();
  command->add_option("-o,--output", options->output, "file to write instead of standard output")
      ->capture_default_str();
  command->add_flag("--errors", options->errors,
                    "instead of rows: how far they are from measured_us, by profile and operation, as Markdown");
  command->callback([options, &context] { run_predict(*options, context); });
}

void add_sensitivity(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<SensitivityOptions>();
  auto* const command = app.add_subcommand("sensitivity", "How a modelled time moves with what it rests on");
  command->footer(
      "The launch, DRAM's rate, the clock, the cores' cycles and switches between programs at 0.5, 0.8, 1.25 and 2\n"
      "times what they are, one at a time:\n"
      "  npubench sensitivity Matmul/bf16_f32/tile:64/512x512x512 --device=emulated:npu2\n"
      "  npubench sensitivity WhisperEncoder/base/bf16/audio:30s");
  command->add_option("cases", options->cases, "as the benchmark names them")->required();
  command->add_option("--device", options->device, "emulated[:profile], the machine: a name or a file (see devices)")
      ->capture_default_str();
  command->add_option("--format", options->format, "table, markdown or csv")
      ->check(CLI::IsMember({"table", "markdown", "csv"}))
      ->capture_default_str();
  command->callback([options, &context] { run_sensitivity(*options, context); });
}

void add_estimate(CLI::App& app) {
  const auto options = std::make_shared<EstimateOptions>();
  auto* const command = app.add_subcommand("estimate", "Estimate the cycles of core code that nobody has compiled");
  command->footer(
      "The source is compiled for the host against the model of aie_api, by $CXX or c++, and called once:\n"
      "  npubench estimate mlir/kernels/gelu.cc 'gelu_bf16(bf16[1024], bf16[1024])' -D DIM=1024 --npu=npu2\n"
      "Buffers are made for the call and filled with numbers that are not alike; i32 count up from 0.\n"
      "What is printed of a loop: how often it is entered, its turns each time, instructions of a turn, cycles from\n"
      "one turn to the next, the least that slots and that chains of results allow, and what it is limited by.\n"
      "docs/core-timing.md says how this is done and how far it is from published cycles.");
  command->add_option("source", options->source, "C++ source on aie_api")->required();
  command->add_option("call", options->call, "function(argument, ...): bf16[4x256], f32[64], i32[2], 3, 0.5")
      ->required();
  command->add_option("-D", options->definitions, "a definition, name=value; may be repeated")->expected(1)->take_all();
  command->add_option("-I", options->includes, "a folder of headers; may be repeated")->expected(1)->take_all();
  command->add_option("--npu", options->npu, generation_names(" or "))->capture_default_str();
  command->add_option("--compiler", options->compiler, "peano or chess")
      ->check(CLI::IsMember({"peano", "chess"}))
      ->capture_default_str();
  command->add_flag("--restrict", options->restrict,
                    "the pointers are __restrict: loads need not wait for the stores before them");
  command->add_flag("--one-by-one", options->one_by_one, "turns of loops do not overlap");
  command->callback([options] { run_estimate(*options); });
}

void add_devices(CLI::App& app) {
  const auto options = std::make_shared<DevicesOptions>();
  auto* const command = app.add_subcommand("devices", "List the machines that can be emulated, with their sources");
  command->footer(
      "A machine of one's own is a file of the form that this prints for one of them:\n"
      "  npubench devices npu1 --format=json > my-laptop.json\n"
      "  bench --device=emulated:my-laptop.json");
  command->add_option("name", options->name, "only this one: a profile's name, or a file");
  command->add_option("--format", options->format, "table or json: of one, a file for --device=emulated:FILE")
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->callback([options] { run_devices(*options); });
}

}  // namespace

bool is_command(std::string_view word) { return std::ranges::find(kCommands, word) != kCommands.end(); }

void refuse_without_effect(const std::string& flag, const std::string& beside) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no effect beside {}", flag, beside),
              "leave one of them out");
}

int run(int argc, char** argv, const Context& context) {
  CLI::App app(
      "Designs for AMD XDNA NPUs: as MLIR text, modelled times, the machines of these, and the cycles of their code");
  app.name(context.program);
  app.require_subcommand(1);
  app.set_version_flag("--version", version_text());
  app.footer(
      "Exit code: 0 all was done; 1 a case does not fit or cannot be run; 2 a mistake on the command line;\n"
      "3 a file or the output could not be read or written.");
  add_cycles(app);
  add_devices(app);
  add_emit(app, context);
  add_estimate(app);
  add_predict(app, context);
  add_sensitivity(app, context);
  try {
    app.parse(argc, argv);
    return code(checked_output());
  } catch (const ExitNow& now) {
    return now.code;
  } catch (const CLI::ParseError& error) {
    return report(app, error, argc, argv);
  } catch (const Error& error) {
    std::cerr << "error: " << error.what() << '\n';
    return code(exit_code_of(error.category()));
  } catch (const std::exception& error) {
    std::cerr << "error: " << error.what() << '\n';
    return code(ExitCode::case_failed);
  }
}

}  // namespace npubench::commands
