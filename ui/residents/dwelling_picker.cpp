// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/dwelling_picker.h"

#include "core/residents/place_queries.h"
#include "core/store/table.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/code_field.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace linwu::ui {

CodeField* makeBuildingField(Desk& desk)
{
    auto* field = new CodeField;
    desk.ask(
        field,
        QStringLiteral("buildings"),
        Haste::rows,
        [](const Reader& reader) { return residents::buildingNames(reader); },
        [field](const Result<std::vector<residents::BuildingName>>& names) {
            QList<CodeChoice> choices;
            for (const auto& name : names ? *names : std::vector<residents::BuildingName>()) {
                choices.append({std::to_string(name.id.value), doorText(name.estate, name.number, {}, {})});
            }
            // The building set before the answer came stays chosen: to whoever listens nothing has changed.
            const QSignalBlocker quiet(field);
            field->setChoices(choices);
        }
    );
    return field;
}

DwellingPicker::DwellingPicker(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_building(makeBuildingField(desk))
    , m_door(new CodeField)
{
    m_building->setAccessibleName(tr("Building"));
    m_building->setObjectName(QStringLiteral("building"));
    m_door->setAccessibleName(tr("Door"));
    m_door->setObjectName(QStringLiteral("door"));
    setFocusProxy(m_building);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(m_building, 1);
    row->addWidget(m_door, 1);
    connect(m_building, &QComboBox::currentIndexChanged, this, [this] {
        fillDoors();
        Q_EMIT chosen();
    });
    connect(m_door, &QComboBox::currentIndexChanged, this, &DwellingPicker::chosen);
}

void DwellingPicker::fillDoors()
{
    const Id<residents::Building> building{QString::fromStdString(m_building->code()).toLongLong()};
    QList<CodeChoice> choices;
    for (const auto& dwelling : m_desk.read([&](const Reader& reader) { return residents::dwellingsIn(reader, building); })) {
        const QString door =
            dwelling.unit.empty() ? toQt(dwelling.room) : toQt(dwelling.unit) + QLatin1Char('-') + toQt(dwelling.room);
        choices.append({std::to_string(dwelling.id.value), door});
    }
    const std::string kept = m_door->code();
    const bool stays = std::any_of(choices.begin(), choices.end(), [&](const CodeChoice& choice) { return choice.code == kept; });
    m_door->setCode({});
    m_door->setChoices(choices);
    m_door->setCode(stays ? kept : std::string());
}

void DwellingPicker::setDwelling(Id<residents::Dwelling> dwelling)
{
    const auto found =
        m_desk.read([&](const Reader& reader) { return findRecord<residents::Dwelling>(reader.session(), dwelling.value); });
    if (found) {
        m_building->setCode(std::to_string(found->buildingId.value));
        fillDoors();
        m_door->setCode(std::to_string(dwelling.value));
    }
}

Id<residents::Dwelling> DwellingPicker::dwelling() const
{
    return {QString::fromStdString(m_door->code()).toLongLong()};
}

} // namespace linwu::ui
