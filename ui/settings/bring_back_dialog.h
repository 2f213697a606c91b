// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BringBackDialog: one record out of a backup: which backup, which record, what it would change, and one button.

#include "core/registry/file_summary.h"
#include "core/retrieval/backup_search.h"
#include "core/retrieval/plan.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace linwu::ui {

class Desk;
class SmallTable;

class BringBackDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BringBackDialog(Desk& desk, QWidget* parent = nullptr);
    ~BringBackDialog() override;

private:
    void layOut(QPushButton* other, QPushButton* close);
    void connectAll(QPushButton* other, QPushButton* close);
    void fillCopies();
    void chooseOther();
    /// Proves and opens the chosen backup beside the window.
    void openChosen();
    /// Does it when what runs now is over.
    void later(void (BringBackDialog::*work)());
    void take(const Result<std::shared_ptr<retrieval::SearchedBackup>>& opened);
    void search();
    void preview();
    void showPlan(const Result<retrieval::Plan>& plan);
    /// Does it beside the window.
    void bringBack();
    void broughtBack(const Result<Changes>& done);
    void clear();
    void tell(const QString& sentence, bool warns = false);
    void tellWhatRuns();
    void refresh();
    [[nodiscard]] const retrieval::BackupHit* chosen() const;
    [[nodiscard]] retrieval::Request request() const;

    Desk& m_desk;
    std::vector<FileSummary> m_copies;
    std::shared_ptr<retrieval::SearchedBackup> m_opened; ///< none until a backup is proved
    std::vector<retrieval::BackupHit> m_hits;
    bool m_ready = false; ///< the preview says it can be done
    QComboBox* m_backup;
    QLineEdit* m_passphrase;
    QPushButton* m_unlock;
    QLineEdit* m_words;
    SmallTable* m_found;
    SmallTable* m_preview;
    QCheckBox* m_needed;
    QCheckBox* m_newer;
    QLabel* m_sentence;
    QPushButton* m_bring;
};

} // namespace linwu::ui
