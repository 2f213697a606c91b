// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Fonts: which installed family stands for each face of a paper. The order is written down here and nowhere else.

#include "core/papers/document.h"

#include <QFont>
#include <QString>
#include <QStringList>

#include <array>

namespace linwu::ui {

/// The family taken for a face.
struct FaceChoice {
    papers::Face face = papers::Face::song;
    QString family;
    bool exact = false; ///< the face itself (仿宋 for 仿宋), not the nearest that is installed
    bool heavy = false; ///< the bold weight stands in for 小标宋
};

/// What people call a face: 仿宋.
[[nodiscard]] QString faceName(papers::Face face);

class Fonts {
public:
    /// From the families of this system.
    [[nodiscard]] static const Fonts& ofSystem();

    /// From these families, for tests.
    explicit Fonts(const QStringList& installed);

    /// The families looked for, best first. Those up to `exactCount` are the face itself.
    [[nodiscard]] static QStringList order(papers::Face face);
    [[nodiscard]] static int exactCount(papers::Face face);

    [[nodiscard]] const FaceChoice& choice(papers::Face face) const { return m_choices.at(static_cast<std::size_t>(face)); }

    /// A font of that many points, sized for pages (page.h). Characters it lacks come from the Song and Hei families.
    [[nodiscard]] QFont font(papers::Face face, double points, bool bold = false) const;

private:
    std::array<FaceChoice, 5> m_choices;
};

} // namespace linwu::ui
