#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Writes one tiny file for each oddity that a reader of tables has to take or to refuse. Same output every time.

    python3 tests/data/spreadsheets/make_oddities.py
"""
import io
import struct
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def packed(parts, level=9):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
    return out.getvalue()


def relation(number, kind, target):
    return f'<Relationship Id="rId{number}" Type="{REL}/{kind}" Target="{target}"/>'


def workbook(sheets, *, strings=None, styles=None, workbook_pr="", states=None, main=MAIN, rel=REL, package=PACKAGE,
             workbook_part="xl/workbook.xml", target="worksheets/sheet{}.xml"):
    """The parts of an .xlsx. `sheets` maps names to the XML inside <worksheet>, or to a whole part that begins with '<?xml'."""
    states = states or {}
    entries, relations, parts = [], [], {}
    for number, (name, inner) in enumerate(sheets.items(), 1):
        state = f' state="{states[name]}"' if name in states else ""
        entries.append(f'<sheet name="{name}" sheetId="{number}"{state} r:id="rId{number}"/>')
        relations.append(relation(number, "worksheet", target.format(number)))
        whole = inner if inner.startswith("<?xml") else f'{HEAD}<worksheet xmlns="{main}">{inner}</worksheet>'
        parts[f"xl/worksheets/sheet{number}.xml"] = whole
    if styles:
        relations.append(relation(90, "styles", "styles.xml"))
        parts["xl/styles.xml"] = f'{HEAD}<styleSheet xmlns="{main}">{styles}</styleSheet>'
    if strings:
        relations.append(relation(91, "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{main}">{strings}</sst>'
    folder = workbook_part.rsplit("/", 1)[0]
    relations = [line.replace(REL, rel) for line in relations]
    parts[workbook_part] = (f'{HEAD}<workbook xmlns="{main}" xmlns:r="{rel}">{workbook_pr}'
                            f'<sheets>{"".join(entries)}</sheets></workbook>')
    parts[f"{folder}/_rels/{workbook_part.rsplit('/', 1)[1]}.rels"] = (
        f'{HEAD}<Relationships xmlns="{package}">{"".join(relations)}</Relationships>')
    parts["_rels/.rels"] = (f'{HEAD}<Relationships xmlns="{package}">'
                            f'<Relationship Id="rId1" Type="{rel}/officeDocument" Target="{workbook_part}"/></Relationships>')
    return parts


def rows(*lines):
    return "<sheetData>" + "".join(lines) + "</sheetData>"


def inline(text, reference=""):
    at = f' r="{reference}"' if reference else ""
    return f'<c{at} t="inlineStr"><is><t>{text}</t></is></c>'


PEOPLE = rows(f'<row r="1">{inline("姓名", "A1")}{inline("性别", "B1")}</row>',
              f'<row r="2">{inline("张三", "A2")}{inline("男", "B2")}</row>')

STYLES = ('<numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="000000"/>'
          '<numFmt numFmtId="166" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>'
          '<numFmt numFmtId="167" formatCode="[$-804]yyyy/m/d\\ h:mm;@"/></numFmts>'
          '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
          '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/>'
          '<xf numFmtId="14"/></cellXfs>')


def number(reference, value, style=0):
    return f'<c r="{reference}" s="{style}"><v>{value}</v></c>'


def xlsx_files():
    yield "inline_strings.xlsx", workbook({"人口": PEOPLE})
    yield "shared_strings.xlsx", workbook(
        {"人口": rows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>')},
        strings='<si><t>姓名</t></si><si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve"> 三</t></r></si>'
                '<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si>')
    prefixed = (f'{HEAD}<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>姓名</x:t></x:is></x:c>'
                '</x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>张三</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>')
    yield "prefixed.xlsx", workbook({"人口": prefixed})
    yield "no_references.xlsx", workbook({"人口": rows(f'<row>{inline("姓名")}{inline("性别")}</row>', f'<row>{inline("张三")}<c/>{inline("汉族")}</row>')})
    yield "date_1904.xlsx", workbook({"人口": rows(f'<row r="1">{number("A1", 0, 1)}{number("B1", 37986, 5)}</row>')}, styles=STYLES,
                                     workbook_pr='<workbookPr date1904="1"/>')
    yield "formats.xlsx", workbook(
        {"人口": rows('<row r="1">' + number("A1", 29222, 1) + number("B1", 12, 2) + number("C1", 29222, 3) + number("D1", "45000.5", 4)
                    + number("E1", "9.90102199401119e+17") + number("F1", "13897215481") + number("G1", "0.1") + number("H1", 60, 1)
                    + number("I1", "1980.1") + number("J1", "990101199201061697") + '</row>')}, styles=STYLES)
    yield "kinds.xlsx", workbook(
        {"人口": rows('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="str"><f>A1</f><v>算出</v></c>'
                    '<c r="D1" t="d"><v>1980-01-02T00:00:00</v></c><c r="E1" t="str"><v>没有公式</v></c><c r="F1" s="0"/>'
                    f'{inline("一_x000D_二", "G1")}</row>')})
    yield "merged_hidden.xlsx", workbook(
        {"1幢": rows(f'<row r="1">{inline("户主", "A1")}{inline("姓名", "B1")}</row>', f'<row r="2">{inline("张三", "A2")}{inline("张三", "B2")}</row>',
                    f'<row r="3" hidden="1">{inline("李四", "B3")}</row>') + '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
         "隐藏": PEOPLE}, states={"隐藏": "hidden"})
    yield "strict.xlsx", workbook({"人口": PEOPLE}, main="http://purl.oclc.org/ooxml/spreadsheetml/main",
                                  rel="http://purl.oclc.org/ooxml/officeDocument/relationships")
    yield "absolute_targets.xlsx", workbook({"人口": PEOPLE}, workbook_part="book/main.xml", target="/xl/worksheets/sheet{}.xml")
    yield "rows_apart.xlsx", workbook({"人口": rows(f'<row r="3">{inline("姓名", "AB3")}</row>', f'<row r="900">{inline("张三", "AB900")}</row>')})
    yield "too_many_rows.xlsx", workbook({"人口": rows(f'<row r="1048577">{inline("多", "A1048577")}</row>')})
    laughs = ('<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
              f'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet xmlns="{MAIN}"><sheetData><row><c t="inlineStr"><is><t>&c;</t></is></c>'
              '</row></sheetData></worksheet>')
    yield "entities.xlsx", workbook({"人口": laughs})
    bomb = workbook({"人口": HEAD + f'<worksheet xmlns="{MAIN}"><sheetData>' + " " * (100 << 20) + "</sheetData></worksheet>"})
    yield "bomb.xlsx", bomb
    yield "no_workbook.xlsx", {"word/document.xml": "<w/>"}
    yield "not_well_formed.xlsx", workbook({"人口": HEAD + f'<worksheet xmlns="{MAIN}"><sheetData><row><c></row>'})


def sector_chain(first, count):
    return [first + i + 1 for i in range(count - 1)] + [0xFFFFFFFE]


def compound(streams):
    """A compound file ([MS-CFB] version 3) with streams of at least 4096 bytes each, so that there is no small-stream store."""
    padded = [(name, data + b"\0" * (-len(data) % 512 if len(data) >= 4096 else 4096 - len(data))) for name, data in streams]
    table = [0xFFFFFFFD] + sector_chain(1, 1)
    starts, body = [], b""
    for _, data in padded:
        starts.append(len(table))
        table += sector_chain(len(table), len(data) // 512)
        body += data
    table += [0xFFFFFFFF] * (128 - len(table))

    def entry(name, kind, child, start, size, right=0xFFFFFFFF):
        raw = name.encode("utf-16-le") + b"\0\0"
        return struct.pack("<64sHBBIII16sIQQII", raw, len(raw), kind, 1, 0xFFFFFFFF, right, child, b"\0" * 16, 0, 0, 0, start, size) + b"\0\0\0\0"

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0)
    for index, ((name, data), start) in enumerate(zip(padded, starts)):
        right = index + 2 if index + 1 < len(padded) else 0xFFFFFFFF
        directory += entry(name, 2, 0xFFFFFFFF, start, len(data), right)
    directory += b"\0" * (512 - len(directory))
    header = struct.pack("<8s16sHHHHH6sIIIIIIIII", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\0" * 16, 0x3E, 3, 0xFFFE, 9, 6, b"\0" * 6, 0, 1, 1, 0,
                         4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", *([0] + [0xFFFFFFFF] * 108))
    return header + struct.pack("<128I", *table) + directory + body


def record(kind, data=b""):
    return struct.pack("<HH", kind, len(data)) + data


def biff_string(text):
    return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def biff8(cells, protected=False):
    """A BIFF8 workbook stream with one sheet. Cells are (row, column, text or number)."""
    texts = [value for _, _, value in cells if isinstance(value, str)]
    sheet = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 0x07CC, 0, 6))
    last = max(row for row, _, _ in cells) + 1
    sheet += record(0x200, struct.pack("<IIHHH", 0, last, 0, 1 + max(column for _, column, _ in cells), 0))
    for row, column, value in cells:
        if isinstance(value, str):
            sheet += record(0xFD, struct.pack("<HHHI", row, column, 0, texts.index(value)))
        else:
            sheet += record(0x203, struct.pack("<HHHd", row, column, 0, value))
    sheet += record(0x0A)
    start = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0x0DBB, 0x07CC, 0, 6))
    if protected:
        start += record(0x2F, b"\0" * 6)
    start += record(0x42, struct.pack("<H", 1200)) + record(0xE0, b"\0" * 20)
    strings = record(0xFC, struct.pack("<II", len(texts), len(texts)) + b"".join(biff_string(text) for text in texts))
    name = "人口"
    label = struct.pack("<BB", len(name), 1) + name.encode("utf-16-le")
    position = len(start) + 4 + 6 + len(label) + len(strings) + 4
    bound = record(0x85, struct.pack("<IBB", position, 0, 0) + label)
    return start + bound + strings + record(0x0A) + sheet


TABLE = "姓名,性别,身份证号\r\n张三,男,990101199201061697\r\n李四,女,\r\n"

HTML = ('<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><style>td{mso-number-format:"\\@"}</style></head>'
        '<body><table border=1><tr><td colspan=3>桂花里社区居民登记表</td></tr><tr><th>户号<th>姓名<th>身份证号</tr>'
        '<tr><td rowspan=2>1<td>张三&nbsp;<td x:num="990101199201061697">9.9E+17</tr><tr><td>李<br>四<td>&#26080;</table></body></html>')

SPREADSHEET_ML = ('<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>'
                  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
                  '<Worksheet ss:Name="1幢"><Table><Row><Cell><Data ss:Type="String">姓名</Data></Cell><Cell ss:Index="3">'
                  '<Data ss:Type="String">出生日期</Data></Cell></Row><Row ss:Index="4"><Cell ss:MergeDown="1"><Data ss:Type="String">张三</Data></Cell>'
                  '<Cell><Data ss:Type="Number">1.39E10</Data></Cell><Cell><Data ss:Type="DateTime">1980-01-02T00:00:00.000</Data></Cell></Row>'
                  '</Table></Worksheet><Worksheet ss:Name="2幢"><Table><Row><Cell><Data ss:Type="String">李四</Data></Cell></Row></Table></Worksheet>'
                  '</Workbook>')


def other_files():
    yield "gb18030.csv", TABLE.encode("gb18030")
    yield "utf8_mark.csv", b"\xEF\xBB\xBF" + TABLE.encode()
    yield "utf16.csv", b"\xFF\xFE" + TABLE.encode("utf-16-le")
    yield "utf16_big_endian_no_mark.csv", TABLE.encode("utf-16-be")
    yield "semicolons.csv", ("桂花里社区,居民表\n" + TABLE.replace(",", ";")).encode()
    yield "tabs.txt", TABLE.replace(",", "\t").encode("gb18030")
    yield "quotes.csv", '姓名,地址,备注\n"张三","文苑路88号,3室","他说""好""\n第二行"\n李四,="00123",尾\n'.encode()
    yield "quote_never_closed.csv", '姓名,备注\n张三,"没有关上\n李四,好\n'.encode()
    yield "separator_line.csv", "sep=;\r\n姓名;性别\r\n张三;男\r\n".encode()
    yield "nul_bytes.csv", b"\0" * 64
    yield "nul_inside.csv", b"name,sex\n\0\0a,b\0\n" * 3
    yield "binary.csv", bytes(range(1, 256))
    yield "empty.csv", b""
    yield "html.xls", HTML.encode("gb18030")
    yield "html_utf16.xls", b"\xFF\xFE" + HTML.replace("gb2312", "utf-16").encode("utf-16-le")
    yield "spreadsheet_ml.xls", SPREADSHEET_ML.encode()
    yield "markup_without_table.xls", "<html><body>没有表格</body></html>".encode()
    cells = [(0, 0, "姓名"), (0, 1, "身份证号"), (1, 0, "张三"), (1, 1, 990102199401119000.0), (2, 0, "李四"), (2, 1, 13897215481.0)]
    yield "biff8.xls", compound([("Workbook", biff8(cells))])
    yield "biff8.et", compound([("Workbook", biff8(cells))])
    yield "biff8_password.xls", compound([("Workbook", biff8(cells, protected=True))])
    yield "password.xlsx", compound([("EncryptionInfo", b"\4\0\4\0" + b"e" * 60), ("EncryptedPackage", b"p" * 64)])
    yield "word_document.xls", compound([("WordDocument", b"w" * 64)])


def main():
    for name, parts in xlsx_files():
        (HERE / name).write_bytes(packed(parts))
    whole = (HERE / "inline_strings.xlsx").read_bytes()
    (HERE / "torn.xlsx").write_bytes(whole[: len(whole) // 2])
    for name, data in other_files():
        (HERE / name).write_bytes(data)


if __name__ == "__main__":
    main()
