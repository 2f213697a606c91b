// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PrintingPanel: the page set-up of this desk: paper of the wall, printer and its margins, and which installed face is used for
// which.

#include "ui/printing/page_setup.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace linwu::ui {

class PrintingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PrintingPanel(QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeFaces();
    void fillPrinters(const QString& chosen);
    void choose();
    void sayMargins();

    QComboBox* m_wall;
    QComboBox* m_printer;
    QLabel* m_margins;
};

} // namespace linwu::ui
