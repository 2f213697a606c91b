// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/sheet_checks.h"

#include "core/base/digest.h"
#include "core/ledger/card_rules.h"
#include "core/ledger/equations.h"
#include "core/ledger/ledger_queries.h"
#include "core/ledger/rule_table.h"

#include <algorithm>

namespace linwu::disclosure {

using ledger::problemOf;

namespace {

bool isCardSheet(const Reader& reader, const Disclosure& sheet)
{
    return itemOf(reader, sheet).layout == "L10";
}

SheetInput inputOf(const Reader& reader, const SheetFile& file)
{
    SheetInput input;
    input.sheet = file.sheet;
    const auto item = itemOf(reader, file.sheet);
    input.category = item.category;
    input.workingDays = item.workingDays;
    input.organisation = ledger::findBook(reader, file.sheet.book).value_or(ledger::Book{}).name;
    for (const auto& [role, signOff] : newestSignatures(file.signOffs)) {
        if (signOff.agrees && signOff.contentHash == file.sheet.contentHash) {
            input.signers[role] = signOff.staffName;
            if (role == SignRole::supervisor || role == SignRole::secrecy) {
                input.opinion = signOff.opinion;
            }
        }
    }
    for (const auto& wording : file.wordings) {
        input.wordings[wording.place] = wording.text;
    }
    return input;
}

Result<papers::Document> documentOf(const Reader& reader, const SheetInput& input)
{
    if (isCardSheet(reader, input.sheet)) {
        return cardSheet(input, loadCards(reader, input.sheet.book, input.sheet.lastOn));
    }
    const auto books = ledger::loadPeriod(reader, input.sheet.book, input.sheet.period());
    if (!books) {
        return failure(ErrorCode::notFound, "book");
    }
    return financeSheet(input, *books);
}

} // namespace

Result<papers::Document> sheetDocument(const Reader& reader, const SheetFile& file)
{
    auto document = documentOf(reader, inputOf(reader, file));
    if (document) {
        document.value().draft = !file.sheet.postedOn.has_value();
    }
    return document;
}

Result<std::string> currentHash(const Reader& reader, const SheetFile& file)
{
    const auto document = documentOf(reader, contentOf(inputOf(reader, file)));
    if (!document) {
        return document.error();
    }
    return contentHash(*document);
}

std::vector<SheetFigure> currentFigures(const Reader& reader, const Disclosure& sheet)
{
    if (isCardSheet(reader, sheet)) {
        return figuresOfCards(loadCards(reader, sheet.book, sheet.lastOn), sheet.period());
    }
    const auto books = ledger::loadPeriod(reader, sheet.book, sheet.period());
    return books ? figuresOfSheet(figuresOf(*books)) : std::vector<SheetFigure>{};
}

namespace {

/// Working and service funds are looked at once the year is over.
Problems checkFunds(const Reader& reader, const Disclosure& sheet)
{
    Problems problems;
    if (sheet.lastOn != Date(sheet.lastOn.year(), 12, 31)) {
        return problems;
    }
    const auto year = ledger::loadPeriod(reader, sheet.book, ledger::periodOf(ledger::PeriodKind::year, sheet.lastOn));
    if (!year) {
        return problems;
    }
    const auto figures = figuresOf(*year);
    const auto limits = ledger::limitsOn(reader, sheet.lastOn);
    for (std::size_t i = 0; i < figures.accounts.size(); ++i) {
        const Money arrived = figures.accounts[i].income + figures.accounts[i].transferIn;
        append(problems, checkYearlyFund(year->accounts[i], arrived, limits));
    }
    return problems;
}

Problems checkFinance(const Reader& reader, const Disclosure& sheet)
{
    const auto books = ledger::loadPeriod(reader, sheet.book, sheet.period());
    if (!books) {
        return {problemOf("book_id", "field_missing")};
    }
    const ledger::PeriodTally tally(*books);
    Problems problems = problemsOf(tally.equations(), *books, tally);
    const Date newYear(sheet.firstOn.year(), 1, 1);
    append(problems, checkNumbers(ledger::listVouchers(reader, sheet.book, newYear, sheet.lastOn)));
    append(problems, checkRepayments(books->book, books->vouchers, ledger::listCardEntries(reader, sheet.book, sheet.lastOn)));
    append(problems, checkFunds(reader, sheet));
    if (books->vouchers.empty()) {
        problems.push_back(problemOf("period", "nothing_this_period"));
    }
    return problems;
}

Problems checkCards(const Reader& reader, const Disclosure& sheet)
{
    const auto cards = loadCards(reader, sheet.book, sheet.lastOn);
    std::vector<ledger::Voucher> paid;
    std::copy_if(cards.vouchers.begin(), cards.vouchers.end(), std::back_inserter(paid), [&](const ledger::Voucher& voucher) {
        return sheet.firstOn <= voucher.on;
    });
    Problems problems = checkRepayments(cards.book, paid, cards.entries);
    if (currentFigures(reader, sheet)[1].amount.isZero()) {
        problems.push_back(problemOf("period", "nothing_this_period"));
    }
    return problems;
}

} // namespace

Problems checkFigures(const Reader& reader, const Disclosure& sheet)
{
    return isCardSheet(reader, sheet) ? checkCards(reader, sheet) : checkFinance(reader, sheet);
}

namespace {

/// The text in which a finding stands.
class TextAt {
public:
    explicit TextAt(const papers::WallFinding& finding)
        : m_finding(finding)
    {}

    std::string operator()(const papers::Paragraph& paragraph) const { return paragraph.text; }

    std::string operator()(const papers::LabelLine& line) const
    {
        const auto* value = at(line.values, m_finding.row);
        return value == nullptr ? std::string() : value->label + value->value;
    }

    std::string operator()(const papers::Table& table) const
    {
        const auto* row = at(table.rows, m_finding.row);
        const auto* cell = row == nullptr ? nullptr : at(row->cells, m_finding.column);
        return cell == nullptr ? table.caption : cell->text;
    }

    std::string operator()(const papers::Signatures& signatures) const
    {
        const auto* place = at(signatures.places, m_finding.row);
        return place == nullptr ? std::string() : place->role + place->name;
    }

    std::string operator()(const papers::QrCode& code) const { return code.text + code.caption; }

    template <class Other>
    std::string operator()(const Other&) const
    {
        return {};
    }

private:
    template <class T>
    static const T* at(const std::vector<T>& list, int index)
    {
        return index >= 0 && static_cast<std::size_t>(index) < list.size() ? &list[static_cast<std::size_t>(index)] : nullptr;
    }

    const papers::WallFinding& m_finding;
};

std::string textOf(const papers::Document& document, const papers::WallFinding& finding)
{
    if (finding.block < 0 || static_cast<std::size_t>(finding.block) >= document.blocks.size()) {
        return document.title + document.number + document.headLeft + document.headRight + document.footNote;
    }
    return std::visit(TextAt(finding), document.blocks[static_cast<std::size_t>(finding.block)]);
}

/// Keys of the records behind the rows of the first table, in order. L1 begins with the row of the opening balance.
std::vector<std::string> placesOf(const Reader& reader, const Disclosure& sheet)
{
    std::vector<std::string> places;
    if (isCardSheet(reader, sheet)) {
        for (const auto& entry : ledger::listCardEntries(reader, sheet.book, sheet.lastOn)) {
            if (entry.on >= sheet.firstOn && entry.kind != ledger::CardEntryKind::repayment) {
                places.push_back(placeOf(entry.id));
            }
        }
        return places;
    }
    places.emplace_back();
    for (const auto& voucher : ledger::listVouchers(reader, sheet.book, sheet.firstOn, sheet.lastOn)) {
        places.push_back(placeOf(voucher.id));
    }
    return places;
}

int firstTable(const papers::Document& document)
{
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (std::holds_alternative<papers::Table>(document.blocks[i])) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

std::vector<SheetFinding> scanSheet(const papers::Document& document, const Reader& reader, const SheetFile& file)
{
    static const papers::WallScanner scanner;
    const auto places = placesOf(reader, file.sheet);
    const int table = firstTable(document);
    std::vector<SheetFinding> found;
    for (const auto& finding : scanner.scan(document)) {
        SheetFinding entry;
        entry.finding = finding;
        const auto row = static_cast<std::size_t>(std::max(finding.row, 0));
        if (finding.block == table && finding.row >= 0 && row < places.size()) {
            entry.place = places[row];
        }
        entry.textHash = digestOf(textOf(document, finding));
        const std::string kind(codeOf(finding.kind));
        entry.waived = std::any_of(file.waivers.begin(), file.waivers.end(), [&](const ScanWaiver& waiver) {
            return waiver.kind == kind && waiver.textHash == entry.textHash;
        });
        found.push_back(std::move(entry));
    }
    return found;
}

Problems problemsOf(const std::vector<SheetFinding>& findings)
{
    Problems problems;
    for (const auto& entry : findings) {
        if (!entry.waived) {
            problems.push_back(problemOf(
                entry.place,
                "public_personal_data",
                {{"kind", std::string(codeOf(entry.finding.kind))},
                 {"place", entry.place},
                 {"row", std::to_string(entry.finding.row)},
                 {"hint", entry.finding.hint},
                 {"text_hash", entry.textHash}}
            ));
        }
    }
    return problems;
}

} // namespace linwu::disclosure
