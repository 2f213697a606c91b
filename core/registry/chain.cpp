// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/chain.h"

#include "core/access/seal.h"
#include "core/base/digest.h"
#include "core/registry/permission.h"

namespace linwu {

namespace {

constexpr std::string_view purpose = "journal";

// What never changes after the act: undone_by_id is derived and stays out.
constexpr std::string_view kOperation = R"(
select id, action, subject, staff_id, person, at, desk, reasons, final, undoes_id from operation where id = :id)";
constexpr std::string_view kChanges = R"(
select id, kind, table_name, record_id, before, after from change where operation_id = :id order by id)";
constexpr std::string_view kRanges = R"(
select id, kind, table_name, first_id, last_id, record_count from change_range where operation_id = :id order by id)";
constexpr std::string_view kPages = R"(
select p.id, p.first_id, p.last_id, p.body from change_page p join change_range r on r.id = p.range_id
where r.operation_id = :id order by p.id)";
constexpr std::string_view kLast = "select number, link from journal_link order by number desc limit 1";
constexpr std::string_view kLinks = R"(
select l.number, l.operation_id, l.digest, l.link, coalesce(o.action, '')
from journal_link l left join operation o on o.id = l.operation_id order by l.number)";
/// The act after which links are keyed: the file had no key before.
constexpr std::string_view sealingAct = "account.open";
constexpr std::string_view kAddLink = R"(
insert into journal_link (number, operation_id, digest, link) values (:number, :operation, :digest, :link))";

constexpr std::string_view kSetLink = "update journal_link set digest = :digest, link = :link where number = :number";

void addRow(Digest& digest, const Row& row)
{
    std::string text;
    for (int i = 0; i < row.count(); ++i) {
        const std::string_view bytes = row.text(i);
        // The length keeps neighbours apart, the mark tells nothing from empty.
        text += (row.isNull(i) ? "-" : "+") + std::to_string(bytes.size()) + ":";
        text += bytes;
    }
    digest.add(text);
}

/// Of an act and its images; empty when the act is gone.
std::string digestOfAct(Session& session, Id<Operation> operation)
{
    Digest digest;
    bool found = false;
    const Fields id{{"id", operation.value}};
    for (const auto question : {kOperation, kChanges, kRanges, kPages}) {
        digest.add(question);
        session.each(question, id, [&](const Row& row) {
            found = found || question == kOperation;
            addRow(digest, row);
            return true;
        });
    }
    return found ? digest.hex() : std::string();
}

Blob linkOf(const Sealer& sealer, std::int64_t number, const std::string& digest, const std::string& before)
{
    return sealer.hash(std::to_string(number) + "\n" + digest + "\n" + before, purpose);
}

struct Link {
    std::int64_t number = 0;
    Id<Operation> operation;
    std::string digest;
    std::string link;
    bool seals = false; ///< the links after this one are keyed
};

std::vector<Link> linksOf(Session& session)
{
    std::vector<Link> links;
    session.each(kLinks, {}, [&](const Row& row) {
        links.push_back(
            {row.integer(0), {row.integer(1)}, std::string(row.text(2)), std::string(row.text(3)), row.text(4) == sealingAct}
        );
        return true;
    });
    return links;
}

/// What links are hashed with, from the first one on: in a file with accounts without a key until the act that opened them.
class LinkSealer {
public:
    explicit LinkSealer(const Reader& reader)
        : m_own(&reader.sealer())
        , m_keyed(!needsPermit(reader.session()))
    {}

    [[nodiscard]] const Sealer& now() const
    {
        if (m_keyed) {
            return *m_own;
        }
        return m_unkeyed;
    }

    /// The sealing act was among the links, or none was needed.
    [[nodiscard]] bool keyed() const { return m_keyed; }

    void pass(const Link& link) { m_keyed = m_keyed || link.seals; }

private:
    PlainSealer m_unkeyed;
    const Sealer* m_own;
    bool m_keyed;
};

} // namespace

void linkOperation(const Reader& reader, Id<Operation> operation)
{
    Session& session = reader.session();
    std::int64_t number = 0;
    std::string before;
    session.each(kLast, {}, [&](const Row& row) {
        number = row.integer(0);
        before = row.text(1);
        return false;
    });
    ++number;
    const std::string digest = digestOfAct(session, operation);
    session.run(
        kAddLink,
        {{"number", number},
         {"operation", operation.value},
         {"digest", Blob{digest}},
         {"link", linkOf(reader.sealer(), number, digest, before)}}
    );
}

std::optional<ChainFinding> firstBentLink(const Reader& reader)
{
    LinkSealer sealer(reader);
    std::string before;
    std::int64_t expected = 1;
    for (const Link& link : linksOf(reader.session())) {
        if (link.number != expected++) {
            return ChainFinding{link.number - 1, link.operation, ChainFault::missing};
        }
        if (linkOf(sealer.now(), link.number, link.digest, before).bytes != link.link) {
            return ChainFinding{link.number, link.operation, ChainFault::broken};
        }
        const std::string digest = digestOfAct(reader.session(), link.operation);
        if (digest != link.digest) {
            return ChainFinding{link.number, link.operation, digest.empty() ? ChainFault::missing : ChainFault::altered};
        }
        before = link.link;
        sealer.pass(link);
    }
    if (!sealer.keyed()) {
        // There are accounts, so the act that opened them must be among the links.
        return ChainFinding{expected, {}, ChainFault::missing};
    }
    return std::nullopt;
}

void relink(const Reader& reader)
{
    LinkSealer sealer(reader);
    std::string before;
    for (const Link& link : linksOf(reader.session())) {
        const std::string digest = digestOfAct(reader.session(), link.operation);
        const Blob fresh = linkOf(sealer.now(), link.number, digest, before);
        reader.session().run(kSetLink, {{"digest", Blob{digest}}, {"link", fresh}, {"number", link.number}});
        before = fresh.bytes;
        sealer.pass(link);
    }
}

std::string chainEnd(const Reader& reader)
{
    constexpr std::size_t shownBytes = 8;
    std::string end;
    reader.session().each(kLast, {}, [&](const Row& row) {
        end = hexText(row.text(1).substr(0, shownBytes));
        return false;
    });
    return end;
}

} // namespace linwu
