# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""The finance sheet of linwu_bench_pages as a flat .fods for LibreOffice: the same columns, rows and two-tier head, the head repeated
on every page."""

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
<number:number-style style:name="n"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="c" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="m" style:family="table-cell" style:data-style-name="n"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="r" style:family="table-row"><style:table-row-properties style:row-height="{height}cm" style:use-optimal-row-height="false"/></style:style>
<style:page-layout style:name="p"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"
 fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="1.4cm" fo:margin-right="1.4cm"/></style:page-layout>
</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="p"/></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="L1"><table:table-column table:number-columns-repeated="9"/>"""
TAIL = "</table:table></office:spreadsheet></office:body></office:document>"


def cell(text, extra=""):
    return f'<table:table-cell table:style-name="c" office:value-type="string"{extra}><text:p>{text}</text:p></table:table-cell>'


def money(value):
    return (
        f'<table:table-cell table:style-name="m" office:value-type="float" office:value="{value / 100:.2f}">'
        f"<text:p>{value / 100:,.2f}</text:p></table:table-cell>"
    )


def heads():
    tall = ' table:number-rows-spanned="2"'
    upper = "".join(cell(text, tall) for text in ("序号", "日期", "凭证号", "科目", "摘要"))
    upper += cell("发生额", ' table:number-columns-spanned="2"') + "<table:covered-table-cell/>"
    upper += "".join(cell(text, tall) for text in ("结余", "经手人"))
    covered = '<table:covered-table-cell table:number-columns-repeated="{}"/>'
    lower = covered.format(5) + cell("收入") + cell("支出") + covered.format(2)
    row = '<table:table-row table:style-name="r">{}</table:table-row>'
    return "<table:table-header-rows>" + row.format(upper) + row.format(lower) + "</table:table-header-rows>"


def write(path, rows, height):
    """`rows` bookings in rows of `height` cm: the height decides how many stand on a page."""
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD.format(height=height) + heads())
        rest = 0
        for number in range(1, rows + 1):
            amount = 10000 + number
            income = number % 3 != 0
            rest += amount if income else -amount
            cells = [cell(str(number)), cell(f"07-{number % 28 + 1:02}"), cell(f"记-{number}"),
                     cell("租赁收入" if income else "公共服务支出"), cell("收沿街商铺租金" if income else "付保洁服务费"),
                     money(amount) if income else cell("—"), cell("—") if income else money(amount), money(rest), cell("陈某甲")]
            out.write('<table:table-row table:style-name="r">' + "".join(cells) + "</table:table-row>")
        out.write(TAIL)
