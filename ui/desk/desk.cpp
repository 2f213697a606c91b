// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk.h"

#include "ui/desk/act_names.h"
#include "ui/desk/confirm_dialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace linwu::ui {

Desk::Desk(Registry& registry, Actor actor, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_actor(std::move(actor))
    , m_feed(registry)
    , m_tasks(registry)
    , m_drafts(registry)
    , m_questions(registry)
{
    connect(&m_tasks, &Tasks::finished, &m_feed, &ChangeFeed::poll);
}

Result<Changes> Desk::act(QWidget* window, const std::function<Result<Changes>(const Actor&)>& work)
{
    Actor actor = m_actor;
    auto result = work(actor);
    while (!result && result.error().code == ErrorCode::unconfirmed) {
        ConfirmDialog dialog(result.error().problems, window);
        if (dialog.exec() != QDialog::Accepted) {
            return result;
        }
        for (auto& [rule, reason] : dialog.reasons()) {
            actor.confirmed.insert_or_assign(rule, reason);
        }
        result = work(actor);
    }
    if (!result) {
        if (result.error().problems.empty()) {
            Q_EMIT refused(result.error());
        }
        return result;
    }
    if (result->operation) {
        Q_EMIT done(nameOf(reader(), result->operation), result->operation.value);
    }
    return result;
}

void Desk::sitDown(accounts::SignedIn who)
{
    m_actor = std::move(who.actor);
    m_scope = std::move(who.scope);
    m_keys.keyring = std::move(who.keyring);
}

void Desk::undo(Id<Operation> operation, QWidget* window)
{
    auto result = m_registry.undo(m_actor, operation);
    // What has gone out of the house has no rest to take back.
    if (!result && result.error().code == ErrorCode::conflict && result.error().detail != "act_is_final") {
        QMessageBox box(
            QMessageBox::NoIcon, tr("Undo"), tr("Something of this was changed afterwards."), QMessageBox::NoButton, window
        );
        box.setInformativeText(tr("The rest can be taken back; what was changed afterwards stays as it is."));
        auto* rest = box.addButton(tr("Take back the rest"), QMessageBox::AcceptRole);
        box.addButton(tr("Leave everything"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() != rest) {
            return;
        }
        result = m_registry.undo(m_actor, operation, UndoMode::rest);
    }
    if (!result) {
        Q_EMIT refused(result.error());
        return;
    }
    Q_EMIT done(nameOf(reader(), result->operation), result->operation.value);
}

void Desk::undoNewest(QWidget* window)
{
    if (const auto newest = m_registry.newestUndoable()) {
        undo(*newest, window);
    }
}

void Desk::redoNewest(QWidget* window)
{
    if (const auto newest = m_registry.newestRedoable()) {
        undo(*newest, window);
    }
}

QString Desk::undoName() const
{
    const auto newest = m_registry.newestUndoable();
    const QString name = newest ? nameOf(reader(), *newest) : QString();
    return name.isEmpty() ? QString() : tr("Undo: %1").arg(name);
}

QString Desk::redoName() const
{
    const auto newest = m_registry.newestRedoable();
    const QString name = newest ? nameOfUndone(reader(), *newest) : QString();
    return name.isEmpty() ? QString() : tr("Redo: %1").arg(name);
}

void Desk::setCounterMode(bool on)
{
    if (m_counterMode != on) {
        m_counterMode = on;
        Q_EMIT counterModeChanged(on);
    }
}

} // namespace linwu::ui
