// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/paginator.h"

#include <algorithm>

namespace linwu::ui {

namespace {

constexpr double kBehindTable = 2.5; // mm

/// Upright rules that go on where another ended become one: a page of 25 rows then has 10 of them, not 250.
void joinRules(PaperPage& page)
{
    std::vector<PlacedRule> joined;
    joined.reserve(page.rules.size());
    std::vector<std::size_t> open; // places of upright rules in `joined`, the newest of each x
    for (const PlacedRule& rule : page.rules) {
        const bool upright = rule.line.x1() == rule.line.x2();
        if (!upright) {
            joined.push_back(rule);
            continue;
        }
        const auto same =
            std::find_if(open.begin(), open.end(), [&](std::size_t place) { return joined[place].line.x1() == rule.line.x1(); });
        if (same != open.end() && std::abs(joined[*same].line.y2() - rule.line.y1()) < 0.01) {
            joined[*same].line.setP2(rule.line.p2());
            continue;
        }
        if (same != open.end()) {
            open.erase(same);
        }
        open.push_back(joined.size());
        joined.push_back(rule);
    }
    page.rules = std::move(joined);
}

} // namespace

std::vector<PaperPage> Paginator::run()
{
    m_y = m_geometry.body.top();
    auto& strips = m_flow.strips;
    for (std::size_t first = 0; first < strips.size();) {
        if (strips[first].pageBreak) {
            if (!m_fresh) {
                breakPage(-1);
            }
            ++first;
            continue;
        }
        const std::size_t end = groupEnd(first);
        if (!m_fresh && mustBreak(first, end)) {
            breakPage(strips[first].table);
        }
        for (; first < end; ++first) {
            // Only a group longer than a page is broken inside.
            if (!m_fresh && mustBreak(first, first + 1)) {
                breakPage(strips[first].table);
            }
            place(strips[first]);
        }
    }
    if (!m_fresh || m_pages.empty()) {
        breakPage(-1);
    }
    return std::move(m_pages);
}

std::size_t Paginator::groupEnd(std::size_t first) const
{
    const auto& strips = m_flow.strips;
    std::size_t end = first + 1;
    while (end < strips.size() && strips[end - 1].keepWithNext && !strips[end].pageBreak) {
        ++end;
    }
    return end;
}

/// Height of these strips with the heads they open and the 过次页 row they may call for.
double Paginator::neededFor(std::size_t first, std::size_t end) const
{
    double height = 0;
    int open = m_table;
    for (std::size_t i = first; i < end; ++i) {
        const Strip& strip = m_flow.strips[i];
        height += strip.before + (open >= 0 && strip.table < 0 ? dotsOfMm(kBehindTable) : 0);
        if (strip.table >= 0 && strip.table != open) {
            height += table(strip.table).head().height;
        }
        open = strip.table;
        const bool lastHere = i + 1 == end;
        height += lastHere ? strip.needed() : strip.height;
        if (lastHere && strip.table >= 0 && !strip.last && table(strip.table).carries()) {
            height += table(strip.table).carryHeight();
        }
    }
    return height;
}

bool Paginator::mustBreak(std::size_t first, std::size_t end) const
{
    if (m_y + neededFor(first, end) > bottom()) {
        return true;
    }
    return m_geometry.mostRows > 0 && m_flow.strips[first].counted && m_rows >= m_geometry.mostRows;
}

void Paginator::put(Strip strip)
{
    const QPointF offset(m_geometry.body.left(), m_y);
    for (auto& fill : strip.content.fills) {
        fill.area.translate(offset);
        m_page.fills.push_back(fill);
    }
    for (auto& rule : strip.content.rules) {
        rule.line.translate(offset);
        m_page.rules.push_back(rule);
    }
    for (auto& text : strip.content.texts) {
        text.at += offset;
        m_page.texts.push_back(std::move(text));
    }
    m_y += strip.height;
    m_fresh = false;
}

void Paginator::enterTable(int index)
{
    m_table = index;
    if (index >= 0) {
        m_sums.assign(table(index).carriedCount(), 0);
        put(table(index).head());
    }
}

void Paginator::place(Strip& strip)
{
    if (!m_fresh) {
        m_y += strip.before + (m_table >= 0 && strip.table < 0 ? dotsOfMm(kBehindTable) : 0);
    }
    if (strip.table != m_table) {
        enterTable(strip.table);
    }
    for (std::size_t i = 0; i < strip.amounts.size(); ++i) {
        m_sums[i] += strip.amounts[i];
    }
    m_rows += strip.counted ? 1 : 0;
    put(std::move(strip));
}

/// Ends the page. A table that goes on gets its 过次页 row here, and head and 承前页 row on the next page.
void Paginator::breakPage(int nextTable)
{
    const bool goesOn = m_table >= 0 && nextTable == m_table;
    if (goesOn && table(m_table).carries()) {
        put(table(m_table).carryRow(false, m_sums));
    }
    joinRules(m_page);
    m_pages.push_back(std::move(m_page));
    m_page = PaperPage();
    m_y = m_geometry.body.top();
    m_rows = 0;
    m_fresh = true;
    if (!goesOn) {
        m_table = -1;
        return;
    }
    if (table(m_table).repeatsHead()) {
        put(table(m_table).head());
    } else {
        const double left = m_geometry.body.left();
        m_page.rules.push_back({QLineF(left, m_y, left + table(m_table).width(), m_y), dotsOfMm(0.25)});
    }
    if (table(m_table).carries()) {
        put(table(m_table).carryRow(true, m_sums));
    }
    m_fresh = true; // heads alone do not make a page
}

} // namespace linwu::ui
