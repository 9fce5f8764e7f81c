"""A sign-in is an account because the operator or an invitation says so, never because of what it claims."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from falcon.testing import Result

from tests.server.conftest import Storage
from tests.server.people import Person, at_once, read, refusal
from tests.server.sign_in.conftest import SUBJECT, Open
from tests.server.sign_in.issuer import ISSUER, NOW, SETTINGS, Issuer
from tests.server.world import AWAY, HOME, World
from wizard.contract import Account
from wizard.server.hashing import token_hash
from wizard.server.sign_in.linking import Invitation, invite

ROLES = replace(SETTINGS, roles_claim="groups")


def invited(world: World, account: str = "admin", days: int = 7) -> Invitation:
    return world.database.write(lambda tx: invite(world.service, tx, account, days))


def accept(person: Person, code: str) -> Result:
    return person.ask("POST", "/v1/invitation", {"code": code})


def details(world: World, event: str) -> list[dict[str, Any]]:
    found = world.look(f"SELECT details FROM audit WHERE event = '{event}' ORDER BY at, id")
    return [json.loads(row[0]) for row in found]


# --------------------------------------------------------------------------------------------- links


def test_a_sign_in_without_an_account_is_told_so(take: Open, issuer: Issuer) -> None:
    stranger = take().person(issuer.token("eve"))
    for result in (stranger.get("/v1/me"), stranger.order("new", "", customer=HOME)):
        refusal(result, "not-signed-in", reason="not-linked")
        assert result.headers["www-authenticate"] == "Bearer"


def test_a_verified_mail_address_takes_no_account(take: Open, issuer: Issuer) -> None:
    world = take()
    world.run("add_account", id="ada@huis.example", name="ada@huis.example", creates_customers=0)
    claims: dict[str, Any] = {
        "email": "ada@huis.example",
        "email_verified": True,
        "preferred_username": "ada@huis.example",
    }
    for subject in ("eve", "ada@huis.example"):
        refusal(
            world.person(issuer.token(subject, **claims)).get("/v1/me"), "not-signed-in", reason="not-linked"
        )


def test_a_subject_is_one_of_its_issuer_alone(linked: World, issuer: Issuer) -> None:
    linked.sql("UPDATE sign_in SET issuer = 'https://login.other.example'")
    refusal(linked.person(issuer.token(SUBJECT)).get("/v1/me"), "not-signed-in", reason="not-linked")


def test_a_link_that_was_taken_away_counts_at_once(linked: World, ada: Person) -> None:
    assert read(Account, ada.get("/v1/me")).id == "admin"
    linked.run("unlink_sign_in", issuer=ISSUER, subject=SUBJECT)
    refusal(ada.get("/v1/me"), "not-signed-in", reason="not-linked")


def test_a_disabled_account_is_refused_at_once(linked: World, ada: Person) -> None:
    assert read(Account, ada.get("/v1/me")).id == "admin"
    linked.person("operator").admin("accounts/admin/disable", reason="Left the company")
    refusal(ada.get("/v1/me"), "not-signed-in", reason="disabled")
    refusal(linked.person("admin").get("/v1/me"), "not-signed-in")
    linked.run("disable_account", id="admin", disabled=0)
    assert ada.get("/v1/me").status_code == 200


def test_who_is_disabled_gets_no_roles_from_a_claim(take: Open, issuer: Issuer) -> None:
    world = take(ROLES)
    world.run("link_sign_in", issuer=ISSUER, subject=SUBJECT, account_id="admin", linked_at=0)
    world.run("map_claim", value="keys-away", customer_id=AWAY, role="reader")
    world.run("disable_account", id="admin", disabled=1)
    refusal(
        world.person(issuer.token(SUBJECT, groups=["keys-away"])).get("/v1/me"),
        "not-signed-in",
        reason="disabled",
    )
    assert world.look("SELECT COUNT(*) FROM membership WHERE claimed = 1") == [(0,)]


def test_a_person_administers_nothing(linked: World, ada: Person) -> None:
    refusal(ada.get("/v1/admin/products"), "scope-required", scope="admin")


def test_tokens_of_the_service_go_on(linked: World) -> None:
    assert read(Account, linked.person("admin").get("/v1/me")).id == "admin"
    refusal(linked.person("a.b.c").get("/v1/me"), "not-signed-in")


def test_access_tokens_are_nothing_to_a_service_without_a_provider(world: World, issuer: Issuer) -> None:
    world.run("link_sign_in", issuer=ISSUER, subject=SUBJECT, account_id="admin", linked_at=0)
    refusal(world.person(issuer.token(SUBJECT)).get("/v1/me"), "not-signed-in")


def test_the_record_of_an_order_names_who_signed_in(linked: World, ada: Person) -> None:
    ada.does("new", linked.key())
    linked.clock.advance(seconds=1)
    linked.person("admin").does("new", linked.key())
    [by_person, by_machine] = details(linked, "redeemed")
    assert (by_person["issuer"], by_person["subject"]) == (ISSUER, SUBJECT)
    assert "issuer" not in by_machine


def test_the_record_of_a_new_customer_names_who_signed_in(linked: World, ada: Person) -> None:
    linked.run("allow_creating_customers", id="admin", creates_customers=1)
    ada.created("Boot B.V.", "boot.example")
    assert details(linked, "customer-created")[0]["subject"] == SUBJECT


# --------------------------------------------------------------------------------------- invitations


def test_an_invitation_links_the_first_sign_in_that_brings_it(take: Open, issuer: Issuer) -> None:
    world = take()
    code, ada = invited(world).code, world.person(issuer.token("ada"))
    account = read(Account, accept(ada, code))
    assert account == read(Account, ada.get("/v1/me"))
    assert (account.id, account.roles) == ("admin", ("global-admin",))
    refusal(accept(world.person(issuer.token("eve")), code), "not-found", what="invitation")
    assert read(Account, accept(ada, code)) == account, "its answer may have been lost"
    [linked] = details(world, "sign-in-linked")
    assert (linked["issuer"], linked["subject"], linked["account_id"]) == (ISSUER, "ada", "admin")


def test_of_two_at_one_moment_one_is_linked(take: Open, issuer: Issuer, storage: Storage) -> None:
    world = take()
    other = world.again(database=storage.another())
    code = invited(world).code
    people = [place.person(issuer.token(name)) for place, name in ((world, "ada"), (other, "eve"))]
    results = at_once(*(lambda person=person: accept(person, code) for person in people))
    assert sorted(result.status_code for result in results) == [200, 404]
    assert world.look("SELECT COUNT(*) FROM sign_in") == [(1,)]


def test_an_invitation_ends(take: Open, issuer: Issuer) -> None:
    world = take()
    code = invited(world).code
    world.clock.advance(days=7)
    person = world.person(issuer.token("ada", exp=NOW + 10**6))
    refusal(accept(person, code), "not-found", what="invitation")


def test_an_invitation_to_a_disabled_account_links_nobody(take: Open, issuer: Issuer) -> None:
    world = take()
    code = invited(world).code
    world.run("disable_account", id="admin", disabled=1)
    refusal(accept(world.person(issuer.token("ada")), code), "not-found", what="invitation")
    assert world.look("SELECT COUNT(*) FROM sign_in") == [(0,)]


def test_a_new_invitation_takes_the_place_of_the_last(take: Open, issuer: Issuer) -> None:
    world = take()
    first, second = invited(world), invited(world)
    ada = world.person(issuer.token("ada"))
    refusal(accept(ada, first.code), "not-found", what="invitation")
    assert accept(ada, second.code).status_code == 200


def test_a_linked_sign_in_stays_who_it_is(linked: World, ada: Person) -> None:
    mine, theirs = invited(linked, "admin"), invited(linked, "reseller")
    refusal(accept(ada, theirs.code), "request-invalid", field="code")
    assert read(Account, accept(ada, mine.code)).id == "admin"
    assert linked.look("SELECT COUNT(*) FROM invitation WHERE used_at IS NULL") == [(2,)]


def test_an_invitation_wants_an_access_token(linked: World, issuer: Issuer) -> None:
    code = invited(linked, "reseller").code
    for token in (None, "reseller", issuer.id_token("ada"), f"{issuer.token('ada')}x"):
        refusal(accept(linked.person(token), code), "not-signed-in")  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["", " ", "pki_x", "é", "x" * 301, "\0", None, 7])
def test_a_wrong_code_links_nothing(take: Open, issuer: Issuer, code: object) -> None:
    world = take()
    person = world.person(issuer.token("ada"))
    result = person.ask("POST", "/v1/invitation", {"code": code})
    assert result.status_code == (404 if code == "pki_x" else 400)
    assert world.look("SELECT COUNT(*) FROM sign_in") == [(0,)]


def test_neither_token_nor_code_is_stored_or_logged(
    take: Open, issuer: Issuer, caplog: pytest.LogCaptureFixture
) -> None:
    world = take()
    made = invited(world)
    tokens = [issuer.token("ada"), issuer.id_token("ada"), issuer.token("eve"), issuer.token("ada", aud="x")]
    answers = [accept(world.person(token), made.code) for token in tokens]
    answers += [world.person(token).get("/v1/me") for token in tokens]
    stored = [world.look(f"SELECT * FROM {table}") for table in ("sign_in", "invitation", "audit", "token")]
    written = "".join([caplog.text, repr(stored), *(result.text + str(result.headers) for result in answers)])
    assert made.code not in written
    assert made.code.removeprefix("pki_") not in written
    for token in tokens:
        assert not any(part in written for part in token.split("."))


# ------------------------------------------------------------------------------- roles from a claim


@pytest.fixture
def mapped(take: Open) -> World:
    """A service that maps groups to roles; `ada` is linked to an account without roles."""
    world = take(ROLES)
    world.run("add_account", id="ada", name="Ada", creates_customers=0)
    world.run("link_sign_in", issuer=ISSUER, subject="ada", account_id="ada", linked_at=0)
    world.run("map_claim", value="keys-home", customer_id=HOME, role="billing-admin")
    world.run("map_claim", value="keys-away", customer_id=AWAY, role="reader")
    return world


def roles_of(person: Person) -> dict[str, tuple[str, ...]]:
    return {customer.id: customer.roles for customer in person.customers().items}


def test_a_claim_gives_the_roles_that_the_operator_mapped(mapped: World, issuer: Issuer) -> None:
    both = mapped.person(issuer.token("ada", groups=["keys-home", "keys-away", "other", 7]))
    assert roles_of(both) == {HOME: ("billing-admin",), AWAY: ("reader",)}
    [record] = details(mapped, "roles-claimed")
    assert (record["subject"], len(record["roles"])) == ("ada", 2)


def test_a_newer_token_decides(mapped: World, issuer: Issuer) -> None:
    old = mapped.person(issuer.token("ada", groups=["keys-home"]))
    assert roles_of(old) == {HOME: ("billing-admin",)}
    new = mapped.person(issuer.token("ada", groups="keys-away more", iat=NOW + 1))
    assert roles_of(new) == {AWAY: ("reader",)}
    assert roles_of(old) == {AWAY: ("reader",)}, "an older token brings nothing back"
    none = mapped.person(issuer.token("ada", iat=NOW + 2))
    assert roles_of(none) == {}


def test_a_claimed_role_ends_with_its_token(mapped: World, issuer: Issuer) -> None:
    mapped.run(
        "issue_token",
        hash=token_hash("machine"),
        account_id="ada",
        expires_at=None,
        id="T",
        label="",
        created_at=0,
        scope="redeem",
    )
    machine = mapped.person("machine")
    assert roles_of(machine) == {}
    person = mapped.person(issuer.token("ada", groups=["keys-home"]))
    assert roles_of(person) == {HOME: ("billing-admin",)} == roles_of(machine)
    mapped.clock.advance(seconds=3660)
    assert roles_of(machine) == {}
    assert mapped.look("SELECT COUNT(*) FROM membership WHERE claimed = 1") == [(0,)]


def test_a_role_that_was_given_stays(mapped: World, issuer: Issuer) -> None:
    mapped.run("add_membership", account_id="ada", customer_id=HOME, role="billing-admin")
    person = mapped.person(issuer.token("ada", groups=["keys-home"]))
    assert roles_of(person) == {HOME: ("billing-admin",)}
    assert roles_of(mapped.person(issuer.token("ada", iat=NOW + 1))) == {HOME: ("billing-admin",)}


def test_claims_that_nobody_mapped_give_nothing(linked: World, issuer: Issuer) -> None:
    linked.run("map_claim", value="keys-away", customer_id=AWAY, role="reader")
    person = linked.person(issuer.token(SUBJECT, groups=["keys-away"]))
    assert roles_of(person) == {HOME: ("global-admin",)}


@pytest.mark.parametrize(
    ("name", "claims"),
    [
        ("realm_access.roles", {"realm_access": {"roles": ["keys-home"]}}),
        ("https://cumulus.example/roles", {"https://cumulus.example/roles": ["keys-home"]}),
        ("roles", {"roles": "keys-home"}),
    ],
)
def test_a_claim_may_be_inside_another(
    mapped: World, take: Open, issuer: Issuer, name: str, claims: Any
) -> None:
    world = take(replace(SETTINGS, roles_claim=name))
    assert roles_of(world.person(issuer.token("ada", **claims))) == {HOME: ("billing-admin",)}


@pytest.mark.parametrize(
    "claims", [{"a": 1}, {"a": {"b": {"c": ["keys-home"]}}}, {"a": {"b": [["keys-home"]]}}, {}]
)
def test_a_claim_of_another_form_gives_nothing(
    mapped: World, take: Open, issuer: Issuer, claims: Any
) -> None:
    world = take(replace(SETTINGS, roles_claim="a.b"))
    assert roles_of(world.person(issuer.token("ada", **claims))) == {}


def test_roles_are_given_once_however_many_ask(mapped: World, issuer: Issuer, storage: Storage) -> None:
    other = mapped.again(database=storage.another())
    token = issuer.token("ada", groups=["keys-home"])
    people = [place.person(token) for place in (mapped, other) * 4]
    assert at_once(*(lambda person=person: roles_of(person) for person in people)) == [
        {HOME: ("billing-admin",)}
    ] * len(people)
    assert len(details(mapped, "roles-claimed")) == 1
