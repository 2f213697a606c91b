// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu_bench_act DOOR.linwu RAW.linwu TIMES [NAME KEY_FILE]: one small act (a corrected employer) through the door, and a raw
// transaction that writes the same rows into an equal file without seals, in turn. The last two sign in at the first file. Prints
// the microseconds of each as JSON.

#include "core/accounts/sign_in.h"
#include "core/registry/any_record.h"
#include "core/residents/resident_actions.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sqlite3.h>

namespace {

using namespace linwu;
using Clocked = std::chrono::steady_clock;

double microseconds(Clocked::time_point from)
{
    return std::chrono::duration<double, std::micro>(Clocked::now() - from).count();
}

/// What the door writes for such an act, as prepared statements.
class Raw {
public:
    explicit Raw(const char* file)
    {
        if (sqlite3_open(file, &m_store) != SQLITE_OK) {
            std::exit(3);
        }
        sqlite3_exec(
            m_store, "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -32768", nullptr, nullptr, nullptr
        );
        m_begin = prepare("begin immediate");
        m_commit = prepare("commit");
        m_edit = prepare("update resident set employer = ?1 where id = ?2");
        m_operation = prepare("insert into operation (id, action, subject, person, at, desk, reasons, final) values (?1, "
                              "'resident.correct', ?2, '', "
                              "'2026-11-22T09:00:00+08:00', 0, '{}', 0)");
        m_change = prepare("insert into change (id, operation_id, kind, table_name, record_id, before, after) values (?1, ?1, "
                           "'edit', 'resident', ?2, "
                           "?3, ?4)");
        m_link = prepare("insert into journal_link (number, operation_id, digest, link, salt) values (?1, ?1, zeroblob(32), "
                         "zeroblob(32), zeroblob(16))");
        m_sequence = prepare("update sequence set next = next + 1 where name in ('operation', 'change')");
    }

    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    Raw(Raw&&) = delete;
    Raw& operator=(Raw&&) = delete;

    ~Raw()
    {
        for (sqlite3_stmt* statement : {m_begin, m_commit, m_edit, m_operation, m_change, m_link, m_sequence}) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_store);
    }

    void act(std::int64_t number, std::int64_t resident, const std::string& name, const std::string& employer)
    {
        const std::string before = R"({"employer":""})";
        const std::string after = R"({"employer":")" + employer + R"("})";
        step(m_begin);
        text(m_edit, 1, employer);
        sqlite3_bind_int64(m_edit, 2, resident);
        step(m_edit);
        sqlite3_bind_int64(m_operation, 1, number);
        text(m_operation, 2, name);
        step(m_operation);
        sqlite3_bind_int64(m_change, 1, number);
        sqlite3_bind_int64(m_change, 2, resident);
        text(m_change, 3, before);
        text(m_change, 4, after);
        step(m_change);
        sqlite3_bind_int64(m_link, 1, number);
        step(m_link);
        step(m_sequence);
        step(m_commit);
    }

private:
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_store, sql, -1, &statement, nullptr) != SQLITE_OK) {
            std::cerr << sqlite3_errmsg(m_store) << '\n';
            std::exit(3);
        }
        return statement;
    }

    static void text(sqlite3_stmt* statement, int place, const std::string& value)
    {
        sqlite3_bind_text(statement, place, value.c_str(), static_cast<int>(value.size()), nullptr);
    }

    void step(sqlite3_stmt* statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            std::cerr << sqlite3_errmsg(m_store) << '\n';
            std::exit(3);
        }
        sqlite3_reset(statement);
    }

    sqlite3* m_store = nullptr;
    sqlite3_stmt *m_begin = nullptr, *m_commit = nullptr, *m_edit = nullptr, *m_operation = nullptr, *m_change = nullptr,
                 *m_link = nullptr, *m_sequence = nullptr;
};

void print(const char* name, const std::vector<double>& times, const char* end)
{
    std::cout << '"' << name << "\":[";
    for (std::size_t at = 0; at < times.size(); ++at) {
        std::cout << (at == 0 ? "" : ",") << times[at];
    }
    std::cout << ']' << end;
}

/// Who acts: the account, or somebody at a file without any.
Actor sitDown(Registry& registry, const std::string& name, const char* keyFile)
{
    if (name.empty()) {
        return {{}, "孙梅", {}};
    }
    std::string passphrase;
    std::getline(std::ifstream(keyFile) >> std::ws, passphrase);
    const auto who = accounts::signIn(registry, name, passphrase);
    if (!who) {
        std::cerr << "nobody could sign in\n";
        std::exit(3);
    }
    return who->actor;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4 && argc != 6) {
        std::cerr << "linwu_bench_act DOOR.linwu RAW.linwu TIMES [NAME KEY_FILE]\n";
        return 2;
    }
    auto opened = Registry::open(argv[1]);
    if (!opened) {
        return 3;
    }
    Registry& registry = **opened;
    Raw raw(argv[2]);
    const auto ids = recordIds(registry.reader(), "resident");
    const Actor actor = sitDown(registry, argc == 6 ? argv[4] : "", argv[argc - 1]);
    std::vector<double> door;
    std::vector<double> floor;
    for (int time = 0; time < std::atoi(argv[3]); ++time) {
        // Far apart, as a worker's acts are: neighbouring rows would share pages.
        const std::int64_t id = ids[static_cast<std::size_t>(time) * 7919U % ids.size()];
        const auto shown = findRecord<residents::Resident>(registry.reader().session(), id);
        residents::Resident edited = *shown;
        edited.employer = "第" + std::to_string(time) + "次更正";
        auto from = Clocked::now();
        if (!residents::correctResident(registry, actor, *shown, edited)) {
            std::cerr << "an act was refused\n";
            return 1;
        }
        door.push_back(microseconds(from));
        from = Clocked::now();
        raw.act((std::int64_t{1} << 40) + time, id, shown->name, edited.employer);
        floor.push_back(microseconds(from));
    }
    std::cout << '{';
    print("door", door, ",");
    print("raw", floor, "}\n");
    return 0;
}
