// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/chain.h"

#include "core/access/seal.h"
#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/base/text.h"
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
/// What this act made of others: bound with it, so that a recast cannot be slipped in.
constexpr std::string_view kRecasts = R"(
select id, operation_id, digest from journal_recast where by_id = :id order by id)";
constexpr std::string_view kLast = "select number, link, salt from journal_link order by number desc limit 1";
/// The newest recast of an act stands for what its images are now.
constexpr std::string_view kLinkColumns = R"(
select l.number, l.operation_id, l.digest, l.link, coalesce(o.action, ''), coalesce(r.id, 0),
    coalesce(r.digest, l.digest), case when r.id is null then l.salt else r.salt end
from journal_link l left join operation o on o.id = l.operation_id
left join journal_recast r on r.id = (select max(n.id) from journal_recast n where n.operation_id = l.operation_id))";
constexpr std::string_view kAllLinks = " order by l.number";
constexpr std::string_view kLinkOfAct = " where l.operation_id = :operation";
/// The act after which links are keyed: the file had no key before.
constexpr std::string_view sealingAct = "account.open";
constexpr std::string_view kAddLink = R"(
insert into journal_link (number, operation_id, digest, link, salt) values (:number, :operation, :digest, :link, :salt))";

constexpr std::string_view kSetLink =
    "update journal_link set digest = :digest, link = :link, salt = :salt where number = :number";
constexpr std::string_view kForgetLinkSalt = "update journal_link set salt = :none where number = :number";
constexpr std::string_view kForgetRecastSalt = "update journal_recast set salt = :none where id = :id";
constexpr std::string_view kAddRecast = R"(
insert into journal_recast (id, operation_id, by_id, digest, salt)
values ((select coalesce(max(id), 0) + 1 from journal_recast), :operation, :by, :digest, :salt))";
constexpr std::string_view kActOfEnd = R"(
select l.number, l.operation_id, (select max(number) from journal_link) - l.number
from journal_link l where substr(l.link, 1, 8) = :end)";

constexpr std::size_t shownBytes = 8;
constexpr std::size_t groupDigits = 4;

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

/// Of an act and its images; empty when the act is gone. The salt keeps what is known of an act from being guessed back out of
/// its digest once its images are erased: it goes with them.
std::string digestOfAct(Session& session, Id<Operation> operation, const Blob& salt)
{
    Digest digest;
    digest.add(salt.bytes);
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
    bool recasts = false;
    session.each(kRecasts, id, [&](const Row& row) {
        digest.add(std::exchange(recasts, true) ? std::string_view() : kRecasts);
        addRow(digest, row);
        return true;
    });
    return found ? digest.hex() : std::string();
}

/// For the act with that number. A demonstration comes out the same each time it is made: its people are invented.
Blob freshSalt(Session& session, std::int64_t number)
{
    constexpr std::size_t saltBytes = 16;
    const bool demo = session.text("select value from registry_info where name = 'mark'") == "demo";
    return {demo ? digestOf(std::to_string(number)).substr(0, saltBytes) : randomBytes(saltBytes)};
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
    bool seals = false;      ///< the links after this one are keyed
    std::int64_t recast = 0; ///< the newest recast of the act; 0: none
    std::string present;     ///< what act and images digest to now, with `salt`
    Blob salt;
};

std::vector<Link> linksOf(Session& session, std::string_view which = kAllLinks, const Fields& parameters = {})
{
    std::vector<Link> links;
    session.each(std::string(kLinkColumns) + std::string(which), parameters, [&](const Row& row) {
        links.push_back(
            {row.integer(0),
             {row.integer(1)},
             std::string(row.text(2)),
             std::string(row.text(3)),
             row.text(4) == sealingAct,
             row.integer(5),
             std::string(row.text(6)),
             Blob{std::string(row.text(7))}}
        );
        return true;
    });
    return links;
}

void recastLink(Session& session, const Link& link, Id<Operation> by)
{
    const Value none;
    if (link.recast == 0) {
        session.run(kForgetLinkSalt, {{"none", none}, {"number", link.number}});
    } else {
        session.run(kForgetRecastSalt, {{"none", none}, {"id", link.recast}});
    }
    const Blob salt = freshSalt(session, link.number);
    session.run(
        kAddRecast,
        {{"operation", link.operation.value},
         {"by", by.value},
         {"digest", Blob{digestOfAct(session, link.operation, salt)}},
         {"salt", salt}}
    );
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
    const Blob salt = freshSalt(session, number);
    const std::string digest = digestOfAct(session, operation, salt);
    session.run(
        kAddLink,
        {{"number", number},
         {"operation", operation.value},
         {"digest", Blob{digest}},
         {"link", linkOf(reader.sealer(), number, digest, before)},
         {"salt", salt}}
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
        const std::string digest = digestOfAct(reader.session(), link.operation, link.salt);
        if (digest != link.present) {
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

void saltLinks(const Reader& reader)
{
    Session& session = reader.session();
    bool unsalted = false;
    session.each(kLast, {}, [&](const Row& row) {
        unsalted = row.isNull(2);
        return false;
    });
    if (!unsalted || firstBentLink(reader)) {
        return;
    }
    LinkSealer sealer(reader);
    std::string before;
    for (const Link& link : linksOf(session)) {
        const Blob salt = freshSalt(session, link.number);
        const std::string digest = digestOfAct(session, link.operation, salt);
        const Blob fresh = linkOf(sealer.now(), link.number, digest, before);
        session.run(kSetLink, {{"digest", Blob{digest}}, {"link", fresh}, {"salt", salt}, {"number", link.number}});
        before = fresh.bytes;
        sealer.pass(link);
    }
}

void recastChanged(const Reader& reader, Id<Operation> by)
{
    for (const Link& link : linksOf(reader.session())) {
        if (digestOfAct(reader.session(), link.operation, link.salt) != link.present) {
            recastLink(reader.session(), link, by);
        }
    }
}

bool actHolds(const Reader& reader, Id<Operation> operation)
{
    const auto links = linksOf(reader.session(), kLinkOfAct, {{"operation", operation.value}});
    return links.size() == 1 && digestOfAct(reader.session(), operation, links.front().salt) == links.front().present;
}

void recastAct(const Reader& reader, Id<Operation> operation, Id<Operation> by)
{
    for (const Link& link : linksOf(reader.session(), kLinkOfAct, {{"operation", operation.value}})) {
        recastLink(reader.session(), link, by);
    }
}

std::string chainEnd(const Reader& reader)
{
    std::string end;
    reader.session().each(kLast, {}, [&](const Row& row) {
        end = hexText(row.text(1).substr(0, shownBytes));
        return false;
    });
    return end;
}

std::string printedEnd(const std::string& end)
{
    std::string printed;
    for (std::size_t i = 0; i < end.size(); i += groupDigits) {
        printed += (i == 0 ? "" : " ") + end.substr(i, groupDigits);
    }
    return printed;
}

Result<std::optional<ActOfEnd>> actOfEnd(const Reader& reader, std::string_view typed)
{
    std::string bytes;
    int half = -1;
    for (const char sign : lowerAscii(halfWidth(typed))) {
        const auto digit = std::string_view("0123456789abcdef").find(sign);
        if (digit == std::string_view::npos) {
            if (std::string_view(" -\t\r\n").find(sign) == std::string_view::npos) {
                return invalid("end", "chain_end_signs");
            }
            continue;
        }
        if (half < 0) {
            half = static_cast<int>(digit);
        } else {
            bytes += static_cast<char>(half * 16 + static_cast<int>(digit));
            half = -1;
        }
    }
    if (half >= 0 || bytes.size() != shownBytes) {
        return invalid("end", "chain_end_length");
    }
    std::optional<ActOfEnd> found;
    reader.session().each(kActOfEnd, {{"end", Blob{bytes}}}, [&](const Row& row) {
        found = ActOfEnd{row.integer(0), {row.integer(1)}, row.integer(2)};
        return false;
    });
    return found;
}

} // namespace linwu
