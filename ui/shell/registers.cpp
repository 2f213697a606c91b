// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/registers.h"

#include "core/disclosure/disclosure_queries.h"
#include "core/grids/grid_queries.h"
#include "core/mediation/case_list_queries.h"
#include "core/residents/resident_list_queries.h"
#include "ui/accounts/accounts_panel.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/grids/grid_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/mediation/case_page.h"
#include "ui/residents/dwelling_page.h"
#include "ui/residents/household_page.h"
#include "ui/residents/resident_page.h"
#include "ui/retention/retention_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

namespace linwu::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("due", text);
}

/// A file without anybody asks for its people first.
QList<DueLine> residentsDue(const Reader& reader, const Date& /*until*/)
{
    residents::ResidentFilter doubtful;
    doubtful.is = {residents::ResidentTrait::toVerify};
    const auto count = residents::countResidents(reader, doubtful);
    const Scope& scope = reader.scope();
    const bool first = count == 0 && scope.whole() && scope.shows("resident") && residents::countResidents(reader, {}) == 0;
    if (count == 0 && !first) {
        return {};
    }
    DueLine line;
    line.text =
        first ? say(QT_TRANSLATE_NOOP("due", "Bring in the residents")) : say(QT_TRANSLATE_NOOP("due", "People to check"));
    line.quiet = first ? say(QT_TRANSLATE_NOOP(
                             "due", "There is nobody in this file yet: import the ledgers you have, or type the first person."
                         ))
                       : say(QT_TRANSLATE_NOOP("due", "%1 people carry doubts from the ledger.")).arg(countText(count));
    line.verb = say(QT_TRANSLATE_NOOP("due", "Open"));
    line.page = QStringLiteral("residents");
    return {line};
}

QList<DueLine> gridsDue(const Reader& reader, const Date& /*until*/)
{
    QList<DueLine> lines;
    const auto add = [&lines](const QString& text, const QStringList& names) {
        if (!names.isEmpty()) {
            DueLine line;
            line.text = text;
            line.quiet = names.mid(0, 8).join(QStringLiteral("、"));
            line.verb = say(QT_TRANSLATE_NOOP("due", "Open"));
            line.page = QStringLiteral("grids");
            lines.append(line);
        }
    };
    QStringList buildings;
    for (const auto& gap : grids::gridGaps(reader, reader.today())) {
        buildings.append(doorText(gap.estate, gap.number, {}, {}));
    }
    QStringList headless;
    for (const auto& grid : grids::gridsWithoutHead(reader)) {
        headless.append(toQt(grid.name));
    }
    add(say(QT_TRANSLATE_NOOP("due", "Buildings without a grid")), buildings);
    add(say(QT_TRANSLATE_NOOP("due", "Grids without a head")), headless);
    return lines;
}

/// Days of cases, those of the law first: 司法确认 and the month of mediation are never to be missed.
QList<DueLine> casesDue(const Reader& reader, const Date& until)
{
    QList<DueLine> lines;
    for (const auto& item : mediation::listDueItems(reader, until)) {
        DueLine line;
        line.text = label("due_word", item.word) + QStringLiteral("  ") + toQt(item.number);
        line.quiet = toQt(item.parties);
        line.on = item.due;
        line.statutory = item.word == "confirmation" || item.word == "mediation";
        line.verb = say(QT_TRANSLATE_NOOP("due", "Open"));
        line.page = QStringLiteral("mediation");
        line.id = item.id.value;
        lines.append(line);
    }
    return lines;
}

/// Sheets that should be on the wall by now.
QList<DueLine> sheetsDue(const Reader& reader, const Date& /*until*/)
{
    QList<DueLine> lines;
    const auto catalogue = disclosure::catalogueOf(reader, reader.today());
    for (const auto& due : disclosure::listDue(reader)) {
        const auto* item = catalogue.find(due.item);
        if (item == nullptr || !item->makesSheet()) {
            continue;
        }
        DueLine line;
        line.text = toQt(item->name);
        line.quiet = dateText(std::optional(due.period.firstDay())) + QStringLiteral(" – ") +
                     dateText(std::optional(due.period.lastDay()));
        line.on = due.stepOn;
        line.verb = say(QT_TRANSLATE_NOOP("due", "Open"));
        line.page = QStringLiteral("disclosure");
        line.id = due.sheet.value;
        lines.append(line);
    }
    return lines;
}

Page* wholeSettings(Desk& desk)
{
    auto* page = new SettingsPage(desk);
    page->addSection(
        QStringLiteral("accounts"),
        QCoreApplication::translate("Registers", "Accounts"),
        QCoreApplication::translate("Registers", "Who may sign in at this file, in which role, and the recovery card."),
        new AccountsPanel(desk)
    );
    page->addSection(
        QStringLiteral("retention"),
        QCoreApplication::translate("Registers", "Keeping and destroying"),
        QCoreApplication::translate(
            "Registers", "What is kept for how long, and what two people agree to destroy when its period is over."
        ),
        new RetentionPanel(desk)
    );
    return page;
}

} // namespace

QList<DueSource> dueSources()
{
    return {casesDue, sheetsDue, residentsDue, gridsDue};
}

std::vector<RegisterEntry> registers()
{
    return {
        {QStringLiteral("today"),
         QStringLiteral("today"),
         label("register", "today"),
         false,
         {},
         [](Desk& desk) { return new TodayPage(desk, dueSources()); }},
        {QStringLiteral("residents"),
         QStringLiteral("residents"),
         label("register", "residents"),
         false,
         "resident",
         [](Desk& desk) { return new ResidentPage(desk); }},
        {QStringLiteral("households"),
         QStringLiteral("household"),
         label("register", "households"),
         false,
         "household",
         [](Desk& desk) { return new HouseholdPage(desk); }},
        {QStringLiteral("dwellings"),
         QStringLiteral("home"),
         label("register", "dwellings"),
         false,
         "dwelling",
         [](Desk& desk) { return new DwellingPage(desk); }},
        {QStringLiteral("grids"),
         QStringLiteral("grids"),
         label("register", "grids"),
         false,
         "grid",
         [](Desk& desk) { return new GridPage(desk); }},
        {QStringLiteral("mediation"),
         QStringLiteral("mediation"),
         label("register", "mediation"),
         false,
         "mediation_case",
         [](Desk& desk) { return new CasePage(desk); }},
        {QStringLiteral("disclosure"),
         QStringLiteral("disclosure"),
         label("register", "disclosure"),
         false,
         "disclosure",
         [](Desk& desk) { return new DisclosurePage(desk); }},
        {QStringLiteral("ledger"),
         QStringLiteral("ledger"),
         label("register", "ledger"),
         false,
         "voucher",
         [](Desk& desk) { return new LedgerPage(desk); }},
        {QStringLiteral("settings"),
         QStringLiteral("settings"),
         label("register", "settings"),
         true,
         {},
         [](Desk& desk) -> Page* { return wholeSettings(desk); }},
    };
}

} // namespace linwu::ui
