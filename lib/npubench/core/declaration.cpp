#include <npubench/core/declaration.h>

#include <charconv>
#include <string>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

[[noreturn]] void refuse(const Function& function, const std::string& what, const std::string& remedy = {}) {
  throw Error(ErrorCategory::unsupported, fmt::format("{}: {}", function.symbol, what), remedy);
}

std::string describe(const ParameterType& parameter) {
  if (const auto* type = std::get_if<MemRef>(&parameter)) return to_string(*type);
  return fmt::format("scalar {}", name(std::get<DataType>(parameter)));
}

std::string describe(Expected expected) {
  return fmt::format("{} {}", expected.kind == Expected::Kind::buffer ? "buffer of" : "scalar", name(expected.type));
}

bool matches(const ParameterType& parameter, Expected expected) {
  const auto* memory = std::get_if<MemRef>(&parameter);
  if (expected.kind == Expected::Kind::buffer) return memory != nullptr && memory->type == expected.type;
  return memory == nullptr && std::get<DataType>(parameter) == expected.type;
}

}  // namespace

void expect_parameters(const Function& function, std::initializer_list<Expected> expected) {
  if (function.parameters.size() != expected.size()) {
    refuse(function, fmt::format("{} parameters instead of {}", function.parameters.size(), expected.size()));
  }
  std::size_t index = 0;
  for (const auto& wanted : expected) {
    const auto& parameter = function.parameters[index];
    if (!matches(parameter, wanted)) {
      refuse(function, fmt::format("parameter {} is {}, expected {}", index, describe(parameter), describe(wanted)));
    }
    ++index;
  }
}

const MemRef& buffer(const Function& function, std::size_t index) {
  return std::get<MemRef>(function.parameters.at(index));
}

MatrixShape matrix(const Function& function, std::size_t index) {
  const auto& type = buffer(function, index);
  if (type.shape.size() < 2) {
    refuse(function, fmt::format("parameter {} is {}", index, to_string(type)), "declare its rows and columns");
  }
  if (type.elements() <= 0) refuse(function, fmt::format("parameter {} is empty: {}", index, to_string(type)));
  return {type.elements() / type.shape.back(), type.shape.back()};
}

void expect_matrix(const Function& function, std::size_t index, MatrixShape shape) {
  const auto actual = matrix(function, index);
  if (actual == shape) return;
  refuse(function, fmt::format("parameter {} is {} x {}, expected {} x {}", index, actual.rows, actual.columns,
                               shape.rows, shape.columns));
}

void expect_elements(const Function& function, std::size_t index, std::int64_t elements) {
  const auto& type = buffer(function, index);
  if (type.elements() == elements) return;
  refuse(function, fmt::format("parameter {} is {}, {} elements instead of {}", index, to_string(type), type.elements(),
                               elements));
}

void expect_room(const Function& function, std::size_t index, std::int64_t elements) {
  const auto& type = buffer(function, index);
  if (elements > 0 && type.elements() >= elements) return;
  refuse(function, fmt::format("parameter {} is {}, with room for {} elements; {} are needed", index, to_string(type),
                               type.elements(), elements));
}

void expect_multiple(const Function& function, std::string_view what, std::int64_t value, std::int64_t of) {
  if (value > 0 && value % of == 0) return;
  refuse(function, fmt::format("{} = {} is not a multiple of {}", what, value, of), "choose another tile");
}

std::int64_t integer_definition(const Function& function, std::string_view name, std::int64_t otherwise) {
  const auto text = function.definition(name);
  if (text.empty()) return otherwise;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    refuse(function, fmt::format("definition {}={} is not an integer", name, text));
  }
  return value;
}

std::int64_t index_below(std::string_view function, std::string_view name, std::int32_t value, std::int64_t limit) {
  if (value >= 0 && value < limit) return value;
  throw Error(ErrorCategory::invalid_argument,
              fmt::format("{}: {} = {} is not in 0 to {}", function, name, value, limit - 1));
}

bool uses_bfp16(const Function& function) {
  return integer_definition(function, "AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16", 0) != 0;
}

std::size_t count_of(const Function& function) { return static_cast<std::size_t>(buffer(function, 0).elements()); }

BoundFunction with_cycles(CoreCycles cycles, std::function<void(CallArguments)> compute) {
  return {.compute = std::move(compute),
          .cycles = [count = cycles.count](CallArguments) { return count; },
          .source = cycles.source};
}

}  // namespace npubench
