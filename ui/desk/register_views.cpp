// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What a person makes of a register's list: words typed above it, saved views, the list on paper and in a file.
#include "ui/desk/register_page.h"
#include "ui/desk/saved_views.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace linwu::ui {

ListSheet RegisterPage::listSheet() const
{
    QStringList scope = m_chips->activeWords();
    if (!m_query.words.isEmpty()) {
        scope.append(m_query.words);
    }
    return {m_words.title, scope.join(QStringLiteral("、")), m_list->shownColumns(), m_rows, m_query};
}

void RegisterPage::addListActs()
{
    addQuiet(
        QStringLiteral("printList"),
        tr("Print list"),
        QStringLiteral("print"),
        [this] { printList(desk(), listSheet(), window()); },
        QKeySequence(Qt::CTRL | Qt::Key_P)
    );
    addQuiet(
        QStringLiteral("exportList"),
        tr("Save as spreadsheet"),
        QStringLiteral("export"),
        [this] { exportList(desk(), listSheet(), window()); },
        QKeySequence(Qt::CTRL | Qt::Key_E)
    );
}

void RegisterPage::takeWords(const QString& words)
{
    if (words == m_query.words) {
        return;
    }
    m_query.words = words;
    const QStringList unknown = m_rows->unknownWords(words);
    if (!unknown.isEmpty()) {
        Q_EMIT desk().said(tr("Not understood: %1").arg(unknown.join(QStringLiteral("、"))));
    }
    ask();
}

void RegisterPage::fillViews()
{
    auto* menu = m_views->menu();
    menu->clear();
    for (const auto& view : savedViews(objectName())) {
        menu->addAction(view.name, this, [this, view] { apply(view); });
    }
    menu->addSeparator();
    menu->addAction(tr("Save this view …"), this, &RegisterPage::saveCurrentView);
    auto* pins = menu->addMenu(tr("Pin to the rail"));
    for (const auto& view : savedViews(objectName())) {
        auto* pin = pins->addAction(view.name, this, [this, view] {
            pinView(objectName(), view.name, !view.pinned);
            Q_EMIT viewsChanged();
        });
        pin->setCheckable(true);
        pin->setChecked(view.pinned);
    }
    pins->setEnabled(!pins->isEmpty());
    auto* remove = menu->addMenu(tr("Forget a view"));
    for (const auto& view : savedViews(objectName())) {
        remove->addAction(view.name, this, [this, name = view.name] {
            removeView(objectName(), name);
            Q_EMIT viewsChanged();
        });
    }
    remove->setEnabled(!remove->isEmpty());
}

void RegisterPage::apply(const SavedView& view)
{
    m_query.order = view.order;
    m_query.descending = view.descending;
    m_list->setShownColumns(view.columns);
    m_chips->setActive(view.chips);
    m_query.words = view.words;
    if (m_filterLine != nullptr) {
        m_filterLine->setText(view.words);
    }
    filter();
}

int RegisterPage::viewCount(const QString& name) const
{
    for (const auto& view : savedViews(objectName())) {
        if (view.name == name && m_model->rowCount() <= longList) {
            const ListQuery query{view.chips, view.words, {}, false, {}};
            return static_cast<int>(desk().read([&](const Reader& reader) { return m_rows->ids(reader, query, 0).size(); }));
        }
    }
    return -1;
}

void RegisterPage::openView(const QString& name)
{
    for (const auto& view : savedViews(objectName())) {
        if (view.name == name) {
            apply(view);
            return;
        }
    }
}

void RegisterPage::saveCurrentView()
{
    bool given = false;
    const QString name = QInputDialog::getText(this, tr("Save this view"), tr("Name"), QLineEdit::Normal, {}, &given).trimmed();
    if (given && !name.isEmpty()) {
        saveView(
            objectName(), {name, m_query.chips, m_query.order, m_query.descending, m_list->shownColumns(), true, m_query.words}
        );
        Q_EMIT viewsChanged();
    }
}

} // namespace linwu::ui
