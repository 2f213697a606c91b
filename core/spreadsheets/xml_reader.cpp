// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xml_reader.h"

#include <expat.h>

#include <array>
#include <cstring>
#include <new>

namespace linwu::spreadsheets {

namespace {

constexpr char separator = '|';

// ECMA-376 transitional and ISO/IEC 29500 strict.
constexpr std::array<std::string_view, 4> elementSpaces{
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main|",
    "http://purl.oclc.org/ooxml/spreadsheetml/main|",
    "http://schemas.openxmlformats.org/package/2006/relationships|",
    "http://purl.oclc.org/ooxml/package/relationships|",
};
constexpr std::array<std::string_view, 2> relationSpaces{
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships|",
    "http://purl.oclc.org/ooxml/officeDocument/relationships|",
};

bool startsWith(const char* name, std::string_view prefix)
{
    return std::strncmp(name, prefix.data(), prefix.size()) == 0;
}

/// The local name of an OOXML element, or an empty view for foreign ones. A file without any namespace is taken, too.
std::string_view localName(const char* name)
{
    for (const std::string_view space : elementSpaces) {
        if (startsWith(name, space)) {
            return name + space.size();
        }
    }
    return std::strchr(name, separator) == nullptr ? std::string_view(name) : std::string_view();
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    const bool relation = name.substr(0, 2) == "r:";
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (!relation) {
            if (name == *pair) {
                return pair[1];
            }
            continue;
        }
        for (const std::string_view space : relationSpaces) {
            if (startsWith(*pair, space) && name.substr(2) == *pair + space.size()) {
                return pair[1];
            }
        }
    }
    return {};
}

void XmlReader::Free::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XmlReader::XmlReader(XmlHandler& handler)
    : m_parser(XML_ParserCreateNS(nullptr, separator))
    , m_handler(handler)
{
    if (m_parser == nullptr) {
        throw std::bad_alloc();
    }
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &XmlReader::onStart, &XmlReader::onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), &XmlReader::onText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlReader::onDoctype);
}

XmlReader::~XmlReader() = default;

bool XmlReader::feed(std::string_view piece)
{
    return XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), XML_FALSE) == XML_STATUS_OK;
}

bool XmlReader::finish()
{
    return XML_Parse(m_parser.get(), "", 0, XML_TRUE) == XML_STATUS_OK;
}

void XmlReader::stop()
{
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlReader::onStart(void* self, const char* name, const char** attributes)
{
    if (const std::string_view local = localName(name); !local.empty()) {
        static_cast<XmlReader*>(self)->m_handler.start(local, XmlAttributes(attributes));
    }
}

void XmlReader::onEnd(void* self, const char* name)
{
    if (const std::string_view local = localName(name); !local.empty()) {
        static_cast<XmlReader*>(self)->m_handler.end(local);
    }
}

void XmlReader::onText(void* self, const char* text, int length)
{
    static_cast<XmlReader*>(self)->m_handler.text({text, static_cast<std::size_t>(length)});
}

void XmlReader::onDoctype(void* self, const char*, const char*, const char*, int)
{
    static_cast<XmlReader*>(self)->stop();
}

} // namespace linwu::spreadsheets
