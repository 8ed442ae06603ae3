// How CaseFields makes its entries: the part that knows the type of the configuration.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <npubench/kernels/case_fields.h>  // which includes this file at its end

namespace npubench {

template <class Config>
CaseFields<Config>& CaseFields<Config>::types(DataType Config::*in, DataType Config::*out) {
  return add(detail::types_field(detail::Member(in), detail::Member(out)));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::type(DataType Config::*both) {
  return add(detail::type_field(detail::Member(both)));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::only_types(DataType in, DataType out) {
  return add(detail::only_types_field(kernel(), in, out));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::add_extents(Role role, std::string key, const std::vector<Extent>& extents) {
  detail::ExtentMembers members;
  for (const auto& extent : extents) members.emplace_back(extent.name, detail::Member(extent.member));
  return add(detail::extents_field(role, std::move(key), std::move(members)));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::tile(std::vector<Extent> extents) {
  return add_extents(Role::tile, "tile", extents);
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::shape(std::vector<Extent> extents) {
  return add_extents(Role::shape, "shape", extents);
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::shape_part(std::string key, std::vector<Extent> extents) {
  return add_extents(Role::shape, std::move(key), extents);
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::elements(Elements Config::*member) {
  return add(detail::elements_field(detail::Member(member)));
}

template <class Config>
CaseFields<Config>& CaseFields<Config>::cores(int Config::*columns, int Config::*core_rows) {
  return add(detail::cores_field(detail::Member(columns), detail::Member(core_rows)));
}

template <class Config>
template <class T, detail::BaseOf<Config> C>
CaseFields<Config>& CaseFields<Config>::option(std::string key, T C::*of, Effect effect) {
  T Config::*const member = of;
  using Value = typename detail::OptionalValue<T>::type;
  constexpr bool whole = std::is_integral_v<Value>, text_itself = std::is_same_v<Value, std::string>;
  static_assert(whole || text_itself || std::is_same_v<Value, float>, "an option is a whole number, a float or a text");
  detail::OptionValue value;
  value.print = [member](const void* config) {
    const T given = at(config).*member;
    if (given == Config{}.*member) return std::string();
    Value inner{};
    if constexpr (detail::OptionalValue<T>::value) {
      inner = *given;  // unset is the default, or no default could be printed
    } else {
      inner = given;
    }
    if constexpr (whole) {
      return detail::print_number(static_cast<std::int64_t>(inner));
    } else if constexpr (text_itself) {
      return inner;
    } else {
      return detail::print_float(inner);
    }
  };
  value.parse = [member, key](void* config, std::string_view text) {
    if constexpr (whole) {
      at(config).*member = static_cast<Value>(detail::parse_number(key, text, 0));
    } else if constexpr (text_itself) {
      at(config).*member = std::string(text);
    } else {
      at(config).*member = detail::parse_float(key, text);
    }
  };
  const auto* const form = whole ? "a whole number" : text_itself ? "a text" : "a number";
  return add(detail::option_field(std::move(key), form, std::move(value), effect));
}

template <class Config>
template <class T, detail::BaseOf<Config> C>
CaseFields<Config>& CaseFields<Config>::choice(std::string key, T C::*of,
                                               std::vector<Named<typename detail::OptionalValue<T>::type>> values,
                                               Effect effect, bool bare) {
  T Config::*const member = of;
  detail::ChoiceValues choice;
  for (const auto& value : values) choice.names.push_back(value.name);
  choice.which = [member, values](const void* config) -> std::optional<std::size_t> {
    const T value = at(config).*member;
    if (value == Config{}.*member) return std::nullopt;
    std::size_t index = 0;
    while (index < values.size() && !(value == values[index].value)) ++index;
    return index;
  };
  choice.choose = [member, values](void* config, std::size_t index) { at(config).*member = values[index].value; };
  return add(detail::choice_field(std::move(key), std::move(choice), effect, bare));
}

/// The modes of multiplication as values of choice().
template <class Config>
std::vector<typename CaseFields<Config>::template Named<MultiplyMode>> multiply_choices(
    std::initializer_list<MultiplyMode> modes) {
  std::vector<typename CaseFields<Config>::template Named<MultiplyMode>> choices;
  for (const auto mode : modes) {
    choices.push_back({std::string(npubench::name(mode)), mode});
  }
  return choices;
}

}  // namespace npubench
