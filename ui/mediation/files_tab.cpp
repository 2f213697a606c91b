// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/files_tab.h"

#include "core/mediation/attachment_actions.h"
#include "core/mediation/case_states.h"
#include "ui/text/convert.h"

#include <QVBoxLayout>

namespace linwu::ui {

using namespace mediation;

FilesTab::FilesTab(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_panel(new AttachmentPanel(
          desk,
          {attachments::caseContents, [this](const GivenFile& given) { return add(given); }, [this](qint64 id) { remove(id); }}
      ))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

void FilesTab::show(const CaseFile& file)
{
    m_case = file.head.id;
    QList<AttachmentTile> tiles;
    for (const Attachment& one : file.attachments) {
        AttachmentTile tile;
        tile.id = one.id.value;
        tile.name = toQt(one.name);
        tile.detail = one.pages > 1 ? tr("%n page(s)", nullptr, one.pages) : QString();
        tiles.append(tile);
    }
    const bool open = isAllowed("mediation.removeAttachment", file.head.state);
    m_panel->show(tiles, toQt(file.head.number.empty() ? caseTitle(file) : file.head.number), open);
}

bool FilesTab::act(const CaseAct& act)
{
    const auto done = m_desk.act(this, [&](const Actor& actor) {
        return doAct(m_desk.registry(), actor, m_case, act).andThen([](const CaseStep& step) {
            return Result<Changes>(step.changes);
        });
    });
    if (!done && !done.error().problems.empty()) {
        Q_EMIT m_desk.refused(done.error());
    }
    return done.hasValue();
}

bool FilesTab::add(const GivenFile& given)
{
    AttachmentInput input;
    input.name = toCore(given.name);
    input.kind = given.content.thumbnail.empty() ? "scan" : "photo";
    return act(addAttachment(std::move(input), given.content));
}

void FilesTab::remove(qint64 id)
{
    (void)act(removeAttachment({id}));
}

} // namespace linwu::ui
