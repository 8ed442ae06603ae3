// npubench estimate: core code compiled for the host against the model of aie_api, called once, and scheduled.
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>
#include <npubench/base/exit_code.h>
#include <npubench/commands/command.h>
#include <npubench/estimate/estimate.h>
#include <npubench/runtime/xclbin_manifest.h>

namespace npubench::commands {
namespace {

namespace fs = std::filesystem;

/// A folder that goes with what is in it.
class ScratchFolder {
 public:
  ScratchFolder() : path_((fs::temp_directory_path() / "npubench-XXXXXX").string()) {
    if (mkdtemp(path_.data()) == nullptr) {
      throw Error(ErrorCategory::io, fmt::format("no folder could be made: {}", path_), "set TMPDIR to one with room");
    }
  }
  ~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  [[nodiscard]] fs::path path() const { return path_; }

 private:
  std::string path_;
};

/// Where aie_api_model and kernels lie: beside an installed program, else in the sources.
fs::path model_folder() {
  const auto program = running_program();
  const auto installed = program.parent_path().parent_path() / "share/npubench";
  if (!program.empty() && fs::exists(installed / "aie_api_model")) return installed;
  return NPUBENCH_MLIR_FOLDER;
}

/// What f returns, of a process of its own: core code that is wrong may do anything. A signal is `on_signal`.
template <class F>
int in_a_process(const F& f, const std::string& on_signal) {
  std::cout.flush();
  const pid_t child = fork();
  if (child < 0) throw Error(ErrorCategory::io, "no process could be started");
  if (child == 0) {
    const int result = f();
    std::cout.flush();
    std::cerr.flush();
    _exit(result);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} (signal {})", on_signal, WTERMSIG(status)),
              "see that every buffer has the elements that the function reads and writes");
}

void compile(const EstimateOptions& options, Generation generation, const fs::path& object) {
  const auto folder = model_folder();
  const char* const compiler = std::getenv("CXX");
  const int architecture = generation.table().core_target == "aie2" ? 20 : 21;
  std::vector<std::string> words{compiler != nullptr && *compiler != '\0' ? compiler : "c++",
                                 "-std=c++20",
                                 "-O0",
                                 "-fPIC",
                                 "-shared",
                                 "-Wl,-Bsymbolic",
                                 "-x",
                                 "c++",
                                 fmt::format("-D__AIE_ARCH__={}", architecture),
                                 "-I" + (folder / "aie_api_model").string(),
                                 "-I" + (folder / "kernels").string()};
  for (const auto& include : options.includes) words.push_back("-I" + include);
  for (const auto& definition : options.definitions) words.push_back("-D" + definition);
  for (const auto& word : {options.source, std::string("-o"), object.string()}) words.push_back(word);
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int result = in_a_process(
      [&] {
        execvp(arguments.front(), arguments.data());
        std::cerr << fmt::format("{} is not there\n", words.front());
        return 127;
      },
      "the compiler stopped");
  if (result == 127) {
    throw Error(ErrorCategory::not_found, fmt::format("no C++ compiler: {}", words.front()), "set CXX to one");
  }
  if (result != 0) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{} does not compile against the model of aie_api", options.source),
                "the compiler names the line above; what the model has is in mlir/aie_api_model/aie_api/model");
  }
}

std::string table_of(const CycleEstimate& estimate) {
  auto text = fmt::format("{:<24} {:>8} {:>8} {:>13} {:>9} {:>7} {:>7} {:>9}  {}\n", "loop", "entered", "turns",
                          "instructions", "interval", "slots", "chains", "cycles", "limited by");
  for (const auto& loop : estimate.loops) {
    const bool whole = &loop == &estimate.loops.front();
    const auto name =
        std::string(2 * static_cast<std::size_t>(loop.depth), ' ') + (loop.innermost ? "innermost" : "around others");
    if (whole || !loop.innermost) {
      text += fmt::format("{:<24} {:>8} {:>8} {:>13} {:>9} {:>7} {:>7} {:>9}\n", whole ? "all" : name, loop.entered,
                          loop.turns, "", "", "", "", loop.cycles);
      continue;
    }
    text +=
        fmt::format("{:<24} {:>8} {:>8} {:>13} {:>9} {:>7} {:>7} {:>9}  {}\n", name, loop.entered, loop.turns,
                    loop.instructions, loop.interval, loop.unit_interval, loop.chain_interval, loop.cycles, loop.limit);
  }
  return text;
}

}  // namespace

void run_estimate(const EstimateOptions& options) {
  const auto generation = parse_generation(options.npu);
  const auto open = options.call.find('(');
  if (open == std::string::npos || open == 0 || options.call.back() != ')') {
    throw Error(ErrorCategory::invalid_argument, fmt::format("'{}' is no call", options.call),
                "write it as 'gelu_bf16(bf16[1024], bf16[1024])'");
  }
  const auto symbol = options.call.substr(0, open);
  const auto arguments =
      parse_arguments(std::string_view(options.call).substr(open + 1, options.call.size() - open - 2));
  if (!fs::exists(options.source)) {
    throw Error(ErrorCategory::io, fmt::format("{} is not there", options.source));
  }
  const auto compiler = options.compiler == "chess" ? CoreCompiler::chess : CoreCompiler::peano;
  const ScratchFolder folder;
  const auto object = folder.path() / "object.so";
  compile(options, generation, object);
  const int result = in_a_process(
      [&]() -> int {
        try {
          const auto estimate = RecordableObject(object).estimate(
              symbol, arguments, compiler, {.restrict = options.restrict, .pipelined = !options.one_by_one});
          std::cout << fmt::format("{} on {}, {}'s code: ESTIMATED {} cycles, and no less than {}\n\n{}", options.call,
                                   name(generation), options.compiler, estimate.cycles, estimate.bound,
                                   table_of(estimate));
          return std::cout ? 0 : static_cast<int>(ExitCode::io_failed);
        } catch (const Error& error) {
          std::cerr << "error: " << error.what() << '\n';
          return static_cast<int>(exit_code_of(error.category()));
        }
      },
      fmt::format("{} stopped", symbol));
  if (result != 0) throw ExitNow{result};
}

}  // namespace npubench::commands
