// What the tests of predictions share.
#pragma once

#include <sstream>
#include <string>

#include <npubench/base/error.h>
#include <npubench/predict/workload.h>

namespace npubench::test {

inline WorkloadTable table_of(const std::string& text) {
  std::istringstream in(text);
  return read_workloads(in, "file.csv");
}

/// The only row of a table with these columns.
inline Workload workload_of(const std::string& columns, const std::string& cells) {
  return table_of(columns + "\n" + cells + "\n").rows.at(0).workload;
}

/// What the Error says that f throws; empty if it throws none.
template <class F>
std::string refusal(F&& f) {
  try {
    f();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace npubench::test
