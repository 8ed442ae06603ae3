#include <npubench/arch/profile_file.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/base/sha256.h>
#include <npubench/base/suggest.h>

namespace npubench {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kCompilers{CoreCompiler::chess, CoreCompiler::peano, CoreCompiler::generated};
constexpr std::array kCycleSources{CycleSource::published, CycleSource::estimated};
constexpr std::string_view kDeviceMeaning = "the driver's name of its NPU";
constexpr std::string_view kCompilerMeaning = "whose code the cores run: chess, peano or generated";
constexpr std::string_view kCyclesMeaning =
    "where the cycles of this project's core functions come from: published or estimated";

/// A number of a machine. What is outside of `least` to `most` is a slip of the pen or of the unit.
struct Number {
  std::string_view name, unit, meaning;
  double least, most;
};

/// Calls f(Number, value) for each number of a machine.
template <class M, class F>
void for_each_number(M& machine, F f) {
  f(Number{"clock_hz", "Hz", "clock of the array (the driver's hclk)", 1e6, 1e10}, machine.clock_hz);
  f(Number{"dram_bytes_per_second", "B/s", "what all shim channels together get of the DRAM", 1e6, 1e13},
    machine.dram_bytes_per_second);
  f(Number{"launch_seconds", "s", "submission to completion of an empty run", 0, 10}, machine.launch_seconds);
  f(Number{"submit_seconds", "s", "of these, until the submit call returns", 0, 10}, machine.submit_seconds);
  f(Number{"context_seconds", "s", "loading a program into a hardware context", 0, 100}, machine.context_seconds);
  f(Number{"chained_seconds", "s", "each further execution of a run of several, instead of a launch", 0, 10},
    machine.chained_seconds);
  f(Number{"switch_seconds", "s", "configuring the array anew for another loaded program; in no modelled time", 0, 100},
    machine.switch_seconds);
  f(Number{"max_contexts", "", "hardware contexts that the driver grants", 1, 1024}, machine.max_contexts);
}

std::string hint() { return "`npubench devices NAME --format=json` prints a whole file"; }

/// The text of a file, to tell where in it something is.
class Source {
 public:
  Source(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  /// "my.json:4: " for a member of a section, or of the whole where that is empty.
  [[nodiscard]] std::string place(std::string_view section, std::string_view member) const {
    auto at = section.empty() ? 0 : text_.find(fmt::format("\"{}\"", section));
    if (at == std::string_view::npos) at = 0;
    const auto found = member.empty() ? at : text_.find(fmt::format("\"{}\"", member), at + section.size());
    return place(found == std::string_view::npos ? at : found);
  }

  [[nodiscard]] std::string place(std::size_t byte) const {
    const auto before = text_.substr(0, std::min(byte, text_.size()));
    return fmt::format("{}:{}: ", file_, 1 + std::ranges::count(before, '\n'));
  }

  [[noreturn]] void refuse(std::string_view section, std::string_view member, const std::string& message,
                           const std::string& remedy) const {
    const auto name = section.empty() ? std::string(member) : fmt::format("{}.{}", section, member);
    throw Error(ErrorCategory::invalid_argument, place(section, member) + name + " " + message, remedy);
  }

  /// At the section that lacks it: another section may have a member of that name.
  [[noreturn]] void refuse_missing(std::string_view section, std::string_view member) const {
    const auto name = section.empty() ? std::string(member) : fmt::format("{}.{}", section, member);
    throw Error(ErrorCategory::invalid_argument, place(section, "") + name + " is missing", hint());
  }

 private:
  std::string_view text_;
  const std::string& file_;
};

/// The JSON of a text in which no object has a member twice.
Json parsed(std::string_view text, const Source& source) {
  std::vector<std::set<std::string>> members;
  std::string twice;
  const auto watch = [&](int, Json::parse_event_t event, Json& value) {
    if (event == Json::parse_event_t::object_start) members.emplace_back();
    if (event == Json::parse_event_t::object_end) members.pop_back();
    if (event == Json::parse_event_t::key && !members.back().insert(value.get<std::string>()).second) {
      twice = value.get<std::string>();
    }
    return true;
  };
  Json json;
  try {
    json = Json::parse(text, watch);
  } catch (const Json::parse_error& error) {
    throw Error(ErrorCategory::invalid_argument, source.place(error.byte) + "this is no JSON", hint());
  } catch (const Json::out_of_range& error) {  // "... number overflow parsing '1e999'"
    const std::string_view message = error.what();
    const auto quote = std::min(message.find('\''), message.size() - 1);
    const auto number = message.substr(quote + 1, message.rfind('\'') - quote - 1);
    throw Error(ErrorCategory::invalid_argument,
                source.place(text.find(number)) + fmt::format("{} is more than any number can be", number), hint());
  }
  if (!twice.empty()) source.refuse("", twice, "is there twice", "give it once");
  if (!json.is_object()) {
    throw Error(ErrorCategory::invalid_argument, source.place(0) + "a profile is a JSON object", hint());
  }
  return json;
}

void require_known(const Json& object, std::string_view section, const std::vector<std::string_view>& known,
                   const Source& source) {
  for (const auto& [name, value] : object.items()) {
    if (std::ranges::find(known, name) != known.end()) continue;
    source.refuse(section, name, "is unknown",
                  did_you_mean(name, known) + fmt::format("known are {}", fmt::join(known, ", ")));
  }
}

const Json& member(const Json& object, std::string_view section, std::string_view name, const Source& source) {
  const auto found = object.find(name);
  if (found == object.end()) source.refuse_missing(section, name);
  return *found;
}

std::string text_of(const Json& value, std::string_view section, std::string_view name, const Source& source) {
  if (!value.is_string())
    source.refuse(section, name, fmt::format("is {}, a text is needed", json_text(value)), hint());
  return value.get<std::string>();
}

const Json& object_of(const Json& json, std::string_view name, const Source& source) {
  const auto& value = member(json, "", name, source);
  if (!value.is_object()) source.refuse("", name, fmt::format("is {}, an object is needed", json_text(value)), hint());
  return value;
}

/// It becomes a part of the names of devices, rows and files.
std::string name_in(const Json& json, const Source& source) {
  auto name = text_of(member(json, "", "name", source), "", "name", source);
  const bool plain = std::ranges::all_of(
      name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.'; });
  if (name.empty() || name.size() > 40 || !plain) {
    source.refuse("", "name", fmt::format("is '{}'", name), "use 1 to 40 letters, digits, '-', '_' or '.'");
  }
  return name;
}

template <class T, class Range>
T named(const std::string& text, const Range& all, std::string_view section, std::string_view member,
        const Source& source) {
  std::vector<std::string_view> known;
  for (const auto& each : all) {
    if (name(each) == text) return each;
    known.push_back(name(each));
  }
  source.refuse(section, member, fmt::format("is '{}', which is unknown", text),
                fmt::format("use {}", fmt::join(known, " or ")));
}

template <class T>
void read_number(const Number& number, T& value, const Json& machine, const Source& source) {
  constexpr bool whole = std::is_integral_v<T>;
  const auto& json = member(machine, "machine", number.name, source);
  const bool right = whole ? json.is_number_integer() : json.is_number();
  const auto wanted = right ? json.get<double>() : 0;
  if (!right || !(wanted >= number.least && wanted <= number.most)) {
    source.refuse(
        "machine", number.name,
        fmt::format("is {}, a {}number from {:g} to {:g}{}{} is needed", json_text(json), whole ? "whole " : "",
                    number.least, number.most, number.unit.empty() ? "" : " ", number.unit),
        fmt::format("it means: {}", number.meaning));
  }
  value = static_cast<T>(wanted);
}

Machine machine_in(const Json& json, Generation generation, const Source& source) {
  const auto& object = object_of(json, "machine", source);
  Machine machine;
  std::vector<std::string_view> known{"device"};
  for_each_number(machine, [&](const Number& number, auto&) { known.push_back(number.name); });
  require_known(object, "machine", known, source);
  for_each_number(machine, [&](const Number& number, auto& value) { read_number(number, value, object, source); });
  if (machine.submit_seconds > machine.launch_seconds) {
    source.refuse(
        "machine", "submit_seconds",
        fmt::format("is {:g}, more than launch_seconds, {:g}", machine.submit_seconds, machine.launch_seconds),
        "submission is a part of the launch");
  }
  if (!object.contains("device")) return machine;
  machine.device = text_of(object.at("device"), "machine", "device", source);
  const auto& devices = architecture(generation).devices;
  if (std::ranges::find(devices, machine.device, &DriverIdentity::name) == devices.end()) {
    std::vector<std::string_view> names;
    for (const auto& device : devices) names.push_back(device.name);
    source.refuse("machine", "device", fmt::format("is '{}', which is no {}", machine.device, name(generation)),
                  fmt::format("use {}, or leave it out", fmt::join(names, " or ")));
  }
  return machine;
}

std::map<std::string, std::string, std::less<>> sources_in(const Json& json, const Source& source) {
  std::map<std::string, std::string, std::less<>> sources;
  if (!json.contains("sources")) return sources;
  const auto& object = object_of(json, "sources", source);
  std::vector<std::string_view> known{"compiler", "cycles"};
  Machine none;
  for_each_number(none, [&](const Number& number, auto&) { known.push_back(number.name); });
  require_known(object, "sources", known, source);
  for (const auto& [name, value] : object.items()) sources[name] = text_of(value, "sources", name, source);
  return sources;
}

/// Its name as in a file: without the hash.
std::string plain_name(const Profile& profile) { return profile.name.substr(0, profile.name.find('@')); }

Json json_of(const Profile& profile) {
  Json machine;
  if (!profile.machine.device.empty()) machine["device"] = profile.machine.device;
  for_each_number(profile.machine,
                  [&](const Number& number, const auto& value) { machine[std::string(number.name)] = value; });
  Json toolchain{{"compiler", name(profile.toolchain.compiler)}};
  // A file that says nothing of it keeps its hash.
  if (profile.toolchain.cycles != Toolchain().cycles) toolchain["cycles"] = name(profile.toolchain.cycles);
  return {{"name", plain_name(profile)},
          {"generation", name(profile.generation)},
          {"machine", machine},
          {"toolchain", toolchain}};
}

}  // namespace

std::vector<ProfileParameter> parameters(const Profile& profile) {
  const auto source = [&](std::string_view name) {
    const auto found = profile.sources.find(name);
    return found == profile.sources.end() ? std::string() : found->second;
  };
  std::vector<ProfileParameter> list{{.name = "device", .meaning = kDeviceMeaning, .value = profile.machine.device}};
  for_each_number(profile.machine, [&](const Number& number, const auto& value) {
    const auto unit = fmt::format("{}{}", number.unit.empty() ? "" : " ", number.unit);
    list.push_back({.name = number.name,
                    .meaning = number.meaning,
                    .unit = number.unit,
                    .least = fmt::format("{:g}", number.least),
                    .most = fmt::format("{:g}", number.most),
                    .value = fmt::format("{:g}{}", static_cast<double>(value), unit),
                    .source = source(number.name)});
  });
  list.push_back({.name = "compiler",
                  .meaning = kCompilerMeaning,
                  .value = std::string(name(profile.toolchain.compiler)),
                  .source = source("compiler")});
  list.push_back({.name = "cycles",
                  .meaning = kCyclesMeaning,
                  .value = std::string(name(profile.toolchain.cycles)),
                  .source = source("cycles")});
  return list;
}

std::string profile_text(const Profile& profile) {
  auto json = json_of(profile);
  if (!profile.sources.empty()) {
    for (const auto& parameter : parameters(profile)) {
      if (!parameter.source.empty()) json["sources"][std::string(parameter.name)] = parameter.source;
    }
  }
  return json_text(json, 2) + "\n";
}

Profile parse_profile(std::string_view text, const std::string& file) {
  const Source source(text, file);
  const auto json = parsed(text, source);
  require_known(json, "", {"name", "generation", "machine", "toolchain", "sources"}, source);
  Profile profile{.name = name_in(json, source)};
  const auto generation = text_of(member(json, "", "generation", source), "", "generation", source);
  profile.generation = named<Generation>(generation, generations(), "", "generation", source);
  profile.machine = machine_in(json, profile.generation, source);
  const auto& toolchain = object_of(json, "toolchain", source);
  require_known(toolchain, "toolchain", {"compiler", "cycles"}, source);
  const auto compiler = text_of(member(toolchain, "toolchain", "compiler", source), "toolchain", "compiler", source);
  profile.toolchain.compiler = named<CoreCompiler>(compiler, kCompilers, "toolchain", "compiler", source);
  if (toolchain.contains("cycles")) {
    const auto cycles = text_of(member(toolchain, "toolchain", "cycles", source), "toolchain", "cycles", source);
    profile.toolchain.cycles = named<CycleSource>(cycles, kCycleSources, "toolchain", "cycles", source);
  }
  profile.sources = sources_in(json, source);
  profile.name += "@" + detail::sha256_of(json_text(json_of(profile))).substr(0, 8);
  profile.file = file;
  return profile;
}

Profile read_profile(const std::string& file) {
  constexpr std::size_t kLargest = 1 << 20;
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) {
    throw Error(ErrorCategory::io, fmt::format("profile {} cannot be read", file), "name a JSON file; " + hint());
  }
  std::string text(kLargest + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (text.size() > kLargest) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("profile {} has more than {} bytes", file, kLargest),
                "name a JSON file; " + hint());
  }
  return parse_profile(text, file);
}

Profile open_profile(std::string_view spec) {
  if (spec.find('/') != std::string_view::npos || spec.ends_with(".json")) return read_profile(std::string(spec));
  return find_profile(spec);
}

}  // namespace npubench
