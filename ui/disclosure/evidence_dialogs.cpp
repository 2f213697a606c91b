// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The forms in which a photo, a scan or a receipt is entered for a sheet that hangs.
#include "ui/attachments/attachment_panel.h"
#include "ui/desk/form_fields.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/widgets/file_field.h"

#include <QFileInfo>

#include <algorithm>

namespace linwu::ui {

using disclosure::Evidence;
using disclosure::EvidenceKind;

namespace {

/// The fields that every piece of evidence has.
class EvidenceFields {
public:
    EvidenceFields(Form& form, const std::string& name, const Date& day, const Date& today)
        : m_kind(choiceField(form, DisclosurePage::tr("Kind"), QStringLiteral("kind"), choicesOf<EvidenceKind>("evidence.kind")))
        , m_name(lineField(form, DisclosurePage::tr("Name of the file"), QStringLiteral("name"), name))
        , m_taken(dayField(form, fieldLabel("disclosure", "taken_on"), QStringLiteral("taken_on"), day, today))
    {}

    void setKind(EvidenceKind kind) { m_kind->setCode(std::string(codeOf(kind))); }

    [[nodiscard]] Evidence evidenceOf(Id<disclosure::Disclosure> sheet) const
    {
        Evidence evidence;
        evidence.disclosure = sheet;
        evidence.kind = fromCode<EvidenceKind>(m_kind->code()).value_or(EvidenceKind::other);
        evidence.name = textIn(m_name);
        evidence.takenOn = m_taken->date();
        return evidence;
    }

private:
    CodeField* m_kind;
    QLineEdit* m_name;
    DateField* m_taken;
};

/// What a file most likely is: the photo that is still missing; a scan of the sheet.
EvidenceKind likelyKind(const disclosure::SheetFile& file, const Result<attachments::MediaHead>& head)
{
    if (!head || !head->isPicture()) {
        return EvidenceKind::sealedSheet;
    }
    const bool first = std::ranges::any_of(file.evidence, [](const Evidence& piece) {
        return piece.kind == EvidenceKind::firstDayPhoto && piece.content.valid();
    });
    return first ? EvidenceKind::lastDayPhoto : EvidenceKind::firstDayPhoto;
}

} // namespace

void DisclosurePage::addEvidence()
{
    FormDialog dialog(desk(), tr("Evidence"), tr("Enter"), this);
    const EvidenceFields fields(dialog.form(), {}, desk().today(), desk().today());
    auto* file = new FileField(tr("Photos and scans"), tr("Photos and scans (*.jpg *.jpeg *.png *.pdf)"));
    dialog.form().add(tr("File"), file, QStringLiteral("content"));
    auto* reason = lineField(dialog.form(), tr("Or why there is none"), QStringLiteral("reason"));
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        Evidence evidence = fields.evidenceOf(current());
        evidence.reason = textIn(reason);
        if (file->file().isEmpty()) {
            return disclosure::addEvidence(desk().registry(), actor, evidence);
        }
        const auto limits = desk().read([](const Reader& reader) { return attachments::limitsOn(reader, reader.today()); });
        const auto content =
            bytesOfFile(file->file()).andThen([&](const std::string& bytes) { return contentOf(bytes, limits); });
        if (!content) {
            return content.error();
        }
        evidence.name = evidence.name.empty() ? toCore(QFileInfo(file->file()).fileName()) : evidence.name;
        return disclosure::addEvidence(desk().registry(), actor, evidence, *content);
    });
    dialog.exec();
}

bool DisclosurePage::addGivenFile(const GivenFile& given)
{
    FormDialog dialog(desk(), tr("Evidence"), tr("Enter"), this);
    const auto head = attachments::readMedia(given.content.bytes);
    const Date day = head && head->takenOn ? *head->takenOn : desk().today();
    EvidenceFields fields(dialog.form(), toCore(given.name), day, desk().today());
    if (const auto file = desk().read([this](const Reader& reader) { return disclosure::loadSheet(reader, current()); })) {
        fields.setKind(likelyKind(*file, head));
    }
    dialog.setAct([&](const Actor& actor) {
        Evidence evidence = fields.evidenceOf(current());
        return disclosure::addEvidence(desk().registry(), actor, evidence, given.content);
    });
    return dialog.exec() == QDialog::Accepted;
}

void DisclosurePage::removeEvidence(qint64 id)
{
    const auto done =
        desk().act(this, [&](const Actor& actor) { return disclosure::removeEvidence(desk().registry(), actor, {id}); });
    if (!done && !done.error().problems.empty()) {
        Q_EMIT desk().refused(done.error());
    }
}

} // namespace linwu::ui
