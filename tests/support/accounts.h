// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// AccountDesk: a registry with its first account, signed in.

#include "core/accounts/account_actions.h"
#include "core/accounts/account_queries.h"
#include "core/accounts/sign_in.h"
#include "core/rules/rule_seed.h"
#include "tests/support/registry.h"

namespace linwu::test {

/// The least libsodium allows, so that the tests stay quick.
inline constexpr PassphraseCost cheapPassphrase{1, 8};

class AccountDesk {
public:
    static constexpr const char* director = "陈主任";
    static constexpr const char* passphrase = "一句足够长的测试口令";

    explicit AccountDesk(StoreKind kind = memoryPlain)
        : m_registry(kind)
        , m_opened(open())
    {
        const auto who = accounts::signIn(*m_registry, director, passphrase);
        REQUIRE(who);
        m_actor = who->actor;
    }

    [[nodiscard]] Registry& registry() { return *m_registry; }

    [[nodiscard]] const Actor& actor() const { return m_actor; }

    [[nodiscard]] const accounts::KeyHolder& holder() const { return m_opened.holder; }

    [[nodiscard]] const RecoveryKey& recovery() const { return m_opened.recovery; }

    /// A further account with the passphrase of all tests.
    accounts::Account add(const std::string& name, const std::string& role, Id<Staff> staff = {})
    {
        accounts::Account account;
        account.name = name;
        account.role = role;
        account.staffId = staff;
        REQUIRE(accounts::addAccount(*m_registry, m_actor, holder(), account, passphrase));
        return account;
    }

    /// The same, signed in: the desk reads and writes with her keys from now on.
    accounts::SignedIn seat(const std::string& name, const std::string& role, Id<Staff> staff = {})
    {
        add(name, role, staff);
        auto who = accounts::signIn(*m_registry, name, passphrase);
        REQUIRE(who);
        return std::move(*who);
    }

private:
    accounts::OpenedAccounts open()
    {
        const Actor before{{}, "首次", {}};
        REQUIRE(rules::seedFile(*m_registry, before));
        accounts::Account first;
        first.name = director;
        first.role = "director";
        auto opened = accounts::openAccounts(*m_registry, before, first, passphrase, cheapPassphrase);
        REQUIRE(opened);
        return std::move(*opened);
    }

    TempRegistry m_registry;
    accounts::OpenedAccounts m_opened;
    Actor m_actor;
};

} // namespace linwu::test
