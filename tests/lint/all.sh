#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# All lints over the tree, for the commit hook and for whoever wants an answer in two seconds.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
status=0
for lint in layers checks files places references libraries rules sql translations; do
    python3 -B "$here/check_$lint.py" "$here/../.." || status=1
done
exit "$status"
