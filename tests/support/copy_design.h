// The smallest complete design: bytes go from the host through a memory tile to a core, which copies them, and back.
#pragma once

#include <cstring>

#include <npubench/core/core_function.h>
#include <npubench/design/design.h>

namespace npubench::test {

struct CopyDesign {
  Generation generation = Generation::npu1;
  std::int64_t elements = 4096;   ///< i32, in all
  std::int64_t per_call = 256;    ///< on the core
  std::int64_t per_block = 1024;  ///< in the memory tile
  int depth = 2;                  ///< of the FIFO into the core
  int acquired = 1;               ///< objects the core holds at once
  Dimensions mem_to_core{};       ///< order in which blocks leave the memory tile
  Dimensions into_core{};         ///< order in which objects are written on the core

  [[nodiscard]] Design build() const {
    Design design{.name = "copy", .generation = generation, .columns = 1};
    const MemRef object{{per_call}, DataType::i32};
    const MemRef block{{per_block}, DataType::i32};
    const auto in_shim = design.add(ObjectFifo{"in_shim", shim_tile(0), {{mem_tile(0), 2, {}}}, block, 2, {}});
    const auto in_core =
        design.add(ObjectFifo{"in_core", mem_tile(0), {{core_tile(0, 0), depth, into_core}}, object, 2, mem_to_core});
    design.add(Link{{in_shim}, {in_core}, {}});
    const auto out_core = design.add(ObjectFifo{"out_core", core_tile(0, 0), {{mem_tile(0), 2, {}}}, object, 2, {}});
    const auto out_shim = design.add(ObjectFifo{"out_shim", mem_tile(0), {{shim_tile(0), 2, {}}}, block, 2, {}});
    design.add(Link{{out_core}, {out_shim}, {}});
    const auto copy = design.add(Function{"copy", {object, object}, "copy.o", {}});
    Loop loop{Loop::kForever, {}};
    loop.body.push_back(Acquire{in_core, Port::consume, acquired});
    loop.body.push_back(Acquire{out_core, Port::produce, 1});
    loop.body.push_back(Call{copy, {HeldObject{in_core, Port::consume, 0}, HeldObject{out_core, Port::produce, 0}}});
    loop.body.push_back(Release{out_core, Port::produce, 1});
    loop.body.push_back(Release{in_core, Port::consume, 1});
    design.add(Core{core_tile(0, 0), {loop}, kDefaultStackBytes});
    const MemRef all{{elements}, DataType::i32};
    const int input = design.add(SequenceArgument{"input", all, false});
    const int output = design.add(SequenceArgument{"output", all, true});
    const std::array<Dimension, 4> linear{{{1, 0}, {1, 0}, {1, 0}, {elements, 1}}};
    design.sequence().ops.push_back(Transfer{out_shim, output, 0, linear, 0, true});
    design.sequence().ops.push_back(Transfer{in_shim, input, 0, linear, 1, false});
    design.sequence().ops.push_back(Await{out_shim});
    return design;
  }

  /// The same with a second sequence, "half", that copies the first half of the elements.
  [[nodiscard]] Design with_half() const {
    auto design = build();
    auto half = design.sequence();
    half.name = "half";
    for (auto& argument : half.arguments) argument.type.shape = {elements / 2};
    for (auto& op : half.ops) {
      if (auto* transfer = std::get_if<Transfer>(&op)) transfer->dimensions[3].size = elements / 2;
    }
    design.sequences.push_back(half);
    return design;
  }

  /// `cycles` core cycles a call.
  static CoreFunctionLibrary functions(std::int64_t cycles = 100) {
    CoreFunctionLibrary library;
    library.add("copy", [cycles](const Function& declaration, const Profile&) {
      const auto bytes = static_cast<std::size_t>(std::get<MemRef>(declaration.parameters[0]).bytes());
      return BoundFunction{[bytes](CallArguments a) { std::memcpy(a[1].data, a[0].data, bytes); },
                           [cycles](CallArguments) { return cycles; }};
    });
    return library;
  }
};

}  // namespace npubench::test
