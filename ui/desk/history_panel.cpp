// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/history_panel.h"

#include "core/papers/masking.h"
#include "ui/desk/act_names.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/values.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {
namespace {

constexpr std::size_t mostShown = 200;

/// Fields the door keeps by itself; they say nothing to a person.
bool isOwnUse(const std::string& name)
{
    return name == "id" || name.ends_with("_key") || name.ends_with("_hash") || name.starts_with("current_");
}

/// `2026-05-20 09:00` of a time stamp with seconds and offset.
QString shortTime(const std::string& at)
{
    return toQt(at).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
}

} // namespace

HistoryPanel::HistoryPanel(Desk& desk, QString table, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(std::move(table))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, px(8), 0, 0);
    m_rows->setSpacing(px(10));
}

void HistoryPanel::show(qint64 id)
{
    showAll({{m_table, id}});
}

void HistoryPanel::showAll(const QList<std::pair<QString, qint64>>& records)
{
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<Line> lines;
    for (const auto& record : records) {
        auto entries = m_desk.read([&](const Reader& reader) { return historyOf(reader, toCore(record.first), record.second); });
        for (auto& entry : entries) {
            lines.push_back({record.first, record.second, std::move(entry)});
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& one, const Line& other) {
        return one.entry.operation.id.value > other.entry.operation.id.value;
    });
    lines.resize(std::min(lines.size(), mostShown));
    for (const auto& line : lines) {
        m_rows->addWidget(makeEntry(line));
    }
    m_rows->addStretch(1);
}

QLayout* HistoryPanel::makeHead(const HistoryEntry& entry)
{
    const OperationEntry& operation = entry.operation;
    auto* head = new QHBoxLayout;
    auto* name = new QLabel(nameOf(operation));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFont(typeface(0, true));
    head->addWidget(name, 1);
    if (!operation.undoneBy && !entry.erasedBy && !operation.final) {
        auto* undo = new QToolButton;
        undo->setText(tr("Undo"));
        undo->setAccessibleName(tr("Undo: %1").arg(name->text()));
        undo->setFocusPolicy(Qt::StrongFocus);
        connect(undo, &QToolButton::clicked, this, [this, id = operation.id] { m_desk.undo(id, window()); });
        head->addWidget(undo);
    }
    return head;
}

QWidget* HistoryPanel::makeEntry(const Line& line)
{
    const auto& operation = line.entry.operation;
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    column->addLayout(makeHead(line.entry));
    QString when = shortTime(operation.at);
    if (!operation.person.empty()) {
        when += QStringLiteral(" · ") + toQt(operation.person);
    }
    if (operation.undoneBy) {
        when += QStringLiteral(" · ") + tr("taken back");
    }
    auto* second = new QLabel(when);
    second->setTextFormat(Qt::PlainText);
    second->setProperty("tone", QStringLiteral("quiet"));
    column->addWidget(second);
    if (line.entry.erasedBy) {
        auto* words = new QLabel(
            line.entry.erasedBy == operation.id ? tr("What it held was destroyed by this act.")
                                                : tr("What this act changed was destroyed later.")
        );
        words->setWordWrap(true);
        column->addWidget(words);
    }
    for (const auto& change : line.entry.changes) {
        if (!isOwnUse(change.name)) {
            auto* words = new QLabel(changeText(line, change));
            words->setTextFormat(Qt::PlainText);
            words->setWordWrap(true);
            column->addWidget(words);
        }
    }
    return box;
}

QString HistoryPanel::changeText(const Line& line, const FieldChange& change) const
{
    const QString before = valueText(line, change.name, change.before);
    const QString after = valueText(line, change.name, change.after);
    return tr("%1: %2 → %3")
        .arg(
            fieldLabel(toCore(line.table), change.name),
            before.isEmpty() ? tr("empty") : before,
            after.isEmpty() ? tr("empty") : after
        );
}

QString HistoryPanel::valueText(const Line& line, const std::string& field, const Value& value) const
{
    const auto* sealed = std::get_if<Blob>(&value);
    if (sealed == nullptr) {
        return shownValue(toCore(line.table), field, value);
    }
    const auto kind = shownKindOf(field);
    if (!kind) {
        return tr("(kept sealed)");
    }
    const std::string table = toCore(line.table);
    try {
        const std::string plain = m_desk.registry().sealer().open(*sealed, SealPlace{table, field, line.id});
        return toQt(papers::MaskTable(m_desk.reader(), m_desk.today()).apply(papers::Surface::screen, *kind, plain));
    } catch (const SealError&) {
        return tr("(kept sealed)");
    }
}

} // namespace linwu::ui
