// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BlockSetter: paragraphs, signatures, seal places and codes become strips.

#include "ui/printing/page_frame.h"
#include "ui/printing/strip.h"

#include <vector>

namespace linwu::ui {

class BlockSetter {
public:
    BlockSetter(TextSetter& setter, const PageGeometry& geometry, papers::Frame frame, std::vector<Strip>& out)
        : m_setter(setter)
        , m_geometry(geometry)
        , m_frame(frame)
        , m_out(out)
    {}

    void set(const papers::Paragraph& paragraph);
    void set(const papers::Signatures& signatures);
    void set(const papers::SealPlace& seal);
    void set(const papers::QrCode& code);
    void set(const papers::Space& space);
    /// Signatures with the place of the seal to their right and the code below them: a sheet for the wall has no room to give
    /// each lines of its own. `code`: none on a sheet that does not hang yet.
    void setSealed(const papers::Signatures& signatures, const papers::SealPlace& seal, const papers::QrCode* code);

private:
    [[nodiscard]] double width() const { return m_geometry.body.width(); }

    [[nodiscard]] double pitch(double points) const { return dotsOfPoints(m_geometry.pitch(points) * m_setter.typeScale()); }

    [[nodiscard]] double baseline(double pitch, std::uint16_t font) const
    {
        return baselineIn(pitch, font, m_setter, m_geometry);
    }

    [[nodiscard]] double bodyPoints() const { return m_frame == papers::Frame::plain ? 12 : 16; }

    [[nodiscard]] std::size_t columnsFor(const papers::Signatures& signatures, std::uint16_t font, double wide);
    void signAll(const papers::Signatures& signatures, double width);
    void sealHere(Strip& strip, const papers::SealPlace& seal, double points, double side);
    void signHere(Strip& strip, const std::vector<SetLine>& lines, std::uint16_t font, double left, double share);

    TextSetter& m_setter;
    const PageGeometry& m_geometry;
    papers::Frame m_frame;
    std::vector<Strip>& m_out;
};

} // namespace linwu::ui
