// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/attachments/media.h"
#include "tests/support/pictures.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::attachments;
using namespace linwu::test;

namespace {

std::string ruleOf(const Result<MediaHead>& read)
{
    return read ? std::string() : read.error().problems.front().rule;
}

bool tellsPlace(const std::string& bytes)
{
    return bytes.find(plantedPlace) != std::string::npos || bytes.find("GPS") != std::string::npos;
}

} // namespace

TEST_CASE("A photo tells its size, how to turn it, its day and that it knows the place", "[attachments]")
{
    const auto head = readMedia(cameraJpeg(4000, 3000, 6));
    REQUIRE(head);
    CHECK(head->type == MediaType::jpeg);
    CHECK(head->width == 4000);
    CHECK(head->height == 3000);
    CHECK(head->orientation == 6);
    CHECK(head->takenOn == Date(2025, 10, 20));
    CHECK(head->hasPosition);
}

TEST_CASE("A position in XMP alone is a position", "[attachments]")
{
    const auto xmp = xmpSegment("<x exif:GPSLatitude='1'/>");
    CHECK(readMedia(jpegOf(10, 10, xmp))->hasPosition);
    CHECK_FALSE(readMedia(jpegOf(10, 10))->hasPosition);
}

TEST_CASE("A PNG and a PDF are known by their bytes", "[attachments]")
{
    const auto png = readMedia(pngOf(800, 600, pngChunk("eXIf", cameraExif(8))));
    REQUIRE(png);
    CHECK(png->type == MediaType::png);
    CHECK(png->width == 800);
    CHECK(png->orientation == 8);
    CHECK(png->hasPosition);
    const auto pdf = readMedia(pdfOf());
    REQUIRE(pdf);
    CHECK(pdf->type == MediaType::pdf);
    CHECK_FALSE(pdf->isPicture());
}

TEST_CASE("What is neither JPEG nor PNG nor PDF is refused by its rule", "[attachments]")
{
    for (const std::string bytes : {"", "GIF89a", "MZ", "<html>", "PK\x03\x04", "RIFF0000WEBP"}) {
        CHECK(ruleOf(readMedia(bytes)) == "attachment_type_unknown");
    }
}

TEST_CASE("A file cut anywhere is refused as damaged", "[attachments]")
{
    for (const std::string& whole : {jpegOf(40, 30), pngOf(40, 30), pdfOf()}) {
        REQUIRE(readMedia(whole));
        for (std::size_t length = pngStart.size(); length + 2 < whole.size(); ++length) {
            INFO(length);
            CHECK(ruleOf(readMedia(whole.substr(0, length))) == "attachment_damaged");
        }
    }
}

TEST_CASE("A flipped byte of a PNG is refused as damaged", "[attachments]")
{
    const std::string whole = pngOf(40, 30);
    for (std::size_t at = pngStart.size(); at < whole.size(); ++at) {
        std::string bent = whole;
        bent[at] = static_cast<char>(bent[at] ^ 1);
        INFO(at);
        CHECK_FALSE(readMedia(bent));
    }
}

TEST_CASE("A second frame that could be larger than the first is refused", "[attachments]")
{
    const std::string frame =
        jpegSegment(0xC0, std::string(1, '\x08') + twoBytes(60000) + twoBytes(60000) + std::string("\x01\x01\x11\0", 4));
    CHECK(ruleOf(readMedia(jpegOf(10, 10, frame))) == "attachment_damaged");
}

TEST_CASE("A bare photo says nothing of the place, the camera or the time", "[attachments]")
{
    const std::string photo = cameraJpeg(4000, 3000);
    REQUIRE(tellsPlace(photo));
    const auto bare = withoutMetadata(photo);
    REQUIRE(bare);
    CHECK_FALSE(tellsPlace(*bare));
    CHECK(bare->find("Exif") == std::string::npos);
    CHECK(bare->find("2025") == std::string::npos);
    CHECK(bare->ends_with("\xff\xd9"));
}

TEST_CASE("A bare photo is still the same picture", "[attachments]")
{
    const auto bare = withoutMetadata(cameraJpeg(4000, 3000));
    REQUIRE(bare);
    CHECK(*bare == jpegOf(4000, 3000));
}

TEST_CASE("How a photo is turned survives baring it", "[attachments]")
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const auto jpeg = withoutMetadata(cameraJpeg(40, 30, static_cast<std::size_t>(orientation)));
        REQUIRE(jpeg);
        const auto head = readMedia(*jpeg);
        REQUIRE(head);
        CHECK(head->orientation == orientation);
        CHECK_FALSE(head->hasPosition);
        CHECK_FALSE(head->takenOn);
        const auto png = withoutMetadata(pngOf(40, 30, pngChunk("eXIf", cameraExif(static_cast<std::size_t>(orientation)))));
        REQUIRE(png);
        CHECK(readMedia(*png)->orientation == orientation);
        CHECK_FALSE(tellsPlace(*png));
    }
}

TEST_CASE("The small picture in a JFIF head goes as well", "[attachments]")
{
    std::string photo = jpegOf(40, 30);
    // The head as `jpegOf` writes it, with a picture of one point behind it.
    constexpr std::string_view pointed{"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01rgb", 17};
    constexpr std::size_t headWithMark = 18;
    photo.replace(photo.find("JFIF") - 4, headWithMark, jpegSegment(0xE0, pointed));
    REQUIRE(readMedia(photo));
    CHECK(withoutMetadata(photo)->find("rgb") == std::string::npos);
}

TEST_CASE("Texts and times of a PNG go", "[attachments]")
{
    const std::string said = "place " + std::string(plantedPlace);
    const std::string chunks = pngChunk("tEXt", said) + pngChunk("iTXt", said) + pngChunk("zTXt", said) + pngChunk("tIME", said) +
                               pngChunk("prVt", said);
    const auto bare = withoutMetadata(pngOf(40, 30, chunks));
    REQUIRE(bare);
    CHECK(*bare == pngOf(40, 30));
}

TEST_CASE("A PDF has no bare copy: we do not know its inside", "[attachments]")
{
    const auto bare = withoutMetadata(pdfOf());
    REQUIRE_FALSE(bare);
    CHECK(bare.error().problems.front().rule == "attachment_no_picture");
}

TEST_CASE("An Exif block that points out of itself counts as not there", "[attachments]")
{
    const std::string exif = cameraExif(6);
    for (std::size_t length = 0; length < exif.size(); ++length) {
        const auto facts = readExif(std::string_view(exif).substr(0, length));
        CHECK((facts.orientation == 1 || facts.orientation == 6));
    }
    CHECK(readExif("MM" + twoBytes(42) + fourBytes(0xFFFFFFF0)).orientation == 1);
}

TEST_CASE("Exif of either byte order is read", "[attachments]")
{
    const std::string little("II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x03\0\0\0\0\0\0\0", 26);
    CHECK(readExif(little).orientation == 3);
    CHECK(readExif(exifOfOrientation(3)).orientation == 3);
}
