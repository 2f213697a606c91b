// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FlatStyle: what a style sheet cannot say about Fusion (hints, sizes of small marks, no etched text).

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QProxyStyle>
#include <QStyleFactory>

namespace linwu::ui {

class FlatStyle final : public QProxyStyle {
public:
    FlatStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override
    {
        switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ComboBox_Popup:
        case SH_DialogButtonBox_ButtonsHaveIcons: // those of the platform are no part of our set
            return 0;
        case SH_DialogButtonLayout: // as in our own dialogs: what goes on stands last
            return QDialogButtonBox::GnomeLayout;
        case SH_Menu_SupportsSections:
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_ToolTip_WakeUpDelay:
            return 500;
        default:
            return QProxyStyle::styleHint(hint, option, widget, answer);
        }
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
            return px(20);
        case PM_ScrollBarExtent:
            return px(12);
        case PM_SplitterWidth:
            return 1;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return px(16);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

} // namespace linwu::ui
