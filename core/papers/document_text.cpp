// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/document_text.h"

#include "core/base/text.h"
#include "core/papers/document_codes.h"

namespace linwu::papers {

namespace {

std::string oneLine(const std::string& text)
{
    return replacedAll(text, "\n", "⏎");
}

class Writer {
public:
    std::string m_out;

    void line(const std::string& text) { m_out += oneLine(text) + "\n"; }

    void named(const char* name, const std::string& text)
    {
        if (!text.empty()) {
            line(std::string(name) + "：" + text);
        }
    }

    void operator()(const Paragraph& part)
    {
        line((part.style.firstLineIndent > 0 ? "　　" : part.style.align == Align::center ? "　◇　" : "") + part.text);
    }

    void operator()(const LabelLine& part)
    {
        std::string text;
        for (const auto& value : part.values) {
            text += (text.empty() ? "" : "　") + value.label + "：_" + value.value + "_";
        }
        line(text);
    }

    void operator()(const Table& part)
    {
        named("表", part.caption);
        std::string groups;
        std::string head = "|";
        for (const auto& column : part.columns) {
            head += " " + column.title + " |";
            groups += column.group.empty() ? "" : " " + column.title + "∈" + column.group;
        }
        named("上栏", trimmed(groups));
        line(head);
        for (const auto& row : part.rows) {
            std::string text;
            for (const auto& cell : row.cells) {
                text += (text.empty() ? " " : " | ") + cell.text +
                        (cell.columnSpan > 1 ? "→" + std::to_string(cell.columnSpan) : "") +
                        (cell.rowSpan > 1 ? "↓" + std::to_string(cell.rowSpan) : "");
            }
            line(row.total ? "‖" + text + " ‖" : "|" + text + " |");
        }
    }

    void operator()(const FormGrid& part)
    {
        for (const auto& row : part.rows) {
            std::string text = "|";
            for (const auto& cell : row.cells) {
                text += std::string(cell.label ? " *" : " ") + cell.text + " |";
            }
            line(text);
        }
    }

    void operator()(const Signatures& part)
    {
        for (const auto& place : part.places) {
            line("签 " + place.role + "：" + place.name);
        }
    }

    void operator()(const SealPlace& part) { line("印 " + part.signer + "，" + part.date); }

    void operator()(const QrCode& part) { line("码 " + part.text + (part.caption.empty() ? "" : "（" + part.caption + "）")); }

    void operator()(const Space&) { m_out += "\n"; }

    void operator()(const PageBreak&) { line("————"); }
};

} // namespace

std::string documentText(const Document& document)
{
    Writer writer;
    writer.line(
        document.code + " " + std::string(codeOf(document.frame)) + " " + std::string(codeOf(document.size)) + " " +
        std::string(codeOf(document.orientation)) + (document.draft ? " draft" : "")
    );
    writer.named("题", document.title);
    writer.named("号", document.number);
    writer.named("眉左", document.headLeft);
    writer.named("眉右", document.headRight);
    writer.named("脚", document.footNote);
    for (const auto& block : document.blocks) {
        std::visit(writer, block);
    }
    return writer.m_out;
}

} // namespace linwu::papers
