#include <npubench/design/serialize.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/design/design_json.h>

namespace npubench {
namespace {

// Little-endian, as every machine with an XDNA NPU is.
static_assert(std::endian::native == std::endian::little);

struct Header {
  std::array<char, 8> magic{'N', 'P', 'U', 'D', 'S', 'G', 'N', '\n'};
  std::uint32_t version = kDesignFormatVersion;
  std::uint32_t reserved = 0;
  std::uint64_t bytes = 0;  ///< of the JSON that follows
  std::uint64_t hash = 0;   ///< of the JSON that follows
};
static_assert(sizeof(Header) == 32);

[[noreturn]] void malformed(const std::string& what) {
  throw Error(ErrorCategory::invalid_argument, "not a serialized design: " + what);
}

}  // namespace

std::uint64_t fnv1a(std::span<const std::byte> bytes) {
  std::uint64_t value = 0xcbf29ce484222325;
  for (const auto byte : bytes) value = (value ^ static_cast<std::uint64_t>(byte)) * 0x100000001b3;
  return value;
}

std::vector<std::byte> serialize(const Design& design) {
  const auto text = detail::to_json(design);
  Header header;
  header.bytes = text.size();
  header.hash = fnv1a(std::as_bytes(std::span(text)));
  std::vector<std::byte> bytes(sizeof header + text.size());
  std::memcpy(bytes.data(), &header, sizeof header);
  std::memcpy(bytes.data() + sizeof header, text.data(), text.size());
  return bytes;
}

Design deserialize(std::span<const std::byte> bytes) {
  Header header;
  if (bytes.size() < sizeof header) malformed(fmt::format("{} bytes are less than its header", bytes.size()));
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != Header{}.magic) malformed("it does not begin with NPUDSGN");
  if (header.version != kDesignFormatVersion) {
    malformed(fmt::format("its format version is {}, this library reads {}", header.version, kDesignFormatVersion));
  }
  const auto body = bytes.subspan(sizeof header);
  if (header.bytes > body.size()) malformed(fmt::format("{} of {} bytes are there", body.size(), header.bytes));
  const auto text = body.first(static_cast<std::size_t>(header.bytes));
  if (fnv1a(text) != header.hash) malformed("its contents do not match their hash");
  const auto* first = reinterpret_cast<const char*>(text.data());
  const auto json = try_parse_json({first, text.size()});
  if (json.is_discarded()) malformed("its contents are not JSON");
  return detail::design_from_json(json);
}

std::string hash(const Design& design) {
  const auto text = detail::to_json(design);
  return fmt::format("{:016x}", fnv1a(std::as_bytes(std::span(text))));
}

}  // namespace npubench
