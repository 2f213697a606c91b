// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/case_page.h"

#include "core/mediation/case_file.h"
#include "core/mediation/case_list_queries.h"
#include "core/mediation/case_look.h"
#include "ui/mediation/act_dialog.h"
#include "ui/mediation/case_card.h"
#include "ui/mediation/case_rows.h"
#include "ui/mediation/case_steps.h"
#include "ui/mediation/figures_dialog.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

namespace linwu::ui {
namespace {

using mediation::CaseChip;

std::int64_t countOf(const Reader& reader, CaseChip chip)
{
    mediation::CaseFilter filter;
    filter.is = {chip};
    return mediation::countCases(reader, filter);
}

} // namespace

CasePage::CasePage(Desk& desk, QWidget* parent)
    : RegisterPage(
          desk,
          QStringLiteral("mediation"),
          {tr("Mediation"),
           QStringLiteral("mediation"),
           tr("No case has been taken up yet"),
           tr("Enter the first application, oral or written."),
           tr("Choose a case from the list.")},
          std::make_shared<CaseRows>(),
          parent
      )
    , m_case(std::make_unique<CaseCard>(desk, *card()))
{
    setPrimary(QStringLiteral("apply"), tr("New application"), QStringLiteral("plus"), [this] {
        openNew(newApplication(this->desk(), this));
    });
    addQuiet(QStringLiteral("noteClue"), tr("Note a clue"), QStringLiteral("edit"), [this] {
        openNew(newClue(this->desk(), this));
    });
    addQuiet(QStringLiteral("figures"), tr("Statistics"), QStringLiteral("sheet"), [this] {
        auto* dialog = new FiguresDialog(this->desk(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    begin();
}

CasePage::~CasePage() = default;

void CasePage::openNew(ActDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(dialog->caseId().value); });
    dialog->open();
}

QString CasePage::sentence(const Reader& reader)
{
    QString text = tr("%1 in hand").arg(countText(countOf(reader, CaseChip::open) + countOf(reader, CaseChip::signing)));
    if (const auto overdue = countOf(reader, CaseChip::overdue); overdue > 0) {
        text += QStringLiteral(" · ") + tr("%1 overdue").arg(countText(overdue));
    }
    return text;
}

QList<Chip> CasePage::chips(const Reader& reader)
{
    QList<Chip> chips;
    for (const auto& [chip, code] : Codes<CaseChip>::table) {
        Chip made;
        made.key = toQt(code);
        made.label = label("case_chip", code);
        made.count = static_cast<int>(countOf(reader, chip));
        chips.append(made);
    }
    return chips;
}

void CasePage::show(qint64 id)
{
    m_case->show(id);
}

QStringList CasePage::tables() const
{
    QStringList tables{QStringLiteral("mediation_case"), toQt(mediation::CaseLook::table)};
    const mediation::CaseFile file;
    mediation::CaseFile::parts(file, [&](const auto& parts) {
        tables.append(toQt(std::remove_cvref_t<decltype(parts)>::value_type::table));
    });
    return tables;
}

void CasePage::countDue(const Reader& reader)
{
    setDue(static_cast<int>(countOf(reader, CaseChip::overdue) + countOf(reader, CaseChip::near)));
}

} // namespace linwu::ui
