// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BackupView: a proven backup of the open file, opened for reading, so that single records can be found in it and brought back.

#include "core/registry/backup.h"
#include "core/store/part_file.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace linwu::retrieval {

/// Who signs in at the backup, where its keys are no longer those of the file: name and passphrase as they were then.
struct ThenAccount {
    std::string name;
    std::string passphrase;
};

class BackupView {
public:
    /// Proves the backup and opens it, without changing a byte of it; one of an older schema is brought up to date in a copy
    /// beside the file, which goes with the view. Read are the rows that the actor may read in the file. As `proveBackup`, and
    /// `conflict` with `backup_of_another_file`, `forbidden` with `backup_keys_needed` when the sealed values were sealed with
    /// keys that are no longer held and `then` tells no account, or `passphrase_wrong` when it does not open.
    static Result<std::unique_ptr<BackupView>> open(
        const Registry& present,
        const Actor& actor,
        const std::filesystem::path& backup,
        const ThenAccount& then = {},
        const std::function<bool()>& keepOn = {}
    );

    BackupView(const BackupView&) = delete;
    BackupView& operator=(const BackupView&) = delete;
    BackupView(BackupView&&) = delete;
    BackupView& operator=(BackupView&&) = delete;
    ~BackupView();

    [[nodiscard]] const BackupReport& report() const { return m_report; }

    [[nodiscard]] const Scope& scope() const { return m_scope; }

    /// The backup as a registry that is only read.
    [[nodiscard]] const Registry& registry() const { return *m_registry; }

    [[nodiscard]] Reader reader() const { return m_registry->reader(m_scope); }

private:
    BackupView() = default;

    BackupReport m_report;
    Scope m_scope;
    std::unique_ptr<PartFile> m_copy;      ///< where the backup is of an older schema
    std::unique_ptr<Registry> m_keyHolder; ///< whose sealer the view reads with
    std::unique_ptr<Registry> m_registry;  ///< goes before what it stands on
};

} // namespace linwu::retrieval
