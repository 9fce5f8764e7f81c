"""Customers are found, listed without losing one, and created once; history likewise."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.server.people import Person, case, read, refusal
from tests.server.world import AWAY, HOME, World
from wizard.contract import Customer, Receipt
from wizard.server.customers import store_customer
from wizard.server.rows import CustomerRow


@pytest.fixture
def reseller(world: World) -> Person:
    return world.person("reseller")


def add(world: World, *names: str) -> None:
    """Customers of the reseller by these names."""
    for number, name in enumerate(names):
        row = CustomerRow(f"C-{number:05}", name, f"customer-{number}.example", "NL")
        world.database.write(lambda tx, row=row: store_customer(tx, row, created_at=0))  # type: ignore[misc]
        world.run("add_membership", account_id="reseller", customer_id=row.id, role="reseller")


def walk(person: Person, limit: int, **query: str) -> list[Customer]:
    """All pages of customers, one after the other."""
    found: list[Customer] = []
    cursor: dict[str, str] = {}
    while True:
        page = person.customers(limit=limit, **query, **cursor)
        assert len(page.items) <= limit
        found += page.items
        if page.next_cursor is None:
            return found
        assert len(page.items) == limit
        cursor = {"cursor": page.next_cursor}


def test_customers_come_with_all_that_tells_them_apart(world: World, reseller: Person) -> None:
    by_id = {customer.id: customer for customer in reseller.customers().items}
    assert by_id[HOME] == Customer(HOME, "Huis B.V.", "huis.example", "NL", ("reseller",))
    assert by_id[AWAY].name == "株式会社あさひ"


def test_search_looks_at_name_domain_and_id(reseller: Person) -> None:
    for query, found in [
        ("", {HOME, AWAY}),
        ("huis", {HOME}),
        ("HUIS b.v", {HOME}),
        ("asahi.EXAMPLE", {AWAY}),
        (" あさひ ", {AWAY}),
        ("c-away", {AWAY}),
        (".example", {HOME, AWAY}),
        ("%", set()),
        ("_", set()),
        ("!", set()),
        ("hu%s", set()),
        ("'", set()),
        ("huis' OR '1'='1", set()),
        ("\\", set()),
    ]:
        with case(query):
            assert {customer.id for customer in reseller.customers(query=query).items} == found


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("100% Fiets!", ["100%", "%", "s!", "0% f"]),
        ("Café_Zürich", ["café", "CAFÉ", "é_z", "ZÜRICH"]),
        ("Straße AG", ["STRASSE", "straße", "ße"]),
        ("ΟΔΟΣ", ["οδος", "ΟΔΟΣ"]),
    ],
)
def test_search_folds_case_and_takes_signs_as_they_are(
    world: World, reseller: Person, name: str, queries: list[str]
) -> None:
    add(world, name, "Nobody")
    for query in queries:
        assert [customer.name for customer in reseller.customers(query=query).items] == [name]


@pytest.mark.parametrize("limit", [1, 3, 7, 100])
def test_pages_hold_every_customer_once(world: World, reseller: Person, limit: int) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    letters = "aAbZ éßあ株%_!'\\.0"
    names = ["".join(chance.choices(letters, k=chance.randint(1, 4))) + "x" for _ in range(30)]
    add(world, *names, "Twin", "Twin", "Twin", "Twin")
    found = walk(reseller, limit)
    assert len(found) == len({customer.id for customer in found}) == 36
    assert [customer.id for customer in found] == [
        customer.id for customer in sorted(found, key=lambda each: (each.name.encode(), each.id))
    ]
    assert {customer.id for customer in walk(reseller, limit, query="x\n")} <= {each.id for each in found}


@pytest.mark.parametrize("name", ["a" * 200, "株" * 200, "🚲" * 200])
def test_the_longest_names_page_too(world: World, reseller: Person, name: str) -> None:
    add(world, name, name, name)
    assert len(walk(reseller, 1)) == 5


def test_there_are_a_hundred_on_a_page_unless_asked(world: World, reseller: Person) -> None:
    add(world, *("Many" for _ in range(100)))
    page = reseller.customers()
    assert len(page.items) == 100
    assert page.next_cursor is not None
    assert len(reseller.customers(cursor=page.next_cursor).items) == 2


# ---------------------------------------------------------------------------------------- creating


def test_a_reseller_creates_a_customer_and_serves_it(world: World, reseller: Person) -> None:
    created = reseller.created("  Nieuw & Zn. ", "Nieuw.Example")
    assert (created.name, created.domain, created.country) == ("Nieuw & Zn.", "nieuw.example", "NL")
    assert created.roles == ("reseller",)
    assert created in reseller.customers(query="nieuw").items
    assert reseller.does("new", world.key(), customer=created.id).customer.name == "Nieuw & Zn."
    assert created.id not in {customer.id for customer in world.person("stranger").customers().items}


@pytest.mark.parametrize("account", ["admin", "billing", "reader", "stranger"])
def test_others_do_not_create_customers(world: World, account: str) -> None:
    before = world.look("SELECT id FROM customer ORDER BY id")
    result = world.person(account).create("Nieuw", "nieuw.example")
    refusal(result, "role-required", customer="Nieuw", roles="")
    assert world.look("SELECT id FROM customer ORDER BY id") == before


def test_a_domain_belongs_to_one_customer(world: World, reseller: Person) -> None:
    refusal(reseller.create("Huis Twee", "HUIS.example"), "request-invalid", field="domain")


def test_the_same_idempotency_key_creates_once(reseller: Person) -> None:
    first = reseller.create("Nieuw", "nieuw.example", under="once-and-only")
    again = reseller.create("Nieuw", "nieuw.example", under="once-and-only")
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    other = reseller.create("Nieuw", "other.example", under="once-and-only")
    refusal(other, "idempotency-mismatch")


def test_a_refused_customer_is_not_remembered(world: World, reseller: Person) -> None:
    refusal(reseller.create("Nieuw", "huis.example", under="try-again"), "request-invalid", field="domain")
    assert read(Customer, reseller.create("Nieuw", "nieuw.example", under="try-again"), 201)


def test_an_impossible_customer_name_is_refused(reseller: Person) -> None:
    for name, domain, country in [
        ("", "x.example", "NL"),
        ("   ", "x.example", "NL"),
        ("x" * 201, "x.example", "NL"),
        ("a\nb", "x.example", "NL"),
        ("a\0b", "x.example", "NL"),
        ("x", "example", "NL"),
        ("x", "-x.example", "NL"),
        ("x", "x..example", "NL"),
        ("x", "x .example", "NL"),
        ("x", "あ.example", "NL"),
        ("x", "x.example", "nl"),
        ("x", "x.example", "NLD"),
        ("x", "x.example", ""),
    ]:
        with case(name):
            refusal(reseller.create(name, domain, country), "request-invalid", field="body")


# ----------------------------------------------------------------------------------------- history


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_history_is_newest_first_and_pages_hold_every_receipt_once(world: World, limit: int) -> None:
    admin = world.person()
    receipts: list[Receipt] = []
    for number in range(5):
        receipts.append(admin.does("new", world.key()))
        if number != 2:  # two at the very same moment
            world.clock.advance(seconds=1)
    found: list[Receipt] = []
    cursor: dict[str, str] = {}
    while True:
        page = admin.history(limit=limit, **cursor)
        found += page.items
        if page.next_cursor is None:
            break
        cursor = {"cursor": page.next_cursor}
    assert len(found) == 5
    assert {receipt.id for receipt in found} == {receipt.id for receipt in receipts}
    moments = [receipt.redeemed_at for receipt in found]
    assert moments == sorted(moments, reverse=True)


def test_history_is_what_was_answered_with_the_customer_of_today_beside_it(world: World) -> None:
    admin = world.person(language="nl")
    receipt = admin.redeemed(admin.quote("new", world.key()), reference="ordernr. 2027-自社-4711")
    world.sql("UPDATE customer SET name = 'Renamed'")
    world.sql('UPDATE product SET names = \'{"en":"Renamed"}\'')
    today = replace(receipt.customer, name="Renamed")
    assert world.person().history(customer_id=HOME).items == (replace(receipt, customer_now=today),)
