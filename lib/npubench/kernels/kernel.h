// What all kernels share: a design, a context, buffers, and the lifecycle of a run.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <npubench/base/element_span.h>
#include <npubench/runtime/device.h>

namespace npubench {

/// What one run of a kernel does, without padding: the numerator of every rate.
struct Work {
  double operations = 0;  ///< arithmetic operations; a multiply-accumulate counts 2. Other conventions: each class's
  double bytes = 0;       ///< inputs read once and outputs written once
  std::optional<MultiplyMode> multiply{};  ///< the mode whose peak the operations are compared with, if it multiplies
};

/// Base of the kernel classes. Movable; owns its program and buffers. Of a kernel that was moved from, what it is
/// (design, device, work) can still be asked; what needs its program or buffers throws Error(invalid_argument). Kernels
/// of one device share its few hardware contexts: there may be more kernels than contexts (see Program), and several in
/// one (see ProgramSet, which serves as a device).
///
/// Lifecycle: construct (checks, loads the program) -> set_inputs (a class's own) -> run, as often as wanted -> output.
/// Before the first run after set_inputs the output buffer is poisoned, so that a run that claims to have completed and
/// wrote nothing cannot pass for a right one. A run that does not complete leaves the array in an unknown state: the
/// next run loads the program again.
class Kernel {
 public:
  virtual ~Kernel() = default;
  Kernel(Kernel&&) = default;
  Kernel& operator=(Kernel&&) = default;

  /// The program that it has loaded.
  [[nodiscard]] const CheckedProgram& program() const { return program_; }
  [[nodiscard]] const Design& design() const { return program_.design(); }
  [[nodiscard]] const Device& device() const { return device_; }
  [[nodiscard]] const Work& work() const { return work_; }
  [[nodiscard]] double context_seconds() const;

  /// Sync to the device, submit, wait, sync back. Throws Error(invalid_argument) before set_inputs. A run that does not
  /// complete is data: see RunResult::state and diagnosis.
  RunResult run(std::chrono::nanoseconds timeout = std::chrono::seconds(2));

  /// Fills the output with poison again, on the device too, as before the first run: of the runs from now on at least
  /// one must have written it before it can look right. There is no result until the next run.
  void poison_output();

  /// The result of the last completed run as floats, in the shape the class documents; integer results are converted,
  /// not rescaled. Valid until the next run. Throws Error(invalid_argument) when there is none.
  [[nodiscard]] std::span<const float> output();

  /// The result in the element type of the output; T must be that type.
  template <Element T>
  [[nodiscard]] std::span<const T> output_as() {
    const auto bytes = output_elements(data_type_of<T>);
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
  }

  /// The output's element type.
  [[nodiscard]] DataType output_type() const { return output_type_; }
  /// The last output in its own element type, unpadded.
  [[nodiscard]] ElementSpan output_elements();

 protected:
  Kernel(const Device& device, const CheckedProgram& program, Work work, DataType output_type);
  /// The same for a design, which is checked first.
  Kernel(const Device& device, Design design, Work work, DataType output_type);

  /// The host's view of the buffer of sequence argument `argument`.
  [[nodiscard]] std::span<std::byte> buffer(int argument);
  /// Begin and end of packing in set_inputs. After inputs that were refused halfway nothing runs.
  void begin_inputs();
  void inputs_ready();

  /// Takes the padding off: copies the result from the output buffer's bytes into `out` (output elements in C order).
  virtual void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const = 0;

 private:
  /// The program over its buffers.
  struct Loaded {
    std::vector<Buffer> buffers;
    Program program;  // destroyed before them
  };

  [[nodiscard]] Loaded& loaded() const;
  [[nodiscard]] std::span<const std::byte> output_elements(DataType wanted);
  void poison(Buffer& output) const;
  [[nodiscard]] bool is_output(std::size_t argument) const { return design().sequence().arguments[argument].output; }

  Device device_;
  CheckedProgram program_;
  Work work_;
  DataType output_type_;
  std::unique_ptr<Loaded> loaded_;  // null: moved from
  bool inputs_set_ = false;
  bool poison_pending_ = false;
  bool output_valid_ = false;  // a run has completed since the inputs were set
  bool unpacked_valid_ = false;
  bool floats_valid_ = false;
  std::vector<std::byte> unpacked_;
  std::vector<float> floats_;
};

}  // namespace npubench
