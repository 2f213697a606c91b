// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/index_pages.h"

#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace linwu::detail {

namespace {

static_assert(std::endian::native == std::endian::little, "pages hold little-endian numbers");

constexpr std::uint64_t magic = 0x31'58'44'4E'49'57'4E'4CULL; // LNWINDX1
constexpr std::uint64_t version = 1;
constexpr std::uint64_t endMark = 0x444E45;

class PageWriter {
public:
    explicit PageWriter(const std::function<void(std::string_view)>& page)
        : m_page(&page)
    {
        m_buffer.reserve(pageSize);
    }

    void bytes(const void* data, std::size_t size)
    {
        const char* from = static_cast<const char*>(data);
        while (size > 0) {
            const std::size_t part = std::min(size, pageSize - m_buffer.size());
            m_buffer.append(from, part);
            from += part;
            size -= part;
            if (m_buffer.size() == pageSize) {
                flush();
            }
        }
    }

    void number(std::uint64_t value) { bytes(&value, sizeof value); }

    void text(const std::string& value)
    {
        number(value.size());
        bytes(value.data(), value.size());
    }

    template <class T>
    void column(const std::vector<T>& values)
    {
        number(values.size());
        bytes(values.data(), values.size() * sizeof(T));
    }

    void texts(const std::vector<std::string>& values)
    {
        number(values.size());
        for (const auto& value : values) {
            text(value);
        }
    }

    void flush()
    {
        if (!m_buffer.empty()) {
            (*m_page)(m_buffer);
            m_buffer.clear();
        }
    }

private:
    const std::function<void(std::string_view)>* m_page;
    std::string m_buffer;
};

class PageReader {
public:
    explicit PageReader(const std::function<std::optional<std::string>()>& page)
        : m_page(&page)
    {}

    [[nodiscard]] bool good() const { return m_good; }

    void bytes(void* data, std::size_t size)
    {
        char* to = static_cast<char*>(data);
        while (size > 0 && more()) {
            const std::size_t part = std::min(size, m_buffer.size() - m_at);
            std::memcpy(to, m_buffer.data() + m_at, part);
            m_at += part;
            to += part;
            size -= part;
        }
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        bytes(&value, sizeof value);
        return m_good ? value : 0;
    }

    std::string text()
    {
        std::vector<char> characters;
        column(characters);
        return {characters.begin(), characters.end()};
    }

    /// Grows page by page: a column that claims more than there is ends with the pages.
    template <class T>
    void column(std::vector<T>& values)
    {
        constexpr std::size_t step = pageSize / sizeof(T);
        const std::uint64_t count = number();
        values.clear();
        if (count <= m_hint) {
            values.reserve(count); // no more than the entries that were announced, and those are bounded
        }
        while (m_good && values.size() < count) {
            const std::size_t from = values.size();
            values.resize(from + static_cast<std::size_t>(std::min<std::uint64_t>(step, count - from)));
            bytes(values.data() + from, (values.size() - from) * sizeof(T));
        }
    }

    std::vector<std::string> texts()
    {
        std::vector<std::string> values;
        for (std::uint64_t left = number(); m_good && left > 0; --left) {
            values.push_back(text());
        }
        return values;
    }

    /// How many values a column may be given room for at once.
    void expect(std::uint64_t count)
    {
        constexpr std::uint64_t most = 1ULL << 23U;
        m_hint = std::min(count, most);
    }

    [[nodiscard]] bool atEnd() { return m_good && m_at == m_buffer.size() && !(*m_page)().has_value(); }

private:
    bool more()
    {
        if (m_good && m_at == m_buffer.size()) {
            auto page = (*m_page)();
            m_good = page.has_value() && !page->empty() && page->size() <= pageSize;
            m_buffer = m_good ? std::move(*page) : std::string();
            m_at = 0;
        }
        return m_good;
    }

    const std::function<std::optional<std::string>()>* m_page;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::uint64_t m_hint = 0;
    bool m_good = true;
};

/// The same order for writing and reading.
template <class Columns, class Each>
void eachColumn(Columns& c, Each each)
{
    each(c.ids);
    each(c.alive);
    each(c.kind);
    each(c.grid);
    each(c.nameBegin);
    each(c.idTail);
    each(c.phoneTail);
    each(c.phoneTail2);
    each(c.birth);
    each(c.estate);
    each(c.building);
    each(c.unit);
    each(c.room);
    each(c.pool);
    each(c.readings);
    each(c.surname);
}

template <class Columns, class Each>
void eachDictionary(Columns& c, Each each)
{
    each(c.kinds);
    each(c.estates);
    each(c.buildings);
    each(c.units);
    each(c.rooms);
}

void readPlaces(PageReader& in, IndexColumns& columns)
{
    for (std::uint64_t left = in.number(); in.good() && left > 0; --left) {
        std::vector<PlaceName> names;
        for (std::uint64_t count = in.number(); in.good() && count > 0; --count) {
            PlaceName name{toCodePoints(in.text()), {}};
            in.column(name.readings);
            names.push_back(std::move(name));
        }
        columns.estateNames.push_back(std::move(names));
    }
}

} // namespace

void writePages(const IndexColumns& columns, std::int64_t stamp, const std::function<void(std::string_view)>& page)
{
    PageWriter out(page);
    out.number(magic);
    out.number(version);
    out.number(static_cast<std::uint64_t>(stamp));
    out.number(columns.size());
    out.column(columns.characters.values());
    out.texts(columns.sets.forms());
    out.column(columns.grids.values());
    eachDictionary(columns, [&](const auto& dictionary) { out.texts(dictionary.values()); });
    out.number(columns.estateNames.size());
    for (const auto& names : columns.estateNames) {
        out.number(names.size());
        for (const auto& name : names) {
            out.text(toUtf8(name.text));
            out.column(name.readings);
        }
    }
    eachColumn(columns, [&](const auto& column) { out.column(column); });
    out.number(columns.numbers.size());
    for (const auto& number : columns.numbers) {
        out.number(number.entry);
        out.text(number.text);
    }
    out.number(endMark);
    out.flush();
}

std::optional<std::int64_t> readPages(IndexColumns& columns, const std::function<std::optional<std::string>()>& page)
{
    PageReader in(page);
    if (in.number() != magic || in.number() != version) {
        return std::nullopt;
    }
    const auto stamp = static_cast<std::int64_t>(in.number());
    in.expect(in.number() + 1);
    std::vector<char32_t> characters;
    in.column(characters);
    columns.characters.restore(characters);
    columns.sets.restore(in.texts());
    std::vector<std::int64_t> grids;
    in.column(grids);
    columns.grids.restore(grids);
    eachDictionary(columns, [&](auto& dictionary) { dictionary.restore(in.texts()); });
    readPlaces(in, columns);
    eachColumn(columns, [&](auto& column) { in.column(column); });
    for (std::uint64_t left = in.number(); in.good() && left > 0; --left) {
        const auto entry = static_cast<std::uint32_t>(in.number());
        columns.numbers.push_back({entry, in.text()});
    }
    if (in.number() != endMark || !in.atEnd() || columns.nameBegin.empty() || columns.characters.values().empty() ||
        columns.characters.values().front() != U'\0' || !columns.sound()) {
        return std::nullopt;
    }
    columns.follow();
    columns.dead = static_cast<std::size_t>(std::count(columns.alive.begin(), columns.alive.end(), std::uint8_t{0}));
    return stamp;
}

} // namespace linwu::detail
