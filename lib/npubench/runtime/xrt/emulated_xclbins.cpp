#include <npubench/runtime/xrt/emulated_xclbins.h>

#include <cstdlib>
#include <mutex>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/log.h>
#ifdef NPUBENCH_HAS_AMDXDNA
#include <npubench_amdxdna/xclbin.h>
#endif

namespace npubench::detail {
namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

fs::path emulated_xclbin_cache() {
  if (const auto folder = variable("NPUBENCH_XCLBIN_CACHE"); !folder.empty()) return folder;
  if (const auto caches = variable("XDG_CACHE_HOME"); !caches.empty()) {
    return fs::path(caches) / "npubench" / "emulated_xclbins";
  }
  const auto home = variable("HOME");
  const auto caches = home.empty() ? fs::temp_directory_path() : fs::path(home) / ".cache";
  return caches / "npubench" / "emulated_xclbins";
}

#ifdef NPUBENCH_HAS_AMDXDNA

bool can_make_emulated_xclbins() { return amdxdna::can_make_xclbins(); }

XclbinEntry make_emulated_xclbin(const CheckedProgram& program) {
  const auto& design = program.design();
  auto entry = describe_xclbin(program, true);
  const auto folder = emulated_xclbin_cache();
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    throw Error(ErrorCategory::io, fmt::format("cannot make the folder {}: {}", folder.string(), error.message()),
                "name another one in NPUBENCH_XCLBIN_CACHE");
  }
  const auto files = amdxdna::xclbin_files(folder / entry.hash, design);
  {
    static std::mutex making;
    const std::scoped_lock lock(making);
    // The instructions come last: where they are, the xclbin is whole.
    if (!fs::exists(files.instructions) || !fs::exists(files.xclbin)) {
      log()->info("making an emulated xclbin of design {} in {}", design.name, folder.string());
      (void)amdxdna::make_xclbin(design, folder / entry.hash);
    }
  }
  entry.xclbin = files.xclbin;
  entry.instructions = files.instructions;
  for (std::size_t i = 0; i < files.further_instructions.size(); ++i) {
    entry.further_sequences[i].instructions = files.further_instructions[i];
  }
  return entry;
}

#else

bool can_make_emulated_xclbins() { return false; }

XclbinEntry make_emulated_xclbin(const CheckedProgram&) {
  throw Error(ErrorCategory::unsupported, "this build makes no emulated xclbins",
              "configure with NPUBENCH_BUILD_AMDXDNA");
}

#endif

}  // namespace npubench::detail
