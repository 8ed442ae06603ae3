# XRT for NPUs: the target npubench::xrt where XRT 2.18 or later is found, in its package's place or in /opt/xilinx/xrt.
# Older ones (Debian 12 has 2.13) cannot drive an NPU and count as missing.
find_package(XRT 2.18 QUIET CONFIG HINTS $ENV{XILINX_XRT} /opt/xilinx/xrt PATH_SUFFIXES share/cmake/XRT)
find_path(UUID_INCLUDE_DIR uuid/uuid.h)  # XRT's headers include it
mark_as_advanced(UUID_INCLUDE_DIR XRT_DIR)
set(NPUBENCH_HAS_XRT OFF)
if(NOT XRT_FOUND)
  message(STATUS "XRT 2.18 or later: not found; what needs it is left out")
elseif(NOT UUID_INCLUDE_DIR)
  message(STATUS "XRT ${XRT_VERSION}: found, but its headers need uuid/uuid.h (package uuid-dev); what needs it is left out")
else()
  message(STATUS "XRT ${XRT_VERSION}: ${XRT_INCLUDE_DIRS}")
  set(NPUBENCH_HAS_XRT ON)
  add_library(npubench_xrt_api INTERFACE)
  add_library(npubench::xrt ALIAS npubench_xrt_api)
  target_include_directories(npubench_xrt_api SYSTEM INTERFACE ${XRT_INCLUDE_DIRS} ${UUID_INCLUDE_DIR})
  target_link_libraries(npubench_xrt_api INTERFACE XRT::xrt_coreutil)
endif()
