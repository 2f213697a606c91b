// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FindBox: what the search field asks. Holds the index of the open file, loads it beside the window, follows every act.

#include "core/find/finder.h"
#include "ui/widgets/search_field.h"

#include <QObject>

#include <memory>
#include <thread>

namespace linwu::ui {

class Desk;

class FindBox final : public QObject {
    Q_OBJECT

public:
    explicit FindBox(Desk& desk, QObject* parent = nullptr);
    ~FindBox() override; ///< waits for the loading and stores the index where that spares the next start time

    /// Hits in groups: people, households, dwellings, cases, sheets. Until the index is loaded, people by the beginning of their
    /// names.
    [[nodiscard]] QList<SearchHit> answer(const QString& words);

    [[nodiscard]] bool ready() const { return m_ready; }

Q_SIGNALS:
    void loaded();

private:
    void load();
    void take(std::shared_ptr<Finder> finder, bool whole);
    [[nodiscard]] QList<SearchHit> answerByNames(const QString& words);
    [[nodiscard]] SearchHit hitOf(const Found& found) const;

    Desk& m_desk;
    std::shared_ptr<Finder> m_finder;
    std::thread m_thread;
    std::vector<Changes> m_waiting; ///< acts done while the index was loading
    bool m_loading = false;
    bool m_ready = false;
};

} // namespace linwu::ui
