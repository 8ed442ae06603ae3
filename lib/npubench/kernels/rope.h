// Rotary position embedding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <npubench/kernels/case_fields.h>
#include <npubench/kernels/kernel.h>

namespace npubench {

/// Each head of each position is turned by its position's angles (Su et al., arXiv 2104.09864), half-split as
/// Hugging Face's rotate_half has it: with d = head_dim and i < d/2,
///
///   y[i] = x[i] cos[i] - x[i + d/2] sin[i],   y[i + d/2] = x[i + d/2] cos[i] + x[i] sin[i]
///
/// The angles are an input, since models scale them in ways of their own (Llama 3's bands, YaRN), and a decoder begins
/// at any position. A position's cosines and sines travel behind its heads, in the same stream: a memory tile has six
/// channels, and two streams to each of four cores take eight.
/// Work: 3 operations an element of x.
class Rope : public Kernel {
 public:
  struct Config {
    std::int64_t positions = 2048;
    std::int64_t heads = 32;
    std::int64_t head_dim = 64;       ///< even
    DataType dtype = DataType::bf16;  ///< bf16
    std::int64_t tile = 64;  ///< positions of a block, at most all; a core takes it in calls of as many as L1 holds
    int columns = 0;         ///< 0, as in core_rows: all that the device has
    int core_rows = 0;
  };

  Rope(const Device& device, const Config& config);
  /// The fields of the names of its cases; see CaseFields.
  static CaseFields<Config> fields();
  using Kernel::design;
  /// resolve(), design() and fitting_program() are as Matmul's.
  static Config resolve(Config config, Generation generation);
  static Design design(const Config& config, Generation generation);
  static CheckedProgram fitting_program(const Config& config, Generation generation);
  /// Positions that one call of the core function takes.
  static std::int64_t positions_per_call(const Config& config, Generation generation);

  /// x of positions x heads x head_dim; angles of positions x head_dim, each row head_dim/2 cosines, then the sines.
  /// bf16 or float (rounded).
  void set_inputs(ElementSpan x, ElementSpan angles);
  /// Angles of positions from `first` on: position * theta^(-2i / head_dim).
  static std::vector<float> angles(std::int64_t positions, std::int64_t head_dim, double theta = 10000,
                                   std::int64_t first = 0);
  [[nodiscard]] const Config& config() const { return config_; }

 private:
  void unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const override;
  Config config_;
};

}  // namespace npubench
