// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AppearancePanel: light, dark or as the system; type size 100-200 %; how the search box hears pinyin.

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace linwu::ui {

class AppearancePanel final : public QWidget {
    Q_OBJECT

public:
    explicit AppearancePanel(QWidget* parent = nullptr);

private:
    void choose();

    QButtonGroup* m_shade;
    QComboBox* m_percent;
};

} // namespace linwu::ui
