// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/new_passphrase.h"

#include "ui/text/convert.h"
#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace linwu::ui {

QLineEdit* secretField()
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    // An input method would show what is typed in its own window.
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

NewPassphrase::NewPassphrase(Form& form, const QString& label, const QString& hint)
    : m_wanted(secretField())
    , m_again(secretField())
{
    form.add(label, m_wanted, QStringLiteral("passphrase"), hint);
    form.add(QCoreApplication::translate("NewPassphrase", "Once more"), m_again, QStringLiteral("again"));
}

Problems NewPassphrase::check() const
{
    return m_wanted->text() == m_again->text() ? Problems{} : Problems{{"again", "passphrases_differ", Severity::block, {}}};
}

std::string NewPassphrase::text() const
{
    return toCore(m_wanted->text());
}

bool NewPassphrase::isEmpty() const
{
    return m_wanted->text().isEmpty();
}

void NewPassphrase::clear() const
{
    m_wanted->clear();
    m_again->clear();
}

} // namespace linwu::ui
