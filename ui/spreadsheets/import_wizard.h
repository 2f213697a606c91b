// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ImportWizard: file, columns, preview, one act. Nothing is written before 执行; Cancel leaves the register as it was.

#include "ui/spreadsheets/import_session.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace linwu::ui {

class ColumnStep;
class Desk;
class PreviewStep;
class ProgressPanel;

class ImportWizard final : public QDialog {
    Q_OBJECT

public:
    ImportWizard(Desk& desk, const QString& file, QWidget* parent = nullptr);
    ~ImportWizard() override;

    [[nodiscard]] ImportSession& session() { return *m_session; }

private:
    void layOut(const QWidget* parent);
    void listen();
    void readAgain();
    void showRead();
    void go(int step);
    void setBusy(bool busy);

    Desk& m_desk;
    std::unique_ptr<ImportSession> m_session;
    QLabel* m_sentence;
    QStackedWidget* m_steps;
    ColumnStep* m_columns;
    PreviewStep* m_preview;
    ProgressPanel* m_progress;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace linwu::ui
