# Installing, and finding the library again: find_package(npubench) works on an install and on the build tree alike.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/npubench)

# Everything a user of the library needs is one component, so that it can be installed without the programs.
install(TARGETS npubench npubench_core_code EXPORT npubenchTargets
  LIBRARY COMPONENT library NAMELINK_COMPONENT library
  ARCHIVE COMPONENT library
  RUNTIME COMPONENT library
  FILE_SET HEADERS COMPONENT library)
install(EXPORT npubenchTargets NAMESPACE npubench:: DESTINATION ${package_dir} COMPONENT library)
export(EXPORT npubenchTargets NAMESPACE npubench:: FILE ${PROJECT_BINARY_DIR}/npubenchTargets.cmake)

# The harness for kernels of one's own (the package's component bench): a component of its own here too, as it is not built
# with the library alone.
if(TARGET npubench_bench)
  install(TARGETS npubench_bench npubench_commands npubench_predict EXPORT npubenchBenchTargets
    ARCHIVE COMPONENT bench
    FILE_SET HEADERS COMPONENT bench)
  install(EXPORT npubenchBenchTargets NAMESPACE npubench:: DESTINATION ${package_dir} COMPONENT bench)
  export(EXPORT npubenchBenchTargets NAMESPACE npubench:: FILE ${PROJECT_BINARY_DIR}/npubenchBenchTargets.cmake)
endif()

# How xclbins are built (the package's component xclbins), and the core code that one's own may include.
install(FILES cmake/audio.cmake cmake/benchmarks.cmake cmake/xclbins.cmake cmake/FindLibcsv.cmake
  cmake/FindMlirAie.cmake cmake/FindPeano.cmake
  DESTINATION ${package_dir} COMPONENT library)
install(DIRECTORY cmake/xclbins DESTINATION ${package_dir} COMPONENT library)
install(DIRECTORY mlir/aie_api_model mlir/kernels DESTINATION ${CMAKE_INSTALL_DATADIR}/npubench COMPONENT library)

# The package's file says where these are: beside it in an install, in the sources for a build tree.
set(NPUBENCH_MODULES_DIR ${package_dir})
set(NPUBENCH_KERNELS_DIR ${CMAKE_INSTALL_DATADIR}/npubench/kernels)
configure_package_config_file(cmake/npubenchConfig.cmake.in ${PROJECT_BINARY_DIR}/CMakeFiles/installed/npubenchConfig.cmake
  INSTALL_DESTINATION ${package_dir} PATH_VARS NPUBENCH_MODULES_DIR NPUBENCH_KERNELS_DIR)
set(NPUBENCH_MODULES_DIR ${PROJECT_SOURCE_DIR}/cmake)
set(NPUBENCH_KERNELS_DIR ${PROJECT_SOURCE_DIR}/mlir/kernels)
configure_package_config_file(cmake/npubenchConfig.cmake.in ${PROJECT_BINARY_DIR}/npubenchConfig.cmake
  INSTALL_DESTINATION ${PROJECT_BINARY_DIR} INSTALL_PREFIX ${PROJECT_BINARY_DIR}
  PATH_VARS NPUBENCH_MODULES_DIR NPUBENCH_KERNELS_DIR)
# Before 1.0 a minor version may change the interface.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/npubenchConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/CMakeFiles/installed/npubenchConfig.cmake
  ${PROJECT_BINARY_DIR}/npubenchConfigVersion.cmake
  DESTINATION ${package_dir} COMPONENT library)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT library)

# The programs are in PATH. A shared library is found beside them wherever the prefix is moved to; others, such as XRT in
# /opt, where they were linked.
foreach(program bench npubench_command)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT programs)
    set_target_properties(${program} PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
    if(BUILD_SHARED_LIBS)
      file(RELATIVE_PATH libraries ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
      set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/${libraries}")
    endif()
  endif()
endforeach()

# The emulated driver, to preload under programs that use XRT.
if(TARGET npubench_amdxdna)
  install(TARGETS npubench_amdxdna LIBRARY COMPONENT programs)
  if(BUILD_SHARED_LIBS)
    set_target_properties(npubench_amdxdna PROPERTIES INSTALL_RPATH "$ORIGIN")
  endif()
endif()
