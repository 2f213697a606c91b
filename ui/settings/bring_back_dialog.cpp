// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/bring_back_dialog.h"

#include "core/registry/backup_shelf.h"
#include "core/retrieval/bring_back.h"
#include "ui/desk/act_names.h"
#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/desk/task_answer.h"
#include "ui/settings/bring_back_rows.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/text/record_kinds.h"
#include "ui/theme/theme.h"
#include "ui/widgets/small_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace linwu::ui {

BringBackDialog::BringBackDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_backup(new QComboBox)
    , m_passphrase(new QLineEdit)
    , m_unlock(new QPushButton(tr("Open")))
    , m_words(new QLineEdit)
    , m_found(new SmallTable(tr("Found in the backup")))
    , m_preview(new SmallTable(tr("What would change")))
    , m_needed(new QCheckBox(tr("Bring back as well what it &names and what is gone")))
    , m_newer(new QCheckBox(tr("Take &away what was added to it since")))
    , m_sentence(new QLabel)
    , m_bring(new QPushButton(tr("&Bring back")))
{
    setObjectName(QStringLiteral("bringBack"));
    setWindowTitle(tr("Bring back a single record"));
    m_backup->setObjectName(QStringLiteral("backup"));
    m_backup->setAccessibleName(tr("Backup"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase at the time of the backup"));
    m_passphrase->setPlaceholderText(m_passphrase->accessibleName());
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Find in the backup"));
    m_words->setPlaceholderText(tr("Name, address, number of a case, sheet or voucher; then Enter"));
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setColumns({tr("Kind"), tr("What"), tr("Where")}, {110, 240, 0});
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setColumns({tr("What"), tr("Field"), tr("Then"), tr("Now"), tr("What becomes of it")}, {110, 120, 190, 190, 0});
    m_needed->setObjectName(QStringLiteral("needed"));
    m_newer->setObjectName(QStringLiteral("newer"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_bring->setObjectName(QStringLiteral("accept"));
    m_bring->setProperty("primary", true);
    auto* other = new QPushButton(tr("Another file …"));
    auto* close = new QPushButton(tr("Close"));
    layOut(other, close);
    connectAll(other, close);
    m_passphrase->hide();
    m_unlock->hide();
    refresh();
    fillCopies();
}

BringBackDialog::~BringBackDialog() = default;

void BringBackDialog::layOut(QPushButton* other, QPushButton* close)
{
    auto* backup = new QHBoxLayout;
    backup->addWidget(m_backup, 1);
    backup->addWidget(other);
    auto* keys = new QHBoxLayout;
    keys->addWidget(m_passphrase, 1);
    keys->addWidget(m_unlock);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_bring);
    for (auto* button : {other, close, m_unlock, m_bring}) {
        button->setAutoDefault(false);
    }
    auto* all = new QVBoxLayout(this);
    all->setSpacing(px(8));
    all->addLayout(backup);
    all->addLayout(keys);
    all->addWidget(m_words);
    all->addWidget(m_found, 2);
    all->addWidget(m_preview, 4);
    all->addWidget(m_needed);
    all->addWidget(m_newer);
    all->addWidget(m_sentence);
    all->addLayout(buttons);
    resize(px(900), px(640));
}

void BringBackDialog::connectAll(QPushButton* other, QPushButton* close)
{
    connect(other, &QPushButton::clicked, this, &BringBackDialog::chooseOther);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_backup, &QComboBox::activated, this, &BringBackDialog::openChosen);
    connect(m_unlock, &QPushButton::clicked, this, &BringBackDialog::openChosen);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &BringBackDialog::openChosen);
    connect(m_words, &QLineEdit::returnPressed, this, &BringBackDialog::search);
    connect(m_found, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (row != before) {
            preview();
        }
    });
    for (auto* choice : {m_needed, m_newer}) {
        connect(choice, &QCheckBox::toggled, this, &BringBackDialog::preview);
    }
    connect(m_bring, &QPushButton::clicked, this, &BringBackDialog::bringBack);
    connect(&m_desk, &Desk::counterModeChanged, this, &BringBackDialog::clear);
}

void BringBackDialog::fillCopies()
{
    if (m_copies.empty()) {
        const auto present = summaryOf(m_desk.registry());
        const QString folder = backupFolderOf(toQt(m_desk.registry().file().string()));
        if (present) {
            m_copies = backupsIn(std::filesystem::path(toCore(folder)), present->origin);
        }
    }
    m_backup->clear();
    for (const FileSummary& copy : m_copies) {
        constexpr int toTheMinute = 16;
        QString made = toQt(copy.madeAt).left(toTheMinute).replace(QLatin1Char('T'), QLatin1Char(' '));
        m_backup->addItem(made + QStringLiteral("  ") + toQt(copy.file.filename().string()));
    }
    if (m_copies.empty()) {
        tell(tr("No backup of this file was found in the backup folder. Choose another file."));
        return;
    }
    openChosen();
}

void BringBackDialog::chooseOther()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose the backup"), backupFolderOf(toQt(m_desk.registry().file().string())), tr("Linwu files (*.linwu)")
    );
    if (path.isEmpty()) {
        return;
    }
    auto summary = linwu::summaryOf(std::filesystem::path(toCore(path)));
    if (!summary || summary->madeAt.empty()) {
        const Error error = summary ? failure(ErrorCode::unreadable, "backup", "manifest") : summary.error();
        tell(sentence(error) + QLatin1Char(' ') + nextStep(error), true);
        return;
    }
    m_copies.insert(m_copies.begin(), std::move(*summary));
    fillCopies();
}

void BringBackDialog::openChosen()
{
    const auto row = static_cast<std::size_t>(m_backup->currentIndex());
    if (row >= m_copies.size()) {
        return;
    }
    clear();
    m_opened.reset();
    retrieval::ThenAccount then;
    if (!m_passphrase->isHidden() && !m_passphrase->text().isEmpty()) {
        then = {m_desk.actor().name, toCore(m_passphrase->text())};
    }
    const bool begun = runFor(
        *this,
        m_desk.tasks(),
        tr("The backup is being proved and opened …"),
        [then, file = m_copies[row].file, actor = m_desk.actor()](Registry& own, TaskControl& control) {
            return retrieval::openForSearch(own, actor, file, then, [&] { return !control.cancelled(); });
        },
        [this](const Result<std::shared_ptr<retrieval::SearchedBackup>>& opened) { take(opened); }
    );
    if (!begun) {
        later(&BringBackDialog::openChosen);
    }
    tellWhatRuns();
}

void BringBackDialog::later(void (BringBackDialog::*work)())
{
    // Later: the task is not over until everybody has been told.
    connect(&m_desk.tasks(), &Tasks::finished, this, work, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void BringBackDialog::take(const Result<std::shared_ptr<retrieval::SearchedBackup>>& opened)
{
    const bool keysNeeded = !opened && opened.error().code == ErrorCode::forbidden;
    m_passphrase->setVisible(keysNeeded);
    m_unlock->setVisible(keysNeeded);
    if (!opened) {
        tell(sentence(opened.error()) + QLatin1Char(' ') + nextStep(opened.error()), true);
        (keysNeeded ? m_passphrase : static_cast<QWidget*>(m_backup))->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_opened = *opened;
    m_passphrase->clear();
    tell(tr("The backup is proved. Find the record that is to come back."));
    refresh();
    m_words->setFocus(Qt::OtherFocusReason);
    if (!m_words->text().isEmpty()) {
        search();
    }
}

void BringBackDialog::search()
{
    clear();
    if (!m_opened || m_desk.counterMode() || m_desk.tasks().running()) {
        return;
    }
    const auto hits = m_opened->search->find(toCore(m_words->text()));
    if (!hits) {
        tell(sentence(hits.error()), true);
        return;
    }
    m_hits = *hits;
    QList<QStringList> rows;
    for (const auto& hit : m_hits) {
        rows.append({recordKind(hit.key.table), toQt(hit.title), toQt(hit.subtitle)});
    }
    m_found->setRows(rows);
    if (rows.isEmpty()) {
        tell(tr("The backup holds nothing of that name or number. Try fewer words, or another backup."));
        return;
    }
    m_found->setCurrentCell(0, 0);
    m_found->setFocus(Qt::OtherFocusReason);
}

void BringBackDialog::preview()
{
    m_ready = false;
    m_preview->setRows({});
    refresh();
    if (chosen() == nullptr || !m_opened) {
        return;
    }
    const bool begun = runFor(
        *this,
        m_desk.tasks(),
        tr("Comparing with the file …"),
        [opened = m_opened, asked = request(), actor = m_desk.actor()](Registry& own, TaskControl&) {
            return retrieval::previewBringBack(own, actor, *opened->view, asked);
        },
        [this, key = chosen()->key](const Result<retrieval::Plan>& plan) {
            // Another one may have been chosen meanwhile: its own comparison follows.
            if (chosen() != nullptr && chosen()->key == key) {
                showPlan(plan);
            }
        }
    );
    if (!begun) {
        later(&BringBackDialog::preview);
    }
    tellWhatRuns();
}

void BringBackDialog::showPlan(const Result<retrieval::Plan>& plan)
{
    if (!plan) {
        tell(sentence(plan.error()) + QLatin1Char(' ') + nextStep(plan.error()), true);
        refresh();
        return;
    }
    if (m_desk.counterMode()) {
        clear();
        return;
    }
    const auto rows = m_desk.read([&](const Reader& reader) { return rowsOf(*plan, papers::MaskTable(reader, reader.today())); });
    m_preview->setRows(rows);
    m_ready = !blocks(plan->problems) && !plan->isEmpty();
    if (plan->problems.empty()) {
        tell(summaryText(*plan));
    } else {
        tell(sentence(invalid(plan->problems)), true);
    }
    m_needed->setVisible(m_needed->isChecked() || !plan->needed.empty());
    m_newer->setVisible(m_newer->isChecked() || plan->count(retrieval::RowState::newer) > 0);
    refresh();
}

void BringBackDialog::bringBack()
{
    if (!m_ready || !m_opened) {
        return;
    }
    const bool begun = runFor(
        m_desk, // it is told whether the dialog is still there or not
        m_desk.tasks(),
        tr("Bringing back …"),
        [opened = m_opened, asked = request(), actor = m_desk.actor()](Registry& own, TaskControl& control) {
            return retrieval::bringBack(own, actor, *opened->view, asked, [&] { return !control.cancelled(); });
        },
        [self = QPointer<BringBackDialog>(this), &desk = m_desk](const Result<Changes>& done) {
            if (done && done->operation) {
                Q_EMIT desk.done(nameOf(desk.reader(), done->operation), done->operation.value);
            }
            if (self != nullptr) {
                self->broughtBack(done);
            } else if (!done) {
                Q_EMIT desk.refused(done.error());
            }
        }
    );
    if (!begun) {
        tell(sentence(failure(ErrorCode::busy, {}, "task_running")), true);
        return;
    }
    tellWhatRuns();
}

void BringBackDialog::broughtBack(const Result<Changes>& done)
{
    if (done) {
        accept();
        return;
    }
    tell(sentence(done.error()) + QLatin1Char(' ') + nextStep(done.error()), true);
    refresh();
}

void BringBackDialog::clear()
{
    m_hits.clear();
    m_ready = false;
    m_found->setRows({});
    m_preview->setRows({});
    for (auto* choice : {m_needed, m_newer}) {
        const QSignalBlocker quiet(choice);
        choice->setChecked(false);
        choice->hide();
    }
    if (m_desk.counterMode()) {
        tell(tr("While a visitor may see the screen nothing of the backup is shown."));
    }
    refresh();
}

void BringBackDialog::tell(const QString& sentence, bool warns)
{
    m_sentence->setText(sentence.trimmed());
    m_sentence->setProperty("tone", warns ? QStringLiteral("warn") : QString());
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

void BringBackDialog::tellWhatRuns()
{
    if (m_desk.tasks().running()) {
        tell(m_desk.tasks().what());
    }
    refresh();
}

void BringBackDialog::refresh()
{
    const bool idle = !m_desk.tasks().running();
    m_words->setEnabled(m_opened != nullptr && !m_desk.counterMode());
    m_bring->setEnabled(m_ready && idle);
    for (QWidget* field : {static_cast<QWidget*>(m_backup), static_cast<QWidget*>(m_unlock)}) {
        field->setEnabled(idle);
    }
}

const retrieval::BackupHit* BringBackDialog::chosen() const
{
    const auto row = static_cast<std::size_t>(m_found->currentRow());
    return row < m_hits.size() ? &m_hits[row] : nullptr;
}

retrieval::Request BringBackDialog::request() const
{
    retrieval::Request asked;
    if (const auto* hit = chosen()) {
        asked.records.push_back(hit->key);
    }
    asked.withNeeded = m_needed->isChecked();
    asked.takeNewerAway = m_newer->isChecked();
    return asked;
}

} // namespace linwu::ui
