// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/act_names.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <stdexcept>

namespace linwu::ui {
namespace {

QString withSubject(const QString& word, const std::string& subject)
{
    return subject.empty() ? word : word + QStringLiteral(" ") + toQt(subject);
}

} // namespace

QString nameOf(const OperationEntry& entry)
{
    if (entry.undoes) {
        const bool redo = entry.action == "redo";
        const QString what = withSubject(actionLabel(entry.undoneAction), entry.subject);
        return (redo ? QCoreApplication::translate("acts", "Redone: %1") : QCoreApplication::translate("acts", "Undone: %1"))
            .arg(what);
    }
    return withSubject(actionLabel(entry.action), entry.subject);
}

QString nameOf(const Reader& reader, Id<Operation> operation)
{
    try {
        const auto entry = findOperation(reader, operation);
        return entry ? nameOf(*entry) : QString();
    } catch (const std::runtime_error&) {
        return {};
    }
}

QString nameOfUndone(const Reader& reader, Id<Operation> undo)
{
    try {
        const auto entry = findOperation(reader, undo);
        return entry && entry->undoes ? nameOf(reader, entry->undoes) : QString();
    } catch (const std::runtime_error&) {
        return {};
    }
}

} // namespace linwu::ui
