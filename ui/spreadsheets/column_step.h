// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ColumnStep: how each column of each sheet is understood; the person may correct it. It is remembered under the head's
// fingerprint.

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace linwu::ui {

class ImportSession;
class SmallTable;

class ColumnStep final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnStep(QWidget* parent = nullptr);
    void show(ImportSession& session);
    using QWidget::show;

Q_SIGNALS:
    /// A column was taken for something else: the file has to be read again.
    void changed();

private:
    void fill();

    ImportSession* m_session = nullptr;
    QComboBox* m_sheets;
    QLabel* m_sentence;
    SmallTable* m_table;
};

} // namespace linwu::ui
