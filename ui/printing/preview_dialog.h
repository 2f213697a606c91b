// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PreviewDialog: shows a paper as it will be printed and lets it out: printer, PDF, spreadsheet.

#include "core/base/result.h"
#include "core/papers/document.h"
#include "core/papers/issued_paper.h"
#include "ui/printing/page_setup.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace linwu::ui {

class PageView;

class PreviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// Asked before a paper that is no draft leaves the desk: the page behind keeps it as issued, or refuses (the wall scanner).
    /// The error it gives is shown in words, and nothing goes out.
    using Issue = std::function<Status(const papers::Document& document, papers::Outlet outlet)>;

    PreviewDialog(papers::Document document, Issue issue, QWidget* parent = nullptr);

    /// A paper that was issued: it goes out again in the size and looks it had, and nobody is asked.
    explicit PreviewDialog(papers::Document issued, QWidget* parent = nullptr);

    /// The paper as set up here: size, draft mark.
    [[nodiscard]] papers::Document document() const;

    /// Writes the files the buttons ask a place for; also for tests.
    bool saveAsPdf(const QString& file);
    bool saveAsXlsx(const QString& file);

private:
    void build();
    [[nodiscard]] QWidget* buildTools();
    [[nodiscard]] QWidget* buildFoot();
    void refresh();
    void tellFonts();
    void tellPages();
    void print();
    void askPdf();
    void askXlsx();
    bool letOut(papers::Outlet outlet);
    void tell(const Error& error);
    void remember();

    papers::Document m_document;
    Issue m_issue; ///< none: it was issued
    PageSetup m_setup;
    PageView* m_view = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_zoom = nullptr;
    QCheckBox* m_onePage = nullptr;
    QCheckBox* m_draft = nullptr;
    QLabel* m_fonts = nullptr;
    QLabel* m_fit = nullptr;
    QLabel* m_page = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace linwu::ui
