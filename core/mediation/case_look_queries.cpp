// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_look.h"
#include "core/mediation/case_queries.h"

#include <algorithm>

namespace linwu::mediation {

bool isConfidential(const CaseFile& file, const Date& day, const RuleContext& context)
{
    const int adult = context.terms.number("adult", day);
    return file.head.confidential || std::ranges::any_of(file.parties, [&](const Party& party) {
               return party.kind == PartyKind::person && party.birthOn && ageOn(*party.birthOn, day) < adult;
           });
}

Problems checkLook(const Reader& reader, const CaseFile& file, const std::string& person, const RuleContext& context)
{
    const bool worksOnIt = std::ranges::any_of(file.assignments, [&](const Assignment& one) { return one.name == person; });
    if (worksOnIt || !isConfidential(file, context.today, context)) {
        return {};
    }
    const auto said = reader.session().integer(
        "select count(*) from case_look where case_id = :case and person = :person and looked_on = :day",
        {{"case", file.head.id.value}, {"person", person}, {"day", isoText(context.today)}}
    );
    return said > 0 ? Problems{} : Problems{broken("case", "confidential_case")};
}

Result<Changes> lookInto(Registry& registry, const Actor& actor, Id<MediationCase> id)
{
    return registry.apply(actor, "mediation.look", [&](Writer& writer) -> Status {
        const auto file = findCase(writer.reader(), id);
        if (!file) {
            return failure(ErrorCode::notFound, "record", "mediation_case");
        }
        const Problems problems = checkLook(writer.reader(), *file, actor.name, contextOf(writer.reader()));
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        if (problems.empty()) {
            return {};
        }
        writer.makeFinal();
        writer.subject(file->head.number);
        CaseLook look{{}, id, actor.name, writer.today(), actor.confirmed.at("confidential_case")};
        return writer.add(look);
    });
}

} // namespace linwu::mediation
