# Designs that an executable writes when the project is built (npubench_add_xclbins BENCH).
include_guard(GLOBAL)

# npubench_emitted_designs(<target> <bench> <output> <scripts> [<text>...]): makes <target>, which runs
# `<bench> emit --all` whenever the executable has changed, and leaves in <output>/designs what it wrote. A file that stays
# the same is left alone, so only changed designs are built again. <text>... are files that it makes, as ninja wants to
# know of each.
function(npubench_emitted_designs target bench output scripts)
  add_custom_command(OUTPUT ${output}/designs/emitted
    BYPRODUCTS ${ARGN}
    COMMAND ${CMAKE_COMMAND} -D BENCH=$<TARGET_FILE:${bench}> -D OUTPUT=${output} -P ${scripts}/emit.cmake
    DEPENDS ${bench} $<TARGET_FILE:${bench}> ${scripts}/emit.cmake
    COMMENT "designs of ${bench}"
    VERBATIM)
  add_custom_target(${target} DEPENDS ${output}/designs/emitted)
endfunction()

# npubench_xclbins_of_bench(<name> <bench> <kernels> <output> <modules>): the targets <name>, <name>-npu1, <name>-npu2. What is
# to be built is only known once the executable has run, so it is a project of its own (project.cmake.in), in
# <output>/project and <output>/build: there each design has its targets.
function(npubench_xclbins_of_bench name bench kernels output modules)
  set(settings)
  foreach(variable PEANO_INSTALL_DIR MLIR_AIE_INSTALL_DIR MLIR_AIE_DIR NPUBENCH_TOOLCHAIN_FOLDERS)
    if(NOT "${${variable}}" STREQUAL "")
      string(APPEND settings "set(${variable} [==[${${variable}}]==])\n")
    endif()
  endforeach()
  set(folders)
  foreach(folder IN LISTS kernels)
    string(APPEND folders " [==[${folder}]==]")
  endforeach()
  configure_file(${modules}/xclbins/project.cmake.in ${output}/project/CMakeLists.txt @ONLY)
  # One build system inside another: of the same kind, but of one configuration.
  string(REPLACE " Multi-Config" "" generator "${CMAKE_GENERATOR}")
  npubench_emitted_designs(${name}-designs ${bench} ${output} ${modules}/xclbins)
  foreach(npus "" -npu1 -npu2)
    add_custom_target(${name}${npus}
      COMMAND ${CMAKE_COMMAND} -D TARGET=xclbins${npus} -D OUTPUT=${output} -D GENERATOR=${generator}
        -D MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM} -P ${modules}/xclbins/build.cmake
      USES_TERMINAL VERBATIM)
    add_dependencies(${name}${npus} ${name}-designs)
  endforeach()
  message(STATUS "Xclbins for hardware: target ${name}, of the designs that ${bench} writes")
endfunction()
