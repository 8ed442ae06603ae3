#include <iostream>
#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/arch/profile_file.h>
#include <npubench/base/json_text.h>
#include <npubench/commands/command.h>

namespace npubench::commands {
namespace {

constexpr std::string_view kOwn =
    R"(A machine of your own is such a profile in a file:
  npubench devices npu1 --format=json > my-laptop.json
then give it another "name", edit the numbers and say where they come from, and
  bench --device=emulated:my-laptop.json      (a path with a / or one that ends in .json)
What ran so is named after the file's "name" and a hash of its numbers, as my-laptop@1a2b3c4d.
)";

std::string head_of(const Profile& profile) {
  const auto& usual = architecture(profile.generation).usual;
  const bool usually = profile.file.empty() && profile.name == usual.machine;
  return fmt::format("{} ({}{})\n", profile.name, name(profile.generation),
                     usually ? fmt::format(", what emulated:{} means", name(profile.generation)) : "");
}

std::string table_of(const Profile& profile) {
  auto text = head_of(profile);
  for (const auto& parameter : parameters(profile)) {
    text += fmt::format("  {:<22} {:<14}", parameter.name, parameter.value);
    text += parameter.source.empty() ? "\n" : " " + parameter.source + "\n";
    while (text.size() > 1 && text[text.size() - 2] == ' ') text.erase(text.size() - 2, 1);
  }
  return text + "\n";
}

std::string meanings() {
  std::string text = "What they mean:\n";
  for (const auto& parameter : parameters(profiles().front())) {
    text += fmt::format("  {:<22} {}\n", parameter.name, parameter.meaning);
  }
  return text + "\n";
}

std::string json_of(std::span<const Profile> list) {
  auto all = nlohmann::ordered_json::array();
  for (const auto& profile : list) all.push_back(parse_ordered_json(profile_text(profile)));
  return json_text(all, 2) + "\n";
}

}  // namespace

void run_devices(const DevicesOptions& options) {
  const bool json = options.format == "json";
  if (!options.name.empty()) {
    const auto profile = open_profile(options.name);
    std::cout << (json ? profile_text(profile) : table_of(profile) + meanings() + std::string(kOwn));
    return;
  }
  if (json) {
    std::cout << json_of(profiles());
    return;
  }
  std::cout << "Built in, each with its parameters and where they come from. Times of all of them are MODELLED.\n\n";
  for (const auto& profile : profiles()) std::cout << table_of(profile);
  std::cout << meanings() << kOwn;
}

}  // namespace npubench::commands
