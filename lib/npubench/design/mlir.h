// A design as AIE-dialect MLIR: what mlir-aie's aiecc makes an xclbin of.
#pragma once

#include <string>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

/// The design in mlir-aie's current syntax (aie and aiex dialects, func, scf, arith): tiles, object FIFOs, links,
/// buffers, function declarations with the object file each is linked from, core programs, and the runtime sequence as
/// aiex.npu.dma_memcpy_nd and dma_wait with the descriptors the design names. Prints what check() admits.
///
/// `head`: lines of comment that come first, without "//": what it computes, how to build it.
///
/// Cores ask for dynamic lowering of their FIFOs (dynamic_objfifo_lowering): which object comes next is kept at run
/// time, as the emulator does. mlir-aie's static lowering unrolls loops instead, and loses track where the iterations
/// of an inner loop are not a multiple of the FIFO's depth.
///
/// Throws Error(unsupported) for what the dialect cannot say, all of which check() refuses too.
std::string to_mlir(const Design& design, const std::vector<std::string>& head = {});

/// The name of mlir-aie's device with that many columns: "npu1_1col" to "npu1_3col", "npu1"; "npu2_1col" to "npu2".
/// Throws Error(invalid_argument) for more columns than the generation has.
std::string mlir_device(Generation generation, int columns);

/// What a function is called in the text: its symbol, or where the design declares several functions of that symbol
/// (other shapes, from other objects) the symbol and the object's name. That object must be linked under that name.
std::string mlir_symbol(const Design& design, FunctionId function);

}  // namespace npubench
