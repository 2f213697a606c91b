// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The verbs. Each reads its words, calls core, and says what it did; each stands in a file of its own.

#include "app/commands/answer.h"
#include "app/commands/request.h"

#include <span>

namespace linwu::app {

using Work = Result<Answer> (*)(const Request&);

struct Verb {
    Shape shape;
    Work work;
    bool needsFonts = false; ///< draws pages, so it needs Qt's offscreen screen
};

[[nodiscard]] std::span<const Verb> verbs();

[[nodiscard]] Result<Answer> runAccount(const Request& request);
[[nodiscard]] Result<Answer> runAct(const Request& request);
[[nodiscard]] Result<Answer> runAttachment(const Request& request);
[[nodiscard]] Result<Answer> runBackup(const Request& request);
[[nodiscard]] Result<Answer> runCheck(const Request& request);
[[nodiscard]] Result<Answer> runDemo(const Request& request);
[[nodiscard]] Result<Answer> runExport(const Request& request);
[[nodiscard]] Result<Answer> runFind(const Request& request);
[[nodiscard]] Result<Answer> runGenerate(const Request& request);
[[nodiscard]] Result<Answer> runHistory(const Request& request);
[[nodiscard]] Result<Answer> runImport(const Request& request);
[[nodiscard]] Result<Answer> runList(const Request& request);
[[nodiscard]] Result<Answer> runNew(const Request& request);
[[nodiscard]] Result<Answer> runPapers(const Request& request);
[[nodiscard]] Result<Answer> runPrint(const Request& request);
[[nodiscard]] Result<Answer> runRedo(const Request& request);
[[nodiscard]] Result<Answer> runReseal(const Request& request);
[[nodiscard]] Result<Answer> runRestore(const Request& request);
[[nodiscard]] Result<Answer> runShow(const Request& request);
[[nodiscard]] Result<Answer> runStats(const Request& request);
[[nodiscard]] Result<Answer> runUndo(const Request& request);

} // namespace linwu::app
