// Rows of what the bench says as JSON.
#pragma once

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include <npubench/base/json_text.h>

#include "process.h"

namespace npubench::bench::test {

using Json = nlohmann::json;

/// The rows of `outcome`, whose standard output is a document.
inline std::vector<Json> rows_of(const Outcome& outcome) {
  const Json document = try_parse_json(outcome.out);
  if (document.is_discarded()) {
    ADD_FAILURE() << "no document:\n" << outcome.out << outcome.err;
    return {};
  }
  return document["benchmarks"].get<std::vector<Json>>();
}

/// The row of a run that has one and passed.
inline Json only_row(const Outcome& outcome) {
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  const auto rows = rows_of(outcome);
  EXPECT_EQ(rows.size(), 1u);
  return rows.empty() ? Json::object() : rows.front();
}

/// The only row of the bench with these arguments.
inline Json row_of(std::vector<std::string> arguments) {
  arguments.emplace_back("--benchmark_format=json");
  return only_row(bench(std::move(arguments)));
}

/// `bench` with variables of the environment, "NAME=value".
inline Outcome bench_in(const std::vector<std::string>& environment, const std::vector<std::string>& arguments) {
  std::vector<std::string> command{"/usr/bin/env"};
  command.insert(command.end(), environment.begin(), environment.end());
  command.insert(command.end(), {NPUBENCH_BENCH_EXECUTABLE, "--device=emulated"});
  command.insert(command.end(), arguments.begin(), arguments.end());
  return execute(command);
}

/// A command whose standard output goes to a full disk.
inline Outcome on_a_full_disk(std::vector<std::string> command) {
  command.insert(command.begin(), {"/bin/sh", "-c", "exec \"$0\" \"$@\" > /dev/full"});
  return execute(command);
}

}  // namespace npubench::bench::test
