#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
# Sets linwu_bench_pages against LibreOffice: the same columns in a generated flat .fods of about as many pages, repeated head, warm profile,
# paired rounds, wall time from start to end of each program. Prints the median of the ratios (LibreOffice / ours).
#
#     tests/bench/pages_against_office.sh BUILD_FOLDER [PAGES] [ROUNDS]
set -eu
build=${1:?"the build folder (release)"}
pages=${2:-1000}
rounds=${3:-5}
bench=$build/tests/bench/linwu_bench_pages
[ -x "$bench" ] || { echo "build linwu_bench_pages first: cmake --build $build --target linwu_bench_pages" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
now() { date +%s%N; }

"$bench" "$pages" "$work/ours.pdf"
if ! command -v soffice >/dev/null 2>&1; then
    echo "LibreOffice is not installed: no ratio. (apt-get install libreoffice-calc-nogui)"
    exit 0
fi

python3 - "$pages" "$work/sheet.fods" <<'PYTHON'
import sys

pages, path = int(sys.argv[1]), sys.argv[2]
head = ["序号", "日期", "凭证号", "科目", "摘要", "收入", "支出", "结余", "经手人"]


def cell(text):
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def money(value):
    return f'<table:table-cell table:style-name="m" office:value-type="float" office:value="{value / 100:.2f}"><text:p>{value / 100:,.2f}</text:p></table:table-cell>'


with open(path, "w", encoding="utf-8") as out:
    out.write('''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
<number:number-style style:name="n"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="m" style:family="table-cell" style:data-style-name="n"/>
<style:style style:name="r" style:family="table-row"><style:table-row-properties style:row-height="0.8cm" style:use-optimal-row-height="false"/></style:style>
<style:page-layout style:name="p"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"
 fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="1.4cm" fo:margin-right="1.4cm"/></style:page-layout>
</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="p"/></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="L1">''')
    out.write("<table:table-column table:number-columns-repeated=\"9\"/><table:table-header-rows><table:table-row>")
    out.write("".join(cell(text) for text in head) + "</table:table-row></table:table-header-rows>")
    rest = 0
    for n in range(1, pages * 20 + 1):
        amount = 10000 + n
        income = n % 3 != 0
        rest += amount if income else -amount
        row = [cell(str(n)), cell(f"07-{n % 28 + 1:02}"), cell(f"记-{n}"), cell("租赁收入" if income else "公共服务支出"),
               cell("收沿街商铺租金" if income else "付保洁服务费"), money(amount) if income else cell("—"), cell("—") if income else money(amount),
               money(rest), cell("陈某甲")]
        out.write('<table:table-row table:style-name="r">' + "".join(row) + "</table:table-row>")
    out.write("</table:table></office:spreadsheet></office:body></office:document>")
PYTHON

office() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/sheet.fods" >/dev/null 2>&1; }
office # warms the profile
echo "LibreOffice: $(pdfinfo "$work/sheet.pdf" | awk '/^Pages/ { print $2 }') pages; ours: $(pdfinfo "$work/ours.pdf" | awk '/^Pages/ { print $2 }') pages"
: >"$work/ratios"
round=0
while [ "$round" -lt "$rounds" ]; do
    start=$(now); "$bench" "$pages" "$work/ours.pdf" >/dev/null; middle=$(now); office; end=$(now)
    echo "$start $middle $end" | awk '{ printf "%.2f ours %.0f ms, LibreOffice %.0f ms\n", ($3 - $2) / ($2 - $1), ($2 - $1) / 1e6, ($3 - $2) / 1e6 }' |
        tee -a "$work/ratios"
    round=$((round + 1))
done
sort -n "$work/ratios" | awk '{ ratio[NR] = $1 } END { print "median ratio " ratio[int((NR + 1) / 2)] }'
