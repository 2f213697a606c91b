// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/find/finder.h"
#include "core/find/sources.h"
#include "core/grids/grid.h"
#include "core/mediation/mediation_case.h"
#include "core/mediation/party.h"
#include "core/residents/resident.h"
#include "tests/support/registry.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// Names of residents as a source: what a register gives, without the rest of it.
SearchSource names(int* fills = nullptr)
{
    const auto entryOf = [](const Resident& person) {
        SearchEntry entry;
        entry.ref = {"resident", person.id.value};
        entry.name = person.name;
        entry.grid = person.currentGridId;
        return entry;
    };
    SearchSource source;
    source.kinds = {"resident"};
    source.fill = [=](const Reader& reader, SearchIndex& index) {
        if (fills != nullptr) {
            ++*fills;
        }
        for (const auto& person : listRecords<Resident>(reader.session(), "1 = 1 order by id")) {
            index.append(entryOf(person));
        }
    };
    source.refresh = [=](const Reader& reader, SearchIndex& index, const Changes& changes) {
        for (const auto& change : changes.list) {
            for (auto id = change.firstId; id <= change.lastId; ++id) {
                const auto person = findRecord<Resident>(reader.session(), id);
                person ? index.apply({entryOf(*person)}) : index.apply({}, {{"resident", id}});
            }
        }
    };
    source.describe = [](const Reader& reader, const std::vector<SearchRef>& refs) {
        std::vector<FoundLine> lines;
        for (const auto& ref : refs) {
            const auto person = findRecord<Resident>(reader.session(), ref.id);
            lines.push_back({person ? person->name : std::string(), {}});
        }
        return lines;
    };
    return source;
}

Changes addPerson(Registry& registry, const std::string& name, std::int64_t grid = 0)
{
    const auto done = registry.apply(anActor(), "resident.add", [&](Writer& writer) {
        Resident person;
        person.name = name;
        person.currentGridId.value = grid;
        return writer.add(person);
    });
    REQUIRE(done);
    return *done;
}

SearchRequest asked(const std::string& words)
{
    SearchRequest request;
    request.words = words;
    return request;
}

std::vector<std::string> titles(const Finder& finder, const Reader& reader, const std::string& words)
{
    std::vector<std::string> found;
    for (const auto& hit : finder.find(reader, asked(words)).hits) {
        found.push_back(hit.line.title);
    }
    return found;
}

} // namespace

TEST_CASE("what is in the file is found after loading")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    addPerson(*registry, "单雄信");
    Finder finder({names()});
    REQUIRE(finder.load(*registry));
    CHECK(titles(finder, registry->reader(), "sxx") == std::vector<std::string>{"单雄信"});
}

TEST_CASE("an act is found at once, and not any more when it is undone")
{
    TempRegistry registry;
    Finder finder({names()});
    REQUIRE(finder.load(*registry));
    const Changes added = addPerson(*registry, "何建国");
    finder.follow(*registry, added);
    CHECK(titles(finder, registry->reader(), "何建").size() == 1);
    const auto undone = registry->undo(anActor(), added.operation);
    REQUIRE(undone);
    finder.follow(*registry, *undone);
    CHECK(titles(finder, registry->reader(), "何建").empty());
}

TEST_CASE("a stored index is loaded without reading the registers, and brought up to date by the journal")
{
    TempRegistry registry(GENERATE(filePlain, fileSealed));
    addPerson(*registry, "何建国");
    int fills = 0;
    {
        Finder finder({names(&fills)});
        REQUIRE(finder.load(*registry));
        REQUIRE(finder.save(*registry));
    }
    addPerson(*registry, "林秀芝");
    Finder finder({names(&fills)});
    REQUIRE(finder.load(*registry));
    CHECK(fills == 1);
    CHECK(titles(finder, registry->reader(), "何建国").size() == 1);
    CHECK(titles(finder, registry->reader(), "林秀芝").size() == 1);
}

TEST_CASE("a stored page is not readable without the key")
{
    TempRegistry registry(fileSealed);
    addPerson(*registry, "何建国");
    Finder finder({names()});
    REQUIRE(finder.load(*registry));
    REQUIRE(finder.save(*registry));
    const auto page = registry.session().one("select body from search_page where number = 0");
    REQUIRE(page);
    CHECK(std::get<Blob>(*page).bytes.find("何建国") == std::string::npos);
}

TEST_CASE("a damaged page is no loss: the index is filled anew")
{
    TempRegistry registry(filePlain);
    addPerson(*registry, "何建国");
    int fills = 0;
    Finder first({names(&fills)});
    REQUIRE(first.load(*registry));
    REQUIRE(first.save(*registry));
    registry.session().run("update search_page set body = :body where number = 0", {{"body", Blob{std::string("\0torn", 5)}}});
    Finder finder({names(&fills)});
    REQUIRE(finder.load(*registry));
    CHECK(fills == 2);
    CHECK(titles(finder, registry->reader(), "何建国").size() == 1);
}

TEST_CASE("a person who holds one grid finds nobody beyond it, and the count says so")
{
    TempRegistry registry;
    addPerson(*registry, "何建国", 3);
    addPerson(*registry, "何建军", 4);
    addPerson(*registry, "何建民");
    Finder finder({names()});
    REQUIRE(finder.load(*registry));
    const auto answer = finder.find(registry->reader(Scope{std::vector<Id<Grid>>{{3}}}), asked("何建"));
    CHECK(answer.total == 1);
    REQUIRE(answer.hits.size() == 1);
    CHECK(answer.hits[0].line.title == "何建国");
}

namespace {

/// Puts a record as it is: what its register would demand before is not what these tests are about.
template <Record R>
void put(Writer& writer, R& record)
{
    record.id.value = writer.nextId(R::table);
    REQUIRE(writer.insertRow(R::table, fieldsOf(record, writer.sealer())));
}

void putCase(Registry& registry)
{
    const auto done = registry.apply(anActor(), "mediation.accept", [&](Writer& writer) -> Status {
        Grid grid;
        grid.name = "第一网格";
        put(writer, grid);
        mediation::Committee committee;
        committee.name = "桂花里社区人民调解委员会";
        committee.shortName = "桂";
        put(writer, committee);
        mediation::MediationCase opened;
        opened.committeeId = committee.id;
        opened.number = "〔2026〕桂人调字第12号";
        opened.numberYear = 2026;
        opened.numberSeq = 12;
        opened.currentGridId = grid.id;
        put(writer, opened);
        mediation::Party party;
        party.caseId = opened.id;
        party.position = 1;
        party.name = "林秀芝";
        put(writer, party);
        return {};
    });
    const std::string why = done ? std::string() : done.error().field + " " + done.error().detail;
    INFO(why);
    REQUIRE(done);
}

} // namespace

TEST_CASE("a case is found by its number and by a party, and not beyond its grid")
{
    TempRegistry registry;
    putCase(*registry);
    Finder finder(allSearchSources());
    REQUIRE(finder.load(*registry));
    CHECK(titles(finder, registry->reader(), "桂人调字第12号") == std::vector<std::string>{"〔2026〕桂人调字第12号"});
    CHECK(titles(finder, registry->reader(), "lxz") == std::vector<std::string>{"〔2026〕桂人调字第12号"});
    CHECK(titles(finder, registry->reader(Scope{std::vector<Id<Grid>>{{99}}}), "lxz").empty());
}
