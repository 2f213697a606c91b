// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DisclosurePage: the catalogue with what is due, late and published, and one sheet with its steps.

#include "core/disclosure/disclosure_actions.h"
#include "ui/desk/register_page.h"
#include "ui/disclosure/sheet_rows.h"
#include "ui/widgets/fact_grid.h"

class QAction;
class QTextBrowser;

namespace linwu::ui {

class AttachmentPanel;
class CodeField;
class FormDialog;
class HistoryPanel;
class SheetPreview;
class StepBar;
struct GivenFile;

class DisclosurePage final : public RegisterPage {
    Q_OBJECT

public:
    explicit DisclosurePage(Desk& desk, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString sentence(const Reader& reader) override;
    [[nodiscard]] QList<Chip> chips(const Reader& reader) override;
    void show(qint64 id) override;
    [[nodiscard]] QStringList tables() const override;
    void activate(qint64 id) override;
    void countDue(const Reader& reader) override;

private:
    void makeActs();
    void showDue(const SheetEntry& entry);
    void showSheet(const disclosure::SheetFile& file);
    void showFindings(const disclosure::SheetFile& file);
    void showSignatures(const disclosure::SheetFile& file);
    void showPreview(const disclosure::SheetFile& file);
    [[nodiscard]] QList<QAction*> actsFor(const disclosure::Disclosure& sheet) const;
    [[nodiscard]] QAction* act(const char* name) const;
    [[nodiscard]] QList<Fact> factsOf(const disclosure::Disclosure& sheet) const;
    [[nodiscard]] Problems commit(const QString& field, const QString& text);

    void prepare();
    void submit();
    void review();
    void decide();
    void publish();
    void simple(Result<Changes> (*step)(Registry&, const Actor&, Id<disclosure::Disclosure>));
    void correct();
    void withdraw();
    void reword();
    void waive();
    void addOpinion();
    void answerOpinion();
    void recordOutside();
    void chooseCatalogue();
    void showFiles(const disclosure::SheetFile& file);
    void addEvidence();
    /// Asks what a file is that was dropped or chosen. True when it was entered.
    bool addGivenFile(const GivenFile& given);
    void removeEvidence(qint64 id);
    void printDraft();
    void printIssued();

    [[nodiscard]] Id<disclosure::Disclosure> current() const { return {currentId() > 0 ? currentId() : 0}; }

    CodeField* staffField(FormDialog& dialog, const QString& label, const QString& name);

    StepBar* m_steps;
    SheetPreview* m_preview;
    QTextBrowser* m_findings;
    QTextBrowser* m_signatures;
    AttachmentPanel* m_files;
    HistoryPanel* m_history;
};

} // namespace linwu::ui
