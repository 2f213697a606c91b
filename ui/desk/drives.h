// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Drives: whether a backup lies on the drive of its file, and which other drive it had better lie on.

#include <QList>
#include <QString>

namespace linwu::ui {

/// A mounted drive.
struct Drive {
    QString root;   ///< `E:/`, `/media/stick`
    QString device; ///< what tells one drive from another
    bool writable = true;
};

/// The drives of this computer that people can put files on.
[[nodiscard]] QList<Drive> drives();

/// True when both lie on one drive. A folder that is not there yet counts as the nearest one above it that is.
[[nodiscard]] bool sameDrive(const QString& file, const QString& folder);

/// A folder on another drive than that of `file`: the first of `drives` that can be written; empty when there is none.
[[nodiscard]] QString proposedFolder(const QString& device, const QList<Drive>& drives);

/// The device that holds a file or folder.
[[nodiscard]] QString deviceOf(const QString& path);

} // namespace linwu::ui
