// A kernel as a family of cases: what has to be said of a kernel so that it can be named, listed, swept, verified,
// benchmarked, printed and built.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/arch/architecture.h>
#include <npubench/cases/kernel_case.h>
#include <npubench/core/core_function.h>
#include <npubench/kernels/case_fields.h>

namespace npubench {

/// To be specialized for a kernel class K, which has a Config, K(const Device&, const Config&),
/// static Design design(const Config&, Generation), static CaseFields<Config> fields() and set_inputs(ElementSpan...).
/// Where it has them, static CheckedProgram fitting_program(const Config&, Generation), with a better message for what
/// does not fit, and static Config resolve(const Config&, Generation), which fills in what is left open.
///
/// The members, all static and only `problem` required:
///
///   Problem problem(const K::Config&, Inputs&);               the inputs in the order of set_inputs, and their result
///   void core_functions(CoreFunctionLibrary&);                host versions of core functions of one's own
///   std::vector<DefaultCase<K::Config>> default_cases(const Architecture&);
///                                                             without: tiles of 16, 32 and 64 on one core and on all
///   std::string summary(const K::Config&);                    what it computes, in a line
///   std::string label(const K::Config&, Generation);          what a person wants to know beside the name
///   std::string problem_name(const K::Config&);               without: CaseFields::problem_name
template <class K>
struct KernelFamily;

/// A case of the default suite.
template <class Config>
struct DefaultCase {
  Config config{};
  std::string group{};      ///< "tile", "whisper", ...
  bool on_request = false;  ///< it takes long: run only where its group is asked for
};

/// The same of whichever kernel.
struct SuiteCase {
  KernelCase kernel_case;
  std::string group{};
  bool on_request = false;
};

/// The tiles of the default suite.
inline constexpr std::array<std::int64_t, 3> kTiles{16, 32, 64};

/// KernelFamily of whichever kernel.
class Family {
 public:
  virtual ~Family() = default;
  /// What the names of its cases begin with.
  [[nodiscard]] virtual std::string kernel() const = 0;
  /// How they are written.
  [[nodiscard]] virtual std::string form() const = 0;
  /// The case of that name; a kernel's name alone is its default configuration. Throws as CaseFields::parse.
  [[nodiscard]] virtual KernelCase parse(std::string_view name) const = 0;
  [[nodiscard]] virtual std::vector<SuiteCase> default_cases(const Architecture& arch) const = 0;
  virtual void add_core_functions(CoreFunctionLibrary& library) const = 0;
};

namespace detail {

template <class K>
class ModelOf final : public CaseModel {
 public:
  using Config = typename K::Config;
  using Traits = KernelFamily<K>;
  // Without it, what the family says would be left out here, and in other sources not: one of both would be linked.
  static_assert(
      requires { sizeof(Traits); }, "include the header of the kernel's family");
  explicit ModelOf(Config config) : config_(std::move(config)) {}

  [[nodiscard]] std::string name() const override { return K::fields().name(config_); }
  [[nodiscard]] std::string problem_name() const override {
    if constexpr (requires { Traits::problem_name(config_); }) {
      return Traits::problem_name(config_);
    } else {
      return K::fields().problem_name(config_);
    }
  }
  [[nodiscard]] CaseParameters parameters() const override { return K::fields().parameters(config_); }
  [[nodiscard]] std::vector<std::string> axes() const override { return K::fields().axes(); }
  [[nodiscard]] std::shared_ptr<const CaseModel> with(std::string_view axis, std::string_view value) const override {
    return std::make_shared<ModelOf>(K::fields().with(config_, axis, value));
  }
  [[nodiscard]] std::shared_ptr<const CaseModel> on(Generation generation) const override {
    if constexpr (requires { K::resolve(config_, generation); }) {
      return std::make_shared<ModelOf>(K::resolve(config_, generation));
    } else {
      auto config = config_;
      if constexpr (requires { config.columns = config.core_rows; }) {
        const auto& arch = architecture(generation);
        if (config.columns == 0) config.columns = arch.columns;
        if (config.core_rows == 0) config.core_rows = arch.core_rows;
      }
      return std::make_shared<ModelOf>(std::move(config));
    }
  }
  [[nodiscard]] CheckedProgram program(Generation generation) const override {
    if constexpr (requires { K::fitting_program(config_, generation); }) {
      return K::fitting_program(config_, generation);
    } else {
      return CheckedProgram(K::design(config_, generation));
    }
  }
  [[nodiscard]] std::string summary() const override {
    if constexpr (requires { Traits::summary(config_); }) {
      return Traits::summary(config_);
    } else {
      return name();
    }
  }
  [[nodiscard]] std::string label(Generation generation) const override {
    if constexpr (requires { Traits::label(config_, generation); }) {
      return Traits::label(config_, generation);
    } else {
      return {};
    }
  }
  [[nodiscard]] std::unique_ptr<Kernel> make(const Device& device) const override {
    return std::make_unique<K>(device, config_);
  }
  [[nodiscard]] std::optional<Problem> problem(Inputs& inputs) const override {
    if constexpr (requires { Traits::problem(config_, inputs); }) {
      return Traits::problem(config_, inputs);
    } else {
      return std::nullopt;
    }
  }
  void set_inputs(Kernel& kernel, const Problem& problem) const override {
    auto& k = dynamic_cast<K&>(kernel);
    const auto at = [&](std::size_t i) { return problem.inputs.at(i).view(); };
    if constexpr (requires { k.set_inputs(at(0)); }) {
      k.set_inputs(at(0));
    } else if constexpr (requires { k.set_inputs(at(0), at(1)); }) {
      k.set_inputs(at(0), at(1));
    } else if constexpr (requires { k.set_inputs(at(0), at(1), at(2)); }) {
      k.set_inputs(at(0), at(1), at(2));
    } else if constexpr (requires { k.set_inputs(at(0), at(1), at(2), at(3)); }) {
      k.set_inputs(at(0), at(1), at(2), at(3));
    }
  }

 private:
  Config config_;
};

template <class K>
class FamilyOf final : public Family {
 public:
  using Config = typename K::Config;
  using Traits = KernelFamily<K>;

  [[nodiscard]] std::string kernel() const override { return K::fields().kernel(); }
  [[nodiscard]] std::string form() const override { return K::fields().form(); }
  [[nodiscard]] KernelCase parse(std::string_view name) const override { return case_of(K::fields().parse(name)); }
  [[nodiscard]] std::vector<SuiteCase> default_cases(const Architecture& arch) const override {
    std::vector<SuiteCase> cases;
    if constexpr (requires { Traits::default_cases(arch); }) {
      for (auto& each : Traits::default_cases(arch)) {
        cases.push_back({case_of(std::move(each.config)), std::move(each.group), each.on_request});
      }
    } else {
      for (const auto& cores :
           {std::string("1x1"), std::to_string(arch.columns) + "x" + std::to_string(arch.core_rows)}) {
        for (const auto tile : kTiles) {
          cases.push_back({case_of({}).with("cores", cores).with("tile", std::to_string(tile)), "tile"});
        }
      }
    }
    return cases;
  }
  void add_core_functions(CoreFunctionLibrary& library) const override {
    if constexpr (requires { Traits::core_functions(library); }) Traits::core_functions(library);
  }

 private:
  static KernelCase case_of(Config config) { return KernelCase(std::make_shared<ModelOf<K>>(std::move(config))); }
};

}  // namespace detail

/// A case of that configuration.
template <class K>
KernelCase kernel_case(typename K::Config config) {
  return KernelCase(std::make_shared<detail::ModelOf<K>>(std::move(config)));
}

template <class K>
std::shared_ptr<const Family> kernel_family() {
  return std::make_shared<detail::FamilyOf<K>>();
}

}  // namespace npubench
