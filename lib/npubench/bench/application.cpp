#include <npubench/bench/application.h>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <string_view>

#include <npubench/arch/profile.h>
#include <npubench/base/error.h>
#include <npubench/base/exit_code.h>
#include <npubench/base/json_text.h>
#include <npubench/core/counted_functions.h>
#include <npubench/emulator/trace_writer.h>
#include <npubench/results/csv.h>
#include <npubench/results/document_json.h>
#include <npubench/runtime/xclbin_manifest.h>

#include <npubench/bench/case_choice.h>
#include <npubench/bench/console_reporter.h>
#include <npubench/bench/fixture.h>
#include <npubench/bench/interrupt.h>
#include <npubench/bench/options.h>
#include <npubench/bench/terminal.h>

namespace npubench::bench {

namespace {

// What Google Benchmark says of itself and the host, with --benchmark_context's keys. It offers this only as text of
// its JSON reporter.
nlohmann::ordered_json google_benchmark_context() {
  std::ostringstream text;
  benchmark::JSONReporter reporter;
  reporter.SetOutputStream(&text);
  reporter.ReportContext(benchmark::BenchmarkReporter::Context());
  const auto json = try_parse_ordered_json(text.str() + "]}");
  return json.is_discarded() ? nlohmann::ordered_json::object()
                             : json.value("context", nlohmann::ordered_json::object());
}

void print_head(std::ostream& out, Session& session, const std::vector<Case>& cases) {
  const DeviceInfo& info = session.device().info();
  const auto code_of = [&] { return fmt::format(", cores' code by {}", name(info.profile.toolchain.compiler)); };
  out << fmt::format("Device: {}, array at {:.2f} GHz{}; times are {}\n", info.name,
                     info.profile.machine.clock_hz * 1e-9, session.modelled() ? code_of() : "",
                     session.modelled() ? "MODELLED, not measured" : "measured");
  const bool device_cases = std::any_of(cases.begin(), cases.end(), [](const Case& c) { return !runs_on_host(c); });
  if (google_benchmark_context().value("library_build_type", "") == "debug") {
    out << fmt::format("Google Benchmark was built without NDEBUG (Debian's is): no effect here, {} {}\n",
                       session.modelled() ? "modelled times" : "the device's times",
                       "and the Emulator/ rows are taken without it");
  }
  if (results::describe_host("").library_build_type == "debug") {
    out << fmt::format("npubench was built for debugging: {}the Emulator/ rows are slower than they need to be\n",
                       session.modelled() ? "modelled times are the same, " : "");
  }
  if (device_cases) {
    out << fmt::format(
        "Dispatch floor: {:.2f} us ({}), a run of the empty design; floor-bound: at most 1.5 times that\n",
        session.dispatch_floor() * 1e6, name(info.clock));
  }
}

void print_trace(std::ostream& out, const TraceWriter& trace) {
  if (!trace.written()) {
    out << "No trace was written\n";
    return;
  }
  out << fmt::format(
      "Trace: {}, {} events of {} after the timed ones; ui.perfetto.dev opens it\n", trace.path().string(),
      trace.events(),
      trace.runs() == 1 ? std::string("one run") : fmt::format("{} runs, in column 0 of the array,", trace.runs()));
  if (trace.left_out() > 0) {
    out << fmt::format("Left out: {} further events, the limit is {}; a smaller shape shows the whole\n",
                       trace.left_out(), trace.events());
  }
}

void fill_document(Session& session, const Options& options, const std::vector<std::string>& arguments) {
  results::Document& document = session.document();
  document.host = results::describe_host(arguments.front());
  document.command_line = arguments;
  const auto given = [](bool yes) { return yes ? "" : " (default)"; };
  document.settings = {
      {"device", options.device + given(options.device_given)},
      {"filter", options.filter},
      {"inputs", to_string(options.inputs)},
      {"seed", fmt::format("{}", options.inputs.seed)},
      {"repetitions", fmt::format("{}", session.settings().repetitions)},
      {"device_samples", fmt::format("{}", session.samples())},
      {"time_unit", options.time_unit},
  };
  const auto context = google_benchmark_context();
  document.settings.emplace_back("google_benchmark_build_type", context.value("library_build_type", "unknown"));
  document.context = options.context;
}

// Google Benchmark's registry lives as long as the process; so must what its entries refer to.
void register_cases(const std::vector<Case>& cases, Session& session, ConsoleReporter& reporter) {
  benchmark::ClearRegisteredBenchmarks();
  std::int64_t family_index = 0;
  for (const Case& c : cases) {
    benchmark::RegisterBenchmark(c.name.c_str(),
                                 [&c, &session, &reporter, family_index](benchmark::State& state) {
                                   if (!session.stopping()) reporter.begin(c.name);
                                   run_case(state, session, c, family_index);
                                 })
        ->Iterations(samples_of(c, session))
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
    ++family_index;
  }
}

// Throws Error(invalid_argument) where the choice is not one that a trace can show.
void require_traceable(const DeviceInfo& device, const std::vector<Case>& cases, const std::string& expression) {
  if (device.backend != "emulated") {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--trace shows the emulated NPU from within, the device is {}", device.name),
                "add --device=emulated");
  }
  if (cases.size() > 1) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--trace shows one case, {} {}: {}, {}{}",
                            expression.empty() ? std::string("this is")
                                               : fmt::format("--benchmark_filter={} matches", expression),
                            cases.size(), cases[0].name, cases[1].name, cases.size() > 2 ? ", ..." : ""),
                "name one of --benchmark_list_tests with --case=");
  }
  if (runs_on_host(cases.front())) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("--trace shows a run on the NPU, {} times the host", cases.front().name),
                "choose a case of a kernel or of the encoder");
  }
}

constexpr int code(ExitCode exit_code) { return static_cast<int>(exit_code); }

nlohmann::ordered_json listed(const Choice& choice) {
  auto json = nlohmann::ordered_json::object();
  auto& cases = json["benchmarks"] = nlohmann::ordered_json::array();
  const auto sizes = [](const Sizes& values) {
    auto object = nlohmann::ordered_json::object();
    for (const auto& [key, value] : values) object[key] = value;
    return object;
  };
  for (const Case& c : choice.cases) {
    const auto& p = c.parameters;
    auto& entry =
        cases.emplace_back(nlohmann::ordered_json{{"name", c.name}, {"kernel", p.kernel}, {"group", p.group}});
    if (p.in) entry["in"] = name(*p.in);
    if (p.out) entry["out"] = name(*p.out);
    entry["tile"] = sizes(p.tile);
    entry["shape"] = sizes(p.shape);
    entry["columns"] = p.columns;
    entry["core_rows"] = p.core_rows;
    auto& other = entry["other"] = nlohmann::ordered_json::object();
    for (const auto& [key, value] : p.other) other[key] = value;
  }
  return json;
}

/// What is printed and not there at the end is lost for who reads it: a full disk, a reader that went away.
void require_written(std::ostream& out) {
  out.flush();
  if (!out) throw Error(ErrorCategory::io, "the standard output could not be written");
}

/// All of the standard output, which is one text then.
void print_only(std::string_view text) {
  std::cout << text;
  require_written(std::cout);
}

void list(const Choice& choice, Format format) {
  if (format == Format::json) {
    std::cout << json_text(listed(choice), 1) << '\n';
  } else {
    for (const Case& c : choice.cases) std::cout << c.name << '\n';
  }
  require_written(std::cout);
  if (const auto left_out = to_string(choice.left_out); !left_out.empty()) fmt::print(stderr, "{}\n", left_out);
}

// Google Benchmark keeps its settings for the whole process.
void initialize_google_benchmark(Options& options) {
  std::vector<char*> arguments;
  for (std::string& argument : options.google_benchmark) arguments.push_back(argument.data());
  int count = static_cast<int>(arguments.size());
  arguments.push_back(nullptr);
  benchmark::Initialize(&count, arguments.data());
  if (count > 1) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("unknown argument {}", arguments[1]),
                "this version of Google Benchmark does not know it");
  }
}

ConsoleReporter::Layout layout_of(const Options& options, const std::vector<Case>& cases, int descriptor) {
  const auto terminal = describe_terminal(descriptor);
  ConsoleReporter::Layout layout;
  layout.cases = cases.size();
  layout.transient = terminal.rewrites_lines;
  layout.columns = terminal.columns;
  layout.color = options.color == Color::always || (options.color == Color::automatic && terminal.colors);
  const std::size_t suffix = options.repetitions > 1 ? std::string_view("_median").size() : 0;
  for (const Case& c : cases) layout.name_width = std::max(layout.name_width, c.name.size() + suffix);
  return layout;
}

ExitCode result_of(const Summary& summary, bool written, bool traced) {
  if (!written || !traced) return ExitCode::io_failed;
  return summary.failed.empty() && (summary.passed > 0 || summary.skipped == 0) ? ExitCode::success
                                                                                : ExitCode::case_failed;
}

/// What is counted is Peano's code, on an emulated NPU.
void require_cores_of_peano(const DeviceInfo& info) {
  const bool emulated = info.backend == "emulated";
  const auto compiler = info.profile.toolchain.compiler;
  if (emulated && compiler == CoreCompiler::peano) return;
  std::string machines;
  for (const auto& profile : profiles()) {
    if (profile.toolchain.compiler == CoreCompiler::peano) machines += fmt::format(" emulated:{}", profile.name);
  }
  throw Error(ErrorCategory::invalid_argument,
              emulated ? fmt::format("--core-cycles are of Peano's code, the cores of {} run code of {}",
                                     info.profile.name, name(compiler))
                       : fmt::format("--core-cycles has no effect on {}", info.name),
              fmt::format("choose with --device one of{}, or a file of your own whose compiler is peano", machines));
}

/// Cycles counted in compiled code, and the folder that they are from.
struct Counted {
  std::filesystem::path folder{};
  std::shared_ptr<const CountedFunctions> functions{};
};

/// Those that are asked for, or else those beside the objects of xclbins that were built here.
std::optional<Counted> counted_cycles(const Options& options) {
  if (options.core_cycles) {
    return Counted{*options.core_cycles,
                   std::make_shared<const CountedFunctions>(CountedFunctions::read(*options.core_cycles))};
  }
  for (const auto& xclbins : xclbin_folders()) {
    auto folder = xclbins / "objects";
    if (auto found = CountedFunctions::find(folder)) {
      return Counted{std::move(folder), std::make_shared<const CountedFunctions>(*std::move(found))};
    }
  }
  return std::nullopt;
}

int run_checked(const std::vector<std::string>& arguments, const Program& program, DeviceOptions device_options) {
  Options options = parse_options(arguments, program.flags, environment_flags());
  if (options.help) {
    print_only(help_text(program));
    return code(ExitCode::success);
  }
  if (options.version) {
    print_only(version_text(program.name));
    return code(ExitCode::success);
  }
  initialize_google_benchmark(options);

  std::optional<TraceWriter> trace;  // outlives the device that it watches
  if (options.trace && !options.list_tests) {
    trace.emplace(*options.trace);
    device_options.trace = &*trace;
  }
  const InterruptGuard interrupt;
  device_options.stop = InterruptGuard::flag();
  if (!device_options.functions) device_options.functions = program.families.core_functions();
  const auto counted = counted_cycles(options);
  if (counted) device_options.functions = with_counted_cycles(*device_options.functions, counted->functions);
  auto device = Device::open(options.device, device_options);
  if (options.core_cycles) require_cores_of_peano(device.info());
  Session session(std::move(device),
                  {.executable = arguments.front(),
                   .device_spec = options.device,
                   .time_unit = options.time_unit,
                   .repetitions = options.repetitions,
                   .inputs = options.inputs},
                  InterruptGuard::flag());
  const Choice choice = choose(program, options, architecture(session.device().info().generation));
  const auto& cases = choice.cases;
  if (options.list_tests) {
    list(choice, options.format);
    return code(ExitCode::success);
  }
  if (trace) {
    require_traceable(session.device().info(), cases, options.filter);
    session.trace_to(*trace);
  }
  if (options.out) session.write_to(*options.out);

  std::ostream& table = options.format == Format::console ? std::cout : std::cerr;
  ConsoleReporter reporter(
      session, table, layout_of(options, cases, options.format == Format::console ? STDOUT_FILENO : STDERR_FILENO));
  fill_document(session, options, arguments);
  print_head(table, session, cases);
  if (counted && session.modelled() && session.device().info().profile.toolchain.compiler == CoreCompiler::peano) {
    table << fmt::format("Core cycles: counted in code of Peano where {} has its count\n", counted->folder.string());
  }
  if (const auto left_out = to_string(choice.left_out); !left_out.empty()) table << fmt::format("{}\n", left_out);
  register_cases(cases, session, reporter);
  benchmark::RunSpecifiedBenchmarks(&reporter, nullptr, ".");  // the filter is applied: to names without suffixes
  benchmark::ClearRegisteredBenchmarks();

  const bool interrupted = InterruptGuard::interrupted();
  session.finish(!interrupted);
  const Summary summary = summarize(session.document(), cases.size());
  reporter.print(summary);
  if (trace) print_trace(table, *trace);
  if (options.format == Format::json) print_only(results::to_text(session.document()));
  if (options.format == Format::csv) print_only(results::to_csv(session.document()));
  require_written(table);
  if (interrupted) return InterruptGuard::exit_code();
  return code(result_of(summary, session.write_error().empty(), !trace || trace->written()));
}

}  // namespace

int run(int argc, char** argv, const Program& program, DeviceOptions options) {
  try {
    return run_checked(std::vector<std::string>(argv, argv + argc), program, std::move(options));
  } catch (const Error& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    const bool interrupted = error.category() == ErrorCategory::interrupted && InterruptGuard::interrupted();
    return interrupted ? InterruptGuard::exit_code() : code(exit_code_of(error.category()));
  } catch (const std::exception& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    return code(ExitCode::case_failed);
  }
}

}  // namespace npubench::bench
