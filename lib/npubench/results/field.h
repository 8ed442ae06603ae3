// How the fields of a document are described: once, for writer, reader, CSV and the page about them.
#pragma once

#include <functional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace npubench::results {

/// The fields of a struct in the order in which they are written: a std::tuple of what the functions below make.
/// A struct without such a list is no object of the document.
template <class Struct>
inline constexpr std::tuple<> kFields{};

template <class T>
concept Described = std::tuple_size_v<std::remove_cvref_t<decltype(kFields<T>)>> >
0;

/// What is written where a value is not there: an empty optional or text, a number that is not finite.
enum class Absent {
  null,
  left_out,  ///< as Google Benchmark does with its own
  zero,      ///< where readers of Google Benchmark's format want a number
  empty,     ///< a text that is ""
};

/// The place of `set` in a field that follows from others: it is written, and not read.
struct Derived {};

/// One field. `get(struct)` gives the value that is written; `set(struct, value)` takes the one that was read and may
/// throw std::invalid_argument that says what is wrong with it.
template <class Get, class Set>
struct Field {
  std::string_view name;
  Get get;
  Set set;
  Absent absent = Absent::null;
  bool is_required = false;        ///< a document without it is refused
  bool in_csv = false;             ///< a column of the CSV
  std::string_view former_name{};  ///< in schema version 1

  static constexpr bool kDerived = std::is_same_v<Set, Derived>;

  [[nodiscard]] constexpr Field if_absent(Absent what) const { return with(&Field::absent, what); }
  [[nodiscard]] constexpr Field required() const { return with(&Field::is_required, true); }
  [[nodiscard]] constexpr Field csv() const { return with(&Field::in_csv, true); }
  [[nodiscard]] constexpr Field formerly(std::string_view old) const { return with(&Field::former_name, old); }

  /// Written as to(value), read as from(value).
  template <class To, class From>
  [[nodiscard]] constexpr auto as(To to, From from) const {
    const auto get_it = [getter = get, to](const auto& object) { return to(getter(object)); };
    const auto set_it = [setter = set, from](auto& object, auto value) { setter(object, from(std::move(value))); };
    return Field<decltype(get_it), decltype(set_it)>{name, get_it, set_it, absent, is_required, in_csv, former_name};
  }

 private:
  template <class T>
  [[nodiscard]] constexpr Field with(T Field::*attribute, T value) const {
    auto changed = *this;
    changed.*attribute = value;
    return changed;
  }
};

template <class Get, class Set>
constexpr auto field(std::string_view name, Get get, Set set) {
  return Field<Get, Set>{name, get, set};
}

template <class Struct, class T>
constexpr auto field(std::string_view name, T Struct::*member) {
  return field(
      name, [member](const Struct& object) -> const T& { return object.*member; },
      [member](Struct& object, T value) { object.*member = std::move(value); });
}

/// A member of a member.
template <class Struct, class Inner, class T>
constexpr auto field(std::string_view name, Inner Struct::*outer, T Inner::*member) {
  return field(
      name, [outer, member](const Struct& object) -> const T& { return object.*outer.*member; },
      [outer, member](Struct& object, T value) { object.*outer.*member = std::move(value); });
}

template <class Get>
constexpr auto derived(std::string_view name, Get get) {
  return Field<Get, Derived>{name, get, {}};
}

/// An object within the object, whose fields are of the same struct.
template <class Fields>
struct Group {
  std::string_view name;
  Fields fields;
};
template <class Fields>
constexpr auto group(std::string_view name, Fields fields) {
  return Group<Fields>{name, fields};
}

/// The fields of a member, among those of the struct itself.
template <class Struct, class T>
struct Inlined {
  T Struct::*member;
};
template <class Struct, class T>
constexpr auto inlined(T Struct::*member) {
  return Inlined<Struct, T>{member};
}

/// Pairs of a name and a value, among the fields: whatever else of the pairs' type is in the object. None replaces a
/// field.
template <class Get, class Set>
struct Rest {
  Get get;
  Set set;
  bool in_csv = false;  ///< each a column of the CSV

  [[nodiscard]] constexpr Rest csv() const { return {get, set, true}; }
};
template <class Get, class Set>
Rest(Get, Set) -> Rest<Get, Set>;
template <class Struct, class Inner, class Pairs>
constexpr auto rest(Inner Struct::*outer, Pairs Inner::*member) {
  return Rest{[outer, member](const Struct& object) -> const Pairs& { return object.*outer.*member; },
              [outer, member](Struct& object, Pairs pairs) { object.*outer.*member = std::move(pairs); }};
}
template <class Struct, class Pairs>
constexpr auto rest(Pairs Struct::*member) {
  return Rest{[member](const Struct& object) -> const Pairs& { return object.*member; },
              [member](Struct& object, Pairs pairs) { object.*member = std::move(pairs); }};
}

/// Calls `visit` with each entry of a list of fields.
template <class Fields, class Visit>
constexpr void for_each_entry(const Fields& fields, Visit visit) {
  std::apply([&](const auto&... entries) { (visit(entries), ...); }, fields);
}

/// The value that a field writes.
template <class Field, class Struct>
using FieldValue = std::remove_cvref_t<std::invoke_result_t<decltype(Field::get), const Struct&>>;

}  // namespace npubench::results
