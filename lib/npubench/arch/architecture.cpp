// Sources: TM = mlir-aie lib/Dialect/AIE/IR/AIETargetModel.cpp, AIEX = mlir-aie lib/Dialect/AIEX/IR/AIEXDialect.cpp,
// DRV = amd/xdna-driver, TK = Taka et al., arXiv 2512.13282, VG = vegah/Npu-Embeddings.
#include <npubench/arch/architecture.h>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

// DRV amdnpu.rst and TK 3.1: npu1 has 5 columns of cores, one without a shim DMA; npu2 has 8 usable ones. Rows: TM.
constexpr Architecture kNpu1{.generation = Generation::npu1, .columns = 4, .core_rows = 4};
constexpr Architecture kNpu2{.generation = Generation::npu2, .columns = 8, .core_rows = 4};

}  // namespace

Generation parse_generation(std::string_view text) {
  if (text == "npu1") return Generation::npu1;
  if (text == "npu2") return Generation::npu2;
  throw Error(ErrorCategory::invalid_argument, fmt::format("unknown NPU generation '{}'", text),
              "use npu1 (Phoenix, Hawk Point) or npu2 (Strix, Krackan)");
}

bool Architecture::contains(Tile tile) const {
  return tile.column >= 0 && tile.column < columns && tile.row >= 0 && tile.row < Tile::kFirstCoreRow + core_rows;
}

std::int64_t Architecture::data_memory(TileKind kind) const {
  switch (kind) {  // TM getLocalMemorySize, getMemTileSize
    case TileKind::core: return 0x10000;
    case TileKind::mem: return 0x80000;
    case TileKind::shim: return 0;
  }
  return 0;
}

int Architecture::locks(TileKind kind) const {
  return kind == TileKind::mem ? 64 : 16;  // TM getNumLocks
}

DmaModel Architecture::dma(TileKind kind) const {
  // Channels and descriptors: TM. Wrap and step bits (core 8/13, memory tile 10/17, shim 10/20), 6 iteration bits:
  // AIEX verifyStridesWraps. Task queue: IRON flm README says 4 (xdna-emu says 8); the smaller one is safe.
  switch (kind) {
    case TileKind::core:
      return {.channels = 2,
              .descriptors = 16,
              .descriptors_per_bank = 16,
              .dimensions = 3,
              .max_wrap = 255,
              .max_step = 1 << 13,
              .max_iterations = 1,
              .task_queue = 4};
    case TileKind::mem:
      return {.channels = 6,
              .descriptors = 48,
              .descriptors_per_bank = 24,
              .dimensions = 4,
              .max_wrap = 1023,
              .max_step = 1 << 17,
              .max_iterations = 1,
              .task_queue = 4};
    case TileKind::shim:
      return {.channels = 2,
              .descriptors = 16,
              .descriptors_per_bank = 16,
              .dimensions = 3,
              .max_wrap = 1023,
              .max_step = 1 << 20,
              .max_iterations = 64,
              .task_queue = 4};
  }
  return {};
}

MultiplyBlock Architecture::multiply_block(MultiplyMode mode) const {
  const bool aie2p = generation == Generation::npu2;
  switch (mode) {  // mlir-aie aie_kernels/aie2{,p}/mm.cc
    case MultiplyMode::i8: return aie2p ? MultiplyBlock{8, 8, 8} : MultiplyBlock{4, 8, 8};
    case MultiplyMode::i16: return aie2p ? MultiplyBlock{4, 4, 8} : MultiplyBlock{4, 4, 4};
    case MultiplyMode::bf16: return aie2p ? MultiplyBlock{4, 8, 8} : MultiplyBlock{4, 8, 4};
    case MultiplyMode::bfp16:
      if (aie2p) return {8, 8, 8};
      break;
  }
  throw Error(ErrorCategory::unsupported, fmt::format("{} has no {} multiply", name(generation), name(mode)),
              "bfp16 needs npu2; use bf16");
}

double Architecture::macs_per_cycle(MultiplyMode mode) const {
  const bool aie2p = generation == Generation::npu2;
  switch (mode) {
    case MultiplyMode::i8: return aie2p ? 512 : 256;  // TK; AM020
    case MultiplyMode::i16:
      return aie2p ? 128 : 64;  // mlir-aie guide 4c; npu2's rate is not published: doubled like i8
    case MultiplyMode::bf16: return aie2p ? 32 : 128;  // TK; npu2 through f32: VG 0049
    case MultiplyMode::bfp16:
      return aie2p ? 256 : 0;  // 512 for bfp16 operands (VG); half while bf16 is being converted
  }
  return 0;
}

const Architecture& architecture(Generation generation) { return generation == Generation::npu1 ? kNpu1 : kNpu2; }

}  // namespace npubench
