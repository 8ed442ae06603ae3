# What FindPeano.cmake and FindMlirAie.cmake share: the places where installations may be, programs run on trial, and the
# words for what was found. Usable in scripts (cmake -P) as well as at configuration.
#
# A search keeps four lists: <prefix>_paths and <prefix>_origins (what is there, and how it was found), <prefix>_looked
# (every place looked in, as a person would call it), <prefix>_real (against finding one thing twice).
include_guard(GLOBAL)

set(NPUBENCH_TOOLCHAIN_FOLDERS /opt CACHE STRING
  "Folders in which installations of Peano and mlir-aie are looked for, besides variables, Python's packages and PATH")
mark_as_advanced(NPUBENCH_TOOLCHAIN_FOLDERS)

# npubench_candidate(<prefix> <path> <origin>): takes up an existing folder, unless it is there already.
macro(npubench_candidate prefix path origin)
  if(IS_DIRECTORY "${path}")
    file(REAL_PATH "${path}" _candidate_real)
    if(NOT _candidate_real IN_LIST ${prefix}_real)
      list(APPEND ${prefix}_real "${_candidate_real}")
      list(APPEND ${prefix}_paths "${path}")
      list(APPEND ${prefix}_origins "${origin}")
    endif()
  endif()
endmacro()

# npubench_named_candidates(<prefix> <variable>...): what variables name, CMake's (-D) before the environment's. One that
# names nothing is said, as it is probably a slip.
macro(npubench_named_candidates prefix)
  foreach(_variable ${ARGN})
    set(_named)
    if(DEFINED ${_variable} AND NOT "${${_variable}}" STREQUAL "")
      set(_named "${${_variable}}")
    elseif(NOT "$ENV{${_variable}}" STREQUAL "")
      set(_named "$ENV{${_variable}}")
    endif()
    if(NOT _named)
      list(APPEND ${prefix}_looked "${_variable} (not set)")
    elseif(IS_DIRECTORY "${_named}")
      list(APPEND ${prefix}_looked "${_variable} (${_named})")
      npubench_candidate(${prefix} "${_named}" "named by ${_variable}")
    else()
      list(APPEND ${prefix}_looked "${_variable} (${_named}, which is not there)")
    endif()
  endforeach()
endmacro()

# npubench_wheel_candidates(<prefix> <package>): the folder that a Python wheel installs, in the active virtual
# environment and in the packages of python3.
macro(npubench_wheel_candidates prefix package)
  if(NOT "$ENV{VIRTUAL_ENV}" STREQUAL "")
    file(GLOB _folders "$ENV{VIRTUAL_ENV}/lib/python3*/site-packages")
    foreach(_folder IN LISTS _folders)
      npubench_candidate(${prefix} "${_folder}/${package}" "wheel in the active virtual environment")
    endforeach()
    list(APPEND ${prefix}_looked "the virtual environment $ENV{VIRTUAL_ENV}")
  else()
    list(APPEND ${prefix}_looked "a virtual environment (none is active)")
  endif()
  find_program(_python python3 NO_CACHE)
  if(_python)
    execute_process(COMMAND ${_python} -c
      "print(*__import__('site').getsitepackages(), __import__('site').getusersitepackages(), sep=chr(10))"
      OUTPUT_VARIABLE _folders ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE TIMEOUT 30)
    string(REPLACE "\n" ";" _folders "${_folders}")
    foreach(_folder IN LISTS _folders)
      npubench_candidate(${prefix} "${_folder}/${package}" "wheel of ${_python}")
    endforeach()
    list(APPEND ${prefix}_looked "the packages of ${_python}")
  else()
    list(APPEND ${prefix}_looked "the packages of python3 (which is not in PATH)")
  endif()
  unset(_python)
endmacro()

# npubench_folder_candidates(<prefix> <pattern>...): what matches in the folders of NPUBENCH_TOOLCHAIN_FOLDERS.
macro(npubench_folder_candidates prefix)
  foreach(_folder IN LISTS NPUBENCH_TOOLCHAIN_FOLDERS)
    set(_patterns ${ARGN})
    list(TRANSFORM _patterns PREPEND "${_folder}/")
    file(GLOB _found LIST_DIRECTORIES true ${_patterns})
    foreach(_path IN LISTS _found)
      npubench_candidate(${prefix} "${_path}" "in ${_folder}")
    endforeach()
    list(APPEND ${prefix}_looked "${_folder}")
  endforeach()
endmacro()

# npubench_in_path(<out> <name>...): every program of these names in PATH, in PATH's order.
function(npubench_in_path out)
  set(found)
  string(REPLACE ":" ";" folders "$ENV{PATH}")
  foreach(folder IN LISTS folders)
    foreach(name IN LISTS ARGN)
      if(folder AND EXISTS "${folder}/${name}" AND NOT IS_DIRECTORY "${folder}/${name}")
        list(APPEND found "${folder}/${name}")
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES found)
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# npubench_try(<out-result> <out-text> <command>...): runs a program to its end or for a minute, in TRY_FOLDER where that
# is set. The result is its exit code, or why there is none; the text is all it printed.
function(npubench_try out_result out_text)
  set(where)
  if(TRY_FOLDER)
    set(where WORKING_DIRECTORY ${TRY_FOLDER})
  endif()
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text TIMEOUT 60 ${where})
  string(REPLACE ";" "," text "${text}")
  string(REGEX REPLACE "[][]" "|" text "${text}")  # an unbalanced bracket would join a list's elements
  set(${out_result} "${result}" PARENT_SCOPE)
  set(${out_text} "${text}" PARENT_SCOPE)
endfunction()

# npubench_last_line(<out> <text>): the line that most probably says what went wrong: the last one with "error", else the
# last one.
function(npubench_last_line out text)
  string(STRIP "${text}" text)
  string(REGEX MATCHALL "[^\n]*[Ee]rror[^\n]*" lines "${text}")
  if(NOT lines)
    string(REGEX MATCHALL "[^\n]+" lines "${text}")
  endif()
  set(line "it said nothing")
  if(lines)
    list(GET lines -1 line)
    string(STRIP "${line}" line)
  endif()
  set(${out} "${line}" PARENT_SCOPE)
endfunction()

# npubench_wheel_version(<out> <folder>): the version of the wheel that installed this folder ("0.0.1.2026031304+1e40030"),
# or nothing.
function(npubench_wheel_version out folder)
  cmake_path(GET folder PARENT_PATH packages)
  cmake_path(GET folder FILENAME package)
  string(REGEX REPLACE "[-_.]" "_" package "${package}")
  file(GLOB found "${packages}/${package}-*.dist-info")
  set(version)
  if(found)
    list(GET found 0 found)
    string(REGEX REPLACE ".*/${package}-(.*)\\.dist-info$" "\\1" version "${found}")
  endif()
  set(${out} "${version}" PARENT_SCOPE)
endfunction()

# npubench_add_verdict(<report> <path> <origin> <lacks> <remedies>), all by the variables' names: a candidate's lines: what
# it lacks, and what to do about it.
function(npubench_add_verdict report path origin lacks remedies)
  set(text "${${report}}")
  if("${${lacks}}" STREQUAL "")
    string(APPEND text "  ${${path}} (${${origin}}): complete\n")
  else()
    string(APPEND text "  ${${path}} (${${origin}}): broken\n")
    foreach(lack IN LISTS ${lacks})
      string(APPEND text "    - ${lack}\n")
    endforeach()
    foreach(remedy IN LISTS ${remedies})
      string(APPEND text "    to do: ${remedy}\n")
    endforeach()
  endif()
  set(${report} "${text}" PARENT_SCOPE)
endfunction()

# npubench_add_places(<report> <looked>), by the variables' names: where was looked.
function(npubench_add_places report looked)
  string(REPLACE ";" ", " places "${${looked}}")
  set(${report} "${${report}}  looked in: ${places}\n" PARENT_SCOPE)
endfunction()
