// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Signs in for whoever measures the window of a file with accounts.

#include "ui/accounts/sign_in_dialog.h"
#include "ui/widgets/code_field.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace linwu::bench {

/// Milliseconds of the machine's monotonic clock.
inline double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Types name and passphrase the moment somebody is asked who sits down.
class Typist {
public:
    Typist(QString name, const QString& keyFile)
        : m_name(std::move(name))
    {
        QFile file(keyFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        m_passphrase = QString::fromUtf8(file.readLine()).trimmed();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { answer(); });
        m_timer.start(0);
    }

    /// What signing in took, nearly all of it the making of the key.
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }

private:
    void answer()
    {
        auto* dialog = qobject_cast<ui::SignInDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        m_timer.stop();
        auto* account = dialog->findChild<ui::CodeField*>(QStringLiteral("account"));
        account->setCurrentIndex(account->findText(m_name));
        dialog->findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(m_passphrase);
        const double from = now();
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        m_milliseconds = now() - from;
    }

    QString m_name;
    QString m_passphrase;
    QTimer m_timer;
    double m_milliseconds = 0;
};

} // namespace linwu::bench
