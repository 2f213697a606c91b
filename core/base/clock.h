// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Clock: where time comes from. Tests, demo files and training set it; nothing asks the system directly.

#include "core/base/date.h"

#include <string>

namespace linwu {

class Clock {
public:
    virtual ~Clock() = default;
    /// Today at this desk.
    [[nodiscard]] virtual Date today() const = 0;
    /// Local time with offset, `2026-11-22T14:05:09+08:00`.
    [[nodiscard]] virtual std::string now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Date today() const override;
    [[nodiscard]] std::string now() const override;
};

/// A clock that stands on one day (`--today`, tests). Its time of day is 09:00:00+08:00.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Date day)
        : m_day(day)
    {}

    void set(Date day) { m_day = day; }

    [[nodiscard]] Date today() const override { return m_day; }

    [[nodiscard]] std::string now() const override { return isoText(m_day) + "T09:00:00+08:00"; }

private:
    Date m_day;
};

} // namespace linwu
