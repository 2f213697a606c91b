// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a Document says, as one text for tests.

#include "core/papers/document.h"

#include <string>
#include <variant>

namespace linwu::test {

/// Everything a document says, one line a block.
inline std::string said(const papers::Document& document)
{
    std::string text;
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<papers::Paragraph>(&block)) {
            text += paragraph->text + '\n';
        } else if (const auto* line = std::get_if<papers::LabelLine>(&block)) {
            for (const auto& value : line->values) {
                text += value.label + '=' + value.value + ' ';
            }
            text += '\n';
        } else if (const auto* table = std::get_if<papers::Table>(&block)) {
            for (const auto& row : table->rows) {
                for (const auto& cell : row.cells) {
                    text += cell.text + '|';
                }
                text += '\n';
            }
        } else if (const auto* places = std::get_if<papers::Signatures>(&block)) {
            for (const auto& place : places->places) {
                text += '[' + place.role + ']';
            }
            text += '\n';
        } else if (const auto* seal = std::get_if<papers::SealPlace>(&block)) {
            text += "seal " + seal->signer + ' ' + seal->date + '\n';
        }
    }
    return text;
}

} // namespace linwu::test
