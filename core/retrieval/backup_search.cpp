// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/backup_search.h"

#include "core/find/sources.h"
#include "core/ledger/ledger_queries.h"
#include "core/residents/search_queries.h"
#include "core/retrieval/opened_row_queries.h"

namespace linwu::retrieval {

namespace {

void addVouchers(const Reader& reader, const std::string& words, std::vector<BackupHit>& hits)
{
    for (const RecordKey& key : vouchersNumbered(reader, words)) {
        if (const auto voucher = ledger::findVoucher(reader, Id<ledger::Voucher>{key.id})) {
            hits.push_back({key, std::to_string(voucher->year) + '-' + std::to_string(voucher->number), voucher->summary});
        }
    }
}

} // namespace

BackupSearch::BackupSearch(const BackupView& view)
    : m_view(&view)
    , m_finder(allSearchSources())
{}

Status BackupSearch::load()
{
    return m_finder.load(m_view->registry());
}

Result<std::vector<BackupHit>> BackupSearch::find(const std::string& words) const
{
    return m_view->registry().read(m_view->scope(), [&](const Reader& reader) {
        std::vector<BackupHit> hits;
        for (const Found& hit : m_finder.find(reader, residents::searchRequest(reader, words)).hits) {
            if (isRetrievable(hit.ref.kind)) {
                hits.push_back({{hit.ref.kind, hit.ref.id}, hit.line.title, hit.line.subtitle});
            }
        }
        addVouchers(reader, words, hits);
        return hits;
    });
}

Result<std::shared_ptr<SearchedBackup>> openForSearch(
    const Registry& present,
    const Actor& actor,
    const std::filesystem::path& backup,
    const ThenAccount& then,
    const std::function<bool()>& keepOn
)
{
    auto view = BackupView::open(present, actor, backup, then, keepOn);
    if (!view) {
        return view.error();
    }
    auto opened = std::make_shared<SearchedBackup>();
    opened->view = std::move(*view);
    opened->search = std::make_unique<BackupSearch>(*opened->view);
    if (auto status = opened->search->load(); !status) {
        return status.error();
    }
    return opened;
}

} // namespace linwu::retrieval
