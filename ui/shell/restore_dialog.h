// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RestoreDialog: which backup, and what it would bring back beside what the file holds now, before anything is done.

#include "core/registry/file_summary.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace linwu::ui {

class SmallTable;

/// What there is to choose from.
struct RestoreOffer {
    QString file;                    ///< the file that would be replaced; it need not be there
    std::optional<FileSummary> now;  ///< what it holds; none when it is not there or cannot be read
    std::vector<FileSummary> copies; ///< proven backups of it, the newest first
    Date today;
    QString explanation = {}; ///< why this is asked: the file failed its checks
    bool isOpen = false;      ///< the file is open and sound: single records can be brought back into it
    bool mayLook = false;     ///< the damaged file opens for reading when no backup is chosen
};

class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(RestoreOffer offer, QWidget* parent = nullptr);

    /// What `exec` answers when a single record is wanted instead of the whole file.
    static constexpr int singleRecord = 2;

    /// The chosen backup, when the dialog was accepted.
    [[nodiscard]] QString backup() const;

private:
    void layOut(QPushButton* other, QPushButton* leave);
    void fillCopies();
    void compare();
    void chooseOther();
    [[nodiscard]] const FileSummary* chosen() const;
    [[nodiscard]] QString consequence(const FileSummary& copy) const;

    RestoreOffer m_offer;
    QLabel* m_sentence;
    SmallTable* m_copies;
    SmallTable* m_comparison;
    QLabel* m_consequence;
    QPushButton* m_restore;
};

} // namespace linwu::ui
