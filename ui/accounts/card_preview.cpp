// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/card_preview.h"

#include "core/accounts/recovery_card.h"
#include "ui/printing/preview_dialog.h"

namespace linwu::ui {

Status previewRecoveryCard(
    const RecoveryKey& key,
    const std::string& community,
    const std::string& maker,
    const Date& on,
    QWidget* parent
)
{
    const auto card = accounts::recoveryCard(key, community, maker, on);
    if (!card) {
        return card.error();
    }
    PreviewDialog(*card, parent).exec();
    return {};
}

} // namespace linwu::ui
