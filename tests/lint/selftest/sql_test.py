# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
import unittest

from planted import Planted

import check_sql

REFUSED = [
    "insert or replace into a (id) values (:id)",
    "replace into a (id) values (:id)",
    "select id from a where day < datetime('now')",
    "select id from a where day < date('now')",
    "select id from a where rowid = :id",
    "select `id` from a",
    "select [id] from a",
    "select ifnull(x, 0) from a",
    "select iif(x, 1, 0) from a",
    "select group_concat(x) from a",
    "select id from a where x == 1",
    "select id from a where id = ?",
    "select id from a where id = ?1",
    "select id from a where id = @id",
    "select id from a limit :first, 50",
    "select id from a where name glob 'x*'",
    "select id from a order by name collate nocase",
    "select max(x, y) from a",
    "select id from a where x is :x",
    "select json_extract(x, 'a') from a",
    "pragma foreign_keys = on",
    "select id from main.a where id = :id",
]
TAKEN = [
    "select id, count(*) from a where name like :name || '%' group by id order by id limit 50 offset :first",
    "insert into a (id, x) values (:id, :x) on conflict (id) do update set x = excluded.x returning id",
    "select min(x), max(y) from a where note = 'what? `rowid` ==' and x is not null",
    "update a set x = :x where id = :id",
]


class Sql(Planted):
    def test_what_postgresql_refuses_is_found_in_questions(self):
        for sql in REFUSED:
            with self.subTest(sql):
                self.assertFinds(check_sql.find, {"core/a/a_queries.cpp": f'auto k = R"({sql})";\n'}, "core/a/a_queries.cpp:1", "write")

    def test_what_both_take_is_clean(self):
        for sql in TAKEN:
            with self.subTest(sql):
                self.assertClean(check_sql.find, {"core/a/a_queries.cpp": f'auto k = R"({sql})";\n'})

    def test_other_texts_are_not_taken_for_sql(self):
        self.assertClean(check_sql.find, {"core/a/a.cpp": 'auto x = "Is it a == b? See [1] and `this`";\n'})

    def test_migrations_are_read(self):
        file = "core/store/migrations/0001_a.sql"
        self.assertClean(check_sql.find, {file: "-- what? rowid\ncreate table a (\n  id integer primary key,\n  x text not null\n) strict;\n"})
        self.assertFinds(check_sql.find, {file: "create table a (\n  id integer primary key\n);\n"}, "a is not strict")
        self.assertFinds(check_sql.find, {file: "create table a (\n  id integer primary key,\n  x real\n) strict;\n"}, "real")
        self.assertFinds(check_sql.find, {file: "create table a (id integer primary key autoincrement) strict;\n"}, "autoincrement")
        self.assertFinds(check_sql.find, {file: "create trigger t after insert on a begin select 1; end;\n"}, "trigger")

    def test_the_sqlite_session_may_speak_sqlite(self):
        self.assertClean(check_sql.find, {"core/store/sqlite_session.cpp": 'run("pragma journal_mode = wal");\n'})
        self.assertFinds(check_sql.find, {"core/store/table.cpp": 'run("pragma journal_mode = wal");\n'}, "pragma")


if __name__ == "__main__":
    unittest.main()
