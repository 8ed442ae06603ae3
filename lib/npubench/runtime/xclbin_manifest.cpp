#include <npubench/runtime/xclbin_manifest.h>

#include <sys/stat.h>

#include <cstdlib>
#include <fstream>
#include <span>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/base/output_file.h>
#include <npubench/base/sha256.h>
#include <npubench/design/serialize.h>

namespace npubench {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kFile = "manifest.json";
constexpr int kSchemaVersion = 1;
constexpr const char* kEmulated = "emulated";
constexpr const char* kHardware = "hardware";

void add_record(Json& json, const std::string& key, const FileRecord& record) {
  if (record.sha256.empty()) return;
  json[key + "_bytes"] = record.bytes;
  json[key + "_sha256"] = record.sha256;
}

FileRecord record_from(const Json& json, const std::string& key) {
  return {.bytes = json.value(key + "_bytes", std::uint64_t{0}), .sha256 = json.value(key + "_sha256", std::string())};
}

Json to_json(const XclbinSequence& sequence) {
  Json json{{"name", sequence.name},
            {"instructions", sequence.instructions.filename().string()},
            {"arguments", sequence.arguments}};
  add_record(json, "instructions", sequence.record);
  return json;
}

std::vector<XclbinSequence> sequences_from(const Json& json, const fs::path& folder) {
  std::vector<XclbinSequence> sequences;
  for (const auto& each : json) {
    sequences.push_back({.name = each.at("name").get<std::string>(),
                         .instructions = folder / each.at("instructions").get<std::string>(),
                         .arguments = each.at("arguments").get<std::vector<std::string>>(),
                         .record = record_from(each, "instructions")});
  }
  return sequences;
}

Json to_json(const XclbinEntry& entry) {
  Json json{{"design", entry.design},
            {"hash", entry.hash},
            {"generation", name(entry.generation)},
            {"target", entry.emulated ? kEmulated : kHardware},
            {"kernel", entry.kernel},
            {"xclbin", entry.xclbin.filename().string()},
            {"instructions", entry.instructions.filename().string()},
            {"arguments", entry.arguments}};
  for (const auto& sequence : entry.further_sequences) json["further_sequences"].push_back(to_json(sequence));
  if (!entry.benchmark_case.empty()) json["case"] = entry.benchmark_case;
  if (!entry.tile.empty()) json["tile"] = entry.tile;
  if (entry.columns != 0) json["columns"] = entry.columns;
  if (entry.core_rows != 0) json["core_rows"] = entry.core_rows;
  if (!entry.argument_groups.empty()) {
    json["instruction_group"] = entry.instruction_group;
    json["argument_groups"] = entry.argument_groups;
  }
  if (!entry.toolchain.empty()) json["toolchain"] = entry.toolchain;
  add_record(json, "xclbin", entry.xclbin_record);
  add_record(json, "instructions", entry.instructions_record);
  return json;
}

XclbinEntry from_json(const Json& json, const fs::path& folder) {
  return {.design = json.at("design").get<std::string>(),
          .hash = json.at("hash").get<std::string>(),
          .generation = parse_generation(json.at("generation").get<std::string>()),
          .emulated = json.at("target").get<std::string>() == kEmulated,
          .kernel = json.at("kernel").get<std::string>(),
          .xclbin = folder / json.at("xclbin").get<std::string>(),
          .instructions = folder / json.at("instructions").get<std::string>(),
          .arguments = json.at("arguments").get<std::vector<std::string>>(),
          .further_sequences = sequences_from(json.value("further_sequences", Json::array()), folder),
          .benchmark_case = json.value("case", std::string()),
          .tile = json.value("tile", std::string()),
          .columns = json.value("columns", 0),
          .core_rows = json.value("core_rows", 0),
          .instruction_group = json.value("instruction_group", 1),
          .argument_groups = json.value("argument_groups", std::vector<int>()),
          .toolchain = json.value("toolchain", std::map<std::string, std::string>()),
          .xclbin_record = record_from(json, "xclbin"),
          .instructions_record = record_from(json, "instructions")};
}

// The command that makes a design's xclbin for hardware, with cmake/xclbins.cmake: in the project that
// npubench_add_xclbins(BENCH ...) has beside the xclbins of another project's program, if one of the folders has it,
// else in the build this library is from; where that has no target of the name, as for other cases than the default
// ones, what is needed before.
std::string build_command(const Design& design, const std::vector<fs::path>& folders) {
  const auto target = fmt::format("xclbin-{}-{}", name(design.generation), design.name);
  for (const auto& own : folders) {
    if (!fs::exists(own / "build" / "CMakeCache.txt")) continue;
    return fmt::format("`cmake --build {} --target {}`", (own / "build").string(), target);
  }
  const fs::path folder = NPUBENCH_XCLBIN_FOLDER;
  auto command = fmt::format("`cmake --build {} --target {}`", folder.parent_path().string(), target);
  if (fs::exists(folder / "targets") && !fs::exists(folder / "targets" / (target + ".cmake"))) {
    command +=
        fmt::format(", after `npubench emit <case> --npu={} --into <folder>` with a folder of NPUBENCH_XCLBIN_DESIGNS",
                    name(design.generation));
  }
  return command;
}

std::vector<std::string> arguments_of(const RuntimeSequence& sequence) {
  std::vector<std::string> list;
  for (const auto& argument : sequence.arguments) list.push_back(to_string(argument));
  return list;
}

// Why the folder does not serve.
std::string shortcoming(const fs::path& folder, const ManifestCache::Entries& entries) {
  return entries ? fmt::format("{} ({} other xclbins)", folder.string(), entries->size())
                 : fmt::format("{} (no {})", folder.string(), kFile);
}

void check_file(const fs::path& path, const FileRecord& record, const std::string& remedy) {
  if (record.sha256.empty()) return;
  std::error_code error;
  const auto bytes = fs::file_size(path, error);
  std::string difference;
  if (error) {
    difference = "it cannot be read: " + error.message();
  } else if (bytes != record.bytes) {
    difference = fmt::format("it has {} bytes, the manifest says {}", bytes, record.bytes);
  } else if (const auto digest = detail::sha256_of_file(path); digest != record.sha256) {
    difference = fmt::format("its SHA-256 is {}, the manifest says {}", digest, record.sha256);
  }
  if (!difference.empty()) {
    throw Error(ErrorCategory::io,
                fmt::format("{} is not the file that {} describes: {}", path.string(), kFile, difference), remedy);
  }
}

}  // namespace

std::optional<std::vector<XclbinEntry>> read_manifest(const fs::path& folder) {
  std::ifstream file(folder / kFile);
  if (!file) return std::nullopt;
  try {
    const auto json = parse_ordered_json(std::string(std::istreambuf_iterator<char>(file), {}));
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

std::optional<ManifestCache::FileState> ManifestCache::state_of(const fs::path& file) {
  struct stat status {};
  if (stat(file.c_str(), &status) != 0) return std::nullopt;
  constexpr std::int64_t kNanoseconds = 1'000'000'000;
  return FileState{static_cast<std::int64_t>(status.st_ino),
                   status.st_mtim.tv_sec * kNanoseconds + status.st_mtim.tv_nsec,
                   static_cast<std::int64_t>(status.st_size)};
}

ManifestCache::Entries ManifestCache::read(const fs::path& folder) {
  const std::scoped_lock lock(mutex_);
  const auto state = state_of(folder / kFile);  // before it is read: what is written meanwhile is read the next time
  const auto known = known_.find(folder);
  if (known != known_.end() && state && known->second.first == *state) return known->second.second;
  auto entries = read_manifest(folder);
  if (!entries || !state) {
    known_.erase(folder);
    return entries ? std::make_shared<const std::vector<XclbinEntry>>(std::move(*entries)) : nullptr;
  }
  auto read = std::make_shared<const std::vector<XclbinEntry>>(std::move(*entries));
  known_.insert_or_assign(folder, std::pair(*state, read));
  return read;
}

void write_manifest(const fs::path& folder, const std::vector<XclbinEntry>& entries) {
  auto list = Json::array();
  for (const auto& entry : entries) list.push_back(to_json(entry));
  write_file(folder / kFile, json_text(Json{{"schema_version", kSchemaVersion}, {"xclbins", list}}, 2) + "\n");
}

XclbinEntry describe_xclbin(const CheckedProgram& program, bool emulated) {
  const auto& design = program.design();
  XclbinEntry entry{.design = design.name,
                    .hash = program.hash(),
                    .generation = design.generation,
                    .emulated = emulated,
                    .kernel = "MLIR_AIE",
                    .xclbin = {},
                    .instructions = {},
                    .arguments = {}};
  entry.arguments = arguments_of(design.sequence());
  for (const auto& sequence : std::span(design.sequences).subspan(1)) {
    entry.further_sequences.push_back({.name = sequence.name, .arguments = arguments_of(sequence)});
  }
  return entry;
}

fs::path running_program() {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error);
}

std::vector<fs::path> xclbin_folders(const std::vector<fs::path>& given, const fs::path& program) {
  if (!given.empty()) return given;
  std::vector<fs::path> folders;
  if (const char* variable = std::getenv("NPUBENCH_XCLBINS"); variable != nullptr && *variable != '\0') {
    std::stringstream list(variable);
    for (std::string folder; std::getline(list, folder, ':');) {
      if (!folder.empty()) folders.emplace_back(folder);
    }
    return folders;
  }
  folders.emplace_back(NPUBENCH_XCLBIN_FOLDER);
  std::error_code error;
  if (const auto beside = program.parent_path() / "xclbin"; fs::is_directory(beside, error)) folders.push_back(beside);
  return folders;
}

XclbinEntry find_xclbin(const CheckedProgram& program, bool emulated, const std::vector<fs::path>& folders) {
  ManifestCache manifests;
  return find_xclbin(program, emulated, folders, manifests);
}

XclbinEntry find_xclbin(const CheckedProgram& program, bool emulated, const std::vector<fs::path>& folders,
                        ManifestCache& manifests) {
  const auto& design = program.design();
  const auto& wanted = program.hash();
  const std::string target = emulated ? kEmulated : kHardware;
  const auto make =
      emulated ? std::string("build the target emulated_xclbins") : "build it with " + build_command(design, folders);
  const std::vector<XclbinEntry> none;
  std::string searched;
  std::optional<XclbinEntry> older;
  for (const auto& given : folders) {
    for (const auto& folder : {given, given / name(design.generation)}) {
      const auto entries = manifests.read(folder);
      for (const auto& entry : entries ? *entries : none) {
        if (entry.emulated != emulated || entry.generation != design.generation) continue;
        if (entry.hash == wanted) {
          const auto remedy =
              emulated ? make : "make it anew with " + build_command(design, folders) + ", or copy its folder again";
          check_file(entry.xclbin, entry.xclbin_record, remedy);
          check_file(entry.instructions, entry.instructions_record, remedy);
          for (const auto& sequence : entry.further_sequences) {
            check_file(sequence.instructions, sequence.record, remedy);
          }
          return entry;
        }
        if (entry.design == design.name && !older) older = entry;
      }
      // The subfolder is worth a word only where it is there.
      if (entries || folder == given) searched += (searched.empty() ? "" : ", ") + shortcoming(folder, entries);
    }
  }
  if (older && !emulated) {
    throw Error(ErrorCategory::not_found,
                fmt::format("the {} xclbin of design {}, {}, is older than the design: it was made from hash {}, the "
                            "design is now {}",
                            target, design.name, older->xclbin.string(), older->hash, wanted),
                make);
  }
  throw Error(ErrorCategory::not_found,
              fmt::format("there is no {} xclbin of design {} (hash {}, {}); looked in {}", target, design.name, wanted,
                          name(design.generation), searched.empty() ? "no folder" : searched),
              make + (emulated ? ", or name the folder in NPUBENCH_XCLBINS"
                               : " (docs/hardware.md), or name the folder that has it in NPUBENCH_XCLBINS"));
}

}  // namespace npubench
