#include <npubench/whisper/safetensors.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <npubench/base/bfloat16.h>
#include <npubench/base/error.h>
#include <npubench/base/output_file.h>
#include <npubench/whisper/half.h>

namespace npubench::whisper {
namespace {

using Json = nlohmann::json;

static_assert(std::endian::native == std::endian::little, "the format is little-endian");

constexpr const char* kDownloadAgain = "copy or download it again";

struct ElementType {
  std::string_view name;
  std::uint64_t bytes;
};
// Of the format; F32, F16 and BF16 can be read, the others only be there.
constexpr std::array kTypes{ElementType{"F32", 4},  ElementType{"F16", 2},     ElementType{"BF16", 2},
                            ElementType{"F64", 8},  ElementType{"I64", 8},     ElementType{"I32", 4},
                            ElementType{"I16", 2},  ElementType{"I8", 1},      ElementType{"U64", 8},
                            ElementType{"U32", 4},  ElementType{"U16", 2},     ElementType{"U8", 1},
                            ElementType{"BOOL", 1}, ElementType{"F8_E4M3", 1}, ElementType{"F8_E5M2", 1}};

[[noreturn]] void refuse(const std::string& name, const std::string& what, const std::string& remedy = kDownloadAgain) {
  throw Error(ErrorCategory::io, fmt::format("{} {}", name, what), remedy);
}

/// As a message shows text from a file: short, and without what a terminal would obey.
std::string shown(std::string_view text) {
  constexpr std::size_t kLongest = 100;
  std::string out;
  for (const char c : text.substr(0, kLongest)) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
  return text.size() > kLongest ? out + "..." : out;
}

/// JSON that has no key of an object twice; which of the two would count is not said anywhere.
Json parse_header(const std::string& name, std::span<const std::byte> text) {
  std::vector<std::set<std::string>> keys;
  std::string twice;
  const Json::parser_callback_t watch = [&](int, Json::parse_event_t event, Json& value) {
    if (event == Json::parse_event_t::object_start) keys.emplace_back();
    if (event == Json::parse_event_t::object_end) keys.pop_back();
    if (event == Json::parse_event_t::key && twice.empty() && !keys.back().insert(value.get<std::string>()).second) {
      twice = value.get<std::string>();
    }
    return true;
  };
  const auto* begin = reinterpret_cast<const char*>(text.data());
  Json header = Json::parse(begin, begin + text.size(), watch, false);
  if (header.is_discarded() || !header.is_object()) refuse(name, "has a header that is no JSON object");
  if (!twice.empty()) refuse(name, fmt::format("has '{}' twice in its header", shown(twice)));
  return header;
}

/// A member that is a list of whole numbers of at least 0.
std::vector<std::int64_t> whole_numbers(const std::string& where, const Json& tensor, const char* key) {
  std::vector<std::int64_t> numbers;
  const auto found = tensor.find(key);
  if (found == tensor.end() || !found->is_array()) refuse(where, fmt::format("has no list '{}'", key));
  for (const auto& each : *found) {
    const bool fits = each.is_number_unsigned() &&
                      each.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (!fits)
      refuse(where, fmt::format("has {} in '{}', whole numbers of at least 0 are needed",
                                shown(each.dump(-1, ' ', false, Json::error_handler_t::replace)), key));
    numbers.push_back(each.get<std::int64_t>());
  }
  return numbers;
}

/// Nothing where the product does not fit.
std::optional<std::uint64_t> bytes_of(const std::vector<std::int64_t>& shape, std::uint64_t element) {
  std::uint64_t bytes = element;
  for (const auto extent : shape) {
    if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(extent), &bytes)) return std::nullopt;
  }
  return bytes;
}

Safetensors::Entry entry_of(const std::string& where, const Json& tensor, std::span<const std::byte> data) {
  if (!tensor.is_object()) refuse(where, "is no JSON object");
  const auto dtype = tensor.find("dtype");
  if (dtype == tensor.end() || !dtype->is_string()) refuse(where, "has no 'dtype'");
  const auto text = dtype->get<std::string>();
  const auto type = std::ranges::find(kTypes, text, &ElementType::name);
  if (type == kTypes.end()) refuse(where, fmt::format("is of the unknown type '{}'", shown(text)));
  Safetensors::Entry entry{.dtype = text, .shape = whole_numbers(where, tensor, "shape"), .bytes = {}};
  const auto offsets = whole_numbers(where, tensor, "data_offsets");
  if (offsets.size() != 2 || offsets[0] > offsets[1]) {
    refuse(where, fmt::format("has the offsets {}, a begin and an end are needed", offsets));
  }
  const auto begin = static_cast<std::uint64_t>(offsets[0]), end = static_cast<std::uint64_t>(offsets[1]);
  if (end > data.size()) {
    refuse(where, fmt::format("ends at byte {} of the data, the file has {}", end, data.size()));
  }
  const auto bytes = bytes_of(entry.shape, type->bytes);
  if (bytes != end - begin) {
    refuse(where, fmt::format("has {} bytes, {} of shape {} would be {}", end - begin, text, entry.shape,
                              bytes ? fmt::format("{}", *bytes) : "more than 64 bits count"));
  }
  entry.bytes = data.subspan(begin, end - begin);
  return entry;
}

/// The format wants the data covered by tensors without overlap or hole.
void require_covered(const std::string& name, std::span<const std::byte> data,
                     const std::map<std::string, Safetensors::Entry, std::less<>>& entries) {
  std::vector<std::pair<const std::string*, std::span<const std::byte>>> parts;
  for (const auto& [tensor, entry] : entries) parts.emplace_back(&tensor, entry.bytes);
  std::ranges::sort(parts, {}, [](const auto& part) { return std::pair(part.second.data(), part.second.size()); });
  std::size_t at = 0;
  for (const auto& [tensor, bytes] : parts) {
    const auto begin = static_cast<std::size_t>(bytes.data() - data.data());
    if (begin != at) {
      refuse(fmt::format("{}: tensor '{}'", name, shown(*tensor)),
             fmt::format("begins at byte {} of the data, the one before it ends at {}: {}", begin, at,
                         begin < at ? "they overlap" : "the format has no holes"));
    }
    at += bytes.size();
  }
  if (at != data.size()) refuse(name, fmt::format("has {} bytes after its last tensor", data.size() - at));
}

template <class Bits, class Convert>
void convert_all(std::span<const std::byte> bytes, std::vector<float>& out, Convert convert) {
  out.resize(bytes.size() / sizeof(Bits));
  for (std::size_t i = 0; i < out.size(); ++i) {
    Bits bits;  // the header's length need not be a multiple of anything
    std::memcpy(&bits, bytes.data() + i * sizeof(Bits), sizeof(Bits));
    out[i] = convert(bits);
  }
}

}  // namespace

Safetensors::Safetensors(const std::filesystem::path& path) : mapped_(path), name_(path.string()) {
  parse(mapped_->bytes());
}

Safetensors::Safetensors(std::span<const std::byte> file, std::string name) : name_(std::move(name)) { parse(file); }

void Safetensors::parse(std::span<const std::byte> file) {
  std::uint64_t length = 0;
  if (file.size() < sizeof(length)) {
    refuse(name_, fmt::format("is no safetensors file: {} bytes, the length of the header alone takes 8", file.size()));
  }
  std::memcpy(&length, file.data(), sizeof(length));
  file = file.subspan(sizeof(length));
  if (length > kMaxHeader) {
    refuse(name_, fmt::format("has a header of {} bytes, at most {} are read", length, kMaxHeader),
           "check that it is a safetensors file");
  }
  if (length > file.size()) {
    refuse(name_, fmt::format("is truncated: a header of {} bytes, {} are there", length, file.size()));
  }
  const auto data = file.subspan(length);
  const auto header = parse_header(name_, file.first(length));
  for (const auto& [tensor, description] : header.items()) {
    if (tensor == "__metadata__") continue;
    entries_.emplace(tensor, entry_of(fmt::format("{}: tensor '{}'", name_, shown(tensor)), description, data));
  }
  require_covered(name_, data, entries_);
}

std::vector<float> Safetensors::read(std::string_view tensor, std::span<const std::int64_t> shape) const {
  const auto found = entries_.find(tensor);
  if (found == entries_.end()) {
    throw Error(ErrorCategory::not_found, fmt::format("{} has no tensor '{}'", name_, tensor),
                "use the weights of a Whisper model as Hugging Face names them");
  }
  const auto& entry = found->second;
  const auto where = fmt::format("{}: tensor '{}'", name_, tensor);
  if (!std::ranges::equal(entry.shape, shape)) {
    refuse(where, fmt::format("has the shape {}, {} is needed", entry.shape, shape), "choose the model it belongs to");
  }
  std::vector<float> values;
  if (entry.dtype == "F32") {
    convert_all<float>(entry.bytes, values, [](float x) { return x; });
  } else if (entry.dtype == "F16") {
    convert_all<std::uint16_t>(entry.bytes, values, half_to_float);
  } else if (entry.dtype == "BF16") {
    convert_all<std::uint16_t>(entry.bytes, values,
                               [](std::uint16_t bits) -> float { return bfloat16::from_bits(bits); });
  } else {
    refuse(where, fmt::format("is of {}, F32, F16 and BF16 are read", entry.dtype), "convert it");
  }
  const auto bad = std::ranges::find_if_not(values, [](float x) { return std::isfinite(x); });
  if (bad != values.end()) refuse(where, fmt::format("has {} as its element {}", *bad, bad - values.begin()));
  return values;
}

void write_safetensors(const std::filesystem::path& path, std::span<const NamedTensor> tensors) {
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  std::uint64_t at = 0;
  for (const auto& tensor : tensors) {
    const auto bytes = bytes_of(tensor.shape, sizeof(float));
    if (bytes != tensor.values.size_bytes()) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("tensor '{}' of shape {} has {} values", tensor.name,
                                                               tensor.shape, tensor.values.size()));
    }
    header[tensor.name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {at, at + *bytes}}};
    at += *bytes;
  }
  const std::string text = header.dump();
  const std::uint64_t length = text.size();
  OutputFile file(path);
  file.write({reinterpret_cast<const char*>(&length), sizeof(length)});
  file.write(text);
  for (const auto& tensor : tensors) {
    file.write({reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size_bytes()});
  }
  file.commit();
}

}  // namespace npubench::whisper
