// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// HistoryPanel: what the journal says of one record, newest first: who, when, which act, each field before and after.

#include "core/registry/history.h"

#include <QScrollArea>

class QVBoxLayout;

namespace linwu::ui {

class Desk;

class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    /// `table`: the table of the records it is asked for.
    HistoryPanel(Desk& desk, QString table, QWidget* parent = nullptr);
    void show(qint64 id);
    using QWidget::show;
    /// Several records that make up one (a person and her memberships), newest act first.
    void showAll(const QList<std::pair<QString, qint64>>& records);

private:
    struct Line {
        QString table;
        qint64 id;
        HistoryEntry entry;
    };

    QLayout* makeHead(const HistoryEntry& entry);
    QWidget* makeEntry(const Line& line);
    [[nodiscard]] QString changeText(const Line& line, const FieldChange& change) const;
    [[nodiscard]] QString valueText(const Line& line, const std::string& field, const Value& value) const;

    Desk& m_desk;
    QString m_table;
    QVBoxLayout* m_rows;
};

} // namespace linwu::ui
