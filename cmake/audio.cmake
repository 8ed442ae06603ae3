# The libraries that lib/npubench/whisper reads and hears with; they come with pkg-config files. Also included by an
# installed static npubench, whose users link them.
find_package(PkgConfig REQUIRED)
pkg_check_modules(npubench_kissfft REQUIRED IMPORTED_TARGET GLOBAL kissfft-float)
pkg_check_modules(npubench_samplerate REQUIRED IMPORTED_TARGET GLOBAL samplerate)
pkg_check_modules(npubench_sndfile REQUIRED IMPORTED_TARGET GLOBAL sndfile)
