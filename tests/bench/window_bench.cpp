// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The window on a file, driven as by a person and painted without a display: `linwu_bench_window start|scroll|keys|type|memory
// FILE [NAME KEY_FILE]`; the last two sign in at a file with accounts. Prints JSON: `start` the moments (ms of the machine's
// monotonic clock) at which rows were painted, an arrow key had moved and the search answered, and the milliseconds that making
// the key of the passphrase took; `scroll` and `type` milliseconds a step, painting included; `memory` the peak in KiB.

#include "app/application.h"
#include "app/qt_start.h"
#include "core/residents/resident_list_queries.h"
#include "core/search/pinyin.h"
#include "core/store/sqlite_session.h"
#include "tests/bench/typist.h"
#include "ui/desk/desk.h"
#include "ui/desk/register_page.h"
#include "ui/shell/find_box.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/text/convert.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/search_popup.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <iostream>
#include <random>
#include <sys/resource.h>
#include <time.h>

using namespace linwu;
using bench::now;

namespace {

/// Processor time of this thread: what other programs take from a busy machine is left out.
double busy()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Milliseconds of the steps of one kind: as a person waits, and of it what the window's thread was busy.
struct Times {
    std::vector<double> waited;
    std::vector<double> worked;

    template <class Step>
    void add(Step step)
    {
        const double from = now();
        const double busyFrom = busy();
        step();
        worked.push_back(busy() - busyFrom);
        waited.push_back(now() - from);
    }
};

void print(const std::string& name, const std::vector<double>& values, bool last = false)
{
    std::cout << '"' << name << "\":[";
    for (std::size_t at = 0; at < values.size(); ++at) {
        std::cout << (at == 0 ? "" : ",") << values[at];
    }
    std::cout << (last ? "]" : "],");
}

void print(const std::string& name, const Times& times, bool last = false)
{
    print(name, times.waited);
    print(name + "_busy", times.worked, last);
}

/// The open window, with what a person uses of it.
class Window {
public:
    explicit Window(const QString& file)
        : m_application(app::WindowOptions{})
        , m_typist(QApplication::arguments().value(3), QApplication::arguments().value(4))
    {
        window().resize(1366, 768);
        window().show();
        if (!m_application.open(file) || !m_application.hasDesk()) {
            std::cerr << "the file could not be opened\n";
            std::exit(3);
        }
        window().go(QStringLiteral("residents"));
        m_page = qobject_cast<ui::RegisterPage*>(window().page(QStringLiteral("residents")));
    }

    [[nodiscard]] ui::MainWindow& window() { return m_application.window(); }

    [[nodiscard]] ui::ListView& list() { return *m_page->list(); }

    [[nodiscard]] ui::SearchField& search() { return *window().topBar()->search(); }

    [[nodiscard]] int rows() { return m_page->model()->rowCount(); }

    [[nodiscard]] bool searchReady() { return window().finder()->ready(); }

    [[nodiscard]] bool settled() { return m_application.desk().questions().idle() && searchReady(); }

    [[nodiscard]] Reader reader() { return m_application.desk().reader(); }

    [[nodiscard]] const bench::Typist& typist() const { return m_typist; }

    template <class Condition>
    void until(Condition condition)
    {
        while (!condition()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    /// Puts words into the search field and paints what it answers.
    void type(const QString& words)
    {
        search().setText(words);
        search().repaint();
        search().popup()->repaint();
    }

private:
    app::Application m_application;
    bench::Typist m_typist;
    ui::RegisterPage* m_page = nullptr;
};

void start(const QString& file)
{
    Window office(file);
    // An empty register paints its empty page; there is no row that an arrow key could go to.
    office.until([&] { return office.rows() > 0 || office.settled(); });
    office.window().repaint();
    const double painted = now();
    const double paintedBusy = busy();
    const int row = office.list().currentIndex().row();
    if (office.rows() > 1) {
        QTest::keyClick(&office.list(), Qt::Key_Down);
        office.until([&] { return office.list().currentIndex().row() != row; });
    }
    office.list().viewport()->repaint();
    const double moved = now();
    // Names by their beginning at once, everything else when the index is there.
    office.search().begin();
    office.type(QStringLiteral("王"));
    const double answered = now();
    office.until([&] { return office.searchReady(); });
    office.type(QStringLiteral("wjg"));
    const double whole = now();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    print("rows", std::vector{painted});
    print("rows_busy", std::vector{paintedBusy});
    print("arrow", std::vector{moved});
    print("search", std::vector{answered});
    print("whole_search", std::vector{whole});
    print("key", std::vector{office.typist().milliseconds()});
    print("busy", std::vector{milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)}, true);
}

void scroll(const QString& file)
{
    Window office(file);
    office.until([&] { return office.settled(); });
    auto* bar = office.list().verticalScrollBar();
    std::mt19937_64 random(1);
    Times jumps;
    Times pages;
    for (int step = 0; step < 300; ++step) {
        const auto to = static_cast<int>(random() % static_cast<std::uint64_t>(std::max(1, bar->maximum())));
        jumps.add([&] {
            bar->setValue(to);
            office.list().viewport()->repaint();
        });
        pages.add([&] {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            office.list().viewport()->repaint();
        });
    }
    print("jump", jumps);
    print("page", pages, true);
}

/// What is known of somebody, for typing and for LIKE.
struct Known {
    std::string name;
    std::string pinyin;
    std::string initials;
    std::string address;
    std::string tails;
};

std::string lettersOf(const std::string& name, bool initials)
{
    std::string letters;
    for (const auto& readings : nameReadings(name)) {
        letters += readings.empty() ? "" : readings.front().syllable.substr(0, initials ? 1 : std::string::npos);
    }
    return letters;
}

std::string tailOf(const std::string& number)
{
    return number.size() < 4 ? std::string() : number.substr(number.size() - 4);
}

Known knownOf(const Reader& reader, const residents::ResidentRow& row)
{
    Known known{row.name, lettersOf(row.name, false), lettersOf(row.name, true), {}, {}};
    if (!row.building.empty()) {
        known.address = row.building + "-" + (row.unit.empty() ? "" : row.unit + "-") + row.room;
    }
    known.tails = tailOf(reader.open(row.idNumber)) + " " + tailOf(reader.open(row.phone));
    return known;
}

/// Each keystroke from the `least`-th character on.
void addTyped(QStringList& into, const std::string& text, qsizetype least)
{
    const QString whole = ui::toQt(text);
    for (qsizetype length = least; length <= whole.size(); ++length) {
        into.append(whole.left(length));
    }
}

QStringList typedFor(const std::vector<Known>& people)
{
    QStringList typed;
    for (const auto& person : people) {
        addTyped(typed, person.name, 1);
        typed.append(ui::toQt(person.name).right(2));
        addTyped(typed, person.initials, 1);
        addTyped(typed, person.pinyin, 1);
        addTyped(typed, person.address, std::min<qsizetype>(3, ui::toQt(person.address).size()));
        typed.append(ui::toQt(person.tails.substr(0, 4)));
    }
    typed.removeAll(QString());
    return typed;
}

/// The same texts in a table, as one would do without an index.
void fillTable(SqliteSession& table, const Reader& reader)
{
    table.script("create table person (id integer primary key, name text, pinyin text, initials text, address text, tails text)");
    table.begin();
    auto insert = table.bulkInsert("person", {"id", "name", "pinyin", "initials", "address", "tails"});
    const auto ids = residents::residentIds(reader, {});
    for (std::size_t from = 0; from < ids.size(); from += 1000) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = static_cast<std::ptrdiff_t>(std::min<std::size_t>(1000, ids.size() - from));
        for (const auto& row : residents::residentRows(reader, {first, first + count})) {
            const Known known = knownOf(reader, row);
            insert->add({row.id.value, known.name, known.pinyin, known.initials, known.address, known.tails});
        }
    }
    table.commit();
}

void askLike(SqliteSession& table, const QString& words)
{
    table.each(
        "select id from person where name like :words or pinyin like :words or initials like :words or address like :words "
        "or tails like :words limit 50",
        {{"words", "%" + ui::toCore(words) + "%"}},
        [](const Row&) { return true; }
    );
}

std::vector<Known> sampleOf(const Reader& reader, std::size_t count)
{
    const auto ids = residents::residentIds(reader, {});
    std::vector<Id<residents::Resident>> drawn;
    for (std::size_t at = 0; at < count && !ids.empty(); ++at) {
        drawn.push_back(ids[at * ids.size() / count]);
    }
    std::vector<Known> people;
    for (const auto& row : residents::residentRows(reader, drawn)) {
        people.push_back(knownOf(reader, row));
    }
    return people;
}

/// Types the words of people, and with `besideLike` asks LIKE over the same texts too.
void type(const QString& file, bool besideLike)
{
    Window office(file);
    office.until([&] { return office.settled(); });
    constexpr std::size_t typists = 120;
    const auto people = sampleOf(office.reader(), typists);
    office.search().begin();
    Times keys;
    for (const auto& words : typedFor(people)) {
        keys.add([&] { office.type(words); });
    }
    print("keys", keys, !besideLike);
    if (!besideLike) {
        return;
    }
    // A whole scan takes LIKE so long that few people are enough; both are asked the same words, in turn.
    const std::vector<Known> few(
        people.begin(), people.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(4, people.size()))
    );
    SqliteSession table;
    fillTable(table, office.reader());
    Times ours;
    Times like;
    for (const auto& words : typedFor(few)) {
        ours.add([&] { office.type(words); });
        like.add([&] { askLike(table, words); });
    }
    print("ours", ours);
    print("like", like, true);
}

void memory(const QString& file)
{
    Window office(file);
    office.until([&] { return office.settled(); });
    office.list().verticalScrollBar()->setValue(office.rows() / 2);
    office.window().repaint();
    office.search().begin();
    office.type(QStringLiteral("王"));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << "\"peak_kib\":" << usage.ru_maxrss;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication qt(argc, argv);
    app::startQt(qt, QStringLiteral("zh_CN"));
    const QString verb = QApplication::arguments().value(1);
    const QString file = QApplication::arguments().value(2);
    std::cout << "{";
    if (verb == u"start") {
        start(file);
    } else if (verb == u"scroll") {
        scroll(file);
    } else if (verb == u"keys" || verb == u"type") {
        type(file, verb == u"type");
    } else if (verb == u"memory") {
        memory(file);
    }
    std::cout << "}" << std::endl;
    return 0;
}
