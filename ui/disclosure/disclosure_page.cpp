// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure/disclosure_page.h"

#include "core/ledger/ledger_limits.h"
#include "core/ledger/rule_table.h"
#include "core/rules/rule_queries.h"
#include "ui/attachments/attachment_panel.h"
#include "ui/desk/history_panel.h"
#include "ui/disclosure/catalogue_dialog.h"
#include "ui/disclosure/sheet_preview.h"
#include "ui/disclosure/sheet_steps.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/step_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace linwu::ui {

using disclosure::SheetFile;
using disclosure::State;

namespace {

QTextBrowser* textPanel(const QString& name)
{
    auto* panel = new QTextBrowser;
    panel->setObjectName(name);
    panel->setFrameShape(QFrame::NoFrame);
    panel->setOpenLinks(false);
    panel->setTabChangesFocus(true);
    return panel;
}

} // namespace

DisclosurePage::DisclosurePage(Desk& desk, QWidget* parent)
    : RegisterPage(
          desk,
          QStringLiteral("disclosure"),
          {tr("Disclosure"),
           QStringLiteral("disclosure"),
           tr("Nothing is due yet"),
           tr("Open the books on the page of the funds first: then each month and quarter shows here what is to be published."),
           tr("Choose a sheet from the list.")},
          std::make_shared<SheetRows>(),
          parent
      )
    , m_steps(new StepBar(tr("Steps of the sheet")))
    , m_preview(new SheetPreview)
    , m_findings(textPanel(QStringLiteral("findings")))
    , m_signatures(textPanel(QStringLiteral("signatures")))
    , m_files(new AttachmentPanel(
          desk,
          {attachments::evidenceContents,
           [this](const GivenFile& given) { return addGivenFile(given); },
           [this](qint64 id) { removeEvidence(id); }}
      ))
    , m_history(new HistoryPanel(desk, QStringLiteral("disclosure")))
{
    makeActs();
    auto* steps = new QWidget;
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    column->addWidget(m_signatures, 1);
    m_findings->setAccessibleName(tr("What stands in the way"));
    m_signatures->setAccessibleName(tr("Signatures and evidence"));
    card()->addTab(m_preview, tr("Sheet"), QStringLiteral("sheet"));
    card()->addTab(steps, tr("Steps"), QStringLiteral("steps"));
    card()->addTab(m_files, tr("Files"), QStringLiteral("files"));
    card()->addTab(m_findings, tr("Checks"), QStringLiteral("checks"));
    card()->addTab(m_history, tr("History"), QStringLiteral("history"));
    card()->facts()->setCommit([this](const QString& field, const QString& text) { return commit(field, text); });
    begin();
}

void DisclosurePage::makeActs()
{
    setPrimary(QStringLiteral("prepare"), tr("Prepare a sheet …"), QStringLiteral("plus"), [this] { prepare(); });
    const auto add = [this](const char* name, const QString& word, const char* icon, const std::function<void()>& run) {
        addAct(QString::fromLatin1(name), word, QString::fromLatin1(icon), run);
    };
    addQuiet(QStringLiteral("chooseCatalogue"), tr("What we publish …"), QStringLiteral("settings"), [this] {
        chooseCatalogue();
    });
    offerOnEmpty(act("chooseCatalogue"));
    add("submit", tr("Submit …"), "arrive", [this] { submit(); });
    add("review", tr("Supervisors' opinion …"), "check", [this] { review(); });
    add("decide", tr("Decision of the meeting …"), "check", [this] { decide(); });
    add("publish", tr("Publish …"), "disclosure", [this] { publish(); });
    add("expire", tr("Display is over"), "clock", [this] { simple(disclosure::expireSheet); });
    add("archive", tr("Archive"), "folder", [this] { simple(disclosure::archiveSheet); });
    add("takeBack", tr("Take back"), "undo", [this] { simple(disclosure::takeBackSheet); });
    add("reword", tr("Mask a row …"), "eye-off", [this] { reword(); });
    add("waive", tr("Let a finding stand …"), "shield", [this] { waive(); });
    add("correct", tr("Correct …"), "edit", [this] { correct(); });
    add("withdraw", tr("Withdraw …"), "close", [this] { withdraw(); });
    add("addEvidence", tr("Evidence …"), "file", [this] { addEvidence(); });
    add("addOpinion", tr("Opinion …"), "user", [this] { addOpinion(); });
    add("answerOpinion", tr("Answer an opinion …"), "edit", [this] { answerOpinion(); });
    add("recordOutside", tr("Published elsewhere …"), "check", [this] { recordOutside(); });
    add("printDraft", tr("Print the draft …"), "print", [this] { printDraft(); });
    add("printIssued", tr("Print as issued …"), "print", [this] { printIssued(); });
}

QString DisclosurePage::sentence(const Reader& reader)
{
    const auto counts = SheetRows().counts(reader, {});
    QStringList parts{
        tr("%n due", nullptr, counts.value(QStringLiteral("due"))),
        tr("%n late", nullptr, counts.value(QStringLiteral("late"))),
        tr("%n on display", nullptr, counts.value(QStringLiteral("displayed")))};
    return parts.join(QStringLiteral(" · "));
}

QList<Chip> DisclosurePage::chips(const Reader& reader)
{
    const auto counts = SheetRows().counts(reader, {});
    QList<Chip> chips;
    const auto add = [&](const char* key, const QString& word, bool shown) {
        chips.append({QString::fromLatin1(key), word, counts.value(QString::fromLatin1(key)), shown, {}});
    };
    add("late", tr("Late"), true);
    add("due", tr("To be prepared"), true);
    add("in_work", tr("In work"), true);
    add("displayed", label("disclosure.state", "displayed"), true);
    add("ended", label("disclosure.state", "ended"), true);
    add("archived", label("disclosure.state", "archived"), false);
    for (const char* category : {"party", "affairs", "finance", "service"}) {
        add(category, categoryWord(reader, category), true);
    }
    return chips;
}

QStringList DisclosurePage::tables() const
{
    return {
        QStringLiteral("disclosure"),
        QStringLiteral("sign_off"),
        QStringLiteral("meeting_decision"),
        QStringLiteral("evidence"),
        QStringLiteral("public_opinion"),
        QStringLiteral("sheet_wording"),
        QStringLiteral("scan_waiver"),
        QStringLiteral("correction_notice"),
        QStringLiteral("catalogue_choice"),
        QStringLiteral("code_item"),
        QStringLiteral("rule"),
        QStringLiteral("holiday"),
        QStringLiteral("ledger_book"),
        QStringLiteral("voucher"),
        QStringLiteral("balance_proof"),
        QStringLiteral("card_entry"),
    };
}

void DisclosurePage::countDue(const Reader& reader)
{
    setDue(SheetRows().counts(reader, {}).value(QStringLiteral("late")));
}

void DisclosurePage::activate(qint64 id)
{
    if (id < 0) {
        prepare();
    } else {
        RegisterPage::activate(id);
    }
}

QAction* DisclosurePage::act(const char* name) const
{
    return findChild<QAction*>(QString::fromLatin1(name));
}

QList<QAction*> DisclosurePage::actsFor(const disclosure::Disclosure& sheet) const
{
    const auto item = desk().read([&](const Reader& reader) { return disclosure::itemOf(reader, sheet); });
    if (!item.makesSheet() && disclosure::nextState(sheet.state, disclosure::Step::withdraw)) {
        const bool over = sheet.state == State::ended;
        return {act(over ? "archive" : "expire"), act("addEvidence"), act("addOpinion"), act("answerOpinion"), act("withdraw")};
    }
    switch (sheet.state) {
    case State::drafting:
    case State::objected:
        return {act("submit"), act("reword"), act("waive"), act("printDraft")};
    case State::inReview:
        return {act("review"), act("takeBack"), act("printDraft")};
    case State::awaitingDecision:
        return {act("decide"), act("takeBack"), act("printDraft")};
    case State::ready:
        return {act("publish"), act("takeBack"), act("waive"), act("printDraft")};
    case State::displayed:
        return {
            act("expire"),
            act("printIssued"),
            act("addEvidence"),
            act("addOpinion"),
            act("answerOpinion"),
            act("correct"),
            act("withdraw")};
    case State::ended:
        return {
            act("archive"),
            act("printIssued"),
            act("addEvidence"),
            act("addOpinion"),
            act("answerOpinion"),
            act("correct"),
            act("withdraw")};
    default:
        return {act("printIssued")};
    }
}

void DisclosurePage::show(qint64 id)
{
    const auto entry = desk().read([id](const Reader& reader) { return findEntry(reader, id); });
    if (!entry) {
        card()->setBlank(tr("This record is no longer there."));
        return;
    }
    if (!entry->sheet) {
        showDue(*entry);
        return;
    }
    const auto file = desk().read([&](const Reader& reader) { return disclosure::loadSheet(reader, entry->sheet->id); });
    if (file) {
        showSheet(*file);
    }
}

void DisclosurePage::showDue(const SheetEntry& entry)
{
    const auto catalogue = desk().read([](const Reader& reader) { return disclosure::catalogueOf(reader, reader.today()); });
    const auto* item = catalogue.find(entry.item);
    card()->setName(
        toQt(catalogue.nameOf(entry.item)), toQt(entry.item) + QStringLiteral(" · ") + toQt(chineseText(entry.period))
    );
    QList<std::pair<QString, Tone>> pills;
    if (entry.dueOn && *entry.dueOn < desk().today()) {
        const Problem overdue = ledger::problemOf(
            "due_on",
            "item_overdue",
            {{"day", isoText(*entry.dueOn)}, {"days", std::to_string(daysBetween(*entry.dueOn, desk().today()))}}
        );
        pills.append({linwu::ui::sentence(overdue), Tone::bad});
    } else {
        pills.append({tr("due by %1").arg(dateText(entry.dueOn)), Tone::warn});
    }
    card()->setPills(pills);
    card()->setActs({act(item != nullptr && item->makesSheet() ? "prepare" : "recordOutside")});
    QList<Fact> facts;
    if (item != nullptr) {
        facts.append({{}, tr("How often"), label("disclosure_frequency", codeOf(item->frequency))});
        facts.append({{}, tr("Days of display"), displayDaysText(*item)});
        facts.append({{}, tr("Basis"), toQt(item->basis), {}, Tone::plain, {}, true});
        facts.append({{}, tr("What it tells"), toQt(item->elements), {}, Tone::plain, {}, true});
    }
    card()->facts()->setFacts(facts);
    showSteps(*m_steps, State::drafting);
    m_preview->clear(
        item != nullptr && item->makesSheet() ? tr("The sheet is made from the vouchers as soon as it is prepared.")
                                              : tr("This sheet is made outside the program. Note here when it hangs.")
    );
    m_findings->clear();
    m_signatures->clear();
    m_files->show({}, {}, false);
}

QList<Fact> DisclosurePage::factsOf(const disclosure::Disclosure& sheet) const
{
    const bool open = disclosure::nextState(sheet.state, disclosure::Step::edit).has_value();
    const auto typed = [&](const char* field, const std::string& text, bool wide = false) {
        Fact fact{QString::fromLatin1(field), fieldLabel("disclosure", field), toQt(text), toQt(text), Tone::plain, {}, wide};
        if (open) {
            fact.editor = [] { return new QLineEdit; };
        }
        return fact;
    };
    QList<Fact> facts{
        typed("hotline", sheet.hotline),
        typed("query_place", sheet.queryPlace),
        typed("min_days", std::to_string(sheet.minDays)),
        {{}, fieldLabel("disclosure", "count_mode"), label("count_mode", codeOf(sheet.countMode))},
        {{},
         tr("On display"),
         sheet.postedOn ? dateText(sheet.postedOn) + QStringLiteral(" — ") + dateText(sheet.untilOn) : QString()},
        {{}, tr("Version"), QString::number(sheet.version)},
        typed("note", sheet.note, true),
    };
    return facts;
}

Problems DisclosurePage::commit(const QString& field, const QString& text)
{
    const auto shown = desk().read([this](const Reader& reader) { return disclosure::findSheet(reader, current()); });
    if (!shown) {
        return {};
    }
    auto edited = *shown;
    if (field == QStringLiteral("hotline")) {
        edited.hotline = toCore(text.trimmed());
    } else if (field == QStringLiteral("query_place")) {
        edited.queryPlace = toCore(text.trimmed());
    } else if (field == QStringLiteral("note")) {
        edited.note = toCore(text.trimmed());
    } else if (field == QStringLiteral("min_days")) {
        edited.minDays = text.toInt();
    }
    const auto done =
        desk().act(this, [&](const Actor& actor) { return disclosure::editSheet(desk().registry(), actor, *shown, edited); });
    return done ? Problems{} : done.error().problems;
}

void DisclosurePage::showSheet(const SheetFile& file)
{
    const auto& sheet = file.sheet;
    const auto item = desk().read([&](const Reader& reader) { return disclosure::itemOf(reader, sheet); });
    card()->setName(toQt(item.name), toQt(sheet.number) + QStringLiteral(" · ") + toQt(chineseText(sheet.period())));
    QList<std::pair<QString, Tone>> pills{{label("disclosure.state", codeOf(sheet.state)), Tone::plain}};
    for (const auto& flag : flagsOf(file, item, desk().today())) {
        pills.append({label("disclosure_flag", flag), flag == "overdue" ? Tone::bad : Tone::warn});
    }
    const bool filingLate = desk().read([&](const Reader& reader) {
        const Term archive = ledger::limitsOn(reader, reader.today()).archive;
        return disclosure::archiveLate(sheet, archive, rules::calendarOf(reader), reader.today());
    });
    if (filingLate) {
        pills.append({label("disclosure_flag", "archive_late"), Tone::bad});
    }
    card()->setPills(pills);
    card()->setActs(actsFor(sheet));
    card()->facts()->setFacts(factsOf(sheet));
    showSteps(*m_steps, sheet.state);
    m_history->show(sheet.id.value);
    showSignatures(file);
    showFiles(file);
    showFindings(file);
    showPreview(file);
}

} // namespace linwu::ui
