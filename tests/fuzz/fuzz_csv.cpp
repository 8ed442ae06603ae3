// Text as the table that `npubench predict` reads: an Error, or rows as long as the header.
#include <cstdlib>
#include <sstream>
#include <string>

#include <npubench/base/error.h>
#include <npubench/predict/workload.h>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
  try {
    const auto table = npubench::read_workloads(in, "fuzz.csv");
    for (const auto& row : table.rows) {
      if (row.cells.size() != table.columns.size()) std::abort();
      (void)npubench::csv_line(row.cells);
    }
  } catch (const npubench::Error&) {
  }
  return 0;
}
