// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Form: label, editor, and the problem in words under its field. Enter goes to the next field. Knows no registry.

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace linwu::ui {

class Form final : public QWidget {
    Q_OBJECT

public:
    /// `columns`: how many fields stand side by side (1 or 2). They fall back to one where the width is too small.
    explicit Form(int columns = 1, QWidget* parent = nullptr);

    /// Adds an editor. Its objectName becomes the field name; its accessible name the label.
    void add(const QString& label, QWidget* editor, const QString& field, const QString& hint = {});
    /// Adds something over the whole width (a table of parties, a line of text).
    void addWide(QWidget* widget);
    /// A small heading between groups of fields.
    void addHeading(const QString& text);

    /// Shows these problems at their fields, moves to the first one; those of unknown fields come back.
    Problems mark(const Problems& problems);
    /// Problems of editors that cannot be read as they stand (half a date), as an import would name them.
    [[nodiscard]] Problems unreadable() const;
    void clearMarks();
    [[nodiscard]] QWidget* editor(const QString& field) const;
    [[nodiscard]] QStringList fields() const;

    /// Contents by field name, for a draft that survives a crash; and back.
    [[nodiscard]] QHash<QString, QString> texts() const;
    void setTexts(const QHash<QString, QString>& texts);

Q_SIGNALS:
    void edited();
    /// Enter in the last field.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        QString field;
        QLabel* label = nullptr;
        QWidget* editor = nullptr;
        QWidget* cell = nullptr;
        QLabel* problem = nullptr;
        bool wide = false;
    };

    void arrange();
    void watch(QWidget* editor);
    void next(QWidget* from);

    QList<Entry> m_entries;
    QGridLayout* m_grid;
    int m_columns;
    int m_arranged = 0;
};

/// The text an editor holds, and back: line edits, code fields, check boxes, plain text.
[[nodiscard]] QString textOf(const QWidget* editor);
void setTextOf(QWidget* editor, const QString& text);

} // namespace linwu::ui
