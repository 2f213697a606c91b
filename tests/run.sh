#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, runs all tests. With --all also sanitizers, fuzz replay, static checks, coverage, package.
#     tests/run.sh [--all]
set -euo pipefail
# shellcheck source=packaging/lib/build.sh
source "$(dirname "$0")/../packaging/lib/build.sh"

case ${1:-} in
"") all=no ;;
--all) all=yes ;;
*) fail "Unknown option '$1'. The only one is --all." ;;
esac

cd "$root"
started=$SECONDS
failed=()

# step NAME COMMAND...: one line when it begins, one when it ends; a failure is remembered and the next step still runs.
step() {
    local name=$1 from=$SECONDS status
    shift
    say "$name ..."
    # A subshell, so that `fail` and `set -e` end the step and not the run; not as a condition, where `set -e` sleeps.
    set +e
    (
        set -e
        "$@"
    )
    status=$?
    set -e
    if ((status == 0)); then
        say "$name: passed ($((SECONDS - from)) s)"
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

if ((${#failed[@]})); then
    say "FAILED after $((SECONDS - started)) s: ${failed[*]}"
    exit 1
fi
say "all passed in $((SECONDS - started)) s"
