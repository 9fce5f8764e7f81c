"""Microsoft keys of a list: what the guide learns of them is in the batch and in the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from wizard.contract import Action, Code
from wizard.keys import dashed, typed
from wizard.microsoft import Cloud, Product, plan
from wizard.orders.batches.listing import BatchList, read_batch_text
from wizard.orders.batches.models import BatchCode, Existing, OrderState, Plan, PlannedOrder
from wizard.orders.batches.planning import Planning
from wizard.orders.batches.recalling import recalled_plan
from wizard.orders.batches.running import Run
from wizard.orders.guided_order import GuidedOrder
from wizard.orders.guided_record import named_customer
from wizard.orders.ledger import KeyState, Ledger, LedgerKey
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place, Source
from wizard.server import practice_data as data

ADDING = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)
BAKERY = "Bakkerij Van Dijk"
FIRST, SECOND, THIRD = map(
    typed, ("VK7JG-NPHTM-C97JM-9MPGT-3V66T", "TX9XD-98N7V-6WMQ6-BX7FG-H8Q99", "YTMG3-N6DKC-DKB77-7M9GH-8HVX7")
)
MIXED = (data.NEW[0].text, FIRST, SECOND, THIRD)


@dataclass
class Reseller:
    """Opens the same list again and again, at practice or for Microsoft alone."""

    folder: Path
    stack: ExitStack
    texts: tuple[str, ...] = MIXED
    source: Source = Source.PRACTICE
    guided: list[GuidedOrder] = field(default_factory=list)

    def ordering(self) -> Ordering:
        account = "reseller" if self.source is Source.PRACTICE else ""
        return self.closed(Ordering(self.folder, Place.of(self.source, account=account)))

    def closed(self, one: Ordering) -> Ordering:
        self.stack.callback(one.close)
        return one

    @property
    def ledger(self) -> Ledger:
        return self.stack.enter_context(closing(Ledger(self.folder)))

    @property
    def list(self) -> BatchList:
        rows = [f"{BAKERY}\tbakkerijvandijk.example\t{dashed(text)}" for text in self.texts]
        return read_batch_text("\n".join(("Customer\tDomain\tKey", *rows)) + "\n", self.folder)

    def planned(self) -> Planning:
        planning = Planning(self.ordering(), self.ledger, self.list, existing=Existing.NEW)
        planning.ask()
        return planning

    def run(self) -> Plan:
        return Run(self.planned()).carry_out().plan

    def recalled(self) -> Plan:
        return recalled_plan(self.ordering(), self.ledger, self.list)

    def guide(self, *texts: str, customer: str = BAKERY) -> GuidedOrder:
        order = GuidedOrder(self.ordering().journal(), ADDING, named_customer(customer))
        order.look_up(texts)
        return order

    def known(self, text: str) -> LedgerKey:
        found = self.ledger.known(text).key
        assert found is not None
        return found


@pytest.fixture
def reseller(tmp_path: Path) -> Iterator[Reseller]:
    with ExitStack() as stack:
        yield Reseller(tmp_path, stack)


def states(found: Plan) -> list[OrderState]:
    return [order.state for order in found.orders]


def order_of(found: Plan, text: str) -> PlannedOrder:
    return next(one for one in found.orders if one.keys[0].ending == text[-5:])


def code_of(order: PlannedOrder) -> str | None:
    return order.problem.code if order.problem else None


def test_microsofts_keys_wait_for_the_guide_while_the_others_are_redeemed(reseller: Reseller) -> None:
    assert states(reseller.run()) == [OrderState.REDEEMED, *[OrderState.MICROSOFT] * 3]


def test_what_the_guide_learned_is_the_state_of_the_row(reseller: Reseller) -> None:
    planning = reseller.planned()
    Run(planning).carry_out()
    guided = reseller.guide(FIRST, SECOND, THIRD)
    for text, act in ((FIRST, guided.redeem), (SECOND, lambda name: guided.said(name, Code.KEY_USED))):
        guided.begin(text[-5:])
        act(text[-5:])
    guided.begin(THIRD[-5:])
    expected = [OrderState.REDEEMED, OrderState.REDEEMED, OrderState.REFUSED, OrderState.MICROSOFT]
    for found in (planning.take_guided(), reseller.recalled(), reseller.planned().plan):
        assert states(found) == expected
        assert code_of(order_of(found, SECOND)) == Code.KEY_USED
        assert code_of(order_of(found, THIRD)) == BatchCode.GUIDE_OPEN
        assert order_of(found, FIRST).product == "Microsoft 365"


def test_the_ledger_has_the_key_with_its_list_and_its_order(reseller: Reseller) -> None:
    reseller.run()
    before = reseller.known(FIRST)
    guided = reseller.guide(FIRST)
    guided.begin(FIRST[-5:])
    assert reseller.known(FIRST).state is KeyState.UNDER_WAY
    guided.redeem(FIRST[-5:])
    after = reseller.known(FIRST)
    assert (after.state, after.customer, after.service) == (KeyState.REDEEMED, BAKERY, "microsoft")
    assert (after.batch, after.row, after.first_seen) == (before.batch, before.row, before.first_seen)
    reseller.run()  # the same list again
    assert reseller.known(FIRST) == after


def test_a_result_that_is_taken_back_is_open_again(reseller: Reseller) -> None:
    reseller.run()
    guided = reseller.guide(FIRST)
    guided.begin(FIRST[-5:])
    guided.redeem(FIRST[-5:])
    assert states(reseller.run())[1] is OrderState.REDEEMED
    guided.take_back(FIRST[-5:])
    assert states(reseller.recalled())[1] is OrderState.MICROSOFT
    assert reseller.known(FIRST).state is KeyState.UNDER_WAY


def test_a_key_that_left_the_guide_is_still_to_come(reseller: Reseller) -> None:
    reseller.run()
    guided = reseller.guide(FIRST, SECOND)
    guided.begin(FIRST[-5:])
    guided.redeem(FIRST[-5:])
    guided.look_up((FIRST,))
    found = reseller.recalled()
    assert states(found) == [OrderState.REDEEMED] * 2 + [OrderState.MICROSOFT] * 2
    assert code_of(order_of(found, SECOND)) is None


def test_a_key_that_was_guided_before_it_was_in_a_list_is_recognized(reseller: Reseller) -> None:
    guided = reseller.guide(FIRST, customer="De Bakker")
    guided.begin(FIRST[-5:])
    guided.redeem(FIRST[-5:])
    found = reseller.run()
    assert states(found)[:2] == [OrderState.REDEEMED] * 2
    assert order_of(found, FIRST).named.label == "De Bakker"
    assert reseller.known(FIRST).row == 3


def test_a_resumed_key_is_settled_without_being_typed_again(reseller: Reseller) -> None:
    reseller.run()
    guided = reseller.guide(FIRST)
    guided.begin(FIRST[-5:])
    again = GuidedOrder(reseller.ordering().journal(), ADDING, guided.customer, guided.receipt().order)
    again.look_up((), (FIRST[-5:],))
    again.redeem(FIRST[-5:])
    assert states(reseller.recalled())[1] is OrderState.REDEEMED
    assert reseller.known(FIRST).state is KeyState.REDEEMED


def test_a_list_of_microsofts_keys_alone_asks_no_service_and_is_recorded(reseller: Reseller) -> None:
    reseller.texts, reseller.source = (FIRST, SECOND), Source.MICROSOFT
    planning = reseller.planned()
    assert states(planning.plan) == [OrderState.MICROSOFT] * 2
    planning.begin_guided()
    guided = reseller.guide(FIRST)
    guided.begin(FIRST[-5:])
    guided.redeem(FIRST[-5:])
    assert reseller.recalled().batch == planning.plan.batch
    assert states(reseller.recalled()) == [OrderState.REDEEMED, OrderState.MICROSOFT]
    assert not (reseller.folder / "practice.sqlite3").exists()


def test_without_the_ledger_s_secret_nothing_is_guessed(reseller: Reseller) -> None:
    reseller.run()
    guided = reseller.guide(FIRST)
    guided.begin(FIRST[-5:])
    guided.redeem(FIRST[-5:])
    (reseller.folder / "ledger.secret").unlink()
    assert OrderState.REDEEMED not in states(reseller.planned().plan)[1:]
