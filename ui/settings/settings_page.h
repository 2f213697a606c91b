// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SettingsPage: appearance, rules of law, code tables, holidays, masks, page set-up, backup. A list on the left, a panel on the
// right.

#include "ui/desk/page.h"

class QListWidget;
class QStackedWidget;

namespace linwu::ui {

class CodesPanel;
class HolidaysPanel;
class RulesPanel;

class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Desk& desk, QWidget* parent = nullptr);
    void reload() override;
    void take(const Changes& changes) override;
    void focusFirst() override;
    /// Shows one section by its name (`appearance`, `backup`).
    void showSection(const QString& name);

    /// A further section, at the end: what the page itself does not know (accounts).
    void addSection(const QString& name, const QString& word, const QString& sentence, QWidget* panel);

private:
    void addSections();

    QListWidget* m_sections;
    QStackedWidget* m_panels;
    RulesPanel* m_rules;
    CodesPanel* m_codes;
    HolidaysPanel* m_holidays;
};

} // namespace linwu::ui
