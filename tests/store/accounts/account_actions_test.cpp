// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/account_actions.h"
#include "core/accounts/account_queries.h"
#include "core/accounts/sign_in.h"
#include "core/residents/resident_actions.h"
#include "core/store/table.h"
#include "tests/support/accounts.h"
#include "tests/support/residents.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::accounts;
using test::AccountDesk;

TEST_CASE("before the first account everybody may act", "[accounts]")
{
    test::TempRegistry registry;
    CHECK_FALSE(registry->hasAccounts());
}

TEST_CASE("after the first account nobody acts without signing in", "[accounts]")
{
    AccountDesk desk;
    auto resident = test::aResident();
    const auto done = residents::addResident(desk.registry(), {{}, "陌生人", {}}, resident);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::forbidden);
    CHECK(done.error().detail == "sign_in_first");
}

TEST_CASE("the first account signs in with its passphrase and acts", "[accounts]")
{
    AccountDesk desk;
    const auto who = signIn(desk.registry(), AccountDesk::director, AccountDesk::passphrase);
    REQUIRE(who);
    auto resident = test::aResident();
    CHECK(residents::addResident(desk.registry(), who->actor, resident));
}

TEST_CASE("a wrong passphrase and an unknown name are refused alike", "[accounts]")
{
    AccountDesk desk;
    const auto wrong = signIn(desk.registry(), AccountDesk::director, "不是这个口令不是");
    const auto unknown = signIn(desk.registry(), "没有这人", AccountDesk::passphrase);
    REQUIRE_FALSE(wrong);
    REQUIRE_FALSE(unknown);
    CHECK(wrong.error().detail == unknown.error().detail);
}

TEST_CASE("after three wrong passphrases the right one has to wait too", "[accounts]")
{
    AccountDesk desk;
    for (int i = 0; i < 3; ++i) {
        CHECK_FALSE(signIn(desk.registry(), AccountDesk::director, "不是这个口令不是"));
    }
    const auto who = signIn(desk.registry(), AccountDesk::director, AccountDesk::passphrase);
    REQUIRE_FALSE(who);
    CHECK(who.error().problems.front().rule == "wait");
    CHECK(who.error().problems.front().args.at("seconds") == "5");
}

TEST_CASE("each further wrong passphrase doubles the wait, up to a quarter of an hour", "[accounts]")
{
    CHECK(secondsToWait(2) == 0);
    CHECK(secondsToWait(3) == 5);
    CHECK(secondsToWait(5) == 20);
    CHECK(secondsToWait(200) == 900);
}

TEST_CASE("an account that ended yesterday no longer signs in", "[accounts]")
{
    AccountDesk desk;
    Account ended{{}, "王临时", {}, "social_worker", {}, Date(2026, 5, 20), false};
    REQUIRE(addAccount(desk.registry(), desk.actor(), desk.holder(), ended, AccountDesk::passphrase));
    const auto who = signIn(desk.registry(), "王临时", AccountDesk::passphrase);
    REQUIRE_FALSE(who);
    CHECK(who.error().detail == "account_closed");
}

TEST_CASE("a disabled account no longer signs in", "[accounts]")
{
    AccountDesk desk;
    const Account shown = desk.add("李停用", "social_worker");
    Account edited = shown;
    edited.disabled = true;
    REQUIRE(editAccount(desk.registry(), desk.actor(), desk.holder(), shown, edited));
    CHECK_FALSE(signIn(desk.registry(), "李停用", AccountDesk::passphrase));
}

TEST_CASE("the last administrator cannot be disabled", "[accounts]")
{
    AccountDesk desk;
    const auto shown = findAccount(desk.registry().reader(), std::string(AccountDesk::director));
    REQUIRE(shown);
    Account edited = *shown;
    edited.role = "visitor";
    const auto done = editAccount(desk.registry(), desk.actor(), desk.holder(), *shown, edited);
    REQUIRE_FALSE(done);
    CHECK(done.error().problems.front().rule == "last_administrator");
}

TEST_CASE("nobody disables herself", "[accounts]")
{
    AccountDesk desk;
    desk.add("第二管理", "administrator");
    const auto shown = findAccount(desk.registry().reader(), std::string(AccountDesk::director));
    Account edited = *shown;
    edited.disabled = true;
    const auto done = editAccount(desk.registry(), desk.actor(), desk.holder(), *shown, edited);
    REQUIRE_FALSE(done);
    CHECK(done.error().problems.front().rule == "own_account");
}

TEST_CASE("one name belongs to one account", "[accounts]")
{
    AccountDesk desk;
    Account twice{{}, std::string(AccountDesk::director), {}, "visitor", {}, {}, false};
    const auto done = addAccount(desk.registry(), desk.actor(), desk.holder(), twice, AccountDesk::passphrase);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::taken);
}

TEST_CASE("a short passphrase is refused with the length that is asked", "[accounts]")
{
    CHECK(checkPassphrase("短口令", "x").front().rule == "passphrase_short");
    CHECK(checkPassphrase("aaaaaaaaaaaa", "x").front().rule == "passphrase_common");
    CHECK(checkPassphrase("桂花里今年第一场雨落下来", "x").empty());
}

TEST_CASE("after a changed passphrase the new one opens and the old one does not", "[accounts]")
{
    AccountDesk desk;
    const auto own = findAccount(desk.registry().reader(), std::string(AccountDesk::director));
    REQUIRE(changePassphrase(
        desk.registry(), desk.actor(), own->id, AccountDesk::passphrase, "另一句也足够长的测试口令", test::cheapPassphrase
    ));
    CHECK_FALSE(signIn(desk.registry(), AccountDesk::director, AccountDesk::passphrase));
    CHECK(signIn(desk.registry(), AccountDesk::director, "另一句也足够长的测试口令"));
}

TEST_CASE("the recovery key sets a new passphrase that opens everything", "[accounts]")
{
    AccountDesk desk;
    auto resident = test::aResident();
    resident.phone = "13900000017";
    REQUIRE(residents::addResident(desk.registry(), desk.actor(), resident));
    const auto own = findAccount(desk.registry().reader(), std::string(AccountDesk::director));
    signOut(desk.registry());
    REQUIRE(recover(desk.registry(), desk.recovery(), own->id, "从保险柜里取出的那张卡", test::cheapPassphrase));
    REQUIRE(signIn(desk.registry(), AccountDesk::director, "从保险柜里取出的那张卡"));
    const auto reader = desk.registry().reader();
    const auto found = findRecord<residents::Resident>(reader.session(), resident.id.value);
    CHECK(reader.open(found->phone) == "13900000017");
}

TEST_CASE("a recovery key of another file is refused by name", "[accounts]")
{
    AccountDesk desk;
    const auto keys = keysOfRecovery(desk.registry(), RecoveryKey::fresh());
    REQUIRE_FALSE(keys);
    CHECK(keys.error().detail == "recovery_of_another_file");
}

TEST_CASE("after a new recovery key the old card opens nothing", "[accounts]")
{
    AccountDesk desk;
    const auto fresh = renewRecoveryKey(desk.registry(), desk.actor(), desk.holder());
    REQUIRE(fresh);
    CHECK_FALSE(keysOfRecovery(desk.registry(), desk.recovery()));
    CHECK(keysOfRecovery(desk.registry(), *fresh));
}

TEST_CASE("whoever manages the accounts makes a new recovery card with the keys she signed in with", "[accounts]")
{
    AccountDesk desk;
    const auto who = signIn(desk.registry(), AccountDesk::director, AccountDesk::passphrase);
    REQUIRE(who);
    CHECK(renewRecoveryKey(desk.registry(), who->actor, {who->keyring, test::cheapPassphrase}));
}

TEST_CASE("without signing in no sealed field opens", "[accounts]")
{
    AccountDesk desk;
    auto resident = test::aResident();
    resident.phone = "13900000017";
    REQUIRE(residents::addResident(desk.registry(), desk.actor(), resident));
    signOut(desk.registry());
    const auto reader = desk.registry().reader();
    const auto found = findRecord<residents::Resident>(reader.session(), resident.id.value);
    CHECK_THROWS_AS(reader.open(found->phone), SealError);
}

TEST_CASE("an administrator holds no key of mediation", "[accounts]")
{
    AccountDesk desk;
    const auto who = desk.seat("管机器的", "administrator");
    CHECK_FALSE(who.keyring.holds(KeyClass::mediation));
    CHECK_FALSE(who.scope.shows("mediation_case"));
}

TEST_CASE("a key the giver lacks is given by the next who has it", "[accounts]")
{
    AccountDesk desk;
    const auto administrator = desk.seat("管机器的", "administrator");
    Account mediator{{}, "赵调解", {}, "mediator", {}, {}, false};
    const KeyHolder poor{administrator.keyring, test::cheapPassphrase};
    REQUIRE(addAccount(desk.registry(), administrator.actor, poor, mediator, AccountDesk::passphrase));
    CHECK_FALSE(signIn(desk.registry(), "赵调解", AccountDesk::passphrase)->keyring.holds(KeyClass::mediation));
    REQUIRE(giveKeys(desk.registry(), desk.actor(), desk.holder()));
    CHECK(signIn(desk.registry(), "赵调解", AccountDesk::passphrase)->keyring.holds(KeyClass::mediation));
}

TEST_CASE("an act on an account is not taken back", "[accounts]")
{
    AccountDesk desk;
    Account added{{}, "孙新来", {}, "visitor", {}, {}, false};
    const auto done = addAccount(desk.registry(), desk.actor(), desk.holder(), added, AccountDesk::passphrase);
    REQUIRE(done);
    CHECK_FALSE(desk.registry().undo(desk.actor(), done->operation));
}

TEST_CASE("no locked key stands in the journal", "[accounts]")
{
    AccountDesk desk;
    desk.add("孙新来", "visitor");
    CHECK(
        desk.registry().reader().session().integer(
            "select count(*) from change where table_name in ('account_key', 'key_grant', 'recovery_key')"
        ) == 0
    );
}
