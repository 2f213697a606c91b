#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# Makes the .deb of the release build, looks into it, and where that is possible installs and starts it on a clean Debian 12.
#     packaging/check_package.sh          (after the preset `release` is built)
set -euo pipefail
# shellcheck source=packaging/lib/build.sh
source "$(dirname "$0")/lib/build.sh"

cd "$root"
rm -rf build/package
mkdir -p build/package
(cd build/release && cpack -G DEB -B "$root/build/package") >build/package.log 2>&1 || {
    tail -n 30 build/package.log >&2
    fail "cpack failed; the whole output is in build/package.log."
}
package=$(find build/package -maxdepth 1 -name '*.deb')
[[ -n $package ]] || fail "cpack made no package."
say "made $(basename "$package"), $(du -k "$package" | cut -f 1) KiB"

# contains LIST WORD WHY
contains() { grep -qF -- "$2" <<<"$1" || fail "the package lacks $2 ($3)."; }

files=$(dpkg-deb --contents "$package")
for file in usr/bin/linwu usr/share/applications/org.linwu.Linwu.desktop usr/share/metainfo/org.linwu.Linwu.metainfo.xml \
    usr/share/icons/hicolor/scalable/apps/org.linwu.Linwu.svg usr/share/man/man1/linwu.1.gz usr/share/doc/linwu/copyright; do
    contains "$files" "./$file" "a file that every install has"
done
control=$(dpkg-deb --field "$package")
for word in libqt6widgets6 libqt6printsupport6 libicu72 libsodium23 libzip4; do
    contains "$(grep '^Depends:' <<<"$control")" "$word" "a dependency found by shlibdeps"
done
contains "$(grep '^Depends:' <<<"$control")" qt6-translations-l10n "the words of Qt's own dialogs in Chinese"
for word in fonts-noto-cjk fonts-lxgw-wenkai fcitx5-frontend-qt6; do
    contains "$(grep '^Recommends:' <<<"$control")" "$word" "recommended"
done

# Hardening: bound at start, no writable code, position independent, checked copies.
unpacked=$root/build/package/unpacked
dpkg-deb --extract "$package" "$unpacked"
binary=$unpacked/usr/bin/linwu
contains "$(readelf --dynamic --wide "$binary")" BIND_NOW "all symbols bound at start"
contains "$(readelf --file-header "$binary")" "DYN (Position-Independent Executable file)" "position independent"
contains "$(readelf --program-headers --wide "$binary")" GNU_RELRO "read-only tables after start"
contains "$(readelf --symbols --dyn-syms --wide "$binary")" __stack_chk_fail "guarded stack"
say "its files, dependencies and hardening are as they should be"

if [[ $(id -u) -ne 0 ]] || ! command -v debootstrap >/dev/null; then
    say "not installed on a clean system: that needs root and debootstrap"
    exit 0
fi
clean=$(mktemp -d)
# shellcheck disable=SC2317 # called by the trap
remove_clean() {
    umount "$clean/proc" 2>/dev/null || true
    rm -rf --one-file-system "$clean"
}
trap remove_clean EXIT
archive=$(awk '$1 == "deb" && !/security/ { for (i = 2; i <= NF; i++) if ($i ~ /^(http|file)/) { print $i; exit } }' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true)
[[ -n $archive ]] || archive=$(awk '$1 == "URIs:" { print $2; exit }' /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
say "installing on a clean Debian 12 (a minute or two)"
if ! debootstrap --variant=minbase bookworm "$clean" ${archive:+"$archive"} >build/package.clean.log 2>&1; then
    say "not installed on a clean system: debootstrap cannot reach the archive (build/package.clean.log)"
    exit 0
fi
cp "$package" "$clean/linwu.deb"
# The way to the archive is the same inside.
apt-config dump | grep -iE '^Acquire::.*proxy' >"$clean/etc/apt/apt.conf.d/90way" || true
mount -t proc proc "$clean/proc" 2>/dev/null || true
inside() { chroot "$clean" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen HOME=/tmp "$@"; }
{
    inside apt-get update
    inside apt-get install -y --no-install-recommends /linwu.deb fonts-noto-cjk
} >>build/package.clean.log 2>&1 || {
    tail -n 20 build/package.clean.log >&2
    fail "the package does not install on a clean Debian 12."
}
inside linwu demo /tmp/demo.linwu --json >build/package.demo.json || fail "the installed program does not start."
inside linwu check /tmp/demo.linwu || fail "the installed program does not read the file it wrote."
# 124: still open when its time was up, which is what a window does.
status=0
inside timeout 8 linwu /tmp/demo.linwu >/dev/null 2>&1 || status=$?
((status == 124)) || fail "the window of the installed program closed by itself with status $status."
say "installed and started on a clean Debian 12"
