// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Every act a register declares has a name, every rule of its table a sentence, every field of a case's acts a word, all in
// Chinese.

#include "app/commands/acts.h"
#include "core/ledger/rule_table.h"
#include "core/mediation/case_acts.h"
#include "core/mediation/rule_table.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::ui;

namespace {

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.unicode() >= 0x4E00 && sign.unicode() <= 0x9FFF; });
}

void walkFields(const ActEntry& act, const std::vector<ActField>& fields)
{
    for (const auto& field : fields) {
        INFO(act.action << ' ' << field.name);
        CHECK(isChinese(fieldLabel("case", field.name)));
        walkFields(act, field.items);
    }
}

} // namespace

TEST_CASE("every act of every register has a Chinese name")
{
    for (const auto& act : app::acts()) {
        INFO(act.action);
        CHECK(hasLabel("action", act.action));
        CHECK(isChinese(actionLabel(act.action)));
    }
}

TEST_CASE("every rule of mediation has a Chinese sentence")
{
    for (const auto& rule : mediation::rules()) {
        INFO(rule.word);
        CHECK(hasSentence(rule.word));
        CHECK(isChinese(sentence(Problem{"field", rule.word, rule.severity, {}})));
    }
}

TEST_CASE("every rule of ledger and disclosure has a Chinese sentence")
{
    for (const auto& rule : ledger::disclosureRules()) {
        INFO(rule.word);
        CHECK(hasSentence(rule.word));
        CHECK(isChinese(sentence(Problem{"field", rule.word, rule.severity, {}})));
    }
}

TEST_CASE("every field that an act of mediation asks for has a Chinese word")
{
    for (const auto& act : mediation::mediationActs()) {
        walkFields(act, act.fields);
    }
}
