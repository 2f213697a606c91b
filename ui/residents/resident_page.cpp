// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/resident_page.h"

#include "core/residents/resident_list_queries.h"
#include "core/store/table.h"
#include "ui/residents/household_acts.h"
#include "ui/residents/person_card.h"
#include "ui/residents/resident_acts.h"
#include "ui/residents/resident_rows.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/values.h"
#include "ui/widgets/list_view.h"

namespace linwu::ui {

ResidentPage::ResidentPage(Desk& desk, QWidget* parent)
    : RegisterPage(
          desk,
          QStringLiteral("residents"),
          {tr("Residents"),
           QStringLiteral("residents"),
           tr("Nobody is in the register yet"),
           tr("Import the ledger you have kept in a spreadsheet, or enter the first person by hand."),
           tr("Choose somebody from the list.")},
          std::make_shared<ResidentRows>(),
          parent
      )
    , m_acts(new ResidentActs(desk, this))
    , m_households(new HouseholdActs(desk, this))
    , m_person(std::make_unique<PersonCard>(desk, *card(), *m_acts, *m_households))
{
    makeActs();
    begin();
}

void ResidentPage::makeActs()
{
    setPrimary(QStringLiteral("add"), tr("New resident"), QStringLiteral("plus"), [this] {
        if (const qint64 made = m_acts->add(); made != 0) {
            open(made);
        }
    });
    auto* import = addQuiet(
        QStringLiteral("import"),
        tr("Import"),
        QStringLiteral("import"),
        [this] { Q_EMIT desk().importRequested(); },
        QKeySequence(Qt::CTRL | Qt::Key_I)
    );
    offerOnEmpty(import);
    addQuiet(QStringLiteral("merge"), tr("Merge"), QStringLiteral("merge"), [this] { mergeSelected(); });
    addQuiet(QStringLiteral("join"), tr("Join households"), QStringLiteral("home"), [this] { joinSelected(); });
    addListActs();
    addActions(m_person->acts());
}

void ResidentPage::mergeSelected()
{
    const auto chosen = list()->selectedIds();
    if (chosen.size() != 2) {
        Q_EMIT desk().said(tr("Select two records in the list (Ctrl+click); the one clicked last stays."));
        return;
    }
    const auto kept = currentId();
    m_acts->merge({kept}, {chosen[0] == kept ? chosen[1] : chosen[0]});
}

void ResidentPage::joinSelected()
{
    const auto chosen = list()->selectedIds();
    const auto other = chosen.size() == 2 ? (chosen[0] == currentId() ? chosen[1] : chosen[0]) : 0;
    const auto person =
        desk().read([&](const Reader& reader) { return findRecord<residents::Resident>(reader.session(), other); });
    const auto& shown = m_person->shown();
    if (!person || !person->currentHouseholdId || !shown.currentHouseholdId ||
        person->currentHouseholdId == shown.currentHouseholdId) {
        Q_EMIT desk().said(tr("Select two people of different households (Ctrl+click); the one clicked last takes the others in.")
        );
        return;
    }
    m_households->join(shown.currentHouseholdId, person->currentHouseholdId);
}

ResidentPage::~ResidentPage() = default;

void ResidentPage::show(qint64 id)
{
    m_person->show(id);
}

QStringList ResidentPage::tables() const
{
    return {
        QStringLiteral("resident"),
        QStringLiteral("residence"),
        QStringLiteral("household"),
        QStringLiteral("household_member"),
        QStringLiteral("dwelling"),
        QStringLiteral("resident_group"),
        QStringLiteral("level_four_group"),
        QStringLiteral("building"),
        QStringLiteral("grid"),
        QStringLiteral("ownership"),
        QStringLiteral("grid_building"),
    };
}

} // namespace linwu::ui
