// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RegisterPage: header, chips, windowed list, and the detail pane that follows the selection. Every register is one of these.

#include "ui/desk/list_printing.h"
#include "ui/desk/page.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/row_source.h"

#include <memory>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace linwu::ui {

class DetailCard;
class EmptyPage;
class FilterLine;
class ListModel;
class ListView;
class PageHeader;

/// The fixed words of a register's page.
struct PageWords {
    QString title;
    QString iconName;
    QString emptyTitle;    ///< what belongs here
    QString emptySentence; ///< and how it gets here
    QString blankDetail;   ///< shown in the detail pane while nothing is chosen
};

class RegisterPage : public Page {
    Q_OBJECT

public:
    RegisterPage(
        Desk& desk,
        const QString& name,
        const PageWords& words,
        std::shared_ptr<const RowSource> rows,
        QWidget* parent = nullptr
    );

    void open(qint64 id) override;
    void openView(const QString& name) override;
    [[nodiscard]] int viewCount(const QString& name) const override;
    void reload() override;
    void take(const Changes& changes) override;
    void focusFirst() override;
    bool serve(bool on) override;

    [[nodiscard]] ListView* list() const { return m_list; }

    [[nodiscard]] ListModel* model() const { return m_model; }

    [[nodiscard]] DetailCard* card() const { return m_card; }

    [[nodiscard]] qint64 currentId() const { return m_shown; }

    [[nodiscard]] const ListQuery& query() const { return m_query; }

    /// The list as it stands, for paper and file.
    [[nodiscard]] ListSheet listSheet() const;

protected:
    // What a register fills in. With large rows (RowSource::large) sentence and chips are asked of the rows alone.

    /// One sentence of state under the title.
    [[nodiscard]] virtual QString sentence(const Reader& reader) { return m_rows->sentence(reader); }

    [[nodiscard]] virtual QList<Chip> chips(const Reader& reader) { return m_rows->chips(reader); }

    /// Fills the detail card for that record; the record exists in the list.
    virtual void show(qint64 id) = 0;
    /// Tables whose changes concern this page.
    [[nodiscard]] virtual QStringList tables() const = 0;
    /// Enter or a double click on a row: the first editable fact by default.
    virtual void activate(qint64 id);

    /// Called with every reload, for the number in the rail.
    virtual void countDue(const Reader&) {}

    /// The filled button. Also the first way to fill an empty page.
    QAction* setPrimary(const QString& name, const QString& word, const QString& iconName, const std::function<void()>& act);
    QAction* addQuiet(
        const QString& name,
        const QString& word,
        const QString& iconName,
        const std::function<void()>& act,
        const QKeySequence& shortcut = {}
    );
    /// Quiet buttons for the list on paper (Ctrl+P) and as a spreadsheet (Ctrl+E).
    void addListActs();
    /// The second way to fill an empty page (import).
    void offerOnEmpty(QAction* action);
    /// Turns these chips on, all others off, and forgets the words above the list.
    void narrowTo(const QStringList& chips);
    /// To be called once at the end of the register's constructor.
    void begin();
    void refreshDetail();

    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void listen();
    QWidget* makeTools();
    void ask();
    void askBeside();
    void askState();
    void load();
    void loadRows();
    /// Nobody looks: what walks over everybody waits until somebody does.
    [[nodiscard]] bool waitsUntilShown() const;
    void showFirstScreen();
    void arrive(const ListQuery& query, Result<std::vector<std::int64_t>> ids, bool whole);
    void seek();
    void filter();
    void follow(qint64 id);
    void fillViews();
    void apply(const struct SavedView& view);
    void saveCurrentView();
    void takeWords(const QString& words);
    void arrange();
    void openDetail(bool open);

    static constexpr std::size_t firstScreen = 200; ///< rows before the first paint
    static constexpr int longList = 20'000;         ///< counting more rows than that takes longer than an act
    static constexpr int figuresPause = 2000;       ///< ms without an act before the figures of a long list are counted anew
    PageWords m_words;
    std::shared_ptr<const RowSource> m_rows;
    PageHeader* m_header;
    ChipBar* m_chips;
    FilterLine* m_filterLine = nullptr; ///< only where words may be typed
    ListModel* m_model;
    ListView* m_list;
    DetailCard* m_card;
    EmptyPage* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    QToolButton* m_views;
    QToolButton* m_columns;
    QToolButton* m_back;
    ListQuery m_query;
    qint64 m_shown = 0;
    qint64 m_wanted = 0; ///< to be chosen once all keys are there
    bool m_narrow = false;
    bool m_serving = false; ///< the detail alone is shown
    bool m_loaded = false;
    bool m_awaited = false; ///< keys are on their way
    bool m_stale = false;   ///< something changed while the page was hidden
    QTimer* m_figures;      ///< counts once after a row of acts
};

} // namespace linwu::ui
