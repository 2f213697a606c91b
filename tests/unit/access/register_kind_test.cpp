// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/register_kind.h"

#include <catch2/catch.hpp>

#include <bit>

using namespace linwu;

TEST_CASE("a table nobody named belongs to all registers, so that it is closed", "[access]")
{
    CHECK(std::popcount(registersOfTable("some_new_table")) == static_cast<int>(registerKinds.size()));
}

TEST_CASE("fields of a case are sealed with the key of mediation", "[access]")
{
    CHECK(keyClassOf("case_party") == KeyClass::mediation);
    CHECK(keyClassOf("mediation_case") == KeyClass::mediation);
    CHECK(keyClassOf("resident") == KeyClass::ordinary);
}

TEST_CASE("an act belongs to the register its name begins with", "[access]")
{
    CHECK(registerOfAct("household.split") == RegisterKind::residents);
    CHECK(registerOfAct("mediation.accept") == RegisterKind::mediation);
    CHECK(registerOfAct("rules.change") == RegisterKind::settings);
}
