// What XRT throws, as this library's errors.
#pragma once

#include <exception>
#include <string>

#include <npubench/base/error.h>

namespace npubench::detail {

/// The errno that the driver gave, from "... failed (err=-2): ..." in XRT's words, which carry it nowhere else; 0 when
/// there is none.
int driver_errno(const std::string& words);

/// What a person can do about a failure of the driver; empty when nothing is known.
std::string remedy_for(int driver_errno);

/// Error(device) with what was tried, XRT's words, and what to do about it.
Error device_error(const std::string& what, const std::exception& reason);

}  // namespace npubench::detail
