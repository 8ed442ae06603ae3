// The library's log: one named spdlog logger that a program may redirect or silence.
#pragma once

#include <memory>

#include <spdlog/spdlog.h>

namespace npubench {

/// The logger "npubench" of spdlog's registry; made on first use, to stderr, at level warn (SPDLOG_LEVEL changes it).
std::shared_ptr<spdlog::logger> log();

}  // namespace npubench
