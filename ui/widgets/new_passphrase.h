// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// NewPassphrase: the two fields of a form in which a new passphrase is typed twice.

#include "core/base/result.h"

#include <QString>

#include <string>

class QLineEdit;

namespace linwu::ui {

class Form;

/// A field whose letters are not shown.
[[nodiscard]] QLineEdit* secretField();

class NewPassphrase {
public:
    /// Adds `passphrase` and `again` to the form.
    NewPassphrase(Form& form, const QString& label, const QString& hint = {});

    /// `passphrases_differ` at the second field.
    [[nodiscard]] Problems check() const;

    /// What `act` makes of the passphrase, once both fields say the same.
    template <class Act>
    [[nodiscard]] auto whenAlike(Act act) const -> decltype(act(std::string()))
    {
        if (Problems problems = check(); !problems.empty()) {
            return invalid(std::move(problems));
        }
        return act(text());
    }

    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool isEmpty() const;
    void clear() const;

private:
    QLineEdit* m_wanted;
    QLineEdit* m_again;
};

} // namespace linwu::ui
