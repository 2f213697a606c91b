# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# Shared by packaging/start.sh and tests/run.sh: where we are, progress lines, configure and build of a preset.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# Objects are shared between the presets and between clones.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

say() { printf '%s %s\n' "$(date +%H:%M:%S)" "$*"; }
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

jobs=$(nproc)
# A compiler of this program needs about 1 GiB: fewer at a time where memory is short.
memory=$(awk '/MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
((jobs <= memory)) || jobs=$((memory > 0 ? memory : 1))

# need_room MIB: a full disk is told before the compiler meets it.
need_room() {
    local room
    room=$(df --output=avail -BM "$root" | tail -n 1 | tr -dc 0-9)
    ((room >= $1)) || fail "The disk of $root has $room MiB left; this needs about $1 MiB. Make room and run it again."
    [[ -w $root ]] || fail "$root cannot be written. Clone the project to a folder of your own and run it there."
}

# build_preset PRESET [TARGET] [-DOPTION...]: quiet when all is well, the compiler's words when not.
build_preset() {
    local preset=$1 target=${2:-all} log
    shift
    (($#)) && shift
    log=$root/build/$preset.log
    mkdir -p "$root/build"
    local launcher=()
    command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    if ! (cd "$root" && cmake --preset "$preset" "${launcher[@]}" "$@") >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "Configuring the build '$preset' failed; the whole output is in build/$preset.log."
    fi
    if ! (cd "$root" && cmake --build "build/$preset" --target "$target" --parallel "$jobs") >>"$log" 2>&1; then
        grep -E -A 8 'error|FAILED|No space left' "$log" | head -n 60 >&2
        fail "Building '$preset' failed; the whole output is in build/$preset.log."
    fi
}
