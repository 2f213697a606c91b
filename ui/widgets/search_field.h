// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SearchField: one box for everything (Ctrl+K). Hits in groups, first one selected, Enter opens, Esc gives the focus back.

#include <QLineEdit>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace linwu::ui {

class SearchPopup;

/// One line under the search field: a record, or an act.
struct SearchHit {
    QString group; ///< heading: people, households, dwellings, cases, sheets, acts
    QString title;
    QString subtitle;
    QString iconName;
    QString page;              ///< page that shows it (`residents`)
    qint64 id = 0;             ///< record on that page
    std::function<void()> act; ///< what an act does; then `page` and `id` do not matter
};

/// Answers words with hits, in order of group. Empty words: what was opened last. Must answer within a frame.
using SearchAnswer = std::function<QList<SearchHit>(const QString& words)>;

class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    void setAnswer(SearchAnswer answer) { m_answer = std::move(answer); }

    /// Takes the focus and remembers who had it.
    void begin();

    /// There is more to find now than when it was asked: open hits are asked anew.
    void askAgain();

    [[nodiscard]] bool composing() const { return m_composing; }

    [[nodiscard]] SearchPopup* popup() const { return m_popup; }

Q_SIGNALS:
    void chosen(const linwu::ui::SearchHit& hit);
    /// The hits were asked for these words (each time the committed text changed).
    void asked(const QString& words);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();
    void choose();
    void leave();
    void place();

    SearchAnswer m_answer;
    SearchPopup* m_popup;
    QPointer<QWidget> m_before;
    bool m_composing = false;
};

} // namespace linwu::ui
