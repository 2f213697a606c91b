// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/case_rows.h"

#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/values.h"

namespace linwu::ui {
namespace {

using mediation::CaseChip;
using mediation::CaseFilter;

CaseFilter filterOf(const ListQuery& query)
{
    CaseFilter filter;
    filter.words = toCore(query.words);
    for (const QString& key : query.chips) {
        const bool negated = key.startsWith(QLatin1Char('!'));
        if (const auto chip = fromCode<CaseChip>(toCore(negated ? key.mid(1) : key))) {
            (negated ? filter.isNot : filter.is).push_back(*chip);
        }
    }
    return filter;
}

ListRow shown(const mediation::CaseRow& row)
{
    const QString due = dateText(row.dueOn);
    return {
        {row.number.empty() ? CaseRows::tr("No number yet") : toQt(row.number)},
        {toQt(row.parties)},
        {codeName("dispute_types", row.statType)},
        {label("case_state", codeOf(row.state)), toneOf(row.state)},
        {row.overdue ? CaseRows::tr("%1 overdue").arg(due) : due, row.overdue ? Tone::bad : Tone::plain},
        {toQt(row.host)},
        {dateText(row.appliedOn)},
    };
}

} // namespace

Tone toneOf(mediation::CaseState state)
{
    using enum mediation::CaseState;
    switch (state) {
    case effective:
    case performed:
    case closed:
        return Tone::good;
    case suspended:
    case signing:
    case transferPending:
        return Tone::warn;
    case refused:
    case terminated:
        return Tone::bad;
    case archived:
    case voided:
    case transferred:
    case notAccepted:
    case withdrawn:
        return Tone::quiet;
    default:
        return Tone::plain;
    }
}

QList<ListColumn> CaseRows::columns() const
{
    return {
        {QStringLiteral("number"), tr("Case number"), 184},
        {QStringLiteral("parties"), tr("Parties"), 116},
        {QStringLiteral("type"), tr("Kind"), 100, false, false, false},
        {QStringLiteral("state"), tr("State"), 88},
        {QStringLiteral("due"), tr("Due"), 96, false, true},
        {QStringLiteral("host"), tr("Host"), 66},
        {QStringLiteral("applied"), tr("Applied on"), 92, false, true},
    };
}

std::vector<std::int64_t> CaseRows::ids(const Reader& reader, const ListQuery& query, std::size_t limit) const
{
    const auto order = query.order == u"due" ? mediation::CaseOrder::due : mediation::CaseOrder::newest;
    std::vector<std::int64_t> keys;
    for (const auto id : mediation::caseIds(reader, filterOf(query), order, limit)) {
        keys.push_back(id.value);
    }
    return keys;
}

std::vector<ListRow> CaseRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    std::vector<Id<mediation::MediationCase>> keys;
    for (const auto id : ids) {
        keys.push_back({id});
    }
    std::vector<ListRow> rows;
    for (const auto& row : mediation::caseRows(reader, keys)) {
        rows.push_back(row.id.valid() ? shown(row) : ListRow{});
    }
    return rows;
}

QHash<QString, int> CaseRows::counts(const Reader& reader, const ListQuery&) const
{
    QHash<QString, int> counts;
    for (const auto& [chip, code] : Codes<CaseChip>::table) {
        CaseFilter filter;
        filter.is = {chip};
        counts.insert(toQt(code), static_cast<int>(mediation::countCases(reader, filter)));
    }
    return counts;
}

} // namespace linwu::ui
