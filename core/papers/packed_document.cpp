// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/packed_document.h"

#include "core/papers/document_codes.h"
#include "core/papers/document_fields.h"

#include <array>
#include <charconv>
#include <concepts>
#include <stdexcept>

namespace linwu::papers {

namespace {

constexpr std::string_view kHead = "linwu-paper ";
constexpr int kVersion = 1;
constexpr std::size_t kMostParts = 10'000'000; ///< of one list: more is no paper but a broken length

/// Words of the kinds of block, in the order of Block.
constexpr std::array<std::string_view, std::variant_size_v<Block>>
    kKinds{"paragraph", "labels", "table", "form", "signatures", "seal", "code", "space", "page"};

template <class Part>
concept Structured = requires(Part& part)
{
    visitParts(part, [](auto&) {});
};

class Packer {
public:
    explicit Packer(std::string& out)
        : m_out(out)
    {}

    void operator()(const std::string& text) { put(text); }

    void operator()(bool flag) { put(flag ? "1" : "0"); }

    void operator()(int number) { put(std::to_string(number)); }

    void operator()(std::int64_t number) { put(std::to_string(number)); }

    void operator()(double number)
    {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        put({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }

    template <Coded Enum>
    void operator()(Enum word)
    {
        put(codeOf(word));
    }

    template <class T>
    void operator()(const std::optional<T>& part)
    {
        (*this)(part.has_value());
        if (part) {
            (*this)(*part);
        }
    }

    template <class T>
    void operator()(const std::vector<T>& parts)
    {
        put(std::to_string(parts.size()));
        for (const auto& part : parts) {
            (*this)(part);
        }
    }

    void operator()(const Block& block)
    {
        put(kKinds.at(block.index()));
        std::visit([this](const auto& part) { (*this)(part); }, block);
    }

    template <Structured Part>
    void operator()(const Part& part)
    {
        visitParts(part, *this);
    }

private:
    void put(std::string_view text)
    {
        m_out += std::to_string(text.size());
        m_out += ':';
        m_out += text;
    }

    std::string& m_out;
};

/// Thrown inside this file only, at the first part that is not what it should be.
struct Broken {};

class Unpacker {
public:
    explicit Unpacker(std::string_view packed)
        : m_rest(packed)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    void operator()(std::string& text) { text = take(); }

    void operator()(bool& flag)
    {
        const auto text = take();
        if (text != "0" && text != "1") {
            throw Broken();
        }
        flag = text == "1";
    }

    void operator()(int& number) { read(take(), number); }

    void operator()(std::int64_t& number) { read(take(), number); }

    void operator()(double& number)
    {
        read(take(), number);
        if (!(number >= -1e6 && number <= 1e6)) {
            throw Broken(); // no measure of a page; also what is not a number
        }
    }

    template <Coded Enum>
    void operator()(Enum& word)
    {
        const auto found = fromCode<Enum>(take());
        if (!found) {
            throw Broken();
        }
        word = *found;
    }

    template <class T>
    void operator()(std::optional<T>& part)
    {
        bool there = false;
        (*this)(there);
        if (there) {
            (*this)(part.emplace());
        }
    }

    template <class T>
    void operator()(std::vector<T>& parts)
    {
        std::size_t count = 0;
        read(take(), count);
        if (count > kMostParts) {
            throw Broken();
        }
        for (std::size_t i = 0; i < count; ++i) {
            (*this)(parts.emplace_back());
        }
    }

    void operator()(Block& block)
    {
        const auto kind = take();
        if (!takeBlock(kind, block, std::make_index_sequence<kKinds.size()>())) {
            throw Broken();
        }
    }

    template <Structured Part>
    void operator()(Part& part)
    {
        visitParts(part, *this);
    }

private:
    template <std::size_t... Kind>
    bool takeBlock(std::string_view kind, Block& block, std::index_sequence<Kind...>)
    {
        return ((kKinds[Kind] == kind && ((*this)(block.emplace<Kind>()), true)) || ...);
    }

    std::string_view take()
    {
        std::size_t length = 0;
        const auto [end, fault] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), length);
        const auto used = static_cast<std::size_t>(end - m_rest.data());
        if (fault != std::errc() || used >= m_rest.size() || m_rest[used] != ':' || length > m_rest.size() - used - 1) {
            throw Broken();
        }
        const auto text = m_rest.substr(used + 1, length);
        m_rest.remove_prefix(used + 1 + length);
        return text;
    }

    template <class Number>
    void read(std::string_view text, Number& number)
    {
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (fault != std::errc() || end != text.data() + text.size()) {
            throw Broken();
        }
    }

    std::string_view m_rest;
};

} // namespace

std::string pack(const Document& document)
{
    std::string out = std::string(kHead) + std::to_string(kVersion) + "\n";
    Packer packer(out);
    packer(document);
    return out;
}

Result<Document> unpack(std::string_view packed)
{
    const auto lineEnd = packed.find('\n');
    if (!packed.starts_with(kHead) || lineEnd == std::string_view::npos) {
        return failure(ErrorCode::unreadable, "paper", "head");
    }
    int version = 0;
    const auto number = packed.substr(kHead.size(), lineEnd - kHead.size());
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), version);
    if (fault != std::errc() || end != number.data() + number.size() || version < 1) {
        return failure(ErrorCode::unreadable, "paper", "version");
    }
    if (version > kVersion) {
        return failure(ErrorCode::newerFile, "paper", std::to_string(version));
    }
    try {
        Unpacker unpacker(packed.substr(lineEnd + 1));
        Document document;
        unpacker(document);
        if (!unpacker.atEnd()) {
            return failure(ErrorCode::unreadable, "paper", "tail");
        }
        return document;
    } catch (const Broken&) {
        return failure(ErrorCode::unreadable, "paper", "body");
    }
}

} // namespace linwu::papers
