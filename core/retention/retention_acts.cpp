// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention_acts.h"

#include "core/registry/act_making.h"
#include "core/retention/retention_actions.h"

#include <charconv>

namespace linwu::retention {

namespace {

using Kind = ActField::Kind;

/// `mediation_case:3`; an empty table when it is no such name.
ItemKey keyIn(ActReader& reader)
{
    const std::string name = reader.need<std::string>("item");
    const auto colon = name.find(':');
    ItemKey key;
    if (colon != std::string::npos) {
        const auto [end, fault] = std::from_chars(name.data() + colon + 1, name.data() + name.size(), key.id);
        key.table = fault == std::errc() && end == name.data() + name.size() ? name.substr(0, colon) : std::string();
    }
    key.year = reader.value<int>("year");
    return key;
}

/// What destroys leaves traces in the file until it is written anew; where that cannot be done now, it is remarked.
ActEntry swept(ActEntry entry)
{
    entry.run = [run = entry.run](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
        auto outcome = run(registry, actor, line);
        if (outcome && !sweepFile(registry)) {
            outcome->notes.push_back({"file", "sweep_later", Severity::warn, {}});
        }
        return outcome;
    };
    return entry;
}

Result<ActOutcome> runPropose(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    Proposal proposal;
    proposal.items = reader.list("items", keyIn);
    proposal.reason = reader.need<std::string>("reason");
    proposal.signer.staff = reader.value<Id<Staff>>("signer");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    Id<DestructionList> made;
    const auto done = proposeDestruction(registry, actor, proposal, made);
    return actOutcome(DestructionList::table, made.value, done);
}

Result<Changes> runConfirm(Registry& registry, const Actor& actor, Id<DestructionList> list, ActReader& reader)
{
    const Signer signer{reader.value<Id<Staff>>("signer")};
    const auto status = reader.status();
    return status ? confirmDestruction(registry, actor, list, signer) : Result<Changes>(status.error());
}

Result<Changes> runErase(Registry& registry, const Actor& actor, Id<residents::Resident> resident, ActReader& reader)
{
    ErasureRequest request;
    request.basis = reader.need<ErasureBasis>("basis");
    request.reason = reader.need<std::string>("reason");
    request.signer.staff = reader.value<Id<Staff>>("signer");
    const auto status = reader.status();
    return status ? erasePerson(registry, actor, resident, request) : Result<Changes>(status.error());
}

} // namespace

std::vector<ActEntry> retentionActs()
{
    return {
        {"retention.propose",
         {{"items", Kind::list, true, {{"item", Kind::text, true, {}}, {"year", Kind::number, false, {}}}},
          {"reason", Kind::text, true, {}},
          {"signer", Kind::record, false, {}}},
         runPropose},
        swept(actOn<DestructionList>("retention.confirm", {{"signer", Kind::record, false, {}}}, runConfirm)),
        actOn<DestructionList>(
            "retention.withdraw",
            {},
            [](Registry& registry, const Actor& actor, Id<DestructionList> list, ActReader&) {
                return withdrawDestruction(registry, actor, list);
            }
        ),
        swept(actOn<residents::Resident>(
            "person.erase",
            {{"basis", Kind::text, true, {}}, {"reason", Kind::text, true, {}}, {"signer", Kind::record, false, {}}},
            runErase
        )),
    };
}

} // namespace linwu::retention
