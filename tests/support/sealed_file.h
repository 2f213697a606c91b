// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SealedFile: a file that was worked with before its accounts were opened, and what all its sealed values say.

#include "core/accounts/account_actions.h"
#include "core/accounts/sign_in.h"
#include "core/sealing/reseal.h"
#include "tests/support/accounts.h"
#include "tests/support/mediation_desk.h"
#include "tests/support/residents.h"

#include <map>

namespace linwu::test {

class SealedFile {
public:
    static constexpr const char* phone = "13900000017";
    static constexpr const char* laterPhone = "13900000018";
    static constexpr const char* sentence = "双方约定楼道堆物三日内清走";

    /// People, corrections, bulk acts, undos and a case, all plain; then the first account.
    explicit SealedFile(StoreKind kind = filePlain);

    [[nodiscard]] Registry& registry() { return *m_desk.registry(); }

    [[nodiscard]] TempRegistry& temp() { return m_desk.registry(); }

    [[nodiscard]] Session& session() { return m_desk.registry().session(); }

    [[nodiscard]] accounts::KeyHolder& holder() { return m_holder; }

    [[nodiscard]] const Actor& actor() const { return m_actor; }

    [[nodiscard]] Id<residents::Resident> person() const { return m_person; }

    [[nodiscard]] static std::string number() { return aNumber(1970, 3, 1, 11); }

    /// The act that corrected the telephone, before the accounts.
    [[nodiscard]] Id<Operation> correction() const { return m_correction; }

    /// The act that changed many telephones at once.
    [[nodiscard]] Id<Operation> bulk() const { return m_bulk; }

    Result<sealing::SealOutcome> seal(const sealing::SealOptions& options = {})
    {
        return sealing::sealAnew(registry(), m_actor, m_holder.keyring, options);
    }

private:
    void work();
    void letOutPapers();
    void openAccounts();

    MediationDesk m_desk;
    accounts::KeyHolder m_holder;
    Actor m_actor;
    Id<residents::Resident> m_person;
    Id<Operation> m_correction;
    Id<Operation> m_bulk;
};

/// What every sealed value of rows, images and pages says, by where it stands.
[[nodiscard]] std::map<std::string, std::string> openedValues(Session& session, const Sealer& sealer);

/// The generations under which sealed values of rows, images and pages stand; 0 for plain ones.
[[nodiscard]] std::map<int, int> generationsIn(Session& session, KeyClass keyClass);

} // namespace linwu::test
