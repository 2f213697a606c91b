// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/bring_back_rules.h"

#include "core/disclosure/workflow.h"
#include "core/ledger/ledger_queries.h"
#include "core/ledger/voucher_rules.h"
#include "core/mediation/case_states.h"
#include "core/mediation/mediation_case.h"
#include "core/residents/fact_queries.h"
#include "core/residents/facts.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::retrieval {

namespace {

using disclosure::Disclosure;
using ledger::Voucher;
using mediation::CaseState;
using mediation::MediationCase;
using residents::Resident;

class PlanCheck {
public:
    PlanCheck(const Reader& now, const Reader& then, const Plan& plan)
        : m_now(&now)
        , m_then(&then)
        , m_plan(&plan)
    {}

    Problems run()
    {
        for (const RecordKey& record : m_plan->records) {
            checkRecord(record, *m_plan->find(record));
        }
        return std::move(m_problems);
    }

private:
    void checkRecord(const RecordKey& record, const RowPlan& row)
    {
        if (row.state == RowState::erased) {
            refuse(record, erasedRule);
            return;
        }
        if (m_plan->isEmpty()) {
            return;
        }
        if (record.table == Resident::table) {
            checkPerson(record, row);
        } else if (record.table == MediationCase::table) {
            checkCase(record, row);
        } else if (record.table == Disclosure::table) {
            checkSheet(record, row);
        } else if (record.table == Voucher::table) {
            checkVoucher(record, row);
        }
    }

    void refuse(const RecordKey& record, std::string_view rule)
    {
        // Who was erased is not named again.
        const bool named = rule != erasedRule;
        m_problems.push_back(
            {"record",
             std::string(rule),
             Severity::block,
             {{"table", record.table}, {"name", named ? titleOf(*m_then, record) : std::string()}}}
        );
    }

    /// The record as it stands in the file; none when it is gone, or another one has its key.
    template <Record R>
    [[nodiscard]] std::optional<R> present(const RecordKey& record, const RowPlan& row) const
    {
        return row.state == RowState::comesBack ? std::nullopt : findRecord<R>(m_now->session(), record.id);
    }

    void checkPerson(const RecordKey& record, const RowPlan& row)
    {
        const auto now = present<Resident>(record, row);
        const Value* then = findValue(row.then, "merged_into");
        if (now && now->mergedInto && then != nullptr && isNull(*then)) {
            refuse(record, "bring_back_merged");
        }
    }

    void checkCase(const RecordKey& record, const RowPlan& row)
    {
        const auto now = present<MediationCase>(record, row);
        if (now && (mediation::isFinal(now->state) || now->state == CaseState::closed)) {
            refuse(record, "bring_back_final");
        } else {
            checkStep(record, row);
        }
    }

    void checkSheet(const RecordKey& record, const RowPlan& row)
    {
        const auto now = present<Disclosure>(record, row);
        if (now && disclosure::wasPublished(now->state)) {
            refuse(record, "bring_back_final");
            return;
        }
        checkStep(record, row);
        const auto then = findRecord<Disclosure>(m_then->session(), record.id);
        if (!now && then && then->book && disclosure::wasPublished(then->state) && then->state != disclosure::State::withdrawn) {
            refuse(record, "bring_back_published");
        }
    }

    /// Steps leave rows behind: a case that is mediated again has no signed agreement.
    void checkStep(const RecordKey& record, const RowPlan& row)
    {
        const bool steps = std::ranges::find(row.changes, "state", &FieldChange::name) != row.changes.end();
        if (steps && m_plan->count(RowState::newer) > 0) {
            refuse(record, "bring_back_newer");
        }
    }

    void checkVoucher(const RecordKey& record, const RowPlan& row)
    {
        const auto then = findRecord<Voucher>(m_then->session(), record.id);
        const auto now = present<Voucher>(record, row);
        for (const auto& voucher : {then, now}) {
            if (voucher && m_problems.empty()) {
                const auto closed = ledger::listClosed(*m_now, voucher->book, ledger::ClosedPart::vouchers);
                append(m_problems, ledger::checkOpen(voucher->on, closed));
            }
        }
    }

    static constexpr std::string_view erasedRule = "bring_back_erased";

    const Reader* m_now;
    const Reader* m_then;
    const Plan* m_plan;
    Problems m_problems;
};

/// True when two facts that exclude each other hold at one time.
template <class Fact, class Excludes>
bool overlap(const std::vector<Fact>& facts, Excludes excludes)
{
    for (std::size_t one = 0; one < facts.size(); ++one) {
        for (std::size_t other = one + 1; other < facts.size(); ++other) {
            const Period period{facts[one].validFrom, facts[one].validTo};
            if (excludes(facts[one], facts[other]) && period.overlaps({facts[other].validFrom, facts[other].validTo})) {
                return true;
            }
        }
    }
    return false;
}

bool isLiving(const Reader& reader, const residents::Membership& membership)
{
    const auto household = findRecord<residents::Household>(reader.session(), membership.householdId.value);
    return household && household->kind == residents::HouseholdKind::living;
}

std::string overlapOf(const Reader& reader, Id<Resident> person)
{
    using namespace residents;
    const auto always = [](const auto&, const auto&) { return true; };
    if (overlap(residencesOf(reader, person), always)) {
        return std::string(Residence::table);
    }
    const auto sameKind = [&](const Membership& one, const Membership& other) {
        return isLiving(reader, one) == isLiving(reader, other);
    };
    if (overlap(membershipsOf(reader, person), sameKind)) {
        return std::string(Membership::table);
    }
    const auto sameLabel = [](const ResidentGroup& one, const ResidentGroup& other) { return one.groupCode == other.groupCode; };
    return overlap(groupsOf(reader, person), sameLabel) ? std::string(ResidentGroup::table) : std::string();
}

} // namespace

Problems checkPlan(const Reader& now, const Reader& then, const Plan& plan)
{
    return PlanCheck(now, then, plan).run();
}

Problems checkFacts(const Reader& now, const std::set<RecordKey>& written)
{
    Problems problems;
    for (const RecordKey& record : written) {
        std::string table;
        if (record.table == Resident::table) {
            table = overlapOf(now, {record.id});
        } else if (record.table == residents::Dwelling::table) {
            const auto always = [](const auto&, const auto&) { return true; };
            table = overlap(residents::usesOf(now, {record.id}), always) ? "dwelling_use" : "";
        }
        if (!table.empty()) {
            problems.push_back(
                {"record", "bring_back_overlaps", Severity::block, {{"table", table}, {"name", titleOf(now, record)}}}
            );
        }
    }
    return problems;
}

Problems checkVouchers(const Reader& now, const std::map<Id<Voucher>, std::optional<Date>>& written)
{
    Problems problems;
    for (const auto& [id, stoodOn] : written) {
        const auto voucher = ledger::findVoucher(now, id);
        if (!voucher) {
            continue;
        }
        for (Problem& problem : ledger::checkAmong(*voucher, ledger::loadSurroundings(now, *voucher, stoodOn))) {
            if (problem.severity == Severity::block) {
                problems.push_back(std::move(problem));
            }
        }
        // A gap that was there before is not widened by filling another; a number beyond the last opens one.
        const int below = voucher->number - 1;
        const bool last = voucher->number == ledger::lastNumber(now, voucher->book, voucher->year);
        if (last && below > 0 && !ledger::findVoucher(now, voucher->book, voucher->year, below)) {
            problems.push_back({"number", "voucher_number_gap", Severity::block, {{"number", std::to_string(below)}}});
        }
    }
    return problems;
}

} // namespace linwu::retrieval
