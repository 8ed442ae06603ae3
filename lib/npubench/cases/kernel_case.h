// A configuration of some kernel, whichever: what the harness and the commands work with.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/cases/inputs.h>
#include <npubench/cases/problem.h>
#include <npubench/kernels/case_parameters.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

namespace detail {

/// What KernelCase does, over a configuration of a type that the family knows.
class CaseModel {
 public:
  virtual ~CaseModel() = default;
  [[nodiscard]] virtual std::string name() const = 0;
  [[nodiscard]] virtual std::string problem_name() const = 0;
  [[nodiscard]] virtual CaseParameters parameters() const = 0;
  [[nodiscard]] virtual std::vector<std::string> axes() const = 0;
  [[nodiscard]] virtual std::shared_ptr<const CaseModel> with(std::string_view axis, std::string_view value) const = 0;
  [[nodiscard]] virtual std::shared_ptr<const CaseModel> on(Generation generation) const = 0;
  [[nodiscard]] virtual CheckedProgram program(Generation generation) const = 0;
  [[nodiscard]] virtual std::string summary() const = 0;
  [[nodiscard]] virtual std::string label(Generation generation) const = 0;
  [[nodiscard]] virtual std::unique_ptr<Kernel> make(const Device& device) const = 0;
  [[nodiscard]] virtual std::optional<Problem> problem(Inputs& inputs) const = 0;
  virtual void set_inputs(Kernel& kernel, const Problem& problem) const = 0;
};

}  // namespace detail

/// A value: cheap to copy, never changed. Made by the Family of its kernel.
class KernelCase {
 public:
  explicit KernelCase(std::shared_ptr<const detail::CaseModel> model) : model_(std::move(model)) {}

  /// "Matmul/bf16_f32/tile:64/1500x512x2048/cores:4x4", which Families::parse reads back.
  [[nodiscard]] std::string name() const { return model_->name(); }
  /// Equal for cases of equal inputs and results.
  [[nodiscard]] std::string problem_name() const { return model_->problem_name(); }
  [[nodiscard]] CaseParameters parameters() const { return model_->parameters(); }
  /// What can be swept; see CaseFields::with.
  [[nodiscard]] std::vector<std::string> axes() const { return model_->axes(); }
  [[nodiscard]] KernelCase with(std::string_view axis, std::string_view value) const {
    return KernelCase(model_->with(axis, value));
  }
  /// The same with the columns and core rows of that generation where they are 0.
  [[nodiscard]] KernelCase on(Generation generation) const { return KernelCase(model_->on(generation)); }

  /// The dataflow, checked. Throws as the kernel's constructor does: where it does not fit, with the value, the limit
  /// and what would.
  [[nodiscard]] CheckedProgram program(Generation generation) const { return model_->program(generation); }
  /// What it computes, in one line.
  [[nodiscard]] std::string summary() const { return model_->summary(); }
  /// What neither name nor parameters say: "8 rows a call". May be empty.
  [[nodiscard]] std::string label(Generation generation) const { return model_->label(generation); }

  /// A kernel of that configuration. Throws as program().
  [[nodiscard]] std::unique_ptr<Kernel> make(const Device& device) const { return model_->make(device); }
  /// Inputs and what they should give; nullopt for a kernel without output.
  [[nodiscard]] std::optional<Problem> problem(Inputs& inputs) const { return model_->problem(inputs); }
  /// Gives the kernel, which make() of an equal case made, the inputs.
  void set_inputs(Kernel& kernel, const Problem& problem) const { model_->set_inputs(kernel, problem); }

 private:
  std::shared_ptr<const detail::CaseModel> model_;
};

/// KernelCase::on; a case of a sweep that this generation cannot take stays as it was said, and program() says why.
KernelCase resolved_or_as_it_is(const KernelCase& kernel_case, Generation generation);

}  // namespace npubench
