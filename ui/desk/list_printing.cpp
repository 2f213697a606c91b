// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/list_printing.h"

#include "core/accounts/account_actions.h"
#include "core/papers/document_xlsx.h"
#include "core/papers/paper_actions.h"
#include "core/residents/filter_words.h"
#include "core/residents/level_four.h"
#include "ui/desk/desk.h"
#include "ui/desk/paper_window.h"
#include "ui/text/convert.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/form.h"
#include "ui/widgets/new_passphrase.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>

#include <algorithm>

namespace linwu::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("lists", text);
}

constexpr std::size_t rowsAtOnce = 500;

/// A list chosen by level four is neither printed nor saved: what leaves the desk is kept as issued, for more people to read than
/// may know it.
bool asksLevelFour(const ListQuery& query)
{
    const auto filter = residents::readFilterWords(toCore(query.words)).filter;
    const bool typed = std::ranges::any_of(filter.groups, residents::isLevelFour) ||
                       std::ranges::any_of(filter.notGroups, residents::isLevelFour);
    return typed || std::ranges::any_of(query.chips, [](const QString& chip) {
               return residents::isLevelFour(toCore(chip.section(QLatin1Char(':'), 1)));
           });
}

bool mayLeave(Desk& desk, const ListSheet& sheet)
{
    const bool stays = asksLevelFour(sheet.query);
    if (stays) {
        Q_EMIT desk.refused(invalid("filter", "level_four_stays"));
    }
    return !stays;
}

/// What is asked of the office stands on the paper beside the rows.
papers::ListPaper paperOf(Registry& registry, const Reader& reader, const Actor& actor, const ListSheet& sheet)
{
    papers::ListPaper paper = listPaper(reader, sheet);
    paper.office = registry.info().community;
    paper.person = actor.name;
    return paper;
}

QString fileNameOf(const ListSheet& sheet, const Date& today)
{
    return sheet.title + QLatin1Char(' ') + toQt(isoText(today)) + QStringLiteral(".xlsx");
}

std::optional<std::string> askPassphrase(QWidget* window)
{
    AskDialog dialog(
        say(QT_TRANSLATE_NOOP("lists", "A passphrase for the file")),
        say(QT_TRANSLATE_NOOP("lists", "Whoever is to read the file needs it. Tell it by another way than the file goes.")),
        say(QT_TRANSLATE_NOOP("lists", "Save")),
        window
    );
    const NewPassphrase fields(
        dialog.form(),
        say(QT_TRANSLATE_NOOP("lists", "Passphrase")),
        say(QT_TRANSLATE_NOOP("lists", "Ten signs at least; a sentence is easy to remember"))
    );
    dialog.setAct([&]() -> AskDialog::Answer {
        Problems problems = fields.check();
        for (auto& problem : accounts::checkPassphrase(fields.text(), {})) {
            problems.push_back(std::move(problem));
        }
        return {problems.empty(), problems};
    });
    return dialog.exec() == QDialog::Accepted ? std::optional(fields.text()) : std::nullopt;
}

} // namespace

papers::ListPaper listPaper(const Reader& reader, const ListSheet& sheet)
{
    papers::ListPaper paper;
    paper.title = toCore(sheet.title);
    paper.scope = toCore(sheet.scope.isEmpty() ? say(QT_TRANSLATE_NOOP("lists", "all")) : sheet.scope);
    paper.madeOn = reader.today();
    const QList<ListColumn> columns = sheet.rows->columns();
    std::vector<qsizetype> places;
    for (const QString& key : sheet.columns) {
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&](const ListColumn& column) { return column.key == key; });
        if (found != columns.end()) {
            places.push_back(found - columns.begin());
            const auto kind = found->rightAligned ? papers::ColumnKind::number : papers::ColumnKind::text;
            paper.columns.push_back({toCore(found->title), kind, found->width / 100.0});
        }
    }
    const auto ids = sheet.rows->ids(reader, sheet.query, 0);
    for (std::size_t at = 0; at < ids.size(); at += rowsAtOnce) {
        for (const ListRow& row : sheet.rows->rows(reader, std::span(ids).subspan(at, std::min(rowsAtOnce, ids.size() - at)))) {
            std::vector<std::string> texts;
            for (const qsizetype place : places) {
                const auto cell = static_cast<std::size_t>(place);
                texts.push_back(cell < row.size() ? toCore(row[cell].text) : std::string());
            }
            paper.rows.push_back(std::move(texts));
        }
    }
    return paper;
}

void printList(Desk& desk, const ListSheet& sheet, QWidget* window)
{
    if (!mayLeave(desk, sheet)) {
        return;
    }
    const auto count = desk.read([&](const Reader& reader) { return sheet.rows->ids(reader, sheet.query, 0).size(); });
    if (count > longestListPaper) {
        Q_EMIT desk.said(say(QT_TRANSLATE_NOOP(
            "lists", "The list has more than 20,000 rows. Narrow it with the filters, or save it as a spreadsheet."
        )));
        return;
    }
    const auto document = desk.read([&](const Reader& reader) {
        return std::optional(papers::listDocument(paperOf(desk.registry(), reader, desk.actor(), sheet)));
    });
    if (document) {
        papers::IssueOf of;
        of.masked = true;
        showPaper(desk, *document, of, window);
    }
}

void exportList(Desk& desk, const ListSheet& sheet, QWidget* window)
{
    if (!mayLeave(desk, sheet)) {
        return;
    }
    const QString file = QFileDialog::getSaveFileName(
        window,
        say(QT_TRANSLATE_NOOP("lists", "Save the list as a spreadsheet")),
        fileNameOf(sheet, desk.today()),
        say(QT_TRANSLATE_NOOP("lists", "Spreadsheets (*.xlsx)")) + QStringLiteral(";;") +
            say(QT_TRANSLATE_NOOP("lists", "Under a passphrase (*.zip)"))
    );
    if (file.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive)) {
        if (const auto passphrase = askPassphrase(window)) {
            exportListTo(desk, sheet, file, *passphrase);
        }
    } else if (!file.isEmpty()) {
        exportListTo(desk, sheet, file);
    }
}

void exportListTo(Desk& desk, const ListSheet& sheet, const QString& file, const std::string& passphrase)
{
    const auto work = [sheet, passphrase, actor = desk.actor(), scope = desk.reader().scope(), path = toCore(file)](
                          Registry& own, TaskControl& control
                      ) -> Status {
        const auto asked =
            own.read(scope, [&](const Reader& reader) { return papers::listDocument(paperOf(own, reader, actor, sheet)); });
        if (!asked) {
            return asked.error();
        }
        const Result<papers::Document>& document = *asked;
        if (!document) {
            return document.error();
        }
        if (control.cancelled()) {
            return failure(ErrorCode::cancelled);
        }
        papers::IssueOf of;
        of.outlet = papers::Outlet::xlsx;
        of.masked = true;
        if (const auto issued = papers::letOut(own, actor, *document, of); !issued) {
            return issued.error();
        }
        return passphrase.empty() ? papers::writeXlsx(*document, path) : papers::writeProtectedXlsx(*document, path, passphrase);
    };
    const QPointer<Desk> self(&desk);
    const bool begun =
        desk.tasks().run(say(QT_TRANSLATE_NOOP("lists", "Saving the list …")), work, [self, file](const Status& status) {
            if (self == nullptr) {
                return;
            }
            if (status) {
                Q_EMIT self->said(say(QT_TRANSLATE_NOOP("lists", "Saved as %1.")).arg(file));
            } else {
                Q_EMIT self->refused(status.error());
            }
        });
    if (!begun) {
        Q_EMIT desk.refused(failure(ErrorCode::busy, {}, "task_running"));
    }
}

} // namespace linwu::ui
