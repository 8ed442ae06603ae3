#include <npubench/design/place_argument.h>

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

[[noreturn]] void unsupported(const Transfer& transfer, const HostView& place) {
  throw Error(ErrorCategory::unsupported,
              fmt::format("a transfer from element {} on, {}, does not follow rows of {}", transfer.offset,
                          to_string(Dimensions(transfer.dimensions.begin(), transfer.dimensions.end())), place.width),
              "choose a tile that divides the rows");
}

/// A row as one dimension, or as two where it has more words than a descriptor counts.
Dimensions row_of(std::int64_t width, DataType type, Generation generation) {
  const auto size = static_cast<std::int64_t>(size_of(type));
  const auto most = architecture(generation).dma(TileKind::shim).max_wrap * 4 / size;
  std::int64_t parts = 1;
  while (parts < width && (width % parts != 0 || width / parts > most)) ++parts;
  if (parts == 1) return {{width, 1}};
  return {{parts, width / parts}, {width / parts, 1}};
}

/// Rows of one distance that two dimensions count, as one.
void join_rows(Dimensions& body) {
  for (std::size_t i = 0; i + 1 < body.size();) {
    const auto inner = body[i + 1];
    const bool rows = inner.stride != 1 && body[i].stride == inner.size * inner.stride;
    if (!rows) {
      ++i;
      continue;
    }
    body[i] = {body[i].size * inner.size, inner.stride};
    body.erase(body.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

void restride(Transfer& transfer, const HostView& place, DataType type, Generation generation) {
  auto& dimensions = transfer.dimensions;
  const auto column = transfer.offset % place.width;
  std::int64_t in_row = column;  // the last element of a row that is walked over
  Dimensions body;
  for (auto dimension = dimensions.begin() + 1; dimension != dimensions.end(); ++dimension) {
    const auto [size, stride] = *dimension;
    if (size == 1) continue;
    if (stride % place.width == 0) {
      body.push_back({size, stride / place.width * place.stride});
    } else if (stride == 1 && column == 0 && size % place.width == 0 && dimension + 1 == dimensions.end()) {
      if (size > place.width) body.push_back({size / place.width, place.stride});
      for (const auto& part : row_of(place.width, type, generation)) body.push_back(part);
      in_row += place.width - 1;
    } else {
      body.push_back(*dimension);
      in_row += (size - 1) * stride;
    }
  }
  join_rows(body);
  const auto repeats = dimensions[0].stride % place.width == 0;
  if (dimensions[0].size > 1 && !repeats) in_row += (dimensions[0].size - 1) * dimensions[0].stride;
  if (in_row >= place.width || body.size() > dimensions.size() - 1) unsupported(transfer, place);

  if (repeats) dimensions[0].stride = dimensions[0].stride / place.width * place.stride;
  std::fill(dimensions.begin() + 1, dimensions.end(), Dimension{1, 0});
  std::ranges::copy_backward(body, dimensions.end());
  // The outermost one behind the repeats is not counted but ends with the transfer: it may be of any size.
  if (body.size() == 2) std::swap(dimensions[1], dimensions[2]);
  transfer.offset = transfer.offset / place.width * place.stride + column;
}

}  // namespace

void place_argument(RuntimeSequence& sequence, int argument, const HostView& place, Generation generation) {
  if (argument < 0 || argument >= static_cast<int>(sequence.arguments.size())) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("argument {} wanted of {}", argument, sequence.arguments.size()));
  }
  auto& type = sequence.arguments[static_cast<std::size_t>(argument)].type;
  for (auto& op : sequence.ops) {
    auto* transfer = std::get_if<Transfer>(&op);
    if (transfer == nullptr || transfer->argument != argument) continue;
    if (place.width != 0 && place.width != place.stride) restride(*transfer, place, type.type, generation);
    transfer->offset += place.offset;
  }
  type.shape = {place.elements};
}

}  // namespace npubench
