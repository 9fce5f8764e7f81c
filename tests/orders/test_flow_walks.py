"""Any intents, in any order: no exception but ValueError, keys stay, nothing is redeemed unreviewed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.orders.steps import ACTIVE, CUSTOMERS, ENTRY, RECEIPT, SUBSCRIPTIONS, TEXTS, WARNING, quote
from wizard import keys
from wizard.contract import Action, Customer, Problem, State
from wizard.keys import KeyFormat
from wizard.orders.flow import Flow
from wizard.orders.key_entries import judge
from wizard.orders.steps import Step, can_go_on, next_step, route


class AnyWalk(RuleBasedStateMachine):
    """Whatever is done in whatever order: no exception but ValueError, and the promises hold."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow(KeyFormat.SERVICE)
        self.texts: tuple[str, ...] = ()

    @rule(task=st.sampled_from(Action))
    def choose_action(self, task: Action) -> None:
        self.flow.choose_action(task)

    @precondition(lambda self: self.flow.step is Step.START)
    @rule(room=st.sampled_from([Step.CHECK, Step.ORDERS]))
    def look_aside(self, room: Step) -> None:
        before = self.flow.draft
        self.flow.enter_room(room)
        self.flow.go_back()
        assert self.flow.draft == before._replace(
            quote=None, warnings_accepted=False, agreement_accepted=False, right_person=False
        )

    @rule(customer=st.sampled_from(CUSTOMERS))
    def choose_customer(self, customer: Customer) -> None:
        self.flow.choose_customer(customer)

    @rule(subscription=st.sampled_from(SUBSCRIPTIONS))
    def choose_subscription(self, subscription: State) -> None:
        self.flow.choose_subscription(subscription)

    @rule(texts=st.lists(st.one_of(st.sampled_from(TEXTS), st.text(max_size=30)), max_size=3))
    def add_keys(self, texts: list[str]) -> None:
        self.flow.add_keys(tuple(texts))
        self.texts = (*self.texts, *map(keys.typed, texts))

    @rule(index=st.integers(-2, 5))
    def remove_key(self, index: int) -> None:
        try:
            self.flow.remove_key(index)
        except ValueError:
            assert not 0 <= index < len(self.texts)
        else:
            self.texts = (*self.texts[:index], *self.texts[index + 1 :])

    @rule(
        doubts=st.none() | st.booleans(),
        warnings=st.none() | st.booleans(),
        agreement=st.none() | st.booleans(),
        right_person=st.none() | st.booleans(),
    )
    def accept(self, **ticks: bool | None) -> None:
        self.flow.accept(**ticks)

    @rule()
    def tick_everything(self) -> None:
        self.flow.accept(doubts=True, warnings=True, agreement=True, right_person=True)

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
            assert self.flow.draft.quote is None
            assert not self.flow.draft.agreement_accepted

    @precondition(lambda self: self.flow.step is Step.REVIEW)
    @rule(redeemable=st.booleans(), warnings=st.sampled_from([(), (WARNING,)]), licenses=st.integers(1, 3))
    def quoted(self, redeemable: bool, warnings: tuple[Problem, ...], licenses: int) -> None:
        after = replace(ACTIVE, licenses=licenses)
        self.flow.quoted(quote(redeemable=redeemable, warnings=warnings, after=after))

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

    @precondition(lambda self: self.flow.step is Step.REVIEW)
    @rule()
    def use_keys_for_something_else(self) -> None:
        self.flow.use_keys_for_something_else()

    @precondition(lambda self: self.flow.step is Step.DONE)
    @rule(keep=st.booleans())
    def start_over(self, keep: bool) -> None:
        self.flow.start_over(keep_customer=keep)
        self.texts = ()

    @invariant()
    def keys_stay_until_they_are_removed(self) -> None:
        assert self.flow.draft.key_texts == self.texts

    @invariant()
    def every_key_has_its_verdict(self) -> None:
        assert self.flow.draft.entries == judge(self.texts, KeyFormat.SERVICE)

    @invariant()
    def ticks_are_about_a_quote_that_is_there(self) -> None:
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
            and draft.agreement_accepted
            and draft.right_person
        )


TestAnyWalk = AnyWalk.TestCase
TestAnyWalk.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
