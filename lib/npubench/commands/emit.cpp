#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/output_file.h>
#include <npubench/commands/command.h>
#include <npubench/commands/design_files.h>

namespace npubench::commands {
namespace {

void emit_all(const Context& context, const std::string& folder, Texts texts) {
  for (const auto generation : generations()) {
    auto designs = default_designs(context.families, generation);
    if (context.whisper) std::ranges::move(whisper_designs(generation), std::back_inserter(designs));
    const auto written = write_designs(folder, generation, designs, texts);
    const auto those = written == designs.size() ? std::string() : fmt::format(", the texts of {}", written);
    std::cout << fmt::format("{} designs of {} in {}/{}{}\n", designs.size(), name(generation), folder,
                             name(generation), those);
  }
}

/// Of a sweep what does not fit is said and left out; alone it is an error.
std::vector<CaseDesign> selected(const EmitOptions& options, const Context& context, Generation generation) {
  std::vector<CaseDesign> designs;
  const auto& cases = options.selection.cases;
  if (options.selection.axes.empty()) {
    for (const auto& each : cases) {
      if (std::ranges::count(cases, each) > 1) {
        throw Error(ErrorCategory::invalid_argument, fmt::format("--case={} is given twice", each), "give it once");
      }
      std::ranges::move(case_designs_of(each, context.families, generation), std::back_inserter(designs));
    }
    return designs;
  }
  const auto swept = options.selection.select(context.families);
  for (const auto& each : swept) {
    try {
      designs.push_back(design_of(each, generation));
    } catch (const Error& error) {
      if (swept.size() == 1) throw;
      std::cerr << fmt::format("left out: {}: {}\n", each.name(), error.what());
    }
  }
  if (designs.empty()) {
    throw Error(ErrorCategory::does_not_fit, fmt::format("none of the {} cases fits", swept.size()));
  }
  return designs;
}

std::vector<CaseDesign> designs_of(const EmitOptions& options, const Context& context, Generation generation) {
  if (options.selection.given()) return selected(options, context, generation);
  if (options.merged.size() > 1) {
    const auto name = options.name.empty() ? std::string("merged") : options.name;
    return {merged_design_of(options.merged, context.families, generation, name)};
  }
  return case_designs_of(options.merged.front(), context.families, generation);
}

void require_sense(const EmitOptions& options) {
  const bool cases = !options.merged.empty() || options.selection.given();
  if (!options.folder.empty()) {
    if (cases) refuse_without_effect("a case", "--all");
    if (!options.into.empty()) refuse_without_effect("--into", "--all");
    if (!options.output.empty()) refuse_without_effect("-o", "--all");
    if (!options.name.empty()) refuse_without_effect("--name", "--all");
    return;
  }
  if (options.texts != "all") {
    throw Error(ErrorCategory::invalid_argument, "--texts says which texts --all writes",
                "give --all=FOLDER, or leave it out");
  }
  if (!cases) {
    throw Error(ErrorCategory::invalid_argument, "no case is named",
                "name one, as bench --benchmark_list_tests does, or give --all=FOLDER");
  }
  if (!options.merged.empty() && options.selection.given()) refuse_without_effect("a case without --case", "--case");
  if (!options.into.empty() && !options.output.empty()) refuse_without_effect("-o", "--into");
}

}  // namespace

void run_emit(const EmitOptions& options, const Context& context) {
  require_sense(options);
  if (!options.folder.empty()) {
    return emit_all(context, options.folder, options.texts == "chosen" ? Texts::chosen : Texts::all);
  }
  const auto generation = parse_generation(options.npu);
  auto designs = designs_of(options, context, generation);
  if (!options.name.empty()) {
    if (designs.size() > 1) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("--name={} is for one design", options.name),
                  fmt::format("these are {}", designs.size()));
    }
    designs.front().design.name = options.name;
    if (options.merged.size() < 2) designs.front().command += " --name=" + options.name;
  }
  if (!options.into.empty()) {
    for (const auto& design : designs) {
      add_design(options.into, design);
      std::cout << fmt::format("{} in {}/{}\n", design.design.name, options.into, name(generation));
    }
    return;
  }
  if (designs.size() > 1) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} designs do not go into one text", designs.size()),
                "add them all to a folder with --into, or name one of them");
  }
  const auto text = design_text(designs.front());
  if (options.output.empty() || options.output == "-") {
    std::cout << text;
  } else {
    write_file(options.output, text);
    std::cout << fmt::format("{} in {}\n", designs.front().design.name, options.output);
  }
}

}  // namespace npubench::commands
