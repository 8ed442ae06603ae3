#include <npubench/commands/design_files.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/base/output_file.h>
#include <npubench/commands/worth_reading.h>
#include <npubench/design/check.h>
#include <npubench/design/merge.h>
#include <npubench/design/mlir.h>
#include <npubench/design/serialize.h>
#include <npubench/whisper/encoder_designs.h>

namespace npubench::commands {
namespace {

namespace fs = std::filesystem;

int core_rows(const Design& design) {
  std::set<int> rows;
  for (const auto& core : design.cores) rows.insert(core.tile.row);
  return static_cast<int>(rows.size());
}

/// Where a source lies, seen from the repository or from mlir-aie's installation.
std::string source_place(const std::string& source, Generation generation) {
  if (!source.starts_with(Function::kLibrary)) return "mlir/kernels/" + source;
  return fmt::format("<mlir-aie>/{}{}/{}", Function::kLibrary, architecture(generation).core_target,
                     source.substr(Function::kLibrary.size()));
}

/// What an object is compiled from, with which definitions. Flags and folders of headers depend on the toolchain's
/// date.
std::string compiled_from(const ObjectFile& object, Generation generation) {
  auto text = fmt::format("{}: {}", object.file, source_place(object.source, generation));
  for (const auto& [key, value] : object.definitions) text += fmt::format(" -D{}={}", key, value);
  for (const auto& [from, to] : object.symbols) text += fmt::format(" -D{}={}", from, to);
  return text;
}

std::string plural(int count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::vector<std::string> head_of(const CaseDesign& design) {
  const auto generation = design.design.generation;
  const auto& name = design.design.name;
  std::vector<std::string> head{name};
  const auto add = [&head](std::string line) { head.push_back(std::move(line)); };
  for (const auto& line : design.summary) add(line);
  add("");
  add(fmt::format("For {} ({}), {} of {}. Printed from the design by", npubench::name(generation),
                  architecture(generation).core_target, plural(design.design.columns, "column"),
                  plural(core_rows(design.design), "core")));
  add(fmt::format("  npubench emit {} --npu={}", design.command, npubench::name(generation)));
  const auto objects = object_files(design.design);
  if (!objects.empty()) {
    add("");
    add("Its cores are linked from");
    for (const auto& object : objects) add("  " + compiled_from(object, generation));
  }
  add("");
  add("An xclbin of it, from a folder of designs (xclbin/README.md, also for the commands that this runs):");
  add(fmt::format("  cmake --build build --target xclbin-{}-{}", npubench::name(generation), name));
  return head;
}

nlohmann::ordered_json pairs(const std::vector<std::pair<std::string, std::string>>& values) {
  auto json = nlohmann::ordered_json::object();
  for (const auto& [key, value] : values) json[key] = value;
  return json;
}

nlohmann::ordered_json arguments_of(const RuntimeSequence& sequence) {
  auto arguments = nlohmann::ordered_json::array();
  for (const auto& argument : sequence.arguments) arguments.push_back(to_string(argument));
  return arguments;
}

nlohmann::ordered_json index_entry(const CaseDesign& design) {
  auto objects = nlohmann::ordered_json::array();
  for (const auto& object : object_files(design.design)) {
    nlohmann::ordered_json entry{
        {"file", object.file}, {"source", object.source}, {"definitions", pairs(object.definitions)}};
    if (!object.symbols.empty()) entry["symbols"] = pairs(object.symbols);
    objects.push_back(std::move(entry));
  }
  nlohmann::ordered_json entry{{"case", design.name},
                               {"design", design.design.name},
                               {"hash", hash(design.design)},
                               {"mlir", design.design.name + ".mlir"},
                               {"columns", design.design.columns},
                               {"core_rows", core_rows(design.design)},
                               {"arguments", arguments_of(design.design.sequence())},
                               {"objects", objects}};
  if (design.design.sequences.size() > 1) {
    auto& sequences = entry["sequences"] = nlohmann::ordered_json::array();
    for (const auto& sequence : design.design.sequences) {
      sequences.push_back({{"name", sequence.name}, {"arguments", arguments_of(sequence)}});
    }
  }
  return entry;
}

/// One design a line, for whoever reads a difference.
std::string index_text(const nlohmann::ordered_json& index) {
  std::vector<std::string> lines;
  for (const auto& entry : index) lines.push_back(json_text(entry));
  return lines.empty() ? "[]\n" : fmt::format("[\n{}\n]\n", fmt::join(lines, ",\n"));
}

fs::path folder_for(const fs::path& folder, Generation generation) {
  auto place = folder / name(generation);
  std::error_code failed;
  fs::create_directories(place, failed);
  if (failed) {
    throw Error(ErrorCategory::io, fmt::format("{} cannot be made: {}", place.string(), failed.message()));
  }
  return place;
}

}  // namespace

CaseDesign design_of(const KernelCase& asked, Generation generation) {
  const auto kernel_case = asked.on(generation);
  const auto name = kernel_case.name();
  return {name, fmt::format("'{}'", name), {kernel_case.summary()}, kernel_case.program(generation).design()};
}

bool times_host(std::string_view name) { return name.starts_with("Emulator/"); }

std::vector<CaseDesign> case_designs_of(std::string_view name, const Families& families, Generation generation) {
  if (times_host(name)) {
    throw Error(ErrorCategory::unsupported, fmt::format("{} times the host and has no design of its own", name),
                "name the case of a kernel");
  }
  std::vector<CaseDesign> designs;
  if (!whisper::is_encoder_case(name)) {
    designs.push_back(design_of(families.parse(name), generation));
    return designs;
  }
  for (auto& program : whisper::encoder_designs(name, generation)) {
    require_fits(program.design);
    auto command = fmt::format("'{}'", program.name);
    designs.push_back(
        {std::move(program.name), std::move(command), std::move(program.summary), std::move(program.design)});
  }
  return designs;
}

CaseDesign case_design_of(std::string_view name, const Families& families, Generation generation) {
  auto designs = case_designs_of(name, families, generation);
  if (designs.size() == 1) return std::move(designs.front());
  std::vector<std::string_view> names;
  for (const auto& design : designs) names.emplace_back(design.name);
  throw Error(ErrorCategory::invalid_argument, fmt::format("case '{}' is of {} programs", name, designs.size()),
              fmt::format("name one of {}, or add them all to a folder with --into", fmt::join(names, ", ")));
}

CaseDesign merged_design_of(const std::vector<std::string>& names, const Families& families, Generation generation,
                            const std::string& name) {
  CaseDesign merged{.name = fmt::format("{}", fmt::join(names, " + ")), .command = "--name=" + name};
  std::vector<Design> parts;
  for (const auto& part : names) {
    auto design = case_design_of(part, families, generation);
    merged.command += " " + design.command;
    merged.summary.push_back(fmt::format("{}: {}", design.design.name, design.summary.front()));
    parts.push_back(std::move(design.design));
  }
  merged.design = merge(parts, name);
  require_fits(merged.design);
  return merged;
}

namespace {

/// Of the default suite, whichever audio they hear.
constexpr std::string_view kEncoders[] = {"WhisperEncoder/base/bf16", "WhisperEncoder/base/bf16/programs:several"};

/// What Whisper-base's encoder does row by row and element by element, in one program: one hardware context for three
/// kernels, and the other contexts for its matrix products and attention.
CaseDesign whisper_rows(Generation generation) {
  const int half = std::max(1, architecture(generation).columns / 2), quarter = std::max(1, half / 2);
  const auto part = [](std::string_view kernel, int width, int columns) {
    return fmt::format("{}/bf16/tile:64/1500x{}/cores:{}x4", kernel, width, columns);
  };
  return merged_design_of({part("LayerNorm", 512, quarter), part("GELU", 2048, half), part("Add", 512, quarter)},
                          Families::standard(), generation, "whisper_base_rows");
}

}  // namespace

std::vector<CaseDesign> default_designs(const Families& families, Generation generation) {
  std::vector<CaseDesign> designs;
  std::set<std::string> known;
  for (const auto& family : families.all()) {
    for (const auto& each : family->default_cases(architecture(generation))) {
      if (each.on_request) continue;
      try {
        auto design = design_of(each.kernel_case, generation);
        if (known.insert(hash(design.design)).second) designs.push_back(std::move(design));
      } catch (const Error& error) {
        if (error.category() != ErrorCategory::does_not_fit) throw;
      }
    }
  }
  return designs;
}

std::vector<CaseDesign> whisper_designs(Generation generation) {
  std::vector<CaseDesign> designs;
  for (const auto name : kEncoders) {
    std::ranges::move(case_designs_of(name, Families(), generation), std::back_inserter(designs));
  }
  designs.push_back(whisper_rows(generation));
  return designs;
}

std::string design_text(const CaseDesign& design) { return to_mlir(design.design, head_of(design)); }

std::vector<ObjectFile> object_files(const Design& design) {
  std::vector<ObjectFile> objects;
  for (std::size_t i = 0; i < design.functions.size(); ++i) {
    const auto& function = design.functions[i];
    auto object = std::ranges::find(objects, function.object_file, &ObjectFile::file);
    if (object == objects.end()) {
      objects.push_back({function.object_file, function.source, function.definitions, {}});
      object = objects.end() - 1;
    }
    const auto linked = mlir_symbol(design, {static_cast<int>(i)});
    if (linked != function.symbol) object->symbols.emplace_back(function.symbol, linked);
  }
  return objects;
}

std::size_t write_designs(const fs::path& folder, Generation generation, const std::vector<CaseDesign>& designs,
                          Texts texts) {
  std::set<std::string> names;
  for (const auto& design : designs) {
    if (!names.insert(design.design.name).second) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("two designs are named {}", design.design.name),
                  "put what differs into the name");
    }
  }
  if (texts == Texts::chosen) names = worth_reading(designs);
  const auto place = folder_for(folder, generation);
  std::set<fs::path> written;
  auto index = nlohmann::ordered_json::array();
  for (const auto& design : designs) {
    index.push_back(index_entry(design));
    if (!names.contains(design.design.name)) continue;
    const auto file = place / (design.design.name + ".mlir");
    write_text(file, design_text(design));
    written.insert(file);
  }
  write_text(place / "index.json", index_text(index));
  for (const auto& entry : fs::directory_iterator(place)) {
    if (entry.path().extension() == ".mlir" && !written.contains(entry.path())) fs::remove(entry.path());
  }
  return written.size();
}

void add_design(const fs::path& folder, const CaseDesign& design) {
  const auto place = folder_for(folder, design.design.generation);
  const auto list = place / "index.json";
  auto index = nlohmann::ordered_json::array();
  if (std::ifstream before(list); before) {
    index = try_parse_ordered_json(std::string(std::istreambuf_iterator<char>(before), {}));
    if (!index.is_array()) {
      throw Error(ErrorCategory::io, fmt::format("{} is no list of designs", list.string()), "name another folder");
    }
  }
  auto entry = index_entry(design);
  const auto same = std::ranges::find_if(index, [&](const auto& each) {
    return each.is_object() && each.value("design", std::string()) == design.design.name;
  });
  if (same != index.end()) {
    // A case may have had a name of another form, and two cases may load one design.
    const auto other = same->value("case", std::string());
    if (other != design.name && same->value("hash", std::string()) != entry.value("hash", std::string())) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("{} is {} in {} already, another design than that of {}", design.design.name, other,
                              list.string(), design.name),
                  "give this one another name, with --name, or another folder");
    }
    *same = std::move(entry);
  } else {
    index.push_back(std::move(entry));
  }
  write_text(place / (design.design.name + ".mlir"), design_text(design));
  write_text(list, index_text(index));
}

void write_text(const fs::path& file, std::string_view text) {
  std::error_code ignored;
  // What is built from the file need not be built again where it holds the same. Pipes and devices are never read.
  if (fs::is_regular_file(file, ignored) && fs::file_size(file, ignored) == text.size()) {
    std::ifstream before(file, std::ios::binary);
    const std::string content(std::istreambuf_iterator<char>(before), {});
    if (content == text) return;
  }
  write_file(file, text);
}

}  // namespace npubench::commands
