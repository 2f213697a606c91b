// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/verbs.h"

#include <vector>

namespace linwu::app {

std::span<const Verb> verbs()
{
    static const std::vector<Verb> list{
        {{"new", "FILE --community NAME --code 12DIGITS", 1, 1, {"community", "code"}}, runNew},
        {{"demo", "FILE [--seed N]", 1, 1, {"seed"}}, runDemo},
        {{"generate", "FILE --residents N [--seed N]", 1, 1, {"residents", "seed"}}, runGenerate},
        {{"import", "FILE TABLE [--dry-run] [--accept KIND,...] [--report X.xlsx]", 2, 2, {"accept", "report"}, {"dry-run"}},
         runImport},
        {{"find", "FILE WORDS", 2, 2}, runFind},
        {{"list", "FILE REGISTER [--filter K=V]... [--on DATE]", 2, 2, {"filter", "on"}}, runList},
        {{"show", "FILE RECORD [--on DATE]", 2, 2, {"on"}}, runShow},
        {{"stats", "FILE [--on DATE]", 1, 1, {"on"}}, runStats},
        {{"act", "FILE ACTS.jsonl [--keep-going] | --list", 0, 2, {}, {"keep-going", "list"}}, runAct},
        {{"attachment", "FILE RECORD OUT (--public | --reason WHY)", 3, 3, {"reason"}, {"public"}}, runAttachment},
        {{"export",
          "FILE REGISTER OUT.xlsx|OUT.zip [--filter K=V]... [--on DATE] [--new-key-file F]",
          3,
          3,
          {"filter", "on", "new-key-file"}},
         runExport},
        {{"papers", "FILE [RECORD]", 1, 2}, runPapers},
        {{"print",
          "FILE PAPER RECORD --out X.pdf [--paper-size A4|A3] [--number N] [--period P]",
          3,
          3,
          {"out", "paper-size", "number", "period"}},
         runPrint,
         true},
        {{"history", "FILE RECORD", 2, 2}, runHistory},
        {{"undo", "FILE [--operation ID]", 1, 1, {"operation"}}, runUndo},
        {{"redo", "FILE", 1, 1}, runRedo},
        {{"check", "FILE [--end CODE]", 1, 1, {"end"}}, runCheck},
        {{"reseal", "FILE [--new-keys] --as NAME --key-file F", 1, 1, {}, {"new-keys"}}, runReseal},
        {{"backup", "FILE OUT [--keep]", 2, 2, {}, {"keep"}}, runBackup},
        {{"restore",
          "IN FILE [--dry-run] [--find WORDS | --record R... [--with-needed] [--take-newer-away]] [--then-key-file F]",
          2,
          2,
          {"find", "record", "then-key-file"},
          {"dry-run", "with-needed", "take-newer-away"}},
         runRestore},
        {{"account",
          "FILE list|open|add|edit|reset [--name N] [--role R] [--staff S] [--until DATE] [--disable|--enable] [--new-key-file "
          "F]",
          2,
          2,
          {"name", "role", "staff", "until", "new-key-file"},
          {"disable", "enable"}},
         runAccount},
    };
    return list;
}

} // namespace linwu::app
