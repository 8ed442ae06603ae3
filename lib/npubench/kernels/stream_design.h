// The dataflow of every kernel whose cores each work through a part of the data: element by element or row by row.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

/// An argument of a call: one of the input or output objects that the core holds, its parameters, or a scalar.
struct StreamObject {
  enum class Role : std::uint8_t { input, output, parameters };
  Role role{};
  int index = 0;
};
using StreamArgument = std::variant<StreamObject, std::int32_t, float>;

/// A call that a core makes of each set of objects; the function's parameter types are filled in. Without arguments it
/// is function(inputs..., parameters if there are any, outputs..., scalars...).
struct StreamCall {
  Function function{};
  std::vector<StreamArgument> scalars{};
  std::vector<StreamArgument> arguments{};
};

/// Data streams through the array: each column takes a contiguous share of the argument, its memory tile deals objects
/// to the column's cores and joins what they make of them.
///
/// Sequence arguments: the input, the parameters if there are any, the output. With two operands the input argument
/// holds all of the first, then all of the second. On one or two core rows each operand has its own stream; on more, a
/// core gets them in turn over one stream, since a memory tile has too few channels for two streams to each of four
/// cores, and both shim channels carry them, each for half of the core rows, unless the parameters need one of the two.
/// Two results lie in the output argument in the same way.
struct StreamPlan {
  std::string name{};
  Generation generation{};
  int columns = 1;
  int core_rows = 1;
  MemRef input{};  ///< an object of a core
  MemRef output{};
  int operands = 1;                    ///< input objects per call
  int results = 1;                     ///< output objects per call
  std::int64_t objects = 1;            ///< outputs of each core in a run
  std::optional<MemRef> parameters{};  ///< sent once in a run and held by every core
  std::vector<StreamCall> calls{};     ///< of each set of objects, in this order
};

/// Objects are double buffered on the cores where L1 allows it. Throws Error(does_not_fit) for more data than a runtime
/// sequence has room for.
Design stream_through(const StreamPlan& plan);

/// Data memory of a core that the plan takes at these depths.
std::int64_t stream_core_bytes(const StreamPlan& plan, int input_depth, int output_depth);

}  // namespace npubench
