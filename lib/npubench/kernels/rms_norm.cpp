#include <npubench/kernels/rms_norm.h>

#include <cmath>

#include <fmt/format.h>

namespace npubench {

CaseFields<RMSNorm::Config> RMSNorm::fields() {
  return stream_fields("RMSNorm", "rms_norm").type(&Config::dtype).option("epsilon", &Config::epsilon);
}

void RMSNorm::require(const Config& config) {
  require_type("RMSNorm", config.dtype, {DataType::bf16});
  // Without epsilon a row of zeros would be divided by zero.
  if (!(config.epsilon > 0) || !std::isfinite(config.epsilon)) {
    refuse(fmt::format("epsilon is {}, more than 0 is needed", config.epsilon), "1e-5 is usual");
  }
}

StreamSpec RMSNorm::spec(const Config& config) {
  return {.name = "rms_norm", .in = config.dtype, .out = config.dtype, .operations = 4, .parameters = {"gamma"}};
}

std::vector<StreamCall> RMSNorm::calls(const Config& config, const MemRef& rows, Generation generation) {
  return {{row_function("rms_norm_rows_bf16", "rms_norm_rows.cc", {}, rows, generation), {config.epsilon}}};
}

}  // namespace npubench
