// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rows through a pipe: how a reader in a process of its own tells what it finds. Both ends are one program: numbers go as they
// lie in memory.

#include "core/spreadsheets/spreadsheet.h"

#include <string>
#include <type_traits>

namespace linwu::spreadsheets {

/// What a message begins with.
enum class Frame : std::uint8_t { sheet, row, end, progress, done };

/// False when nobody reads, or the other end is closed.
[[nodiscard]] bool writeAll(int pipe, const char* bytes, std::size_t size);

/// The child's side: sends everything through the pipe, and ends the process when nobody listens any more.
class PipeSink final : public SheetSink {
public:
    explicit PipeSink(int pipe);

    void beginSheet(std::string_view name, bool hidden) override;
    void row(const Row& row) override;
    void endSheet(std::span<const Merge> merges) override;
    void progress(double share);
    void done(const Status& status);

private:
    void begin(Frame frame);
    template <class T>
        requires std::is_trivially_copyable_v<T>

    void put(const T& value);
    void putText(std::string_view text);
    void send();

    int m_pipe;
    std::string m_frame;
};

/// The parent's side: gives messages to the sink until the reader is done, and believes none that does not fit (`damaged`).
[[nodiscard]] Status listenToRows(int pipe, SheetSink& sink, const ReadOptions& options);

} // namespace linwu::spreadsheets
