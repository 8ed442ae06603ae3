#include <npubench/kernels/case_field.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/suggest.h>

namespace npubench::detail {
namespace {

// Products of up to three such extents are judged before they are made: see parse_elements() and the kernels' limits.
constexpr std::int64_t kLargestNumber = 1'000'000'000'000;

/// A negative one too, which parse_number() refuses.
bool begins_with_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) != 0;
}

std::vector<std::string_view> views(const std::vector<std::string>& texts) { return {texts.begin(), texts.end()}; }

/// Without its key: types and the shape.
bool is_bare(const CaseField& field) { return field.key == "types" || field.key == "shape"; }

std::string segment_of(const CaseField& field, const std::string& value) {
  return is_bare(field) ? value : field.key + ":" + value;
}

}  // namespace

void refuse(std::string_view part, const std::string& what, const std::string& remedy) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("'{}' of the case: {}", part, what), remedy);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::int64_t parse_number(std::string_view part, std::string_view text, std::int64_t least) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || value < least || value > kLargestNumber) {
    refuse(part, fmt::format("'{}' is not a whole number from {} to {}", text, least, kLargestNumber),
           "write it in digits");
  }
  return value;
}

std::vector<std::int64_t> parse_extents(std::string_view part, std::string_view text, std::int64_t least) {
  std::vector<std::int64_t> values;
  for (const auto extent : split(text, 'x')) values.push_back(parse_number(part, extent, least));
  return values;
}

float parse_float(std::string_view part, std::string_view text) {
  float value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
    refuse(part, fmt::format("'{}' is not a number", text), "write it as in 0.03125 or 1e-05");
  }
  return value;
}

Elements parse_elements(std::string_view text) {
  const auto extents = parse_extents(text, text);
  if (extents.size() > 3) {
    refuse(text, fmt::format("a shape of {} extents", extents.size()), "write the data's extents, as 1500x2048");
  }
  std::int64_t rest = std::numeric_limits<std::int64_t>::max();
  for (const auto extent : extents) rest /= extent;
  if (rest == 0) refuse(text, "more elements than can be counted in 63 bits", "take a smaller shape");
  if (extents.size() == 1) return {extents[0]};
  if (extents.size() == 2) return {extents[0], extents[1]};
  return {extents[0], extents[1], extents[2]};
}

std::string join(const std::vector<std::int64_t>& extents) { return fmt::format("{}", fmt::join(extents, "x")); }

std::string print_number(std::int64_t value) { return fmt::format("{}", value); }

std::string print_float(float value) { return fmt::format("{}", value); }

void FieldTable::add(CaseField field) {
  if (!field.print_file) field.print_file = field.print;
  // In the order of names, whatever order the maker has: sorting keeps that of the options.
  const auto place = std::ranges::upper_bound(fields_, field.role, {}, &CaseField::role);
  fields_.insert(place, std::move(field));
}

std::vector<const CaseField*> FieldTable::in_order_of_names() const {
  std::vector<const CaseField*> order;
  for (const auto& field : fields_) order.push_back(&field);
  std::ranges::stable_sort(order, [](const auto* a, const auto* b) {
    const auto rank = [](const CaseField& field) {
      if (field.role == CaseField::Role::tile) return 1;
      return field.role == CaseField::Role::types ? 0 : 1 + static_cast<int>(field.role);
    };
    return rank(*a) < rank(*b);
  });
  return order;
}

std::string FieldTable::name(const void* config) const {
  std::string text = kernel_;
  for (const auto* field : in_order_of_names()) {
    if (const auto value = field->print(config); !value.empty()) text += "/" + segment_of(*field, value);
  }
  return text;
}

std::string FieldTable::problem_name(const void* config) const {
  std::string text = kernel_;
  for (const auto& field : fields_) {
    if (field.effect == Effect::dataflow) continue;
    if (const auto value = field.print(config); !value.empty()) text += "/" + segment_of(field, value);
  }
  return text;
}

std::string FieldTable::design_name(const void* config) const {
  std::string text = stem_;
  for (const auto& field : fields_) {
    if (const auto value = field.print_file(config); !value.empty()) text += "_" + value;
  }
  return text;
}

CaseParameters FieldTable::parameters(const void* config) const {
  CaseParameters parameters{.kernel = kernel_};
  for (const auto& field : fields_) field.describe(config, parameters);
  return parameters;
}

const CaseField* FieldTable::find(std::string_view key) const {
  const auto found = std::ranges::find(fields_, key, &CaseField::key);
  return found == fields_.end() ? nullptr : &*found;
}

const CaseField& FieldTable::field_of(std::string_view segment) const {
  const auto colon = segment.find(':');
  const bool bare = colon == std::string_view::npos;
  const auto key = !bare ? segment.substr(0, colon) : begins_with_number(segment) ? "shape" : "types";
  const auto* const field = find(key);
  if (field != nullptr && is_bare(*field) == bare) return *field;
  std::vector<std::string_view> keys;
  for (const auto& each : fields_) {
    if (!is_bare(each)) keys.emplace_back(each.key);
  }
  refuse(bare ? segment : key, fmt::format("unknown to {}", kernel_),
         did_you_mean(bare ? segment : key, keys) +
             (keys.empty() ? "it has no options" : fmt::format("possible are {}", fmt::join(keys, ", "))));
}

void FieldTable::parse(std::string_view name, void* config) const {
  std::vector<const CaseField*> given;
  const auto segments = split(name, '/');
  for (std::size_t i = 1; i < segments.size(); ++i) {
    const auto segment = segments[i];
    if (segment.empty()) refuse(segment, "an empty segment", "write " + form());
    const auto& field = field_of(segment);
    if (std::ranges::find(given, &field) != given.end()) refuse(segment, "given twice", "give it once");
    given.push_back(&field);
    field.parse(config, is_bare(field) ? segment : segment.substr(segment.find(':') + 1));
  }
}

void FieldTable::set(std::string_view axis, std::string_view value, void* config) const {
  const bool number = begins_with_number(value) && value.find('x') == std::string_view::npos;
  for (const auto& field : fields_) {
    // A single number is the tile's in all directions; of a field of several numbers it is the one of that name.
    if (!number || (field.key == axis && field.role == CaseField::Role::tile)) continue;
    const auto found = std::ranges::find(field.numbers, axis, &FieldNumber::axis);
    if (found != field.numbers.end()) {
      found->set(config, parse_number(axis, value, field.role == CaseField::Role::cores ? 0 : 1));
      return;
    }
  }
  if (const auto* const field = find(axis); field != nullptr) {
    field->parse(config, value);
    return;
  }
  const auto known = axes();
  if (std::ranges::find(known, axis) != known.end()) refuse(axis, fmt::format("'{}' is no number", value), "write one");
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no axis '{}'", kernel_, axis),
              did_you_mean(axis, views(known)) + fmt::format("possible are {}", fmt::join(known, ", ")));
}

std::vector<std::string> FieldTable::axes() const {
  std::vector<std::string> names;
  const auto add = [&](const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  };
  for (const auto& field : fields_) {
    add(field.key);
    for (const auto& number : field.numbers) add(number.axis);
  }
  return names;
}

std::string FieldTable::form() const {
  std::string text = kernel_;
  for (const auto* field : in_order_of_names()) {
    if (field->role == CaseField::Role::option) continue;
    const auto value = field->role == CaseField::Role::cores ? std::string("<columns>x<rows>") : field->form;
    text += "/" + segment_of(*field, value);
  }
  return text;
}

}  // namespace npubench::detail
