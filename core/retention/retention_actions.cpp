// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention_actions.h"

#include "core/grids/staff_queries.h"
#include "core/registry/drafts.h"
#include "core/registry/permission.h"
#include "core/retention/clearing_queries.h"
#include "core/retention/erasure_obstacles_queries.h"
#include "core/retention/list_queries.h"
#include "core/store/sqlite_session.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::retention {

namespace {

using residents::Resident;

struct Signed {
    Id<Staff> staff;
    std::string name;
};

/// Whose signature it is: of the account, else of the member of staff that was named or acts; for what one person may do alone
/// also of whoever the desk says sits there.
Result<Signed> signatureOf(const Writer& writer, const Signer& signer, ListKind kind)
{
    const Actor& actor = writer.actor();
    if (actor.permit) {
        return Signed{actor.staff, actor.name};
    }
    if (const auto staff = grids::findStaff(writer.reader(), signer.staff ? signer.staff : actor.staff)) {
        return Signed{staff->id, staff->name};
    }
    const bool alone = kind == ListKind::request && !actor.name.empty();
    return alone ? Result<Signed>(Signed{{}, actor.name}) : Result<Signed>(invalid("signer", "signer_needed"));
}

Problem itemProblem(const char* rule, const std::string& title, std::map<std::string, std::string> args = {})
{
    args["item"] = title;
    return {"items", rule, Severity::block, std::move(args)};
}

/// What stands in the way of destroying a thing today; its title is that of the list where it is on one.
Problems checkItem(const Writer& writer, const KeptItem* item, const std::string& title)
{
    if (item == nullptr) {
        return {itemProblem("item_unknown", title)};
    }
    if (!item->until) {
        return {itemProblem("kept_for_good", item->title)};
    }
    if (!item->dueOn(writer.today())) {
        return {itemProblem("not_due", item->title, {{"until", isoText(*item->until)}})};
    }
    return {};
}

Scope scopeOf(const Writer& writer)
{
    return writer.actor().permit ? writer.actor().permit->scope() : Scope{};
}

Problems obstaclesOf(const Writer& writer, const KeepingTable& table, const ItemKey& key)
{
    return key.table == Resident::table ? erasureObstacles(writer.reader(), {key.id}, table, writer.today(), scopeOf(writer))
                                        : Problems{};
}

const KeptItem* findKept(const std::map<ItemKey, KeptItem>& kept, const ItemKey& key)
{
    const auto found = kept.find(key);
    return found == kept.end() ? nullptr : &found->second;
}

DestructionItem itemOf(const KeptItem& kept, Id<DestructionList> list)
{
    DestructionItem item;
    item.list = list;
    item.aboutTable = kept.key.table;
    item.aboutId = kept.key.id;
    item.year = kept.key.year;
    item.title = kept.title;
    item.pieces = kept.pieces;
    item.rule = kept.keeping.word;
    item.keeping = kept.keeping.text();
    item.formedOn = kept.formedOn;
    item.keptUntil = kept.until;
    return item;
}

Result<DestructionList> newList(Writer& writer, ListKind kind, const std::string& reason, const Signer& signer)
{
    if (reason.empty()) {
        return invalid("reason", "required");
    }
    const auto signature = signatureOf(writer, signer, kind);
    if (!signature) {
        return signature.error();
    }
    DestructionList list;
    const std::string year = std::to_string(writer.today().year());
    list.number = "销毁〔" + year + "〕" + std::to_string(writer.nextNumber("destruction:" + year)) + "号";
    list.kind = kind;
    list.reason = SealedText(reason);
    list.proposedOn = writer.today();
    list.proposerId = signature->staff;
    list.proposer = signature->name;
    list.proposedBy = writer.actor().name;
    if (auto status = writer.add(list); !status) {
        return status.error();
    }
    writer.subject(list.number);
    return list;
}

Problems checkSecond(const Writer& writer, const DestructionList& list, const Signed& second)
{
    const bool sameHand = writer.actor().permit && writer.actor().name == list.proposedBy;
    const bool samePerson = second.staff && list.proposerId ? second.staff == list.proposerId : second.name == list.proposer;
    return sameHand || samePerson ? Problems{{"signer", "second_person_same", Severity::block, {}}} : Problems{};
}

/// Clears the items and notes each as done.
Status destroy(Writer& writer, const DestructionList& list)
{
    Erasure erasure(writer);
    for (const DestructionItem& item : itemsOf(writer.reader(), list.id)) {
        clearItem(writer, erasure, {item.aboutTable, item.aboutId, item.year});
        DestructionItem done = item;
        done.done = true;
        if (auto status = writer.edit(item, done); !status) {
            return status;
        }
    }
    erasure.finish();
    dropSearchPages(writer);
    return {};
}

/// The items of a list may go today; those of a request unless something has come up since.
Problems checkStill(const Writer& writer, const DestructionList& list)
{
    Problems problems;
    const KeepingTable table(writer.reader(), writer.today());
    const bool byTerm = list.kind == ListKind::retention;
    const auto kept = byTerm ? keptByKey(writer.reader(), writer.today()) : std::map<ItemKey, KeptItem>();
    for (const DestructionItem& item : itemsOf(writer.reader(), list.id)) {
        const ItemKey key{item.aboutTable, item.aboutId, item.year};
        if (byTerm) {
            append(problems, checkItem(writer, findKept(kept, key), item.title));
        }
        append(problems, obstaclesOf(writer, table, key));
    }
    return problems;
}

Status confirm(Writer& writer, const DestructionList& list, const Signed& second)
{
    if (auto status = writer.require(checkStill(writer, list)); !status) {
        return status;
    }
    DestructionList confirmed = list;
    confirmed.state = ListState::confirmed;
    confirmed.confirmedOn = writer.today();
    confirmed.confirmerId = second.staff;
    confirmed.confirmer = second.name;
    confirmed.confirmedBy = writer.actor().name;
    writer.subject(list.number);
    writer.makeFinal();
    if (auto status = writer.edit(list, confirmed); !status) {
        return status;
    }
    return destroy(writer, confirmed);
}

Result<DestructionList> openList(const Writer& writer, Id<DestructionList> id)
{
    const auto list = findDestruction(writer.reader(), id);
    if (!list) {
        return failure(ErrorCode::notFound, "record", "destruction_list");
    }
    return list->state == ListState::proposed ? Result<DestructionList>(*list)
                                              : Result<DestructionList>(invalid("list", "list_not_open"));
}

bool tellsAny(const std::string& text, const std::vector<std::string>& words)
{
    return std::ranges::any_of(words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

} // namespace

Result<Changes> proposeDestruction(Registry& registry, const Actor& actor, const Proposal& proposal, Id<DestructionList>& made)
{
    return registry.apply(actor, "retention.propose", [&](Writer& writer) -> Status {
        Problems problems;
        std::vector<KeptItem> items;
        const KeepingTable table(writer.reader(), writer.today());
        const auto kept = keptByKey(writer.reader(), writer.today());
        const auto listed = keysOnOpenLists(writer.reader());
        for (const ItemKey& key : proposal.items) {
            const KeptItem* item = listed.contains(key) ? nullptr : findKept(kept, key);
            append(problems, checkItem(writer, item, key.table + ":" + std::to_string(key.id)));
            append(problems, obstaclesOf(writer, table, key));
            if (item != nullptr) {
                items.push_back(*item);
            }
        }
        if (proposal.items.empty()) {
            problems.push_back({"items", "required", Severity::block, {}});
        }
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        const auto list = newList(writer, ListKind::retention, proposal.reason, proposal.signer);
        if (!list) {
            return list.error();
        }
        for (const KeptItem& one : items) {
            DestructionItem item = itemOf(one, list->id);
            if (auto status = writer.add(item); !status) {
                return status;
            }
        }
        made = list->id;
        return {};
    });
}

Result<Changes> withdrawDestruction(Registry& registry, const Actor& actor, Id<DestructionList> id)
{
    return registry.apply(actor, "retention.withdraw", [&](Writer& writer) -> Status {
        const auto list = openList(writer, id);
        if (!list) {
            return list.error();
        }
        DestructionList withdrawn = *list;
        withdrawn.state = ListState::withdrawn;
        writer.subject(list->number);
        return writer.edit(*list, withdrawn);
    });
}

Result<Changes> confirmDestruction(Registry& registry, const Actor& actor, Id<DestructionList> id, const Signer& signer)
{
    std::vector<std::string> words;
    auto done = registry.apply(actor, "retention.confirm", [&](Writer& writer) -> Status {
        const auto list = openList(writer, id);
        if (!list) {
            return list.error();
        }
        const auto second = signatureOf(writer, signer, list->kind);
        if (!second) {
            return second.error();
        }
        if (auto status = writer.require(checkSecond(writer, *list, *second)); !status) {
            return status;
        }
        for (const DestructionItem& item : itemsOf(writer.reader(), list->id)) {
            if (item.aboutTable == Resident::table) {
                const auto ofPerson = wordsOfPerson(writer.reader(), {item.aboutId});
                words.insert(words.end(), ofPerson.begin(), ofPerson.end());
            }
        }
        return confirm(writer, *list, *second);
    });
    if (done) {
        dropDraftsWith(registry, words);
    }
    return done;
}

Result<Changes> erasePerson(Registry& registry, const Actor& actor, Id<Resident> resident, const ErasureRequest& request)
{
    std::vector<std::string> words;
    auto done = registry.apply(actor, "person.erase", [&](Writer& writer) -> Status {
        const auto person = findRecord<Resident>(writer.session(), resident.value);
        if (!person) {
            return failure(ErrorCode::notFound, "record", "resident");
        }
        const ItemKey key{std::string(Resident::table), resident.value, 0};
        if (auto status = writer.require(obstaclesOf(writer, {writer.reader(), writer.today()}, key)); !status) {
            return status;
        }
        if (keysOnOpenLists(writer.reader()).contains(key)) {
            return invalid("resident", "erase_asked");
        }
        words = wordsOfPerson(writer.reader(), resident);
        if (tellsAny(request.reason, words)) {
            return invalid("reason", "reason_names_person");
        }
        const auto list = newList(writer, ListKind::request, request.reason, request.signer);
        if (!list) {
            return list.error();
        }
        DestructionList named = *list;
        named.basis = codeOf(request.basis);
        if (auto status = writer.edit(*list, named); !status) {
            return status;
        }
        DestructionItem item;
        item.list = named.id;
        item.aboutTable = key.table;
        item.aboutId = key.id;
        item.title = "居民登记第" + std::to_string(resident.value) + "号（本人申请）";
        item.rule = "request";
        item.formedOn = person->statusOn;
        if (auto status = writer.add(item); !status || needsPermit(writer.session())) {
            return status;
        }
        return confirm(writer, named, {named.proposerId, named.proposer});
    });
    if (done && !registry.hasAccounts()) {
        dropDraftsWith(registry, words);
    }
    return done;
}

Status sweepFile(const Registry& registry)
{
    if (registry.file().empty()) {
        return {};
    }
    try {
        SqliteSession(registry.file(), SqliteSession::Mode::open).compact();
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
    return {};
}

} // namespace linwu::retention
