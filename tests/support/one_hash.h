// Two designs that differ and have one hash.
#pragma once

#include <utility>

#include <npubench/design/design.h>

namespace npubench::test {

/// They do nothing, and differ in their names, which 64-bit FNV-1a does not tell apart where a design's text has its
/// name. Found by following the hash from name to name until two met, after some 2^32 of them.
inline std::pair<Design, Design> designs_of_one_hash() {
  return {Design{.name = "ceQx_zVEzMH"}, Design{.name = "-yqGvjEe9OH"}};
}

}  // namespace npubench::test
