// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ChipBar: filters as chips with live counts ("living alone 12"); each may be turned into "not …"; missing fields are chips too.

#include <QAbstractButton>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace linwu::ui {

/// One filter a page offers.
struct Chip {
    QString key;         ///< what the query understands (`alone`, `missing:id_number`); negated it becomes `!alone`
    QString label;       ///< `Living alone`, `No identity number`
    int count = -1;      ///< rows it would leave; -1: not asked
    bool shown = true;   ///< false: only in the menu until chosen
    QString group = {};  ///< heading in the menu (`Missing`, `Grid`)
    bool single = false; ///< of these only one can be on, and it is not turned round (`building:7`)
};

class ChipButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { off, on, negated };
    explicit ChipButton(const Chip& chip, QWidget* parent = nullptr);
    void setState(State state);
    void setCount(int count);

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const Chip& chip() const { return m_chip; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stateChosen(State state);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

    void enterEvent(QEnterEvent*) override { update(); }

    void leaveEvent(QEvent*) override { update(); }

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString figure() const;

    Chip m_chip;
    State m_state = State::off;
};

class ChipBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(QWidget* parent = nullptr);

    void setChips(const QList<Chip>& chips);
    /// New counts by key; the chips keep their place and state.
    void setCounts(const QHash<QString, int>& counts);

    /// Keys that are on, negated ones with `!` in front.
    [[nodiscard]] QStringList active() const { return m_active; }

    void setActive(const QStringList& keys);
    /// Words of the filters that are on, as the chips show them.
    [[nodiscard]] QStringList activeWords() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void choose(const QString& key, ChipButton::State state);
    void fillMenu();

    QList<Chip> m_chips;
    QStringList m_active;
    QToolButton* m_menuButton;
};

} // namespace linwu::ui
