// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_list_queries.h"

#include "core/mediation/case_queries.h"
#include "core/store/list_statement.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

std::string_view conditionOf(CaseChip chip)
{
    switch (chip) {
    case CaseChip::clue:
        return "state = 'clue'";
    case CaseChip::open:
        return "state in ('applied', 'accepted', 'assigned', 'mediating', 'suspended')";
    case CaseChip::signing:
        return "state = 'signing'";
    case CaseChip::near:
        return "state in ('accepted', 'assigned', 'mediating', 'suspended', 'signing') and alarm_on <= :today and due_on >= "
               ":today";
    case CaseChip::overdue:
        return "(state in ('accepted', 'assigned', 'mediating', 'suspended', 'signing') and due_on < :today) "
               "or (state in ('effective', 'closed') and id in (select case_id from case_obligation "
               "where state in ('pending', 'partial') and due_on < :today))";
    case CaseChip::performing:
        return "state = 'effective'";
    case CaseChip::toClose:
        return "state in ('performed', 'terminated', 'refused', 'withdrawn')";
    case CaseChip::toArchive:
        return "state = 'closed'";
    case CaseChip::archived:
        return "state = 'archived'";
    }
    return "1 = 1";
}

void addClauses(ListStatement& statement, const Reader& reader, const CaseFilter& filter)
{
    const auto add = [&](CaseChip chip, bool wanted) {
        const std::string condition(conditionOf(chip));
        statement.where(wanted ? condition : "not coalesce((" + condition + "), 0)");
        if (condition.find(":today") != std::string::npos) {
            statement.parameterise({"today", isoText(reader.today())});
        }
    };
    for (const CaseChip chip : filter.is) {
        add(chip, true);
    }
    for (const CaseChip chip : filter.isNot) {
        add(chip, false);
    }
    if (!filter.words.empty()) {
        statement.where(
            "number like :words or id in (select case_id from case_party where name like :words)",
            {"words", "%" + filter.words + "%"}
        );
    }
    if (!filter.statType.empty()) {
        statement.where("stat_type = :stat_type", {"stat_type", filter.statType});
    }
}

std::string partyNames(const Reader& reader, Id<MediationCase> id)
{
    std::string names;
    reader.session()
        .each("select name from case_party where case_id = :case order by position", {{"case", id.value}}, [&](const Row& row) {
            names += (names.empty() ? "" : "、") + std::string(row.text(0));
            return true;
        });
    return names;
}

CaseRow rowOf(const Reader& reader, Id<MediationCase> id)
{
    CaseRow row;
    const auto head = findRecord<MediationCase>(reader.session(), id.value);
    if (!head) {
        return row;
    }
    row.id = id;
    row.number = head->number;
    row.parties = partyNames(reader, id);
    row.statType = head->statType;
    row.subType = head->subType;
    row.state = head->state;
    row.host = reader.session().text(
        "select name from case_assignment where case_id = :case and role = 'host' and to_on is null order by id desc",
        {{"case", id.value}}
    );
    row.appliedOn = head->appliedOn ? head->appliedOn : head->notedOn;
    const std::string owed = reader.session().text(
        "select min(due_on) from case_obligation where case_id = :case and state in ('pending', 'partial') and due_on is not "
        "null",
        {{"case", id.value}}
    );
    const bool performing = head->state == CaseState::effective || head->state == CaseState::closed;
    row.dueOn = performing ? parseIsoDate(owed) : head->state == CaseState::performed ? std::nullopt : head->dueOn;
    row.overdue = row.dueOn && *row.dueOn < reader.today() && head->state != CaseState::archived;
    return row;
}

struct DueQuestion {
    std::string_view word;
    std::string_view sql;   ///< columns: case, due day, nominal day
    std::string_view ahead; ///< word of the term by which it is told before; empty: only as far as it is asked for
};

constexpr std::array<DueQuestion, 6> dueQuestions{{
    {"mediation",
     "select id, due_on, null from mediation_case where (due_on <= :until or alarm_on <= :today) "
     "and state in ('accepted', 'assigned', 'mediating', 'suspended', 'signing')",
     {}},
    {"obligation",
     "select o.case_id, o.due_on, null from case_obligation o join mediation_case m on m.id = o.case_id "
     "where o.state in ('pending', 'partial') and o.due_on <= :until and m.state in ('effective', 'closed')",
     "obligation_ahead"},
    {"confirmation",
     "select a.case_id, a.confirmation_due_on, a.confirmation_nominal_on from case_agreement a join mediation_case m on m.id = "
     "a.case_id "
     "where a.confirmation_due_on <= :until and a.confirmation_due_on >= :today and a.form = 'written' and a.superseded = 0 "
     "and m.state = 'effective' and not exists (select 1 from case_confirmation c where c.case_id = a.case_id)",
     "confirmation_ahead"},
    {"visit",
     "select a.case_id, a.visit_due_on, null from case_agreement a join mediation_case m on m.id = a.case_id "
     "where a.visit_due_on <= :until and a.superseded = 0 and m.state in ('effective', 'performed') "
     "and not exists (select 1 from case_visit v where v.case_id = a.case_id)",
     {}},
    {"archive", "select id, archive_due_on, null from mediation_case where archive_due_on <= :until and state = 'closed'", {}},
    {"receipt",
     "select t.case_id, t.receipt_due_on, null from case_transfer t join mediation_case m on m.id = t.case_id "
     "where t.receipt_due_on <= :until and t.receipt_on is null and m.state = 'transfer_pending'",
     {}},
}};

} // namespace

std::vector<Id<MediationCase>> caseIds(const Reader& reader, const CaseFilter& filter, CaseOrder order, std::size_t limit)
{
    ListStatement statement("select id from mediation_case");
    addClauses(statement, reader, filter);
    statement.order(order == CaseOrder::due ? "due_on is null, due_on, id" : "coalesce(applied_on, noted_on) desc, id desc");
    if (limit > 0) {
        statement.limit(static_cast<std::int64_t>(limit));
    }
    std::vector<Id<MediationCase>> ids;
    reader.session().each(statement.text(), statement.parameters(), [&](const Row& row) {
        ids.push_back({row.integer(0)});
        return true;
    });
    return ids;
}

std::int64_t countCases(const Reader& reader, const CaseFilter& filter)
{
    ListStatement statement("select count(*) from mediation_case");
    addClauses(statement, reader, filter);
    return reader.session().integer(statement.text(), statement.parameters());
}

std::vector<CaseRow> caseRows(const Reader& reader, std::span<const Id<MediationCase>> ids)
{
    std::vector<CaseRow> rows;
    rows.reserve(ids.size());
    for (const auto id : ids) {
        rows.push_back(rowOf(reader, id));
    }
    return rows;
}

std::vector<DueItem> listDueItems(const Reader& reader, const Date& until)
{
    const RuleContext context = contextOf(reader);
    const auto remindedUntil = [&](const DueQuestion& question) {
        if (question.ahead.empty()) {
            return until;
        }
        const Date today = reader.today();
        const Term ahead = context.terms.term(question.ahead, today);
        return std::max(until, deadlineOf(today, ahead, *context.calendar, CountMode::plain).due);
    };
    std::vector<DueItem> items;
    for (const auto& question : dueQuestions) {
        Fields parameters{{"until", isoText(remindedUntil(question))}};
        if (question.sql.find(":today") != std::string_view::npos) {
            parameters.push_back({"today", isoText(reader.today())});
        }
        reader.session().each(question.sql, parameters, [&](const Row& row) {
            DueItem item;
            item.id.value = row.integer(0);
            item.word = question.word;
            item.due = parseIsoDate(row.text(1)).value_or(until);
            item.nominal = parseIsoDate(row.text(2));
            item.nominal = item.nominal == item.due ? std::nullopt : item.nominal;
            item.overdue = item.due < reader.today();
            items.push_back(std::move(item));
            return true;
        });
    }
    std::erase_if(items, [&](DueItem& item) {
        const auto head = findRecord<MediationCase>(reader.session(), item.id.value);
        if (!head) {
            return true;
        }
        item.number = head->number;
        item.parties = partyNames(reader, item.id);
        return false;
    });
    std::ranges::stable_sort(items, {}, &DueItem::due);
    return items;
}

} // namespace linwu::mediation
