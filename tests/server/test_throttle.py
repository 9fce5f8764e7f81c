"""Keys cannot be guessed: too many unknown ones are refused for a stated time."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import partial

import pytest

from tests.server.people import Person, at_once, refusal
from tests.server.world import AWAY, World
from wizard.server.cleanup import tidy
from wizard.server.clock import micros
from wizard.server.settings import Throttle

WINDOW = timedelta(minutes=15)


@pytest.fixture
def guarded(world: World) -> World:
    """A service that takes three unknown keys from an account, and five from an address."""
    return world.again(throttle=Throttle(WINDOW, per_account=3, per_address=5))


def guess(world: World, person: Person, times: int = 1, customer: str = "C-HOME") -> None:
    for _ in range(times):
        assert person.order("new", world.unknown_key(), customer=customer).status_code == 201


def told_to_wait(world: World, person: Person, customer: str = "C-HOME") -> int:
    """Seconds until the next try, as the refusal says."""
    result = person.order("new", world.key(), customer=customer)
    assert result.status_code == 429
    seconds = result.json["parameters"]["retry_after"]
    refusal(result, "too-many-attempts", retry_after=seconds, reason="keys")
    return int(seconds)


def test_an_account_that_tries_too_many_waits_for_the_window(guarded: World) -> None:
    admin = guarded.person()
    guess(guarded, admin, 3)
    assert told_to_wait(guarded, admin) in (900, 901)
    guarded.clock.advance(minutes=10)
    assert told_to_wait(guarded, admin) in (300, 301)


def test_after_the_wait_that_was_told_it_goes_on(guarded: World) -> None:
    admin = guarded.person()
    guess(guarded, admin, 3)
    guarded.clock.advance(seconds=told_to_wait(guarded, admin))
    assert admin.quote("new", guarded.key()).redeemable


def test_a_try_before_the_end_of_the_wait_is_refused(guarded: World) -> None:
    admin = guarded.person()
    guess(guarded, admin, 3)
    guarded.clock.advance(seconds=899)
    assert told_to_wait(guarded, admin) in (1, 2)


def test_an_order_with_more_unknown_keys_than_are_left_is_told_nothing(guarded: World) -> None:
    """Tries at minutes 0, 5, 5, 5: the last three go beyond the limit of three, and count all the same."""
    admin = guarded.person()
    guess(guarded, admin)
    guarded.clock.advance(minutes=5)
    good, unknown = guarded.key(), [guarded.unknown_key() for _ in range(3)]
    for _ in range(2):
        result = admin.order("new", good, *unknown)
        assert result.status_code == 429
        assert good[-5:] not in result.text
        assert unknown[0][-5:] not in result.text
    seconds = told_to_wait(guarded, admin)
    assert seconds in (900, 901)
    guarded.clock.advance(seconds=seconds)
    assert admin.quote("new", good).redeemable


def test_a_key_is_counted_once_however_often_it_is_sent(guarded: World) -> None:
    admin, unknown = guarded.person(), guarded.unknown_key()
    for _ in range(5):
        assert admin.order("new", unknown).status_code == 201
        assert admin.propose(unknown).status_code == 200
        assert admin.order("new", unknown, unknown).status_code == 201
    guess(guarded, admin, 2)
    told_to_wait(guarded, admin)


def test_a_key_counts_again_in_a_later_window(guarded: World) -> None:
    admin, unknown = guarded.person(), guarded.unknown_key()
    assert admin.order("new", unknown).status_code == 201
    guarded.clock.advance(minutes=16)
    assert admin.order("new", unknown).status_code == 201
    guess(guarded, admin, 2)
    told_to_wait(guarded, admin)


def test_quotes_and_proposals_count_together(guarded: World) -> None:
    admin = guarded.person()
    guess(guarded, admin)
    assert admin.propose(guarded.unknown_key(), guarded.key(state="blocked")).status_code == 200
    told_to_wait(guarded, admin)
    assert admin.propose(guarded.key()).status_code == 429


def test_an_honest_order_of_a_hundred_keys_is_never_refused(world: World) -> None:
    admin, keys = world.person(), [world.key(1) for _ in range(100)]
    assert admin.order("new", *(world.unknown_key() for _ in range(49))).status_code == 201
    for _ in range(3):
        assert admin.quote("new", *keys).redeemable
        assert admin.propose(*keys).status_code == 200


def test_a_wrong_clock_locks_nobody_out(guarded: World) -> None:
    admin = guarded.person()
    guarded.clock.advance(days=1)
    guess(guarded, admin, 3)
    assert told_to_wait(guarded, admin) in (900, 901)
    guarded.clock.advance(days=-1)
    assert admin.quote("new", guarded.key()).redeemable
    guess(guarded, admin, 3)
    assert told_to_wait(guarded, admin) in (900, 901)


def test_no_wait_is_longer_than_the_window(guarded: World) -> None:
    guess(guarded, guarded.person(), 3)
    guarded.clock.advance(seconds=-30)  # a server whose clock is a little behind
    assert told_to_wait(guarded, guarded.person()) in (900, 901)


def test_tries_leave_the_window_one_by_one(guarded: World) -> None:
    admin = guarded.person()
    for _ in range(3):
        guess(guarded, admin)
        guarded.clock.advance(minutes=4)
    guarded.clock.advance(seconds=told_to_wait(guarded, admin))
    guess(guarded, admin)
    assert told_to_wait(guarded, admin) in range(1, 242)


def test_blocked_keys_count_like_unknown_ones(guarded: World) -> None:
    admin = guarded.person()
    for _ in range(3):
        admin.quote("new", guarded.key(state="blocked"))
    told_to_wait(guarded, admin)


def test_what_a_customer_may_get_wrong_does_not_count(guarded: World) -> None:
    admin = guarded.person()
    used = guarded.key(state="used", used_by=AWAY, used_on="2027-01-01")
    late, wrong = guarded.key(redeem_by="2027-01-01"), guarded.key(product="cloud")
    for _ in range(10):
        admin.quote("new", guarded.key(), guarded.key(), used, late, wrong)
    assert admin.quote("new", guarded.key()).redeemable


def test_all_unknown_keys_of_an_order_count(guarded: World) -> None:
    admin = guarded.person()
    keys = [guarded.unknown_key() for _ in range(3)]
    assert admin.order("new", guarded.key(), *keys).status_code == 201
    told_to_wait(guarded, admin)


def test_every_customer_of_an_account_counts(guarded: World) -> None:
    reseller = guarded.person("reseller")
    guess(guarded, reseller, 2)
    guess(guarded, reseller, 1, customer=AWAY)
    told_to_wait(guarded, reseller)
    told_to_wait(guarded, reseller, customer=AWAY)


def test_others_go_on(guarded: World) -> None:
    guess(guarded, guarded.person(), 3)
    told_to_wait(guarded, guarded.person())
    assert guarded.person("billing").quote("new", guarded.key()).redeemable


def test_changing_the_address_does_not_help_an_account(guarded: World) -> None:
    guess(guarded, guarded.person(address="192.0.2.1"), 3)
    told_to_wait(guarded, guarded.person(address="198.51.100.7"))


def test_changing_the_account_does_not_help_an_address(guarded: World) -> None:
    guess(guarded, guarded.person("reseller"))
    guess(guarded, guarded.person(), 3)
    guess(guarded, guarded.person("billing"))
    assert told_to_wait(guarded, guarded.person("reseller")) in (900, 901)
    elsewhere = guarded.person("reseller", address="198.51.100.7")
    assert elsewhere.quote("new", guarded.key()).redeemable


def test_nobody_is_locked_out_by_others_at_the_address(guarded: World) -> None:
    guess(guarded, guarded.person(), 3)
    guess(guarded, guarded.person("billing"), 2)
    neighbor = guarded.person("reseller")
    assert neighbor.quote("new", guarded.key()).redeemable
    guess(guarded, neighbor)  # a first mistake
    told_to_wait(guarded, neighbor)


def test_a_network_of_ipv6_addresses_is_one_place(guarded: World) -> None:
    guess(guarded, guarded.person("reseller", address="2001:db8:0:1::4"))
    guess(guarded, guarded.person(address="2001:db8:0:1::1"), 3)
    guess(guarded, guarded.person("billing", address="2001:db8:0:1:ffff::2"))
    told_to_wait(guarded, guarded.person("reseller", address="2001:db8:0:1::3"))
    neighbor = guarded.person("reseller", address="2001:db8:0:2::3")
    assert neighbor.quote("new", guarded.key()).redeemable
    mapped = guarded.person("reseller", address="::ffff:192.0.2.1")
    assert mapped.quote("new", guarded.key()).redeemable


def test_the_longer_wait_of_account_and_address_is_told(guarded: World) -> None:
    admin = guarded.person()
    guess(guarded, admin, 3)
    guarded.clock.advance(minutes=5)
    for account, count in (("billing", 3), ("reseller", 2)):
        keys = [guarded.unknown_key() for _ in range(count)]
        assert guarded.person(account).order("new", *keys).status_code == 201
    seconds = told_to_wait(guarded, admin)
    assert seconds in (900, 901)
    guarded.clock.advance(seconds=seconds)
    assert admin.quote("new", guarded.key()).redeemable


def test_reading_and_redeeming_go_on(guarded: World) -> None:
    admin = guarded.person()
    quote = admin.quote("new", guarded.key())
    guess(guarded, admin, 3)
    told_to_wait(guarded, admin)
    assert admin.history().items == ()
    assert admin.redeemed(quote)


def test_every_server_counts_together(guarded: World) -> None:
    guess(guarded, guarded.person(), 3)
    told_to_wait(guarded, guarded.again().person())


def test_many_requests_at_once_learn_no_more_than_one_after_the_other(guarded: World) -> None:
    """Counted after the fact, 40 connections could try sixteen times the limit."""
    servers = [guarded, guarded.again()]
    asked = [partial(servers[n % 2].person().order, "new", guarded.unknown_key()) for n in range(12)]
    answered = Counter(result.status_code for result in at_once(*asked))
    assert answered == {201: 3, 429: 9}


def test_what_left_the_window_is_forgotten(guarded: World) -> None:
    admin = guarded.person()
    guess(guarded, admin, 3)
    guarded.clock.advance(minutes=16)
    guess(guarded, admin)
    assert guarded.look("SELECT COUNT(*) FROM failed_key") == [(2,)]
    tidy(guarded.database, micros(guarded.clock()) + 1)
    assert (
        guarded.look("SELECT COUNT(*) FROM failed_key")
        == guarded.look("SELECT COUNT(*) FROM throttled")
        == [(0,)]
    )


def test_fifty_of_an_account_and_two_hundred_of_an_address_are_the_rule(world: World) -> None:
    admin = world.person()
    assert admin.order("new", *(world.unknown_key() for _ in range(49))).status_code == 201
    guess(world, admin)
    told_to_wait(world, admin)
    assert (world.service.throttle.per_account, world.service.throttle.per_address) == (50, 200)
