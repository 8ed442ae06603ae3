#include <npubench/kernels/case_field.h>

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace npubench::detail {
namespace {

std::vector<std::int64_t> values_of(const ExtentMembers& extents, const void* config) {
  std::vector<std::int64_t> values;
  for (const auto& [name, member] : extents) values.push_back(member.of(config));
  return values;
}

/// What options have in common. `bare`: a design's name has the value without the key.
void complete_option(CaseField& field, bool bare) {
  field.describe = [key = field.key, print = field.print](const void* config, CaseParameters& parameters) {
    if (auto text = print(config); !text.empty()) parameters.other.emplace_back(key, std::move(text));
  };
  field.print_file = [key = field.key, bare, print = field.print](const void* config) {
    const auto text = print(config);
    return text.empty() || bare ? text : key + "_" + text;
  };
}

}  // namespace

CaseField types_field(Member<DataType> in, Member<DataType> out) {
  CaseField field{.role = CaseField::Role::types, .key = "types", .form = "<in>_<out>"};
  field.print = [=](const void* config) { return fmt::format("{}_{}", name(in.of(config)), name(out.of(config))); };
  field.parse = [=](void* config, std::string_view text) {
    const auto names = split(text, '_');
    if (names.size() != 2) refuse(text, "not a pair of types", "write <in>_<out>, as in bf16_f32");
    in.of(config) = parse_data_type(names[0]);
    out.of(config) = parse_data_type(names[1]);
  };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.in = in.of(config);
    parameters.out = out.of(config);
  };
  return field;
}

CaseField type_field(Member<DataType> both) {
  CaseField field{.role = CaseField::Role::types, .key = "types", .form = "<type>"};
  field.print = [=](const void* config) { return std::string(name(both.of(config))); };
  field.parse = [=](void* config, std::string_view text) { both.of(config) = parse_data_type(text); };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.in = parameters.out = both.of(config);
  };
  return field;
}

CaseField only_types_field(std::string kernel, DataType in, DataType out) {
  const auto text = in == out ? std::string(name(in)) : fmt::format("{}_{}", name(in), name(out));
  CaseField field{.role = CaseField::Role::types, .key = "types", .form = text};
  field.print = [=](const void*) { return text; };
  field.parse = [text, kernel = std::move(kernel)](void*, std::string_view given) {
    if (given != text) refuse(given, fmt::format("not what {} takes and gives", kernel), "write " + text);
  };
  field.describe = [=](const void*, CaseParameters& parameters) {
    parameters.in = in;
    parameters.out = out;
  };
  return field;
}

CaseField extents_field(CaseField::Role role, std::string key, ExtentMembers extents) {
  const bool tile = role == CaseField::Role::tile;
  CaseField field{.role = role, .key = std::move(key)};
  for (const auto& [extent, member] : extents) {
    field.form += fmt::format("{}<{}>", field.form.empty() ? "" : "x", extent);
    field.numbers.push_back({tile && extents.size() > 1 ? "tile_" + extent : extent,
                             [number = member](void* config, std::int64_t value) { number.of(config) = value; }});
  }
  field.print = [=](const void* config) {
    const auto values = values_of(extents, config);
    const bool equal = std::ranges::count(values, values.front()) == std::ssize(values);
    return tile && equal ? print_number(values.front()) : join(values);
  };
  field.print_file = [=](const void* config) { return join(values_of(extents, config)); };
  field.parse = [=, form = field.form](void* config, std::string_view text) {
    auto values = parse_extents(text, text);
    if (tile && values.size() == 1) values.resize(extents.size(), values.front());
    if (values.size() != extents.size()) refuse(text, fmt::format("{} extents", values.size()), "write " + form);
    for (std::size_t i = 0; i < extents.size(); ++i) extents[i].second.of(config) = values[i];
  };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    auto& sizes = tile ? parameters.tile : parameters.shape;
    for (const auto& [extent, member] : extents) sizes.emplace_back(extent, member.of(config));
  };
  if (tile) field.effect = Effect::dataflow;
  return field;
}

CaseField elements_field(Member<Elements> elements) {
  CaseField field{.role = CaseField::Role::shape, .key = "shape", .form = "<extents>"};
  field.print = [=](const void* config) {
    const auto extents = elements.of(config).extents();
    return join({extents.begin(), extents.end()});
  };
  field.print_file = [=](const void* config) { return print_number(elements.of(config).count()); };
  field.parse = [=](void* config, std::string_view text) { elements.of(config) = parse_elements(text); };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.shape.emplace_back("elements", elements.of(config).count());
  };
  field.numbers.push_back(
      {"elements", [=](void* config, std::int64_t value) { elements.of(config) = Elements(value); }});
  return field;
}

CaseField cores_field(Member<int> columns, Member<int> core_rows) {
  CaseField field{.role = CaseField::Role::cores,
                  .key = "cores",
                  .form = "<columns>x<rows>, where 0 is all of the device's",
                  .effect = Effect::dataflow};
  field.print_file = [=](const void* config) { return fmt::format("{}x{}", columns.of(config), core_rows.of(config)); };
  field.print = [=, all = field.print_file](const void* config) {
    return columns.of(config) == 0 && core_rows.of(config) == 0 ? std::string() : all(config);
  };
  field.parse = [=](void* config, std::string_view text) {
    const auto values = parse_extents("cores", text, 0);
    if (values.size() != 2) refuse("cores", fmt::format("'{}' is not <columns>x<rows>", text), "write cores:4x4");
    columns.of(config) = static_cast<int>(values[0]);
    core_rows.of(config) = static_cast<int>(values[1]);
  };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.columns = columns.of(config);
    parameters.core_rows = core_rows.of(config);
  };
  const auto number = [](std::string axis, const Member<int>& member) {
    return FieldNumber{std::move(axis),
                       [member](void* config, std::int64_t value) { member.of(config) = static_cast<int>(value); }};
  };
  field.numbers = {number("columns", columns), number("core_rows", core_rows)};
  return field;
}

CaseField option_field(std::string key, std::string form, OptionValue value, Effect effect) {
  CaseField field{.role = CaseField::Role::option, .key = std::move(key), .form = std::move(form), .effect = effect};
  field.print = std::move(value.print);
  field.parse = std::move(value.parse);
  complete_option(field, false);
  return field;
}

CaseField choice_field(std::string key, ChoiceValues values, Effect effect, bool bare) {
  CaseField field{.role = CaseField::Role::option,
                  .key = key,
                  .form = fmt::format("{}", fmt::join(values.names, " or ")),
                  .effect = effect};
  field.print = [which = std::move(values.which), names = values.names](const void* config) -> std::string {
    const auto index = which(config);
    if (!index) return {};
    return *index < names.size() ? names[*index] : "?";
  };
  field.parse = [key = std::move(key), choose = std::move(values.choose), names = std::move(values.names),
                 form = field.form](void* config, std::string_view text) {
    const auto found = std::ranges::find(names, text);
    if (found == names.end()) refuse(key, fmt::format("'{}' is not possible", text), "write " + form);
    choose(config, static_cast<std::size_t>(found - names.begin()));
  };
  complete_option(field, bare);
  return field;
}

}  // namespace npubench::detail
