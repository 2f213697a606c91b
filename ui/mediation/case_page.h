// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CasePage: the mediation register: chips of what is near and overdue, the list, and the card of one case.

#include "ui/desk/register_page.h"

#include <memory>

namespace linwu::ui {

class ActDialog;
class CaseCard;

class CasePage final : public RegisterPage {
    Q_OBJECT

public:
    explicit CasePage(Desk& desk, QWidget* parent = nullptr);
    ~CasePage() override;

protected:
    [[nodiscard]] QString sentence(const Reader& reader) override;
    [[nodiscard]] QList<Chip> chips(const Reader& reader) override;
    void show(qint64 id) override;
    [[nodiscard]] QStringList tables() const override;
    void countDue(const Reader& reader) override;

private:
    /// Opens the dialog that makes a case, and then the case.
    void openNew(ActDialog* dialog);

    std::unique_ptr<CaseCard> m_case;
};

} // namespace linwu::ui
