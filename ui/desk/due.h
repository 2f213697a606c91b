// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DueLine: one thing that is due, as a register tells it to the first page: what, until when, and the verb that does it.

#include "core/base/date.h"
#include "core/registry/reader.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace linwu::ui {

struct DueLine {
    QString text;           ///< `Confirmation of the agreement of 2026-04-28`
    QString quiet;          ///< law and article, or what else helps
    std::optional<Date> on; ///< last day; none: whenever there is time
    bool statutory = false; ///< a day of the law: stands first
    QString verb;           ///< what the button says (`Open`, `Publish`)
    QString page;           ///< page and record that the button opens
    qint64 id = 0;
    QString chip; ///< or a filter of that page
};

/// What one register has due up to a last day. Asked when the first page is shown and after each change.
using DueSource = std::function<QList<DueLine>(const Reader&, const Date& until)>;

} // namespace linwu::ui
