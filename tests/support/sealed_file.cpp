// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sealed_file.h"

#include "core/access/register_kind.h"
#include "core/mediation/attachment_actions.h"
#include "core/mediation/case_papers.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/paper_actions.h"
#include "core/registry/image.h"
#include "core/sealing/reseal_queries.h"
#include "tests/support/level_four.h"
#include "tests/support/pictures.h"

#include <functional>
#include <limits>

namespace linwu::test {

namespace {

constexpr int all = std::numeric_limits<int>::max();

using Take = std::function<void(const std::string&, const SealPlace&, const Blob&)>;

void eachSealed(
    const std::string& where,
    const sealing::SealedTable& table,
    std::int64_t id,
    const Fields& fields,
    const Take& take
)
{
    for (const std::string_view column : table.columns) {
        const Value* value = findValue(fields, column);
        const auto* sealed = value == nullptr ? nullptr : std::get_if<Blob>(value);
        if (sealed != nullptr && !sealed->bytes.empty()) {
            take(where + "." + std::string(column), table.placeOf(column, id, fields), *sealed);
        }
    }
}

void eachInPages(Session& session, const std::vector<const sealing::SealedTable*>& tables, const Take& take)
{
    for (const auto& page : sealing::pagesAfter(session, tables, 0, all)) {
        const auto& table = *sealing::findSealedTable(page.table);
        const std::string where = "page:" + std::to_string(page.id) + ":";
        if (page.kind == Change::Kind::edit) {
            for (const auto& edit : editsOfPage(page.body)) {
                Fields before;
                Fields after;
                for (const auto& change : edit.changes) {
                    before.push_back({change.name, change.before});
                    after.push_back({change.name, change.after});
                }
                eachSealed(where + std::to_string(edit.id) + ":before", table, edit.id, before, take);
                eachSealed(where + std::to_string(edit.id) + ":after", table, edit.id, after, take);
            }
            continue;
        }
        const RowPage rows = rowsOfPage(page.body);
        for (const auto& row : rows.rows) {
            Fields fields;
            for (std::size_t i = 0; i < row.size(); ++i) {
                fields.push_back({rows.columns[i], row[i]});
            }
            const std::int64_t id = integerOf(row.front());
            eachSealed(where + std::to_string(id), table, id, fields, take);
        }
    }
}

void eachSealedValue(Session& session, const Take& take)
{
    std::vector<const sealing::SealedTable*> tables;
    for (const auto& table : sealing::sealedTables()) {
        tables.push_back(&table);
        for (const auto& row : sealing::rowsAfter(session, table, 0, all)) {
            eachSealed(std::string(table.table) + ":" + std::to_string(row.id), table, row.id, row.fields, take);
        }
    }
    for (const auto& images : sealing::imagesAfter(session, tables, 0, all)) {
        const auto& table = *sealing::findSealedTable(images.table);
        const std::string where = "image:" + std::to_string(images.id);
        const auto fieldsIn = [](const std::string& image) { return image.empty() ? Fields() : fieldsOfImage(image); };
        eachSealed(where + ":before", table, images.recordId, fieldsIn(images.before), take);
        eachSealed(where + ":after", table, images.recordId, fieldsIn(images.after), take);
    }
    eachInPages(session, tables, take);
}

} // namespace

SealedFile::SealedFile(StoreKind kind)
    : m_desk(kind)
{
    work();
    openAccounts();
}

void SealedFile::work()
{
    m_desk.reach(StepA::secondSession);
    mediation::AttachmentInput photo;
    photo.name = "楼道照片";
    REQUIRE(m_desk.act(Date(2026, 5, 20), addAttachment(photo, {cameraJpeg(800, 600), jpegOf(64, 48), {}})));
    letOutPapers();
    auto person = aResident();
    person.idNumber = number();
    person.phone = phone;
    person.remark = sentence;
    REQUIRE(residents::addResident(registry(), anActor(), person));
    m_person = person.id;
    auto edited = stored(temp(), person.id);
    edited.phone = laterPhone;
    const auto corrected = residents::editResident(registry(), anActor(), stored(temp(), person.id), edited);
    REQUIRE(corrected);
    m_correction = corrected->operation;
    const auto bulk = registry().apply(anActor(), "resident.bulk", [&](Writer& writer) -> Status {
        auto add = writer.bulkAdd<residents::Resident>();
        std::vector<Value> values;
        for (int i = 0; i < 40; ++i) {
            auto one = aResident("周某");
            one.id.value = writer.reserveIds("resident", 1);
            one.phone = "1390000" + std::to_string(1000 + i);
            valuesOf(one, writer.sealer(), values);
            add.add(values.data(), values.size());
        }
        add.finish();
        return {};
    });
    REQUIRE(bulk);
    REQUIRE(registry().undo(anActor(), bulk->operation));
    const auto changed = registry().apply(anActor(), "resident.bulk", [&](Writer& writer) -> Status {
        Writer::BulkEdit edit(writer, "resident");
        const auto present = stored(temp(), m_person);
        const SealPlace place{"resident", "phone2", m_person.value};
        auto status = edit.edit(m_person.value, {{"phone2", Value(), writer.sealer().seal("13900000019", place)}});
        edit.finish();
        return status;
    });
    REQUIRE(changed);
    m_bulk = changed->operation;
    collectLevelFour(registry(), anActor());
    enterLevelFour(registry(), anActor(), m_person);
    const auto mistaken = enterLevelFour(registry(), anActor(), m_person, "MENTAL");
    REQUIRE(residents::endLevelFour(registry(), anActor(), mistaken, *mistaken.validFrom));
}

void SealedFile::letOutPapers()
{
    const Reader reader = registry().reader();
    auto document = mediation::casePaper(m_desk.file(), "TJJL", 1, mediation::contextOf(reader));
    REQUIRE(document);
    REQUIRE(mediation::issueCasePaper(registry(), anActor(), {m_desk.caseId(), 1, *document, papers::Outlet::printer}));
    papers::Document list;
    list.code = "JMMC";
    list.title = "居民名册";
    const auto issued = registry().apply(anActor(), "paper.issue", [&](Writer& writer) -> Status {
        const auto kept = papers::issuePaper(writer, list, {"", std::nullopt, papers::Outlet::printer, {}});
        return kept ? Status() : Status(kept.error());
    });
    REQUIRE(issued);
}

void SealedFile::openAccounts()
{
    accounts::Account first;
    first.name = AccountDesk::director;
    first.role = "director";
    auto opened = accounts::openAccounts(registry(), anActor(), first, AccountDesk::passphrase, cheapPassphrase);
    REQUIRE(opened);
    m_holder = std::move(opened->holder);
    const auto who = accounts::signIn(registry(), AccountDesk::director, AccountDesk::passphrase);
    REQUIRE(who);
    m_actor = who->actor;
    registry().useSealer(std::make_shared<SodiumSealer>(m_holder.keyring));
}

std::map<std::string, std::string> openedValues(Session& session, const Sealer& sealer)
{
    std::map<std::string, std::string> values;
    eachSealedValue(session, [&](const std::string& where, const SealPlace& place, const Blob& sealed) {
        values[where] = sealer.open(sealed, place);
    });
    return values;
}

std::map<int, int> generationsIn(Session& session, KeyClass keyClass)
{
    std::map<int, int> generations;
    eachSealedValue(session, [&](const std::string&, const SealPlace& place, const Blob& sealed) {
        if (keyClassOf(place.table) == keyClass) {
            ++generations[sealed.bytes[0] == 0 ? 0 : static_cast<unsigned char>(sealed.bytes[1])];
        }
    });
    return generations;
}

} // namespace linwu::test
