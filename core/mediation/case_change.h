// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// One act on one case: read it whole, change the copy, compute what follows, judge, write what differs. Every action of the
// register goes through here, so that no rule of `save` can be left out.

#include "core/mediation/case_rules.h"
#include "core/registry/registry.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::mediation {

/// What an act did, and what the rules remarked: warnings, computed values, things to be done.
struct CaseStep {
    Id<MediationCase> caseId;
    Changes changes;
    Problems notes;
};

/// The case in the hands of an act.
struct CaseChange {
    CaseFile file;
    RuleContext context;
    const Reader* reader = nullptr;
    Problems problems; ///< what the act's own rules say
    std::string dayField;
    std::optional<Date> day;  ///< when the act says it happened; V44 asks about it
    std::string community;    ///< name of the file's community; empty in a trial
    bool removed = false;     ///< the act takes the case away
    Writer* writer = nullptr; ///< the door; none in a trial

    /// The day the act is about, and its field.
    void happened(std::string field, const std::optional<Date>& on);

    void judge(Problems more) { append(problems, std::move(more)); }

    [[nodiscard]] Id<MediationCase> caseId() const { return file.head.id; }
};

using CaseWork = std::function<void(CaseChange&)>;

/// What a person wants done to a case: the stable name of the act and what it changes. Made by the functions of case_actions.h.
struct CaseAct {
    std::string_view action;
    CaseWork work;
};

/// Does the act through the door, if the case's state allows it. A case without key is a new one.
Result<CaseStep> doAct(Registry& registry, const Actor& actor, Id<MediationCase> id, const CaseAct& act);

/// What the act would be answered, without writing: for a form while it is typed.
[[nodiscard]] Problems tryAct(const Reader& reader, Id<MediationCase> id, const CaseAct& act);

/// 何某与林某邻里纠纷: the file's name on its cover, without given names.
[[nodiscard]] std::string caseTitle(const CaseFile& file);

/// The party of that name or position; nullptr when there is none or several.
[[nodiscard]] const Party* partyNamed(const CaseFile& file, const std::string& text);

/// The representative of that name, or of the key `case_representative:3`; nullptr when there is none or several.
[[nodiscard]] const Representative* representativeNamed(const CaseFile& file, const std::string& text);

/// The names of a text parted by 、 or a comma, without blanks at their ends.
[[nodiscard]] std::vector<std::string> namesIn(const std::string& text);

/// Notes the consent of the parties named in `names` (parted by 、 or a comma; `all` for everybody).
void noteConsents(
    CaseFile& file,
    const std::string& names,
    ConsentFor subject,
    std::int64_t subjectId,
    const std::optional<Date>& on,
    Means how = Means::written
);

/// The sheet of that paper in the list of the case; a new draft when there is none.
[[nodiscard]] Sheet& sheetOf(CaseFile& file, const std::string& code, int number);

/// A new part of the case, with a key for others to point at.
template <class Part>
Part& addPart(CaseFile& file, std::vector<Part>& parts)
{
    Part part;
    part.id.value = file.newKey();
    part.caseId = file.head.id;
    parts.push_back(std::move(part));
    return parts.back();
}

} // namespace linwu::mediation
