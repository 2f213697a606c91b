// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/clearing_queries.h"

#include "core/base/base64.h"
#include "core/base/digest.h"
#include "core/disclosure/disclosure.h"
#include "core/ledger/voucher.h"
#include "core/mediation/mediation_case.h"
#include "core/papers/issued_paper.h"
#include "core/registry/look.h"
#include "core/registry/table_order.h"
#include "core/residents/fact_queries.h"
#include "core/residents/household.h"
#include "core/residents/level_four_queries.h"
#include "core/retention/erasure_obstacles_queries.h"
#include "core/store/table.h"

#include <algorithm>
#include <array>

namespace linwu::retention {

namespace {

using papers::IssuedPaper;
using residents::Resident;
using residents::ResidentStatus;

constexpr std::string_view caseColumn = "case_id";
constexpr std::string_view sheetColumn = "disclosure_id";

constexpr std::string_view kPapersOf = "select id from issued_paper where about_table = :table and about_id = :id order by id";
constexpr std::string_view kVouchersOf = "select id from voucher where book_id = :id and year = :year order by id";
constexpr std::string_view kEntriesOf = "select id from card_entry where voucher_id = :id order by id";
constexpr std::string_view kNamesOfCase =
    "select name from case_party where case_id = :id union select name from case_representative where case_id = :id";
constexpr std::string_view kLevelFourGone = R"(
select distinct record_id from change where table_name = 'level_four_group' and kind = 'remove' and before like :hash)";
constexpr std::string_view kLooksAt = "select id from look where about_table = 'resident' and about_id = :id order by id";

std::vector<std::int64_t> idsOf(Session& session, std::string_view sql, const Fields& parameters)
{
    std::vector<std::int64_t> ids;
    session.each(sql, parameters, [&](const Row& row) {
        ids.push_back(row.integer(0));
        return true;
    });
    return ids;
}

Fields emptied(std::initializer_list<const char*> texts, std::initializer_list<const char*> bytes = {})
{
    Fields values;
    for (const char* name : texts) {
        values.push_back({name, std::string()});
    }
    for (const char* name : bytes) {
        values.push_back({name, Value()});
    }
    return values;
}

void clearPapers(Writer& writer, Erasure& erasure, std::string_view table, std::int64_t id)
{
    for (const auto paper : idsOf(writer.session(), kPapersOf, {{"table", std::string(table)}, {"id", id}})) {
        erasure.clear(
            IssuedPaper::table,
            paper,
            {{"content", writer.sealer().seal({}, {IssuedPaper::table, "content", paper})}, {"content_hash", digestOf({})}}
        );
    }
}

/// The tables with such a column, so that what is named comes after what names it.
std::vector<std::string> tablesNaming(Session& session, std::string_view column)
{
    std::set<std::string> naming;
    for (const auto& table : session.tables()) {
        if (std::ranges::find(table.columns, column) != table.columns.end()) {
            naming.insert(table.name);
        }
    }
    auto ordered = parentsFirst(session.references(), std::move(naming));
    std::ranges::reverse(ordered);
    return ordered;
}

void removeParts(Writer& writer, Erasure& erasure, std::string_view column, std::int64_t id)
{
    for (const std::string& table : tablesNaming(writer.session(), column)) {
        erasure.removeNaming(table, column, id);
    }
}

void clearCase(Writer& writer, Erasure& erasure, std::int64_t id)
{
    writer.session().each(kNamesOfCase, {{"id", id}}, [&](const Row& row) {
        erasure.takeOut(std::string(row.text(0)));
        return true;
    });
    removeParts(writer, erasure, caseColumn, id);
    clearPapers(writer, erasure, mediation::MediationCase::table, id);
    erasure.clear(
        mediation::MediationCase::table,
        id,
        emptied(
            {"source_org",
             "external_no",
             "own_motion_reason",
             "grade_reason",
             "place",
             "end_reason",
             "channel_told",
             "file_note",
             "backdated_reason",
             "void_reason",
             "noted_by"},
            {"brief", "requests", "closing_note"}
        )
    );
}

void clearSheet(Writer& writer, Erasure& erasure, std::int64_t id)
{
    removeParts(writer, erasure, sheetColumn, id);
    clearPapers(writer, erasure, disclosure::Disclosure::table, id);
    erasure.clear(disclosure::Disclosure::table, id, emptied({"query_place", "note", "withdrawn_reason"}));
}

void clearVouchers(Writer& writer, Erasure& erasure, std::int64_t book, int year)
{
    for (const auto voucher : idsOf(writer.session(), kVouchersOf, {{"id", book}, {"year", std::int64_t{year}}})) {
        // What was published repeats the summary; the totals of the period stay.
        erasure.removeNaming("closed_voucher", "voucher_id", voucher);
        for (const auto entry : idsOf(writer.session(), kEntriesOf, {{"id", voucher}})) {
            erasure.clear("card_entry", entry, emptied({"merchant", "purpose"}));
        }
        erasure.clear(ledger::Voucher::table, voucher, emptied({"summary", "payee", "handler", "decision", "remark"}));
    }
}

void clearHouseholds(Writer& writer, Erasure& erasure, Id<Resident> person)
{
    for (const auto household : householdsOf(writer.reader(), person)) {
        erasure.mayMention(residents::Household::table, household);
    }
    for (const auto household : householdsAlone(writer.reader(), person)) {
        Fields values = emptied({"number", "hukou_address", "remark"});
        values.push_back({"head_id", Value()});
        erasure.clear(residents::Household::table, household, values);
        clearPapers(writer, erasure, residents::Household::table, household);
    }
}

/// Who looked, when and at what stays for three years at least (个人信息保护法 56); of whom and why goes.
void clearLooks(Writer& writer, Erasure& erasure, Id<Resident> person)
{
    for (const auto look : idsOf(writer.session(), kLooksAt, {{"id", person.value}})) {
        erasure.clear(
            Look::table,
            look,
            {{"subject", std::string(residents::erasedName)},
             {"reason", writer.sealer().seal(residents::erasedName, {Look::table, "reason", look})}}
        );
    }
}

/// Also by somebody who may not know it: the rows are found by their keyed hash, those taken away earlier by that in their image.
void clearLevelFour(Writer& writer, Erasure& erasure, Id<Resident> person)
{
    using residents::LevelFourRow;
    for (const auto& row : residents::levelFourRowsOf(writer.reader(), person)) {
        erasure.remove(LevelFourRow::table, row.id.value);
    }
    for (const Blob& hash : residents::ownerHashes(writer.sealer(), person)) {
        for (const auto gone : idsOf(writer.session(), kLevelFourGone, {{"hash", "%" + base64Of(hash.bytes) + "%"}})) {
            erasure.forget(LevelFourRow::table, gone);
        }
    }
}

/// The values of the row of a person whom nobody can tell any more.
Fields erasedFields(const Writer& writer, const Resident& person)
{
    Resident left;
    left.id = person.id;
    left.name = residents::erasedName;
    left.sex = person.sex;
    if (person.birth) {
        left.birth = PartialDate{Date(person.birth->date.year(), 1, 1), Precision::year};
    }
    left.status = ResidentStatus::erased;
    left.statusOn = person.statusOn;
    left.source = person.source;
    left.mergedInto = person.mergedInto;
    left.currentGridId = person.currentGridId;
    Fields fields = fieldsOf(left, writer.sealer());
    fields.erase(fields.begin());
    return fields;
}

} // namespace

std::vector<std::string> wordsOfPerson(const Reader& reader, Id<Resident> resident)
{
    std::vector<std::string> words;
    for (const auto record : residents::recordsOfPerson(reader, resident)) {
        if (const auto person = findRecord<Resident>(reader.session(), record.value)) {
            for (const std::string& word :
                 {person->name, person->formerName, reader.open(person->idNumber), reader.open(person->phone)}) {
                if (!word.empty()) {
                    words.push_back(word);
                }
            }
        }
    }
    return words;
}

void clearPerson(Writer& writer, Erasure& erasure, Id<Resident> resident)
{
    for (const auto record : residents::recordsOfPerson(writer.reader(), resident)) {
        const auto person = findRecord<Resident>(writer.session(), record.value);
        if (!person) {
            continue;
        }
        erasure.takeOut(person->name);
        erasure.takeOut(person->formerName);
        clearHouseholds(writer, erasure, person->id);
        clearLooks(writer, erasure, person->id);
        clearLevelFour(writer, erasure, person->id);
        clearPapers(writer, erasure, Resident::table, record.value);
        for (const char* table : {"resident_group", "ownership", "household_member", "residence"}) {
            erasure.removeNaming(table, "resident_id", record.value);
        }
        erasure.clear(Resident::table, record.value, erasedFields(writer, *person));
    }
}

void clearItem(Writer& writer, Erasure& erasure, const ItemKey& key)
{
    if (key.table == mediation::MediationCase::table) {
        clearCase(writer, erasure, key.id);
    } else if (key.table == disclosure::Disclosure::table) {
        clearSheet(writer, erasure, key.id);
    } else if (key.table == ledger::Book::table) {
        clearVouchers(writer, erasure, key.id, key.year);
    } else if (key.table == Resident::table) {
        clearPerson(writer, erasure, {key.id});
    }
}

void dropSearchPages(Writer& writer)
{
    writer.session().run("delete from search_page");
}

} // namespace linwu::retention
