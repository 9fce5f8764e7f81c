"""Concurrent requests use a key once, and what was acknowledged is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from falcon.testing import Result

from tests.server.conftest import Storage
from tests.server.people import Person, at_once, refusal
from tests.server.world import AWAY, HOME, SECRET, World
from wizard.contract import Quote

ROUNDS = 30


@pytest.fixture
def servers(world: World, storage: Storage) -> list[World]:
    """Two servers over one database; one where the database allows no more."""
    return [world, world.again(storage.another())]


def outcomes(results: list[Result]) -> Counter[str]:
    """Count the answers by code or status."""
    return Counter(result.json.get("code", str(result.status_code)) for result in results)


def outcome(person: Person, quote: Quote) -> int:
    return person.redeem(quote).status_code


def redeeming(people: list[Person], quotes: list[Quote], **how: Any) -> list[Callable[[], Result]]:
    return [partial(person.redeem, quote, **how) for person, quote in zip(people, quotes, strict=True)]


def test_two_customers_redeem_one_key_and_one_wins(servers: list[World]) -> None:
    world, other = servers
    people, customers = [world.person(), other.person("stranger")], [HOME, AWAY]
    won = Counter[str]()
    for _ in range(ROUNDS):
        key = world.key()
        quotes = [
            person.quote("new", key, customer=customer)
            for person, customer in zip(people, customers, strict=True)
        ]
        results = at_once(*redeeming(people, quotes))
        assert outcomes(results) == {"201": 1, "quote-changed": 1}
        winner = results[0].status_code != 201
        loser = refusal(results[1 - winner], "quote-changed")
        assert loser.lines is not None
        assert loser.lines[0].problem is not None
        assert (loser.lines[0].problem.code, loser.lines[0].problem.parameters["by"]) == ("key-used", "other")
        won[customers[winner]] += 1
    assert world.look("SELECT COUNT(*) FROM subscription") == [(ROUNDS,)]
    held = dict(world.look("SELECT used_by, COUNT(*) FROM product_key GROUP BY used_by"))
    assert held == {customer: count for customer, count in won.items() if count}


def test_one_key_in_many_quotes_of_one_subscription_is_used_once(servers: list[World]) -> None:
    world = servers[0]
    for _ in range(ROUNDS // 2):
        subscription, key = world.subscription(10), world.key()
        people = [
            server.person(account) for server in servers for account in ("admin", "billing", "reseller")
        ]
        quotes = [person.quote("add", key, to=subscription) for person in people]
        results = at_once(*redeeming(people, quotes))
        assert outcomes(results) == {"201": 1, "quote-changed": 5}
        for result in results:
            if result.status_code == 409:
                lines = refusal(result, "quote-changed").lines
                assert lines is not None
                assert lines[0].problem is not None
                assert lines[0].problem.code == "key-used"
        assert world.person().state(subscription).licenses == 15


def test_orders_that_share_one_key_are_whole_or_not_at_all(servers: list[World]) -> None:
    world, other = servers
    for _ in range(ROUNDS // 2):
        shared, mine, yours = world.key(1), world.key(10), world.key(100)
        people = [world.person(), other.person("stranger")]
        quotes = [
            people[0].quote("new", mine, shared),
            people[1].quote("new", shared, yours, customer=AWAY),
        ]
        results = at_once(*redeeming(people, quotes))
        assert outcomes(results) == {"201": 1, "quote-changed": 1}
        first_won = results[0].status_code == 201
        loser, left = (people[1], yours) if first_won else (people[0], mine)
        customer = AWAY if first_won else HOME
        assert loser.quote("new", left, customer=customer).redeemable


def test_one_quote_of_impatient_clients_is_redeemed_once(servers: list[World]) -> None:
    """Under one Idempotency-Key all get the one receipt; under their own, one of them."""
    people = [server.person() for server in servers * 3]
    for number in range(ROUNDS // 2):
        quote = people[0].quote("new", servers[0].key())
        results = at_once(*redeeming(people, [quote] * 6, under=f"the-one-key-{number}"))
        assert outcomes(results) == {"201": 6}
        assert len({result.content for result in results}) == 1
        quote = people[0].quote("new", servers[0].key())
        results = at_once(*redeeming(people, [quote] * 6))
        assert outcomes(results) == {"201": 1, "quote-redeemed": 5}
    assert servers[0].look("SELECT COUNT(*) FROM audit") == [(ROUNDS,)]


def test_one_idempotency_key_is_refused_for_several_quotes(servers: list[World]) -> None:
    people = [server.person() for server in servers * 2]
    for number in range(ROUNDS // 2):
        quotes = [person.quote("new", servers[0].key()) for person in people]
        results = at_once(*redeeming(people, quotes, under=f"the-one-key-{number}"))
        assert outcomes(results) == {"201": 1, "idempotency-mismatch": 3}


def test_a_trial_is_had_once_whoever_asks_at_the_same_moment(servers: list[World]) -> None:
    world = servers[0]
    world.product("trial", trial=True)
    reseller = world.person("reseller")
    for number in range(ROUNDS // 2):
        customer = reseller.created(f"Nieuw {number}", f"nieuw-{number}.example").id
        people = [server.person("reseller") for server in servers * 2]
        quotes = [person.quote("new", world.key(product="trial"), customer=customer) for person in people]
        assert all(quote.redeemable for quote in quotes)
        assert outcomes(at_once(*redeeming(people, quotes))) == {"201": 1, "quote-changed": 3}


def test_a_key_that_is_blocked_meanwhile_is_blocked_or_spent(servers: list[World]) -> None:
    world, digests = servers[0], Counter[str]()
    for _ in range(ROUNDS // 2):
        key = world.key()
        digest, person = SECRET.digest(key, SECRET.current), servers[1].person()
        quote = person.quote("new", key)

        def block(digest: str = digest) -> None:
            world.run("change_key_state", digest=digest, before="unused", after="blocked")

        redeemed = at_once(block, partial(outcome, person, quote))[1]
        [(state,)] = world.look(f"SELECT state FROM product_key WHERE digest = '{digest}'")
        assert state == ("used" if redeemed == 201 else "blocked")
        digests[state] += 1
    assert digests.total() == ROUNDS // 2


def test_orders_of_many_shared_keys_in_any_order_wait_in_no_circle(servers: list[World]) -> None:
    world = servers[0]
    for _ in range(ROUNDS // 6):
        keys = [world.key(1) for _ in range(20)]
        people = [server.person() for server in servers * 2]
        quotes = [
            people[number].quote("new", *(reversed(keys) if number % 2 else keys)) for number in range(4)
        ]
        assert outcomes(at_once(*redeeming(people, quotes))) == {"201": 1, "quote-changed": 3}


def test_one_domain_is_given_once(servers: list[World]) -> None:
    people = [server.person("reseller") for server in servers * 2]
    for number in range(ROUNDS // 2):
        calls = [partial(person.create, "Nieuw", f"nieuw-{number}.example") for person in people]
        assert outcomes(at_once(*calls)) == {"201": 1, "request-invalid": 3}
        same = [
            partial(person.create, "Zelfde", f"zelfde-{number}.example", under=f"the-one-key-{number}")
            for person in people
        ]
        results = at_once(*same)
        assert outcomes(results) == {"201": 4}
        assert len({result.content for result in results}) == 1


def test_eight_add_to_one_subscription_and_no_license_is_lost(servers: list[World]) -> None:
    """Each has keys of its own and quotes again when another one was quicker."""
    world, size = servers[0], [1, 2, 4, 8, 16, 32, 64, 128]
    subscription = world.subscription(1000, product="cloud", expires=400)
    keys = {licenses: [world.key(licenses, product="cloud") for _ in range(3)] for licenses in size}

    def work(number: int) -> int:
        person = servers[number % 2].person(("admin", "billing", "reseller")[number % 3])
        acknowledged = 0
        for key in keys[size[number]]:
            for _ in range(200):
                quote = person.quote("add", key, to=subscription)
                assert quote.redeemable
                result = person.redeem(quote)
                if result.status_code == 201:
                    acknowledged += quote.lines[0].licenses or 0
                    assert quote.after is not None
                    assert result.json["after"]["licenses"] == quote.after.licenses
                    break
                assert refusal(result, "quote-changed").lines == quote.lines
        return acknowledged

    acknowledged = at_once(*(partial(work, number) for number in range(8)))
    assert acknowledged == [3 * licenses for licenses in size]
    person = world.person()
    assert person.state(subscription).licenses == 1000 + sum(acknowledged)
    assert len(person.history().items) == 24
    # Every receipt starts where another one ended: one row of states, none of them twice.
    befores = {receipt.before.licenses for receipt in person.history().items if receipt.before}
    afters = {receipt.after.licenses for receipt in person.history().items}
    assert len(befores) == len(afters) == 24
    assert befores - afters == {1000}


def test_orders_of_many_customers_do_not_stand_in_each_other_s_way(servers: list[World]) -> None:
    reseller = servers[0].person("reseller")
    customers = [reseller.created(f"Nieuw {number}", f"nieuw-{number}.example").id for number in range(8)]
    keys = {customer: [servers[0].key() for _ in range(3)] for customer in customers}

    def work(number: int) -> list[int]:
        person, customer = servers[number % 2].person("reseller"), customers[number]
        return [person.does("new", key, customer=customer).after.licenses for key in keys[customer]]

    assert at_once(*(partial(work, number) for number in range(8))) == [[5, 5, 5]] * 8
    assert servers[0].look("SELECT COUNT(*) FROM subscription") == [(24,)]


def test_guesses_at_once_are_all_counted(servers: list[World]) -> None:
    people = [server.person() for server in servers * 4]
    keys = [[servers[0].unknown_key() for _ in range(5)] for _ in people]
    results = at_once(
        *(partial(person.order, "new", *five) for person, five in zip(people, keys, strict=True))
    )
    assert outcomes(results) == {"201": 8}
    assert servers[0].look("SELECT COUNT(*) FROM failed_key WHERE subject = 'account admin'") == [(40,)]


def test_guesses_at_once_learn_of_no_more_keys_than_the_limit(servers: list[World]) -> None:
    """Twelve orders of ten unknown keys at one moment: exactly fifty keys are told."""
    people = [server.person() for server in servers * 6]
    tens = [[servers[0].unknown_key() for _ in range(10)] for _ in people]
    asks = [person.order for person in people[::2]] + [partial(person.propose) for person in people[1::2]]
    calls = [
        partial(ask, "new", *ten) if number < 6 else partial(ask, *ten)
        for number, (ask, ten) in enumerate(zip(asks, tens, strict=True))
    ]
    told = [result for result in at_once(*calls) if result.status_code < 400]
    assert sum(len(result.json["lines"]) for result in told) == 50
