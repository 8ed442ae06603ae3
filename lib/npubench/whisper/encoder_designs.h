// The encoder's programs as designs with names, for those who print them, build them and look for them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <npubench/design/design.h>
#include <npubench/kernels/case_fields.h>
#include <npubench/whisper/encoder.h>

namespace npubench::whisper {

/// A program of the encoder: one design, one hardware context, a runtime sequence for each of its kernels.
struct EncoderDesign {
  std::string name{};                  ///< "WhisperEncoder/tiny/bf16/cores:4x4/program:conv1"
  std::vector<std::string> summary{};  ///< a line for each sequence: "conv1: Matmul 3072x560x512"
  Design design{};  ///< named "whisper_tiny_conv1_4x4", after its first sequence, or "whisper_base_4x4"
};

/// What Encoder(device, model, config) loads on a device of that generation. Throws as its constructor does.
std::vector<EncoderDesign> encoder_designs(const Model& model, const Encoder::Config& config, Generation generation);

/// What a case of the encoder says.
struct EncoderCase : Encoder::Config {
  std::string model = "base";
  std::string program{};  ///< the one that has this sequence; empty: all
  std::string audio{};    ///< its length, "30s"; no matter to designs
};

/// The fields of the names of a model's cases; see CaseFields.
CaseFields<EncoderCase> encoder_fields(std::string_view model);
/// "WhisperEncoder/base/bf16/audio:30s". parse_encoder_case() reads it back. Throws Error(invalid_argument) that says
/// which part is not understood and what is possible, and Error(not_found) for another model.
std::string encoder_case_name(const EncoderCase& encoder);
EncoderCase parse_encoder_case(std::string_view name);

/// Whether the name of a case is one of the encoder's.
bool is_encoder_case(std::string_view name);

/// The programs of the encoder with that name:
///
///   WhisperEncoder/base/bf16                            all of that model; audio:<length>, as benchmarks have it, is
///                                                       no matter
///   WhisperEncoder/base/bf16/cores:4x4/program:conv1    the one that has this sequence; cores:<columns>x<rows>,
///                                                       multiply:<mode> and programs:several as in Encoder::Config
///
/// Throws as parse_encoder_case() and the other encoder_designs().
std::vector<EncoderDesign> encoder_designs(std::string_view name, Generation generation);

}  // namespace npubench::whisper
