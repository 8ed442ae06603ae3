#include <npubench_amdxdna/xclbin.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/design/serialize.h>
#include <npubench_amdxdna/instructions.h>

extern char** environ;

namespace npubench::amdxdna {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kTool = "xclbinutil";
constexpr const char* kKernelId = "0x901";  // ties the kernel to its PDI; what aiecc uses

// Where XRT lies when it was not installed by a distribution.
fs::path find_tool() {
  std::stringstream path(std::getenv("PATH") == nullptr ? "/usr/bin" : std::getenv("PATH"));
  std::vector<fs::path> places;
  for (std::string place; std::getline(path, place, ':');) places.emplace_back(place);
  places.emplace_back("/opt/xilinx/xrt/bin");
  for (const auto& place : places) {
    if (access((place / kTool).c_str(), X_OK) == 0) return place / kTool;
  }
  return {};
}

void write(const fs::path& path, const void* bytes, std::size_t count) {
  std::ofstream file(path, std::ios::binary);
  file.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(count));
  if (!file.flush()) throw Error(ErrorCategory::io, fmt::format("cannot write {}", path.string()));
}

void write(const fs::path& path, const Json& json) {
  const auto text = json_text(json, 2);
  write(path, text.data(), text.size());
}

Json mem_topology() {
  const auto memory = [](const char* tag, const char* kilobytes) -> Json {
    return {{"m_type", "MEM_DRAM"},
            {"m_used", "1"},
            {"m_sizeKB", kilobytes},
            {"m_tag", tag},
            {"m_base_address", "0x4000000"}};
  };
  return {{"mem_topology",
           {{"m_count", "2"}, {"m_mem_data", Json::array({memory("HOST", "0x10000"), memory("SRAM", "0xc000")})}}}};
}

Json kernels(const Design& design) {
  auto arguments = Json::array({
      {{"name", "opcode"}, {"address-qualifier", "SCALAR"}, {"type", "uint64_t"}, {"offset", "0x00"}},
      {{"name", "instr"},
       {"memory-connection", "SRAM"},
       {"address-qualifier", "GLOBAL"},
       {"type", "char *"},
       {"offset", "0x08"}},
      {{"name", "ninstr"}, {"address-qualifier", "SCALAR"}, {"type", "uint32_t"}, {"offset", "0x10"}},
  });
  // aiecc declares five buffers, whatever the design takes.
  std::size_t buffers = 5;
  for (const auto& sequence : design.sequences) buffers = std::max(buffers, sequence.arguments.size());
  for (std::size_t i = 0; i < buffers; ++i) {
    arguments.push_back({{"name", fmt::format("bo{}", i)},
                         {"memory-connection", "HOST"},
                         {"address-qualifier", "GLOBAL"},
                         {"type", "void*"},
                         {"offset", fmt::format("0x{:02x}", 0x14 + 8 * i)}});
  }
  const Json kernel = {{"name", kKernelName},
                       {"type", "dpu"},
                       {"extended-data", {{"subtype", "DPU"}, {"functional", "0"}, {"dpu_kernel_id", kKernelId}}},
                       {"arguments", arguments},
                       {"instances", Json::array({{{"name", "MLIRAIE"}}})}};
  return {{"ps-kernels", {{"kernels", Json::array({kernel})}}}};
}

Json aie_partition(const Design& design, const std::string& digest, const fs::path& pdi) {
  // A PDI is known by a UUID; the design's hash serves for both halves of one.
  const auto uuid = fmt::format("{}-{}-{}-{}-{}", digest.substr(0, 8), digest.substr(8, 4), digest.substr(12, 4),
                                digest.substr(0, 4), digest.substr(4, 12));
  const auto& arch = architecture(design.generation);
  auto start_columns = Json::array();
  for (int column = 0; column + design.columns <= arch.columns; ++column) start_columns.push_back(column);
  const Json group = {{"name", "DPU"},
                      {"type", "PRIMARY"},
                      {"pdi_id", "0x01"},
                      {"dpu_kernel_ids", Json::array({kKernelId})},
                      {"pre_cdo_groups", Json::array({"0xC1"})}};
  return {
      {"aie_partition",
       {{"name", "QoS"},
        {"operations_per_cycle", std::string(arch.xclbin_operations)},
        {"inference_fingerprint", "0"},
        {"pre_post_fingerprint", "0"},
        {"partition", {{"column_width", design.columns}, {"start_columns", start_columns}}},
        {"PDIs", Json::array({{{"uuid", uuid}, {"file_name", pdi.string()}, {"cdo_groups", Json::array({group})}}})}}}};
}

/// Runs the tool with its output in `log`. Whether it succeeded.
bool run(std::vector<std::string> words, const fs::path& log) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
  pid_t child = 0;
  const int error = posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) throw Error(ErrorCategory::io, fmt::format("cannot start {}: {}", words[0], std::strerror(error)));
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string last_words(const fs::path& log) {
  std::ifstream file(log);
  std::string words;
  for (std::string line; std::getline(file, line);) {
    if (line.find("ERROR") != std::string::npos) words += (words.empty() ? "" : "; ") + line;
  }
  return words.empty() ? "it gave no reason" : words;
}

/// A directory that goes when it is no longer needed.
class Scratch {
 public:
  explicit Scratch(const fs::path& beside) : path_(beside.string() + ".XXXXXX") {
    auto pattern = path_.string();
    if (mkdtemp(pattern.data()) == nullptr) {
      throw Error(ErrorCategory::io, fmt::format("cannot make a directory beside {}", beside.string()));
    }
    path_ = pattern;
  }
  ~Scratch() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  [[nodiscard]] fs::path operator/(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

}  // namespace

XclbinFiles xclbin_files(const fs::path& stem, const Design& design) {
  XclbinFiles files{stem.string() + ".xclbin", stem.string() + ".insts.bin"};
  for (std::size_t i = 1; i < design.sequences.size(); ++i) {
    files.further_instructions.emplace_back(fmt::format("{}.{}.insts.bin", stem.string(), i));
  }
  return files;
}

bool can_make_xclbins() { return !find_tool().empty(); }

XclbinFiles make_xclbin(const Design& design, const fs::path& stem) {
  const auto tool = find_tool();
  if (tool.empty()) {
    throw Error(ErrorCategory::not_found, "XRT's xclbinutil is not there", "install XRT (Debian: libxrt-utils)");
  }
  const auto files = xclbin_files(stem, design);
  const Scratch scratch(fs::absolute(stem));
  const auto program = serialize(design);
  const auto digest = hash(design);
  write(scratch / "design.pdi", program.data(), program.size());
  write(scratch / "mem_topology.json", mem_topology());
  write(scratch / "kernels.json", kernels(design));
  write(scratch / "aie_partition.json", aie_partition(design, digest, scratch / "design.pdi"));
  const auto made = scratch / "design.xclbin";
  if (!run({tool.string(), "--add-replace-section", "MEM_TOPOLOGY:JSON:" + (scratch / "mem_topology.json").string(),
            "--add-kernel", (scratch / "kernels.json").string(), "--add-replace-section",
            "AIE_PARTITION:JSON:" + (scratch / "aie_partition.json").string(), "--force", "--output", made.string()},
           scratch / "log")) {
    throw Error(ErrorCategory::io,
                fmt::format("xclbinutil did not make {}: {}", files.xclbin.string(), last_words(scratch / "log")));
  }
  std::error_code error;
  const auto put_instructions = [&](int sequence, const fs::path& path) {
    const auto words = Instructions::words_for(digest, sequence);
    write(scratch / "design.insts.bin", words.data(), 4 * words.size());
    if (!error) fs::rename(scratch / "design.insts.bin", path, error);
  };
  // The first sequence's come last: where they are, all is there.
  fs::rename(made, files.xclbin, error);
  for (std::size_t i = 0; i < files.further_instructions.size(); ++i) {
    put_instructions(static_cast<int>(i) + 1, files.further_instructions[i]);
  }
  put_instructions(0, files.instructions);
  if (error) {
    throw Error(ErrorCategory::io, fmt::format("cannot write {}: {}", files.xclbin.string(), error.message()));
  }
  return files;
}

}  // namespace npubench::amdxdna
