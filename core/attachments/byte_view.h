// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ByteView: foreign bytes that cannot be read beyond their end. What is not there reads as zero, and `failed` says so.

#include <cstdint>
#include <string_view>

namespace linwu::attachments {

enum class ByteOrder { bigFirst, littleFirst };

class ByteView {
public:
    explicit ByteView(std::string_view bytes, ByteOrder order = ByteOrder::bigFirst)
        : m_bytes(bytes)
        , m_order(order)
    {}

    /// An unsigned number of `width` bytes (at most four) at `at`.
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t width)
    {
        if (at > m_bytes.size() || width > m_bytes.size() - at) {
            m_failed = true;
            return 0;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            const std::size_t place = m_order == ByteOrder::bigFirst ? at + i : at + width - 1 - i;
            value = (value << 8U) | static_cast<unsigned char>(m_bytes[place]);
        }
        return value;
    }

    /// `length` bytes from `at` on; none when they are not all there.
    [[nodiscard]] std::string_view part(std::size_t at, std::size_t length)
    {
        if (at > m_bytes.size() || length > m_bytes.size() - at) {
            m_failed = true;
            return {};
        }
        return m_bytes.substr(at, length);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

private:
    std::string_view m_bytes;
    ByteOrder m_order;
    bool m_failed = false;
};

} // namespace linwu::attachments
