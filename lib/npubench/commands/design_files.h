// Designs as files: the MLIR text with its head, and the index of a folder of them.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <npubench/cases/families.h>
#include <npubench/design/design.h>

namespace npubench::commands {

/// A case and the design it loads.
struct CaseDesign {
  std::string name{};                  ///< "Matmul/bf16_f32/tile:64/1500x512x512/cores:4x4"
  std::string command{};               ///< the arguments of `npubench emit` that print it
  std::vector<std::string> summary{};  ///< what it computes, a line for each of its runtime sequences
  Design design{};
};

/// The design of a kernel's case. Throws as KernelCase::design and make do: Error(does_not_fit) with what would.
CaseDesign design_of(const KernelCase& kernel_case, Generation generation);

/// Whether the name is that of a benchmark of the host: it has no design.
bool times_host(std::string_view name);

/// The designs of the case of that name: one of a kernel, the programs of WhisperEncoder. Throws as Families::parse,
/// design_of and whisper::encoder_designs() do, and Error(unsupported) for a benchmark of the host, which has none.
std::vector<CaseDesign> case_designs_of(std::string_view name, const Families& families, Generation generation);

/// The same for a name that stands for one design. Throws Error(invalid_argument) with the names of its designs where
/// it stands for several.
CaseDesign case_design_of(std::string_view name, const Families& families, Generation generation);

/// The cases side by side in one program, each with a runtime sequence of its own, under `name`. Throws as merge()
/// does.
CaseDesign merged_design_of(const std::vector<std::string>& names, const Families& families, Generation generation,
                            const std::string& name);

/// The designs of the families' default cases, each once, under the name of the first case that loads it. Cases that do
/// not fit that NPU and those that run on request are left out.
std::vector<CaseDesign> default_designs(const Families& families, Generation generation);

/// The programs of Whisper-base's encoder, and "whisper_base_rows": LayerNorm, GELU and Add of Whisper-base in one.
std::vector<CaseDesign> whisper_designs(Generation generation);

/// The MLIR text: what is computed, for which device, and how to build it come first.
std::string design_text(const CaseDesign& design);

/// The object files its cores are linked from: what each is compiled from, with which definitions.
struct ObjectFile {
  std::string file{};
  std::string source{};  ///< Function::source
  std::vector<std::pair<std::string, std::string>> definitions{};
  std::vector<std::pair<std::string, std::string>>
      symbols{};  ///< that a definition renames: in the source, in the text
};
std::vector<ObjectFile> object_files(const Design& design);

/// Of which designs a folder has the text, beside the index of all.
enum class Texts {
  all,
  chosen,  ///< worth_reading()
};

/// Writes <folder>/<generation>/index.json, which the build of xclbins reads, and beside it <design>.mlir for each of
/// those `texts`. Texts of other designs in that folder are removed: it holds these and no others. Returns the number
/// of texts. Throws Error(io), and Error(invalid_argument) for two designs of one name.
std::size_t write_designs(const std::filesystem::path& folder, Generation generation,
                          const std::vector<CaseDesign>& designs, Texts texts = Texts::all);

/// Adds one design to such a folder, in the place of an older one of the same case, or of the same design under
/// whatever case. Throws Error(io), and Error(invalid_argument) where the design's name stands for another design of
/// another case there.
void add_design(const std::filesystem::path& folder, const CaseDesign& design);

/// A file of a folder of designs: write_file, or nothing where a regular file holds the same already. Throws Error(io).
void write_text(const std::filesystem::path& file, std::string_view text);

}  // namespace npubench::commands
