// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ResidentPage: the register of residents: list, chips, and the card of one person.

#include "ui/desk/register_page.h"

#include <memory>

namespace linwu::ui {

class HouseholdActs;
class PersonCard;
class ResidentActs;

class ResidentPage final : public RegisterPage {
    Q_OBJECT

public:
    explicit ResidentPage(Desk& desk, QWidget* parent = nullptr);
    ~ResidentPage() override;

protected:
    void show(qint64 id) override;
    [[nodiscard]] QStringList tables() const override;

private:
    void makeActs();
    void mergeSelected();
    void joinSelected();

    ResidentActs* m_acts;
    HouseholdActs* m_households;
    std::unique_ptr<PersonCard> m_person;
};

} // namespace linwu::ui
