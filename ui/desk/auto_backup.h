// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AutoBackup: the backup a file gets by itself at the first use of a day, what came of it, and trying again later.

#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace linwu::ui {

class Desk;

class AutoBackup final : public QObject {
    Q_OBJECT

public:
    explicit AutoBackup(Desk& desk, QObject* parent = nullptr);

    /// Looks after that time, when the window has settled, and once an hour from then on: a program may stay open over midnight.
    /// Nothing happens for a file that is not backed up by itself.
    void begin(std::chrono::milliseconds after);

    /// What the status line says: the time of the newest proof, or that the last try failed.
    [[nodiscard]] QString state() const;

    [[nodiscard]] bool failed() const { return m_failed; }

Q_SIGNALS:
    void stateChanged();

private:
    void tryNow();
    void tell(const Error& error);

    Desk& m_desk;
    QTimer m_next;
    bool m_failed = false;
    bool m_sameDriveSaid = false;
};

} // namespace linwu::ui
