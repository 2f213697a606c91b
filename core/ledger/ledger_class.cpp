// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_class.h"

#include "core/base/text.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <algorithm>

namespace linwu::ledger {

namespace {

constexpr std::string_view kList = "ledger_classes";
constexpr int kLast = 10'000; ///< rank of a class that a community added without one: behind the others

/// A line of the code table as a class; none when it names no side.
std::optional<LedgerClass> classOf(const rules::CodeItem& item)
{
    const auto kind = fromCode<VoucherKind>(rules::detailOf(item, "kind"));
    if (!kind || *kind == VoucherKind::transfer) {
        return std::nullopt;
    }
    const std::string rank = rules::detailOf(item, "rank");
    return LedgerClass{
        item.code, *kind, item.name, isDigits(rank) && rank.size() < 6 ? std::stoi(rank) : kLast, {item.validFrom, item.validTo}};
}

std::vector<LedgerClass> classesIn(const std::vector<rules::CodeItem>& items)
{
    std::vector<LedgerClass> classes;
    for (const auto& item : items) {
        if (const auto entry = item.list == kList ? classOf(item) : std::nullopt) {
            classes.push_back(*entry);
        }
    }
    return classes;
}

} // namespace

ClassTable::ClassTable(std::vector<LedgerClass> classes)
    : m_classes(std::move(classes))
{
    std::stable_sort(m_classes.begin(), m_classes.end(), [](const LedgerClass& a, const LedgerClass& b) {
        return std::pair(a.kind, a.rank) < std::pair(b.kind, b.rank);
    });
}

const ClassTable& ClassTable::shipped()
{
    static const ClassTable table(classesIn(rules::shippedCodes()));
    return table;
}

const LedgerClass* ClassTable::find(std::string_view code) const
{
    const auto found =
        std::find_if(m_classes.begin(), m_classes.end(), [&](const LedgerClass& entry) { return entry.code == code; });
    return found == m_classes.end() ? nullptr : &*found;
}

std::string ClassTable::nameOf(const std::string& code) const
{
    const auto* entry = find(code);
    return entry == nullptr ? code : entry->name;
}

ClassTable classesOf(const Reader& reader)
{
    auto classes = classesIn(rules::allCodeItems(reader, kList));
    return classes.empty() ? ClassTable::shipped() : ClassTable(std::move(classes));
}

} // namespace linwu::ledger
