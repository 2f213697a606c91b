// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ListStatement: the text of a list question, put together from a fixed base, chosen clauses and one order.

#include "core/base/value.h"

#include <string>
#include <string_view>

namespace linwu {

/// A list question under construction. Every piece is a literal of the register's `_queries.cpp`; what a person typed goes in as
/// a parameter only. There are few texts, and the session keeps each prepared.
///
///     ListStatement statement("select resident.id from resident");
///     statement.where("resident.birth <= :born_by", {"born_by", "1966-11-22"});
///     statement.order("resident.name_key, resident.id");
///     session.each(statement.text(), statement.parameters(), …);
class ListStatement {
public:
    /// `base`: from `select` to the last join, without `where`.
    explicit ListStatement(std::string_view base)
        : m_base(base)
    {}

    /// One more condition; all must hold.
    ListStatement& where(std::string_view condition)
    {
        m_conditions += (m_conditions.empty() ? " where (" : " and (") + std::string(condition) + ")";
        return *this;
    }

    /// A condition with its parameter. Giving one name two values is a fault of the caller; the same value twice is not.
    ListStatement& where(std::string_view condition, Field parameter)
    {
        parameterise(std::move(parameter));
        return where(condition);
    }

    void parameterise(Field parameter)
    {
        if (findValue(m_parameters, parameter.name) == nullptr) {
            m_parameters.push_back(std::move(parameter));
        }
    }

    /// What stands behind the conditions: `group by …`.
    ListStatement& group(std::string_view columns)
    {
        m_tail = " group by " + std::string(columns);
        return *this;
    }

    ListStatement& order(std::string_view columns)
    {
        m_order = " order by " + std::string(columns);
        return *this;
    }

    /// The first `rows` only.
    ListStatement& limit(std::int64_t rows)
    {
        m_limit = " limit :row_limit";
        parameterise({"row_limit", rows});
        return *this;
    }

    [[nodiscard]] std::string text() const { return m_base + m_conditions + m_tail + m_order + m_limit; }

    [[nodiscard]] const Fields& parameters() const { return m_parameters; }

private:
    std::string m_base;
    std::string m_conditions;
    std::string m_tail;
    std::string m_order;
    std::string m_limit;
    Fields m_parameters;
};

} // namespace linwu
