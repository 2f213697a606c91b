// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FilesTab: the photos and scans that belong to a case.

#include "core/mediation/case_change.h"
#include "ui/attachments/attachment_panel.h"

namespace linwu::ui {

class FilesTab final : public QWidget {
    Q_OBJECT

public:
    explicit FilesTab(Desk& desk, QWidget* parent = nullptr);
    void show(const mediation::CaseFile& file);

    [[nodiscard]] AttachmentPanel* panel() const { return m_panel; }

private:
    bool add(const GivenFile& given);
    void remove(qint64 id);
    bool act(const mediation::CaseAct& act);

    Desk& m_desk;
    AttachmentPanel* m_panel;
    Id<mediation::MediationCase> m_case;
};

} // namespace linwu::ui
