// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/page_frame.h"

#include <algorithm>
#include <cmath>

namespace linwu::ui {

namespace {

using papers::Align;
using papers::Document;
using papers::Face;
using papers::Frame;
using papers::Orientation;
using papers::PageSize;

constexpr double kBandHeight = 18; // mm on the A3 sheet
constexpr double kFootHeight = 22; // mm
constexpr double kWallMargin = 20; // mm
constexpr double kWallTop = 25;    // mm
constexpr double kSmall = 9;       // points of the small print of letters and working papers

QRectF rectOfMm(double left, double top, double width, double height)
{
    return {dotsOfMm(left), dotsOfMm(top), dotsOfMm(width), dotsOfMm(height)};
}

QRgb bandColour(const std::string& name)
{
    if (name == "party") {
        return qRgb(0xB3, 0x26, 0x1E);
    }
    if (name == "affairs") {
        return qRgb(0x1F, 0x5F, 0xA8);
    }
    if (name == "finance") {
        return qRgb(0x1E, 0x6E, 0x47);
    }
    return name == "service" ? qRgb(0xB4, 0x58, 0x09) : qRgb(0x45, 0x4B, 0x54);
}

/// The largest type at which a text takes one line of that width, or two at little more than half of it.
std::uint16_t fittingFont(TextSetter& setter, const QString& text, double points, double width)
{
    const double least = points * 0.6;
    for (double size = points; size > least; size -= 1) {
        const auto font = setter.font(Face::hei, size);
        if (setter.lines(text, font, width).size() <= 1) {
            return font;
        }
    }
    for (double size = least; size > 8; size -= 1) {
        const auto font = setter.font(Face::hei, size);
        if (setter.lines(text, font, width).size() <= 2) {
            return font;
        }
    }
    return setter.font(Face::hei, 8);
}

/// Lines one under the other, as a block centred on `middle`.
void placeBlock(
    PaperPage& page,
    TextSetter& setter,
    const QString& text,
    std::uint16_t font,
    double width,
    QPointF middle,
    Align align,
    QRgb colour
)
{
    const auto lines = setter.lines(text, font, width);
    const double pitch = setter.size(font) * 1.3;
    double top = middle.y() - pitch * static_cast<double>(lines.size()) / 2;
    for (const auto& line : lines) {
        const double baseline = top + (pitch - setter.size(font)) / 2 + setter.ascent(font);
        placeLine(page, setter, line.text, font, {middle.x(), baseline}, align, colour);
        top += pitch;
    }
}

void drawWall(PaperPage& page, const Document& document, const PageGeometry& geometry, TextSetter& setter, const QString& pages)
{
    const QRgb colour = bandColour(document.bandColour);
    const double left = dotsOfMm(kWallMargin);
    const double right = geometry.size.width() - left;
    const QRectF band(left, dotsOfMm(kWallTop), right - left, dotsOfMm(kBandHeight));
    page.fills.push_back({band, colour});
    const auto put = [&](const std::string& words, double points, double share, Align align) {
        const QString text = QString::fromStdString(words);
        const double room = (band.width() - dotsOfMm(16)) * share;
        const double x = align == Align::left ? left + dotsOfMm(5) : right - dotsOfMm(5);
        placeBlock(page, setter, text, fittingFont(setter, text, points, room), room, {x, band.center().y()}, align, 0xFFFFFFFF);
    };
    put(document.headLeft, 22, 0.55, Align::left);
    put(document.headRight.empty() ? document.number : document.headRight, 16, 0.45, Align::right);

    const QRectF foot(left, geometry.size.height() - dotsOfMm(kWallMargin + kFootHeight), right - left, dotsOfMm(kFootHeight));
    page.rules.push_back({QLineF(foot.topLeft(), foot.topRight()), dotsOfMm(0.8)});
    const double middle = foot.center().y();
    const auto font = setter.font(Face::song, 15);
    const double pagesWidth = setter.width(pages, font);
    const QString note = QString::fromStdString(document.footNote);
    placeBlock(page, setter, note, font, right - left - pagesWidth - dotsOfMm(10), {left, middle}, Align::left, 0xFF000000);
    placeBlock(page, setter, pages, font, pagesWidth * 1.2, {right, middle}, Align::right, 0xFF000000);
}

} // namespace

double PageGeometry::stretch(double points) const
{
    constexpr double charactersPerLine = 28; // GB/T 9704-2012 5.2.3
    return grid && std::abs(points - 16) < 0.01 ? body.width() / charactersPerLine / dotsOfPoints(16) : 1;
}

PageGeometry geometryOf(const Document& document)
{
    PageGeometry geometry;
    const bool wall = document.frame == Frame::wall;
    const bool flat = document.orientation == Orientation::landscape;
    const QSizeF upright = wall ? QSizeF(297, 420) : QSizeF(210, 297);
    const QSizeF mm = flat ? upright.transposed() : upright;
    geometry.size = QSizeF(dotsOfMm(mm.width()), dotsOfMm(mm.height()));
    if (wall) {
        const double top = kWallTop + kBandHeight + 5;
        const double bottom = kWallMargin + kFootHeight + 2;
        geometry.body = rectOfMm(kWallMargin, top, mm.width() - 2 * kWallMargin, mm.height() - top - bottom);
        geometry.scale = document.size == PageSize::a3 ? 1 : 210.0 / 297.0;
        geometry.mostRows = 30;
        geometry.pitchFactor = 1.5;
        return geometry;
    }
    geometry.scale = document.size == PageSize::a3 ? 297.0 / 210.0 : 1;
    if (document.frame == Frame::official) {
        // 版心 156 × 225 mm at 28 mm from the left and 37 mm from the top; lying, the same margins turn with the page.
        geometry.body = flat ? rectOfMm(37, 26, 225, 156) : rectOfMm(28, 37, 156, 225);
        geometry.grid = !flat;
        return geometry;
    }
    geometry.body = rectOfMm(20, 20, mm.width() - 40, mm.height() - 40);
    return geometry;
}

double baselineIn(double pitch, std::uint16_t font, const TextSetter& setter, const PageGeometry& geometry)
{
    return (geometry.grid ? 0 : (pitch - setter.size(font)) / 2) + setter.ascent(font);
}

void placeLine(PaperPage& page, TextSetter& setter, const QString& text, std::uint16_t font, QPointF at, Align align, QRgb colour)
{
    if (text.isEmpty()) {
        return;
    }
    const double width = setter.width(text, font);
    const double x = align == Align::right ? at.x() - width : align == Align::center ? at.x() - width / 2 : at.x();
    page.texts.push_back({{x, at.y()}, text, width, 1, font, colour});
}

void drawFrame(PaperPage& page, const Document& document, const PageGeometry& geometry, TextSetter& setter, int number, int count)
{
    const QString pages = QStringLiteral("第%1页　共%2页").arg(number).arg(count);
    if (document.frame == Frame::wall) {
        drawWall(page, document, geometry, setter, pages);
        return;
    }
    const auto small = setter.font(Face::song, kSmall);
    const QRectF& body = geometry.body;
    const bool official = document.frame == Frame::official;
    const double headLine = dotsOfMm(official ? 24 : 14);
    placeLine(page, setter, QString::fromStdString(document.number), small, {body.left(), headLine}, Align::left);
    const double footLine = body.bottom() + dotsOfMm(official ? 15 : 9);
    placeLine(page, setter, QString::fromStdString(document.footNote), small, {body.left(), footLine}, Align::left);
    if (!official) {
        placeLine(page, setter, pages, small, {body.right(), footLine}, Align::right);
        return;
    }
    // GB/T 9704-2012 7.5: 4号 half-width figures between one-character dashes, the dash 7 mm below the body, one character in
    // from the outer side.
    const auto font = setter.font(Face::song, 14);
    const double em = setter.size(font);
    const double baseline = body.bottom() + dotsOfMm(7) + em * 0.38; // the dash lies about 0.38 em above the baseline
    const bool odd = number % 2 == 1;
    const double x = odd ? body.right() - em : body.left() + em;
    placeLine(page, setter, QStringLiteral("— %1 —").arg(number), font, {x, baseline}, odd ? Align::right : Align::left);
}

} // namespace linwu::ui
