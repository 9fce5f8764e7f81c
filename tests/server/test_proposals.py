"""Proposals tell everything that keys can do for a customer, as quotes would tell it, and change nothing."""

from __future__ import annotations

import random
from datetime import date

import pytest

from tests.server.people import Person, refusal
from tests.server.world import AWAY, HOME, TODAY, World
from wizard.contract import Action, CustomerRef, Problem
from wizard.contract.proposals import MAX_OPTIONS, Group, Option, RowsProblem


@pytest.fixture
def admin(world: World) -> Person:
    return world.person()


def options(group: Group) -> list[tuple[str, str | None, bool]]:
    """Return action, subscription and redeemable of each option."""
    return [(option.action, option.subscription_id, option.redeemable) for option in group.options]


def option(group: Group, action: str, subscription: str | None = None) -> Option:
    [found] = [
        each for each in group.options if (each.action, each.subscription_id) == (action, subscription)
    ]
    return found


def test_a_key_may_make_a_subscription_or_change_one_of_its_product(world: World, admin: Person) -> None:
    active, expired = world.subscription(10, expires=100), world.subscription(20, expires=-5)
    disabled, other = world.subscription(30, expires=-60), world.subscription(40, product="cloud")
    away = world.subscription(50, customer=AWAY)
    [group] = admin.proposals(world.key(5)).groups
    assert (group.product_id, group.product, group.rows) == ("office", "Cumulus Office", (1,))
    assert (group.licenses, group.months) == (5, 12)
    assert options(group) == [
        ("new", None, True),
        ("add", active, True),
        ("extend", active, True),
        ("reactivate", expired, True),
        ("reactivate", disabled, True),
    ]
    assert other not in str(group)
    assert away not in str(group)


def test_lines_tell_of_each_key_in_the_order_sent(world: World, admin: Person) -> None:
    good, cloud = world.key(7, 24), world.key(9, 6, product="cloud")
    used = world.key(state="used", used_by=HOME, used_on="2027-01-31")
    late = world.key(redeem_by="2027-01-01")
    unknown, home = world.unknown_key(), world.key(product=world.product("home", consumer=True))
    gone = world.key(product=world.product("gone", withdrawn=True))
    japan = world.key(product=world.product("japan", countries="JP"))
    proposals = admin.proposals(used, good, late, good, unknown, home, gone, japan, cloud)
    assert proposals.customer == CustomerRef(HOME, "Huis B.V.", "huis.example")
    assert [line.ending for line in proposals.lines] == [
        key[-5:] for key in (used, good, late, good, unknown, home, gone, japan, cloud)
    ]
    assert [line.problem and (line.problem.code, line.problem.parameters) for line in proposals.lines] == [
        ("key-used", {"by": "own", "redeemed_on": "2027-01-31", "action": None}),
        None,
        ("key-expired", {"redeem_by": "2027-01-01"}),
        ("key-duplicate", {"row": 2}),
        ("key-invalid", {}),
        ("key-wrong-product", {"reason": "consumer", "product": "Home", "expected": None}),
        ("offer-unavailable", {"reason": "withdrawn", "product": "Gone", "country": "NL"}),
        ("offer-unavailable", {"reason": "country", "product": "Japan", "country": "NL"}),
        None,
    ]
    told = proposals.lines[1]
    assert (told.state, told.product, told.product_id, told.licenses, told.months) == (
        "accepted",
        "Cumulus Office",
        "office",
        7,
        24,
    )
    assert [(group.product_id, group.rows) for group in proposals.groups] == [
        ("office", (2,)),
        ("cloud", (9,)),
    ]


def test_where_no_key_is_usable_there_is_no_group(world: World, admin: Person) -> None:
    proposals = admin.proposals(world.unknown_key(), world.key(state="blocked"))
    assert proposals.groups == ()
    assert [line.state for line in proposals.lines] == ["rejected", "rejected"]


def test_an_option_says_what_is_before_and_after(world: World, admin: Person) -> None:
    subscription = world.subscription(20, expires=100)
    [group] = admin.proposals(world.key(5), world.key(7)).groups
    new, added, extended = group.options
    before = admin.state(subscription)
    assert new.before is None
    assert new.after is not None
    assert (new.after.licenses, new.after.expires_on) == (12, date(2028, 3, 15))
    assert (new.after.subscription_id, new.after.started_on, new.after.reference) == (None, TODAY, None)
    assert added.before == extended.before == before
    assert added.after is not None
    assert (added.after.licenses, added.after.expires_on) == (32, before.expires_on)
    assert added.warnings == (
        Problem("term-cut", {"months": 12, "expires_on": before.expires_on.isoformat()}),
    )
    assert extended.after is not None
    assert extended.after.licenses == 12
    assert extended.warnings == (Problem("licenses-reduced", {"before": 20, "after": 12}),)


def test_different_months_fit_only_where_the_date_stays(world: World, admin: Person) -> None:
    subscription = world.subscription(10)
    [group] = admin.proposals(*(world.key(5, months) for months in (12, 6, 12, 1, 6))).groups
    assert group.months is None
    assert options(group) == [
        ("add", subscription, True),
        ("new", None, False),
        ("extend", subscription, False),
    ]
    extended = option(group, "extend", subscription)
    assert extended.accepted_rows == (1, 3)
    assert extended.problems == (
        RowsProblem(Problem("key-term-mismatch", {"months": 6, "expected": 12}), (2, 5)),
        RowsProblem(Problem("key-term-mismatch", {"months": 1, "expected": 12}), (4,)),
    )
    assert extended.after is not None
    assert extended.after.licenses == 10


def test_the_license_limit_is_named_with_all_keys(world: World, admin: Person) -> None:
    subscription = world.subscription(290)
    [group] = admin.proposals(world.key(8), world.key(20), world.key(2)).groups
    assert options(group)[-1] == ("add", subscription, False)
    added = option(group, "add", subscription)
    assert added.accepted_rows == (1, 3)
    assert added.problems == (
        RowsProblem(Problem("license-limit-exceeded", {"maximum": 300, "total": 320}), (2,)),
    )


def test_a_deleted_subscription_says_why_it_cannot_come_back(world: World, admin: Person) -> None:
    subscription = world.subscription(10, expires=-300)
    [group] = admin.proposals(world.key()).groups
    dead = option(group, "reactivate", subscription)
    assert (dead.redeemable, dead.after, dead.accepted_rows, dead.warnings) == (False, None, (), ())
    reason = {"action": "reactivate", "status": "deleted", "status_reason": "expiry"}
    assert dead.problems == (RowsProblem(Problem("subscription-unfit", reason), (1,)),)


def test_a_trial_that_was_had_may_only_be_continued(world: World, admin: Person) -> None:
    trial = world.product("trial", trial=True)
    subscription = world.subscription(product=trial)
    [group] = admin.proposals(world.key(product=trial)).groups
    assert options(group) == [
        ("add", subscription, True),
        ("extend", subscription, True),
        ("new", None, False),
    ]
    reason = {"reason": "trial-used", "product": "Trial", "country": "NL"}
    assert option(group, "new").problems == (RowsProblem(Problem("offer-unavailable", reason), (1,)),)


def test_subscriptions_of_one_product_are_told_apart(world: World, admin: Person) -> None:
    world.clock.set_to(date(2026, 1, 10))
    first = admin.redeemed(admin.quote("new", world.key()), reference="order 4711").after
    world.clock.set_to(date(2026, 2, 20))
    second = admin.does("new", world.key()).after
    assert (first.started_on, first.reference) == (date(2026, 1, 10), "order 4711")
    assert (second.started_on, second.reference) == (date(2026, 2, 20), None)
    extended = admin.redeemed(
        admin.quote("extend", world.key(), to=first.subscription_id), reference="another"
    ).after
    assert (extended.started_on, extended.reference) == (date(2026, 1, 10), "order 4711")
    assert admin.state(first.subscription_id) == extended
    [group] = admin.proposals(world.key()).groups
    assert [each.before for each in group.options if each.action == "add"] == sorted(
        [extended, second], key=lambda state: str(state.subscription_id)
    )


def test_of_a_thousand_subscriptions_two_hundred_options_are_told(world: World, admin: Person) -> None:
    for _ in range(150):
        world.subscription(299)  # nothing can be added
    [group] = admin.proposals(world.key(5)).groups
    assert len(group.options) == MAX_OPTIONS
    redeemable = [option.redeemable for option in group.options]
    assert redeemable == sorted(redeemable, reverse=True)
    assert redeemable.count(True) == 151


def test_product_names_come_in_the_language_asked_for(world: World) -> None:
    [group] = world.person(language="nl").proposals(world.key()).groups
    assert (group.product, group.product_id) == ("Cumulus Kantoor", "office")


def test_proposals_change_and_keep_nothing(world: World, admin: Person) -> None:
    world.subscription()
    before = world.orders()
    keys = [world.key(), world.key(), world.key(product="cloud")]
    admin.proposals(*keys)
    after = world.orders()
    assert {table: rows for table, rows in after.items() if table != "product_key"} == {
        table: rows for table, rows in before.items() if table != "product_key"
    }
    assert world.look("SELECT COUNT(*) FROM quote") == [(0,)]
    assert world.look("SELECT state, COUNT(*) FROM product_key GROUP BY state") == [("unused", 3)]


def test_who_may_not_redeem_gets_no_proposals(world: World) -> None:
    reader = world.person("reader").propose(world.key())
    refusal(reader, "role-required", customer="Huis B.V.", roles="reader")
    refusal(world.person("stranger").propose(world.key()), "not-found", what="customer")
    refusal(world.person(None).propose(world.key()), "not-signed-in")  # type: ignore[arg-type]


def test_one_to_a_hundred_keys_are_taken(world: World, admin: Person) -> None:
    keys = [world.key(1) for _ in range(101)]
    refusal(admin.propose(*keys), "request-invalid", field="keys")
    refusal(admin.propose(), "request-invalid", field="body")
    refusal(admin.propose(keys[0], "no key"), "request-invalid", field="keys[1]")
    [group] = admin.proposals(*keys[:100]).groups
    assert group.rows == tuple(range(1, 101))


def test_of_keys_of_different_months_the_largest_equal_set_is_proposed(world: World, admin: Person) -> None:
    keys = [world.key(5, months) for months in (6, 12, 1, 12)]
    [group] = admin.proposals(*keys).groups
    new = next(one for one in group.options if one.action == Action.NEW)
    assert (new.redeemable, new.accepted_rows) == (False, (2, 4))
    assert new.after is not None
    assert new.after.licenses == 10
    assert [(found.problem.parameters, found.rows) for found in new.problems] == [
        ({"months": 6, "expected": 12}, (1,)),
        ({"months": 1, "expected": 12}, (3,)),
    ]


def test_every_option_is_what_a_quote_would_tell(world: World, admin: Person, seeded: random.Random) -> None:
    """Random keys and subscriptions: each option against a quote of its group's keys.

    But for add, the keys that the option accepts are asked about first: the first key's months decide there.
    """
    products = ["office", "cloud", world.product("trial", trial=True, license_limit=25)]
    for _ in range(8):
        product = seeded.choice(products)
        ended = {"ended_on": "2027-03-01", "ended_by": "vendor"} if seeded.random() < 0.2 else {}
        world.subscription(seeded.randrange(1, 290), seeded.randrange(-200, 400), product, **ended)
    for _ in range(6):
        months = [seeded.choice((6, 12)) for _ in range(seeded.randrange(1, 9))]
        keys = [world.key(seeded.choice((1, 5, 80)), term, seeded.choice(products)) for term in months]
        for group in admin.proposals(*keys).groups:
            for each in group.options:
                later = [row for row in group.rows if row not in each.accepted_rows]
                rows = [*each.accepted_rows, *later] if each.action != Action.ADD else [*group.rows]
                quote = admin.quote(each.action, *(keys[row - 1] for row in rows), to=each.subscription_id)
                lines = dict(sorted(zip(rows, quote.lines, strict=True)))
                accepted = tuple(row for row, line in lines.items() if line.state == "accepted")
                assert (each.before, each.after, each.warnings) == (quote.before, quote.after, quote.warnings)
                assert (each.accepted_rows, each.redeemable) == (accepted, quote.redeemable)
                codes = {row: found.problem.code for found in each.problems for row in found.rows}
                assert codes == {
                    row: line.problem.code for row, line in lines.items() if line.problem is not None
                }
