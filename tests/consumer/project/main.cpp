#include <cstdio>

#include <npubench/arch/profile.h>
#include <npubench/base/log.h>

int main() {
  npubench::log()->info("a consumer");  // spdlog and fmt come with the library
  const auto& profile = npubench::default_profile(npubench::Generation::npu1);
  std::printf("%s\n", profile.name.c_str());
  return profile.name.empty() ? 1 : 0;
}
