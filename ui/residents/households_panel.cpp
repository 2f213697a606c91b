// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/households_panel.h"

#include "core/residents/fact_queries.h"
#include "core/residents/place_queries.h"
#include "core/store/table.h"
#include "ui/desk/desk.h"
#include "ui/residents/correction_acts.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"
#include "ui/text/values.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

QString addressText(const Reader& reader, Id<residents::Dwelling> dwelling)
{
    return doorText(residents::addressOf(reader, dwelling));
}

QString periodText(const std::optional<Date>& from, const std::optional<Date>& to)
{
    const QString begin = from ? dateText(from) : HouseholdsPanel::tr("start not known");
    return to ? HouseholdsPanel::tr("%1 to %2").arg(begin, dateText(to)) : HouseholdsPanel::tr("since %1").arg(begin);
}

} // namespace

HouseholdsPanel::HouseholdsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout(this))
    , m_corrections(new CorrectionActs(desk, this))
{
    m_rows->setContentsMargins(0, px(4), 0, 0);
    m_rows->setSpacing(px(3));
}

void HouseholdsPanel::show(const residents::Resident& person)
{
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_desk.read([&](const Reader& reader) {
        showLiving(reader, person);
        showRegistered(reader, person);
        showOwned(reader, person);
        return true;
    });
    m_rows->addStretch(1);
}

void HouseholdsPanel::showLiving(const Reader& reader, const residents::Resident& person)
{
    addHeading(tr("Lives"));
    for (const auto& residence : residents::residencesOf(reader, person.id)) {
        QString kind =
            residence.kind == residents::ResidenceKind::unknown ? QString() : label("residence.kind", codeOf(residence.kind));
        const QString period = periodText(residence.validFrom, residence.validTo);
        addLine(
            addressText(reader, residence.dwellingId),
            kind.isEmpty() ? period : kind + QStringLiteral(" · ") + period,
            [this, residence] { m_corrections->correctResidence(residence); }
        );
    }
    if (person.currentHouseholdId) {
        addLink(tr("Household"), {}, QStringLiteral("households"), person.currentHouseholdId.value);
        showMembers(reader, person.currentHouseholdId, person.id);
    }
}

void HouseholdsPanel::showRegistered(const Reader& reader, const residents::Resident& person)
{
    addHeading(tr("Registered (hukou)"));
    if (!person.hukouAddress.empty()) {
        addLine(toQt(person.hukouAddress));
    }
    bool any = !person.hukouAddress.empty();
    for (const auto& membership : residents::onDay(residents::membershipsOf(reader, person.id), reader.today())) {
        const auto household = findRecord<residents::Household>(reader.session(), membership.householdId.value);
        if (household && household->kind != residents::HouseholdKind::living) {
            any = true;
            addLine(
                label("household.kind", codeOf(household->kind)) + QLatin1Char(' ') + toQt(household->number),
                toQt(household->hukouAddress)
            );
            showMembers(reader, household->id, person.id);
        }
    }
    if (!any) {
        addLine(QString(), tr("Nothing is known of it."));
    }
}

void HouseholdsPanel::showOwned(const Reader& reader, const residents::Resident& person)
{
    addHeading(tr("Owns"));
    const auto owned = residents::ownershipsOf(reader, person.id);
    for (const auto& share : owned) {
        const QString part = share.shareDenominator == 1
                                 ? QString()
                                 : QStringLiteral("%1/%2 · ").arg(share.shareNumerator).arg(share.shareDenominator);
        addLine(addressText(reader, share.dwellingId), part + periodText(share.validFrom, share.validTo));
    }
    if (owned.empty()) {
        addLine(QString(), tr("Nothing is known of it."));
    }
}

void HouseholdsPanel::showMembers(const Reader& reader, Id<residents::Household> household, Id<residents::Resident> self)
{
    const auto memberships = residents::onDay(residents::membershipsIn(reader, household), reader.today());
    for (const auto& member : memberships) {
        const auto other = findRecord<residents::Resident>(reader.session(), member.residentId.value);
        if (other && other->id != self) {
            addLink(toQt(other->name), relationText(member), QStringLiteral("residents"), other->id.value);
        }
    }
    for (const auto& member : memberships) {
        if (member.residentId == self) {
            addOwnMembership(member);
        }
    }
}

QString HouseholdsPanel::relationText(const residents::Membership& member)
{
    return member.relation.empty() ? tr("relation not known") : codeName("relationship", member.relation);
}

void HouseholdsPanel::addOwnMembership(const residents::Membership& member)
{
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    auto* line =
        new QLabel(tr("In this household: %1 · %2").arg(relationText(member), periodText(member.validFrom, member.validTo)));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setProperty("tone", QStringLiteral("quiet"));
    row->addWidget(line, 1);
    addButton(row, tr("Has changed …"), tr("The relation has changed"), [this, member] {
        m_corrections->changeRelation(member);
    });
    addButton(row, tr("Was wrong …"), tr("The membership was entered wrongly"), [this, member] {
        m_corrections->correctMember(member);
    });
    m_rows->addWidget(entry);
}

void HouseholdsPanel::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    heading->setFont(typeface(0, true));
    heading->setContentsMargins(0, px(8), 0, px(2));
    m_rows->addWidget(heading);
}

void HouseholdsPanel::addLine(const QString& text, const QString& quiet, const std::function<void()>& correct)
{
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    for (const auto& [said, tone] : {std::pair(text, QString()), std::pair(quiet, QStringLiteral("quiet"))}) {
        if (said.isEmpty()) {
            continue;
        }
        auto* line = new QLabel(said);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setProperty("tone", tone);
        words->addWidget(line);
    }
    row->addLayout(words, 1);
    if (correct) {
        addButton(row, tr("Was wrong …"), tr("Correct: %1").arg(text), correct);
    }
    m_rows->addWidget(entry);
}

void HouseholdsPanel::addButton(QHBoxLayout* row, const QString& word, const QString& name, const std::function<void()>& act)
{
    auto* button = new QToolButton;
    button->setText(word);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, act);
    row->addWidget(button, 0, Qt::AlignTop);
}

void HouseholdsPanel::addLink(const QString& word, const QString& quiet, const QString& page, qint64 id)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* button = new QToolButton;
    button->setText(word);
    button->setAccessibleName(tr("Open %1").arg(word));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, page, id] { Q_EMIT m_desk.openRequested(page, id); });
    auto* beside = new QLabel(quiet);
    beside->setProperty("tone", QStringLiteral("quiet"));
    line->addWidget(button);
    line->addWidget(beside);
    line->addStretch(1);
    m_rows->addWidget(row);
}

} // namespace linwu::ui
