// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Words about photos and scans that are kept with a record.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> attachments()
{
    static constexpr auto list = std::to_array<Word>({
        {"action.mediation.removeAttachment", QT_TRANSLATE_NOOP("words", "Remove attachment")},
        {"action.disclosure.removeEvidence", QT_TRANSLATE_NOOP("words", "Remove evidence")},
        {"field.file", QT_TRANSLATE_NOOP("words", "File")},
        {"field.thumbnail", QT_TRANSLATE_NOOP("words", "Thumbnail")},
        {"field.source_sha256", QT_TRANSLATE_NOOP("words", "Digest of the file given")},
        {"field.attachment", QT_TRANSLATE_NOOP("words", "Attachment")},
        {"field.content_id", QT_TRANSLATE_NOOP("words", "File kept")},
        {"rule.attachment_type_unknown",
         QT_TRANSLATE_NOOP("words", "Only photos (JPEG, PNG) and PDF files are kept. Save it as one of these and add it again.")},
        {"rule.attachment_damaged",
         QT_TRANSLATE_NOOP("words", "The file is damaged or cut off. Copy it again from the camera or the scanner.")},
        {"rule.attachment_too_large",
         QT_TRANSLATE_NOOP(
             "words", "The file has {size} MB; at most {limit} MB are kept. Scan it with fewer points, or in parts."
         )},
        {"rule.attachment_pixels",
         QT_TRANSLATE_NOOP("words", "The picture has more than {limit} million points. Make it smaller and add it again.")},
        {"rule.attachment_count",
         QT_TRANSLATE_NOOP("words", "{limit} photos are kept already. Remove one, or put pages into one PDF.")},
        {"rule.attachment_known", QT_TRANSLATE_NOOP("words", "The same file is here already, under the name “{name}”.")},
        {"rule.attachment_no_picture",
         QT_TRANSLATE_NOOP("words", "A PDF has no public copy: what it tells inside is not known. Make a photo of it.")},
        {"rule.attachment_unread", QT_TRANSLATE_NOOP("words", "Nobody has read the file that this line names.")},
        {"rule.attachment_altered", QT_TRANSLATE_NOOP("words", "What is kept of this file is not what was given any more.")},
        {"next.attachment_altered",
         QT_TRANSLATE_NOOP("words", "Look for the file in an earlier backup; `linwu check` names every file that changed.")},
        {"rule.no_content", QT_TRANSLATE_NOOP("words", "Only the name of this file is kept here, not the file.")},
        {"next.no_content", QT_TRANSLATE_NOOP("words", "Add the file itself if you have it.")},
    });
    return list;
}

} // namespace linwu::ui::words
