// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/person_card.h"

#include "core/base/text.h"
#include "core/papers/masking.h"
#include "core/store/table.h"
#include "ui/desk/desk.h"
#include "ui/desk/history_panel.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/widgets/detail_card.h"

namespace linwu::ui {
namespace {

using residents::Resident;

QString maskedText(const Reader& reader, const SealedText& text, papers::PersonalKind kind)
{
    return toQt(papers::MaskTable::shipped().apply(papers::Surface::screen, kind, reader.open(text)));
}

Fact plain(const char* field, const std::string& text)
{
    return {QString::fromLatin1(field), fieldLabel("resident", field), toQt(text)};
}

Fact coded(const char* field, const std::string& code)
{
    return {QString::fromLatin1(field), fieldLabel("resident", field), code.empty() ? QString() : codeName(codeListOf(field), code)};
}

} // namespace

PersonCard::PersonCard(Desk& desk, DetailCard& card) : m_desk(desk), m_card(card), m_history(new HistoryPanel(desk, QStringLiteral("resident")))
{
    m_card.addTab(m_history, tr("History"), QStringLiteral("history"));
}

void PersonCard::show(qint64 id)
{
    const auto person = m_desk.read([id](const Reader& reader) { return findRecord<Resident>(reader.session(), id); });
    if (!person) {
        m_card.setBlank(tr("This record is no longer there."));
        return;
    }
    m_shown = *person;
    fill(*person);
    m_history->show(id);
}

void PersonCard::fill(const Resident& person)
{
    QStringList second;
    if (person.sex == "1" || person.sex == "2") {
        second.append(codeName("sex", person.sex));
    }
    if (person.birth) {
        second.append(tr("%1 years old").arg(ageOn(person.birth->date, m_desk.today())));
    }
    m_card.setName(toQt(person.name), second.join(QStringLiteral(" · ")));
    QList<std::pair<QString, Tone>> pills;
    if (person.status != residents::ResidentStatus::present) {
        pills.append({label("resident.status", codeOf(person.status)), Tone::plain});
    }
    if (person.toVerify) {
        for (const auto& word : linwu::split(person.doubts, '|')) {
            const QString words = word.empty() ? tr("To check") : sentence(Problem{{}, word, Severity::warn, {}});
            pills.append({words, Tone::warn});
        }
    }
    m_card.setPills(pills);
    m_card.facts()->setFacts(factsOf(person));
}

QList<Fact> PersonCard::factsOf(const Resident& person) const
{
    return m_desk.read([&](const Reader& reader) {
        QList<Fact> facts;
        Fact number = plain("id_number", {});
        number.text = maskedText(reader, person.idNumber, papers::PersonalKind::idNumber);
        facts.append(number);
        Fact phone = plain("phone", {});
        phone.text = maskedText(reader, person.phone, papers::PersonalKind::phone);
        facts.append(phone);
        facts.append(plain("birth", person.birth ? isoText(*person.birth) : std::string()));
        facts.append(coded("ethnic", person.ethnic));
        facts.append(coded("political", person.political));
        facts.append(coded("education", person.education));
        facts.append(coded("marital", person.marital));
        facts.append(plain("employer", person.employer));
        facts.append(plain("hukou_address", person.hukouAddress));
        return facts;
    });
}

} // namespace linwu::ui
