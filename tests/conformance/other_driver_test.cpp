// An emulated driver of another build of npubench: this program stands before the one that is preloaded and says so.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/core/core_function_abi.h>
#include <npubench/runtime/device.h>
#include <npubench_amdxdna/npubench_amdxdna.h>

extern "C" const char* npubench_amdxdna_core_function_abi() { return "npubench 0.0.1, 11.4.0, 1 2 3 4 5"; }

namespace npubench {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(OtherDriver, TakesNoCoreFunctions) {
  DeviceOptions options;
  options.functions = CoreFunctionLibrary::standard();
  EXPECT_THAT([&] { (void)Device::open("xrt", options); },
              ThrowsMessage<Error>(AllOf(HasSubstr("it was built with npubench 0.0.1, 11.4.0, 1 2 3 4 5"),
                                         HasSubstr("the program with " + core_function_abi()),
                                         HasSubstr("preload the libnpubench_amdxdna.so"))));
}

TEST(OtherDriver, RunsWhatNeedsNone) { EXPECT_EQ(Device::open("xrt").info().backend, "xrt"); }

}  // namespace
}  // namespace npubench
