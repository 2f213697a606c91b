// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FactGrid: facts of a card in two columns, label above value. Editable ones are edited in place: F2 or double click, Enter =
// next.

#include "core/base/result.h"
#include "ui/widgets/pill.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace linwu::ui {

/// One fact as a card shows it.
struct Fact {
    QString field; ///< field name of the record; empty: not editable
    QString label;
    QString text;     ///< as shown (perhaps masked)
    QString raw = {}; ///< what the editor starts with
    Tone tone = Tone::plain;
    std::function<QWidget*()> editor = {}; ///< makes the editor; none: not editable here
    bool wide = false;                     ///< over both columns
};

class FactGrid final : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget* parent = nullptr);

    /// Shows these facts. The fact that had the focus keeps it.
    void setFacts(const QList<Fact>& facts);

    /// Takes a finished edit; problems come back and stand under the field, which stays open.
    void setCommit(std::function<Problems(const QString& field, const QString& text)> commit) { m_commit = std::move(commit); }

    /// Opens the editor of a field (the first editable one for an empty name).
    void edit(const QString& field = {});

    [[nodiscard]] bool editing() const { return m_editor != nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* box = nullptr;
        QLabel* value = nullptr;
        QLabel* problem = nullptr;
    };

    void arrange();
    void finish(bool keep, int step);
    bool editorKey(class QKeyEvent* key);
    [[nodiscard]] int indexOf(const QObject* value) const;
    void styleValue(int at);

    QList<Fact> m_facts;
    QList<Cell> m_cells;
    QGridLayout* m_grid;
    std::function<Problems(const QString&, const QString&)> m_commit;
    QWidget* m_editor = nullptr;
    int m_edited = -1;
    int m_columns = 0;
};

} // namespace linwu::ui
