"""Any intents, in any order: no exception but ValueError, keys stay, nothing is redeemed unreviewed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.orders.steps import (
    ACTIVE,
    ADMIN,
    CUMULUS,
    CUSTOMERS,
    ENTRY,
    RECEIPT,
    STRATUS,
    SUBSCRIPTIONS,
    TEXTS,
    WARNING,
    quote,
)
from wizard import keys
from wizard.contract import Action, Customer, CustomerPage, CustomerRef, Line, Problem, State
from wizard.contract.proposals import Group, Option, Proposals
from wizard.keys import KeyFormat
from wizard.orders.destination import MICROSOFT
from wizard.orders.flow import Flow
from wizard.orders.key_entries import judge
from wizard.orders.place import ANOTHER_VENDOR, Place, Source
from wizard.orders.steps import SIDE_ROOMS, STEPS, Step, can_go_on, next_step, route

PLACES = (
    MICROSOFT,
    ANOTHER_VENDOR,
    CUMULUS.place,
    STRATUS.place,
    Place(),
    Place.of(Source.SERVICE, "https://x.example"),
)


class AnyWalk(RuleBasedStateMachine):
    """Whatever is done in whatever order: no exception but ValueError, and the promises hold."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow(KeyFormat.SERVICE)
        self.texts: list[str] = []
        """Every key that was entered, and neither removed nor redeemed."""

    # ---- the keys

    @rule(texts=st.lists(st.one_of(st.sampled_from(TEXTS), st.text(max_size=30)), max_size=3))
    def add_keys(self, texts: list[str]) -> None:
        self.flow.add_keys(tuple(texts))
        self.texts += map(keys.typed, texts)

    @rule(index=st.integers(-2, 5))
    def remove_key(self, index: int) -> None:
        texts = self.flow.draft.key_texts
        try:
            self.flow.remove_keys((index,))
        except ValueError:
            assert not 0 <= index < len(texts)
        else:
            self.texts.remove(texts[index])

    @rule(index=st.integers(0, 5))
    def remove_and_bring_back(self, index: int) -> None:
        before = self.flow.draft.entries
        try:
            self.flow.remove_keys((index,))
        except ValueError:
            return
        self.flow.undo()
        assert self.flow.draft.entries == before

    @rule()
    def start_over_and_bring_back(self) -> None:
        before, taken = self.flow.draft, self.flow.taken
        self.flow.start_over()
        assert self.flow.draft.key_texts == ()
        if before.entries or before.kept:
            self.flow.undo()
            assert (self.flow.draft.key_texts, self.flow.draft.kept) == (before.key_texts, before.kept)
            assert self.flow.taken == taken

    @rule(place=st.sampled_from(PLACES))
    def choose_place(self, place: Place) -> None:
        self.flow.choose_place(place)

    @rule(services=st.sampled_from([(), (CUMULUS,), (CUMULUS, STRATUS)]))
    def know_services(self, services: tuple[object, ...]) -> None:
        self.flow.know_services(services)  # type: ignore[arg-type]

    @rule(most=st.integers(0, 3))
    def keep_after(self, most: int) -> None:
        self.flow.keep_after(most)

    # ---- the service's side

    @precondition(lambda self: STEPS[self.flow.step].back and self.flow.step not in SIDE_ROOMS)
    @rule()
    def sign_in_again(self) -> None:
        before = self.flow.taken
        self.flow.require_sign_in()
        self.flow.signed_in(ADMIN)
        if Step.SIGN_IN in self.flow.taken and Step.SIGN_IN not in before:
            self.flow.go_on()
            assert self.flow.taken == before

    @rule(customers=st.lists(st.sampled_from(CUSTOMERS), max_size=2, unique=True))
    def arrived(self, customers: list[Customer]) -> None:
        if self.flow.step in (Step.KEY, Step.CUSTOMER):
            self.flow.arrived(ADMIN, CustomerPage(tuple(customers)))

    @rule(customer=st.sampled_from(CUSTOMERS))
    def choose_customer(self, customer: Customer) -> None:
        self.flow.choose_customer(customer)

    @precondition(lambda self: self.flow.step is Step.SUBSCRIPTION)
    @rule(data=st.data(), actions=st.lists(st.sampled_from(Action), max_size=3))
    def proposed(self, data: st.DataObject, actions: list[Action]) -> None:
        entries = self.flow.draft.entries
        rows = tuple(range(1, len(entries) + 1))
        taken = tuple(row for row in rows if data.draw(st.booleans()))
        options = tuple(
            Option(
                action=action,
                subscription_id=None if action is Action.NEW else ACTIVE.subscription_id,
                before=None if action is Action.NEW else ACTIVE,
                after=ACTIVE if taken else None,
                redeemable=taken == rows,
                accepted_rows=taken,
                problems=(),
                warnings=(),
            )
            for action in actions
        )
        lines = tuple(Line(entry.ending, "accepted") for entry in entries)
        groups = (Group("suite", "Suite", rows, 5, 12, options),) if rows else ()
        self.flow.proposed(Proposals(CustomerRef("C-1", "Huis B.V.", "huis.example"), lines, groups))

    @rule(data=st.data())
    def choose_option(self, data: st.DataObject) -> None:
        group = self.flow.draft.product_group
        if group is None or not group.options:
            return
        try:
            self.flow.choose_option(data.draw(st.sampled_from(group.options)))
        except ValueError:
            assert not any(option.accepted_rows for option in group.options)

    @precondition(lambda self: self.flow.step is Step.SUBSCRIPTION)
    @rule(task=st.sampled_from(Action), subscription=st.sampled_from(SUBSCRIPTIONS))
    def choose_by_hand(self, task: Action, subscription: State) -> None:
        self.flow.choose_by_hand()
        self.flow.choose_action(task)
        if task is not Action.NEW:
            self.flow.choose_subscription(subscription)

    # ---- the steps

    @precondition(lambda self: self.flow.step is Step.KEY)
    @rule(room=st.sampled_from(sorted(SIDE_ROOMS)))
    def look_aside(self, room: Step) -> None:
        before = self.flow.draft
        self.flow.enter_room(room)
        self.flow.go_back()
        assert self.flow.draft == before

    @rule()
    def accept_doubts(self) -> None:
        self.flow.accept(doubts=True)

    @rule(warnings=st.booleans(), authorized=st.booleans())
    def tick(self, warnings: bool, authorized: bool) -> None:
        ticks = {"authorized": authorized} if self.flow.draft.quote is not None else {}
        self.flow.accept(warnings=warnings, **ticks)

    @rule()
    def go_on(self) -> None:
        before, possible = self.flow.step, self.flow.can_go_on
        finished = self._review_is_finished()
        try:
            after = self.flow.go_on()
        except ValueError:
            assert not possible or next_step(before, self.flow.draft) is None
            assert self.flow.step is before
        else:
            assert possible
            assert after is self.flow.step
            assert after is not Step.REDEEM or finished

    @rule()
    def go_back(self) -> None:
        before, possible = self.flow.step, self.flow.can_go_back
        try:
            self.flow.go_back()
        except ValueError:
            assert not possible
            assert self.flow.step is before
        else:
            assert possible
            assert before in SIDE_ROOMS or self.flow.draft.quote is None
            assert not self.flow.draft.authorized or before in SIDE_ROOMS

    @precondition(lambda self: self.flow.step is Step.REVIEW and self.flow.draft.ordered)
    @rule(
        redeemable=st.booleans(),
        warnings=st.sampled_from([(), (WARNING,)]),
        rejected=st.sampled_from([None, "key-used", "key-term-mismatch"]),
    )
    def quoted(self, redeemable: bool, warnings: tuple[Problem, ...], rejected: str | None) -> None:
        lines = [Line(entry.ending, "accepted") for entry in self.flow.draft.ordered]
        if rejected:
            lines[0] = replace(lines[0], state="rejected", problem=Problem(rejected, {}))
        self.flow.quoted(quote(redeemable=redeemable and not rejected, warnings=warnings, lines=tuple(lines)))

    @precondition(lambda self: self.flow.step is Step.REVIEW)
    @rule()
    def set_aside_rejected(self) -> None:
        before = {entry.text for entry in self.flow.draft.ordered}
        left = self.flow.set_aside_rejected()
        assert left is bool(self.flow.draft.ordered)
        assert {entry.text for entry in self.flow.draft.ordered} <= before

    @precondition(lambda self: self.flow.step is Step.REVIEW)
    @rule(code=st.sampled_from(["role-required", "subscription-unfit", "offline"]))
    def quote_failed(self, code: str) -> None:
        step = self.flow.quote_failed(Problem(code, {}))
        assert self.flow.problem == Problem(code, {})
        assert step is self.flow.step

    # ---- from Redeem on

    @rule()
    def redeeming(self) -> None:
        at_redeem, finished = self.flow.step is Step.REDEEM, self._review_is_finished()
        try:
            self.flow.redeeming(ENTRY)
        except ValueError:
            assert not at_redeem
        else:
            assert at_redeem or finished
            assert self.flow.step is Step.REDEEM

    @precondition(lambda self: self.flow.step is Step.REDEEM)
    @rule()
    def redeemed(self) -> None:
        self.flow.redeemed(RECEIPT)
        assert self.flow.step is Step.DONE

    @precondition(lambda self: self.flow.step is Step.REDEEM)
    @rule(code=st.sampled_from(["quote-expired", "quote-changed", "role-required"]))
    def refused(self, code: str) -> None:
        self.flow.refused(Problem(code, {}))
        assert self.flow.step is not Step.REDEEM

    @precondition(lambda self: self.flow.step is Step.REDEEM)
    @rule()
    def interrupted(self) -> None:
        self.flow.interrupted(Problem("offline", {}))
        assert self.flow.step is Step.REDEEM

    @precondition(lambda self: self.flow.step is Step.DONE)
    @rule(same=st.booleans())
    def another_order(self, same: bool) -> None:
        draft = self.flow.draft
        if same:
            self.flow.new_order_for_same_customer()
        else:
            self.flow.new_order()
        left = [*(entry.text for entry in draft.afterwards), *(entry.text for entry in draft.kept)]
        assert [*self.flow.draft.key_texts] == left
        self.texts = left

    # ---- what always holds

    @invariant()
    def keys_stay_until_they_are_removed(self) -> None:
        draft = self.flow.draft
        here = [*draft.key_texts, *(entry.text for entry in draft.kept)]
        assert sorted(here) == sorted(self.texts)

    @invariant()
    def every_key_of_the_list_is_in_one_place(self) -> None:
        draft = self.flow.draft
        parts = [*draft.ordered, *draft.set_aside, *draft.afterwards]
        texts = [entry.text for entry in parts if entry.first is None]
        assert len(set(texts)) == len(texts)
        assert set(texts) == {entry.text for entry in draft.entries if entry.first is None}

    @invariant()
    def every_key_has_its_verdict(self) -> None:
        entries = self.flow.draft.entries
        assert [entry.first for entry in entries] == [
            entry.first for entry in judge(self.flow.draft.key_texts, KeyFormat.SERVICE)
        ]

    @invariant()
    def practice_gets_no_key_that_it_did_not_issue(self) -> None:
        assert self.flow.draft.destination.place != Place()

    @invariant()
    def steps_and_route_agree(self) -> None:
        assert self.flow.step in self.flow.taken
        assert self.flow.route == route(self.flow.draft)
        assert self.flow.can_go_on == can_go_on(self.flow.step, self.flow.draft)

    def _review_is_finished(self) -> bool:
        draft = self.flow.draft
        return (
            self.flow.step is Step.REVIEW
            and draft.quote is not None
            and draft.quote.redeemable
            and (draft.warnings_accepted or not draft.quote.warnings)
            and draft.authorized
        )


TestAnyWalk = AnyWalk.TestCase
TestAnyWalk.settings = settings(max_examples=150, stateful_step_count=40)
