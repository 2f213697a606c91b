// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FirstRunWizard: six steps to a community's own file; every step but the first may be skipped. It only asks; who opens it does.

#include "ui/widgets/new_passphrase.h"

#include <QDialog>
#include <QStringList>

#include <optional>

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
    QString account;                          ///< who opens the first account; empty: the file has none
    QString passphrase;                       ///< of the first account
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
    QWidget* makeAccount();
    QWidget* makeBackup();
    QWidget* makeDone();
    void go(int step);
    void next();
    void skip();
    [[nodiscard]] bool communityIsSound();
    [[nodiscard]] bool accountIsSound();

    QListWidget* m_steps;
    QStackedWidget* m_pages;
    Form* m_form;
    QLineEdit* m_community;
    QLineEdit* m_code;
    QLineEdit* m_file;
    QPlainTextEdit* m_grids;
    QPlainTextEdit* m_staff;
    Form* m_accountForm;
    QLineEdit* m_account;
    std::optional<NewPassphrase> m_passphrase; ///< made with its page
    QLineEdit* m_folder;
    QLabel* m_summary;
    QPushButton* m_back;
    QPushButton* m_skip;
    QPushButton* m_next;
};

} // namespace linwu::ui
