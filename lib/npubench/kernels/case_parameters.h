// The parameters of a case as a document, a table and a report show them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <npubench/base/data_type.h>

namespace npubench {

/// Named values in the order they are to be shown: a shape {{"M", 512}, {"K", 512}, {"N", 512}}, a tile {{"tile", 64}}.
using Sizes = std::vector<std::pair<std::string, std::int64_t>>;
using Texts = std::vector<std::pair<std::string, std::string>>;

/// What was run.
struct CaseParameters {
  std::string kernel{};  ///< "Attention"
  std::string group{};   ///< "tile", "whisper", "emulator", ...
  std::optional<DataType> in{}, out{};
  Sizes tile{}, shape{};
  int columns = 0, core_rows = 0;  ///< 0: does not apply
  Texts other{};  ///< options that differ from their defaults, and whatever else distinguishes the case

  friend bool operator==(const CaseParameters&, const CaseParameters&) = default;
};

}  // namespace npubench
