// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/drives.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace linwu::ui {
namespace {

/// Where sticks and further disks appear; everything else mounted on Linux is part of the system.
bool isForPeople(const QString& root)
{
#ifdef Q_OS_WIN
    return !root.isEmpty();
#else
    return root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")) ||
           root.startsWith(QLatin1String("/mnt/")) || root.startsWith(QLatin1String("/Volumes/"));
#endif
}

} // namespace

QList<Drive> drives()
{
    QList<Drive> found;
    for (const auto& volume : QStorageInfo::mountedVolumes()) {
        if (volume.isValid() && volume.isReady() && isForPeople(volume.rootPath())) {
            found.append({volume.rootPath(), QString::fromUtf8(volume.device()), !volume.isReadOnly()});
        }
    }
    return found;
}

QString deviceOf(const QString& path)
{
    QString there = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(there) && there != QFileInfo(there).absolutePath()) {
        there = QFileInfo(there).absolutePath();
    }
    return QString::fromUtf8(QStorageInfo(there).device());
}

bool sameDrive(const QString& file, const QString& folder)
{
    return deviceOf(file) == deviceOf(folder);
}

QString proposedFolder(const QString& device, const QList<Drive>& drives)
{
    for (const auto& drive : drives) {
        if (drive.writable && drive.device != device) {
            return QDir(drive.root).filePath(QCoreApplication::translate("backup", "Linwu backups"));
        }
    }
    return {};
}

} // namespace linwu::ui
