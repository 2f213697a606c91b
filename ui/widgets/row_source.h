// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RowSource: what a windowed list asks of a register. Keys for the whole list, texts only for the rows near the viewport.

#include "core/registry/reader.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/pill.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace linwu::ui {

struct ListColumn {
    QString key; ///< also the word of the order (`name`); kept in saved views
    QString title;
    int width = 120;           ///< pixels of the 100 % design
    bool rightAligned = false; ///< figures
    bool sortable = false;     ///< only columns with an index
    bool shown = true;         ///< at first; the column chooser changes it
};

/// One cell as it is shown. A tone other than plain comes with its icon, never with colour alone.
struct ListCell {
    QString text;
    Tone tone = Tone::plain;
};

using ListRow = std::vector<ListCell>; ///< in order of the columns

/// What the person asked of the list.
struct ListQuery {
    QStringList chips; ///< keys of chips that are on; `!key` means "not"
    QString words;     ///< typed into the page's own filter line
    QString order;     ///< key of a sortable column; empty: the register's own order
    bool descending = false;
    std::optional<Date> asOf; ///< as it was on that day; none: today

    bool operator==(const ListQuery&) const = default;
};

/// Uses only what it is given, so that it may be asked on another thread with that thread's reader.
class RowSource {
public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual QList<ListColumn> columns() const = 0;
    /// Keys of the rows in order; the first `limit` of them, or all with 0.
    [[nodiscard]] virtual std::vector<std::int64_t>
    ids(const Reader& reader, const ListQuery& query, std::size_t limit) const = 0;
    /// Texts of these rows, in the order asked. A row that is gone comes back empty.
    [[nodiscard]] virtual std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const = 0;

    /// True where questions walk over everybody: they are then asked beside the window. Such a source also answers for what
    /// stands above its list.
    [[nodiscard]] virtual bool large() const { return false; }

    /// The first screen of the whole list is read from an index in no time, so that it may stand in the first paint.
    [[nodiscard]] virtual bool opensAtOnce() const { return true; }

    /// One sentence of state under the title.
    [[nodiscard]] virtual QString sentence(const Reader&) const { return {}; }

    [[nodiscard]] virtual QList<Chip> chips(const Reader&) const { return {}; }

    /// What may be typed above the list (`#低保 >80 女`), as an example; empty: nothing may be typed.
    [[nodiscard]] virtual QString wordsExample() const { return {}; }

    /// Typed words that mean nothing here.
    [[nodiscard]] virtual QStringList unknownWords(const QString&) const { return {}; }

    /// Rows left by each chip, by key.
    [[nodiscard]] virtual QHash<QString, int> counts(const Reader&, const ListQuery&) const { return {}; }
};

} // namespace linwu::ui
