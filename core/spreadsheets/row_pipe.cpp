// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/row_pipe.h"

#include "core/base/text.h"

#include <cerrno>
#include <cstring>
#include <optional>
#include <unistd.h>
#include <utility>
#include <vector>

namespace linwu::spreadsheets {

namespace {

constexpr std::uint32_t largestFrame = std::uint32_t{1} << 28U;

bool readAll(int pipe, char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = ::read(pipe, bytes, size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

/// Takes a message apart. What does not fit ends it.
class FrameReader {
public:
    explicit FrameReader(std::string_view bytes)
        : m_bytes(bytes)
    {}

    template <class T>
    T take()
    {
        T value{};
        if (m_bytes.size() < sizeof value) {
            m_good = false;
            return value;
        }
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }

    std::string_view takeText()
    {
        const auto size = take<std::uint32_t>();
        m_good = m_good && size <= m_bytes.size() && isUtf8(m_bytes.substr(0, size));
        const std::string_view text = m_good ? m_bytes.substr(0, size) : std::string_view();
        m_bytes.remove_prefix(text.size());
        return text;
    }

    [[nodiscard]] bool good() const { return m_good; }

private:
    std::string_view m_bytes;
    bool m_good = true;
};

/// The parent's side: gives messages to the sink and trusts none of them.
class Listener {
public:
    Listener(SheetSink& sink, const ReadOptions& options)
        : m_sink(sink)
        , m_options(options)
    {}

    /// The result, once the child is done or cannot be believed.
    std::optional<Status> take(std::string_view bytes)
    {
        FrameReader frame(bytes);
        switch (frame.take<Frame>()) {
        case Frame::sheet: {
            const bool hidden = frame.take<std::uint8_t>() != 0;
            const std::string_view name = frame.takeText();
            if (m_open || !frame.good()) {
                return Status(fileError("damaged"));
            }
            if (++m_sheets > m_options.limits.sheets) {
                return Status(fileError("zip_bomb"));
            }
            m_open = true;
            m_row = 0;
            m_sink.beginSheet(name, hidden);
            return std::nullopt;
        }
        case Frame::row:
            return takeRow(frame);
        case Frame::end:
            if (!std::exchange(m_open, false)) {
                return Status(fileError("damaged"));
            }
            m_sink.endSheet({});
            return std::nullopt;
        case Frame::progress:
            return m_options.progress && !m_options.progress(frame.take<double>()) ? std::optional(Status(cancelledError()))
                                                                                   : std::nullopt;
        case Frame::done: {
            const bool good = frame.take<std::uint8_t>() != 0;
            const auto code = frame.take<ErrorCode>();
            const std::string_view detail = frame.takeText();
            return good && frame.good() && !m_open ? Status() : Status(failure(code, "file", std::string(detail)));
        }
        }
        return Status(fileError("damaged"));
    }

private:
    std::optional<Status> takeRow(FrameReader& frame)
    {
        const auto number = frame.take<std::uint32_t>();
        const bool hidden = frame.take<std::uint8_t>() != 0;
        const auto count = frame.take<std::uint32_t>();
        m_cells.clear();
        std::uint32_t next = 0;
        for (std::uint32_t i = 0; i < count && frame.good(); ++i) {
            const auto column = frame.take<std::uint16_t>();
            const auto kind = frame.take<CellKind>();
            const std::string_view text = frame.takeText();
            const bool sane =
                column >= next && column < maximumColumns && kind > CellKind::blank && kind <= CellKind::error && !text.empty();
            if (!sane) {
                return Status(fileError("damaged"));
            }
            m_cells.push_back({text, column, kind});
            next = column + 1U;
        }
        if (!frame.good() || !m_open || m_cells.empty() || number <= m_row || number > maximumRows) {
            return Status(fileError("damaged"));
        }
        m_row = number;
        m_sink.row({number, hidden, m_cells});
        return std::nullopt;
    }

    SheetSink& m_sink;
    const ReadOptions& m_options;
    bool m_open = false;
    std::uint32_t m_sheets = 0;
    std::uint32_t m_row = 0;
    std::vector<Cell> m_cells;
};

} // namespace

bool writeAll(int pipe, const char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(pipe, bytes, size);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

PipeSink::PipeSink(int pipe)
    : m_pipe(pipe)
{}

void PipeSink::beginSheet(std::string_view name, bool hidden)
{
    begin(Frame::sheet);
    put(hidden);
    putText(name);
    send();
}

void PipeSink::row(const Row& row)
{
    begin(Frame::row);
    put(row.number);
    put(row.hidden);
    put(static_cast<std::uint32_t>(row.cells.size()));
    for (const Cell& cell : row.cells) {
        put(cell.column);
        put(cell.kind);
        putText(cell.text);
    }
    send();
}

void PipeSink::endSheet(std::span<const Merge>)
{
    begin(Frame::end);
    send();
}

void PipeSink::progress(double share)
{
    begin(Frame::progress);
    put(share);
    send();
}

void PipeSink::done(const Status& status)
{
    begin(Frame::done);
    put(status.hasValue());
    put(status ? ErrorCode::store : status.error().code);
    putText(status ? std::string_view() : std::string_view(status.error().detail));
    send();
}

void PipeSink::begin(Frame frame)
{
    m_frame.clear();
    put(frame);
}

template <class T>
    requires std::is_trivially_copyable_v<T>

void PipeSink::put(const T& value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    m_frame.append(bytes, sizeof value);
}

void PipeSink::putText(std::string_view text)
{
    put(static_cast<std::uint32_t>(text.size()));
    m_frame += text;
}

void PipeSink::send()
{
    const auto size = static_cast<std::uint32_t>(m_frame.size());
    char head[sizeof size];
    std::memcpy(head, &size, sizeof size);
    if (!writeAll(m_pipe, head, sizeof head) || !writeAll(m_pipe, m_frame.data(), m_frame.size())) {
        ::_exit(1); // nobody listens any more
    }
}

Status listenToRows(int pipe, SheetSink& sink, const ReadOptions& options)
{
    Listener listener(sink, options);
    std::string bytes;
    while (true) {
        std::uint32_t size = 0;
        char head[sizeof size];
        if (!readAll(pipe, head, sizeof head)) {
            return fileError("damaged");
        }
        std::memcpy(&size, head, sizeof size);
        if (size > largestFrame) {
            return fileError("damaged");
        }
        bytes.resize(size);
        if (!readAll(pipe, bytes.data(), size)) {
            return fileError("damaged");
        }
        if (auto result = listener.take(bytes)) {
            return *std::move(result);
        }
    }
}

} // namespace linwu::spreadsheets
