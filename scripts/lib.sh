# shellcheck shell=bash disable=SC2034
# Shared by the commands in this folder, which source it after `set -euo pipefail`. It sets `root`.
# Everything said here goes to stderr: stdout belongs to the program that is run in the end.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Debian packages: what the benchmarks need, and what the tests need on top.
bench_packages=(cmake ninja-build g++ libbenchmark-dev libcli11-dev libcsv-dev libeigen3-dev libfmt-dev libhwy-dev
  libkissfft-dev libsamplerate0-dev libsndfile1-dev libspdlog-dev libssl-dev nlohmann-json3-dev pkgconf)
# alsa-utils has recorded speech, which the tests of Whisper listen to.
test_packages=(alsa-utils libgtest-dev libgmock-dev)
fuzz_packages=(clang libclang-rt-14-dev)
format_packages=(clang-format-14)
# compare.py, which reads our results, and what it needs.
compare_packages=(libbenchmark-tools python3-scipy)

say() { printf 'npubench: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# Prints those of the packages that are missing. A tool may also come from elsewhere, so for tools the command counts.
missing_packages() {
  local package installed
  installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null) || true
  for package in "$@"; do
    case $package in
      cmake) command -v cmake ;;
      ninja-build) command -v ninja ;;
      g++) command -v "${CXX:-c++}" ;;
      *) grep -qx "installed $package" <<<"$installed" ;;
    esac >/dev/null || printf '%s\n' "$package"
  done
}

# Runs a command with its output in a log, which is shown only when the command fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if ((status)); then cat "$log" >&2; fi
  rm -f "$log"
  return "$status"
}

# ensure_packages <package>...: installs what is missing, with apt, as root or through sudo.
ensure_packages() {
  command -v dpkg-query >/dev/null || return 0  # not Debian: CMake says what it does not find
  local missing sudo=()
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0

  local install=(apt-get install --yes --no-install-recommends "${missing[@]}")
  if ((EUID != 0)); then
    # sudo may ask for a password where someone is there to type it.
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 && -t 2 ]] && sudo -v; }; }; then
      sudo=(sudo)
    else
      fail "packages are missing; install them and run this again:
sudo apt-get update && sudo ${install[*]}"
    fi
  fi
  say "installing ${missing[*]}"
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
  # The package lists are fetched only where apt does not know a package, or knows a version that is no longer there.
  if ! "${apt[@]}" "${install[@]:1}" >/dev/null 2>&1 </dev/null; then
    { quietly "${apt[@]}" update && quietly "${apt[@]}" "${install[@]:1}"; } || fail "apt could not install ${missing[*]}"
  fi
}

# As many compilers as there are processors, but no more than memory holds (1 GiB each).
parallel() {
  local processors by_memory
  processors=$(nproc)
  by_memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
  if ((by_memory < 1)); then by_memory=1; fi
  echo $((processors < by_memory ? processors : by_memory))
}

# The build directory of a preset, below `root`, as CMakePresets.json has it.
build_dir() { if [[ $1 == release ]]; then echo build; else echo "build-$1"; fi; }

# is_cached <file> <name> <value>: whether CMake's cache holds this.
is_cached() { [[ $(sed -n "s/^$2:[A-Z]*=//p" "$1" 2>/dev/null) == "$3" ]]; }

# ensure_configured <preset> <NAME=value>...: configures, unless that is done already, with these values and the
# presets of now. After that ninja configures again by itself when a CMakeLists.txt has changed.
ensure_configured() {
  local preset=$1 dir cache option fresh=() ready=1
  shift
  dir=$(build_dir "$preset")
  cache=$root/$dir/CMakeCache.txt
  # What was made for another place (the tree was moved) or by another generator cannot be taken over.
  if [[ -f $cache ]] && ! { is_cached "$cache" CMAKE_HOME_DIRECTORY "$root" &&
    is_cached "$cache" CMAKE_GENERATOR Ninja; }; then
    fresh=(--fresh)
    ready=0
  fi
  [[ -f $root/$dir/build.ninja && ! $root/CMakePresets.json -nt $cache ]] || ready=0
  for option in "$@"; do
    is_cached "$cache" "${option%%=*}" "${option#*=}" || ready=0
  done
  ((ready)) && return

  say "configuring $dir/"
  (cd "$root" && quietly cmake --preset "$preset" "${fresh[@]}" "${@/#/-D}") || fail "configuring failed"
  touch "$cache"  # CMake leaves a file that stays the same alone
}

# What to start programs under: building runs the test programs too, to list their tests.
run_under=()

# build <preset> <target>: silent when there is nothing to do. What compilers print shows only where they fail.
build() {
  local target=$2 dir ninja pending status=0
  dir=$(build_dir "$1")
  ninja=("${run_under[@]}" env -C "$root/$dir" ninja -j "$(parallel)" "$target")
  pending=$("${ninja[@]}" -n 2>&1) || fail "$dir/ cannot be built: $pending"
  [[ $pending != *"no work to do"* ]] || return 0

  say "building $target in $dir/"
  if [[ -t 2 && ${TERM:-dumb} != dumb ]]; then  # here ninja keeps to one status line
    NINJA_STATUS='[%f/%t, %e s] ' "${ninja[@]}" >&2 </dev/null || status=$?
  else
    local log watcher
    log=$(mktemp)
    (while sleep 20 2>/dev/null; do say "still building $(grep -oE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 1)"; done) &
    watcher=$!
    # shellcheck disable=SC2064  # the values of now
    trap "kill $watcher 2>/dev/null; rm -f '$log'" EXIT
    "${ninja[@]}" >"$log" 2>&1 </dev/null || status=$?
    kill "$watcher" 2>/dev/null
    if ((status)); then grep -vE '^\[[0-9]+/[0-9]+\]' "$log" >&2; fi
    rm -f "$log"
    trap - EXIT
  fi
  ((status == 0)) || fail "building failed"
}

# Whether this machine's own XRT drives NPUs and its xclbinutil is there.
has_xrt() { pkg-config --atleast-version=2.18 xrt 2>/dev/null && command -v xclbinutil >/dev/null; }

# Where what needs XRT is built, below `root`, and what to run it under: nothing with this machine's own XRT, else the
# Debian testing root.
xrt_dir=build/xrt
xrt_under=()

# build_xrt <target>...: configures and builds them there. Exits with 77, and a line that says why, where there is no
# XRT and none can be had.
build_xrt() {
  if ! has_xrt; then
    xrt_under=("$root/scripts/xrt-root")
    "${xrt_under[@]}" true || exit
  fi
  say "building $xrt_dir/"
  (cd "$root" && quietly "${xrt_under[@]}" cmake --preset release -B "$xrt_dir" -DNPUBENCH_PACKAGE_TESTS=OFF \
    "-DNPUBENCH_TEST_LAYERS=amdxdna;xrt;conformance") || fail "configuring failed"
  (cd "$root" && quietly "${xrt_under[@]}" ninja -C "$xrt_dir" -j "$(parallel)" "$@") || fail "building failed"
}
