#include <npubench/kernels/softmax.h>

namespace npubench {

CaseFields<Softmax::Config> Softmax::fields() { return stream_fields("Softmax", "softmax").type(&Config::dtype); }

void Softmax::require(const Config& config) { require_type("Softmax", config.dtype, {DataType::bf16}); }

StreamSpec Softmax::spec(const Config& config) {
  return {.name = "softmax", .in = config.dtype, .out = config.dtype, .operations = 5};
}

std::vector<StreamCall> Softmax::calls(const Config&, const MemRef& rows, Generation generation) {
  return {{row_function("softmax_rows_bf16", "softmax_rows.cc", {}, rows, generation)}};
}

}  // namespace npubench
