// How CaseFields makes its entries: the part that knows the type of the configuration.
#pragma once

#include <algorithm>

#include <fmt/format.h>

#include <npubench/kernels/case_fields.h>  // which includes this file at its end

namespace npubench {

template <class Config>
std::vector<std::int64_t> CaseFields<Config>::values_of(const std::vector<Extent>& extents, const Config& config) {
  std::vector<std::int64_t> values;
  for (const auto& extent : extents) values.push_back(config.*extent.member);
  return values;
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::types(DataType Config::*in, DataType Config::*out) {
  Field field{.role = Field::Role::types, .key = "types", .form = "<in>_<out>"};
  field.print = [=](const void* config) {
    return fmt::format("{}_{}", npubench::name(at(config).*in), npubench::name(at(config).*out));
  };
  field.parse = [=](void* config, std::string_view text) {
    const auto names = detail::split(text, '_');
    if (names.size() != 2) detail::refuse(text, "not a pair of types", "write <in>_<out>, as in bf16_f32");
    at(config).*in = parse_data_type(names[0]);
    at(config).*out = parse_data_type(names[1]);
  };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.in = at(config).*in;
    parameters.out = at(config).*out;
  };
  table_.add(std::move(field));
  return *this;
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::type(DataType Config::*both) {
  Field field{.role = Field::Role::types, .key = "types", .form = "<type>"};
  field.print = [=](const void* config) { return std::string(npubench::name(at(config).*both)); };
  field.parse = [=](void* config, std::string_view text) { at(config).*both = parse_data_type(text); };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.in = parameters.out = at(config).*both;
  };
  table_.add(std::move(field));
  return *this;
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::only_types(DataType in, DataType out) {
  const auto text =
      in == out ? std::string(npubench::name(in)) : fmt::format("{}_{}", npubench::name(in), npubench::name(out));
  Field field{.role = Field::Role::types, .key = "types", .form = text};
  field.print = [=](const void*) { return text; };
  field.parse = [=, kernel = table_.kernel()](void*, std::string_view given) {
    if (given != text) detail::refuse(given, fmt::format("not what {} takes and gives", kernel), "write " + text);
  };
  field.describe = [=](const void*, CaseParameters& parameters) {
    parameters.in = in;
    parameters.out = out;
  };
  table_.add(std::move(field));
  return *this;
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::add_extents(Field::Role role, std::string key, std::vector<Extent> extents) {
  const bool tile = role == Field::Role::tile;
  Field field{.role = role, .key = std::move(key)};
  for (const auto& extent : extents) {
    field.form += fmt::format("{}<{}>", field.form.empty() ? "" : "x", extent.name);
    field.numbers.push_back(
        {tile && extents.size() > 1 ? "tile_" + extent.name : extent.name,
         [member = extent.member](void* config, std::int64_t value) { at(config).*member = value; }});
  }
  field.print = [=](const void* config) {
    const auto values = values_of(extents, at(config));
    const bool equal = std::ranges::count(values, values.front()) == std::ssize(values);
    return tile && equal ? fmt::format("{}", values.front()) : detail::join(values);
  };
  field.print_file = [=](const void* config) { return detail::join(values_of(extents, at(config))); };
  field.parse = [=, form = field.form](void* config, std::string_view text) {
    auto values = detail::parse_extents(text, text);
    if (tile && values.size() == 1) values.resize(extents.size(), values.front());
    if (values.size() != extents.size()) {
      detail::refuse(text, fmt::format("{} extents", values.size()), "write " + form);
    }
    for (std::size_t i = 0; i < extents.size(); ++i) at(config).*extents[i].member = values[i];
  };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    auto& sizes = tile ? parameters.tile : parameters.shape;
    for (const auto& extent : extents) sizes.emplace_back(extent.name, at(config).*extent.member);
  };
  if (tile) field.effect = Effect::dataflow;
  table_.add(std::move(field));
  return *this;
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::tile(std::vector<Extent> extents) {
  return add_extents(Field::Role::tile, "tile", std::move(extents));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::shape(std::vector<Extent> extents) {
  return add_extents(Field::Role::shape, "shape", std::move(extents));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::shape_part(std::string key, std::vector<Extent> extents) {
  return add_extents(Field::Role::shape, std::move(key), std::move(extents));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::elements(Elements Config::*member) {
  Field field{.role = Field::Role::shape, .key = "shape", .form = "<extents>"};
  field.print = [=](const void* config) {
    const auto extents = (at(config).*member).extents();
    return detail::join({extents.begin(), extents.end()});
  };
  field.print_file = [=](const void* config) { return fmt::format("{}", (at(config).*member).count()); };
  field.parse = [=](void* config, std::string_view text) { at(config).*member = detail::parse_elements(text); };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.shape.emplace_back("elements", (at(config).*member).count());
  };
  field.numbers.push_back(
      {"elements", [=](void* config, std::int64_t value) { at(config).*member = Elements(value); }});
  table_.add(std::move(field));
  return *this;
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::cores(int Config::*columns, int Config::*core_rows) {
  Field field{.role = Field::Role::cores,
              .key = "cores",
              .form = "<columns>x<rows>, where 0 is all of the device's",
              .effect = Effect::dataflow};
  field.print_file = [=](const void* config) {
    return fmt::format("{}x{}", at(config).*columns, at(config).*core_rows);
  };
  field.print = [=, all = field.print_file](const void* config) {
    return at(config).*columns == 0 && at(config).*core_rows == 0 ? std::string() : all(config);
  };
  field.parse = [=](void* config, std::string_view text) {
    const auto values = detail::parse_extents("cores", text, 0);
    if (values.size() != 2) {
      detail::refuse("cores", fmt::format("'{}' is not <columns>x<rows>", text), "write cores:4x4");
    }
    at(config).*columns = static_cast<int>(values[0]);
    at(config).*core_rows = static_cast<int>(values[1]);
  };
  field.describe = [=](const void* config, CaseParameters& parameters) {
    parameters.columns = at(config).*columns;
    parameters.core_rows = at(config).*core_rows;
  };
  field.numbers = {
      {"columns", [=](void* config, std::int64_t value) { at(config).*columns = static_cast<int>(value); }},
      {"core_rows", [=](void* config, std::int64_t value) { at(config).*core_rows = static_cast<int>(value); }}};
  table_.add(std::move(field));
  return *this;
}

template <class Config>
template <class T, class C>
requires std::is_base_of_v<C, Config> CaseFields<Config>
&CaseFields<Config>::option(std::string key, T C::*of, Effect effect) {
  T Config::*const member = of;
  using Value = typename detail::OptionalValue<T>::type;
  constexpr bool whole = std::is_integral_v<Value>, text_itself = std::is_same_v<Value, std::string>;
  static_assert(whole || text_itself || std::is_same_v<Value, float>, "an option is a whole number, a float or a text");
  Field field{.role = Field::Role::option,
              .key = key,
              .form = whole         ? "a whole number"
                      : text_itself ? "a text"
                                    : "a number",
              .effect = effect};
  field.print = [=](const void* config) {
    const T value = at(config).*member;
    if (value == Config{}.*member) return std::string();
    Value inner{};
    if constexpr (detail::OptionalValue<T>::value) {
      inner = *value;  // unset is the default, or no default could be printed
    } else {
      inner = value;
    }
    return fmt::format("{}", inner);
  };
  field.parse = [=](void* config, std::string_view text) {
    if constexpr (whole) {
      at(config).*member = static_cast<Value>(detail::parse_number(key, text, 0));
    } else if constexpr (text_itself) {
      at(config).*member = std::string(text);
    } else {
      at(config).*member = detail::parse_float(key, text);
    }
  };
  field.describe = [key, print = field.print](const void* config, CaseParameters& parameters) {
    if (auto text = print(config); !text.empty()) parameters.other.emplace_back(key, std::move(text));
  };
  field.print_file = [key, print = field.print](const void* config) {
    const auto text = print(config);
    return text.empty() ? text : key + "_" + text;
  };
  table_.add(std::move(field));
  return *this;
}

template <class Config>
template <class T, class C>
requires std::is_base_of_v<C, Config> CaseFields<Config>
&CaseFields<Config>::choice(std::string key, T C::*of,
                            std::vector<Named<typename detail::OptionalValue<T>::type>> values, Effect effect,
                            bool bare) {
  T Config::*const member = of;
  Field field{.role = Field::Role::option, .key = key, .effect = effect};
  for (const auto& value : values) field.form += (field.form.empty() ? "" : " or ") + value.name;
  field.print = [=](const void* config) {
    const T value = at(config).*member;
    if (value == Config{}.*member) return std::string();
    const auto found = std::ranges::find_if(values, [&](const auto& each) { return value == each.value; });
    return found == values.end() ? std::string("?") : found->name;
  };
  field.parse = [=, form = field.form](void* config, std::string_view text) {
    const auto found = std::ranges::find(values, text, &Named<typename detail::OptionalValue<T>::type>::name);
    if (found == values.end()) detail::refuse(key, fmt::format("'{}' is not possible", text), "write " + form);
    at(config).*member = found->value;
  };
  field.describe = [key, print = field.print](const void* config, CaseParameters& parameters) {
    if (auto text = print(config); !text.empty()) parameters.other.emplace_back(key, std::move(text));
  };
  field.print_file = [key, bare, print = field.print](const void* config) {
    const auto text = print(config);
    return text.empty() || bare ? text : key + "_" + text;
  };
  table_.add(std::move(field));
  return *this;
}

/// The modes of multiplication as values of choice().
template <class Config>
std::vector<typename CaseFields<Config>::template Named<MultiplyMode>> multiply_choices() {
  std::vector<typename CaseFields<Config>::template Named<MultiplyMode>> choices;
  for (const auto mode : {MultiplyMode::i8, MultiplyMode::bf16, MultiplyMode::bfp16}) {
    choices.push_back({std::string(npubench::name(mode)), mode});
  }
  return choices;
}

}  // namespace npubench
