// A sequence argument that lies inside a larger buffer: how one design's output becomes another's input as it is.
#pragma once

#include <cstdint>

#include <npubench/design/design.h>

namespace npubench {

/// Where the elements of an argument are to be found.
struct HostView {
  std::int64_t offset = 0;  ///< of its first element
  /// Its rows, of so many elements each, lie `stride` elements apart. Rows that are read may overlap (stride below
  /// width: a sliding window). 0: the elements stay next to each other.
  std::int64_t width = 0;
  std::int64_t stride = 0;
  std::int64_t elements = 0;  ///< of the whole buffer
};

/// Changes the transfers of that argument so that they walk through the place. Throws Error(invalid_argument) for an
/// argument that is not there, Error(unsupported) for a transfer whose dimensions do not follow the rows, or that then
/// needs more than four dimensions. Whether the hardware takes the result is said by check().
void place_argument(RuntimeSequence& sequence, int argument, const HostView& place, Generation generation);

}  // namespace npubench
