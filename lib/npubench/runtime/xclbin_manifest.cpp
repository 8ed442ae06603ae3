#include <npubench/runtime/xclbin_manifest.h>

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/design/serialize.h>

namespace npubench {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kFile = "manifest.json";
constexpr int kSchemaVersion = 1;
constexpr const char* kEmulated = "emulated";
constexpr const char* kHardware = "hardware";

Json to_json(const XclbinEntry& entry) {
  return {{"design", entry.design},
          {"hash", entry.hash},
          {"generation", name(entry.generation)},
          {"target", entry.emulated ? kEmulated : kHardware},
          {"kernel", entry.kernel},
          {"xclbin", entry.xclbin.filename().string()},
          {"instructions", entry.instructions.filename().string()},
          {"arguments", entry.arguments}};
}

XclbinEntry from_json(const Json& json, const fs::path& folder) {
  XclbinEntry entry{.design = json.at("design").get<std::string>(),
                    .hash = json.at("hash").get<std::string>(),
                    .generation = parse_generation(json.at("generation").get<std::string>()),
                    .emulated = json.at("target").get<std::string>() == kEmulated,
                    .kernel = json.at("kernel").get<std::string>(),
                    .xclbin = folder / json.at("xclbin").get<std::string>(),
                    .instructions = folder / json.at("instructions").get<std::string>(),
                    .arguments = json.at("arguments").get<std::vector<std::string>>()};
  return entry;
}

// Why the folder does not serve.
std::string shortcoming(const fs::path& folder, std::size_t entries) {
  return entries == 0 ? fmt::format("{} (no {})", folder.string(), kFile)
                      : fmt::format("{} ({} other xclbins)", folder.string(), entries);
}

}  // namespace

std::optional<std::vector<XclbinEntry>> read_manifest(const fs::path& folder) {
  std::ifstream file(folder / kFile);
  if (!file) return std::nullopt;
  try {
    const auto json = Json::parse(file);
    if (json.at("schema_version").get<int>() != kSchemaVersion) {
      throw Error(ErrorCategory::io, fmt::format("its schema version is not {}", kSchemaVersion));
    }
    std::vector<XclbinEntry> entries;
    for (const auto& each : json.at("xclbins")) entries.push_back(from_json(each, fs::absolute(folder)));
    return entries;
  } catch (const std::exception& reason) {
    throw Error(ErrorCategory::io,
                fmt::format("{} is no manifest of xclbins: {}", (folder / kFile).string(), reason.what()));
  }
}

void write_manifest(const fs::path& folder, const std::vector<XclbinEntry>& entries) {
  auto list = Json::array();
  for (const auto& entry : entries) list.push_back(to_json(entry));
  const auto temporary = folder / fmt::format("{}.{}", kFile, getpid());
  std::ofstream file(temporary);
  file << Json{{"schema_version", kSchemaVersion}, {"xclbins", list}}.dump(2) << '\n';
  file.close();
  std::error_code error;
  if (file) fs::rename(temporary, folder / kFile, error);
  if (!file || error) throw Error(ErrorCategory::io, fmt::format("cannot write {}", (folder / kFile).string()));
}

XclbinEntry describe_xclbin(const Design& design, bool emulated) {
  XclbinEntry entry{.design = design.name,
                    .hash = hash(design),
                    .generation = design.generation,
                    .emulated = emulated,
                    .kernel = "MLIR_AIE",
                    .xclbin = {},
                    .instructions = {},
                    .arguments = {}};
  for (const auto& argument : design.sequence().arguments) {
    entry.arguments.push_back(argument.name + " " + to_string(argument.type));
  }
  return entry;
}

std::vector<fs::path> xclbin_folders(const std::vector<fs::path>& given) {
  if (!given.empty()) return given;
  std::vector<fs::path> folders;
  if (const char* variable = std::getenv("NPUBENCH_XCLBINS"); variable != nullptr && *variable != '\0') {
    std::stringstream list(variable);
    for (std::string folder; std::getline(list, folder, ':');) {
      if (!folder.empty()) folders.emplace_back(folder);
    }
    return folders;
  }
  return {NPUBENCH_XCLBIN_FOLDER};
}

XclbinEntry find_xclbin(const Design& design, bool emulated, const std::vector<fs::path>& folders) {
  const auto wanted = hash(design);
  std::string searched;
  for (const auto& folder : folders) {
    const auto entries = read_manifest(folder).value_or(std::vector<XclbinEntry>{});
    for (const auto& entry : entries) {
      if (entry.hash == wanted && entry.emulated == emulated) return entry;
    }
    searched += (searched.empty() ? "" : ", ") + shortcoming(folder, entries.size());
  }
  throw Error(
      ErrorCategory::not_found,
      fmt::format("there is no {} xclbin of design {} (hash {}, {}); looked in {}", emulated ? kEmulated : kHardware,
                  design.name, wanted, name(design.generation), searched.empty() ? "no folder" : searched),
      emulated ? "build the target emulated_xclbins, or name the folder in NPUBENCH_XCLBINS"
               : "build it with mlir-aie (xclbin/README.md) and name its folder in NPUBENCH_XCLBINS");
}

}  // namespace npubench
