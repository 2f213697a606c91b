// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// XmlReader: a streaming XML parser that knows the namespaces of OOXML, so that prefixes do not matter.

#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace linwu::spreadsheets {

/// The attributes of one element, by local name.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {}

    /// The value, or an empty view. `name` is a local name; relationship attributes (`r:id`) are asked for as `r:id` in either
    /// of the two namespaces that OOXML has for them.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char** m_pairs;
};

/// What a part's parser wants to hear. Elements of foreign namespaces are not reported.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Feeds a handler. A document type declaration is refused: OOXML has none, and entities are how XML bombs are built.
class XmlReader {
public:
    explicit XmlReader(XmlHandler& handler);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// False when the text is not well formed or `stop` was called.
    [[nodiscard]] bool feed(std::string_view piece);
    [[nodiscard]] bool finish();
    /// Called by a handler that has seen enough or something wrong.
    void stop();

private:
    static void onStart(void* self, const char* name, const char** attributes);
    static void onEnd(void* self, const char* name);
    static void onText(void* self, const char* text, int length);
    static void onDoctype(void* self, const char* name, const char* system, const char* publicId, int internal);

    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };

    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    XmlHandler& m_handler;
};

} // namespace linwu::spreadsheets
