#include <npubench/reference/convert.h>

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::reference {
namespace {

template <class Scalar>
void copy(ElementSpan span, Scalar* to) {
  visit_element(span.type(), [&](auto element) {
    for (const auto value : span.as<decltype(element)>()) {
      if constexpr (std::is_same_v<decltype(element), bfloat16>) {
        *to++ = float(value);
      } else {
        *to++ = static_cast<Scalar>(value);
      }
    }
  });
}

template <class Matrix>
Matrix to_matrix(ElementSpan span, std::int64_t rows, std::int64_t columns, std::string_view what) {
  require_positive(static_cast<double>(rows), "number of rows");
  require_positive(static_cast<double>(columns), "number of columns");
  if (span.size() != static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} has {} elements instead of {} x {} = {}", what,
                                                             span.size(), rows, columns, rows * columns));
  }
  Matrix matrix(rows, columns);
  copy(span, matrix.data());
  return matrix;
}

}  // namespace

FloatMatrix to_floats(ElementSpan span, std::int64_t rows, std::int64_t columns, std::string_view what) {
  return to_matrix<FloatMatrix>(span, rows, columns, what);
}

DoubleMatrix to_doubles(ElementSpan span, std::int64_t rows, std::int64_t columns, std::string_view what) {
  return to_matrix<DoubleMatrix>(span, rows, columns, what);
}

std::vector<double> to_doubles(ElementSpan span) {
  std::vector<double> values(span.size());
  copy(span, values.data());
  return values;
}

void require_type(ElementSpan span, std::initializer_list<DataType> types, std::string_view what) {
  if (std::ranges::find(types, span.type()) != types.end()) return;
  std::string names;
  for (const auto type : types) names += fmt::format("{}{}", names.empty() ? "" : " or ", name(type));
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} is {}", what, name(span.type())), "use " + names);
}

void require_positive(double value, std::string_view what) {
  if (value > 0) return;
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} is {}", what, value), "it must be above 0");
}

}  // namespace npubench::reference
