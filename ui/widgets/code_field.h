// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CodeField: one of a list of codes, shown by word, found by typing any part of it.

#include <QComboBox>
#include <QList>
#include <QString>

#include <string>

namespace linwu::ui {

struct CodeChoice {
    std::string code;
    QString word;
};

class CodeField final : public QComboBox {
    Q_OBJECT

public:
    /// `optional`: an empty choice stands first.
    explicit CodeField(const QList<CodeChoice>& choices = {}, bool optional = true, QWidget* parent = nullptr);
    void setChoices(const QList<CodeChoice>& choices);
    void setCode(const std::string& code);
    /// Empty when nothing is chosen.
    [[nodiscard]] std::string code() const;

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    bool m_optional;
};

} // namespace linwu::ui
