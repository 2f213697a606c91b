// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/confirm_dialog.h"

#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

ConfirmDialog::ConfirmDialog(const Problems& problems, QWidget* parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(tr("Please confirm"));
    setMinimumWidth(px(460));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(px(20), px(20), px(20), px(16));
    all->setSpacing(px(8));
    for (const auto& problem : problems) {
        if (problem.severity != Severity::confirm || m_reasons.contains(problem.rule)) {
            continue;
        }
        auto* words = new QLabel(sentence(problem));
        words->setWordWrap(true);
        auto* reason = new QLineEdit;
        reason->setObjectName(toQt(problem.rule));
        reason->setPlaceholderText(tr("Reason (it is kept with the act)"));
        reason->setAccessibleName(words->text() + QLatin1Char(' ') + tr("Reason"));
        all->addWidget(words);
        all->addWidget(reason);
        all->addSpacing(px(6));
        connect(reason, &QLineEdit::textChanged, this, &ConfirmDialog::judge);
        m_reasons.emplace(problem.rule, reason);
    }
    auto* yes = m_buttons->addButton(tr("Confirm and go on"), QDialogButtonBox::AcceptRole);
    yes->setProperty("primary", true);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Back"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(m_buttons);
    judge();
}

std::map<std::string, std::string> ConfirmDialog::reasons() const
{
    std::map<std::string, std::string> reasons;
    for (const auto& [rule, line] : m_reasons) {
        reasons.emplace(rule, toCore(line->text().trimmed()));
    }
    return reasons;
}

void ConfirmDialog::judge()
{
    bool all = true;
    for (const auto& [rule, line] : m_reasons) {
        all = all && !line->text().trimmed().isEmpty();
    }
    for (auto* button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(all);
        }
    }
}

} // namespace linwu::ui
