// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people do about keeping and destroying. Content goes only when two different people said so; the act that destroys is
// final, and what it destroyed can be told by nobody any more, also not from the journal. Backups made before keep
// it until they are thinned out.

#include "core/registry/registry.h"
#include "core/residents/resident.h"
#include "core/retention/due_queries.h"

#include <vector>

namespace linwu::retention {

/// Who signs. In a file with accounts that is whoever is signed in; without them a member of staff is named.
struct Signer {
    Id<Staff> staff;
};

struct Proposal {
    std::vector<ItemKey> items;
    std::string reason;
    Signer signer;
};

/// `retention.propose`: a list of destruction of things whose keeping is over today. `made` carries its key afterwards. Refused
/// with `required` at `items` and `reason`, `not_due` with `item` and `until`, `kept_for_good` with `item`, `item_unknown` (no
/// such thing, destroyed, or on a list already), `signer_needed`.
Result<Changes> proposeDestruction(Registry& registry, const Actor& actor, const Proposal& proposal, Id<DestructionList>& made);

/// `retention.withdraw`: the list is not carried out. Refused with `list_not_open`.
Result<Changes> withdrawDestruction(Registry& registry, const Actor& actor, Id<DestructionList> list);

/// `retention.confirm`: the second person confirms, and the content of each item is destroyed. Final. Refused with
/// `list_not_open`, `second_person_same` for whoever proposed it, also under another account, `signer_needed`; and as a whole,
/// with nothing destroyed, when an item is no longer due or something stands in the way of a person's request by now.
Result<Changes> confirmDestruction(Registry& registry, const Actor& actor, Id<DestructionList> list, const Signer& signer);

struct ErasureRequest {
    ErasureBasis basis = ErasureBasis::purposeEnded;
    std::string reason;
    Signer signer;
};

/// `person.erase`: a person asks that her data be erased (个人信息保护法 47). In a file without accounts it is done at once, and
/// final; with accounts it becomes a list of destruction that a second person confirms. Refused with what stands in the way
/// (erasure_obstacles_queries.h), `required` at `reason`.
Result<Changes>
erasePerson(Registry& registry, const Actor& actor, Id<residents::Resident> resident, const ErasureRequest& request);

/// After content was destroyed: writes the file anew so that nothing of it is left in free pages or in the log beside it. `busy`
/// when the file is being read elsewhere for long; the next call does it. Nothing for a file in memory.
[[nodiscard]] Status sweepFile(const Registry& registry);

} // namespace linwu::retention
