// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The stable words of a Document's enumerations, in wording files and in the stored form of issued papers.

#include "core/base/codes.h"
#include "core/papers/document.h"

namespace linwu {

template <>
struct Codes<papers::PageSize> {
    static constexpr std::array<std::pair<papers::PageSize, std::string_view>, 2> table{
        {{papers::PageSize::a4, "a4"}, {papers::PageSize::a3, "a3"}}};
};

template <>
struct Codes<papers::Orientation> {
    static constexpr std::array<std::pair<papers::Orientation, std::string_view>, 2> table{
        {{papers::Orientation::portrait, "portrait"}, {papers::Orientation::landscape, "landscape"}}};
};

template <>
struct Codes<papers::Frame> {
    static constexpr std::array<std::pair<papers::Frame, std::string_view>, 3> table{
        {{papers::Frame::official, "official"}, {papers::Frame::plain, "plain"}, {papers::Frame::wall, "wall"}}};
};

template <>
struct Codes<papers::Face> {
    static constexpr std::array<std::pair<papers::Face, std::string_view>, 5> table{
        {{papers::Face::song, "song"},
         {papers::Face::xiaobiaosong, "xiaobiaosong"},
         {papers::Face::fangsong, "fangsong"},
         {papers::Face::kai, "kai"},
         {papers::Face::hei, "hei"}}};
};

template <>
struct Codes<papers::Align> {
    static constexpr std::array<std::pair<papers::Align, std::string_view>, 4> table{
        {{papers::Align::left, "left"},
         {papers::Align::center, "center"},
         {papers::Align::right, "right"},
         {papers::Align::justify, "justify"}}};
};

template <>
struct Codes<papers::ColumnKind> {
    static constexpr std::array<std::pair<papers::ColumnKind, std::string_view>, 8> table{
        {{papers::ColumnKind::number, "number"},
         {papers::ColumnKind::text, "text"},
         {papers::ColumnKind::date, "date"},
         {papers::ColumnKind::money, "money"},
         {papers::ColumnKind::count, "count"},
         {papers::ColumnKind::area, "area"},
         {papers::ColumnKind::percent, "percent"},
         {papers::ColumnKind::masked, "masked"}}};
};

} // namespace linwu
