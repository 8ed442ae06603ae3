// The commands, and what their flags say. Internal to this folder.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <npubench/cases/axes.h>
#include <npubench/commands/commands.h>
#include <npubench/cycles/count.h>

namespace npubench::commands {

struct CyclesOptions {
  std::string input;                     ///< a disassembly, or assembler's source
  std::vector<std::string> functions;    ///< empty: all
  std::vector<std::string> arguments;    ///< "p0=0x70400", of every function
  std::string arguments_file;            ///< sets of them by function
  std::vector<std::string> definitions;  ///< that the code was compiled with
  std::string compiler;                  ///< where the text does not say it
  std::string npu;                       ///< likewise
  std::string json;                      ///< file of the table, or - for the standard output
  std::uint64_t most_bundles = cycles::CountOptions().most_bundles;
};

struct EmitOptions {
  std::vector<std::string> merged;  ///< cases of one program
  CaseSelection selection;          ///< cases of a design each
  std::string name;
  std::string npu = "npu1";
  std::string output;
  std::string into;           ///< a folder of designs that these are added to
  std::string folder;         ///< all designs go there
  std::string texts = "all";  ///< which of these; all or chosen
};

struct PredictOptions {
  std::string input;
  std::string output = "-";
  std::string device = "emulated";
  CaseSelection selection;
  bool errors = false;
};

struct SensitivityOptions {
  std::vector<std::string> cases;  ///< of kernels, or of Whisper's encoder
  std::string device = "emulated";
  std::string format = "table";
};

struct DevicesOptions {
  std::string name;  ///< a profile's, or its file; empty: all built-in ones
  std::string format = "table";
};

struct EstimateOptions {
  std::string source, call;
  std::vector<std::string> definitions, includes;
  std::string npu = "npu1";
  std::string compiler = "peano";
  bool restrict = false;    ///< pointers are __restrict
  bool one_by_one = false;  ///< turns of loops do not overlap
};

/// An exit code whose reason has been printed.
struct ExitNow {
  int code = 0;
};

void run_cycles(const CyclesOptions& options);
void run_devices(const DevicesOptions& options);
void run_estimate(const EstimateOptions& options);
void run_emit(const EmitOptions& options, const Context& context);
void run_sensitivity(const SensitivityOptions& options, const Context& context);
void run_predict(const PredictOptions& options, const Context& context);

/// Throws Error(invalid_argument): "-o has no effect beside --into: leave it out".
[[noreturn]] void refuse_without_effect(const std::string& flag, const std::string& beside);

}  // namespace npubench::commands
