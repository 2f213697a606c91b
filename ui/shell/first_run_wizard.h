// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FirstRunWizard: five steps to a community's own file; every step but the first may be skipped. It only asks; who opens it does.

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace linwu::ui {

class Form;

/// What was answered.
struct FirstRun {
    QString file;
    QString community;
    QString code; ///< 12 digits
    QStringList grids;
    QList<std::pair<QString, QString>> staff; ///< name, word of a role
    QString backupFolder;
};

class FirstRunWizard final : public QDialog {
    Q_OBJECT

public:
    explicit FirstRunWizard(QWidget* parent = nullptr);
    [[nodiscard]] FirstRun answers() const;

private:
    QWidget* makeCommunity();
    QWidget* makeLines(const QString& title, const QString& sentence, QPlainTextEdit* lines);
    QWidget* makeBackup();
    QWidget* makeDone();
    void go(int step);
    void next();
    [[nodiscard]] bool communityIsSound();

    QListWidget* m_steps;
    QStackedWidget* m_pages;
    Form* m_form;
    QLineEdit* m_community;
    QLineEdit* m_code;
    QLineEdit* m_file;
    QPlainTextEdit* m_grids;
    QPlainTextEdit* m_staff;
    QLineEdit* m_folder;
    QLabel* m_summary;
    QPushButton* m_back;
    QPushButton* m_skip;
    QPushButton* m_next;
};

} // namespace linwu::ui
