// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/form_setter.h"

#include <algorithm>

namespace linwu::ui {

namespace {

using papers::Align;

constexpr double kPadding = 1.4; // mm beside a text
constexpr double kMargin = 2;    // mm above and below together
constexpr double kRule = 0.25;   // mm
constexpr double kBehind = 2.5;  // mm between a form and what follows
constexpr QRgb kLabelFill = qRgb(0xF1, 0xF3, 0xF5);

struct Box {
    double left = 0;
    double right = 0;
    bool label = false;
    Align align = Align::left;
    std::uint16_t font = 0;
    std::vector<SetLine> lines;

    [[nodiscard]] double anchor() const
    {
        const double padding = dotsOfMm(kPadding);
        return align == Align::center ? (left + right) / 2 : align == Align::right ? right - padding : left + padding;
    }
};

std::vector<Box> boxesOf(const papers::FormRow& row, double points, TextSetter& setter, double width)
{
    double shares = 0;
    for (const auto& cell : row.cells) {
        shares += cell.width;
    }
    std::vector<Box> boxes;
    double left = 0;
    for (const auto& cell : row.cells) {
        Box box{left, left + width * cell.width / shares, cell.label, cell.label ? Align::center : cell.align, 0, {}};
        box.font = setter.font(cell.label ? papers::Face::hei : papers::Face::song, points);
        box.lines = setter.lines(QString::fromStdString(cell.text), box.font, box.right - box.left - 2 * dotsOfMm(kPadding));
        left = box.right;
        boxes.push_back(std::move(box));
    }
    return boxes;
}

void drawBox(PaperPage& page, const Box& box, double height)
{
    const QRectF area(box.left, 0, box.right - box.left, height);
    if (box.label) {
        page.fills.push_back({area, kLabelFill});
    }
    const QLineF sides[] = {
        {area.topLeft(), area.topRight()},
        {area.bottomLeft(), area.bottomRight()},
        {area.topLeft(), area.bottomLeft()},
        {area.topRight(), area.bottomRight()},
    };
    for (const QLineF& side : sides) {
        page.rules.push_back({side, dotsOfMm(kRule)});
    }
}

} // namespace

void setForm(const papers::FormGrid& form, TextSetter& setter, const PageGeometry& geometry, std::vector<Strip>& out)
{
    const double step = dotsOfPoints(form.points * setter.typeScale()) * 1.35;
    const double margin = dotsOfMm(kMargin);
    const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>((geometry.body.height() - margin) / step));
    for (const auto& row : form.rows) {
        const auto boxes = boxesOf(row, form.points, setter, geometry.body.width());
        std::size_t most = 1;
        for (const Box& box : boxes) {
            most = std::max(most, box.lines.size());
        }
        for (std::size_t from = 0; from < most; from += fit) {
            const std::size_t count = std::min(fit, most - from);
            Strip strip;
            const double least = from == 0 ? dotsOfMm(row.height) * setter.typeScale() : 0;
            strip.height = std::min(std::max(least, step * static_cast<double>(count) + margin), geometry.body.height());
            for (const Box& box : boxes) {
                drawBox(strip.content, box, strip.height);
                const std::size_t end = std::min(box.lines.size(), from + count);
                const double used = from < end ? step * static_cast<double>(end - from) : 0;
                double y = (strip.height - used) / 2 + (step - setter.size(box.font)) / 2 + setter.ascent(box.font);
                for (std::size_t i = from; i < end; ++i, y += step) {
                    placeLine(strip.content, setter, box.lines[i].text, box.font, {box.anchor(), y}, box.align);
                }
            }
            out.push_back(std::move(strip));
        }
    }
    Strip gap;
    gap.height = dotsOfMm(kBehind);
    gap.ink = 1;
    out.push_back(std::move(gap));
}

} // namespace linwu::ui
