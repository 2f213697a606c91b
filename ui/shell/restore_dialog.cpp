// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/restore_dialog.h"

#include "ui/desk/backup_work.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/small_table.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

/// `2026-05-20 17:30` of the time with offset that files carry.
QString timeText(const std::string& at)
{
    constexpr int toTheMinute = 16;
    return toQt(at).left(toTheMinute).replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString actText(const NewestAct& act)
{
    return act.action.empty() ? QString() : actionLabel(act.action);
}

QString countIn(const FileSummary* summary, const std::string& table)
{
    if (summary == nullptr) {
        return QStringLiteral("—");
    }
    const auto found = summary->counts.find(table);
    return found == summary->counts.end() ? QString() : countText(found->second);
}

QString differenceOf(const FileSummary& copy, const FileSummary* now, const std::string& table)
{
    const auto there = copy.counts.find(table);
    if (now == nullptr || there == copy.counts.end() || !now->counts.contains(table)) {
        return {};
    }
    const std::int64_t difference = there->second - now->counts.at(table);
    return difference == 0 ? QString()
                           : (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) + countText(std::abs(difference));
}

} // namespace

RestoreDialog::RestoreDialog(RestoreOffer offer, QWidget* parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_sentence(new QLabel)
    , m_copies(new SmallTable(tr("Backups")))
    , m_comparison(new SmallTable(tr("What it would bring back")))
    , m_consequence(new QLabel)
    , m_restore(new QPushButton(tr("Restore this backup")))
{
    setObjectName(QStringLiteral("restore"));
    setWindowTitle(tr("Restore a backup"));
    const bool damaged = !m_offer.explanation.isEmpty();
    m_sentence->setText(
        damaged ? m_offer.explanation : tr("Nothing is changed before you press the button. The present file is kept aside.")
    );
    m_sentence->setObjectName(QStringLiteral("explanation"));
    m_consequence->setObjectName(QStringLiteral("consequence"));
    for (auto* label : {m_sentence, m_consequence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setColumns({tr("Made"), tr("Newest act in it"), tr("By"), tr("File")}, {140, 180, 100, 0});
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->setColumns({tr("What"), tr("In the backup"), tr("In the file now"), tr("Difference")}, {0, 170, 170, 100});
    m_restore->setObjectName(QStringLiteral("accept"));
    m_restore->setProperty("primary", true);
    auto* other = new QPushButton(tr("Another file …"));
    auto* leave = new QPushButton(m_offer.mayLook ? tr("Open it read-only") : tr("Cancel"));
    leave->setObjectName(QStringLiteral("leave"));
    connect(m_copies, &QTableWidget::currentCellChanged, this, [this] { compare(); });
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseOther);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    layOut(other, leave);
    fillCopies();
}

void RestoreDialog::layOut(QPushButton* other, QPushButton* leave)
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other);
    auto* single = new QPushButton(tr("Only a single record …"));
    single->setObjectName(QStringLiteral("single"));
    single->setVisible(m_offer.isOpen);
    connect(single, &QPushButton::clicked, this, [this] { done(singleRecord); });
    buttons->addWidget(single);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_restore);
    for (auto* button : {other, single, leave}) {
        button->setAutoDefault(false);
    }
    auto* all = new QVBoxLayout(this);
    all->setSpacing(px(10));
    all->addWidget(m_sentence);
    all->addWidget(m_copies, 2);
    all->addWidget(m_comparison, 5);
    all->addWidget(m_consequence);
    all->addLayout(buttons);
    resize(px(760), px(600));
}

void RestoreDialog::fillCopies()
{
    QList<QStringList> rows;
    for (const auto& copy : m_offer.copies) {
        rows.append({timeText(copy.madeAt), actText(copy.newest), toQt(copy.newest.person), toQt(copy.file.filename().string())});
    }
    m_copies->setRows(rows);
    if (!rows.isEmpty()) {
        m_copies->setCurrentCell(0, 0);
    }
    compare();
}

const FileSummary* RestoreDialog::chosen() const
{
    const auto row = static_cast<std::size_t>(m_copies->currentRow());
    return row < m_offer.copies.size() ? &m_offer.copies[row] : nullptr;
}

void RestoreDialog::compare()
{
    const FileSummary* copy = chosen();
    m_restore->setEnabled(copy != nullptr);
    if (copy == nullptr) {
        m_comparison->setRows({});
        m_consequence->setText(tr("No backup of this file was found in the backup folder. Choose another file."));
        return;
    }
    const FileSummary* now = m_offer.now ? &*m_offer.now : nullptr;
    QList<QStringList> rows;
    for (const auto& table : summaryTables()) {
        rows.append({label("counted", table), countIn(copy, table), countIn(now, table), differenceOf(*copy, now, table)});
    }
    const auto both = [&](const QString& what, auto text) {
        rows.append({what, text(*copy), now == nullptr ? QStringLiteral("—") : text(*now), QString()});
    };
    both(tr("Newest act"), [](const FileSummary& summary) { return actText(summary.newest); });
    both(tr("By"), [](const FileSummary& summary) { return toQt(summary.newest.person); });
    both(tr("When"), [](const FileSummary& summary) { return timeText(summary.newest.at); });
    m_comparison->setRows(rows);
    m_consequence->setText(consequence(*copy));
}

QString RestoreDialog::consequence(const FileSummary& copy) const
{
    const auto day = parseIsoDate(copy.madeAt.substr(0, 10));
    const int age = day ? daysBetween(*day, m_offer.today) : 0;
    QString text = age <= 0 ? tr("This copy was made today.") : tr("This copy is %n days old.", nullptr, age);
    if (!m_offer.now) {
        return text;
    }
    if (m_offer.now->origin != copy.origin) {
        return text + QLatin1Char(' ') +
               tr("It is a copy of another file: %1. The present file is kept aside.").arg(toQt(copy.info.community));
    }
    const auto lost = static_cast<int>(m_offer.now->newest.id.value - copy.newest.id.value);
    if (lost <= 0) {
        return text + QLatin1Char(' ') + tr("Nothing was done since. The present file is kept aside.");
    }
    return text + QLatin1Char(' ') +
           tr("%n acts done since are not in it. The present file is kept aside and can be looked into.", nullptr, lost);
}

void RestoreDialog::chooseOther()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose the backup"), backupFolderOf(m_offer.file), tr("Linwu files (*.linwu)"));
    if (path.isEmpty()) {
        return;
    }
    auto summary = summaryOf(std::filesystem::path(toCore(path)));
    if (!summary || summary->madeAt.empty()) {
        const Error error = summary ? failure(ErrorCode::unreadable, "backup", "manifest") : summary.error();
        m_consequence->setText(sentence(error) + QLatin1Char(' ') + nextStep(error));
        return;
    }
    m_offer.copies.insert(m_offer.copies.begin(), std::move(*summary));
    fillCopies();
}

QString RestoreDialog::backup() const
{
    const FileSummary* copy = chosen();
    return copy == nullptr ? QString() : toQt(copy->file.string());
}

} // namespace linwu::ui
