// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/spreadsheets/import_wizard.h"

#include "ui/desk/desk.h"
#include "ui/spreadsheets/column_step.h"
#include "ui/spreadsheets/preview_step.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_panel.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linwu::ui {

ImportWizard::ImportWizard(Desk& desk, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_session(std::make_unique<ImportSession>(desk, file))
    , m_sentence(new QLabel)
    , m_steps(new QStackedWidget)
    , m_columns(new ColumnStep)
    , m_preview(new PreviewStep)
    , m_progress(new ProgressPanel)
    , m_back(new QPushButton(tr("Back to the columns")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    layOut(parent);
    listen();
    go(0);
    readAgain();
}

void ImportWizard::layOut(const QWidget* parent)
{
    resize(parent != nullptr ? parent->size() * 0.94 : QSize(1200, 700));
    auto* head = new QLabel(windowTitle());
    head->setFont(typeface(2, true));
    head->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("tone", QStringLiteral("quiet"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_preview);
    m_next->setProperty("primary", true);
    m_next->setObjectName(QStringLiteral("next"));
    auto* cancel = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_back);
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(px(20), px(16), px(20), px(16));
    all->setSpacing(px(8));
    all->addWidget(head);
    all->addWidget(m_sentence);
    all->addWidget(m_steps, 1);
    all->addLayout(buttons);
    m_progress->hide();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportWizard::listen()
{
    auto& tasks = m_desk.tasks();
    connect(&tasks, &Tasks::progressed, m_progress, &ProgressPanel::advance);
    connect(m_progress, &ProgressPanel::cancelled, &tasks, &Tasks::cancel);
    connect(m_back, &QPushButton::clicked, this, [this] { go(0); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == 0) {
            go(1);
            return;
        }
        setBusy(true);
        m_progress->begin(tr("Importing …"));
        m_session->execute();
    });
    connect(m_columns, &ColumnStep::changed, this, &ImportWizard::readAgain);
    connect(m_preview, &PreviewStep::changed, this, &ImportWizard::readAgain);
    connect(m_session.get(), &ImportSession::ready, this, &ImportWizard::showRead);
    connect(m_session.get(), &ImportSession::failed, this, [this](const Error& error) {
        setBusy(false);
        m_sentence->setText(sentence(error) + QLatin1Char(' ') + nextStep(error));
        m_next->setEnabled(m_session->ledger() != nullptr);
    });
    connect(m_session.get(), &ImportSession::written, this, [this] { accept(); });
}

ImportWizard::~ImportWizard()
{
    m_desk.tasks().cancel();
}

void ImportWizard::readAgain()
{
    setBusy(true);
    m_progress->begin(tr("Reading and comparing the file …"));
    m_session->read();
}

void ImportWizard::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_steps->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy && m_steps->currentIndex() == 1);
}

void ImportWizard::showRead()
{
    setBusy(false);
    const auto& ledger = *m_session->ledger();
    m_sentence->setText(tr("%1 rows · %2 people · %3 households · %4 dwellings. Nothing has been written yet.")
                            .arg(ledger.rows)
                            .arg(ledger.persons.size())
                            .arg(ledger.households.size())
                            .arg(ledger.dwellings.size()));
    m_columns->show(*m_session);
    m_preview->show(*m_session);
    go(m_steps->currentIndex());
}

void ImportWizard::go(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == 1);
    m_back->setEnabled(step == 1);
    m_next->setText(step == 0 ? tr("On to the preview") : tr("Import now"));
    m_next->setAccessibleName(m_next->text());
}

} // namespace linwu::ui
