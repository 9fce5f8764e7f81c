"""Keys cannot be guessed: too many unknown ones are refused for a stated time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.server.people import Person, refusal
from tests.server.world import AWAY, World
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
    refusal(result, "too-many-attempts", retry_after=seconds)
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


def test_the_wait_counts_from_the_try_that_has_to_leave_the_window(guarded: World) -> None:
    """Tries at minutes 0, 5 and 5 times four: until the window holds two or fewer, the last has to leave."""
    admin = guarded.person()
    guess(guarded, admin)
    guarded.clock.advance(minutes=5)
    many = [guarded.unknown_key() for _ in range(4)]
    assert admin.order("new", *many).status_code == 201
    guarded.clock.advance(minutes=5)
    seconds = told_to_wait(guarded, admin)
    assert seconds in (600, 601)
    guarded.clock.advance(seconds=seconds)
    assert admin.quote("new", guarded.key()).redeemable


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
    guess(guarded, guarded.person(), 3)
    guess(guarded, guarded.person("billing"), 2)
    assert told_to_wait(guarded, guarded.person("reseller")) in (900, 901)
    elsewhere = guarded.person("reseller", address="198.51.100.7")
    assert elsewhere.quote("new", guarded.key()).redeemable


def test_a_network_of_ipv6_addresses_is_one_place(guarded: World) -> None:
    guess(guarded, guarded.person(address="2001:db8:0:1::1"), 3)
    guess(guarded, guarded.person("billing", address="2001:db8:0:1:ffff::2"), 2)
    told_to_wait(guarded, guarded.person("reseller", address="2001:db8:0:1::3"))
    neighbor = guarded.person("reseller", address="2001:db8:0:2::3")
    assert neighbor.quote("new", guarded.key()).redeemable
    mapped = guarded.person("reseller", address="::ffff:192.0.2.1")
    assert mapped.quote("new", guarded.key()).redeemable


def test_the_longer_wait_of_account_and_address_is_told(guarded: World) -> None:
    admin, billing = guarded.person(), guarded.person("billing")
    guess(guarded, admin, 3)
    guarded.clock.advance(minutes=5)
    assert billing.order("new", *(guarded.unknown_key() for _ in range(5))).status_code == 201
    seconds = told_to_wait(guarded, admin)
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


def test_what_left_the_window_is_forgotten(guarded: World) -> None:
    admin = guarded.person()
    guess(guarded, admin, 3)
    guarded.clock.advance(minutes=16)
    guess(guarded, admin)
    assert guarded.look("SELECT COUNT(*) FROM failed_key") == [(2,)]


def test_fifty_of_an_account_and_two_hundred_of_an_address_are_the_rule(world: World) -> None:
    admin = world.person()
    assert admin.order("new", *(world.unknown_key() for _ in range(49))).status_code == 201
    guess(world, admin)
    told_to_wait(world, admin)
    assert (world.service.throttle.per_account, world.service.throttle.per_address) == (50, 200)
