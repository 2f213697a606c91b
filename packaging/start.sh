#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# From a bare Debian 12 to the running program: packages, build, a made-up community (演示), its window.
# Where there is no display the same demo runs without a window and leaves papers and screenshots in demo-output/.
#     packaging/start.sh [--headless] [--fresh] [--seed N]
set -euo pipefail
# shellcheck source=packaging/lib/build.sh
source "$(dirname "$0")/lib/build.sh"

headless=no
fresh=no
seed=20260401
while (($#)); do
    case $1 in
    --headless) headless=yes ;;
    --fresh) fresh=yes ;;
    --seed)
        seed=${2:?--seed needs a number}
        shift
        ;;
    -h | --help)
        sed -n '4,6s/^# //p' "$0"
        exit 0
        ;;
    *) fail "Unknown option '$1'. Options: --headless, --fresh (make the demo anew), --seed N." ;;
    esac
    shift
done
[[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || headless=yes

need_room 1500
say "packages"
"$root/packaging/deps.sh" build
say "building (some minutes the first time, seconds afterwards)"
build_preset release linwu -DLINWU_TESTS=OFF
linwu=$root/build/release/app/linwu

output=$root/demo-output
demo=$output/桂花里社区-演示.linwu
mkdir -p "$output"
if [[ $fresh == yes ]]; then
    rm -f "$demo" "$demo"-wal "$demo"-shm
fi
if [[ ! -e $demo ]]; then
    say "making the demo community 桂花里社区 (all of it invented)"
    QT_QPA_PLATFORM=offscreen "$linwu" demo "$demo" --seed "$seed"
fi

if [[ $headless == no ]]; then
    say "opening the window on $demo"
    status=0
    "$linwu" "$demo" || status=$?
    # 134: Qt found no usable display behind DISPLAY.
    ((status == 134)) || exit "$status"
    say "the display '${DISPLAY:-$WAYLAND_DISPLAY}' cannot be used"
fi

say "no display: the demo prints its papers and takes a picture of each page of the window instead"
mkdir -p "$output/papers"
# Each line of `papers` names one: paper=XYS title=... record=mediation_case:1 state=printable reasons=[] sizes=["A4"] number=1
"$linwu" papers "$demo" | tr '\t' ' ' | while read -r line; do
    [[ $line =~ ^paper=([^ ]+)\ .*record=([^ ]+)\ state=(printable|issued) ]] || continue
    paper=${BASH_REMATCH[1]} record=${BASH_REMATCH[2]} number=1
    [[ $line =~ number=([0-9]+) ]] && number=${BASH_REMATCH[1]}
    "$linwu" print "$demo" "$paper" "$record" --number "$number" --out "$output/papers/$paper-${record//[:_]/-}-$number.pdf" >/dev/null ||
        fail "The paper $paper of $record could not be printed."
done
say "papers printed: $(find "$output/papers" -name '*.pdf' | wc -l)"
QT_QPA_PLATFORM=offscreen "$linwu" showcase "$demo" "$output"
say "done: look into $output (papers/*.pdf, screens/*.png)"
