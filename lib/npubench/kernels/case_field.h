// One field of a kernel's configuration, and the table of them, whatever the type of the configuration: what CaseFields
// is made of. Only the access to members knows that type, so that the rest is compiled once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/kernels/case_parameters.h>
#include <npubench/kernels/elements.h>

namespace npubench {

/// What a field changes: the result of the kernel (or how exact it is), or only the way to it.
enum class Effect : std::uint8_t { result, dataflow };

namespace detail {

/// A member of a configuration that is handed on as void*.
template <class T>
class Member {
 public:
  template <class Config>
  explicit Member(T Config::*member)
      : at_([member](void* config) -> T& { return static_cast<Config*>(config)->*member; }) {}

  [[nodiscard]] T& of(void* config) const { return at_(config); }
  [[nodiscard]] const T& of(const void* config) const { return at_(const_cast<void*>(config)); }

 private:
  std::function<T&(void* config)> at_;
};

/// A number inside a field that can be swept alone: tile_m, columns.
struct FieldNumber {
  std::string axis{};
  std::function<void(void* config, std::int64_t)> set{};
};

/// One segment of a case's name.
struct CaseField {
  enum class Role : std::uint8_t { types, shape, tile, cores, option };
  Role role{};
  std::string key{};   ///< of "<key>:<value>"; types and a shape are written without
  std::string form{};  ///< what is to be written: "<M>x<K>x<N>", "row_major or column_major"
  Effect effect = Effect::result;
  std::function<std::string(const void* config)> print{};       ///< empty text: as by default, left out
  std::function<std::string(const void* config)> print_file{};  ///< the same in a design's name
  std::function<void(void* config, std::string_view text)> parse{};
  std::function<void(const void* config, CaseParameters&)> describe{};
  std::vector<FieldNumber> numbers{};
};

using ExtentMembers = std::vector<std::pair<std::string, Member<std::int64_t>>>;
/// How an option reads and writes its value.
struct OptionValue {
  std::function<std::string(const void* config)> print{};  ///< empty text where it is the default
  std::function<void(void* config, std::string_view text)> parse{};
};
/// The names of a choice's values, and which one a configuration has.
struct ChoiceValues {
  std::vector<std::string> names{};
  std::function<std::optional<std::size_t>(const void* config)>
      which{};  ///< nullopt: the default; one past: none of them
  std::function<void(void* config, std::size_t)> choose{};
};

/// The fields that CaseFields documents.
CaseField types_field(Member<DataType> in, Member<DataType> out);
CaseField type_field(Member<DataType> both);
CaseField only_types_field(std::string kernel, DataType in, DataType out);
CaseField extents_field(CaseField::Role role, std::string key, ExtentMembers extents);
CaseField elements_field(Member<Elements> elements);
CaseField cores_field(Member<int> columns, Member<int> core_rows);
CaseField option_field(std::string key, std::string form, OptionValue value, Effect effect);
CaseField choice_field(std::string key, ChoiceValues values, Effect effect, bool bare);

/// The fields of a kernel. What is public here is documented at CaseFields.
class FieldTable {
 public:
  FieldTable(std::string kernel, std::string stem) : kernel_(std::move(kernel)), stem_(std::move(stem)) {}
  void add(CaseField field);

  [[nodiscard]] const std::string& kernel() const { return kernel_; }
  [[nodiscard]] std::string name(const void* config) const;
  [[nodiscard]] std::string problem_name(const void* config) const;
  [[nodiscard]] std::string design_name(const void* config) const;
  [[nodiscard]] CaseParameters parameters(const void* config) const;
  void parse(std::string_view name, void* config) const;
  void set(std::string_view axis, std::string_view value, void* config) const;
  [[nodiscard]] std::vector<std::string> axes() const;
  [[nodiscard]] std::string form() const;

 private:
  /// Names have the tile before the shape, designs after it.
  [[nodiscard]] std::vector<const CaseField*> in_order_of_names() const;
  [[nodiscard]] const CaseField* find(std::string_view key) const;
  [[nodiscard]] const CaseField& field_of(std::string_view segment) const;

  std::string kernel_, stem_;
  std::vector<CaseField> fields_;
};

/// Throws Error(invalid_argument): "'<part>' of the case: <what>".
[[noreturn]] void refuse(std::string_view part, const std::string& what, const std::string& remedy);
/// Parsers of values; all throw as refuse().
std::vector<std::string_view> split(std::string_view text, char separator);
std::int64_t parse_number(std::string_view part, std::string_view text, std::int64_t least = 1);
std::vector<std::int64_t> parse_extents(std::string_view part, std::string_view text, std::int64_t least = 1);
float parse_float(std::string_view part, std::string_view text);
Elements parse_elements(std::string_view text);
std::string join(const std::vector<std::int64_t>& extents);
/// As parse_number() and parse_float() read them.
std::string print_number(std::int64_t value);
std::string print_float(float value);

}  // namespace detail
}  // namespace npubench
