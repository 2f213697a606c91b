// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/grid_rules.h"

#include "core/base/text.h"
#include "core/residents/resident_rules.h"

#include <algorithm>
#include <set>

namespace linwu {

namespace {

constexpr std::size_t longestCode = 20;

void require(Problems& problems, bool present, std::string field)
{
    if (!present) {
        problems.push_back({std::move(field), "required", Severity::block, {}});
    }
}

} // namespace

Problems check(const Grid& grid)
{
    Problems problems = residents::checkPeriod(grid.validFrom, grid.validTo);
    require(problems, !trimmed(grid.name).empty(), "name");
    require(problems, !grid.code.empty(), "code");
    if (!grid.code.empty() && (!isDigits(grid.code) || grid.code.size() > longestCode)) {
        problems.push_back({"code", "grid_code_shape", Severity::block, {}});
    }
    if (grid.targetHouseholds < 0) {
        problems.push_back({"target_households", "out_of_range", Severity::block, {}});
    }
    return problems;
}

Problems check(const GridBuilding& assignment)
{
    Problems problems = residents::checkPeriod(assignment.validFrom, assignment.validTo);
    require(problems, assignment.gridId.valid(), "grid_id");
    require(problems, assignment.buildingId.valid(), "building_id");
    return problems;
}

Problems check(const GridDuty& duty)
{
    Problems problems = residents::checkPeriod(duty.validFrom, duty.validTo);
    require(problems, duty.gridId.valid(), "grid_id");
    require(problems, duty.staffId.valid(), "staff_id");
    return problems;
}

namespace grids {

std::string nextGridCode(const std::string& communityCode, GridKind kind, const std::vector<std::string>& used)
{
    const int first = kind == GridKind::special ? 901 : 1;
    const int last = kind == GridKind::special ? 999 : 899;
    int next = first;
    for (const auto& code : used) {
        if (code.size() != communityCode.size() + 3 || !code.starts_with(communityCode) || !isDigits(code)) {
            continue;
        }
        const int number = std::stoi(code.substr(communityCode.size()));
        if (number >= first && number <= last) {
            next = std::max(next, number + 1);
        }
    }
    if (next > last) {
        return {};
    }
    const std::string digits = std::to_string(next);
    return communityCode + std::string(3 - digits.size(), '0') + digits;
}

std::vector<GridGap> gapsOf(const std::vector<std::string>& units, const std::vector<GridBuilding>& assigned)
{
    const std::vector<std::string> parts = units.empty() ? std::vector<std::string>{std::string()} : units;
    std::vector<GridGap> gaps;
    for (const auto& part : parts) {
        std::set<Id<Grid>> holders;
        for (const auto& assignment : assigned) {
            if (assignment.unit.empty() || part.empty() || assignment.unit == part) {
                holders.insert(assignment.gridId);
            }
        }
        if (holders.size() != 1) {
            gaps.push_back(
                {holders.empty() ? GridGap::Kind::hole : GridGap::Kind::overlap, part, {holders.begin(), holders.end()}}
            );
        }
    }
    const bool allAlike = gaps.size() == parts.size() && std::all_of(gaps.begin(), gaps.end(), [&](const GridGap& gap) {
                              return gap.kind == gaps.front().kind && gap.grids == gaps.front().grids;
                          });
    if (allAlike && gaps.size() > 1) {
        gaps.resize(1);
        gaps.front().unit.clear();
    }
    return gaps;
}

Id<Grid> gridOfUnit(const std::vector<GridBuilding>& assigned, const std::string& unit)
{
    Id<Grid> whole;
    for (const auto& assignment : assigned) {
        if (!unit.empty() && assignment.unit == unit) {
            return assignment.gridId;
        }
        if (assignment.unit.empty()) {
            whole = assignment.gridId;
        }
    }
    return whole;
}

} // namespace grids

} // namespace linwu
