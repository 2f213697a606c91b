// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Every code that a register declares has a word, and every rule word a sentence, in the shipped language.

#include "core/base/text.h"
#include "core/grids/grid.h"
#include "core/grids/staff.h"
#include "core/mediation/case_file.h"
#include "core/residents/ledger.h"
#include "core/residents/resident_import.h"
#include "core/residents/resident_list_queries.h"
#include "core/rules/code_columns.h"
#include "core/rules/rule_seed.h"
#include "core/values/id_card.h"
#include "core/values/loose_date.h"
#include "core/values/name.h"
#include "core/values/phone.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/words.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <catch2/catch.hpp>

#include <set>
#include <string_view>

using namespace linwu;
using namespace linwu::ui;

namespace {

template <class Enum>
void walk(std::string_view list)
{
    for (const auto& [value, code] : Codes<Enum>::table) {
        INFO(list << '.' << code);
        CHECK((code.empty() || hasLabel(list, code)));
        CHECK_FALSE(label(list, code).contains(QLatin1Char('_')));
    }
}

template <class Verdict>
void walkRules()
{
    for (const auto& [value, code] : Codes<Verdict>::table) {
        INFO(code);
        CHECK((code == "ok" || hasSentence(code)));
    }
}

} // namespace

TEST_CASE("every enumerator of people, places, households, grids and staff has a word")
{
    walk<residents::ResidentStatus>("resident.status");
    walk<residents::ResidentTrait>("resident_trait");
    walk<residents::DwellingUse>("dwelling.current_use");
    walk<residents::HouseholdKind>("household.kind");
    walk<residents::ResidenceKind>("residence.kind");
    walk<GridKind>("grid.kind");
    walk<StaffRole>("staff_role.role");
}

TEST_CASE("every field of a case and its parts has a word, so that its history can be read")
{
    mediation::CaseFile file;
    const auto check = [](std::string_view table, std::string_view field) {
        if (field != "id" && !field.ends_with("_id") && !field.ends_with("_hash")) {
            INFO(table << '.' << field);
            CHECK(fieldLabel(table, field) != QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        }
    };
    mediation::MediationCase::fields(file.head, [&](const char* field, const auto&, auto&&...) {
        check(mediation::MediationCase::table, field);
    });
    mediation::CaseFile::parts(file, [&](const auto& parts) {
        using Part = typename std::remove_cvref_t<decltype(parts)>::value_type;
        Part part;
        Part::fields(part, [&](const char* field, const auto&, auto&&...) { check(Part::table, field); });
    });
}

TEST_CASE("no key of the dictionary stands twice")
{
    std::set<std::string_view> keys;
    for (const auto list : words::all()) {
        for (const auto& word : list) {
            INFO(word.key);
            CHECK(keys.insert(word.key).second);
        }
    }
}

TEST_CASE("every choice of a column of a code table has a word")
{
    for (const auto& list : {"disclosure_catalogue", "ledger_classes"}) {
        for (const auto& column : rules::codeColumns(list)) {
            for (const auto& word : split(column.choices, '|')) {
                INFO(column.words << '.' << word);
                CHECK((column.choices.empty() || hasLabel(column.words, word)));
            }
        }
    }
}

TEST_CASE("every word of an import has a Chinese one")
{
    walk<residents::ImportVerdict>("import_verdict");
    walk<residents::LedgerLayout>("ledger_layout");
    walk<residents::LedgerField>("ledger_field");
}

TEST_CASE("every doubt of an import has a short word for its chip")
{
    const auto check = [](std::string_view rule) {
        INFO(rule);
        CHECK(hasLabel("ledger_problem", rule));
        CHECK(label("ledger_problem", rule).size() <= 12);
    };
    std::for_each(residents::ledgerKinds.begin(), residents::ledgerKinds.end(), check);
    std::for_each(residents::otherLedgerKinds.begin(), residents::otherLedgerKinds.end(), check);
}

TEST_CASE("whatever may be chosen for a rule is said in words")
{
    for (const auto& rule : rules::shippedRules({})) {
        if (rule.unit != "choice") {
            continue;
        }
        for (const auto& choice : split(rule.choices, '|')) {
            INFO(rule.list << " " << rule.word << " " << choice);
            const bool chinese = static_cast<unsigned char>(choice.front()) > 0x7F;
            CHECK((chinese || hasLabel("rule_value", choice)));
        }
    }
}

TEST_CASE("every verdict on a number, date, telephone or name has a sentence")
{
    walkRules<IdVerdict>();
    walkRules<DateVerdict>();
    walkRules<PhoneVerdict>();
    walkRules<NameVerdict>();
}

TEST_CASE("everything an import says of a cell, a row or a file is a sentence, and a file's also says what to do")
{
    std::vector<std::string_view> rules(residents::ledgerKinds.begin(), residents::ledgerKinds.end());
    rules.insert(rules.end(), residents::otherLedgerKinds.begin(), residents::otherLedgerKinds.end());
    for (const auto* why :
         {"name_missing",
          "left_out",
          "id_name_differs",
          "several_alike",
          "lives_elsewhere",
          "field_differs",
          "number_unmasked"}) {
        rules.push_back(why);
    }
    for (const auto rule : rules) {
        INFO(rule);
        CHECK(hasSentence(rule));
    }
    for (const auto* detail :
         {"empty_file",
          "cannot_read",
          "cannot_write",
          "too_large",
          "too_many_rows",
          "zip_bomb",
          "password_protected",
          "not_a_workbook",
          "nul_bytes",
          "not_text",
          "damaged",
          "part_missing",
          "no_people"}) {
        INFO(detail);
        const Error error = failure(ErrorCode::unreadable, "file", detail);
        CHECK(hasSentence(detail));
        CHECK(nextStep(error) != nextStep(failure(ErrorCode::unreadable)));
    }
}

TEST_CASE("every error code has a sentence of its own")
{
    const auto first = static_cast<int>(ErrorCode::invalid);
    const auto last = static_cast<int>(ErrorCode::store);
    for (int code = first; code <= last; ++code) {
        CHECK(sentence(failure(static_cast<ErrorCode>(code))).size() > 3);
    }
}

TEST_CASE("the dialogs that Qt makes have Chinese words on every system the program is installed on")
{
    QTranslator theirs;
    REQUIRE(theirs.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    CHECK(theirs.translate("QPlatformTheme", "Cancel") == QStringLiteral("取消"));
    CHECK_FALSE(theirs.translate("QFileDialog", "Look in:").isEmpty());
}
