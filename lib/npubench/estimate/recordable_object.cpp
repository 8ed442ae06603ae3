#include <dlfcn.h>

#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <new>
#include <random>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/bfloat16.h>
#include <npubench/base/error.h>
#include <npubench/estimate/estimator.h>

namespace npubench {
namespace {

using Argument = RecordableObject::Argument;

struct Freed {
  void operator()(std::byte* memory) const { ::operator delete (memory, std::align_val_t{64}); }
};
using Memory = std::unique_ptr<std::byte, Freed>;

/// Numbers between 1/2 and 1, no two neighbours alike, so that what a function spreads to a vector is not taken for a
/// constant; integers that count up from 0 in every 32, so that those which say where to go on do.
Memory filled(const Argument& argument) {
  const auto bytes = static_cast<std::size_t>(argument.elements) * static_cast<std::size_t>(size_of(argument.type));
  Memory memory(static_cast<std::byte*>(::operator new (bytes + 64, std::align_val_t{64})));
  std::memset(memory.get(), 0, bytes + 64);
  std::mt19937 generator(1);
  std::uniform_real_distribution<float> uniform(0.5f, 1.0f);
  for (std::int64_t i = 0; i < argument.elements; ++i) {
    auto* const at = memory.get() + static_cast<std::size_t>(i) * static_cast<std::size_t>(size_of(argument.type));
    if (argument.type == DataType::f32) {
      const float value = uniform(generator);
      std::memcpy(at, &value, sizeof value);
    } else if (argument.type == DataType::bf16) {
      const auto value = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(uniform(generator)) >> 16);
      std::memcpy(at, &value, sizeof value);
    } else {
      *at = static_cast<std::byte>(i % 32);
    }
  }
  return memory;
}

}  // namespace

struct RecordableObject::Implementation {
  struct Close {
    void operator()(void* library) const { dlclose(library); }
  };
  std::unique_ptr<void, Close> handle;
  std::filesystem::path file;
  void (*listen)(recording::Listener) = nullptr;
  void (*start)() = nullptr;
  int architecture = 0;
};

RecordableObject::RecordableObject(const std::filesystem::path& file)
    : implementation_(std::make_unique<Implementation>()) {
  auto& self = *implementation_;
  self.file = file;
  self.handle.reset(dlopen(std::filesystem::absolute(file).c_str(), RTLD_NOW | RTLD_LOCAL));
  if (self.handle == nullptr) {
    throw Error(ErrorCategory::not_found, fmt::format("{}: {}", file.string(), dlerror()));
  }
  const auto find = [&](const char* symbol) {
    void* const address = dlsym(self.handle.get(), symbol);
    if (address == nullptr) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("{} was not built against the model of aie_api", file.string()),
                  "compile it with -I mlir/aie_api_model");
    }
    return address;
  };
  self.listen = reinterpret_cast<void (*)(recording::Listener)>(find("aie_api_model_listen"));
  self.start = reinterpret_cast<void (*)()>(find("aie_api_model_start"));
  self.architecture = reinterpret_cast<int (*)()>(find("aie_api_model_architecture"))();
}
RecordableObject::~RecordableObject() = default;
RecordableObject::RecordableObject(RecordableObject&&) noexcept = default;
RecordableObject& RecordableObject::operator=(RecordableObject&&) noexcept = default;

namespace {

/// Integers and pointers go in one sequence of registers, floats in another (System V ABI, AArch64): a function with
/// fewer parameters of either does not look at the rest.
using Called = void (*)(std::uintptr_t, std::uintptr_t, std::uintptr_t, std::uintptr_t, std::uintptr_t, std::uintptr_t,
                        float, float, float, float);

}  // namespace

CycleEstimate RecordableObject::estimate(const std::string& symbol, const std::vector<Argument>& arguments,
                                         CoreCompiler compiler, SourcePromises promises) const {
  const auto& self = *implementation_;
  void* const address = dlsym(self.handle.get(), symbol.c_str());
  if (address == nullptr) {
    throw Error(ErrorCategory::not_found, fmt::format("{} is not in {}", symbol, self.file.string()),
                "name a function that the source declares extern \"C\"");
  }
  std::vector<Memory> memories;
  std::array<std::uintptr_t, 6> integers{};
  std::array<float, 4> floats{};
  std::size_t integer = 0, real = 0;
  for (const auto& argument : arguments) {
    if (argument.elements == 0 && argument.type == DataType::f32) {
      if (real == floats.size()) throw Error(ErrorCategory::unsupported, "more than 4 scalars of f32");
      floats[real++] = argument.f32;
      continue;
    }
    if (integer == integers.size()) throw Error(ErrorCategory::unsupported, "more than 6 buffers and integers");
    if (argument.elements == 0) {
      integers[integer++] = static_cast<std::uintptr_t>(static_cast<std::intptr_t>(argument.i32));
      continue;
    }
    memories.push_back(filled(argument));
    integers[integer++] = reinterpret_cast<std::uintptr_t>(memories.back().get());
  }
  std::vector<recording::Entry> entries;
  const auto hear = [](void* context, const recording::Entry& entry) {
    auto& list = *static_cast<std::vector<recording::Entry>*>(context);
    list.push_back(entry);
    return static_cast<std::uint32_t>(list.size());
  };
  self.start();
  self.listen({.hear = hear, .context = &entries});
  reinterpret_cast<Called>(address)(integers[0], integers[1], integers[2], integers[3], integers[4], integers[5],
                                    floats[0], floats[1], floats[2], floats[3]);
  self.listen({});
  if (entries.empty()) {
    throw Error(ErrorCategory::unsupported, fmt::format("{} asks aie_api for nothing", symbol),
                "code of scalars alone cannot be estimated: count what a compiler made of it");
  }
  const auto& machine = self.architecture == 20 ? estimate::Machine::aie2() : estimate::Machine::aie2p();
  return estimate::estimate_cycles(entries, machine, compiler, promises);
}

namespace {

/// Of "64x48"; 0 where that is not understood, or more than any core's memory has.
std::int64_t elements_of(std::string_view extents) {
  std::int64_t elements = 1;
  while (true) {
    std::int64_t extent = 0;
    const auto [end, error] = std::from_chars(extents.data(), extents.data() + extents.size(), extent);
    if (error != std::errc() || extent <= 0 || extent > 1 << 20) return 0;
    elements *= extent;
    if (elements > 1 << 20) return 0;
    extents.remove_prefix(static_cast<std::size_t>(end - extents.data()));
    if (extents.empty()) return elements;
    if (extents.front() != 'x') return 0;
    extents.remove_prefix(1);
  }
}

}  // namespace

std::vector<Argument> parse_arguments(std::string_view text) {
  const auto refuse = [](std::string_view what) -> Error {
    return {ErrorCategory::invalid_argument, fmt::format("'{}' is no argument of a call", what),
            "write buffers as bf16[1024] or bf16[4x256], and scalars as 3 or 0.5"};
  };
  std::vector<Argument> result;
  while (!text.empty()) {
    const auto comma = std::min(text.find(','), text.size());
    auto one = text.substr(0, comma);
    text.remove_prefix(std::min(comma + 1, text.size()));
    while (!one.empty() && one.front() == ' ') one.remove_prefix(1);
    while (!one.empty() && one.back() == ' ') one.remove_suffix(1);
    Argument argument;
    bool known = false;
    if (!one.empty() && one.back() == ']') {
      const auto open = std::min(one.find('['), one.size());
      try {
        argument.type = parse_data_type(one.substr(0, open));
      } catch (const Error&) {
        throw refuse(one);
      }
      argument.elements = elements_of(one.substr(open + 1, one.size() - open - 2));
      known = argument.elements > 0;
    } else if (one.find('.') == std::string_view::npos) {
      argument.type = DataType::i32;
      const auto [end, error] = std::from_chars(one.data(), one.data() + one.size(), argument.i32);
      known = error == std::errc() && end == one.data() + one.size();
    } else {
      argument.type = DataType::f32;
      const auto [end, error] = std::from_chars(one.data(), one.data() + one.size(), argument.f32);
      known = error == std::errc() && end == one.data() + one.size();
    }
    if (!known) throw refuse(one);
    result.push_back(argument);
  }
  return result;
}

}  // namespace npubench
