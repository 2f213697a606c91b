// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The papers of any record: which there are, and the one way from a record to a paper, for the verbs `papers` and `print`.

#include "app/commands/records.h"
#include "core/papers/issued_paper.h"
#include "core/registry/registry.h"

#include <string>
#include <vector>

namespace linwu::app {

/// A paper of a record, ready or not.
struct RecordPaper {
    std::string code;    ///< `XYS`
    std::string title;   ///< 人民调解协议书
    int number = 0;      ///< 第几份, where a record has several of the kind; else 0
    bool sized = false;  ///< comes in A3 besides A4
    bool issued = false; ///< one was issued
    Problems reasons;    ///< why it cannot be printed yet
};

[[nodiscard]] std::vector<RecordPaper> papersOf(const Reader& reader, const RecordName& record);

/// Which paper of a record is wanted.
struct PaperWish {
    std::string code;
    int number = 1;
    papers::PageSize size = papers::PageSize::a4;
    std::string period = {}; ///< `2026`, `2026Q2`, `2026-05` of papers of a period; empty: this year
};

/// A paper ready to go out: `document` marked 草稿 is not kept; one that was issued goes out as it was.
struct ReadyPaper {
    papers::Document document;
    papers::IssueOf of;
    Problems wall;         ///< what it must not say where it hangs, findings that two persons let stand left out
    int number = 0;        ///< 第几份 of a paper of a case that is made now; else 0
    Problems remarks = {}; ///< what was noticed while counting; the paper says it too
};

/// `notFound` for a paper that the record does not have, its reasons when it cannot be printed yet. Of `issued_paper:7` the very
/// paper that was issued. A sheet that hangs comes as it was issued, before that as a draft.
[[nodiscard]] Result<ReadyPaper>
makePaper(const Reader& reader, const RecordName& record, const PaperWish& wish, const RegistryInfo& info, const Actor& actor);

} // namespace linwu::app
