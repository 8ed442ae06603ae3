// bench_xclbins: makes the xclbins of the default cases for the emulated driver, and their manifest.
#include <algorithm>
#include <atomic>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <mutex>
#include <regex>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/runtime/xclbin_manifest.h>
#include <npubench_amdxdna/xclbin.h>

#include <npubench/commands/design_files.h>

namespace {

using namespace npubench;
namespace fs = std::filesystem;

constexpr const char* kUsage =
    R"(usage: bench_xclbins <folder> [<filter>]

Makes <design>.xclbin and <design>.insts.bin of every default benchmark case whose name matches the filter, for the
emulated driver of both generations, with XRT's xclbinutil, and manifest.json. What is there already stays.
)";

struct Job {
  Design design;
  XclbinEntry entry;
};

std::vector<Job> jobs_of(const fs::path& folder, const std::string& filter) {
  std::vector<Job> jobs;
  for (const auto generation : generations()) {
    auto designs = commands::default_designs(Families::standard(), generation);
    std::ranges::move(commands::whisper_designs(generation), std::back_inserter(designs));
    for (auto& [name, command, summary, design] : designs) {
      if (!std::regex_search(name, std::regex(filter, std::regex::extended))) continue;
      auto entry = describe_xclbin(CheckedProgram(design), true);
      const auto files =
          amdxdna::xclbin_files(folder / fmt::format("{}-{}", design.name, entry.hash.substr(0, 8)), design);
      entry.xclbin = files.xclbin;
      entry.instructions = files.instructions;
      for (std::size_t i = 0; i < files.further_instructions.size(); ++i) {
        entry.further_sequences[i].instructions = files.further_instructions[i];
      }
      jobs.push_back({std::move(design), std::move(entry)});
    }
  }
  return jobs;
}

bool is_there(const XclbinEntry& entry) { return fs::exists(entry.xclbin) && fs::exists(entry.instructions); }

/// Returns what went wrong; empty when nothing did.
std::string make(const std::vector<const Job*>& jobs) {
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::string wrong;
  const auto work = [&] {
    for (auto at = next++; at < jobs.size(); at = next++) {
      try {
        auto stem = jobs[at]->entry.xclbin;
        (void)amdxdna::make_xclbin(jobs[at]->design, stem.replace_extension());
      } catch (const std::exception& error) {
        const std::scoped_lock lock(mutex);
        wrong = error.what();
        next = jobs.size();
      }
    }
  };
  std::vector<std::jthread> threads;
  for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i) threads.emplace_back(work);
  threads.clear();
  return wrong;
}

int run(const fs::path& folder, const std::string& filter) {
  fs::create_directories(folder);
  const auto jobs = jobs_of(folder, filter);
  std::vector<const Job*> missing;
  for (const auto& job : jobs) {
    if (!is_there(job.entry)) missing.push_back(&job);
  }
  if (const auto wrong = make(missing); !wrong.empty()) {
    std::cerr << "bench_xclbins: " << wrong << '\n';
    return 1;
  }
  // Others in the folder keep their place in the manifest.
  auto entries = read_manifest(folder).value_or(std::vector<XclbinEntry>{});
  std::erase_if(entries, [&](const XclbinEntry& entry) {
    return !is_there(entry) ||
           std::ranges::any_of(jobs, [&](const Job& job) { return job.entry.hash == entry.hash && entry.emulated; });
  });
  for (const auto& job : jobs) entries.push_back(job.entry);
  write_manifest(folder, entries);
  std::cout << fmt::format("{} emulated xclbins in {}, {} of them new\n", jobs.size(), folder.string(), missing.size());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3 || argv[1][0] == '-') {
    std::cerr << kUsage;
    return 2;
  }
  try {
    return run(argv[1], argc > 2 ? argv[2] : "");
  } catch (const std::exception& error) {
    std::cerr << "bench_xclbins: " << error.what() << '\n';
    return 1;
  }
}
