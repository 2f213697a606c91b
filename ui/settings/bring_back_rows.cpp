// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/bring_back_rows.h"

#include "core/sealing/sealed_tables.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/record_kinds.h"
#include "ui/text/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace linwu::ui {
namespace {

using retrieval::RowPlan;
using retrieval::RowState;

/// A row is told by this many of its fields.
constexpr int mostFields = 4;

QString say(const char* text, int count = -1)
{
    return QCoreApplication::translate("bring_back", text, nullptr, count);
}

QString valueText(const std::string& table, const std::string& field, const Value& value, const papers::MaskTable& masks)
{
    const auto* text = std::get_if<std::string>(&value);
    if (isNull(value) || (text != nullptr && text->empty())) {
        return say(QT_TRANSLATE_NOOP("bring_back", "empty"));
    }
    if (text == nullptr || !sealing::keepsSealed(table, field)) {
        return shownValue(table, field, value);
    }
    const auto kind = shownKindOf(field);
    return kind ? toQt(masks.apply(papers::Surface::screen, *kind, *text))
                : say(QT_TRANSLATE_NOOP("bring_back", "(kept sealed)"));
}

/// Fields that tell a person what a row is: no keys, nothing the program keeps, nothing sealed, nothing empty.
bool tells(const std::string& table, const Field& field)
{
    const bool own = field.name == "id" || field.name.ends_with("_id") || field.name.ends_with("_key") ||
                     field.name.ends_with("_hash") || field.name == "sha256" || field.name.starts_with("current_");
    const auto* text = std::get_if<std::string>(&field.value);
    return !own && !isNull(field.value) && (text == nullptr || !text->empty()) && !sealing::keepsSealed(table, field.name);
}

QString rowText(const RowPlan& row)
{
    QStringList parts;
    for (const Field& field : row.then) {
        if (parts.size() < mostFields && tells(row.key.table, field)) {
            parts.append(shownValue(row.key.table, field.name, field.value));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

void addChanges(QList<QStringList>& rows, const RowPlan& row, const papers::MaskTable& masks)
{
    for (const FieldChange& change : row.changes) {
        rows.append(
            {recordKind(row.key.table),
             fieldLabel(row.key.table, change.name),
             valueText(row.key.table, change.name, change.after, masks),
             valueText(row.key.table, change.name, change.before, masks),
             label("row_state", codeOf(row.state))}
        );
    }
}

} // namespace

QList<QStringList> rowsOf(const retrieval::Plan& plan, const papers::MaskTable& masks)
{
    QList<QStringList> rows;
    for (const RowPlan& row : plan.rows) {
        const QString state = label("row_state", codeOf(row.state));
        const bool since = row.state == RowState::newer || row.state == RowState::goes;
        if (row.state == RowState::changes) {
            addChanges(rows, row, masks);
        } else if (row.state != RowState::same) {
            rows.append(
                {recordKind(row.key.table), QString(), since ? QString() : rowText(row), since ? rowText(row) : QString(), state}
            );
        }
    }
    return rows;
}

QString summaryText(const retrieval::Plan& plan)
{
    if (plan.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("bring_back", "Everything is as it was then: there is nothing to bring back."));
    }
    const auto count = [&](RowState state) { return static_cast<int>(plan.count(state)); };
    QStringList parts;
    if (count(RowState::comesBack) > 0) {
        parts.append(say(QT_TRANSLATE_N_NOOP("bring_back", "%n records come back"), count(RowState::comesBack)));
    }
    if (count(RowState::changes) > 0) {
        parts.append(say(QT_TRANSLATE_N_NOOP("bring_back", "%n records are set back"), count(RowState::changes)));
    }
    if (count(RowState::goes) > 0) {
        parts.append(say(QT_TRANSLATE_N_NOOP("bring_back", "%n added since are taken away"), count(RowState::goes)));
    }
    if (const int stay = count(RowState::newer) + count(RowState::elsewhere); stay > 0) {
        parts.append(say(QT_TRANSLATE_N_NOOP("bring_back", "%n added since stay"), stay));
    }
    return say(QT_TRANSLATE_NOOP("bring_back", "%1. Nothing else is touched, and it can be undone."))
        .arg(parts.join(say(QT_TRANSLATE_NOOP("bring_back", ", "))));
}

} // namespace linwu::ui
