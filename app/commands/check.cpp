// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu check FILE [--end CODE]: the file is sound, and what it holds as counts and one digest. Exit code 4 when something is
// found. With --end: which act the 存证码 of a public sheet names, or that no act of this file has it.

#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/access/register_kind.h"
#include "core/attachments/content.h"
#include "core/grids/consistency_queries.h"
#include "core/registry/chain.h"
#include "core/registry/clock_check.h"
#include "core/registry/history.h"
#include "core/rules/rule_values.h"
#include "core/store/content.h"

namespace linwu::app {

namespace {

/// Says whether the chain over the journal holds: in a sealed file only after signing in, because its links are keyed. False when
/// a link is bent; the first one is a finding.
bool addChain(const RegistryFile& file, const Reader& reader, Answer& answer)
{
    if (file.registry->hasAccounts() && !file.keyring.holds(KeyClass::index)) {
        answer.body["journal"] = "unchecked";
        return true;
    }
    const auto bent = firstBentLink(reader);
    answer.body["journal"] = bent ? "bent" : "whole";
    answer.body["journal_end"] = chainEnd(reader);
    if (bent) {
        answer.body["findings"].push_back(
            {{"rule", "journal_" + std::string(codeOf(bent->fault))},
             {"record", "operation:" + std::to_string(bent->operation.value)}}
        );
    }
    return !bent;
}

/// Whether every photo and scan is what was given: of a sealed file only those whose keys are held. False when one is not; each
/// of these is a finding.
bool addAttachments(const RegistryFile& file, const Reader& reader, Answer& answer)
{
    std::string state = "whole";
    for (const attachments::ContentStore& store : attachments::contentStores) {
        if (file.registry->hasAccounts() && !file.keyring.holds(keyClassOf(store.part))) {
            state = state == "whole" ? "unchecked" : state;
            continue;
        }
        for (const std::int64_t id : attachments::alteredContents(reader, store)) {
            state = "altered";
            answer.body["findings"].push_back(
                {{"rule", "attachment_altered"}, {"record", std::string(store.record) + ":" + std::to_string(id)}}
            );
        }
    }
    answer.body["attachments"] = state;
    return state != "altered";
}

/// Names the act a printed end stands for: key, name, time and nothing of its subject, because nobody has signed in. False when
/// no act has it, which is a finding.
Result<bool> addEnd(const Request& request, const Reader& reader, Answer& answer)
{
    if (!request.has("end")) {
        return true;
    }
    const auto found = actOfEnd(reader, request.value("end"));
    if (!found) {
        return found.error();
    }
    Json& end = answer.body["end"];
    end = {{"known", found->has_value()}};
    if (!*found) {
        answer.body["findings"].push_back({{"rule", "journal_end_unknown"}, {"record", nullptr}});
        return false;
    }
    end["operation"] = std::to_string((*found)->operation.value);
    end["number"] = (*found)->number;
    end["acts_since"] = (*found)->actsSince;
    if (const auto act = findOperation(reader, (*found)->operation)) {
        end["action"] = act->action;
        end["at"] = act->at;
    }
    return true;
}

} // namespace

Result<Answer> runCheck(const Request& request)
{
    const auto file = openRegistry(request, Seals::closed);
    if (!file) {
        return file.error();
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        Answer answer;
        const std::vector<std::string> faults = reader.session().faults();
        answer.body["integrity"] = faults.empty() ? "ok" : "damaged";
        const Content content = contentOf(reader.session(), ContentPart::records);
        answer.body["counts"] = Json::object();
        for (const auto& [table, count] : content.counts) {
            answer.body["counts"][table] = count;
        }
        answer.body["findings"] = Json::array();
        for (const std::string& fault : faults) {
            answer.body["findings"].push_back({{"rule", "integrity"}, {"record", nullptr}, {"detail", fault}});
        }
        const auto inconsistent = grids::inconsistencies(reader);
        for (const auto& one : inconsistent) {
            answer.body["findings"].push_back({{"rule", one.rule}, {"record", one.table + ":" + std::to_string(one.id)}});
        }
        const auto gap = rules::figureOrShipped(reader, "settings", "clock_gap", reader.today());
        const auto doubt = clockDoubt(reader, static_cast<int>(gap));
        answer.body["clock"] = doubt ? (doubt->behind ? "behind" : "long_after") : "believed";
        const bool chained = addChain(*file, reader, answer);
        const auto named = addEnd(request, reader, answer);
        if (!named) {
            return named.error();
        }
        const bool kept = addAttachments(*file, reader, answer);
        answer.body["content_hash"] = content.hash;
        answer.exit = faults.empty() && inconsistent.empty() && chained && *named && kept ? Exit::done : Exit::found;
        return answer;
    });
}

} // namespace linwu::app
