// npu2: XDNA2 (AIE2P). Sources: TM = mlir-aie lib/Dialect/AIE/IR/AIETargetModel.cpp, DRV = amd/xdna-driver, TK = Taka
// et al., arXiv 2512.13282, VG = vegah/Npu-Embeddings, AIR = Xilinx/mlir-air kernel registry, at an assumed 1.8 GHz,
// IRON = amd/IRON, CI rows of docs/calibration.csv, Guide = mlir-aie programming guide 4c, IREE = iree-amd-aie#1198.
#include <array>

#include <npubench/arch/aie_ml.h>
#include <npubench/arch/npu2_costs.h>

namespace npubench::detail {
namespace {

// Groups of blocks: fits of what multiplications and C leave unexplained: chess 8 and in bfp16 mode 4 (TK), Peano 17
// (VG: i8 64x64x48 971 and 64x96x48 1169 cycles) and in bfp16 mode 24, between VG's products of depth 64 and AIR's of
// depth 32. bf16 goes through the longer pipeline of f32: 55 (VG: 64x64x32 5251, 64x64x48 6806 to 7813; IRON: 64x64x64
// at about 10500 on one and two columns; chess not published: equal). Peano fills the issue slots (VG: 64 to 96 along K
// costs 198 cycles for 192).
// A transposed block takes about 4 cycles with Peano: amd/IRON's rows with B or C column-major less those without
// (B4-076, 077, N-002, 010). Chess's: TK's products have B column-major, and their fill holds it.
constexpr ByCompiler<ProductCosts> kInteger{.chess = {.group_fill = 8}, .peano = {.group_fill = 17}};
constexpr ByCompiler<ProductCosts> kBf16{.chess = {.group_fill = 55}, .peano = {.group_fill = 55, .transpose = 4}};
// bfp16 mode multiplies 8x8x8 a cycle (512, VG), but each operand block has to be converted from bf16 first. Cycles a
// block: 2 with chess (TK: 48x152x48 2215 cycles), 1 with Peano (VG: as for the fill).
constexpr ByCompiler<ProductCosts> kBfp16{.chess = {.group_fill = 4, .conversion = 2},
                                          .peano = {.group_fill = 24, .conversion = 1}};

// AIR: one-core rows, GELU of 3145728 elements 7181 us.
constexpr double kGelu = 4.0;
// AIR's FlashAttention of 2 heads, 16384 queries and keys takes 39.6 ms on 32 cores, 4.0 cycles a score less launch,
// reconfiguration and the issue of its 64 launch iterations. No block is skipped (its causal_skip is off by default);
// less the two products and the scaling, this remains for exp, maximum and sum.
constexpr double kAttentionScore = 2.86;

// Published for Peano; chess's code is not: at IREE's ratio. Its addition is taken to be what loads and stores allow,
// and its vectors are stored one a cycle, as on npu1.
constexpr ByCompiler<FunctionCosts> kFunctions{
    .chess = {.vector_store = 1,
              .add_element = 0,
              .gelu_element = kGelu / kPeanoOverChess,
              .layer_norm_element = {.cycles = kNpu2LayerNorm, .over = kPeanoOverChess},
              .softmax_row = kNpu2SoftmaxRow / kPeanoOverChess,
              .softmax_element = kNpu2SoftmaxElement / kPeanoOverChess,
              .attention_score = kAttentionScore / kPeanoOverChess,
              .attention_end_row = {.cycles = kNpu2AttentionEndRow, .over = kPeanoOverChess}},
    .peano = {.vector_store = kNpu2PeanoVectorStore,
              .add_element = kNpu2PeanoAdd,
              .gelu_element = kGelu,
              .layer_norm_element = {.cycles = kNpu2LayerNorm},
              .softmax_row = kNpu2SoftmaxRow,
              .softmax_element = kNpu2SoftmaxElement,
              .attention_score = kAttentionScore,
              .attention_end_row = {.cycles = kNpu2AttentionEndRow}}};

constexpr std::array kDevices{DriverIdentity{"0x17f0", "0x10", "NPU Strix"},
                              DriverIdentity{"0x17f0", "0x20", "NPU Krackan 1"}};
constexpr std::array<std::string_view, 5> kDriverNames{"Strix", "Krackan", "npu4", "npu5", "npu6"};

// B column-major, one object of C on the core and in the memory tile, so that K is as deep as possible.
constexpr std::array<ProductTile, 4> kI8Tiles{
    {{64, 64, 64, 8}, {144, 64, 144, 8}, {144, 72, 144, 6}, {144, 80, 128, 6}}};
constexpr std::array<ProductTile, 4> kBf16Tiles{{{64, 64, 64, 4}, {96, 56, 96, 8}, {112, 48, 96, 8}, {112, 56, 80, 4}}};

}  // namespace

// Grid: DRV amdnpu.rst and TK 3.1: 8 usable columns. Rows: TM. Blocks: mlir-aie aie_kernels/aie2p/mm.cc. Rates: i8 TK;
// i16 not published: npu1's doubled, like i8; bf16 through f32: VG 0049; bfp16: 512 for bfp16 operands (VG), half while
// bf16 is being converted. Loads and stores: 512 bits (hardware.md section 5, Guide and tnzr). A shim
// channel brings in about 7.5 bytes a cycle: IRON's gemv moves A over one at 12.3 to 13.5 GB/s (N-028, 031, 035).
// exp: the core's exp2 (mlir/kernels/vector_aie.h).
constexpr Architecture kNpu2{
    .name = "npu2",
    .machines = "Strix, Krackan",
    .core_target = "aie2p",
    .columns = 8,
    .core_rows = 4,
    .core = kAieMlCore,
    .mem = kAieMlMem,
    .shim = kAieMlShim,
    .multiply = {.i8 = MultiplyUnit{.block = {8, 8, 8}, .macs_per_cycle = 512, .block_macs = 512, .costs = kInteger},
                 .i16 = MultiplyUnit{.block = {4, 4, 8}, .macs_per_cycle = 128, .block_macs = 128, .costs = kInteger},
                 .bf16 = MultiplyUnit{.block = {4, 8, 8}, .macs_per_cycle = 32, .block_macs = 32, .costs = kBf16},
                 .bfp16 = MultiplyUnit{.block = {8, 8, 8}, .macs_per_cycle = 256, .block_macs = 512, .costs = kBfp16}},
    .costs = {.vector_bytes = 64, .exponential_operations = 16, .functions = kFunctions},
    .shim_mm2s_cycles_per_word = 4 / 7.5,
    .bundle_bytes = {2, 16, 8, 16, 6, 16, 12, 16, 4, 16, 10, 16, 6, 16, 14, 16},
    .aie_version = 1,
    .xclbin_operations = "4096",
    .devices = kDevices,
    .driver_names = kDriverNames,
    // The encoder's products are bound by DRAM, which reads less of the weights the more rows a core takes.
    .tuning = {.bf16 = MultiplyMode::bfp16,
               .i8_tiles = kI8Tiles,
               .bf16_tiles = kBf16Tiles,
               .encoder_tile_m = 96,
               .encoder_gelu_tile_m = 96,
               .encoder_c_depth = 1,
               .encoder_wide_sums = true},
    .usual = {.machine = "krackan-350-turbo", .from_program = "krackan-default", .peano = "strix-air"}};

}  // namespace npubench::detail
