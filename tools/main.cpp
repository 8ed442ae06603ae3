// npubench: what there is to do with designs besides benchmarking them.
#include <npubench/commands/commands.h>

int main(int argc, char** argv) {
  const npubench::commands::Context context{.families = npubench::Families::standard(), .whisper = true};
  return npubench::commands::run(argc, argv, context);
}
