// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/label_setter.h"

#include <algorithm>

namespace linwu::ui {

namespace {

using papers::Align;
using papers::LabelledValue;

constexpr double kUnderline = 0.2; // mm
constexpr double kBlank = 4;       // characters: least room for a value written by hand

/// One label and value with the room they need and get.
struct Part {
    QString label;
    QString value;
    double share = 1;
    double labelWidth = 0;
    double needed = 0;
    double width = 0;
};

class LabelRow {
public:
    LabelRow(TextSetter& setter, const PageGeometry& geometry, std::uint16_t font, double step, std::vector<Strip>& out)
        : m_setter(setter)
        , m_geometry(geometry)
        , m_font(font)
        , m_step(step)
        , m_out(out)
        , m_first(out.size())
    {}

    void set(std::vector<Part> parts)
    {
        const double em = m_setter.size(m_font);
        share(parts, m_geometry.body.width() - em * static_cast<double>(parts.size() - 1));
        double left = 0;
        for (const Part& part : parts) {
            place(part, left);
            left += part.width + em;
        }
        m_first = m_out.size();
    }

private:
    /// Each gets its share, or what it needs when that is more and the others can give it.
    static void share(std::vector<Part>& parts, double usable)
    {
        std::vector<bool> fixed(parts.size(), false);
        for (bool again = true; again;) {
            again = false;
            double rest = usable;
            double shares = 0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                (fixed[i] ? rest : shares) += fixed[i] ? -parts[i].needed : parts[i].share;
            }
            for (std::size_t i = 0; i < parts.size(); ++i) {
                Part& part = parts[i];
                part.width = fixed[i] ? part.needed : rest * part.share / shares;
                if (!fixed[i] && part.width < part.needed && parts.size() > 1) {
                    fixed[i] = again = true;
                }
            }
        }
    }

    Strip& stripAt(std::size_t row)
    {
        while (m_out.size() <= m_first + row) {
            Strip strip;
            strip.height = m_step;
            strip.ink = m_setter.size(m_font) * 1.25;
            m_out.push_back(std::move(strip));
        }
        return m_out[m_first + row];
    }

    void place(const Part& part, double left)
    {
        const double em = m_setter.size(m_font);
        const double y = baselineIn(m_step, m_font, m_setter, m_geometry);
        const auto labelLines = m_setter.lines(part.label, m_font, part.width);
        double indent = labelLines.empty() ? 0 : labelLines.back().width;
        std::size_t row = labelLines.empty() ? 0 : labelLines.size() - 1;
        for (std::size_t i = 0; i < labelLines.size(); ++i) {
            placeLine(stripAt(i).content, m_setter, labelLines[i].text, m_font, {left, y}, Align::left);
        }
        if (indent + 3 * em > part.width && !labelLines.empty()) {
            indent = 0;
            ++row;
        }
        auto lines = m_setter.lines(part.value, m_font, part.width, indent);
        if (lines.empty()) {
            lines.push_back({QString(), 0, indent, true}); // a blank to be filled in by hand
        }
        for (const SetLine& line : lines) {
            PaperPage& content = stripAt(row++).content;
            placeLine(content, m_setter, line.text, m_font, {left + line.indent, y}, Align::left);
            content.rules.push_back(
                {QLineF(left + line.indent, y + em * 0.2, left + part.width, y + em * 0.2), dotsOfMm(kUnderline)}
            );
        }
    }

    TextSetter& m_setter;
    const PageGeometry& m_geometry;
    std::uint16_t m_font;
    double m_step;
    std::vector<Strip>& m_out;
    std::size_t m_first;
};

} // namespace

void setLabelLine(const papers::LabelLine& line, TextSetter& setter, const PageGeometry& geometry, std::vector<Strip>& out)
{
    const auto font = setter.font(line.face, line.points);
    const double em = setter.size(font);
    LabelRow row(setter, geometry, font, dotsOfPoints(geometry.pitch(line.points) * setter.typeScale()), out);
    std::vector<Part> parts;
    double used = 0;
    for (const LabelledValue& value : line.values) {
        Part part;
        part.label = value.label.empty() ? QString() : QString::fromStdString(value.label) + QStringLiteral("：");
        part.value = QString::fromStdString(value.value);
        part.share = value.width > 0 ? value.width : 1;
        part.labelWidth = setter.width(part.label, font);
        part.needed = part.labelWidth + (part.value.isEmpty() ? kBlank * em : setter.width(part.value, font) + em * 0.5);
        if (!parts.empty() && used + em + part.needed > geometry.body.width()) {
            row.set(std::move(parts));
            parts.clear();
            used = 0;
        }
        used += (parts.empty() ? 0 : em) + part.needed;
        parts.push_back(std::move(part));
    }
    if (!parts.empty()) {
        row.set(std::move(parts));
    }
}

} // namespace linwu::ui
