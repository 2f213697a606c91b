// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// HouseholdsPanel: the three views of one person's home on one card: where she lives, where she is registered, what she owns.

#include "core/residents/household.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace linwu::ui {

class CorrectionActs;
class Desk;

class HouseholdsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HouseholdsPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const residents::Resident& person);
    using QWidget::show;

private:
    void addHeading(const QString& text);
    void addLine(const QString& text, const QString& quiet = {}, const std::function<void()>& correct = {});
    void addButton(QHBoxLayout* row, const QString& word, const QString& name, const std::function<void()>& act);
    void addOwnMembership(const residents::Membership& member);
    [[nodiscard]] static QString relationText(const residents::Membership& member);
    /// A button that opens a record of a page, and quiet words beside it.
    void addLink(const QString& word, const QString& quiet, const QString& page, qint64 id);
    void showLiving(const Reader& reader, const residents::Resident& person);
    void showRegistered(const Reader& reader, const residents::Resident& person);
    void showOwned(const Reader& reader, const residents::Resident& person);
    void showMembers(const Reader& reader, Id<residents::Household> household, Id<residents::Resident> self);

    Desk& m_desk;
    QVBoxLayout* m_rows;
    CorrectionActs* m_corrections;
};

} // namespace linwu::ui
