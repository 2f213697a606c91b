// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/fonts.h"
#include "ui/printing/page.h"

#include <catch2/catch.hpp>

using namespace linwu::ui;
using linwu::papers::Face;

TEST_CASE("the face itself is taken before a stand-in")
{
    const Fonts fonts({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("FangSong"), QStringLiteral("仿宋_GB2312")});
    CHECK(fonts.choice(Face::fangsong).family == QStringLiteral("仿宋_GB2312"));
    CHECK(fonts.choice(Face::fangsong).exact);
}

TEST_CASE("a stand-in says that it is one")
{
    const Fonts fonts({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")});
    CHECK(fonts.choice(Face::fangsong).family == QStringLiteral("Noto Serif CJK SC"));
    CHECK_FALSE(fonts.choice(Face::fangsong).exact);
    CHECK(fonts.choice(Face::hei).exact);
}

TEST_CASE("the bold weight of a Song face stands in for 小标宋 and the real one stays as it is")
{
    CHECK(Fonts({QStringLiteral("Noto Serif CJK SC")}).font(Face::xiaobiaosong, 22).bold());
    CHECK_FALSE(Fonts({QStringLiteral("方正小标宋简体")}).font(Face::xiaobiaosong, 22).bold());
}

TEST_CASE("LXGW WenKai stands for 楷体 where no other is installed")
{
    const Fonts fonts({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("LXGW WenKai")});
    CHECK(fonts.choice(Face::kai).family == QStringLiteral("LXGW WenKai"));
}

TEST_CASE("a font without any known family still has a size")
{
    CHECK(Fonts(QStringList()).font(Face::song, 10.5).pixelSize() == 210);
}

TEST_CASE("the order of each face ends in families that Debian ships")
{
    for (const Face face : {Face::song, Face::xiaobiaosong, Face::fangsong, Face::kai, Face::hei}) {
        CHECK(
            (Fonts::order(face).contains(QStringLiteral("Noto Serif CJK SC")) ||
             Fonts::order(face).contains(QStringLiteral("Noto Sans CJK SC")))
        );
    }
}
