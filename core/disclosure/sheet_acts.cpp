// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/sheet_acts.h"

#include "core/ledger/rule_table.h"

namespace linwu::disclosure {

using ledger::problemOf;

Result<SheetFile> openFor(Writer& writer, Id<Disclosure> id, Step step)
{
    auto file = loadSheet(writer.reader(), id);
    if (!file) {
        return failure(ErrorCode::notFound, "disclosure");
    }
    if (auto status = writer.require(checkStep(file->sheet.state, step)); !status) {
        return status.error();
    }
    return std::move(*file);
}

Problems checkPlace(const std::vector<Disclosure>& versions)
{
    for (const auto& version : versions) {
        if (version.state != State::withdrawn) {
            return {problemOf(
                "period", "period_published", {{"sheet", version.number}, {"version", std::to_string(version.version)}}
            )};
        }
    }
    return {};
}

Status take(Writer& writer, const Disclosure& shown, Disclosure edited, Step step)
{
    const auto next = nextState(shown.state, step);
    if (!next) {
        return invalid(checkStep(shown.state, step));
    }
    edited.state = *next;
    writer.subject(shown.number);
    return writer.edit(shown, edited);
}

Signers signersWith(const SheetFile& file, std::initializer_list<std::pair<SignRole, Id<Staff>>> more)
{
    Signers signers;
    for (const auto& [role, signOff] : newestSignatures(file.signOffs)) {
        if (signOff.contentHash == file.sheet.contentHash) {
            signers[role] = signOff.staff;
        }
    }
    for (const auto& [role, staff] : more) {
        signers[role] = staff;
    }
    return signers;
}

Status sign(Writer& writer, const SheetFile& file, const StaffBook& staff, SignOff signOff, const std::string& hash)
{
    const auto* person = staff.find(signOff.staff);
    if (person == nullptr) {
        return invalid({problemOf(std::string(codeOf(signOff.role)), "field_missing")});
    }
    signOff.disclosure = file.sheet.id;
    signOff.staffName = person->name;
    signOff.typedBy = writer.actor().name;
    signOff.signedAt = writer.now();
    signOff.contentHash = hash;
    return writer.add(signOff);
}

Status requireUnchanged(Writer& writer, const SheetFile& file)
{
    const auto hash = currentHash(writer.reader(), file);
    if (!hash) {
        return hash.error();
    }
    if (*hash != file.sheet.contentHash) {
        return invalid({problemOf("content_hash", "content_changed", {{"role", "all"}})});
    }
    return {};
}

} // namespace linwu::disclosure
