// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RetentionPanel (保管与销毁): what may be destroyed today, the lists that wait for a second person, and those that were carried
// out.

#include "core/retention/due_queries.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace linwu::ui {

class Desk;
class Form;
class CodeField;
class SmallTable;

class RetentionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RetentionPanel(Desk& desk, QWidget* parent = nullptr);

protected:
    /// What is due is looked up when it is to be seen: it asks every register.
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void reloadIfSeen();
    QWidget* buildDue();
    QWidget* buildLists();
    void propose();
    void confirm();
    void withdraw();
    void print();
    void chooseActs();
    /// In a file without accounts the person who signs is named; nullptr with accounts.
    [[nodiscard]] CodeField* signerField(Form& form);
    [[nodiscard]] std::vector<retention::ItemKey> chosenItems() const;
    [[nodiscard]] const retention::DestructionList* currentList() const;

    Desk& m_desk;
    SmallTable* m_due;
    SmallTable* m_lists;
    QLabel* m_words;
    QPushButton* m_propose = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_print = nullptr;
    std::vector<retention::KeptItem> m_items;
    std::vector<retention::DestructionList> m_found;
};

} // namespace linwu::ui
