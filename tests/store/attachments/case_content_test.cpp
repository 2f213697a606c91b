// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/content.h"
#include "core/mediation/attachment_actions.h"
#include "core/store/content.h"
#include "tests/support/cases.h"
#include "tests/support/mediation_desk.h"
#include "tests/support/pictures.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;
using attachments::caseContents;
using attachments::NewContent;

namespace {

const Date today(2026, 5, 20);
constexpr std::string_view needle = "NEEDLE-IN-THE-PICTURE-OF-THE-STAIRS";

AttachmentInput named(const std::string& name)
{
    return {name, "photo", 1, {}};
}

/// A photo of about that many bytes.
NewContent photo(std::size_t bytes = 1000, std::size_t width = 800)
{
    std::string filling;
    while (filling.size() < bytes) {
        const std::string comment(needle);
        filling += jpegSegment(0xFE, comment + std::string(std::min<std::size_t>(bytes, 60000), 'x'));
    }
    return {jpegOf(width, 600, filling), jpegOf(64, 48), {}};
}

/// A case with one photo on it.
class PhotoDesk {
public:
    explicit PhotoDesk(StoreKind kind = memoryPlain, NewContent content = photo())
        : m_desk(kind)
        , m_content(std::move(content))
    {
        m_desk.reach(StepA::assigned);
        REQUIRE(m_desk.act(today, addAttachment(named("楼道照片"), m_content)));
    }

    [[nodiscard]] MediationDesk& desk() { return m_desk; }

    [[nodiscard]] Registry& registry() { return *m_desk.registry(); }

    [[nodiscard]] Session& session() { return m_desk.registry().session(); }

    [[nodiscard]] const NewContent& given() const { return m_content; }

    [[nodiscard]] std::int64_t attachment() { return m_desk.file().attachments.at(0).id.value; }

    [[nodiscard]] Result<std::string> bytes()
    {
        return attachments::contentBytes(registry().reader(), caseContents, attachment());
    }

    [[nodiscard]] std::int64_t parts() { return session().integer("select count(*) from case_content_part"); }

    std::string refusal(const NewContent& content)
    {
        const Problems problems = m_desk.refused(today, addAttachment(named("另一张"), content));
        return problems.empty() ? std::string() : problems.front().rule;
    }

private:
    MediationDesk m_desk;
    NewContent m_content;
};

std::string bytesOfFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

} // namespace

TEST_CASE("What is kept of a case comes back byte for byte", "[attachments]")
{
    PhotoDesk desk(LINWU_EVERY_STORE(), photo(700'000));
    CHECK(desk.bytes().valueOr({}) == desk.given().bytes);
    CHECK(attachments::thumbnailOf(desk.registry().reader(), caseContents, desk.attachment()) == desk.given().thumbnail);
    CHECK(desk.parts() == 3);
    CHECK(attachments::alteredContents(desk.registry().reader(), caseContents).empty());
}

TEST_CASE("The record of a content tells its type, size and digest", "[attachments]")
{
    PhotoDesk desk;
    const auto content = attachments::findContent(desk.registry().reader(), caseContents, desk.attachment());
    REQUIRE(content);
    CHECK(content->type == attachments::MediaType::jpeg);
    CHECK(content->width == 800);
    CHECK(content->byteCount == static_cast<std::int64_t>(desk.given().bytes.size()));
    CHECK(content->sha256 == desk.desk().file().attachments.at(0).sha256);
}

TEST_CASE("A thumbnail is kept without what a camera wrote into it", "[attachments]")
{
    NewContent content = photo();
    content.thumbnail = cameraJpeg(64, 48);
    PhotoDesk desk(memorySealed, content);
    const auto small = attachments::thumbnailOf(desk.registry().reader(), caseContents, desk.attachment());
    CHECK(small == jpegOf(64, 48));
}

TEST_CASE("Adding an attachment is undone and redone without writing its bytes again", "[attachments]")
{
    PhotoDesk desk(LINWU_EVERY_STORE());
    const auto added = desk.registry().newestUndoable();
    REQUIRE(added);
    REQUIRE(desk.registry().undo(anActor(), *added));
    CHECK(desk.desk().file().attachments.empty());
    REQUIRE(desk.registry().undo(anActor(), *desk.registry().newestRedoable()));
    CHECK(desk.bytes().valueOr({}) == desk.given().bytes);
    CHECK(desk.parts() == 1);
}

TEST_CASE("A removed attachment comes back by undo", "[attachments]")
{
    PhotoDesk desk(LINWU_EVERY_STORE());
    REQUIRE(desk.desk().act(today, removeAttachment({desk.attachment()})));
    CHECK(desk.desk().file().attachments.empty());
    REQUIRE(desk.registry().undo(anActor(), *desk.registry().newestUndoable()));
    CHECK(desk.bytes().valueOr({}) == desk.given().bytes);
}

TEST_CASE("The journal holds no copy of a content", "[attachments]")
{
    PhotoDesk desk(memorySealed, photo(700'000));
    REQUIRE(desk.desk().act(today, removeAttachment({desk.attachment()})));
    REQUIRE(desk.registry().undo(anActor(), *desk.registry().newestUndoable()));
    CHECK(desk.session().integer("select coalesce(max(length(before) + length(after)), 0) from change") < 10'000);
    CHECK(desk.session().integer("select coalesce(max(length(before)), 0) from change") < 10'000);
}

TEST_CASE("Undoing an attachment gives the records as they were before it", "[attachments]")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    const auto before = contentOf(desk.registry().session(), ContentPart::records).hash;
    REQUIRE(desk.act(today, addAttachment(named("楼道照片"), photo())));
    REQUIRE(desk.registry()->undo(anActor(), *desk.registry()->newestUndoable()));
    CHECK(contentOf(desk.registry().session(), ContentPart::records).hash == before);
}

TEST_CASE("A removed photo that is given again is not written a second time", "[attachments]")
{
    PhotoDesk desk;
    REQUIRE(desk.desk().act(today, removeAttachment({desk.attachment()})));
    REQUIRE(desk.desk().act(today, addAttachment(named("又一次"), desk.given())));
    CHECK(desk.parts() == 1);
    CHECK(desk.bytes().valueOr({}) == desk.given().bytes);
}

TEST_CASE("The same file given twice to one case is told by the name it has", "[attachments]")
{
    PhotoDesk desk;
    const Problems problems = desk.desk().refused(today, addAttachment(named("另一张"), desk.given()));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == "attachment_known");
    CHECK(problems.front().args.at("name") == "楼道照片");
}

TEST_CASE("A scaled photo is known by the file it was made of", "[attachments]")
{
    NewContent scaled = photo();
    scaled.sourceSha256 = std::string(64, 'c');
    PhotoDesk desk(memoryPlain, scaled);
    NewContent again = photo(2000);
    again.sourceSha256 = scaled.sourceSha256;
    CHECK(desk.refusal(again) == "attachment_known");
}

TEST_CASE("What may not be kept is refused by its rule, and nothing of it is written", "[attachments]")
{
    PhotoDesk desk;
    CHECK(desk.refusal({"GIF89a", {}, {}}) == "attachment_type_unknown");
    CHECK(desk.refusal({jpegOf(900, 600).substr(0, 100), {}, {}}) == "attachment_damaged");
    CHECK(desk.refusal(photo(4'000'000, 900)) == "attachment_too_large");
    CHECK(desk.refusal({pdfOf(std::string(21 * 1024 * 1024, 'x')), {}, {}}) == "attachment_too_large");
    CHECK(desk.refusal({pngOf(100'000, 100'000), {}, {}}) == "attachment_pixels");
    CHECK(desk.refusal({jpegOf(900, 600), "no picture", {}}) == "attachment_type_unknown");
    CHECK(desk.parts() == 1);
}

TEST_CASE("Nine photos are kept of a case and not ten, but any number of scans", "[attachments]")
{
    PhotoDesk desk;
    for (std::size_t i = 1; i < 9; ++i) {
        REQUIRE(desk.desk().act(today, addAttachment(named("第" + std::to_string(i)), photo(1000, 800 + i))));
    }
    CHECK(desk.refusal(photo(1000, 999)) == "attachment_count");
    CHECK(desk.desk().act(today, addAttachment(named("笔录"), {pdfOf(), {}, {}})));
}

TEST_CASE("An archived case keeps its files", "[attachments]")
{
    MediationDesk desk;
    desk.reach(StepA::archived);
    REQUIRE(desk.act(Date(2026, 12, 1), addAttachment(named("补入的照片"), photo()), {"backdated"}));
    const Problems problems = desk.refused(Date(2026, 12, 1), removeAttachment(desk.file().attachments.at(0).id), {"backdated"});
    CHECK(has(problems, "state_not_allowed"));
}

TEST_CASE("A sealed part that was moved, cut or changed is found, and its record named", "[attachments]")
{
    PhotoDesk desk(memorySealed, photo(700'000));
    const std::string spoil = GENERATE(
        as<std::string>{},
        "update case_content_part set number = 9 - number",
        "update case_content_part set body = (select body from case_content_part where number = 2) where number = 1",
        "update case_content_part set body = substr(body, 1, length(body) - 1) where number = 2",
        "delete from case_content_part where number = 3",
        "update case_content_part set id = id + 100",
        "update case_content set sha256 = substr(sha256, 33) || substr(sha256, 1, 32)",
        "update case_content set byte_count = byte_count + 1"
    );
    INFO(spoil);
    desk.session().run(spoil);
    CHECK(desk.bytes().hasValue() == false);
    CHECK(desk.bytes().error().detail == "attachment_altered");
    CHECK(attachments::alteredContents(desk.registry().reader(), caseContents) == std::vector{desk.attachment()});
}

TEST_CASE("A plain part that was cut is found as well", "[attachments]")
{
    PhotoDesk desk;
    desk.session().run("update case_content_part set body = substr(body, 1, 400)");
    CHECK(attachments::alteredContents(desk.registry().reader(), caseContents).size() == 1);
}

TEST_CASE("A thumbnail moved to another row does not open", "[attachments]")
{
    PhotoDesk desk(memorySealed);
    REQUIRE(desk.desk().act(today, addAttachment(named("另一张"), photo(1000, 801))));
    desk.session().run("update case_content set thumbnail = (select thumbnail from case_content where width = 801)");
    CHECK_THROWS_AS(attachments::thumbnailOf(desk.registry().reader(), caseContents, desk.attachment()), SealError);
}

TEST_CASE("Whoever may not see the cases sees no file of theirs", "[attachments]")
{
    PhotoDesk desk;
    Scope closed;
    closed.hidden = setOf(RegisterKind::mediation);
    const Reader reader = desk.registry().reader(closed);
    CHECK_FALSE(attachments::findContent(reader, caseContents, desk.attachment()));
    CHECK(attachments::thumbnailOf(reader, caseContents, desk.attachment()).empty());
    CHECK_FALSE(attachments::contentBytes(reader, caseContents, desk.attachment()));
}

TEST_CASE("Whoever holds another grid sees no file of a case", "[attachments]")
{
    PhotoDesk desk;
    desk.session().run("update mediation_case set current_grid_id = (select id from grid limit 1)");
    Scope other;
    other.grids = std::vector<Id<Grid>>{{987654}};
    CHECK_FALSE(attachments::contentBytes(desk.registry().reader(other), caseContents, desk.attachment()));
}

TEST_CASE("Nothing of a photo stands in a sealed file, all of it in a plain one", "[attachments]")
{
    NewContent content = photo();
    content.bytes = cameraJpeg(800, 600);
    for (const StoreKind kind : {filePlain, fileSealed}) {
        PhotoDesk desk(kind, content);
        std::string everything;
        for (const auto& entry : std::filesystem::directory_iterator(desk.desk().registry().folder().path())) {
            everything += bytesOfFile(entry.path());
        }
        CHECK((everything.find(plantedPlace) == std::string::npos) == kind.sealed);
        CHECK((everything.find("JFIF") == std::string::npos) == kind.sealed);
    }
}

TEST_CASE("The scan of a signed paper is kept with its bytes", "[attachments]")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    KeepSignedInput input;
    input.paper = "XYS";
    input.pages = 2;
    input.scan = "协议书扫描.pdf";
    REQUIRE(desk.act(today, keepSigned(input, {pdfOf(), {}, {}})));
    const Attachment scan = desk.file().attachments.at(0);
    const auto bytes = attachments::contentBytes(desk.registry()->reader(), caseContents, scan.id.value);
    CHECK(bytes.valueOr({}) == pdfOf());
}
