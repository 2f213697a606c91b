// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/camera.h"
#include "ui/attachments/picture.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ui;
using namespace linwu::test;

namespace {

attachments::Limits limits()
{
    return {3 * 1024 * 1024, 20 * 1024 * 1024, 9, 80'000'000, 2400, 1600};
}

bool isRed(const QImage& image, double x, double y)
{
    const QColor colour = image.pixelColor(static_cast<int>(image.width() * x), static_cast<int>(image.height() * y));
    return colour.red() > 200 && colour.green() < 80;
}

QImage imageOf(const std::string& bytes)
{
    return QImage::fromData(QByteArray::fromStdString(bytes));
}

template <class T>
std::string ruleOf(const Result<T>& result)
{
    return result || result.error().problems.empty() ? std::string() : result.error().problems.front().rule;
}

} // namespace

TEST_CASE("a photo is seen upright however the camera was held")
{
    // Where the red corner of the stored picture stands after turning it as Exif says.
    const std::array<std::pair<double, double>, 9> corners{
        {{0, 0}, {.2, .2}, {.8, .2}, {.8, .8}, {.2, .8}, {.2, .2}, {.8, .2}, {.8, .8}, {.2, .8}}};
    for (std::size_t orientation = 1; orientation <= 8; ++orientation) {
        INFO(orientation);
        const auto picture = uprightPicture(takenPhoto(cornerPicture(400, 200), orientation), limits(), 1000);
        REQUIRE(picture);
        CHECK(picture->width() == (orientation <= 4 ? 400 : 200));
        CHECK(isRed(*picture, corners[orientation].first, corners[orientation].second));
        CHECK_FALSE(isRed(*picture, 1 - corners[orientation].first, 1 - corners[orientation].second));
    }
}

TEST_CASE("a photo within its limit is kept as the camera wrote it")
{
    const std::string photo = takenPhoto(cornerPicture(800, 600));
    const auto content = contentOf(photo, limits());
    REQUIRE(content);
    CHECK(content->bytes == photo);
    CHECK(content->sourceSha256.empty());
    CHECK(std::max(imageOf(content->thumbnail).width(), imageOf(content->thumbnail).height()) == thumbnailEdge);
}

TEST_CASE("a photo above its limit is scaled until it fits and known by what it was made of")
{
    const std::string photo = takenPhoto(cornerPicture(4000, 3000, true), 6, 98);
    REQUIRE(photo.size() > 3 * 1024 * 1024);
    const auto content = contentOf(photo, limits());
    REQUIRE(content);
    CHECK(content->bytes.size() <= 3 * 1024 * 1024);
    CHECK(content->sourceSha256.size() == 64);
    const QImage kept = imageOf(content->bytes);
    CHECK(kept.height() > kept.width());
    CHECK(kept.height() <= 2400);
}

TEST_CASE("a public copy tells no place, is upright and small")
{
    const std::string photo = takenPhoto(cornerPicture(4000, 3000), 6);
    REQUIRE(photo.find(plantedPlace) != std::string::npos);
    const auto copy = publicCopy(photo, limits());
    REQUIRE(copy);
    CHECK(copy->find(plantedPlace) == std::string::npos);
    CHECK(copy->find("Exif") == std::string::npos);
    const QImage seen = imageOf(*copy);
    CHECK(seen.size() == QSize(1200, 1600));
    CHECK(isRed(seen, .8, .2));
}

TEST_CASE("a text inside a PNG does not come into its public copy")
{
    QImage picture = cornerPicture(300, 200);
    picture.setText(QStringLiteral("Description"), QString::fromLatin1(plantedPlace.data(), plantedPlace.size()));
    const std::string png = pngOf(picture);
    REQUIRE(png.find(plantedPlace) != std::string::npos);
    const auto copy = publicCopy(png, limits());
    REQUIRE(copy);
    CHECK(copy->find(plantedPlace) == std::string::npos);
}

TEST_CASE("a picture that would fill the memory is refused before it is decoded")
{
    CHECK(ruleOf(contentOf(test::pngOf(60'000, 60'000), limits())) == "attachment_pixels");
    CHECK(ruleOf(uprightPicture(jpegOf(65'000, 65'000), limits(), 100)) == "attachment_pixels");
}

TEST_CASE("what looks like a photo and cannot be decoded is refused")
{
    CHECK(ruleOf(contentOf(test::pngOf(40, 30), limits())) == "attachment_damaged");
}

TEST_CASE("a PDF is kept as it is and has no public copy")
{
    const auto content = contentOf(pdfOf(), limits());
    REQUIRE(content);
    CHECK(content->bytes == pdfOf());
    CHECK(content->thumbnail.empty());
    CHECK(ruleOf(publicCopy(pdfOf(), limits())) == "attachment_no_picture");
}

TEST_CASE("a transparent picture becomes one on white paper")
{
    QImage clear(64, 64, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto copy = publicCopy(ui::pngOf(clear), limits());
    REQUIRE(copy);
    CHECK(imageOf(*copy).pixelColor(10, 10) == QColor(Qt::white));
}
