#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Bring the translation files up to date with the sources.

    python3 translations/update.py [WORDS.tsv ...]

Runs lupdate over app and ui, fills in what is known and lists what is still missing. WORDS.tsv holds `English<TAB>中文` lines (with
\\n for a line break); an English text means the same in every context unless the line starts with `Context::`. In a merge conflict
the words of both sides are kept: run it and add the files. Nothing that was translated is ever lost.
"""

import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHINESE = ROOT / "translations" / "linwu_zh_CN.ts"
ENGLISH = ROOT / "translations" / "linwu_en.ts"
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n</TS>\n'


def words_of(text):
    """(context, source) -> translation of one file."""
    words = {}
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")]
            said = forms[0] if forms else translation.text or ""
            if said:
                words[context.findtext("name"), message.findtext("source")] = said
    return words


def known_words():
    """What is translated already: the file, or in a conflict both sides of it."""
    words = {}
    path = CHINESE.relative_to(ROOT).as_posix()
    for stage in (2, 3):
        side = subprocess.run(["git", "show", f":{stage}:{path}"], cwd=ROOT, capture_output=True, check=False)
        if side.returncode == 0:
            words |= words_of(side.stdout)
    if not words and CHINESE.exists():
        words = words_of(CHINESE.read_bytes())
    return words


def given_words(files):
    words = {}
    for file in files:
        for line in pathlib.Path(file).read_text(encoding="utf-8").splitlines():
            if "\t" in line:
                source, said = line.split("\t", 1)
                words[source.replace("\\n", "\n")] = said.strip().replace("\\n", "\n")
    return words


def lupdate(target, language, *options):
    target.write_text(EMPTY.format(language), encoding="utf-8")
    subprocess.run(
        ["/usr/lib/qt6/bin/lupdate", "-silent", "-locations", "none", "-no-obsolete", *options, "-I", ".", "app", "ui", "-ts", str(target)],
        cwd=ROOT, check=True)


def fill(known, given):
    tree = ElementTree.parse(CHINESE)
    by_source = {source: said for (_, source), said in known.items()}
    missing = []
    contexts = sorted(tree.getroot().findall("context"), key=lambda context: context.findtext("name"))
    for context in contexts:
        name = context.findtext("name")
        messages = sorted(context.findall("message"), key=lambda message: (message.findtext("source"), message.findtext("comment") or ""))
        for message in messages:
            source = message.findtext("source")
            said = (given.get(f"{name}::{source}") or given.get(source) or known.get((name, source)) or by_source.get(source))
            translation = message.find("translation")
            if said is None:
                missing.append(f"{name}::{source}")
                continue
            translation.attrib.pop("type", None)
            if message.get("numerus") == "yes":
                for form in list(translation):
                    translation.remove(form)
                ElementTree.SubElement(translation, "numerusform").text = said
            else:
                translation.text = said
        for message in context.findall("message"):
            context.remove(message)
        context.extend(messages)
    root = tree.getroot()
    for context in root.findall("context"):
        root.remove(context)
    root.extend(contexts)
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    CHINESE.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def fill_english():
    """linwu_en.ts carries plurals only: the form for one thing and for several."""
    tree = ElementTree.parse(ENGLISH)
    for context in list(tree.getroot().findall("context")):
        for message in list(context.findall("message")):
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            for form in list(translation):
                translation.remove(form)
            source = message.findtext("source")
            one = source.replace("%n seconds", "%n second").replace("%n days", "%n day").replace("%n rows", "%n row")
            one = one.replace("%n people", "%n person").replace("%n households", "%n household").replace("%n records", "%n record")
            for text in (one, source):
                ElementTree.SubElement(translation, "numerusform").text = text
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    ENGLISH.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main():
    known, given = known_words(), given_words(sys.argv[1:])
    lupdate(CHINESE, "zh_CN")
    missing = fill(known, given)
    lupdate(ENGLISH, "en", "-pluralonly")
    fill_english()
    for text in missing:
        print(text.replace("\n", "\\n"))
    print(f"{len(missing)} texts are not translated", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
