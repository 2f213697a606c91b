// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/masks_panel.h"

#include "core/papers/masking.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/small_table.h"

#include <QVBoxLayout>

namespace linwu::ui {

MasksPanel::MasksPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* table = new SmallTable(tr("Masks"));
    QStringList titles{tr("What")};
    for (const auto& [surface, code] : Codes<papers::Surface>::table) {
        titles.append(label("surface", code));
    }
    table->setColumns(titles, {150, 130, 130, 130, 0});
    QList<QStringList> rows;
    const auto& masks = papers::MaskTable::shipped();
    for (const auto& [kind, kindCode] : Codes<papers::PersonalKind>::table) {
        QStringList row{label("personal_kind", kindCode)};
        for (const auto& [surface, code] : Codes<papers::Surface>::table) {
            row.append(label("mask", codeOf(masks.maskOf(surface, kind))));
        }
        rows.append(row);
    }
    table->setRows(rows);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(table, 1);
}

} // namespace linwu::ui
