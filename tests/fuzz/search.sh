#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# Searches the readers of foreign bytes for inputs that break them: libFuzzer under clang's sanitizers, from the corpora on, one
# target after the other on every core. Ends with the executions of each; an input that broke one lies in build/fuzz/found/TARGET.
#     tests/fuzz/search.sh [SECONDS [TARGET...]]          (a minute each, all targets; a target is called as its corpus)
set -euo pipefail
# shellcheck source=packaging/lib/build.sh
source "$(dirname "$0")/../../packaging/lib/build.sh"

seconds=${1:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "'$seconds' is no number of seconds."
shift || true

cd "$root"
targets=("$@")
if ((${#targets[@]} == 0)); then
    for corpus in tests/data/fuzz/*/; do
        targets+=("$(basename "$corpus")")
    done
fi
build_preset fuzz linwu_fuzz_targets
# Targets that write files leave them behind when libFuzzer ends them.
TMPDIR=$root/build/fuzz/tmp
export TMPDIR
mkdir -p "$TMPDIR"
trap 'rm -rf "$TMPDIR"' EXIT

broken=()
for name in "${targets[@]}"; do
    program=build/fuzz/tests/fuzz/fuzz_$name
    [[ -x $program ]] || fail "There is no target '$name'."
    found=build/fuzz/found/$name
    log=build/fuzz/$name.search.log
    mkdir -p "$found"
    if ! "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -fork="$jobs" -print_final_stats=1 \
        -artifact_prefix="$found/" "$found" "tests/data/fuzz/$name" >"$log" 2>&1; then
        broken+=("$name")
    fi
    # In fork mode the parent counts the executions of its children in lines that begin with their number.
    say "$name: $(grep -oE '^#[0-9]+' "$log" | tail -n 1 | tr -d '#') executions in $seconds s"
done

((${#broken[@]} == 0)) || fail "broken: ${broken[*]}; the inputs are in build/fuzz/found, what was said in build/fuzz/*.search.log."
