# Installing, and finding the library again: find_package(npubench) works on an install and on the build tree alike.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/npubench)

# Everything a user of the library needs is one component, so that it can be installed without the programs.
install(TARGETS npubench EXPORT npubenchTargets
  LIBRARY COMPONENT library NAMELINK_COMPONENT library
  ARCHIVE COMPONENT library
  RUNTIME COMPONENT library
  FILE_SET HEADERS COMPONENT library)
install(EXPORT npubenchTargets NAMESPACE npubench:: DESTINATION ${package_dir} COMPONENT library)
export(EXPORT npubenchTargets NAMESPACE npubench:: FILE ${PROJECT_BINARY_DIR}/npubenchTargets.cmake)

configure_package_config_file(cmake/npubenchConfig.cmake.in ${PROJECT_BINARY_DIR}/npubenchConfig.cmake
  INSTALL_DESTINATION ${package_dir})
configure_file(cmake/audio.cmake ${PROJECT_BINARY_DIR}/audio.cmake COPYONLY)
# Before 1.0 a minor version may change the interface.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/npubenchConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/npubenchConfig.cmake ${PROJECT_BINARY_DIR}/npubenchConfigVersion.cmake
  cmake/audio.cmake
  DESTINATION ${package_dir} COMPONENT library)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT library)

if(TARGET bench)
  install(TARGETS bench RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/npubench COMPONENT programs)
endif()
