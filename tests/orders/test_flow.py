"""The flow alone decides what comes next; keys stay until they are removed; nothing is sent unreviewed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.orders.steps import (
    ACTIVE,
    ADMIN,
    AWAY,
    CUMULUS,
    CUSTOMERS,
    DOUBTFUL,
    ENTRY,
    EXPIRED,
    HOME,
    IMPOSSIBLE,
    MISTYPED,
    OPTIONS,
    READ_ONLY,
    RECEIPT,
    RIGHT,
    SUBSCRIPTIONS,
    WARNING,
    at_customer,
    at_redeem,
    at_review,
    at_subscription,
    option,
    proposals,
    quote,
)
from wizard import contract, keys
from wizard.contract import Account, Action, Agreement, Customer, CustomerPage, Problem, Quote, Role
from wizard.keys import KeyFormat, Verdict
from wizard.orders.draft import FITTING_STATUS, Draft, may_redeem
from wizard.orders.flow import Flow
from wizard.orders.key_entries import judge
from wizard.orders.place import Place, Source
from wizard.orders.steps import SIDE_ROOMS, STEPS, Step, can_go_on, next_step, route
from wizard.server import lifecycle

# ---- the same rules as the service's


def test_the_same_statuses_fit_an_action_here_and_at_the_service() -> None:
    assert {str(task): statuses for task, statuses in FITTING_STATUS.items()} == {
        str(action): frozenset(map(str, statuses)) for action, statuses in lifecycle.FITTING.items()
    }


def test_the_same_roles_may_redeem_here_and_at_the_service() -> None:
    redeeming = {role for role in Role if may_redeem(replace(HOME, roles=(role,)))}
    assert redeeming == contract.REDEEMING_ROLES


def test_every_step_has_its_row() -> None:
    assert set(STEPS) == set(Step)


def test_the_flow_is_imported_without_what_is_slow_to_import() -> None:
    slow = ("requests", "sqlite3", "msgspec", "falcon", "PySide6", "wizard.server")
    program = f"import sys, wizard.orders.flow; print([name for name in {slow} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


# ---- the steps


def test_an_order_at_a_service_has_its_steps_and_skips_what_is_known() -> None:
    assert " ".join(route(Draft())) == "key customer subscription review redeem done"
    assert " ".join(route(Draft(sign_in=True))) == "key sign-in customer subscription review redeem done"
    assert " ".join(route(Draft(customer_settled=True))) == "key subscription review redeem done"


@pytest.mark.parametrize("room", sorted(SIDE_ROOMS))
def test_a_side_room_leaves_the_order_as_it_is(room: Step) -> None:
    walk = at_review()
    walk.quoted(quote())
    before = walk.draft
    walk.enter_room(room)
    assert (walk.step, walk.taken[-2]) == (room, Step.REVIEW)
    assert not walk.can_go_on
    assert next_step(room, walk.draft) is None
    walk.go_back()
    assert (walk.step, walk.draft) == (Step.REVIEW, before)


@pytest.mark.parametrize("task", [Action.NEW, Action.ADD, Action.EXTEND, Action.REACTIVATE])
def test_an_order_goes_from_its_key_to_done(task: Action) -> None:
    walk = at_review(task)
    walk.quoted(quote())
    walk.accept(authorized=True)
    walk.redeeming(ENTRY)
    walk.redeemed(RECEIPT)
    assert walk.step is Step.DONE
    assert walk.draft.receipt is RECEIPT
    assert walk.entry is None
    assert not walk.can_go_back
    assert next_step(Step.DONE, walk.draft) is None


@pytest.mark.parametrize("customer", CUSTOMERS)
def test_the_customer_step_needs_one_with_a_role_that_may_redeem(customer: Customer) -> None:
    assert (
        can_go_on(Step.CUSTOMER, Draft(customer=customer)) == may_redeem(customer) == (customer != READ_ONLY)
    )
    assert not can_go_on(Step.CUSTOMER, Draft())


def test_the_only_customer_is_chosen_and_not_asked_for() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.arrived(ADMIN, CustomerPage((HOME,)))
    assert walk.go_on() is Step.SUBSCRIPTION
    assert (walk.draft.customer, walk.go_back()) == (HOME, Step.KEY)


def test_at_the_customer_step_the_only_customer_leads_on() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    assert walk.go_on() is Step.CUSTOMER
    walk.arrived(ADMIN, CustomerPage((HOME,)))
    assert walk.taken == (Step.KEY, Step.SUBSCRIPTION)


@pytest.mark.parametrize(
    "page", [CustomerPage((READ_ONLY,)), CustomerPage((HOME,), "more"), CustomerPage(())]
)
def test_a_customer_is_asked_for_where_the_role_is_not_enough_or_there_is_no_single_one(
    page: CustomerPage,
) -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.arrived(ADMIN, page)
    assert walk.go_on() is Step.CUSTOMER
    assert not walk.can_go_on


@pytest.mark.parametrize(
    ("task", "fitting"),
    [(Action.ADD, "active"), (Action.EXTEND, "active expired"), (Action.REACTIVATE, "expired disabled")],
)
def test_by_hand_a_subscription_is_needed_whose_status_fits(task: Action, fitting: str) -> None:
    fit = [
        state.status
        for state in SUBSCRIPTIONS
        if can_go_on(Step.SUBSCRIPTION, Draft(action=task, subscription=state, by_hand=True))
    ]
    assert " ".join(fit) == fitting
    assert can_go_on(Step.SUBSCRIPTION, Draft(action=Action.NEW, by_hand=True))
    assert not can_go_on(Step.SUBSCRIPTION, Draft(by_hand=True))


@pytest.mark.parametrize(
    ("texts", "doubts", "possible"),
    [
        ((), False, False),
        (RIGHT, False, True),
        ((*RIGHT[:1], DOUBTFUL), False, False),
        ((*RIGHT[:1], DOUBTFUL), True, True),
        ((*RIGHT, IMPOSSIBLE), True, False),
        ((*RIGHT, RIGHT[0]), True, False),
        ((*RIGHT, "PGR4C"), True, False),
    ],
)
def test_the_key_step_needs_keys_none_impossible_and_doubts_accepted(
    texts: tuple[str, ...], doubts: bool, possible: bool
) -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(texts)
    walk.accept(doubts=doubts)
    assert walk.can_go_on is possible


def test_a_key_that_stands_in_the_list_before_is_a_duplicate_however_it_is_written() -> None:
    judged = judge((RIGHT[0], keys.dashed(RIGHT[0]).lower()), KeyFormat.SERVICE)
    assert [entry.check.verdict for entry in judged] == [Verdict.COMPLETE, Verdict.DUPLICATE]
    assert judged[1].ending == RIGHT[0][-5:]


# ---- the use of the keys


def test_nothing_is_chosen_unless_there_is_only_one_possible_option() -> None:
    assert at_subscription().draft.option is None
    walk = at_subscription()
    walk.proposed(proposals(OPTIONS[4], OPTIONS[1]))
    assert (walk.draft.option, walk.draft.action, walk.draft.subscription) == (OPTIONS[1], Action.ADD, ACTIVE)


def test_an_option_that_redeems_nothing_or_is_not_there_cannot_be_chosen() -> None:
    walk = at_subscription()
    for wrong in (OPTIONS[4], option(Action.EXTEND, EXPIRED), replace(OPTIONS[0], action="merge")):
        with pytest.raises(ValueError, match="cannot be chosen"):
            walk.choose_option(wrong)
    assert not walk.can_go_on


def test_the_same_choice_is_made_again_when_the_keys_change_and_it_is_still_possible() -> None:
    walk = at_review(Action.EXTEND)
    walk.go_back()
    walk.go_back()
    walk.go_back()
    walk.add_keys(("H9PGWTC6D9Y2PP7Q3W2VDDMQG",))
    assert (walk.draft.proposals, walk.draft.option) == (None, None)
    walk.go_on()
    walk.go_on()
    assert not walk.can_go_on
    walk.proposed(proposals(*OPTIONS, lines=(*quote().lines, quote().lines[0])))
    assert (walk.draft.option, walk.can_go_on) == (OPTIONS[2], True)
    walk.proposed(proposals(OPTIONS[0], OPTIONS[1], lines=(*quote().lines, quote().lines[0])))
    assert (walk.draft.option, walk.draft.action) == (None, None)


def test_keys_that_nothing_helps_stand_aside_and_stay_in_the_order() -> None:
    used = Problem("key-used", {"by": "other"})
    lines = (replace(quote().lines[0], state="rejected", problem=used), *quote().lines[1:])
    walk = at_subscription()
    walk.proposed(proposals(option(Action.NEW, accepted_rows=(2, 3)), lines=lines))
    draft = walk.draft
    assert [entry.text for entry in draft.ordered] == [*RIGHT[1:]]
    assert [(entry.text, entry.problem) for entry in draft.set_aside] == [(RIGHT[0], used)]
    assert (draft.afterwards, draft.key_texts) == ((), RIGHT)


def test_keys_of_other_months_and_products_are_for_the_next_order() -> None:
    walk = at_subscription()
    some = option(Action.EXTEND, ACTIVE, redeemable=False, accepted_rows=(1, 3))
    walk.proposed(proposals(*OPTIONS[:2], some))
    walk.choose_option(some)
    assert [entry.text for entry in walk.draft.ordered] == [RIGHT[0], RIGHT[2]]
    assert [entry.text for entry in walk.draft.afterwards] == [RIGHT[1]]
    walk.go_on()
    walk.quoted(quote())
    walk.accept(authorized=True)
    walk.redeeming(ENTRY)
    walk.redeemed(RECEIPT)
    walk.new_order()
    assert (walk.draft.key_texts, walk.draft.customer, walk.step) == ((RIGHT[1],), HOME, Step.KEY)
    assert walk.go_on() is Step.SUBSCRIPTION  # the customer is not asked for again


def test_another_product_may_come_first() -> None:
    groups = proposals(*OPTIONS).groups
    two = (
        replace(groups[0], rows=(1,), options=(option(Action.NEW, accepted_rows=(1,)),) * 2),
        replace(
            groups[0], product_id="mail", rows=(2, 3), options=(option(Action.NEW, accepted_rows=(2, 3)),)
        ),
    )
    walk = at_subscription()
    walk.proposed(proposals(groups=two))
    assert (walk.draft.group, walk.draft.option) == (0, None)
    walk.choose_group(1)
    assert [entry.text for entry in walk.draft.ordered] == [*RIGHT[1:]]
    assert [entry.text for entry in walk.draft.afterwards] == [RIGHT[0]]
    with pytest.raises(ValueError, match="no such group"):
        walk.choose_group(2)


def test_an_older_service_has_action_and_subscription_chosen_by_hand() -> None:
    walk = at_subscription()
    walk.choose_by_hand()
    assert not walk.can_go_on
    walk.choose_action(Action.ADD)
    walk.choose_subscription(ACTIVE)
    assert walk.go_on() is Step.REVIEW
    assert walk.draft.ordered == walk.draft.entries
    walk.choose_action(Action.REACTIVATE)
    assert walk.draft.subscription is None


# ---- the review


@pytest.mark.parametrize(
    ("made", "ticks", "possible"),
    [
        (quote(), "authorized", True),
        (quote(), "", False),
        (quote(), "warnings", False),
        (quote(redeemable=False), "authorized warnings", False),
        (quote(warnings=(WARNING,)), "authorized", False),
        (quote(warnings=(WARNING,)), "authorized warnings", True),
    ],
)
def test_the_review_needs_a_redeemable_quote_and_every_tick(made: Quote, ticks: str, possible: bool) -> None:
    walk = at_review()
    assert not walk.can_go_on
    walk.quoted(made)
    walk.accept(**dict.fromkeys(ticks.split(), True))
    assert walk.can_go_on is possible


def test_a_tick_can_be_taken_back_and_none_is_made_without_a_quote() -> None:
    walk = at_redeem()
    walk.accept(authorized=False)
    assert not walk.draft.authorized
    with pytest.raises(ValueError, match="no quote"):
        at_review().accept(authorized=True)


def test_ticks_live_with_customer_and_agreement_and_warnings_with_the_quote() -> None:
    walk = at_review()
    walk.quoted(quote(warnings=(WARNING,)))
    walk.accept(warnings=True, authorized=True)
    walk.go_back()
    walk.go_on()
    walk.quoted(quote(id="Q-2", warnings=(WARNING,)))
    assert (walk.draft.authorized, walk.draft.warnings_accepted) == (True, False)
    walk.quoted(quote(agreement=Agreement("8", "https://x.example")))
    assert not walk.draft.authorized


def test_a_renewed_quote_that_says_the_same_asks_nothing_again() -> None:
    walk = at_review()
    walk.quoted(quote(warnings=(WARNING,)))
    walk.accept(warnings=True, authorized=True)
    walk.quoted(quote(id="Q-2", warnings=(WARNING,)))
    assert (walk.reviewed_again, walk.can_go_on) == (True, True)
    walk.quoted(quote(id="Q-3", warnings=(WARNING, WARNING)))
    assert (walk.reviewed_again, walk.can_go_on) == (False, False)


def test_the_agreement_is_accepted_once_for_a_customer_and_a_version() -> None:
    walk = at_redeem()
    assert not walk.agreement_known
    walk.redeemed(RECEIPT)
    walk.new_order_for_same_customer()
    walk.set_keys(RIGHT)
    walk.go_on()
    walk.proposed(proposals(OPTIONS[0]))
    walk.go_on()
    walk.quoted(quote())
    assert (walk.agreement_known, walk.draft.authorized) == (True, False)


def test_a_quote_that_finds_the_subscription_unfit_leads_back_to_it() -> None:
    unfit = Problem("subscription-unfit", {"action": "add", "status": "expired"})
    walk = at_review()
    lines = tuple(replace(line, state="rejected", problem=unfit) for line in quote().lines)
    walk.quoted(quote(lines=lines, after=None, redeemable=False))
    assert (walk.step, walk.problem, walk.draft.proposals) == (Step.SUBSCRIPTION, unfit, None)
    assert walk.draft.key_texts == RIGHT


def test_a_quote_that_misses_the_role_leads_back_to_the_customer() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.arrived(ADMIN, CustomerPage((HOME,)))
    walk.go_on()
    walk.proposed(proposals(OPTIONS[0]))
    walk.go_on()
    assert walk.quote_failed(Problem("role-required", {})) is Step.CUSTOMER
    assert not walk.can_go_on
    walk.arrived(ADMIN, CustomerPage((HOME,)))  # Check again
    assert walk.can_go_on


def test_rejected_keys_are_set_aside_with_their_reason() -> None:
    used = Problem("key-used", {"by": "other"})
    months = Problem("key-term-mismatch", {"months": 6, "expected": 12})
    made = quote().lines
    lines = (
        made[0],
        replace(made[1], state="rejected", problem=used),
        replace(made[2], state="rejected", problem=months),
    )
    walk = at_review()
    walk.quoted(quote(lines=lines, redeemable=False))
    assert walk.set_aside_rejected()
    draft = walk.draft
    assert [entry.text for entry in draft.ordered] == [RIGHT[0]]
    assert [(entry.text, entry.problem) for entry in draft.set_aside] == [(RIGHT[1], used)]
    assert [entry.text for entry in draft.afterwards] == [RIGHT[2]]  # another order has another answer
    assert (draft.quote, draft.key_texts) == (None, RIGHT)
    walk.quoted(quote(lines=(replace(made[0], state="rejected", problem=used),), redeemable=False))
    assert not walk.set_aside_rejected()


# ---- signing in


def test_signing_in_comes_before_the_customer_and_is_no_step_to_go_back_to() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys(RIGHT)
    walk.require_sign_in()
    assert walk.go_on() is Step.SIGN_IN
    assert not walk.can_go_on
    walk.signed_in(ADMIN)
    assert walk.go_on() is Step.CUSTOMER
    assert walk.taken == (Step.KEY, Step.CUSTOMER)


def test_a_sign_in_that_ran_out_leads_back_to_where_it_was_asked_for() -> None:
    walk = at_review()
    walk.require_sign_in()
    assert walk.taken == (Step.KEY, Step.SIGN_IN)
    walk.signed_in(ADMIN)
    assert walk.go_on() is Step.REVIEW
    assert (walk.draft.customer, walk.draft.action) == (HOME, Action.ADD)


def test_another_account_has_other_customers() -> None:
    walk = at_review()
    walk.require_sign_in()
    walk.signed_in(Account("A-2", "Kenji", ("reseller",)))
    assert (walk.draft.customer, walk.draft.option) == (None, None)
    assert walk.go_on() is Step.CUSTOMER
    assert walk.draft.key_texts == RIGHT


# ---- back, undo and starting over


def test_back_keeps_the_keys_and_the_choice_and_drops_the_quote() -> None:
    walk = at_review()
    walk.quoted(quote(warnings=(WARNING,)))
    walk.accept(warnings=True, authorized=True)
    assert walk.go_back() is Step.SUBSCRIPTION
    draft = walk.draft
    assert draft.key_texts == RIGHT
    assert (draft.quote, draft.warnings_accepted, draft.authorized) == (None, False, False)
    assert draft.option == OPTIONS[1]
    while walk.step is not Step.KEY:
        walk.go_back()
    assert walk.draft.key_texts == RIGHT


def test_another_customer_drops_what_was_chosen_and_the_same_one_keeps_it() -> None:
    walk = at_review()
    walk.change_customer()
    walk.choose_customer(replace(HOME, name="Huis N.V."))
    assert walk.draft.option == OPTIONS[1]
    walk.choose_customer(AWAY)
    dropped = walk.draft
    assert (dropped.option, dropped.proposals, dropped.subscription) == (None, None, None)
    assert dropped.key_texts == RIGHT


CHOICES: list[Callable[[Flow], object]] = [
    lambda walk: walk.choose_customer(HOME),
    lambda walk: walk.choose_option(OPTIONS[0]),
    lambda walk: walk.choose_by_hand(),
    lambda walk: walk.choose_action(Action.EXTEND),
    lambda walk: walk.add_keys((MISTYPED,)),
    lambda walk: walk.remove_key(0),
]


@pytest.mark.parametrize("choose", CHOICES)
def test_a_choice_drops_what_the_service_said_of_the_order_before_it(
    choose: Callable[[Flow], object],
) -> None:
    walk = at_review()
    walk.quoted(quote())
    walk.accept(authorized=True)
    choose(walk)
    assert walk.draft.quote is None
    assert not walk.can_go_on


def test_doubts_are_accepted_of_the_keys_that_are_there_only() -> None:
    walk = Flow()
    walk.set_keys((MISTYPED,))
    walk.accept(doubts=True)
    walk.add_keys((RIGHT[0],))
    assert not walk.draft.doubts_accepted


@pytest.mark.parametrize("index", [-1, 3, 100])
def test_a_key_that_is_not_there_cannot_be_removed(index: int) -> None:
    walk = at_review()
    with pytest.raises(ValueError, match="no key at this place"):
        walk.remove_key(index)
    assert walk.draft.key_texts == RIGHT
    assert not walk.can_undo


def test_every_removal_can_be_undone_until_redeem() -> None:
    walk = Flow()
    walk.know_services([CUMULUS])
    walk.set_keys((*RIGHT, IMPOSSIBLE, RIGHT[0]))
    everything = walk.draft.entries
    walk.remove_problems()
    walk.remove_keys((0, 2))
    walk.remove_all()
    assert walk.draft.entries == ()
    for _ in range(3):
        walk.undo()
    assert walk.draft.entries == everything
    with pytest.raises(ValueError, match="nothing was removed"):
        walk.undo()
    begun = at_review()
    begun.remove_key(0)
    begun.undo()
    begun.remove_key(0)
    begun = at_redeem()
    assert not begun.can_undo


def test_a_key_brought_back_keeps_the_verdict_of_its_list() -> None:
    """Its list calls it mistyped, because the others there hold a check; alone it cannot be checked."""
    text = "XT8G4C7BQJ2RDYP9F3V6GXB7T"
    assert keys.check(text).verdict is Verdict.UNVERIFIABLE
    verdict = replace(keys.check(text), verdict=Verdict.MISTYPED)
    walk = Flow()
    walk.add_keys((*RIGHT, text), {text: verdict})
    everything = walk.draft.entries
    assert everything[-1].doubtful
    for rows in ((3,), (0, 3), range(4)):
        walk.remove_keys(rows)
        walk.undo()
        assert walk.draft.entries == everything


def test_undo_brings_back_keys_beside_those_that_were_added_since() -> None:
    walk = Flow()
    walk.add_keys(RIGHT[:2])
    walk.remove_key(0)
    walk.add_keys(RIGHT[2:])
    walk.undo()
    assert walk.draft.key_texts == RIGHT


def test_starting_over_can_be_undone_with_everything_that_was_chosen() -> None:
    walk = at_review()
    before, taken = walk.draft, walk.taken
    walk.start_over()
    assert (walk.draft, walk.step) == (Draft(), Step.KEY)
    walk.undo()
    assert (walk.draft, walk.taken) == (before, taken)
    walk.start_over()
    walk.add_keys(("H9PGWTC6D9Y2PP7Q3W2VDDMQG",))
    walk.undo()
    assert (walk.draft.key_texts, walk.step) == ((*RIGHT, "H9PGWTC6D9Y2PP7Q3W2VDDMQG"), Step.KEY)


def test_there_is_no_way_back_from_the_key_and_from_redeem_on() -> None:
    begun, done = at_redeem(), at_redeem()
    done.redeemed(RECEIPT)
    for walk in (Flow(), begun, done):
        assert not walk.can_go_back
        with pytest.raises(ValueError, match="no way back"):
            walk.go_back()


def test_nothing_is_redeemed_without_a_finished_review() -> None:
    for walk in (Flow(), at_customer(), at_review()):
        with pytest.raises(ValueError, match="not finished"):
            walk.redeeming(ENTRY)
        with pytest.raises(ValueError, match="nothing follows"):
            walk.go_on()


def test_a_duplicate_points_to_the_first_row_of_the_same_whatever_is_done_to_the_list() -> None:
    walk = Flow(key_format=KeyFormat.SERVICE)
    walk.add_keys((RIGHT[0], RIGHT[1]))
    walk.add_keys((RIGHT[1], RIGHT[0]))
    assert [entry.first for entry in walk.draft.entries] == [None, None, 2, 1]
    walk.remove_key(0)
    assert [entry.first for entry in walk.draft.entries] == [None, 1, None]
    assert walk.draft.entries == judge(walk.draft.key_texts, KeyFormat.SERVICE)
    walk.replace_key(1, MISTYPED)
    assert [entry.check.verdict for entry in walk.draft.entries] == [
        Verdict.COMPLETE,
        Verdict.MISTYPED,
        Verdict.COMPLETE,
    ]
    walk.add_keys((RIGHT[1],))
    walk.remove_duplicates()
    assert walk.draft.entries == judge((RIGHT[1], MISTYPED, RIGHT[0]), KeyFormat.SERVICE)
    with pytest.raises(ValueError, match="no key"):
        walk.replace_key(3, RIGHT[0])


def test_keys_that_are_too_many_begin_the_next_order() -> None:
    walk = at_customer()
    walk.keep_after(1)
    assert [entry.text for entry in walk.draft.kept] == [*RIGHT[1:]]
    walk.new_order()
    assert (walk.draft.key_texts, walk.draft.kept) == (RIGHT[1:], ())
    walk.keep_after(1)
    walk.restore_kept()
    assert walk.draft.key_texts == RIGHT[1:]


def test_another_place_has_other_customers_and_asks_for_them_again() -> None:
    walk = at_review()
    while walk.step is not Step.KEY:
        walk.go_back()
    walk.choose_place(Place.of(Source.SERVICE, "https://stratus.example"))
    assert walk.place.address == "https://stratus.example"
    assert walk.go_on() is Step.CUSTOMER
    assert (walk.draft.customer, walk.draft.account, walk.draft.option) == (None, None, None)
