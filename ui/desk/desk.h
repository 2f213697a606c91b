// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Desk (工位): the open file as pages see it: whose eyes read, whose hand writes, what changed, what runs.

#include "core/accounts/account_actions.h"
#include "core/accounts/sign_in.h"
#include "core/registry/registry.h"
#include "ui/desk/change_feed.h"
#include "ui/desk/drafts.h"
#include "ui/desk/questions.h"
#include "ui/desk/tasks.h"
#include "ui/widgets/search_field.h"

#include <QObject>

#include <functional>

namespace linwu::ui {

class Desk final : public QObject {
    Q_OBJECT

public:
    Desk(Registry& registry, Actor actor, QObject* parent = nullptr);

    [[nodiscard]] Registry& registry() const { return m_registry; }

    [[nodiscard]] const Actor& actor() const { return m_actor; }

    void setActor(Actor actor) { m_actor = std::move(actor); }

    void setScope(Scope scope) { m_scope = std::move(scope); }

    /// From now on on behalf of her who signed in: her eyes, her hand, her keys.
    void sitDown(accounts::SignedIn who);

    /// The keys that acts on accounts wrap for others; empty in a file without accounts.
    [[nodiscard]] const accounts::KeyHolder& keys() const { return m_keys; }

    /// On behalf of who sits here. Throws nothing by itself; questions may throw StoreError: use `read` for them.
    [[nodiscard]] Reader reader() const { return m_registry.reader(m_scope); }

    [[nodiscard]] Date today() const { return m_registry.today(); }

    [[nodiscard]] ChangeFeed& feed() { return m_feed; }

    [[nodiscard]] Tasks& tasks() { return m_tasks; }

    [[nodiscard]] Drafts& drafts() { return m_drafts; }

    /// Asks; a failing store is told to the person and gives `other`.
    template <class Work>
    auto read(Work work) -> decltype(work(std::declval<const Reader&>()))
    {
        auto answer = m_registry.read(m_scope, work);
        if (!answer) {
            Q_EMIT refused(answer.error());
            return {};
        }
        return std::move(answer).value();
    }

    /// Asks beside the window (see Questions): `take` gets the Result later.
    template <class Work, class Take>
    void ask(QObject* asker, const QString& topic, Haste haste, Work work, Take take)
    {
        m_questions.ask(asker, topic, haste, m_scope, std::move(work), std::move(take));
    }

    [[nodiscard]] Questions& questions() { return m_questions; }

    /// Does one act: `work` calls a function of the register with the actor it is given. Rules to be confirmed are asked with
    /// their reasons, and the act is tried again. A refusal with problems comes back for the form to mark; other refusals are
    /// told.
    Result<Changes> act(QWidget* window, const std::function<Result<Changes>(const Actor&)>& work);

    /// Takes an act back; when something stands in the way, offers to take back the rest.
    void undo(Id<Operation> operation, QWidget* window);
    void undoNewest(QWidget* window);
    void redoNewest(QWidget* window);
    /// "Undo: edit of 王某's telephone", or empty when there is nothing to undo.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

    /// Finds people of the register by words, for a field of a form; nothing while a visitor may see the screen.
    void setPeople(SearchAnswer people) { m_people = std::move(people); }

    [[nodiscard]] SearchAnswer people() const { return m_people; }

    /// 柜台模式: while a visitor can see the screen, numbers are hidden and lists of people are not shown.
    [[nodiscard]] bool counterMode() const { return m_counterMode; }

    void setCounterMode(bool on);

Q_SIGNALS:
    /// An act was done; the window says so and offers to take it back.
    void done(const QString& name, qint64 operation);
    void refused(const linwu::Error& error);
    /// A plain message (a file was written).
    void said(const QString& text);
    /// Please show that record on that page.
    void openRequested(const QString& page, qint64 id);
    /// Please ask why the data of that person is to be erased, and see to it.
    void erasureRequested(qint64 resident);
    /// Please open the import of a table of residents.
    void importRequested();
    void counterModeChanged(bool on);
    /// A backup was proved.
    void backedUp();
    /// Somebody is to sign in before anything more is shown.
    void signInWanted();

private:
    Registry& m_registry;
    Actor m_actor;
    Scope m_scope;
    accounts::KeyHolder m_keys;
    ChangeFeed m_feed;
    Tasks m_tasks;
    Drafts m_drafts;
    Questions m_questions;
    SearchAnswer m_people;
    bool m_counterMode = false;
};

} // namespace linwu::ui
