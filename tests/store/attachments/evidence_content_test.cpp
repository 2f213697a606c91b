// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/content.h"
#include "core/disclosure/archive_rules.h"
#include "core/disclosure/disclosure_actions.h"
#include "core/disclosure/disclosure_queries.h"
#include "tests/support/pictures.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;
using namespace linwu::test;
using attachments::evidenceContents;
using attachments::NewContent;

namespace {

const Date firstDay(2025, 10, 20);

/// A sheet on the wall.
class WallDesk : public SheetDesk {
public:
    explicit WallDesk(StoreKind kind = memoryPlain)
        : SheetDesk(kind)
        , m_sheet(publishQuarter(*registry, story, staff))
    {}

    Evidence photo(const std::string& name = "首日照片") const
    {
        Evidence evidence;
        evidence.disclosure = m_sheet.id;
        evidence.kind = EvidenceKind::firstDayPhoto;
        evidence.name = name;
        evidence.takenOn = firstDay;
        return evidence;
    }

    [[nodiscard]] bool lacksPhoto()
    {
        const auto file = loadSheet(registry->reader(), m_sheet.id);
        REQUIRE(file);
        const auto flags = flagsOf(*file, itemOf(registry->reader(), file->sheet), firstDay);
        return std::ranges::find(flags, "photo_missing") != flags.end();
    }

private:
    Disclosure m_sheet;
};

} // namespace

TEST_CASE("A photo proves a display when it is there to be seen", "[attachments]")
{
    WallDesk desk(LINWU_EVERY_STORE());
    Evidence named = desk.photo("只有名称");
    REQUIRE(addEvidence(*desk.registry, anActor(), named));
    CHECK(desk.lacksPhoto());
    Evidence seen = desk.photo();
    REQUIRE(addEvidence(*desk.registry, anActor(), seen, {cameraJpeg(800, 600), jpegOf(64, 48), {}}));
    CHECK_FALSE(desk.lacksPhoto());
    const auto bytes = attachments::contentBytes(desk.registry->reader(), evidenceContents, seen.id.value);
    CHECK(bytes.valueOr({}) == cameraJpeg(800, 600));
}

TEST_CASE("Taking a photo away brings the flag back, and undo the photo", "[attachments]")
{
    WallDesk desk;
    Evidence seen = desk.photo();
    REQUIRE(addEvidence(*desk.registry, anActor(), seen, {jpegOf(800, 600), {}, {}}));
    REQUIRE(removeEvidence(*desk.registry, anActor(), seen.id));
    CHECK(desk.lacksPhoto());
    REQUIRE(desk.registry->undo(anActor(), *desk.registry->newestUndoable()));
    CHECK_FALSE(desk.lacksPhoto());
}

TEST_CASE("A photo that another sheet shows is known by its bytes", "[attachments]")
{
    WallDesk desk;
    Evidence seen = desk.photo();
    REQUIRE(addEvidence(*desk.registry, anActor(), seen, {jpegOf(800, 600), {}, {}}));
    Evidence again = desk.photo("又一张");
    CHECK(refusedFor(addEvidence(*desk.registry, anActor(), again, {jpegOf(800, 600), {}, {}}), "photo_known"));
}

TEST_CASE("A scan that the sheet has already is told by its name", "[attachments]")
{
    WallDesk desk;
    Evidence scan = desk.photo("备案回执");
    scan.kind = EvidenceKind::filing;
    REQUIRE(addEvidence(*desk.registry, anActor(), scan, {pdfOf(), {}, {}}));
    Evidence again = scan;
    again.name = "回执";
    CHECK(refusedFor(addEvidence(*desk.registry, anActor(), again, {pdfOf(), {}, {}}), "attachment_known"));
}

TEST_CASE("Whoever may not see the sheets sees no photo of theirs", "[attachments]")
{
    WallDesk desk;
    Evidence seen = desk.photo();
    REQUIRE(addEvidence(*desk.registry, anActor(), seen, {jpegOf(800, 600), {}, {}}));
    linwu::Scope closed;
    closed.hidden = setOf(RegisterKind::disclosure);
    CHECK_FALSE(attachments::contentBytes(desk.registry->reader(closed), evidenceContents, seen.id.value));
    closed.hidden = setOf(RegisterKind::mediation);
    CHECK(attachments::contentBytes(desk.registry->reader(closed), evidenceContents, seen.id.value));
}
