// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/fonts.h"

#include "ui/printing/page.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <cmath>

namespace linwu::ui {

namespace {

using papers::Face;

constexpr std::array kFaces{Face::song, Face::xiaobiaosong, Face::fangsong, Face::kai, Face::hei};

QStringList facesOf(Face face)
{
    switch (face) {
    case Face::song:
        return {
            QStringLiteral("宋体"),
            QStringLiteral("SimSun"),
            QStringLiteral("NSimSun"),
            QStringLiteral("方正书宋简体"),
            QStringLiteral("华文宋体"),
            QStringLiteral("STSong"),
            QStringLiteral("Noto Serif CJK SC"),
            QStringLiteral("Source Han Serif SC"),
            QStringLiteral("Noto Serif SC")};
    case Face::xiaobiaosong:
        return {
            QStringLiteral("方正小标宋简体"),
            QStringLiteral("方正小标宋_GBK"),
            QStringLiteral("FZXiaoBiaoSong-B05S"),
            QStringLiteral("FZXiaoBiaoSong-B05"),
            QStringLiteral("文鼎小标宋简")};
    case Face::fangsong:
        return {
            QStringLiteral("仿宋_GB2312"),
            QStringLiteral("FangSong_GB2312"),
            QStringLiteral("仿宋"),
            QStringLiteral("FangSong"),
            QStringLiteral("方正仿宋简体"),
            QStringLiteral("方正仿宋_GBK"),
            QStringLiteral("华文仿宋"),
            QStringLiteral("STFangsong")};
    case Face::kai:
        return {
            QStringLiteral("楷体_GB2312"),
            QStringLiteral("KaiTi_GB2312"),
            QStringLiteral("楷体"),
            QStringLiteral("KaiTi"),
            QStringLiteral("方正楷体简体"),
            QStringLiteral("华文楷体"),
            QStringLiteral("STKaiti"),
            QStringLiteral("LXGW WenKai"),
            QStringLiteral("霞鹜文楷"),
            QStringLiteral("AR PL UKai CN")};
    case Face::hei:
        return {
            QStringLiteral("黑体"),
            QStringLiteral("SimHei"),
            QStringLiteral("方正黑体简体"),
            QStringLiteral("华文黑体"),
            QStringLiteral("STHeiti"),
            QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Noto Sans SC")};
    }
    return {};
}

/// What stands in when the face itself is not installed, nearest first.
QStringList standInsOf(Face face)
{
    const QStringList song{
        QStringLiteral("Noto Serif CJK SC"),
        QStringLiteral("Source Han Serif SC"),
        QStringLiteral("宋体"),
        QStringLiteral("SimSun")};
    const QStringList kai{QStringLiteral("LXGW WenKai"), QStringLiteral("霞鹜文楷")};
    const QStringList hei{
        QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Zen Hei")};
    switch (face) {
    case Face::xiaobiaosong:
        return QStringList{QStringLiteral("华文中宋"), QStringLiteral("STZhongsong")} + song + hei;
    case Face::fangsong:
    case Face::kai:
        return song + kai + hei;
    case Face::song:
    case Face::hei:
        break;
    }
    return song + hei + kai;
}

bool needsHeavy(Face face, const QString& family)
{
    return face == Face::xiaobiaosong && !facesOf(face).contains(family) && family != QStringLiteral("华文中宋") &&
           family != QStringLiteral("STZhongsong");
}

} // namespace

QString faceName(Face face)
{
    switch (face) {
    case Face::song:
        return QCoreApplication::translate("Fonts", "Song", "type face 宋体");
    case Face::xiaobiaosong:
        return QCoreApplication::translate("Fonts", "Xiaobiaosong", "type face 小标宋");
    case Face::fangsong:
        return QCoreApplication::translate("Fonts", "Fangsong", "type face 仿宋");
    case Face::kai:
        return QCoreApplication::translate("Fonts", "Kai", "type face 楷体");
    case Face::hei:
        return QCoreApplication::translate("Fonts", "Hei", "type face 黑体");
    }
    return {};
}

const Fonts& Fonts::ofSystem()
{
    static const Fonts fonts(QFontDatabase::families());
    return fonts;
}

QStringList Fonts::order(Face face)
{
    return facesOf(face) + standInsOf(face);
}

int Fonts::exactCount(Face face)
{
    return static_cast<int>(facesOf(face).size());
}

Fonts::Fonts(const QStringList& installed)
{
    for (const Face face : kFaces) {
        FaceChoice& choice = m_choices.at(static_cast<std::size_t>(face));
        choice.face = face;
        const QStringList wanted = order(face);
        for (int i = 0; i < wanted.size() && choice.family.isEmpty(); ++i) {
            if (installed.contains(wanted[i], Qt::CaseInsensitive)) {
                choice.family = wanted[i];
                choice.exact = i < exactCount(face);
            }
        }
        choice.heavy = needsHeavy(face, choice.family);
    }
}

QFont Fonts::font(Face face, double points, bool bold) const
{
    const FaceChoice& taken = choice(face);
    // Qt's own substitute for a missing family or character depends on what else is installed: name all of them.
    QStringList families;
    for (const QString& family :
         {taken.family,
          choice(Face::song).family,
          choice(Face::hei).family,
          QStringLiteral("Noto Serif CJK SC"),
          QStringLiteral("Noto Sans CJK SC")}) {
        if (!family.isEmpty() && !families.contains(family)) {
            families.append(family);
        }
    }
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(dotsOfPoints(points))));
    font.setBold(bold || taken.heavy);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace linwu::ui
