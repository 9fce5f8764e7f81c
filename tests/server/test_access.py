"""Nobody sees another tenant's things, and only those with a role change their own."""

from __future__ import annotations

from datetime import timedelta

import pytest
from falcon.testing import Result

from tests.server.people import Person, case, read, refusal
from tests.server.world import AWAY, HOME, NOON, World
from wizard.contract import Account, Quote, Receipt, ServiceInfo
from wizard.server.clock import micros
from wizard.server.hashing import token_hash

ADDRESSES = [
    ("GET", "/v1/me"),
    ("GET", "/v1/customers"),
    ("POST", "/v1/customers"),
    ("GET", "/v1/customers/C-HOME/subscriptions"),
    ("POST", "/v1/quotes"),
    ("GET", "/v1/quotes/Q-1"),
    ("GET", "/v1/quotes/Q-1/redemption"),
    ("POST", "/v1/quotes/Q-1/redemption"),
    ("GET", "/v1/redemptions"),
]


def test_every_address_but_the_first_wants_a_token(world: World) -> None:
    for method, path in ADDRESSES:
        with case(method):
            for headers in ({}, {"Authorization": "Bearer nobody"}, {"Authorization": "Bearer "}):
                result = Person(world.app, token=None).ask(method, path, {}, headers=headers)
                refusal(result, "not-signed-in")
                assert result.headers["www-authenticate"] == "Bearer"


def test_only_a_bearer_token_signs_in(world: World) -> None:
    for header in ["admin", "Basic admin", "Bearer", "Token admin", "Bearer admin admin", ", "]:
        with case(header):
            person = Person(world.app, token=None)
            refusal(person.ask("GET", "/v1/me", headers={"Authorization": header}), "not-signed-in")


def test_the_word_bearer_is_taken_in_any_case(world: World) -> None:
    person = Person(world.app, token=None)
    assert person.ask("GET", "/v1/me", headers={"Authorization": "bEARER admin"}).status_code == 200


def test_the_first_address_tells_everyone_who_runs_the_service(world: World) -> None:
    info = read(ServiceInfo, Person(world.app, token=None).get("/v1"))
    assert info == world.service.info
    assert (info.environment, info.key_format, info.limits.keys_per_order) == ("production", "service", 100)


def test_a_token_holds_until_it_expires(world: World) -> None:
    until = micros(NOON + timedelta(hours=1))
    world.run("add_token", hash=token_hash("for an hour"), account_id="admin", expires_at=until)
    person = world.person("for an hour")
    world.clock.advance(minutes=59, seconds=59)
    assert read(Account, person.get("/v1/me")).name == "Admin"
    world.clock.advance(seconds=1)
    refusal(person.get("/v1/me"), "not-signed-in")


def test_me_tells_each_role_once(world: World) -> None:
    world.run("add_membership", account_id="reseller", customer_id=HOME, role="billing-admin")
    me = read(Account, world.person("reseller").get("/v1/me"))
    assert (me.id, me.name, sorted(me.roles)) == ("reseller", "Reseller", ["billing-admin", "reseller"])


@pytest.mark.parametrize("account", ["admin", "billing", "reseller"])
def test_each_of_three_roles_redeems(world: World, account: str) -> None:
    assert world.person(account).does("new", world.key()).customer.id == HOME


def test_a_reader_is_refused_and_told_which_roles_it_has(world: World) -> None:
    quote = world.person().quote("new", world.key())
    reader = world.person("reader")
    expected = {"customer": "Huis B.V.", "roles": "reader"}
    refusal(reader.order("new", world.key()), "role-required", **expected)
    refusal(reader.redeem(quote), "role-required", **expected)
    assert world.person().redeemed(quote)


def test_a_reader_reads(world: World) -> None:
    admin, reader = world.person(), world.person("reader")
    receipt = admin.does("new", world.key())
    assert reader.state(receipt.after.subscription_id) == receipt.after
    assert [customer.id for customer in reader.customers().items] == [HOME]
    assert reader.customers().items[0].roles == ("reader",)
    assert reader.history(customer_id=HOME).items == (receipt,)
    assert read(Receipt, reader.get(f"/v1/quotes/{receipt.quote_id}/redemption")) == receipt
    assert read(Quote, reader.get(f"/v1/quotes/{receipt.quote_id}")).lines == receipt.lines


def test_a_role_that_was_taken_away_counts_at_once(world: World) -> None:
    admin = world.person()
    quote = admin.quote("new", world.key())
    world.sql("DELETE FROM membership WHERE account_id = 'admin'")
    world.run("add_membership", account_id="admin", customer_id=HOME, role="reader")
    refusal(admin.redeem(quote), "role-required", customer="Huis B.V.", roles="reader")
    world.sql("DELETE FROM membership WHERE account_id = 'admin'")
    refusal(admin.redeem(quote), "not-found", what="quote")


# -------------------------------------------------------------------------------------- isolation


def same_as_missing(found: Result, missing: Result) -> None:
    """Check that somebody else's and missing things get the same answer, byte for byte."""
    assert found.status_code == 404
    assert (found.content, found.status_code) == (missing.content, missing.status_code)


@pytest.fixture
def stranger(world: World) -> Person:
    return world.person("stranger")


def test_another_s_customer_is_not_found_on_any_way(world: World, stranger: Person) -> None:
    key = world.key()
    same_as_missing(
        stranger.get(f"/v1/customers/{HOME}/subscriptions"), stranger.get("/v1/customers/C-NO/subscriptions")
    )
    same_as_missing(
        stranger.get("/v1/redemptions", customer_id=HOME), stranger.get("/v1/redemptions", customer_id="C-NO")
    )
    same_as_missing(stranger.order("new", key), stranger.order("new", key, customer="C-NO"))
    assert [customer.id for customer in stranger.customers().items] == [AWAY]
    assert stranger.customers(query="huis").items == ()
    assert stranger.customers(query=HOME).items == ()


def test_another_s_subscription_is_not_found(world: World, stranger: Person) -> None:
    subscription, key = world.subscription(), world.key()
    answers = [stranger.order("add", key, to=to, customer=AWAY) for to in (subscription, "S-NO")]
    same_as_missing(*answers)
    refusal(answers[0], "not-found", what="subscription")
    # Nor through a customer that one reseller serves beside it.
    reseller = world.person("reseller")
    refusal(reseller.order("add", key, to=subscription, customer=AWAY), "not-found", what="subscription")


def test_another_s_quote_is_not_found(world: World, stranger: Person) -> None:
    quote = world.person().quote("new", world.key())
    for path in (f"/v1/quotes/{quote.id}", f"/v1/quotes/{quote.id}/redemption"):
        assert (
            stranger.get(path).status_code == stranger.get(path.replace(quote.id, "Q-NO")).status_code == 404
        )
    assert stranger.redeem(quote).status_code == 404
    assert stranger.redeem(quote, customer_id=AWAY).status_code == 404
    assert world.person().redeemed(quote)
    assert stranger.get(f"/v1/quotes/{quote.id}/redemption").status_code == 404


def test_whether_another_s_quote_exists_is_not_told(world: World, stranger: Person) -> None:
    quote = world.person().quote("new", world.key())
    same_as_missing(stranger.get(f"/v1/quotes/{quote.id}"), stranger.get("/v1/quotes/Q-NO"))
    same_as_missing(
        stranger.get(f"/v1/quotes/{quote.id}/redemption"), stranger.get("/v1/quotes/Q-NO/redemption")
    )
    body = {"agreement_version": "7", "customer_id": AWAY}
    headers = {"Idempotency-Key": "a-key-of-mine"}
    answers = [
        stranger.ask("POST", f"/v1/quotes/{identity}/redemption", body, headers=headers)
        for identity in (quote.id, "Q-NO")
    ]
    same_as_missing(*answers)


def test_another_s_receipts_are_in_no_history(world: World, stranger: Person) -> None:
    reseller = world.person("reseller")
    home = world.person().does("new", world.key())
    away = stranger.does("new", world.key(), customer=AWAY)
    assert stranger.history().items == (away,)
    assert world.person("reader").history().items == (home,)
    assert set(reseller.history().items) == {home, away}
    assert reseller.history(customer_id=AWAY).items == (away,)


def test_an_idempotency_key_is_its_account_s_own(world: World, stranger: Person) -> None:
    home = world.person().redeemed(world.person().quote("new", world.key()), under="the-same-key")
    away = stranger.redeemed(stranger.quote("new", world.key(), customer=AWAY), under="the-same-key")
    assert (home.customer.id, away.customer.id) == (HOME, AWAY)


def test_a_quote_may_be_redeemed_by_a_colleague(world: World) -> None:
    quote = world.person().quote("new", world.key())
    assert world.person("billing").redeemed(quote).quote_id == quote.id
