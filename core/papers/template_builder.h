// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// TemplateBuilder: one line of a wording after the other becomes blocks of a Document.

#include "core/papers/document.h"
#include "core/papers/template.h"
#include "core/papers/template_syntax.h"

#include <functional>
#include <string>
#include <string_view>

namespace linwu::papers {

class TemplateBuilder {
public:
    /// Puts values in place of the names of one part of a line.
    using Fill = std::function<TemplateText(std::string_view part)>;

    TemplateBuilder();

    /// Takes one line; false when it is not understood.
    [[nodiscard]] bool take(const std::string& line, const Fill& fill);

    /// False when a table, form or group of signatures was not ended.
    [[nodiscard]] bool complete() const { return m_open.index() == 0; }

    [[nodiscard]] Document finish();

private:
    [[nodiscard]] bool takeDirective(const std::string& line, const Fill& fill);
    [[nodiscard]] bool takeHead(const Directive& directive, const Fill& fill);
    [[nodiscard]] bool takePaper(const Directive& directive);
    [[nodiscard]] bool takeStyle(const std::string& line);
    [[nodiscard]] bool takeOpening(const Directive& directive, const std::string& line, const Fill& fill);
    [[nodiscard]] bool takeInside(const Directive& directive, const std::string& line, const Fill& fill);
    [[nodiscard]] bool takeSingle(const Directive& directive, const Fill& fill);
    [[nodiscard]] bool takeColumn(const std::string& line, const Fill& fill);
    [[nodiscard]] bool takeRow(const Directive& directive, const Fill& fill);
    [[nodiscard]] bool takeCells(const std::string& line, const Fill& fill);
    [[nodiscard]] bool takeLabels(std::string_view text, const Fill& fill);
    void takeText(const std::string& line, const Fill& fill);
    void addParagraphs(const std::string& text, const TextStyle& style, bool keepWithNext);
    void useStylesOf(Frame frame);

    Document m_document;
    std::variant<std::monostate, Table, FormGrid, Signatures> m_open; ///< what stands between its directive and `@end`
    TextStyle m_title, m_heading, m_subheading, m_body, m_line;
};

} // namespace linwu::papers
