// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// HouseholdsPanel: the three views of one person's home on one card: where she lives, where she is registered, what she owns.

#include "core/residents/resident.h"

#include <QWidget>

class QVBoxLayout;

namespace linwu::ui {

class Desk;

class HouseholdsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HouseholdsPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const residents::Resident& person);
    using QWidget::show;

private:
    void addHeading(const QString& text);
    void addLine(const QString& text, const QString& quiet = {});
    void addPerson(const QString& name, const QString& relation, Id<residents::Resident> id);
    void showLiving(const Reader& reader, const residents::Resident& person);
    void showRegistered(const Reader& reader, const residents::Resident& person);
    void showOwned(const Reader& reader, const residents::Resident& person);
    void showMembers(const Reader& reader, Id<residents::Household> household, Id<residents::Resident> self);

    Desk& m_desk;
    QVBoxLayout* m_rows;
};

} // namespace linwu::ui
