// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BackupSearch: finding in a backup what can be brought back: the search box over its registers, and vouchers by their number.

#include "core/base/result.h"
#include "core/find/finder.h"
#include "core/retrieval/backup_view.h"
#include "core/retrieval/belongings.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace linwu::retrieval {

/// One record that can be brought back.
struct BackupHit {
    RecordKey key;
    std::string title;    ///< 何建国; 〔2026〕桂人调字第12号
    std::string subtitle; ///< where or what, never a number of a person
};

class BackupSearch {
public:
    /// `view` must outlive this.
    explicit BackupSearch(const BackupView& view);

    /// Reads the registers; once, before `find`.
    [[nodiscard]] Status load();

    /// The best 50, within what the actor of the view may read.
    [[nodiscard]] Result<std::vector<BackupHit>> find(const std::string& words) const;

private:
    const BackupView* m_view;
    Finder m_finder;
};

/// A proven backup and the search in it. Used by one thread at a time.
struct SearchedBackup {
    std::unique_ptr<BackupView> view;
    std::unique_ptr<BackupSearch> search;
};

/// As `BackupView::open`, with what is searched read in.
[[nodiscard]] Result<std::shared_ptr<SearchedBackup>> openForSearch(
    const Registry& present,
    const Actor& actor,
    const std::filesystem::path& backup,
    const ThenAccount& then = {},
    const std::function<bool()>& keepOn = {}
);

} // namespace linwu::retrieval
