// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LeavingDialog: the backup before the program ends: one sentence, a bar, and a way to end without it.

#include "core/base/result.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace linwu::ui {

class Desk;

/// Accepted: the program may end (backed up, nothing to do, or skipped). Rejected: the person stays.
class LeavingDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LeavingDialog(Desk& desk, QWidget* parent = nullptr);

    /// Begins; waits first for other work that is under way.
    void begin();

private:
    void tellFailure(const Error& error);
    void chooseFolder();

    Desk& m_desk;
    bool m_begun = false; ///< and not left again
    QLabel* m_sentence;
    QProgressBar* m_bar;
    QPushButton* m_again;
    QPushButton* m_folder;
    QPushButton* m_skip;
};

} // namespace linwu::ui
