// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Pill: a state as icon, word and colour, never colour alone.

#include <QLabel>
#include <QString>

namespace linwu::ui {

/// What a state means for the person. It chooses icon and colour together.
enum class Tone { plain, quiet, good, warn, bad };

class Pill final : public QWidget {
    Q_OBJECT

public:
    explicit Pill(const QString& text, Tone tone = Tone::plain, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// Icon of a tone (`good`, `warn`, `error`); empty for plain and quiet.
[[nodiscard]] QString iconNameOf(Tone tone);
[[nodiscard]] QColor inkOf(Tone tone);
[[nodiscard]] QColor groundOf(Tone tone);

} // namespace linwu::ui
