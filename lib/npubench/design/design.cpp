#include <npubench/design/design.h>

#include <algorithm>

namespace npubench {
namespace {

template <class T>
int append(std::vector<T>& to, T value) {
  to.push_back(std::move(value));
  return static_cast<int>(to.size()) - 1;
}

}  // namespace

FifoId Design::add(ObjectFifo fifo) { return {append(fifos, std::move(fifo))}; }

void Design::add(Link link) { links.push_back(std::move(link)); }

FunctionId Design::add(Function function) {
  const auto known = std::ranges::find(functions, function);
  if (known != functions.end()) return {static_cast<int>(known - functions.begin())};
  return {append(functions, std::move(function))};
}

BufferId Design::add(LocalBuffer buffer) { return {append(buffers, std::move(buffer))}; }

void Design::add(Core core) { cores.push_back(std::move(core)); }

int Design::add(SequenceArgument argument) { return append(sequence().arguments, std::move(argument)); }

std::string to_string(const SequenceArgument& argument) { return argument.name + " " + to_string(argument.type); }

}  // namespace npubench
