# Xclbins for hardware from the designs in mlir/: Peano compiles the core code, aiecc makes of each design an xclbin and an
# instruction stream, and a manifest says what each holds. Usable on its own: include it and call npubench_add_xclbins.
#
# Targets: xclbins (all), xclbins-npu1, xclbins-npu2, xclbins-<npu>-<kernel> (the designs whose cases begin with that
# name), xclbin-<npu>-<design>. None is part of `all`. Where a toolchain is missing or broken they say what was found, what
# it lacks and what to install, and fail.
#
# No command that ninja or make runs fails by itself: a failure is written down, the other cases go on, and the target
# fails at its end with a summary. What has failed has left no output, so the next build tries it again.
include_guard(GLOBAL)
include(${CMAKE_CURRENT_LIST_DIR}/xclbins/aiecc.cmake)
set(NPUBENCH_XCLBINS_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/xclbins)
set(NPUBENCH_XCLBINS_MODULES ${CMAKE_CURRENT_LIST_DIR})

# What mlir-aie's programming_examples/makefile-common compiles its kernels with, less the include directories.
set(NPUBENCH_CORE_FLAGS -O2 -std=c++20 -Wno-parentheses -Wno-attributes -Wno-macro-redefined -Wno-empty-body
  -Wno-missing-template-arg-list-after-template-kw -DNDEBUG)

# npubench_add_xclbins(DESIGNS <folder>... KERNELS <folder> OUTPUT <folder>): each of DESIGNS has npu1/index.json and
# npu2/index.json (either may be missing; xclbin/README.md says what is in them), KERNELS the core code that is not of
# mlir-aie's library. Into OUTPUT go <npu>/<design>.xclbin, <npu>/<design>.insts.bin, <npu>/manifest.json and logs/.
function(npubench_add_xclbins)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "KERNELS;OUTPUT" "DESIGNS")
  list(APPEND CMAKE_MODULE_PATH ${NPUBENCH_XCLBINS_MODULES})
  find_package(Peano MODULE QUIET)
  find_package(MlirAie MODULE QUIET)
  npubench_guard_against_chess(${arg_OUTPUT}/no-chess)

  # Another state of the tools is another toolchain, and makes everything anew.
  set(usable)
  set(xclbinutil_version)
  foreach(npu npu1 npu2)
    set(toolchain_${npu})
    if(Peano_${npu} AND MlirAie_FOUND AND MlirAie_XCLBINUTIL)
      list(APPEND usable ${npu})
      foreach(tool "${Peano_${npu}}/bin/clang++" "${MlirAie_AIECC}" "${MlirAie_XCLBINUTIL}")
        file(SIZE "${tool}" size)
        file(TIMESTAMP "${tool}" time)
        list(APPEND toolchain_${npu} "${tool} ${size} ${time}")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${tool}")
      endforeach()
    endif()
  endforeach()
  if(usable)
    execute_process(COMMAND "${MlirAie_XCLBINUTIL}" --version OUTPUT_VARIABLE xclbinutil_version ERROR_QUIET TIMEOUT 30)
    string(REGEX MATCH "[0-9]+\\.[0-9]+[0-9.]*" xclbinutil_version "${xclbinutil_version}")
  endif()
  # A target that finds no toolchain touches this file, so that the next build looks again.
  set(look_again ${arg_OUTPUT}/look-again)
  if(NOT EXISTS ${look_again})
    file(TOUCH ${look_again})
  endif()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${look_again})

  foreach(npu npu1 npu2)
    set(designs_${npu})
    set(kernels_${npu})
    set(objects_${npu})
    foreach(folder IN LISTS arg_DESIGNS)
      set(index ${folder}/${npu}/index.json)
      _npubench_read_index()
    endforeach()
  endforeach()
  foreach(npu npu1 npu2)
    set(cases_${npu} ${designs_${npu}})
    list(TRANSFORM cases_${npu} PREPEND ${npu}/)
    _npubench_xclbin_target(xclbins-${npu} ${npu} "${cases_${npu}}")
    foreach(kernel IN LISTS kernels_${npu})
      _npubench_xclbin_target(xclbins-${npu}-${kernel} ${npu} "${cases_${npu}_${kernel}}")
    endforeach()
    foreach(design IN LISTS designs_${npu})
      _npubench_xclbin_target(xclbin-${npu}-${design} ${npu} ${npu}/${design})
    endforeach()
  endforeach()
  _npubench_xclbin_target(xclbins "npu1;npu2" "${cases_npu1};${cases_npu2}")

  list(LENGTH cases_npu1 count_npu1)
  list(LENGTH cases_npu2 count_npu2)
  set(words "${Peano_SUMMARY}, ${MlirAie_SUMMARY}")
  if(usable STREQUAL "npu1;npu2")
    string(APPEND words ": target xclbins, ${count_npu1} for npu1 and ${count_npu2} for npu2")
  elseif(usable)
    string(APPEND words ": for ${usable} alone; the target xclbins says more")
  else()
    string(APPEND words ": left out; the target xclbins says more")
  endif()
  message(STATUS "Xclbins for hardware: ${words}")
endfunction()

# The macros below are parts of npubench_add_xclbins and use its variables.

# Reads the designs of `index` for `npu`: appends to designs_<npu> and makes their commands.
macro(_npubench_read_index)
  if(EXISTS ${index})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${index})
    cmake_path(GET index PARENT_PATH index_folder)
    file(READ ${index} index_text)
    string(JSON entry_count ERROR_VARIABLE wrong LENGTH "${index_text}")
    if(wrong)
      message(FATAL_ERROR "${index} is no list of designs: ${wrong}")
    endif()
    set(entry_at 0)
    while(entry_at LESS entry_count)
      string(JSON entry GET "${index_text}" ${entry_at})
      _npubench_read_entry()
      math(EXPR entry_at "${entry_at} + 1")
    endwhile()
  endif()
endmacro()

# One design of the index, `entry`.
macro(_npubench_read_entry)
  foreach(key case design hash mlir columns core_rows arguments objects)
    string(JSON ${key} ERROR_VARIABLE wrong GET "${entry}" ${key})
    if(wrong)
      message(FATAL_ERROR "${index}: an entry without \"${key}\": ${wrong}")
    endif()
  endforeach()
  # Only of a design of several.
  string(JSON sequences ERROR_VARIABLE wrong GET "${entry}" sequences)
  if(wrong)
    set(sequences "[]")
  endif()
  if(NOT design MATCHES "^[A-Za-z0-9_.+-]+$")
    message(FATAL_ERROR "${index}: \"${design}\" cannot be the name of a file and of a target")
  endif()
  if(NOT design IN_LIST designs_${npu})
    list(APPEND designs_${npu} ${design})
    set(hash_${npu}_${design} ${hash})
    # A merged program is of several kernels ("GELU/... + Add/..."), and of none of these targets.
    if(case MATCHES "^([A-Za-z0-9_]+)(/[^ ]*)?$")
      if(NOT CMAKE_MATCH_1 IN_LIST kernels_${npu})
        list(APPEND kernels_${npu} ${CMAKE_MATCH_1})
        set(cases_${npu}_${CMAKE_MATCH_1})
      endif()
      list(APPEND cases_${npu}_${CMAKE_MATCH_1} ${npu}/${design})
    endif()
    if(npu IN_LIST usable)
      _npubench_add_commands()
    endif()
  elseif(NOT hash STREQUAL hash_${npu}_${design})
    message(FATAL_ERROR "${index}: another design of ${npu} is called ${design} already")
  endif()
endmacro()

# The commands of one design: its objects, unless another design has made them, and the xclbin.
macro(_npubench_add_commands)
  set(object_paths)
  set(object_targets)
  string(JSON object_count LENGTH "${objects}")
  set(object_at 0)
  while(object_at LESS object_count)
    string(JSON object_entry GET "${objects}" ${object_at})
    _npubench_add_object()
    math(EXPR object_at "${object_at} + 1")
  endwhile()

  foreach(json arguments sequences)
    string(REGEX REPLACE "\n *" " " ${json} "${${json}}")
  endforeach()
  # A merged program is of several cases, which may have several tiles.
  string(REGEX MATCHALL "tile:[0-9x]+" tile "${case}")
  list(REMOVE_DUPLICATES tile)
  list(LENGTH tile tiles)
  if(tiles EQUAL 1)
    string(REPLACE "tile:" "" tile ${tile})
  else()
    set(tile)
  endif()
  set(text ${index_folder}/${mlir})
  set(log ${arg_OUTPUT}/logs/${npu}/${design})
  set(parameters ${arg_OUTPUT}/cases/${npu}/${design}.cmake)
  _npubench_write_parameters(${parameters} npu design hash case tile columns core_rows arguments sequences text log
    object_paths toolchain_${npu} MlirAie_VERSION MlirAie_XCLBINUTIL Peano_VERSION xclbinutil_version)
  set(outputs ${arg_OUTPUT}/${npu}/${design}.xclbin ${arg_OUTPUT}/${npu}/${design}.insts.bin
    ${arg_OUTPUT}/cases/${npu}/${design}.json)
  string(JSON sequence_count LENGTH "${sequences}")
  set(sequence_at 1)
  while(sequence_at LESS sequence_count)
    list(APPEND outputs ${arg_OUTPUT}/${npu}/${design}.${sequence_at}.insts.bin)
    math(EXPR sequence_at "${sequence_at} + 1")
  endwhile()
  # Only what is there can be waited for; of what is not, case.cmake says so.
  set(texts)
  if(EXISTS ${text})
    set(texts ${text})
  endif()
  add_custom_command(OUTPUT ${outputs}
    COMMAND ${CMAKE_COMMAND} -P ${NPUBENCH_XCLBINS_SCRIPTS}/case.cmake ${parameters}
    DEPENDS ${texts} ${object_paths} ${parameters} ${NPUBENCH_XCLBINS_SCRIPTS}/case.cmake
      ${NPUBENCH_XCLBINS_SCRIPTS}/aiecc.cmake
    COMMENT "xclbin of ${npu}/${design}"
    VERBATIM)
  # One target makes these outputs and one makes each object, so that no parallel build runs a command twice.
  add_custom_target(make-xclbin-${npu}-${design} DEPENDS ${outputs})
  if(object_targets)
    add_dependencies(make-xclbin-${npu}-${design} ${object_targets})
  endif()
endmacro()

# An object file of core code, `object_entry`; designs that need the same one share it.
macro(_npubench_add_object)
  string(JSON object_file GET "${object_entry}" file)
  string(JSON object_source GET "${object_entry}" source)
  set(definitions)
  # `symbols` are functions that the design's text knows by other names than the source: parts of a merged program that
  # have functions of one name. A definition renames them; Peano has no llvm-objcopy (clang/cmake/caches/Peano-AIE.cmake).
  foreach(key definitions symbols)
    string(JSON definition_count ERROR_VARIABLE wrong LENGTH "${object_entry}" ${key})
    set(definition_at 0)
    while(NOT wrong AND definition_at LESS definition_count)
      string(JSON definition MEMBER "${object_entry}" ${key} ${definition_at})
      string(JSON value GET "${object_entry}" ${key} ${definition})
      if(NOT value STREQUAL "")
        string(APPEND definition "=${value}")
      endif()
      list(APPEND definitions -D${definition})
      math(EXPR definition_at "${definition_at} + 1")
    endwhile()
  endforeach()
  # Of one name and made otherwise (as a merged program does): in a folder of its own.
  set(object ${object_file})
  set(identity "${object_source} ${definitions}")
  if(object_file IN_LIST objects_${npu} AND NOT identity_${npu}_${object_file} STREQUAL identity)
    string(SHA256 digest "${identity}")
    string(SUBSTRING ${digest} 0 8 digest)
    set(object ${digest}/${object_file})
  endif()
  set(object_path ${arg_OUTPUT}/objects/${npu}/${object})
  string(REPLACE "/" "-" object_target make-object-${npu}-${object})
  list(APPEND object_paths ${object_path})
  list(APPEND object_targets ${object_target})
  if(NOT object IN_LIST objects_${npu})
    list(APPEND objects_${npu} ${object})
    if(object STREQUAL object_file)
      set(identity_${npu}_${object_file} "${identity}")
    endif()
    _npubench_core_source(source ${npu} ${object_source})
    _npubench_core_command(command ${npu} ${source})
    list(APPEND command ${definitions})
    set(log ${arg_OUTPUT}/logs/${npu}/${object})
    set(parameters ${arg_OUTPUT}/objects/${npu}/${object}.cmake)
    _npubench_write_parameters(${parameters} object_path source command log toolchain_${npu})
    set(sources)
    if(EXISTS ${source})
      set(sources ${source})
    endif()
    add_custom_command(OUTPUT ${object_path}
      COMMAND ${CMAKE_COMMAND} -P ${NPUBENCH_XCLBINS_SCRIPTS}/object.cmake ${parameters}
      DEPENDS ${sources} ${parameters} ${NPUBENCH_XCLBINS_SCRIPTS}/object.cmake
      DEPFILE ${object_path}.d
      COMMENT "core code ${npu}/${object}"
      VERBATIM)
    add_custom_target(${object_target} DEPENDS ${object_path})
  endif()
endmacro()

# _npubench_core_source(<out> <npu> <source>): the file of a source. One that begins with aie_kernels/ is in the library's
# folder for that generation or else in the one for all; any other is in KERNELS.
function(_npubench_core_source out npu source)
  if(source MATCHES "^aie_kernels/(.+)$")
    set(library ${MlirAie_ROOT_DIR}/include/aie_kernels)
    set(generation aie2)
    if(npu STREQUAL "npu2")
      set(generation aie2p)
    endif()
    set(path ${library}/${generation}/${CMAKE_MATCH_1})
    if(NOT EXISTS ${path})
      set(path ${library}/generic/${CMAKE_MATCH_1})
    endif()
  else()
    set(path ${arg_KERNELS}/${source})
  endif()
  set(${out} ${path} PARENT_SCOPE)
endfunction()

# _npubench_core_command(<out> <npu> <source>): compiler, flags, target and include directories. Core code that looks
# exponentials up includes mlir-aie's lut_based_ops.h; its tables are in a source of their own, which is compiled along,
# since a core function names one object.
function(_npubench_core_command out npu source)
  set(target aie2)
  set(runtime ${MlirAie_ROOT_DIR}/aie_runtime_lib/AIE2)
  if(npu STREQUAL "npu2")
    set(target aie2p)
    set(runtime ${MlirAie_ROOT_DIR}/aie_runtime_lib/AIE2P)
  endif()
  set(command ${Peano_${npu}}/bin/clang++ ${NPUBENCH_CORE_FLAGS} --target=${target}-none-unknown-elf
    -I${MlirAie_ROOT_DIR}/include -I${runtime} -I${arg_KERNELS})
  set(uses_tables)
  if(EXISTS ${source})
    file(STRINGS ${source} uses_tables REGEX "^#include <lut_based_ops\\.h>")
  endif()
  if(uses_tables)
    list(APPEND command -include ${runtime}/lut_based_ops.cpp)
  endif()
  set(${out} "${command}" PARENT_SCOPE)
endfunction()

# _npubench_write_parameters(<file> <variable>...): what a script is to know, as set() commands. The same words leave the
# file alone, so that it can be depended upon.
function(_npubench_write_parameters _file)
  set(OUTPUT ${arg_OUTPUT})
  set(PEANO ${Peano_${npu}})
  set(_words)
  foreach(_variable OUTPUT PEANO MlirAie_ROOT_DIR MlirAie_AIECC MlirAie_FLAGS ${ARGN})
    string(APPEND _words "set(${_variable} [==[${${_variable}}]==])\n")
  endforeach()
  set(_there)
  if(EXISTS ${_file})
    file(READ ${_file} _there)
  endif()
  if(NOT _words STREQUAL _there)
    file(WRITE ${_file} "${_words}")
  endif()
endfunction()

# _npubench_xclbin_target(<name> <npus> <cases>): a target that makes the cases ("npu1/<design>"), writes the manifests of
# these NPUs, and fails if a case did or if an NPU has no toolchain (summary.cmake).
function(_npubench_xclbin_target NAME NPUS CASES)
  list(REMOVE_ITEM CASES "")
  set(MISSING ${NPUS})
  list(REMOVE_ITEM MISSING "" ${usable})
  set(MADE ${CASES})
  foreach(npu IN LISTS MISSING)
    list(FILTER MADE EXCLUDE REGEX "^${npu}/")
  endforeach()
  set(MODULES ${NPUBENCH_XCLBINS_MODULES})
  set(LOOK_AGAIN ${look_again})
  set(DESIGNS ${arg_DESIGNS})
  set(parameters ${arg_OUTPUT}/targets/${NAME}.cmake)
  _npubench_write_parameters(${parameters} NAME NPUS MISSING CASES MADE designs_npu1 designs_npu2 MODULES LOOK_AGAIN
    DESIGNS NPUBENCH_TOOLCHAIN_FOLDERS PEANO_INSTALL_DIR MLIR_AIE_INSTALL_DIR MLIR_AIE_DIR)
  add_custom_target(${NAME} COMMAND ${CMAKE_COMMAND} -P ${NPUBENCH_XCLBINS_SCRIPTS}/summary.cmake ${parameters} VERBATIM)
  foreach(case IN LISTS MADE)
    string(REPLACE "/" "-" target ${case})
    add_dependencies(${NAME} make-xclbin-${target})
  endforeach()
endfunction()
