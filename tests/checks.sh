# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# The checks of `tests/run.sh --all`. Sourced there: uses its step and suite, and what packaging/lib/build.sh gives.
# shellcheck disable=SC2154 # root and jobs come from there

sources() { git -C "$root" ls-files "$@"; }

sanitizers() {
    build_preset asan
    suite asan
}

# Every corpus through the real libFuzzer target under clang's sanitizers. tests/fuzz/search.sh looks for something new.
fuzz() {
    build_preset fuzz linwu_fuzz_targets
    local target name corpus
    shopt -s nullglob
    for target in build/fuzz/tests/fuzz/fuzz_*; do
        [[ -x $target && -f $target ]] || continue
        name=$(basename "$target")
        corpus=tests/data/fuzz/${name#fuzz_}
        if ! "$target" -runs=0 -timeout=10 -rss_limit_mb=2048 "$corpus" >"build/fuzz/$name.log" 2>&1; then
            tail -n 40 "build/fuzz/$name.log"
            return 1
        fi
        printf '%s: %s inputs replayed\n' "$name" "$(find "$corpus" -type f | wc -l)"
    done
}

coverage() {
    build_preset coverage all -DLINWU_UI=OFF
    find build/coverage -name '*.gcda' -delete
    suite coverage
    # gcov 12 counts some branches below zero, which gcovr calls a parse error; lines are counted right.
    gcovr --root . --filter 'core/' --exclude-throw-branches --exclude-unreachable-branches --gcov-ignore-parse-errors \
        --print-summary --fail-under-line 90 --output build/coverage.txt build/coverage/core 2>build/coverage.log
}

format() { sources 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h' |
    xargs -r clang-format-14 --dry-run -Werror; }

check_cpp() {
    cppcheck --quiet --enable=warning,performance,portability --std=c++20 --inline-suppr --error-exitcode=1 -j "$jobs" \
        --suppress=missingIncludeSystem --suppress=unknownMacro -I . --library=qt core app ui
}

# clang-tidy needs some 15 s a file, so it reads what was changed last (at most 30 files); the editor reads the rest.
tidy() {
    local files
    # No `head` at the end: who stops reading early makes the whole pipe fail.
    files=$(git log -n 40 --name-only --diff-filter=d --pretty=format: -- '*.cpp' |
        awk '/^(app|core|ui)\// && !seen[$0]++ && system("test -f " $0) == 0 && ++taken <= 30')
    [[ -z $files ]] || xargs -P "$jobs" -n 1 clang-tidy-14 --quiet -p build/release <<<"$files" 2>/dev/null
}

scripts() {
    sources '*.sh' .ci/run | xargs -r shellcheck -x -P SCRIPTDIR
    sources '*.py' | xargs -r python3 -W error -m py_compile
}

spelling() {
    sources '*.md' '*.cpp' '*.h' '*.sh' '*.py' '*.txt' '*.cmake' '*.yaml' | grep -v '^tests/data/' |
        xargs -r codespell --ignore-words tests/lint/words.txt --ignore-regex '\b\w*[a-z][A-Z]\w*\b'
}

desktop() {
    desktop-file-validate packaging/org.linwu.Linwu.desktop
    appstreamcli validate --no-net packaging/org.linwu.Linwu.metainfo.xml
}

package() {
    build_preset release all -DLINWU_TESTS=OFF
    packaging/check_package.sh
}

all_checks() {
    step "format" format
    step "scripts" scripts
    step "spelling" spelling
    step "desktop files" desktop
    step "cppcheck" check_cpp
    # What finds most comes first, for where the time is short.
    step "sanitizers" sanitizers
    step "package" package
    step "fuzz replay" fuzz
    step "coverage of core" coverage
    # Reads how the package was compiled: another compiler cannot use the precompiled headers of the daily build.
    step "clang-tidy" tidy
}
