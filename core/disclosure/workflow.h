// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The steps of a sheet: which may follow which, who may sign, how long it hangs, what must be there in the end.

#include "core/disclosure/catalogue.h"
#include "core/disclosure/evidence.h"
#include "core/disclosure/sign_off.h"

#include <map>
#include <string>
#include <vector>

namespace linwu::disclosure {

enum class Step {
    edit,     ///< words beside the figures, while it is made
    submit,   ///< S1, S2x → S2
    agree,    ///< S2 → S3: 同意公开
    object,   ///< S2 → S2x
    approve,  ///< S3 → S4
    refuse,   ///< S3 → S1
    takeBack, ///< S2, S3, S4 → S1: the maker takes it back; signatures under the old content no longer count
    publish,  ///< S4 → S5
    expire,   ///< S5 → S6
    archive,  ///< S6 → S7
    correct,  ///< S5, S6, S7 → C1
    replace,  ///< C1 → C2: the new version hangs
    withdraw, ///< → W
};

/// The state after a step, or nothing where the step does not follow.
[[nodiscard]] std::optional<State> nextState(State state, Step step);

/// The sheet has hung: it is never edited again (E308).
[[nodiscard]] bool wasPublished(State state);

/// `published_is_final` (E308) for an edit of what has hung, else `step_out_of_order` with the args `state` and `step`; nothing
/// when the step follows.
[[nodiscard]] Problems checkStep(State state, Step step);

/// The staff of the community as far as signing is concerned.
struct StaffBook {
    std::vector<Staff> staff;
    std::vector<StaffRoleSpell> roles;
    std::vector<StaffRelation> relations;

    [[nodiscard]] const Staff* find(Id<Staff> id) const;
    [[nodiscard]] bool holds(Id<Staff> id, StaffRole role, const Date& day) const;
    /// 近亲属, whichever of the two wrote it down.
    [[nodiscard]] bool related(Id<Staff> one, Id<Staff> other) const;
};

/// Who signs in which role.
using Signers = std::map<SignRole, Id<Staff>>;

/// The roles that a chain needs before the sheet may hang, in order of signing.
[[nodiscard]] std::vector<SignRole> rolesOf(Chain chain);

/// `signers_conflict` (E301) with `name` and `reason` (same_person, committee_member, clerk, bookkeeper, relative with `other`),
/// and `supervisor_is_secretary` (W302). Maker, accountant and supervisor are three persons, and nobody decides on a sheet of her
/// own; the supervisor is no member of the committee, no clerk, no bookkeeper and no close relative of a member (村民委员会组织法
/// 32; 浙江省实施办法 30).
[[nodiscard]] Problems checkSigners(const Signers& signers, const StaffBook& book, const Date& day);

/// E303: roles that have not signed (`signoff_missing` with `role`), signed something else than `hash` (`content_changed`), or no
/// approval by a joint meeting on this content (`role` = meeting). The newest signature of a role counts.
[[nodiscard]] Problems checkSigned(
    Chain chain,
    const std::vector<SignOff>& signOffs,
    const std::vector<MeetingDecision>& decisions,
    const std::string& hash
);

/// The signatures that count: the newest of each role.
[[nodiscard]] std::map<SignRole, SignOff> newestSignatures(const std::vector<SignOff>& signOffs);

/// The first day on which a sheet posted on `posted` may come down.
[[nodiscard]] Deadline
displayEnd(const CatalogueItem& item, int minDays, CountMode mode, const Date& posted, const WorkCalendar& calendar);

/// E304 (too short, with `days` and `earliest`), W305 (the last day rolled, with `day`), E306 (no calendar of a year that is
/// needed).
[[nodiscard]] Problems checkDisplay(
    const CatalogueItem& item,
    const Disclosure& sheet,
    const Date& posted,
    const Date& until,
    const WorkCalendar& calendar
);

/// E310: a 党务 sheet without 保密审查, or one for the party only on the public board.
[[nodiscard]] Problems checkScope(const CatalogueItem& item, const Disclosure& sheet);

} // namespace linwu::disclosure

template <>
struct linwu::Codes<linwu::disclosure::Step> {
    using Step = disclosure::Step;
    static constexpr std::array<std::pair<Step, std::string_view>, 13> table{{
        {Step::edit, "edit"},
        {Step::submit, "submit"},
        {Step::agree, "agree"},
        {Step::object, "object"},
        {Step::approve, "approve"},
        {Step::refuse, "refuse"},
        {Step::takeBack, "take_back"},
        {Step::publish, "publish"},
        {Step::expire, "expire"},
        {Step::archive, "archive"},
        {Step::correct, "correct"},
        {Step::replace, "replace"},
        {Step::withdraw, "withdraw"},
    }};
};
