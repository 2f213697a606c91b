// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/bring_back.h"

#include "core/retrieval/row_writing.h"

namespace linwu::retrieval {

namespace {

/// Ends a trial: everything is taken back.
constexpr std::string_view trialOver = "trial";

std::string titlesOf(const Reader& then, const Plan& plan)
{
    std::string titles;
    for (const RecordKey& record : plan.records) {
        const std::string title = titleOf(then, record);
        titles += (titles.empty() || title.empty() ? "" : "、") + title;
    }
    return titles;
}

/// What happens to an act that could be done.
struct Ending {
    Status status; ///< an error takes everything back
    std::function<bool()> keepOn;
};

Result<Changes> carryOut(Registry& registry, const Actor& actor, const Reader& then, const Request& request, const Ending& ending)
{
    return registry.apply(actor, bringBackAct, [&](Writer& writer) -> Status {
        const auto plan = planOf(writer.reader(), then, request);
        if (!plan) {
            return plan.error();
        }
        if (auto status = writer.require(plan->problems); !status) {
            return status;
        }
        writer.subject(titlesOf(then, *plan));
        if (auto status = RowWriting(writer, then, *plan).run(ending.keepOn); !status) {
            return status;
        }
        return ending.status;
    });
}

} // namespace

Result<Plan> previewBringBack(Registry& registry, const Actor& actor, const BackupView& backup, const Request& request)
{
    const Reader then = backup.reader();
    const auto planned = registry.read({}, [&](const Reader& now) { return planOf(now, then, request); });
    if (!planned) {
        return planned.error();
    }
    Result<Plan> plan = *planned;
    if (!plan || blocks(plan->problems) || plan->isEmpty()) {
        return plan;
    }
    const Error over = failure(ErrorCode::cancelled, "backup", std::string(trialOver));
    const auto tried = carryOut(registry, actor, then, request, {over, {}});
    if (!tried && tried.error() != over) {
        const Error& error = tried.error();
        if (error.problems.empty()) {
            return error;
        }
        append(plan->problems, error.problems);
    }
    return plan;
}

Result<Changes> bringBack(
    Registry& registry,
    const Actor& actor,
    const BackupView& backup,
    const Request& request,
    const std::function<bool()>& keepOn
)
{
    return carryOut(registry, actor, backup.reader(), request, {{}, keepOn});
}

} // namespace linwu::retrieval
