#include <cerrno>
#include <fstream>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <xrt/experimental/xrt_xclbin.h>

#include <npubench/base/error.h>
#include <npubench/base/log.h>
#include <npubench/runtime/xclbin_manifest.h>
#include <npubench/runtime/xrt/emulated_xclbins.h>
#include <npubench/runtime/xrt/lent_functions.h>
#include <npubench/runtime/xrt/xrt_error.h>
#include <npubench/runtime/xrt/xrt_launch.h>
#include <npubench/runtime/xrt/xrt_parts.h>

namespace npubench::detail {
namespace {

std::vector<char> read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(ErrorCategory::not_found, fmt::format("{} is in the manifest, but cannot be read", path.string()));
  }
  return {std::istreambuf_iterator<char>(file), {}};
}

// On the emulated driver what is missing can be made: the design is all it takes.
XclbinEntry files_of(XrtShared& shared, const CheckedProgram& program) {
  const auto folders = xclbin_folders(shared.options.xclbin_folders);
  try {
    return find_xclbin(program, shared.emulated(), folders, shared.manifests);
  } catch (const Error& error) {
    if (error.category() != ErrorCategory::not_found || !shared.emulated() || !can_make_emulated_xclbins()) throw;
  }
  return make_emulated_xclbin(program);
}

// ENOENT is how the driver says that no context is left; the others have other reasons.
Error refused(const XrtShared& shared, const std::exception& reason) {
  const std::string words = reason.what();
  if (driver_errno(words) == ENOENT && words.find("CREATE_HWCTX") != std::string::npos) {
    return {
        ErrorCategory::context_limit,
        fmt::format("{}; this program has {} hardware contexts of {}", words, shared.contexts.load(), shared.info.name),
        "destroy a kernel or context that is no longer needed"};
  }
  return device_error("no hardware context could be made", reason);
}

class XrtContext : public ContextBackend {
 public:
  XrtContext(const std::shared_ptr<XrtShared>& shared, const CheckedProgram& loaded) {
    dispose_of_ended();
    const auto& design = loaded.design();
    const auto files = files_of(*shared, loaded);
    std::vector<std::vector<char>> streams;
    streams.push_back(read(files.instructions));
    for (const auto& sequence : files.further_sequences) streams.push_back(read(sequence.instructions));
    if (streams.size() != design.sequences.size()) {
      throw Error(ErrorCategory::io,
                  fmt::format("the manifest has {} instruction streams of design {}, which has {} runtime sequences",
                              streams.size(), design.name, design.sequences.size()),
                  "make its xclbin anew");
    }
    const auto start = std::chrono::steady_clock::now();
    std::shared_ptr<XrtProgram> program;
    const LentFunctions lent(*shared);  // XRT makes a context in the thread that asks for it
    try {
      const xrt::xclbin xclbin(files.xclbin.string());
      shared->device.register_xclbin(xclbin);
      auto context = xrt::hw_context(shared->device, xclbin.get_uuid());
      program = std::make_shared<XrtProgram>(shared);
      program->context = std::move(context);
      program->design = design.name;
      program->kernel = xrt::kernel(program->context, files.kernel);
      for (const auto& words : streams) {
        auto& sequence = program->sequences.emplace_back();
        sequence.instructions =
            xrt::bo(shared->device, words.size(), XCL_BO_FLAGS_CACHEABLE, program->kernel.group_id(1));
        sequence.instructions.write(words.data());
        sequence.instructions.sync(XCL_BO_SYNC_BO_TO_DEVICE);
        sequence.words = static_cast<std::uint32_t>(words.size() / sizeof(std::uint32_t));
      }
    } catch (const std::exception& reason) {
      throw refused(*shared, reason);
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    setup_seconds_ = shared->time.setup(took.count());
    program_ = std::move(program);
  }

  std::unique_ptr<RunBackend> create_run(std::span<const Execution> executions) override {
    try {
      return make_xrt_run(program_, executions);
    } catch (const Error&) {
      throw;
    } catch (const std::exception& reason) {
      throw device_error(fmt::format("no run of design {} could be made", program_->design), reason);
    }
  }

  [[nodiscard]] double setup_seconds() const override { return setup_seconds_; }

 private:
  std::shared_ptr<XrtProgram> program_;
  double setup_seconds_ = 0;
};

}  // namespace

std::unique_ptr<ContextBackend> make_xrt_context(const std::shared_ptr<XrtShared>& shared,
                                                 const CheckedProgram& program) {
  return std::make_unique<XrtContext>(shared, program);
}

}  // namespace npubench::detail
