#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, runs all tests. With --all also sanitizers, fuzz replay, static checks, coverage, package.
# With --minutes a check that would still run after so many minutes is stopped and named as not run: a build server that waits no
# longer has its answer on all the others.
#     tests/run.sh [--all [--minutes N]]
set -euo pipefail
# shellcheck source=packaging/lib/build.sh
source "$(dirname "$0")/../packaging/lib/build.sh"

all=no
minutes=0
while (($#)); do
    case $1 in
    --all) all=yes ;;
    --minutes)
        shift
        [[ ${1:-} =~ ^[1-9][0-9]*$ ]] || fail "--minutes needs a number of minutes, as in --minutes 80."
        minutes=$1
        ;;
    *) fail "Unknown option '$1'. There are --all and --minutes N." ;;
    esac
    shift
done

cd "$root"
started=$SECONDS
failed=()
unrun=()

# within COMMAND...: runs it in a subshell, so that `fail` and `set -e` end it and not the run. 124 when its time was over: then
# whatever it started is stopped with it.
within() {
    local worker left
    set -m # a process group of its own
    (
        set -e
        "$@"
    ) &
    worker=$!
    set +m
    trap 'kill -- "-$worker" 2>/dev/null; exit 130' INT TERM
    while ((minutes)) && kill -0 "$worker" 2>/dev/null; do
        left=$((minutes * 60 - (SECONDS - started)))
        if ((left <= 0)); then
            kill -- "-$worker" 2>/dev/null
            wait "$worker" 2>/dev/null
            return 124
        fi
        sleep 1
    done
    wait "$worker"
}

# step NAME COMMAND...: one line when it begins, one when it ends; a failure is remembered and the next step still runs.
step() {
    local name=$1 from=$SECONDS status
    shift
    say "$name ..."
    # Not as a condition, where `set -e` sleeps.
    set +e
    within "$@"
    status=$?
    set -e
    if ((status == 0)); then
        say "$name: passed ($((SECONDS - from)) s)"
    elif ((minutes && status == 124)); then
        say "$name: NOT RUN to its end, $minutes minutes are over ($((SECONDS - from)) s)"
        unrun+=("$name")
    else
        say "$name: FAILED ($((SECONDS - from)) s)"
        failed+=("$name")
    fi
}

suite() {
    local preset=$1
    shift
    if ctest --preset "$preset" --parallel "$jobs" --quiet --output-log "build/$preset.tests.log" "$@"; then
        grep -E 'tests passed' "build/$preset.tests.log"
        return
    fi
    grep -vE '(Passed|Start) ' "build/$preset.tests.log" | tail -n 200
    printf 'The whole output is in build/%s.tests.log.\n' "$preset"
    return 1
}

build_and_test() {
    build_preset dev
    suite dev
}

need_room "$([[ $all == yes ]] && echo 8000 || echo 3000)"
say "packages"
groups=(build test)
[[ $all == no ]] || groups+=(quality)
packaging/deps.sh "${groups[@]}"
step "build and tests" build_and_test
if [[ $all == yes ]]; then
    # shellcheck source=tests/checks.sh
    source "$root/tests/checks.sh"
    all_checks
fi

if ((${#unrun[@]})); then
    say "not run for want of time: ${unrun[*]}"
fi
if ((${#failed[@]})); then
    say "FAILED after $((SECONDS - started)) s: ${failed[*]}"
    exit 1
fi
say "all that ran passed in $((SECONDS - started)) s"
