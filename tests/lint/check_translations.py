# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""The shipped language is whole: every string of the sources is in linwu_zh_CN.ts, translated, with its %1 and its numbers of forms."""

import re
import xml.etree.ElementTree as ElementTree

import lint

SHIPPED = "translations/linwu_zh_CN.ts"
LITERAL = r'(?:u8)?"(?:\\.|[^"\\\n])*"'
TEXT = rf"({LITERAL}(?:\s*{LITERAL})*)"
# The calls whose text lupdate takes up. `tr` takes the text first; the others take a context first.
CALLS = [
    re.compile(rf"(?<![\w])tr\s*\(\s*{TEXT}"),
    re.compile(rf"\bQT_TR_NOOP\s*\(\s*{TEXT}"),
    re.compile(rf"\bQT_TRANSLATE_NOOP3?\s*\(\s*{LITERAL}\s*,\s*{TEXT}"),
    re.compile(rf"\btranslate\s*\(\s*{LITERAL}\s*,\s*{TEXT}"),
]
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'"}
PLACE = re.compile(r"%L?(\d{1,2}|n)")


def content(literals):
    """What the compiler makes of neighbouring literals."""
    text = "".join(re.findall(r'"((?:\\.|[^"\\\n])*)"', literals))
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match.group(1), 16)), text)
    return re.sub(r"\\(.)", lambda match: ESCAPES.get(match.group(1), match.group(0)), text)


def source_strings(root):
    """text -> first place, for every string the sources want translated."""
    wanted = {}
    for path in lint.files(root, lint.CPP, ("app", "ui")):
        text = lint.without_comments(lint.read(root, path))
        for call in CALLS:
            for match in call.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                wanted.setdefault(content(match.group(1)), f"{path}:{line}")
    return wanted


def message_findings(message):
    """What is wrong with one <message>."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    kind = translation.get("type") if translation is not None else "unfinished"
    if kind in ("vanished", "obsolete"):
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")] if translation is not None else []
    texts = forms or [(translation.text or "") if translation is not None else ""]
    if kind == "unfinished" or not all(text.strip() for text in texts):
        return [f"not translated: {source!r}"]
    wanted = set(PLACE.findall(source))
    found = []
    for text in texts:
        lost, strange = wanted - set(PLACE.findall(text)), set(PLACE.findall(text)) - wanted
        if lost - {"n"}:
            found.append(f"lost %{sorted(lost - {'n'})[0]}: {source!r}")
        if strange:
            found.append(f"%{sorted(strange)[0]} is not in the source: {source!r}")
    return found


def find(root):
    findings = []
    for path in lint.files(root, lint.CPP, ("core",)):
        text = lint.without_comments(lint.read(root, path))
        for match in CALLS[0].finditer(text):
            findings.append(f"{path}:{text.count(chr(10), 0, match.start()) + 1}: tr() in core; core makes no sentences")
    wanted = source_strings(root)
    known = set()
    try:
        tree = ElementTree.fromstring(lint.read(root, SHIPPED))
    except FileNotFoundError:
        return findings + ([f"{SHIPPED} is missing"] if wanted else [])
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") not in ("vanished", "obsolete"):
            known.add(message.findtext("source") or "")
        findings += [f"{SHIPPED}: {what}" for what in message_findings(message)]
    for text, place in sorted(wanted.items(), key=lambda item: item[1]):
        if text not in known:
            findings.append(f"{place}: not in {SHIPPED}: {text!r}")
    return findings


if __name__ == "__main__":
    lint.main(find)
