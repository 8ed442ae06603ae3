#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/output_file.h>

#include "command.h"
#include "design_text.h"

namespace npubench::tools {
namespace {

struct EmitOptions {
  std::vector<std::string> cases;
  std::string name = "merged";
  std::string npu = "npu1";
  std::string output;
  std::string into;    ///< a folder of designs that this one is added to
  std::string folder;  ///< all designs go there
};

void emit_all(const std::string& folder) {
  for (const auto generation : {Generation::npu1, Generation::npu2}) {
    const auto designs = default_designs(generation);
    write_designs(folder, generation, designs);
    std::cout << fmt::format("{} designs of {} in {}/{}\n", designs.size(), name(generation), folder, name(generation));
  }
}

void emit(const EmitOptions& options) {
  if (!options.folder.empty()) return emit_all(options.folder);
  if (options.cases.empty()) {
    throw Error(ErrorCategory::invalid_argument, "no case is named",
                "name one, as bench --benchmark_list_tests does, or give --all=FOLDER");
  }
  const auto generation = parse_generation(options.npu);
  const bool merged = options.cases.size() > 1;
  if (!options.into.empty()) {
    const auto designs = merged ? std::vector{merged_design_of(options.cases, generation, options.name)}
                                : case_designs_of(options.cases.front(), generation);
    for (const auto& design : designs) {
      add_design(options.into, design);
      std::cout << fmt::format("{} in {}/{}\n", design.design.name, options.into, name(generation));
    }
    return;
  }
  const auto design = merged ? merged_design_of(options.cases, generation, options.name)
                             : case_design_of(options.cases.front(), generation);
  const auto text = design_text(design);
  if (options.output.empty() || options.output == "-") {
    std::cout << text;
  } else {
    write_file(options.output, text);
    std::cout << fmt::format("{} in {}\n", design.design.name, options.output);
  }
}

}  // namespace

void add_emit(CLI::App& app) {
  const auto options = std::make_shared<EmitOptions>();
  auto* const command = app.add_subcommand("emit", "Print a design as AIE-dialect MLIR");
  command->footer(
      "A case is named as the benchmark names it, and may have any values:\n"
      "  npubench emit 'Matmul/bf16_f32/tile:64x32x64/1024x512x2048/cores:2x4' --npu=npu2 -o matmul.mlir\n"
      "The names of the default cases: bench --benchmark_list_tests\n"
      "A program of Whisper's encoder is named by one of its sequences, and all of them by the model:\n"
      "  npubench emit WhisperEncoder/base/bf16/program:attention\n"
      "  npubench emit WhisperEncoder/tiny/bf16 --into own\n"
      "For an xclbin of such a case, --into a folder that NPUBENCH_XCLBIN_DESIGNS names (xclbin/README.md).");
  command->add_option(
      "case", options->cases,
      "<kernel>/<types>/tile:<tile>/<shape>/cores:<columns>x<rows>; several go into one program, side by "
      "side in columns of their own");
  command->add_option("--name", options->name, "what a program of several cases is called")->capture_default_str();
  command->add_option("--npu", options->npu, "npu1 or npu2")->capture_default_str();
  command->add_option("-o,--output", options->output, "file to write instead of standard output");
  command->add_option("--into", options->into,
                      "add the design to <folder>/<npu> and its index.json, which the build of xclbins reads");
  command->add_option("--all", options->folder,
                      "write the default cases of both generations to <folder>/npu1 and <folder>/npu2");
  command->callback([options] { emit(*options); });
}

}  // namespace npubench::tools
