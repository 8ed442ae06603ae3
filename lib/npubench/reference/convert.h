// Inputs of the references as Eigen matrices. Internal to this layer.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include <Eigen/Core>

#include <npubench/base/element_span.h>
#include <npubench/reference/references.h>

namespace npubench::reference {

using FloatMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using DoubleMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// `span` as rows x columns. Throws Error(invalid_argument) that names `what` for another number of elements.
FloatMatrix to_floats(ElementSpan span, std::int64_t rows, std::int64_t columns, std::string_view what);
DoubleMatrix to_doubles(ElementSpan span, std::int64_t rows, std::int64_t columns, std::string_view what);

/// Throws Error(invalid_argument) unless `span` is of one of the types.
void require_type(ElementSpan span, std::initializer_list<DataType> types, std::string_view what);

/// Throws Error(invalid_argument) unless positive.
void require_positive(double value, std::string_view what);

}  // namespace npubench::reference
