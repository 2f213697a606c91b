// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/first_run_wizard.h"

#include "core/accounts/account_actions.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

constexpr int accountStep = 3;

QWidget* titled(const QString& title, const QString& sentence, QWidget* body)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(px(24), px(20), px(24), 0);
    column->setSpacing(px(8));
    auto* head = new QLabel(title);
    head->setFont(typeface(2, true));
    auto* words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setProperty("tone", QStringLiteral("quiet"));
    column->addWidget(head);
    column->addWidget(words);
    column->addSpacing(px(8));
    column->addWidget(body, 1);
    return page;
}

/// A line edit with a button that chooses a folder or a file.
QWidget* withButton(QLineEdit* line, QPushButton* button)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    layout->addWidget(button);
    row->setFocusProxy(line);
    return row;
}

} // namespace

FirstRunWizard::FirstRunWizard(QWidget* parent)
    : QDialog(parent)
    , m_steps(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_form(new Form)
    , m_community(new QLineEdit)
    , m_code(new QLineEdit)
    , m_file(new QLineEdit)
    , m_grids(new QPlainTextEdit)
    , m_staff(new QPlainTextEdit)
    , m_accountForm(new Form)
    , m_account(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_summary(new QLabel)
    , m_back(new QPushButton(tr("Back")))
    , m_skip(new QPushButton(tr("Skip")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(tr("New community file"));
    resize(px(760), px(480));
    m_steps->addItems({tr("1  Community"), tr("2  Grids"), tr("3  Staff"), tr("4  Accounts"), tr("5  Backup"), tr("6  Done")});
    for (int step = 0; step < m_steps->count(); ++step) {
        m_steps->item(step)->setSizeHint(QSize(0, px(32)));
    }
    m_steps->setFixedWidth(px(160));
    m_steps->setFocusPolicy(Qt::NoFocus);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pages->addWidget(makeCommunity());
    m_pages->addWidget(
        makeLines(tr("Grids"), tr("One grid a line. Buildings are given to grids later, or come with the import."), m_grids)
    );
    m_pages->addWidget(makeLines(tr("Staff"), tr("One person a line: name, blank, role. For example: 孙梅 社工"), m_staff));
    m_pages->addWidget(makeAccount());
    m_pages->addWidget(makeBackup());
    m_pages->addWidget(makeDone());
    m_next->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(24), px(12), px(24), px(16));
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto* right = new QVBoxLayout;
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(px(8), px(16), 0, 0);
    all->addWidget(m_steps);
    all->addLayout(right, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_skip, &QPushButton::clicked, this, &FirstRunWizard::skip);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    go(0);
}

QWidget* FirstRunWizard::makeCommunity()
{
    m_code->setMaxLength(12);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    connect(m_community, &QLineEdit::textEdited, this, [this, folder](const QString& name) {
        static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|]"));
        m_file->setText(QDir(folder).filePath(QString(name).remove(unfit) + QStringLiteral(".linwu")));
    });
    auto* choose = new QPushButton(tr("Choose …"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("New community file"), m_file->text(), tr("Linwu files (*.linwu)"));
        if (!path.isEmpty()) {
            m_file->setText(path);
        }
    });
    m_form->add(tr("Community"), m_community, QStringLiteral("community"));
    m_form->add(tr("Code (12 digits)"), m_code, QStringLiteral("code"), tr("The statistics code; it stands on official tables."));
    auto* place = withButton(m_file, choose);
    m_form->add(tr("File"), place, QStringLiteral("file"));
    m_file->setAccessibleName(tr("File"));
    return titled(
        tr("Your community"), tr("Everything is kept in one file on this computer. Nothing goes over a network."), m_form
    );
}

QWidget* FirstRunWizard::makeLines(const QString& title, const QString& sentence, QPlainTextEdit* lines)
{
    lines->setTabChangesFocus(true);
    lines->setAccessibleName(title);
    return titled(title, sentence, lines);
}

QWidget* FirstRunWizard::makeAccount()
{
    m_accountForm->add(tr("Name"), m_account, QStringLiteral("name"));
    m_passphrase.emplace(*m_accountForm, tr("Passphrase"), tr("Ten signs at least; a sentence is easy to remember"));
    return titled(
        tr("Accounts and passphrases"),
        tr("With an account, numbers and the contents of cases are sealed from the first day: a stolen computer or stick shows "
           "none of them. A recovery card is shown when the file is made: print it and put it in the safe. Without it a "
           "forgotten passphrase cannot be replaced by anybody. Accounts can also be opened later."),
        m_accountForm
    );
}

QWidget* FirstRunWizard::makeBackup()
{
    m_folder->setAccessibleName(tr("Backup folder"));
    auto* choose = new QPushButton(tr("Choose …"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Backup folder"));
        if (!folder.isEmpty()) {
            m_folder->setText(folder);
        }
    });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(withButton(m_folder, choose));
    column->addStretch(1);
    return titled(
        tr("Backup"),
        tr("Best on a stick or on another computer. Each copy is opened and compared before it is called verified."),
        body
    );
}

QWidget* FirstRunWizard::makeDone()
{
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop);
    m_summary->setTextFormat(Qt::PlainText);
    return titled(tr("Done"), tr("Next: import the ledger you have kept in a spreadsheet (Ctrl+I)."), m_summary);
}

bool FirstRunWizard::communityIsSound()
{
    Problems problems;
    if (m_community->text().trimmed().isEmpty()) {
        problems.push_back({"community", "required", Severity::block, {}});
    }
    static const QRegularExpression digits(QStringLiteral("^\\d{12}$"));
    if (!digits.match(m_code->text().trimmed()).hasMatch()) {
        problems.push_back({"code", "community_code", Severity::block, {}});
    }
    if (m_file->text().trimmed().isEmpty()) {
        problems.push_back({"file", "required", Severity::block, {}});
    } else if (QFileInfo::exists(m_file->text())) {
        problems.push_back({"file", "exists", Severity::block, {}});
    }
    m_form->mark(problems);
    return problems.empty();
}

bool FirstRunWizard::accountIsSound()
{
    Problems problems;
    if (!m_account->text().trimmed().isEmpty() || !m_passphrase->isEmpty()) {
        problems = accounts::checkPassphrase(m_passphrase->text(), toCore(m_account->text().trimmed()));
        if (m_account->text().trimmed().isEmpty()) {
            problems.push_back({"name", "required", Severity::block, {}});
        }
        append(problems, m_passphrase->check());
    }
    m_accountForm->mark(problems);
    return problems.empty();
}

void FirstRunWizard::skip()
{
    if (m_pages->currentIndex() == accountStep) {
        m_account->clear();
        m_passphrase->clear();
        m_accountForm->mark({});
    }
    go(m_pages->currentIndex() + 1);
}

void FirstRunWizard::next()
{
    const int step = m_pages->currentIndex();
    if ((step == 0 && !communityIsSound()) || (step == accountStep && !accountIsSound())) {
        return;
    }
    if (step == m_pages->count() - 1) {
        accept();
        return;
    }
    go(step + 1);
}

void FirstRunWizard::go(int step)
{
    const bool last = step == m_pages->count() - 1;
    m_pages->setCurrentIndex(step);
    m_steps->setCurrentRow(step);
    m_back->setEnabled(step > 0);
    m_skip->setVisible(step > 0 && !last);
    m_next->setText(last ? tr("Make the file") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    if (last) {
        const FirstRun made = answers();
        m_summary->setText(
            tr("%1 (%2)\n%3\nGrids: %4\nStaff: %5\nFirst account: %6\nBackup folder: %7")
                .arg(made.community, made.code, made.file, QString::number(made.grids.size()), QString::number(made.staff.size()))
                .arg(made.account.isEmpty() ? tr("not yet") : made.account)
                .arg(made.backupFolder.isEmpty() ? tr("not yet") : made.backupFolder)
        );
    }
}

FirstRun FirstRunWizard::answers() const
{
    FirstRun made;
    made.file = m_file->text().trimmed();
    if (!made.file.endsWith(QStringLiteral(".linwu"))) {
        made.file += QStringLiteral(".linwu");
    }
    made.community = m_community->text().trimmed();
    made.code = m_code->text().trimmed();
    made.account = m_account->text().trimmed();
    made.passphrase = toQt(m_passphrase->text());
    made.backupFolder = m_folder->text().trimmed();
    for (const auto& line : m_grids->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty()) {
            made.grids.append(line.trimmed());
        }
    }
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{3000}]+"));
    for (const auto& line : m_staff->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = line.trimmed().split(blanks, Qt::SkipEmptyParts);
        if (!words.isEmpty()) {
            made.staff.append({words.first(), words.value(1)});
        }
    }
    return made;
}

} // namespace linwu::ui
