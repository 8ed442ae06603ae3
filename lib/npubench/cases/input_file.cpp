#include <npubench/cases/input_file.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/mapped_file.h>

namespace npubench {
namespace {

static_assert(std::endian::native == std::endian::little);

// numpy/lib/format.py: the magic, a version, the length of the header (2 bytes, from version 2 on 4), and the header, a
// Python dictionary with exactly these keys.
constexpr std::string_view kMagic = "\x93NUMPY";

/// The header's dictionary, read from left to right.
class Header {
 public:
  Header(std::string_view text, const std::string& name) : text_(text), name_(name) {}

  NpyArray read() {
    NpyArray array;
    bool order = false, shape = false;
    expect('{');
    while (!take('}')) {
      const auto key = quoted();
      expect(':');
      if (key == "descr") {
        if (peek() == '[') fail("it has records", "save each field as an array of its own");
        array.descr = quoted();
      } else if (key == "fortran_order") {
        order = true;
        if (word() == "True") {
          fail("its elements are in Fortran order", "save numpy.ascontiguousarray(array)");
        }
      } else if (key == "shape") {
        shape = true;
        array.shape = numbers();
      } else {
        fail(fmt::format("its header has the key '{}'", key));
      }
      take(',');
    }
    if (array.descr.empty() || !order || !shape) fail("its header is not complete");
    return array;
  }

 private:
  [[noreturn]] void fail(const std::string& what, const std::string& remedy = {}) const {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} cannot be used: {}", name_, what), remedy);
  }
  char peek() {
    while (!text_.empty() && (text_.front() == ' ' || text_.front() == '\n')) text_.remove_prefix(1);
    return text_.empty() ? '\0' : text_.front();
  }
  bool take(char c) {
    if (peek() != c || text_.empty()) return false;
    text_.remove_prefix(1);
    return true;
  }
  void expect(char c) {
    if (!take(c)) fail(fmt::format("its header lacks '{}'", c));
  }
  std::string quoted() {
    const char quote = peek();
    if (quote != '\'' && quote != '"') fail("its header lacks a text");
    text_.remove_prefix(1);
    const auto end = text_.find(quote);
    if (end == std::string_view::npos) fail("its header ends within a text");
    const std::string value(text_.substr(0, end));
    text_.remove_prefix(end + 1);
    return value;
  }
  std::string_view word() {
    peek();
    const auto end = std::min(text_.find_first_of(",} "), text_.size());
    const auto value = text_.substr(0, end);
    text_.remove_prefix(end);
    return value;
  }
  std::vector<std::int64_t> numbers() {
    std::vector<std::int64_t> values;
    expect('(');
    while (!take(')')) {
      peek();
      std::int64_t value = 0;
      const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
      if (error != std::errc() || value < 0) fail("its shape is no list of numbers");
      values.push_back(value);
      text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
      take(',');
    }
    return values;
  }

  std::string_view text_;
  const std::string& name_;
};

std::size_t bytes_of(const std::string& descr) {
  std::size_t size = 0;
  if (descr.size() > 2) std::from_chars(descr.data() + 2, descr.data() + descr.size(), size);
  return size;
}

std::int64_t count_of(const std::vector<std::int64_t>& shape) {
  std::int64_t count = 1;
  for (const auto extent : shape) {
    if (extent != 0 && count > std::numeric_limits<std::int64_t>::max() / 16 / extent) return -1;
    count *= extent;
  }
  return count;
}

/// NumPy's name of the type; bfloat16 is none of its own.
std::string_view descr_of(DataType type) {
  switch (type) {
    case DataType::i8: return "|i1";
    case DataType::i16: return "<i2";
    case DataType::i32: return "<i4";
    case DataType::f32: return "<f4";
    case DataType::bf16: return "<V2";
  }
  return "";
}

bool is_of(const std::string& descr, DataType type) {
  return descr == descr_of(type) || (type == DataType::i8 && descr == "<i1") ||
         (type == DataType::bf16 && (descr == "|V2" || descr == "bfloat16"));
}

template <class From>
void round_into(Tensor& tensor, std::span<const std::byte> data) {
  visit_element(tensor.type, [&]<class T>(T) {
    if constexpr (!std::is_integral_v<T>) {
      for (std::size_t i = 0; i < data.size() / sizeof(From); ++i) {
        From value;
        std::memcpy(&value, data.data() + i * sizeof(From), sizeof value);
        const T rounded(static_cast<float>(value));
        std::memcpy(tensor.bytes.data() + i * sizeof(T), &rounded, sizeof rounded);
      }
    }
  });
}

}  // namespace

NpyArray parse_npy(std::span<const std::byte> bytes, const std::string& name) {
  const auto fail = [&](const std::string& what) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} cannot be used: {}", name, what));
  };
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (!text.starts_with(kMagic) || text.size() < kMagic.size() + 4) fail("it is no .npy file");
  const auto at = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(text[i])); };
  const auto version = at(6);
  if (version < 1 || version > 3) fail(fmt::format("its version is {}, 1 to 3 are known", version));
  std::size_t begin = 10, length = at(8) | at(9) << 8;
  if (version > 1) {
    begin = 12;
    if (text.size() < begin) fail("its header is cut off");
    length |= at(10) << 16 | at(11) << 24;
  }
  if (text.size() - begin < length) fail("its header is cut off");
  auto array = Header(text.substr(begin, length), name).read();
  const auto count = count_of(array.shape);
  const auto size = bytes_of(array.descr);
  const auto there = text.size() - begin - length;
  if (count < 0 || size == 0 || size > 16 || static_cast<std::size_t>(count) != there / size || there % size != 0) {
    fail(fmt::format("{} elements of {} do not make {} bytes", count < 0 ? "too many" : fmt::format("{}", count),
                     array.descr, there));
  }
  array.data = bytes.subspan(begin + length);
  return array;
}

Tensor read_input(const std::filesystem::path& file, DataType type, std::int64_t count) {
  const MappedFile mapped(file);
  const auto name = file.string();
  const auto bytes = mapped.bytes();
  const auto wrong_count = [&](std::int64_t there, const std::string& shape) {
    throw Error(
        ErrorCategory::invalid_argument,
        fmt::format("{} has {} elements{}, the case takes {} of {}", name, there, shape, count, npubench::name(type)),
        "give it the shape of the case, or the case another shape");
  };
  Tensor tensor{type, std::vector<std::byte>(static_cast<std::size_t>(count) * size_of(type))};
  const std::string_view begin(reinterpret_cast<const char*>(bytes.data()), std::min(bytes.size(), kMagic.size()));
  if (begin != kMagic) {
    const auto size = size_of(type);
    if (bytes.size() % size != 0 || bytes.size() / size != static_cast<std::size_t>(count)) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("{} has {} bytes, {} elements of {} are {}", name, bytes.size(), count,
                              npubench::name(type), static_cast<std::size_t>(count) * size),
                  "write raw elements in C order, or a .npy file");
    }
    std::ranges::copy(bytes, tensor.bytes.begin());
    return tensor;
  }
  const auto array = parse_npy(bytes, name);
  if (count_of(array.shape) != count) {
    wrong_count(count_of(array.shape), fmt::format(" ({})", fmt::join(array.shape, " x ")));
  }
  const bool floating = !is_integer(type);
  if (is_of(array.descr, type)) {
    std::ranges::copy(array.data, tensor.bytes.begin());
  } else if (floating && array.descr == "<f4") {
    round_into<float>(tensor, array.data);
  } else if (floating && array.descr == "<f8") {
    round_into<double>(tensor, array.data);
  } else {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{} is of {}, the case takes {}", name, array.descr, npubench::name(type)),
                fmt::format("save it as {}", floating ? "float32" : std::string(descr_of(type))));
  }
  return tensor;
}

}  // namespace npubench
