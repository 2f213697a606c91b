// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/spreadsheets/preview_model.h"

#include "core/papers/masking.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/widgets/list_model.h"

#include <algorithm>

namespace linwu::ui {
namespace {

using residents::ImportVerdict;

enum Column { kind, row, name, doubt, sex, birth, number, phone, columns };

Tone toneOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::fresh:
    case ImportVerdict::updated:
        return Tone::good;
    case ImportVerdict::conflict:
        return Tone::warn;
    case ImportVerdict::error:
        return Tone::bad;
    case ImportVerdict::same:
        return Tone::quiet;
    }
    return Tone::plain;
}

} // namespace

void PreviewModel::show(const residents::Ledger* ledger, const residents::ImportPlan* plan, const papers::MaskTable& masks)
{
    m_ledger = ledger;
    m_plan = plan;
    m_masks = masks;
    rebuild();
}

void PreviewModel::setFilter(const QStringList& keys)
{
    m_filter = keys;
    rebuild();
}

void PreviewModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (std::uint32_t person = 0; m_ledger != nullptr && person < m_ledger->persons.size(); ++person) {
        if (fits(person)) {
            m_rows.push_back(person);
        }
    }
    endResetModel();
}

bool PreviewModel::fits(std::uint32_t person) const
{
    bool any = false;
    bool wanted = false;
    for (const auto& key : m_filter) {
        const bool negated = key.startsWith(QLatin1Char('!'));
        const QString plain = negated ? key.mid(1) : key;
        bool hit = false;
        if (plain.startsWith(QStringLiteral("verdict:"))) {
            hit = plain.mid(8) == toQt(codeOf(m_plan->rows[person].verdict));
        } else {
            for (const auto& problem : m_ledger->problemsOf(m_ledger->persons[person])) {
                hit = hit || plain.mid(5) == toQt(problem.rule);
            }
        }
        if (negated && hit) {
            return false;
        }
        any = any || !negated;
        wanted = wanted || (!negated && hit);
    }
    return !any || wanted;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Column::columns;
}

QString PreviewModel::text(std::uint32_t person, int column) const
{
    const auto& shown = m_ledger->persons[person];
    switch (column) {
    case Column::kind:
        return label("import_verdict", codeOf(m_plan->rows[person].verdict));
    case Column::row:
        return placeOf(shown);
    case Column::name:
        return toQt(shown.name);
    case Column::sex:
        return shown.sex.empty() ? QString() : codeName("sex", shown.sex);
    case Column::birth:
        return dateText(shown.birth);
    case Column::number:
        return toQt(m_masks.apply(papers::Surface::screen, papers::PersonalKind::idNumber, shown.idNumber));
    case Column::phone:
        return toQt(m_masks.apply(papers::Surface::screen, papers::PersonalKind::phone, shown.phone));
    default:
        break;
    }
    QStringList doubts;
    for (const auto& problem : m_ledger->problemsOf(shown)) {
        doubts.append(label("ledger_problem", problem.rule));
    }
    if (const auto why = m_plan->rows[person].why; !why.empty()) {
        doubts.append(sentence(Problem{{}, std::string(why), Severity::confirm, {}}));
    }
    return doubts.join(QStringLiteral("、"));
}

QString PreviewModel::placeOf(const residents::LedgerPerson& person) const
{
    const auto people =
        std::count_if(m_ledger->sheets.begin(), m_ledger->sheets.end(), [](const auto& sheet) { return sheet.rows > 0; });
    const QString row = QString::number(person.row);
    return people > 1 ? toQt(m_ledger->sheets[person.sheet].name) + QLatin1Char(' ') + row : row;
}

QString PreviewModel::doubtsOf(std::uint32_t person) const
{
    const auto& shown = m_ledger->persons[person];
    QStringList doubts;
    for (const auto& problem : m_ledger->problemsOf(shown)) {
        doubts.append(
            toQt(spreadsheets::cellName(problem.row, problem.column)) + QStringLiteral("  ") +
            sentence(Problem{{}, std::string(problem.rule), problem.severity, {}})
        );
    }
    if (const auto why = m_plan->rows[person].why; !why.empty()) {
        doubts.append(sentence(Problem{{}, std::string(why), Severity::confirm, {}}));
    }
    return doubts.join(QLatin1Char('\n'));
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto person = personAt(index.row());
    if (role == Qt::ToolTipRole && index.column() == Column::doubt) {
        return doubtsOf(person);
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text(person, index.column());
    }
    if (role == ListModel::toneRole) {
        const bool marked = index.column() == Column::kind;
        return static_cast<int>(marked ? toneOf(m_plan->rows[person].verdict) : Tone::plain);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Column::row ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{
        tr("Kind"),
        tr("Row"),
        tr("Name"),
        tr("What is to be looked at"),
        tr("Sex"),
        tr("Born"),
        tr("Identity number"),
        tr("Telephone")};
    return titles.value(section);
}

} // namespace linwu::ui
