// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite_faults.h"

#include "core/store/session.h"

#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace linwu {

namespace {

StoreError::Kind kindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return StoreError::Kind::full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StoreError::Kind::readOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreError::Kind::busy;
    case SQLITE_CORRUPT:
        return StoreError::Kind::corrupt;
    case SQLITE_NOTADB:
        return StoreError::Kind::notARegistry;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return StoreError::Kind::io;
    default:
        return StoreError::Kind::other;
    }
}

/// `UNIQUE constraint failed: estate.name` -> table and first field. The message names columns, never values.
[[noreturn]] void throwConstraint(int extended, const std::string& message)
{
    using Rule = ConstraintError::Rule;
    const auto colon = message.find(": ");
    const std::string place = colon == std::string::npos ? std::string() : message.substr(colon + 2);
    const auto dot = place.find('.');
    const std::string table = place.substr(0, dot);
    const auto end = place.find(',', dot == std::string::npos ? 0 : dot);
    const std::string field =
        dot == std::string::npos ? std::string() : place.substr(dot + 1, end == std::string::npos ? end : end - dot - 1);
    switch (extended) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        throw ConstraintError(Rule::foreignKey, {}, {});
    case SQLITE_CONSTRAINT_NOTNULL:
        throw ConstraintError(Rule::notNull, table, field);
    case SQLITE_CONSTRAINT_CHECK:
        throw ConstraintError(Rule::check, {}, {});
    default:
        throw ConstraintError(Rule::unique, table, field);
    }
}

} // namespace

void rethrowSqlite(const SQLite::Exception& fault)
{
    if ((fault.getErrorCode() & 0xFF) == SQLITE_CONSTRAINT) {
        throwConstraint(fault.getExtendedErrorCode(), fault.what());
    }
    throw StoreError(kindOf(fault.getErrorCode()), "store fault " + std::to_string(fault.getExtendedErrorCode()));
}

} // namespace linwu
