// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_figures.h"
#include "core/store/table.h"

#include <array>
#include <charconv>

namespace linwu::mediation {

namespace {

constexpr std::string_view kAccepted = " where m.accepted_on >= :from and m.accepted_on < :to and m.state <> 'voided'";

Fields periodOf(const Date& from, const Date& to)
{
    return {{"from", isoText(from)}, {"to", isoText(to)}};
}

std::optional<int> figureIn(std::string_view digits)
{
    int figure = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), figure);
    return fault == std::errc() && end == digits.data() + digits.size() ? std::optional(figure) : std::nullopt;
}

void addCase(CaseFigures& figures, const Row& row)
{
    const std::string body(row.text(0));
    const std::string source(row.text(1));
    const std::string result(row.text(5));
    const std::string risk(row.text(6));
    ++figures.cases;
    ++figures.byBody[body == "medical" ? "association" : body];
    ++figures.bySource[source];
    if (source == "referral") {
        ++figures.byReferral[std::string(row.text(2))];
    }
    ++figures.byType[std::string(row.text(3))];
    figures.hard += row.text(4) == "hard" || row.text(4) == "major" ? 1 : 0;
    figures.written += result == "written" ? 1 : 0;
    figures.oral += result == "oral" ? 1 : 0;
    figures.open += result == "open" ? 1 : 0;
    if (risk != "none" && (result == "written" || result == "oral")) {
        figures.averted[risk].cases += 1;
        figures.averted[risk].persons += row.integer(7);
    }
    figures.persons += row.integer(8);
    figures.amount.fen += row.integer(9);
}

} // namespace

std::optional<FigurePeriod> figurePeriod(std::string_view text)
{
    constexpr std::array<const char*, 4> quarters{"一", "二", "三", "四"};
    const auto year = text.size() >= 4 ? figureIn(text.substr(0, 4)) : std::nullopt;
    if (!year || *year < 1900 || *year > 9000) {
        return std::nullopt;
    }
    const std::string said = std::to_string(*year) + "年";
    const auto span = [&](int month, int months, std::string name) -> std::optional<FigurePeriod> {
        const auto from = dateOf(*year, month, 1);
        return from ? std::optional(FigurePeriod{*from, plusMonths(*from, months), std::move(name)}) : std::nullopt;
    };
    if (text.size() == 4) {
        return span(1, 12, said);
    }
    if (text.size() == 7 && text[4] == '-') {
        const auto month = figureIn(text.substr(5));
        return month ? span(*month, 1, said + std::to_string(*month) + "月") : std::nullopt;
    }
    if (text.size() == 6 && text[4] == 'Q' && text[5] >= '1' && text[5] <= '4') {
        const int quarter = text[5] - '1';
        return span(quarter * 3 + 1, 3, said + "第" + quarters[static_cast<std::size_t>(quarter)] + "季度");
    }
    return std::nullopt;
}

std::int64_t CaseFigures::of(const std::map<std::string, std::int64_t>& parts, const std::string& word) const
{
    const auto found = parts.find(word);
    return found == parts.end() ? 0 : found->second;
}

CaseFigures countFigures(const Reader& reader, const Date& from, const Date& to, std::optional<Id<Committee>> committee)
{
    std::string question = "select c.kind, m.source, m.referral_from, m.stat_type, m.grade, m.result, m.risk, m.risk_persons, "
                           "(select count(*) from case_party p where p.case_id = m.id), "
                           "(select coalesce(sum(a.total), 0) from case_agreement a where a.case_id = m.id and a.superseded = 0 "
                           "and a.effective_on is not null) "
                           "from mediation_case m join mediation_committee c on c.id = m.committee_id";
    question += kAccepted;
    Fields values = periodOf(from, to);
    if (committee) {
        question += " and m.committee_id = :committee";
        values.push_back({"committee", committee->value});
    }
    CaseFigures figures;
    reader.session().each(question, values, [&](const Row& row) {
        addCase(figures, row);
        return true;
    });
    figures.succeeded = figures.written + figures.oral;
    return figures;
}

std::vector<Committee> listCommittees(const Reader& reader)
{
    return listRecords<Committee>(reader.session(), "1 = 1 order by id");
}

std::vector<Id<MediationCase>> casesAccepted(const Reader& reader, const Date& from, const Date& to)
{
    std::vector<Id<MediationCase>> cases;
    const std::string question =
        "select m.id from mediation_case m" + std::string(kAccepted) + " order by m.number_year, m.number_seq, m.id";
    reader.session().each(question, periodOf(from, to), [&](const Row& row) {
        cases.push_back({row.integer(0)});
        return true;
    });
    return cases;
}

} // namespace linwu::mediation
