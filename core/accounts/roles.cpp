// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/roles.h"

#include "core/access/sensitive_rights.h"
#include "core/base/codes.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <algorithm>
#include <set>

namespace linwu::accounts {

namespace {

constexpr std::string_view list = "role_rights";
constexpr std::string_view actPart = "act.";

/// The table of the file; the shipped one for a file from before there were roles.
std::vector<rules::Rule> rightsOn(const Reader& reader, const Date& day)
{
    auto rights = rules::rulesOn(reader, list, day);
    return rights.empty() ? rules::shippedRules(list) : rights;
}

bool isYes(const rules::Rule& rule)
{
    return rule.value == "yes" || rule.value == "1";
}

/// Calls `take(word after the role, rule)` for each row of a role.
template <class Take>
void eachRight(const Reader& reader, std::string_view role, const Date& day, Take take)
{
    const std::string prefix = std::string(role) + ".";
    for (const rules::Rule& rule : rightsOn(reader, day)) {
        if (rule.word.starts_with(prefix)) {
            take(std::string_view(rule.word).substr(prefix.size()), rule);
        }
    }
}

bool reads(const Permit& permit, RegisterKind kind)
{
    const Extent extent = permit.on(kind).read;
    return extent == Extent::grids || extent == Extent::whole;
}

void want(std::set<KeyClass>& classes, RegisterKind kind)
{
    classes.insert(kind == RegisterKind::mediation ? KeyClass::mediation : KeyClass::ordinary);
}

} // namespace

Right rightOf(std::string_view word)
{
    if (word == "figures") {
        return {Extent::figures, Extent::none};
    }
    if (word == "read_grids") {
        return {Extent::grids, Extent::none};
    }
    if (word == "grids") {
        return {Extent::grids, Extent::grids};
    }
    if (word == "read") {
        return {Extent::whole, Extent::none};
    }
    return word == "whole" ? Right{Extent::whole, Extent::whole} : Right{};
}

Permit permitOf(const Reader& reader, std::string_view role, const Date& day)
{
    Permit permit;
    eachRight(reader, role, day, [&](std::string_view word, const rules::Rule& rule) {
        if (word.starts_with(actPart)) {
            permit.setAct(std::string(word.substr(actPart.size())), isYes(rule));
        } else if (std::ranges::find(sensitiveRights, word) != sensitiveRights.end()) {
            permit.setAct(std::string(word), isYes(rule));
        } else if (const auto kind = fromCode<RegisterKind>(word)) {
            permit.setRight(*kind, rightOf(rule.value));
        }
    });
    return permit;
}

std::vector<KeyClass> keyClassesOf(const Reader& reader, std::string_view role, const Date& day)
{
    const Permit permit = permitOf(reader, role, day);
    std::set<KeyClass> classes{KeyClass::index};
    for (const RegisterKind kind : registerKinds) {
        if (reads(permit, kind)) {
            want(classes, kind);
        }
    }
    eachRight(reader, role, day, [&](std::string_view word, const rules::Rule& rule) {
        if (isYes(rule) && word.starts_with(actPart)) {
            want(classes, registerOfAct(word.substr(actPart.size())));
        } else if (isYes(rule) && word == levelFourRight) {
            classes.insert(KeyClass::levelFour);
        }
    });
    return {classes.begin(), classes.end()};
}

} // namespace linwu::accounts
