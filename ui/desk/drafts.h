// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Drafts: half-typed forms survive a crash. They lie in files beside the registry (`X.linwu-drafts`, those of cases apart),
// sealed whole with the registry's sealer and readable by their owner only: no field of a form is ever written in the clear when
// the registry has a key, and unfinished typing never stands in the journal.

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <filesystem>

class QTimer;

namespace linwu {
class Registry;
struct DraftsFile;
} // namespace linwu

namespace linwu::ui {

class Drafts final : public QObject {
    Q_OBJECT

public:
    explicit Drafts(const Registry& registry, QObject* parent = nullptr);
    ~Drafts() override; ///< writes what waits

    using Texts = QHash<QString, QString>;
    /// `form` names the form and its record (`resident:17`, `case:3:…`), without personal data. Those of cases begin with
    /// `case:`.
    void keep(const QString& form, const Texts& texts);
    [[nodiscard]] Texts kept(const QString& form) const;

    [[nodiscard]] bool has(const QString& form) const { return m_drafts.contains(form); }

    void drop(const QString& form);
    /// Writes now (otherwise within a second).
    void flush();
    /// Forgets what is held and takes what the file still has: something of it was taken away there.
    void reread();

private:
    [[nodiscard]] QString path(const DraftsFile& file) const;
    void read();
    void readFrom(const DraftsFile& file);
    void writeTo(const DraftsFile& file);

    const Registry& m_registry;
    QHash<QString, Texts> m_drafts;
    QSet<QString> m_others; ///< files that do not open: what another person of this desk typed
    QTimer* m_timer;
};

} // namespace linwu::ui
