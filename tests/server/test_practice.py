"""The practice service shows every outcome there is."""

from __future__ import annotations

import sqlite3
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.server.people import Person, read, refusal
from tests.server.practice import Practice
from wizard import keys
from wizard.contract import Account, Action, Code, Customer, ServiceInfo
from wizard.server import practice_data as data
from wizard.server.practice_data import Example, examples

FOR_KEYS = {  # section 9 and our own, each by the key that shows it
    *(
        "key-invalid",
        "key-duplicate",
        "key-expired",
        "key-used",
        "key-wrong-product",
        "license-limit-exceeded",
    ),
    *("offer-unavailable", "key-term-mismatch", "subscription-unfit", "not-a-practice-key"),
}
PAUSES = {"service-busy", "account-not-created", "order-not-processed"}


@pytest.fixture
def admin(practice: Practice) -> Person:
    return practice.person()


def keys_of(example: Example) -> tuple[str, ...]:
    return (example.with_key, example.key) if example.with_key else (example.key,)


def shown(practice: Practice, example: Example, language: str) -> str:
    """Follow an example, checking its facts; return its outcome."""
    person = practice.person(example.account, language)
    result = person.order(
        example.action, *keys_of(example), to=example.subscription_id, customer=example.customer_id
    )
    if result.status_code != 201:
        return str(result.json["code"])
    quote = person.quote(
        example.action, *keys_of(example), to=example.subscription_id, customer=example.customer_id
    )
    line = quote.lines[-1]
    assert line.ending == example.key[-5:]
    if line.product is not None:
        assert (line.product, line.licenses, line.months) == (
            example.product,
            example.licenses,
            example.months,
        )
    if line.problem is not None:
        return line.problem.code
    result = person.redeem(quote, under=f"practice-{quote.id}")
    if result.status_code == 201:
        return "redeemed"
    first = str(result.json["code"])
    practice.clock.advance(seconds=result.json["parameters"]["retry_after"])
    assert person.redeem(quote, under=f"practice-{quote.id}").status_code == 201
    return first


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_every_example_brings_about_what_it_says(practice: Practice, language: str) -> None:
    """Follow all examples in a row, each once."""
    for example in examples(language):
        assert shown(practice, example, language) == example.shows, example


def test_every_example_works_on_its_own_too(practice: Practice) -> None:
    seen = set[tuple[str, str]]()
    for example in reversed(list(examples("en"))):
        if example.shows != "redeemed" or (example.shows, example.action) not in seen:
            practice.server.reset()
            assert shown(practice, example, "en") == example.shows, example
            seen.add((example.shows, example.action))


def test_proposals_reject_what_no_order_takes(practice: Practice) -> None:
    """A key that is refused for itself is not first offered, and then refused in the quote."""
    admin, rejected = practice.person(), set[str]()
    for example in examples("en"):
        alone = example.with_key is None and example.subscription_id is None
        trial = example.parameters.get("reason") == "trial-used"  # that is about an action, not the key
        if not alone or trial or example.shows not in FOR_KEYS:
            continue
        (line,) = admin.proposals(example.key, customer=example.customer_id).lines
        assert line.problem is not None, example
        assert line.problem.code == example.shows
        rejected.add(example.shows)
    assert rejected >= {"key-invalid", "key-expired", "key-used", "not-a-practice-key"}


def test_there_is_an_example_of_every_outcome() -> None:
    shows = {example.shows for example in examples("en")}
    assert shows == FOR_KEYS | PAUSES | {"redeemed", "role-required"}
    reasons = Counter(example.shows for example in examples("en"))
    assert reasons["offer-unavailable"] == 3  # withdrawn, country, trial used
    assert reasons["key-used"] == 2  # by the own organization, by another
    assert reasons["key-wrong-product"] == 2  # the subscription's, a consumer product
    assert reasons["license-limit-exceeded"] == 2  # 300 and 10,000,000


def test_offers_are_unavailable_for_every_reason(admin: Person) -> None:
    reasons = []
    for example in examples("en"):
        if example.shows == "offer-unavailable":
            problem = admin.quote("new", example.key, customer=example.customer_id).lines[0].problem
            assert problem is not None
            reasons.append(problem.parameters["reason"])
    assert sorted(map(str, reasons)) == ["country", "trial-used", "withdrawn"]


@pytest.mark.parametrize("action", list(Action))
def test_there_are_twenty_fresh_keys_of_every_action(action: Action) -> None:
    fresh = [
        example.key for example in examples("en") if (example.shows, example.action) == ("redeemed", action)
    ]
    assert len(fresh) >= 20
    assert len(set(fresh)) == len(fresh)


def test_keys_are_the_same_on_every_machine() -> None:
    """A practice key from the manual works on every machine and at any time."""
    told = "\n".join(f"{example.shows} {example.action} {example.key}" for example in examples("en"))
    assert (
        sha256(told.encode()).hexdigest()
        == "459fb171c78c7dabc3175ab8400290a365f43a1f10ef57fd9f48e13e53b53e2c"
    ), "if examples were only added, and no key of before changed, write the new digest here"
    assert [key.text for key in data.NEW[:2]] == ["8F9F3JVPQ9D9CMKNGPKQWKFGQ", "MHJ2XCX4F7MQY4MBMHDK883DD"]


def test_keys_are_right_and_nobody_else_s() -> None:
    texts = [key.text for key in data.KEYS]
    assert len(set(texts)) == len(texts)
    for text in [*texts, data.NOT_OURS]:
        assert keys.check(text, keys.KeyFormat.SERVICE).verdict is keys.Verdict.COMPLETE
        assert keys.check(text, keys.KeyFormat.SERVICE).format is keys.Format.SERVICE
    assert data.NOT_OURS not in texts


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_examples_name_products_in_their_language(practice: Practice, language: str) -> None:
    names = {product.names[("en", "nl", "ja").index(language)] for product in data.PRODUCTS}
    assert {example.product for example in examples(language)} <= names | {""}
    listed = practice.person("reseller", language).get("/v1/customers/NL-1001/subscriptions").json["items"]
    assert {item["product"] for item in listed} <= names


def test_it_says_that_it_is_practice(practice: Practice) -> None:
    info = read(ServiceInfo, Person(practice.server.app, None).get("/v1"))
    assert (info.environment, info.key_format, info.limits.keys_per_order) == ("practice", "service", 100)


def test_there_are_subscriptions_in_every_status(practice: Practice) -> None:
    reseller = practice.person("reseller")
    found = set()
    for customer in reseller.customers().items:
        for item in reseller.get(f"/v1/customers/{customer.id}/subscriptions").json["items"]:
            found.add((item["status"], item["status_reason"]))
    assert {status for status, _ in found} == {"active", "expired", "disabled", "deleted"}
    assert {reason for status, reason in found if status == "disabled"} == {"expiry", "customer", "vendor"}
    assert {"NL", "JP"} < {customer.country for customer in reseller.customers().items}


def test_there_is_an_account_for_every_kind_of_role(practice: Practice) -> None:
    held = {
        account: read(Account, practice.person(account).get("/v1/me")).roles
        for account in ("admin", "reseller", "reader")
    }
    assert held == {"admin": ("global-admin",), "reseller": ("reseller",), "reader": ("reader",)}


def test_a_key_of_somebody_else_is_not_taken(admin: Person) -> None:
    for key in ("PGR4C-DYFQ2-CXJCD-TTDKD-YTCBF", "W269N-WFGWX-YVC9B-4J6C9-T83GX"):
        problem = admin.quote("new", key, customer=data.HOME).lines[0].problem
        assert problem is not None
        assert (problem.code, problem.parameters) == ("not-a-practice-key", {})
    for _ in range(60):  # and to try is no guessing
        assert admin.order("new", data.NOT_OURS, customer=data.HOME).status_code == 201


# ------------------------------------------------------------------------------- what passes by waiting


def test_busy_passes_after_ten_seconds(practice: Practice, admin: Person) -> None:
    quote = admin.quote("new", data.BUSY.text, customer=data.HOME)
    told = []
    for seconds in (0, 0.5, 4.5, 4.9):
        practice.clock.advance(seconds=seconds)
        result = admin.redeem(quote, under="the-one-key")
        told.append(result.json["parameters"]["retry_after"])
        refusal(result, "service-busy", retry_after=told[-1])
    assert told == [10, 10, 5, 1]
    practice.clock.advance(seconds=0.1)
    assert admin.redeemed(quote, under="the-one-key")


def test_busy_passes_also_when_the_clock_is_set_back(practice: Practice, admin: Person) -> None:
    quote = admin.quote("new", data.BUSY.text, customer=data.HOME)
    assert admin.redeem(quote, under="the-one-key").status_code == 503
    practice.clock.advance(days=-2)
    assert admin.redeemed(quote, under="the-one-key")


@pytest.mark.parametrize(
    ("key", "code"), [(data.NO_ACCOUNT, "account-not-created"), (data.NO_ORDER, "order-not-processed")]
)
def test_the_second_try_succeeds(practice: Practice, admin: Person, key: data.Key, code: str) -> None:
    quote = admin.quote("new", key.text, data.NEW[0].text, customer=data.HOME)
    result = admin.redeem(quote, under="the-one-key")
    refusal(result, code, retry_after=1, customer="De Groene Fiets B.V.")
    refusal(admin.get(f"/v1/quotes/{quote.id}/redemption"), "not-found", what="redemption")
    assert admin.redeemed(quote, under="the-one-key").after.licenses == 10
    assert admin.redeem(quote, under="the-one-key").status_code == 201


def test_the_second_try_to_create_a_certain_customer_succeeds(practice: Practice) -> None:
    reseller = practice.person("reseller")
    first = reseller.create("Tweede Poging", "Second-Try.example", under="the-one-key")
    refusal(first, "account-not-created", retry_after=1, customer="Tweede Poging")
    created = read(Customer, reseller.create("Tweede Poging", "Second-Try.example", under="the-one-key"), 201)
    assert created.domain == "second-try.example"
    assert reseller.created("Meteen Goed", "meteen.example")


def test_who_may_not_create_customers_does_not_use_the_first_try_up(practice: Practice) -> None:
    refusal(practice.person().create("X", "second-try.example"), "role-required", customer="X", roles="")
    assert practice.person("reseller").create("X", "second-try.example").json["code"] == "account-not-created"


def test_what_is_rehearsed_does_not_hide_what_is_wrong(practice: Practice, admin: Person) -> None:
    quote = admin.quote("new", data.BUSY.text, customer=data.HOME)
    wrong = admin.redeem(quote, customer_id="JP-1002")
    refusal(wrong, "request-invalid", field="customer_id")
    assert practice.person("reader").redeem(quote).json["code"] == "role-required"
    practice.clock.advance(minutes=15)
    refusal(admin.redeem(quote), "quote-expired")
    again = admin.quote("new", data.BUSY.text, customer=data.HOME)
    refusal(admin.redeem(again), "service-busy", retry_after=10)


def test_a_clock_set_back_between_quote_and_redemption_breaks_nothing(
    practice: Practice, admin: Person
) -> None:
    quote = admin.quote("new", data.NEW[0].text, customer=data.HOME)
    practice.clock.advance(days=-400)
    assert quote.after is not None
    assert admin.redeemed(quote).after.expires_on == quote.after.expires_on


def test_every_code_of_the_examples_is_one_of_the_contract() -> None:
    assert {example.shows for example in examples("en")} - {"redeemed"} <= set(Code)


@pytest.mark.parametrize(
    ("pragma", "code"),
    [("max_page_count = 1", "data-folder-full"), ("query_only = ON", "data-folder-unwritable")],
)
def test_practice_data_that_takes_no_more_is_called_what_it_is(
    practice: Practice, monkeypatch: pytest.MonkeyPatch, pragma: str, code: str
) -> None:
    made: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def connect_and_keep(path: Path, **options: Any) -> sqlite3.Connection:
        made.append(connect(path, **options))
        return made[-1]

    monkeypatch.setattr(sqlite3, "connect", connect_and_keep)
    practice.restart()
    for connection in made:
        connection.execute(f"PRAGMA {pragma}")
    admin = practice.person()
    many = [key.text for key in data.NEW]
    answers = (admin.order("new", *many, customer=data.HOME) for _ in range(40))
    refused = next(answer for answer in answers if answer.status_code != 201)
    refusal(refused, code, path=str(practice.folder), retry_after=10)
