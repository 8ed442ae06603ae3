#!/bin/sh
# Stands in for every program of AMD's proprietary chess compiler while aiecc runs: it comes first in PATH, keeps a record
# of who called it, and fails. Nothing of npubench may need that compiler.
if [ -n "$NPUBENCH_CHESS_LOG" ]; then echo "${0##*/} $*" >>"$NPUBENCH_CHESS_LOG"; fi
echo "error: ${0##*/} was called: it is part of the chess compiler, which npubench never uses" >&2
exit 1
