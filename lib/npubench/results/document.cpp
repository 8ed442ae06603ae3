#include <npubench/results/document.h>

#include <cmath>

namespace npubench::results {

Rates rates(const CaseWork& work, double seconds) {
  Rates result;
  if (!(seconds > 0)) return result;
  result.operations_per_second = work.operations / seconds;
  result.bytes_per_second = work.bytes / seconds;
  if (work.peak_operations_per_second && *work.peak_operations_per_second > 0) {
    result.percent_of_peak = 100 * result.operations_per_second / *work.peak_operations_per_second;
  }
  return result;
}

bool is_floor_bound(double seconds, double dispatch_floor) { return seconds <= 1.5 * dispatch_floor; }

bool has_times(const CaseRow& row) {
  return row.status == Status::passed && std::isfinite(row.benchmark.real_time) &&
         std::isfinite(row.benchmark.cpu_time);
}

}  // namespace npubench::results
