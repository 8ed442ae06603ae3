// npu1: XDNA (AIE2). Sources: TM = mlir-aie lib/Dialect/AIE/IR/AIETargetModel.cpp, DRV = amd/xdna-driver, TK = Taka et
// al., arXiv 2512.13282, VG = vegah/Npu-Embeddings, IRON = amd/IRON, flm README and CI rows of docs/calibration.csv,
// AIR = Xilinx/mlir-air kernel registry, Guide = mlir-aie programming guide 4c, IREE = iree-amd-aie#1198, AIEVEC =
// mlir-aie's test/unit_tests/aievec_tests/aie2/bf16_softmax_2: the cycle count that its dut.cc states, of chess's code
// in the simulator of the core.
#include <array>

#include <npubench/arch/aie_ml.h>
#include <npubench/arch/npu2_costs.h>

namespace npubench::detail {
namespace {

// Groups of blocks: fits of what multiplications and C leave unexplained: 3, and for bf16 none (TK; i32 output asks for
// 15 and comes out 6 % too fast). Of Peano not published, as chess, but of bf16: 4.7 (IRON, one and two columns). Its
// bf16 reaches about 49 multiply-accumulates a cycle (IRON flm README, 1024x2048x1024 on 16 cores), which is every
// other slot; its i8 is taken kPeanoOverChess times slower (IREE measured that on npu2 end to end). A transposed block
// takes what it does on npu2.
constexpr ByCompiler<ProductCosts> kInteger{.chess = {.group_fill = 3, .slots = 1},
                                            .peano = {.group_fill = 3, .slots = kPeanoOverChess}};
constexpr ByCompiler<ProductCosts> kBf16{.chess = {.group_fill = 0, .slots = 1},
                                         .peano = {.group_fill = 4.7, .slots = 2, .transpose = 4}};

// Softmax of 1024 bf16 takes 3712 cycles with chess: maximum, difference, exp from tables, sum and division (AIEVEC).
// About 150 of them come once a row: two reductions over the lanes of a vector, the reciprocal, and the start of four
// loops. GELU is not published: as on npu2 its element is taken to cost what softmax's does.
constexpr double kSoftmax = 3712, kSoftmaxLength = 1024;
constexpr double kSoftmaxRow = 150;
constexpr double kElement = (kSoftmax - kSoftmaxRow) / kSoftmaxLength;
// Attention is taken to need the whole of what softmax does.
constexpr double kAttentionScore = kSoftmax / kSoftmaxLength;
// LayerNorm and the end of attention are not published: npu2's at half the vector width (mlir-air's attn_npu1.cc works
// on 16 elements at once where attn_npu2.cc works on 32).
constexpr double kOverNpu2 = 2;

// Peano's code is not published: chess's, at IREE's ratio. Vectors: Peano's stores as on npu2; chess's take one a cycle
// (Guide: vectorized 16-bit scaling of 1024 elements, 64 vectors, takes 72 to 78 cycles).
constexpr ByCompiler<FunctionCosts> kFunctions{
    .chess = {.vector_store = 1,
              .add_element = 0,
              .gelu_element = kElement,
              .layer_norm_element = {.cycles = kNpu2LayerNorm, .times = kOverNpu2, .over = kPeanoOverChess},
              .softmax_row = kSoftmaxRow,
              .softmax_element = kElement,
              .attention_score = kAttentionScore,
              .attention_end_row = {.cycles = kNpu2AttentionEndRow, .times = kOverNpu2, .over = kPeanoOverChess}},
    .peano = {.vector_store = kNpu2PeanoVectorStore,
              .add_element = kNpu2PeanoAdd,
              .gelu_element = kElement * kPeanoOverChess,
              .layer_norm_element = {.cycles = kNpu2LayerNorm, .times = kOverNpu2},
              .softmax_row = kSoftmaxRow * kPeanoOverChess,
              .softmax_element = kElement * kPeanoOverChess,
              .attention_score = kAttentionScore * kPeanoOverChess,
              .attention_end_row = {.cycles = kNpu2AttentionEndRow, .times = kOverNpu2}}};

constexpr std::array kDevices{DriverIdentity{"0x1502", "0x00", "NPU Phoenix"}};
constexpr std::array<std::string_view, 3> kDriverNames{"Phoenix", "Hawk", "npu1"};

// B column-major, one object of C on the core and in the memory tile, so that K is as deep as possible.
constexpr std::array<ProductTile, 4> kI8Tiles{
    {{64, 64, 64, 8}, {96, 96, 128, 4}, {96, 128, 96, 4}, {112, 112, 112, 4}}};
constexpr std::array<ProductTile, 4> kBf16Tiles{{{64, 64, 64, 4}, {80, 64, 96, 4}, {96, 56, 96, 4}, {96, 48, 112, 4}}};

}  // namespace

// Grid: DRV amdnpu.rst and TK 3.1: 5 columns of cores, one without a shim DMA. Rows: TM. Blocks: mlir-aie
// aie_kernels/aie2/mm.cc. Rates: i8 and bf16 TK, AM020; i16 Guide. Loads and stores: 256 bits; TK's kernels of i8, i16
// and i32 output differ by about two transfers of C at this width (hardware.md section 5, Guide and tnzr). A Phoenix
// reads 32 KiB a step over one shim channel in 10363 cycles and 16 KiB in 5797 (IRON CI, one and two columns): 1.26
// cycles a word, between the xdna-emu project's two sweeps, 1.05 and 1.5.
// exp: a polynomial of degree 4 (mlir/kernels/vector_aie.h).
constexpr Architecture kNpu1{
    .name = "npu1",
    .machines = "Phoenix, Hawk Point",
    .core_target = "aie2",
    .columns = 4,
    .core_rows = 4,
    .core = kAieMlCore,
    .mem = kAieMlMem,
    .shim = kAieMlShim,
    .multiply = {.i8 = MultiplyUnit{.block = {4, 8, 8}, .macs_per_cycle = 256, .block_macs = 256, .costs = kInteger},
                 .i16 = MultiplyUnit{.block = {4, 4, 4}, .macs_per_cycle = 64, .block_macs = 64, .costs = kInteger},
                 .bf16 = MultiplyUnit{.block = {4, 8, 4}, .macs_per_cycle = 128, .block_macs = 128, .costs = kBf16}},
    .costs = {.vector_bytes = 32, .exponential_operations = 39, .functions = kFunctions},
    .shim_mm2s_cycles_per_word = 1.26,
    .bundle_bytes = {16, 2, 16, 8, 16, 6, 16, 12, 16, 4, 16, 10, 16, 6, 16, 14},
    .aie_version = 0,
    .xclbin_operations = "2048",
    .devices = kDevices,
    .driver_names = kDriverNames,
    // The encoder's products are bound by the cores, which load and store C with every tile of K: deep tiles, and C in
    // bf16 so that there is room for them.
    .tuning = {.bf16 = MultiplyMode::bf16,
               .i8_tiles = kI8Tiles,
               .bf16_tiles = kBf16Tiles,
               .encoder_tile_m = 96,
               .encoder_gelu_tile_m = 64,
               .encoder_c_depth = 2,
               .encoder_wide_sums = false},
    .usual = {.machine = "phoenix-7940hs-turbo", .from_program = "phoenix-default", .peano = "phoenix-7940hs-turbo"}};

}  // namespace npubench::detail
