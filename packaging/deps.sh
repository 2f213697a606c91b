#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian 12 packages of the named groups, if they are missing. Nothing else is needed from outside.
#     packaging/deps.sh [--list] [build] [test] [quality]       without a group: build
set -euo pipefail

# What compiles and runs the program.
packages_build=(
    g++ cmake ninja-build ccache pkg-config dpkg-dev file
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev qt6-pdf-dev libgl-dev
    libsqlite3-dev libsqlitecpp-dev libboost-date-time-dev libicu-dev libsodium-dev libxlsxwriter-dev libzip-dev
    libexpat1-dev libfreexl-dev libqrencode-dev nlohmann-json3-dev
    fonts-noto-cjk qt6-translations-l10n
)
# What the tests use besides.
packages_test=(catch2 dbus-daemon python3 poppler-utils xvfb xauth)
# What the sanitizers, fuzz targets, static checks and the package check use besides.
packages_quality=(
    gcovr clang-14 clang-tidy-14 clang-format-14 libclang-rt-14-dev cppcheck shellcheck codespell
    appstream desktop-file-utils debootstrap
)
# Room that the packages take, in MiB, with the archives apt keeps while it unpacks.
room_needed=1500

say() { printf 'deps: %s\n' "$*"; }
fail() {
    printf 'deps: %s\n' "$@" >&2
    exit 1
}

wanted=()
list=no
for argument in "$@"; do
    case $argument in
    --list) list=yes ;;
    build) wanted+=("${packages_build[@]}") ;;
    test) wanted+=("${packages_test[@]}") ;;
    quality) wanted+=("${packages_quality[@]}") ;;
    *) fail "unknown group '$argument'. Groups: build, test, quality." ;;
    esac
done
((${#wanted[@]})) || wanted=("${packages_build[@]}")
if [[ $list == yes ]]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "this system has no apt. Linwu is built on Debian 12; elsewhere install what matches these packages," \
        "then build by hand (README.md, 'Building by hand'):" "  ${wanted[*]}"
fi

# One question for all packages: with everything there, this is all that happens.
installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p')
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
done
((${#missing[@]})) || exit 0
say "missing: ${missing[*]}"

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || fail \
        "installing packages needs root, and there is no sudo here. Ask for this to be run as root, then try again:" \
        "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    say "using sudo to install packages"
    as_root=(sudo)
fi

room=$(df --output=avail -BM / | tail -n 1 | tr -dc 0-9)
((room >= room_needed)) || fail \
    "the disk has $room MiB left; the packages need up to $room_needed MiB. Make room and run this again."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Tells the usual reasons of a failed apt apart.
explain() {
    tail -n 15 "$log" >&2
    if grep -qiE 'could not get lock|unable to (acquire|lock)' "$log"; then
        fail "another program is installing packages just now. Wait until it has ended, then run this again."
    elif grep -qiE 'no space left' "$log"; then
        fail "the disk is full. Make room and run this again."
    elif grep -qiE 'temporary failure|could not (resolve|connect)|failed to fetch|unable to connect|no route' "$log"; then
        fail "the package archive cannot be reached. Check the network, or the archives in /etc/apt, then run this again."
    elif grep -qiE 'unable to locate|has no installation candidate' "$log"; then
        fail "the archives in /etc/apt do not offer all of these packages. Linwu needs Debian 12 (bookworm, main)."
    fi
    fail "apt failed for a reason of its own, shown above."
}

apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >"$log" 2>&1; }
install() { apt install -y --no-install-recommends "${missing[@]}"; }

known=yes
for package in "${missing[@]}"; do
    [[ -n $(apt-cache show "$package" 2>/dev/null) ]] || known=no
done
say "installing ${#missing[@]} packages and what they need (a minute or two)"
if [[ $known == no ]] || ! install; then
    apt -o APT::Update::Error-Mode=any update || explain
    install || explain
fi
say "installed"
