// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rail: the pages of the program down the left side, icon and word; below a width only icons. One Tab stop, arrow keys inside.

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace linwu::ui {

class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& iconName, const QString& word, QWidget* parent = nullptr);
    /// A small number, only where something is due; 0 shows none.
    void setDue(int due);
    /// How many records it leads to, quietly; -1 shows none.
    void setCount(int count);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintDue(QPainter& painter) const;

    QString m_iconName;
    QString m_word;
    int m_due = 0;
    int m_count = -1;
    bool m_narrow = false;
};

class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Adds a page. `key` names it (`residents`), `last` puts it at the bottom (设置).
    void add(const QString& key, const QString& iconName, const QString& word, bool last = false);
    void setDue(const QString& key, int due);
    /// The pinned views of a page with their counts (-1: not counted yet), below it.
    void setViews(const QString& key, const QList<std::pair<QString, int>>& views);
    void setCurrent(const QString& key);

    [[nodiscard]] QString current() const { return m_current; }

    void setNarrow(bool narrow);
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    void chosen(const QString& key);
    void viewChosen(const QString& key, const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString key;
        RailButton* button;
        QList<RailButton*> views = {};
    };

    void step(int by);

    QList<Entry> m_entries;
    QVBoxLayout* m_upper;
    QVBoxLayout* m_lower;
    QString m_current;
    bool m_narrow = false;
};

} // namespace linwu::ui
