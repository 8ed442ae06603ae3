// Writes two documents for compare.py: cases that passed in both, in one only, and in none.
#include <npubench/results/document_writer.h>

#include "sample.h"

int main(int argc, char** argv) {
  using namespace npubench::results;
  if (argc != 3) return 2;
  auto before = sample_document(), after = sample_document();
  before.rows = {sample_row("Both", 100), sample_row("ThenWrong", 100), wrong_row("ThenRight"), wrong_row("Neither")};
  after.rows = {sample_row("Both", 150), wrong_row("ThenWrong"), sample_row("ThenRight", 100), wrong_row("Neither")};
  DocumentWriter(argv[1]).write(before);
  DocumentWriter(argv[2]).write(after);
}
