// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FileField: a file of this computer, typed or chosen (the folder sign, or the Down key).

#include "ui/widgets/field_editor.h"

namespace linwu::ui {

class FileField final : public FieldEditor {
    Q_OBJECT

public:
    /// `title` of the choosing window, `filter` as QFileDialog takes it.
    FileField(const QString& title, const QString& filter, QWidget* parent = nullptr);

    [[nodiscard]] QString file() const { return text().trimmed(); }

    [[nodiscard]] QString problem() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();

    QString m_title;
    QString m_filter;
};

} // namespace linwu::ui
