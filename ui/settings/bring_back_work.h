// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What bringing a single record back does beside the window: proving and opening a backup, comparing, carrying out. Each begins a
// task and calls back on the window's thread unless `owner` is gone; false where another task runs.

#include "core/retrieval/backup_search.h"
#include "core/retrieval/plan.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>

namespace linwu::ui {

class Desk;

/// A proven backup and the search in it. Used by one thread at a time.
struct OpenBackup {
    std::unique_ptr<retrieval::BackupView> view;
    std::unique_ptr<retrieval::BackupSearch> search;
};

/// As `BackupView::open`.
bool openBackup(
    Desk& desk,
    QObject& owner,
    const std::filesystem::path& file,
    const retrieval::ThenAccount& then,
    const std::function<void(const std::shared_ptr<OpenBackup>& opened, const Status& status)>& take
);

/// As `previewBringBack`.
bool compareWithBackup(
    Desk& desk,
    QObject& owner,
    const std::shared_ptr<OpenBackup>& opened,
    const retrieval::Request& request,
    const std::function<void(const Result<retrieval::Plan>& plan)>& take
);

/// As `bringBack`; the act is told to the desk whoever is still there.
bool bringBackBeside(
    Desk& desk,
    QObject& owner,
    const std::shared_ptr<OpenBackup>& opened,
    const retrieval::Request& request,
    const std::function<void(const Status& status)>& take
);

} // namespace linwu::ui
