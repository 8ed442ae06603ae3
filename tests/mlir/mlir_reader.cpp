#include "mlir_reader.h"

#include <bit>
#include <map>
#include <sstream>
#include <utility>

#include "read_parts.h"
#include "scanner.h"

namespace npubench::test {
namespace {

class Reader {
 public:
  Design read(std::string_view text) {
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
      Scanner scanner(line);
      if (scanner.at_end() || scanner.sees("//")) continue;
      read_line(scanner);
    }
    mark_outputs();
    return std::move(design_);
  }

 private:
  enum class Region { module, device, core, loop, sequence };
  struct View {
    FifoId fifo;
    Port port;
  };
  Design design_{.sequences = {}};
  std::vector<Region> regions_;
  std::map<std::string, Tile> tiles_;
  std::map<std::string, FifoId> fifos_;
  std::map<std::string, FunctionId> functions_;
  // Values of the core being read.
  std::map<std::string, Argument> values_;
  std::map<std::string, std::int64_t> indices_;
  std::map<std::string, View> views_;
  std::vector<std::vector<Op>> bodies_;  // the innermost last
  std::vector<Loop> loops_;              // that are open, without their bodies
  std::vector<std::string> iterations_;  // the values that count them
  std::map<std::string, CountTable> tables_;
  std::map<std::string, int> arguments_;

  void read_line(Scanner& line) {
    if (line.eat("}")) return close(line);
    if (line.eat("module {")) return regions_.push_back(Region::module);
    if (line.eat("aie.device(")) return device(line);
    if (line.eat("aie.objectfifo.link")) return link(line);
    if (line.eat("aie.objectfifo.release")) return release(line);
    if (line.eat("aie.objectfifo")) return fifo(line);
    if (line.eat("func.func private")) return function(line);
    if (line.eat("func.call")) return call(line);
    if (line.eat("scf.for")) return loop(line);
    if (line.eat("aie.runtime_sequence")) return sequence(line);
    if (line.eat("aiex.npu.dma_memcpy_nd(")) return transfer(line);
    if (line.eat("aiex.npu.dma_wait {symbol =")) {
      return design_.sequences.back().ops.emplace_back(Await{fifos_.at(line.name('@'))}), void();
    }
    if (line.eat("aie.end")) return;
    if (!line.sees("%")) line.fail("unknown operation");
    const auto result = line.name('%');
    line.want("=");
    if (line.eat("aie.tile(")) return tile(result, line);
    if (line.eat("aie.buffer(")) return buffer(result, line);
    if (line.eat("aie.core(")) return core(line);
    if (line.eat("arith.constant")) return constant(result, line);
    if (line.eat("arith.index_cast")) return tables_[result] = tables_.at(line.name('%')), void();
    if (line.eat("memref.load")) return table(result, line);
    if (line.eat("aie.objectfifo.acquire")) return acquire(result, line);
    if (line.eat("aie.objectfifo.subview.access")) return access(result, line);
    line.fail("unknown operation");
  }

  void close(Scanner& line) {
    if (regions_.empty()) line.fail("nothing is open");
    const auto region = regions_.back();
    regions_.pop_back();
    if (region == Region::loop) {
      auto loop = std::move(loops_.back());
      loop.body = std::move(bodies_.back());
      loops_.pop_back();
      iterations_.pop_back();
      bodies_.pop_back();
      bodies_.back().emplace_back(std::move(loop));
    } else if (region == Region::core) {
      line.want("{dynamic_objfifo_lowering = true");
      auto& core = design_.cores.back();
      if (line.eat(", stack_size =")) core.stack_bytes = line.integer();
      core.program = std::move(bodies_.back());
      bodies_.clear();
    }
  }

  void device(Scanner& line) {
    auto name = line.word();
    const auto underscore = name.find('_');
    design_.generation = parse_generation(name.substr(0, underscore));
    design_.columns = underscore == std::string::npos ? architecture(design_.generation).columns
                                                      : std::stoi(name.substr(underscore + 1));
    regions_.push_back(Region::device);
  }

  void tile(const std::string& result, Scanner& line) {
    Tile tile;
    tile.column = static_cast<int>(line.integer());
    line.want(",");
    tile.row = static_cast<int>(line.integer());
    tiles_[result] = tile;
  }

  void fifo(Scanner& line) {
    ObjectFifo fifo{.name = line.name('@')};
    line.want("(");
    fifo.producer = tiles_.at(line.name('%'));
    if (line.eat("dimensionsToStream")) fifo.dimensions_to_stream = read_dimensions(line);
    line.want(", {");
    while (!line.eat("}")) {
      FifoConsumer consumer{.tile = tiles_.at(line.name('%'))};
      if (line.eat("dimensionsFromStream")) consumer.dimensions_from_stream = read_dimensions(line);
      line.eat(",");
      fifo.consumers.push_back(std::move(consumer));
    }
    line.want(",");
    const auto depths = read_integers(line);
    if (depths.size() != fifo.consumers.size() + 1) line.fail("a depth for each end");
    fifo.producer_depth = static_cast<int>(depths.front());
    for (std::size_t i = 0; i < fifo.consumers.size(); ++i) {
      fifo.consumers[i].depth = static_cast<int>(depths[i + 1]);
    }
    line.want(")");
    line.eat("{via_DMA = true}");
    if (line.eat("{repeat_count =")) {
      fifo.repeat_count = static_cast<int>(line.integer());
      line.want(": i32}");
    }
    line.want(": !aie.objectfifo<");
    fifo.type = read_memref(line);
    const auto name = fifo.name;
    fifos_[name] = design_.add(std::move(fifo));
  }

  std::vector<FifoId> fifo_list(Scanner& line) {
    std::vector<FifoId> list;
    line.want("[");
    while (!line.eat("]")) {
      list.push_back(fifos_.at(line.name('@')));
      line.eat(",");
    }
    return list;
  }

  void link(Scanner& line) {
    Link link{.inputs = fifo_list(line)};
    line.want("->");
    link.outputs = fifo_list(line);
    line.want("(");
    link.offsets = read_integers(line);
    const auto distributed = read_integers(line);
    if (!distributed.empty()) link.offsets = distributed;
    design_.add(std::move(link));
  }

  void buffer(const std::string& result, Scanner& line) {
    LocalBuffer buffer{.tile = tiles_.at(line.name('%'))};
    line.want(") {sym_name =");
    buffer.name = line.quoted();
    line.want("} :");
    buffer.type = read_memref(line);
    line.want("= dense<");
    if (line.sees("[")) {
      for (const auto value : read_elements(line)) buffer.values.push_back(static_cast<std::int32_t>(value));
    }
    device_values_[result] = design_.add(std::move(buffer));
  }

  void function(Scanner& line) {
    Function function{.symbol = line.name('@')};
    line.want("(");
    while (!line.eat(")")) {
      if (line.sees("memref")) {
        function.parameters.emplace_back(read_memref(line));
      } else {
        function.parameters.emplace_back(parse_data_type(line.word()));
      }
      line.eat(",");
    }
    line.want("attributes {link_with =");
    function.object_file = line.quoted();
    const auto symbol = function.symbol;
    functions_[symbol] = {static_cast<int>(design_.functions.size())};
    design_.functions.push_back(std::move(function));
  }

  void core(Scanner& line) {
    design_.add(Core{.tile = tiles_.at(line.name('%'))});
    regions_.push_back(Region::core);
    values_ = device_values_;
    indices_.clear();
    views_.clear();
    tables_.clear();
    bodies_.assign(1, {});
  }

  void constant(const std::string& result, Scanner& line) {
    const auto text = line.number_text();
    line.want(":");
    const auto type = line.word();
    if (type == "index") {
      indices_[result] = std::stoll(text);
    } else if (type == "i32") {
      values_[result] = static_cast<std::int32_t>(std::stol(text));
    } else if (text.starts_with("0x")) {
      values_[result] = std::bit_cast<float>(static_cast<std::uint32_t>(std::stoul(text, nullptr, 16)));
    } else {
      values_[result] = std::stof(text);
    }
  }

  View end_of_fifo(Scanner& line, int& count) {
    View view{fifos_.at(line.name('@')), Port::produce};
    line.want("(");
    const auto port = line.word();
    if (port != "Produce" && port != "Consume") line.fail("a port");
    if (port == "Consume") view.port = Port::consume;
    line.want(",");
    count = static_cast<int>(line.integer());
    line.want(")");
    return view;
  }

  void acquire(const std::string& result, Scanner& line) {
    int count = 0;
    const auto view = end_of_fifo(line, count);
    views_[result] = view;
    bodies_.back().emplace_back(Acquire{view.fifo, view.port, count});
  }

  void access(const std::string& result, Scanner& line) {
    const auto view = views_.at(line.name('%'));
    line.want("[");
    values_[result] = HeldObject{view.fifo, view.port, static_cast<int>(line.integer())};
  }

  void release(Scanner& line) {
    int count = 0;
    const auto view = end_of_fifo(line, count);
    bodies_.back().emplace_back(Release{view.fifo, view.port, count});
  }

  void call(Scanner& line) {
    Call call{.function = functions_.at(line.name('@'))};
    line.want("(");
    while (!line.eat(")")) {
      call.arguments.push_back(values_.at(line.name('%')));
      line.eat(",");
    }
    bodies_.back().emplace_back(std::move(call));
  }

  void table(const std::string& result, Scanner& line) {
    const auto buffer = std::get<BufferId>(values_.at(line.name('%')));
    line.want("[");
    tables_[result] = {.buffer = buffer, .outward = loop_of_iteration(line)};
    if (!line.eat(",")) return;
    tables_[result].row_outward = tables_[result].outward;
    tables_[result].outward = loop_of_iteration(line);
  }

  int loop_of_iteration(Scanner& line) {
    const auto iteration = line.name('%');
    const auto found = std::find(iterations_.rbegin(), iterations_.rend(), iteration);
    if (found == iterations_.rend()) line.fail("a loop's iteration");
    return static_cast<int>(found - iterations_.rbegin()) + 1;
  }

  void loop(Scanner& line) {
    iterations_.push_back(line.name('%'));
    line.want("=");
    if (indices_.at(line.name('%')) != 0) line.fail("begins at 0");
    line.want("to");
    const auto end = line.name('%');
    auto& loop = loops_.emplace_back();
    if (tables_.contains(end)) {
      loop.table = tables_.at(end);
    } else {
      loop.count = indices_.at(end);
    }
    line.want("step");
    if (indices_.at(line.name('%')) != 1) line.fail("steps by 1");
    bodies_.emplace_back();
    regions_.push_back(Region::loop);
  }

  void sequence(Scanner& line) {
    RuntimeSequence sequence{.name = line.name('@')};
    arguments_.clear();
    line.want("(");
    while (!line.eat(")")) {
      const auto name = line.name('%');
      line.want(":");
      arguments_[name] = static_cast<int>(sequence.arguments.size());
      sequence.arguments.push_back({.name = name, .type = read_memref(line)});
      line.eat(",");
    }
    design_.sequences.push_back(std::move(sequence));
    regions_.push_back(Region::sequence);
  }

  void transfer(Scanner& line) {
    Transfer transfer{.argument = arguments_.at(line.name('%'))};
    const auto offsets = read_integers(line);
    const auto sizes = read_integers(line);
    const auto strides = read_integers(line);
    if (offsets.size() != 4 || sizes.size() != 4 || strides.size() != 4) line.fail("four dimensions");
    for (std::size_t i = 0; i < 4; ++i) {
      transfer.offset += offsets[i] * strides[i];
      transfer.dimensions[i] = {sizes[i], strides[i]};
    }
    line.want(") {metadata =");
    transfer.fifo = fifos_.at(line.name('@'));
    line.want(", id =");
    transfer.descriptor = static_cast<int>(line.integer());
    line.want(": i64");
    transfer.issue_token = line.eat(", issue_token = true");
    line.want("} :");
    const auto& argument = design_.sequences.back().arguments[static_cast<std::size_t>(transfer.argument)];
    if (read_memref(line) != argument.type) line.fail("the argument's type");
    design_.sequences.back().ops.emplace_back(transfer);
  }

  void mark_outputs() {
    for (auto& sequence : design_.sequences) {
      for (const auto& op : sequence.ops) {
        const auto* transfer = std::get_if<Transfer>(&op);
        if (transfer == nullptr || design_.fifo(transfer->fifo).producer.kind() == TileKind::shim) continue;
        sequence.arguments[static_cast<std::size_t>(transfer->argument)].output = true;
      }
    }
  }

  std::map<std::string, Argument> device_values_;
};

}  // namespace

Design read_mlir(std::string_view text) { return Reader().read(text); }

}  // namespace npubench::test
