// What the families of this library's own kernels have in common.
#pragma once

#include <memory>
#include <vector>

#include <npubench/cases/kernel_family.h>
#include <npubench/cases/whisper_shapes.h>

namespace npubench {

/// The family of a kernel of LibraryKernels. Each is defined beside its KernelFamily, in a <kernel>_family.cpp, so that
/// no header has to be written for it.
template <class K>
std::shared_ptr<const Family> library_family();

/// Parts of a decoder's layers; on request. Sizes as in Llama 3.2 1B (huggingface.co/meta-llama/Llama-3.2-1B,
/// config.json: hidden_size 2048, intermediate_size 8192).
inline constexpr const char* kDecoderGroup = "decoder";

/// `config` at the tiles of the suite, on one core and on all, in that group.
template <class Config>
std::vector<DefaultCase<Config>> decoder_cases(const Architecture& arch, Config config) {
  std::vector<DefaultCase<Config>> cases;
  for (const Cores cores : one_and_all(arch)) {
    config.columns = cores.columns;
    config.core_rows = cores.rows;
    for (const auto tile : kTiles) {
      config.tile = tile;
      cases.push_back({config, kDecoderGroup, true});
    }
  }
  return cases;
}

}  // namespace npubench
