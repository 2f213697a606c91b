// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AccountsPanel: who may sign in at this file; opening the first account, adding, changing, resetting, the recovery card.

#include "core/accounts/account_actions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace linwu::ui {

class Desk;
class SmallTable;

class AccountsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AccountsPanel(Desk& desk, QWidget* parent = nullptr);
    void reload();

private:
    void openFirst();
    void add();
    void edit();
    void reset();
    void changeOwn();
    void renewCard();
    void printLooks();
    void renewKeys();
    /// `maker` stands on the card: who has it made.
    void showCard(const RecoveryKey& key, const std::string& maker);
    [[nodiscard]] const accounts::Account* current() const;
    /// The fields an account is made of, filled from it; what they say goes back into `account` by the answer.
    [[nodiscard]] std::function<void(accounts::Account&)> addFields(class Form& form, const accounts::Account& account);

    Desk& m_desk;
    SmallTable* m_table;
    QLabel* m_words;
    QPushButton* m_first;
    QList<QPushButton*> m_later; ///< what can be done once there is an account
    std::vector<accounts::Account> m_accounts;
};

} // namespace linwu::ui
