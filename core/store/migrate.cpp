// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrate.h"

#include "core/base/digest.h"
#include "core/base/embedded.h"
#include "core/store/part_file.h"

#include <charconv>

namespace linwu {

namespace {

constexpr std::string_view kSchemaStep = R"(
create table if not exists schema_step (
    number integer primary key not null,
    name text not null,
    checksum text not null,
    applied_at text not null
) strict)";

void applyStep(Session& session, const Migration& step, const std::string& now)
{
    Transaction transaction(session);
    session.script(step.sql);
    session.run(
        "insert into schema_step (number, name, checksum, applied_at) values (:number, :name, :checksum, :at)",
        {{"number", step.number}, {"name", std::string(step.name)}, {"checksum", digestOf(step.sql)}, {"at", now}}
    );
    transaction.commit();
}

} // namespace

std::vector<Migration> knownMigrations()
{
    constexpr std::string_view folder = "migrations/";
    std::vector<Migration> steps;
    for (const auto& file : embeddedUnder(folder)) {
        // migrations/0002_residents.sql
        const std::string_view name = file.name.substr(folder.size());
        Migration step;
        std::from_chars(name.data(), name.data() + 4, step.number);
        step.name = name.substr(5, name.size() - 9);
        step.sql = file.text;
        steps.push_back(step);
    }
    return steps;
}

int schemaOf(Session& session)
{
    if (!session.hasTable("schema_step")) {
        return 0;
    }
    return static_cast<int>(session.integer("select max(number) from schema_step"));
}

Status migrate(Session& session, const std::filesystem::path& file, const std::string& now)
{
    const auto steps = knownMigrations();
    const int present = schemaOf(session);
    if (present > steps.back().number) {
        return failure(ErrorCode::newerFile, "schema", std::to_string(present));
    }
    if (present == steps.back().number) {
        return {};
    }
    if (present == 0) {
        session.script(kSchemaStep);
    } else if (!file.empty()) {
        auto copy = file;
        copy += ".schema-" + std::to_string(present) + ".bak";
        if (!std::filesystem::exists(copy)) {
            // Under its name only when it is whole: half a copy would be taken for one the next time.
            PartFile part(copy);
            session.copyTo(part.path());
            part.place();
        }
    }
    for (const auto& step : steps) {
        if (step.number > present) {
            applyStep(session, step, now);
        }
    }
    return {};
}

} // namespace linwu
