// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A backup of a registry under test, and records brought back out of it.

#include "core/retrieval/bring_back.h"
#include "core/store/content.h"
#include "tests/support/residents.h"

#include <algorithm>

namespace linwu::test {

/// A proven backup made now; its file goes with `folder`.
inline std::filesystem::path backedUp(Registry& registry, const TempFolder& folder, const char* name = "copy.linwu")
{
    REQUIRE(backUp(registry, folder / name));
    return folder / name;
}

/// The backup, opened on behalf of `actor`.
inline std::unique_ptr<retrieval::BackupView>
viewOf(const Registry& registry, const std::filesystem::path& backup, const Actor& actor = anActor())
{
    auto opened = retrieval::BackupView::open(registry, actor, backup);
    INFO((opened ? std::string() : opened.error().detail));
    REQUIRE(opened);
    return std::move(*opened);
}

template <class R>
retrieval::RecordKey keyOf(Id<R> id)
{
    return {std::string(R::table), id.value};
}

template <class R>
retrieval::Request only(Id<R> id)
{
    return {{keyOf(id)}, false, false};
}

/// The digest of what people entered.
inline std::string recordsOf(Registry& registry)
{
    return contentOf(registry.reader().session(), ContentPart::records).hash;
}

/// The rules that stand against a plan.
inline std::vector<std::string> rulesAgainst(const Result<retrieval::Plan>& plan)
{
    REQUIRE(plan);
    std::vector<std::string> rules;
    for (const auto& problem : plan->problems) {
        rules.push_back(problem.rule);
    }
    return rules;
}

} // namespace linwu::test
