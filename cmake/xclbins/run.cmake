# Running one tool with a log, in the scripts that make objects and xclbins.
include_guard(GLOBAL)
include(${CMAKE_CURRENT_LIST_DIR}/candidates.cmake)

# start_log(<log>): forgets an earlier run's log and reason of failure. `log` is the path without its ending.
function(start_log log)
  file(REMOVE ${log}.reason)
  file(WRITE ${log}.log "")
endfunction()

# run_logged(<out> <log> <folder> <environment> <command>...): the command's line and all it prints go to the log's end; its
# exit code, or why there is none, to <out>. <environment> is the start of a command line, kept out of the log's first line.
function(run_logged out log folder environment)
  list(JOIN ARGN " " words)
  file(APPEND ${log}.log "cd ${folder}\n${words}\n")
  # The shell appends while the command runs: what a hanging one has said is there too.
  execute_process(COMMAND sh -c "exec \"$@\" >>\"$0\" 2>&1 </dev/null" ${log}.log ${environment} ${ARGN}
    WORKING_DIRECTORY ${folder} RESULT_VARIABLE result)
  set(${out} "${result}" PARENT_SCOPE)
endfunction()

# fail(<log> <words>): writes down why there is no output. The build goes on; the target's summary reads it.
function(fail log words)
  file(WRITE ${log}.reason "${words}")
  file(APPEND ${log}.log "${words}\n")
  message(NOTICE "FAILED: ${words} (${log}.log)")
endfunction()

# last_words(<out> <log>): the log's line that most probably says what went wrong.
function(last_words out log)
  file(READ ${log}.log text)
  string(REPLACE ";" "," text "${text}")
  string(REGEX REPLACE "[][]" "|" text "${text}")
  string(REGEX REPLACE "^[^\n]*\n[^\n]*\n" "" text "${text}")
  npubench_last_line(line "${text}")
  set(${out} "${line}" PARENT_SCOPE)
endfunction()
