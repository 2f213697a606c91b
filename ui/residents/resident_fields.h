// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The fields of a resident as text in editors: which editor, what it starts with, and how a typed text goes into the record.

#include "core/registry/reader.h"
#include "core/residents/resident.h"

#include <QString>

class QWidget;

namespace linwu::ui {

/// Choices of a shipped code list, as a CodeField wants them.
[[nodiscard]] QWidget* makeCodeField(std::string_view list);

/// A fresh editor for that field of Resident (`birth`, `phone`, `ethnic` …).
[[nodiscard]] QWidget* makeResidentEditor(const QString& field, const Date& today);

/// What the editor starts with: the whole value, codes as codes, sealed fields opened.
[[nodiscard]] QString editableText(const Reader& reader, const residents::Resident& resident, const QString& field);

/// Puts a typed text into the record; problems where it cannot be read.
[[nodiscard]] Problems setField(residents::Resident& resident, const QString& field, const QString& text, const Date& today);

} // namespace linwu::ui
