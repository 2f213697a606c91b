// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/verbs.h"

#include <vector>

namespace linwu::app {

std::span<const Verb> verbs()
{
    static const std::vector<Verb> list{
        {.shape =
             {.verb = "new",
              .usage = "FILE --community NAME --code 12DIGITS",
              .leastWords = 1,
              .mostWords = 1,
              .valued = {"community", "code"}},
         .work = runNew},
        {.shape =
             {.verb = "act",
              .usage = "FILE ACTS.jsonl [--keep-going] | --list",
              .leastWords = 0,
              .mostWords = 2,
              .flags = {"keep-going", "list"}},
         .work = runAct},
        {.shape = {.verb = "backup", .usage = "FILE OUT", .leastWords = 2, .mostWords = 2}, .work = runBackup},
        {.shape = {.verb = "check", .usage = "FILE", .leastWords = 1, .mostWords = 1}, .work = runCheck},
        {.shape = {.verb = "history", .usage = "FILE RECORD", .leastWords = 2, .mostWords = 2}, .work = runHistory},
        {.shape =
             {.verb = "list",
              .usage = "FILE REGISTER [--filter K=V]... [--on DATE]",
              .leastWords = 2,
              .mostWords = 2,
              .valued = {"filter", "on"}},
         .work = runList},
        {.shape = {.verb = "restore", .usage = "IN FILE", .leastWords = 2, .mostWords = 2}, .work = runRestore},
        {.shape = {.verb = "show", .usage = "FILE RECORD [--on DATE]", .leastWords = 2, .mostWords = 2, .valued = {"on"}},
         .work = runShow},
        {.shape = {.verb = "undo", .usage = "FILE [--operation ID]", .leastWords = 1, .mostWords = 1, .valued = {"operation"}},
         .work = runUndo},
        {.shape = {.verb = "redo", .usage = "FILE", .leastWords = 1, .mostWords = 1}, .work = runRedo},
    };
    return list;
}

} // namespace linwu::app
