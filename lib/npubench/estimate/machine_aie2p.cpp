// AIE2P (npu2). Slots: llvm-aie, llvm/lib/Target/AIE/aie2p/AIE2PSlots.td. Latencies of loads, stores, products, their
// conversions and shuffles were read off the schedule of vegah/Npu-Embeddings' product in block floating point
// (experiments/m5-pretiled-gemm/artifacts/objdump_fp32C_rtp_matmul_bf16_f32_333c4d33.txt), in which results are read as
// early as they are there: a load 7 cycles, vmul.f to vconv 6, vconv.bfp16 to vmac.f 2, vshuffle to vmul.f 2. They are
// AIE2's, and so the rest is taken to be. Loads and stores have twice the width.
#include <npubench/estimate/instruction.h>

namespace npubench::estimate {

const Machine& Machine::aie2p() {
  static const Machine machine = [] {
    const auto rows = aie2().rows();
    std::vector<Itinerary> own(rows.begin(), rows.end());
    for (auto& row : own) {
      if (row.kind == Kind::to_block) {
        row.name = "vconv.bfp16ebs8.fp32";
        row.source = "the product's schedule: slot and latency";
      }
      // aie_api's exp2 and tanh (detail/aie2p/elementary.hpp) are one instruction for 16 lanes; its latency is not
      // published and taken to be that of a product.
      if (row.kind == Kind::function) {
        row.name = "vexp2, vtanh";
        row.source = "aie_api detail/aie2p/elementary.hpp";
      }
    }
    return Machine("AIE2P", std::move(own), 64);
  }();
  return machine;
}

}  // namespace npubench::estimate
