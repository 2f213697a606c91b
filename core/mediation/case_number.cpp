// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_number.h"

#include "core/base/text.h"
#include "core/mediation/case_queries.h"

namespace linwu::mediation {

std::string numberText(const Committee& committee, int year, int seq, const RuleContext& context)
{
    std::string digits = std::to_string(seq);
    const auto width = static_cast<std::size_t>(context.numberDigits);
    digits.insert(0, width > digits.size() ? width - digits.size() : 0, '0');
    std::string text = replacedAll(context.numberPattern, "{year}", std::to_string(year));
    text = replacedAll(text, "{org_short}", committee.shortName);
    text = replacedAll(text, "{kind}", context.numberKind);
    return replacedAll(text, "{seq}", digits);
}

void giveNumber(CaseChange& change)
{
    MediationCase& head = change.file.head;
    if (head.numberSeq > 0 || !head.acceptedOn) {
        return;
    }
    head.numberYear = static_cast<int>(head.acceptedOn->year());
    head.numberSeq = nextNumber(
        *change.reader, head.committeeId, head.numberYear, change.context.terms.number("number_first", *head.acceptedOn)
    );
    head.number = numberText(change.file.committee, head.numberYear, head.numberSeq, change.context);
}

} // namespace linwu::mediation
