"""A person who walks the real flow through a world."""

from __future__ import annotations

import random
from collections import Counter

from tests.orders.world_service import Service, SignInNeeded
from tests.orders.worlds import (
    ACTIVE,
    CORRECTED,
    CUSTOMERS,
    MISTYPED,
    QUOTE_UNTIL,
    SERVICES,
    SOMEBODY,
    SOMEBODY_ELSE,
    World,
)
from wizard.contract import (
    Action,
    Problem,
    Receipt,
)
from wizard.orders.draft import is_possible
from wizard.orders.flow import Flow
from wizard.orders.guided_record import named_customer
from wizard.orders.journal import Entry, EntryState, Order
from wizard.orders.place import ANOTHER_VENDOR, Place, Source
from wizard.orders.steps import Step


class Person:
    """Answers what is asked, does what is offered, and notes both; `walk` returns how it ended."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self.world = world
        self.chance = chance
        self.kinds = world.keys()
        self.service = Service(world, self.kinds)
        self.flow = Flow()
        self.flow.know_services(SERVICES[: world.services])
        self.signed_in: set[Place] = set()
        self.places: list[Place] = []  # in the order of the visits; a customer is asked for once a visit
        self.asked: Counter[tuple[object, ...]] = Counter()
        self.redeemed: list[str] = []
        self.handed_over: list[str] = []  # not redeemed, and said so on the receipt
        self.cleared: list[str] = []  # removed by the person
        self.flow.add_keys(tuple(self.kinds))

    def walk(self, most: int = 200) -> str:
        """Continue until everything is redeemed, or a plain reason stops it."""
        for _ in range(most):
            end = self.take_step()
            if end:
                return end
        raise AssertionError(f"{self.world}: no end, at {self.flow.step} with {self.flow.draft.key_texts}")

    def take_step(self) -> str:
        """Do what the step asks for; returns the end, empty while there is more to do."""
        take = getattr(self, f"_{self.flow.step.replace('-', '_')}")
        try:
            return str(take() or "")
        except SignInNeeded:
            self.flow.require_sign_in()
            return ""

    def everything(self) -> list[str]:
        """Every key, wherever it is now."""
        draft = self.flow.draft
        here = [*draft.key_texts, *(entry.text for entry in draft.kept)]
        return sorted([*here, *self.redeemed, *self.handed_over, *self.cleared])

    # ---- the steps

    def _key(self) -> str | None:
        flow = self.flow
        draft = flow.draft
        bad = [row for row, entry in enumerate(draft.entries) if not entry.usable]
        if bad:
            self.cleared += [draft.entries[row].text for row in bad]
            flow.remove_keys(bad)
        elif not draft.entries:
            if not draft.kept:
                return "every key is redeemed" if self.redeemed else "no usable key"
            flow.new_order()
        elif not draft.doubts_accepted and any(entry.doubtful for entry in draft.entries):
            self._resolve_doubts()
        elif draft.destination.asks or not draft.destination.settled:
            self._answer_place()
        else:
            self._continue_to_place()
        return None

    def _resolve_doubts(self) -> None:
        row = next(row for row, entry in enumerate(self.flow.draft.entries) if entry.doubtful)
        if self.flow.draft.entries[row].text == MISTYPED and self.chance.random() < 0.5:
            self.flow.replace_key(row, CORRECTED)
            self.kinds[CORRECTED] = self.kinds.pop(MISTYPED)
        else:
            self.flow.accept(doubts=True)

    def _answer_place(self) -> None:
        goal = self.flow.draft.destination
        assert goal.choices, f"nothing to choose from: {goal}"
        for row in goal.rows:
            self.asked["place", self.flow.draft.entries[row].text] += 1
        place = self.chance.choice(goal.choices)
        assert place.source is not Source.PRACTICE
        self.flow.choose_place(
            Place.of(Source.SERVICE, "https://new.example") if place == ANOTHER_VENDOR else place
        )

    def _continue_to_place(self) -> None:
        flow = self.flow
        place = flow.place
        if self.places[-1:] != [place]:
            self.places.append(place)
        for row in flow.draft.destination.rows:
            if place.source is Source.PRACTICE:
                assert self.kinds[flow.draft.entries[row].text] == "practice"
        if place.source is Source.SERVICE and not self.world.signed_in and place not in self.signed_in:
            flow.require_sign_in()
        elif place.source is not Source.MICROSOFT and self.chance.random() < 0.5:
            self.service.check_sign_in(Step.CUSTOMER)
            flow.arrived(SOMEBODY, self.service.customers())
        flow.go_on()

    def _sign_in(self) -> None:
        self.asked["sign in", self.flow.place] += 1
        self.signed_in.add(self.flow.place)
        self.flow.signed_in(SOMEBODY)
        self.flow.go_on()

    def _customer(self) -> str | None:
        flow = self.flow
        self.service.check_sign_in(Step.CUSTOMER)
        flow.arrived(SOMEBODY, self.service.customers())
        if flow.step is not Step.CUSTOMER:
            return None
        if flow.draft.customer is None or not flow.can_go_on:
            if not self.world.customers and not self.world.reseller:
                return "no customer"
            if not self.world.role:
                return "role missing"
            self.asked["customer", flow.place, len(self.places)] += 1
            flow.choose_customer(self.chance.choice(CUSTOMERS[: max(self.world.customers, 1)]))
        flow.go_on()
        return None

    def _subscription(self) -> None:
        flow = self.flow
        if flow.draft.proposals is None and not flow.draft.by_hand:
            self.service.check_sign_in(Step.SUBSCRIPTION)
            if self.world.proposes:
                flow.proposed(self.service.proposals(flow.draft.entries))
            else:
                flow.choose_by_hand()
        if not flow.can_go_on:
            self._choose_use()
        if flow.step is Step.SUBSCRIPTION:
            flow.go_on()

    def _choose_use(self) -> None:
        flow = self.flow
        if flow.draft.by_hand:
            self.asked["use", flow.draft.key_texts, "by hand"] += 1
            flow.choose_action(Action.NEW)
            return
        group = flow.draft.product_group
        options = [one for one in group.options if is_possible(one)] if group else []
        if options:
            unfit = "quote" in self.service.happened and self.world.quote == "unfit"
            self.asked["use", flow.draft.key_texts, unfit] += 1
            flow.choose_option(self.chance.choice(options))
            return
        while flow.step is not Step.KEY:  # nothing fits: these keys are put away by hand
            flow.go_back()
        self.handed_over += flow.draft.key_texts
        flow.remove_keys(range(len(flow.draft.entries)))

    def _review(self) -> None:
        flow = self.flow
        draft = flow.draft
        if draft.quote is None:
            if not draft.ordered:
                self._leave_out_rejected()
                return
            self.service.check_sign_in(Step.REVIEW)
            if self.world.quote == "role" and self.service.once("quote"):
                assert flow.quote_failed(Problem("role-required", {})) is Step.CUSTOMER
                return
            assert draft.customer is not None
            assert draft.action is not None
            flow.quoted(self.service.quote(draft.customer, draft.action, draft.ordered))
        elif not draft.quote.redeemable:
            flow.set_aside_rejected()
        else:
            if not draft.authorized:
                self.asked["authorized", draft.customer, draft.key_texts, flow.agreement_known] += 1
                flow.accept(authorized=True)
            flow.redeeming(_entry(flow))

    def _leave_out_rejected(self) -> None:
        """Go back: no key is left in this order."""
        flow = self.flow
        gone = {entry.text for entry in flow.draft.set_aside}
        while flow.step is not Step.KEY:
            flow.go_back()
        rows = [row for row, entry in enumerate(flow.draft.entries) if entry.text in gone]
        self.handed_over += [flow.draft.entries[row].text for row in rows]
        flow.remove_keys(rows)

    def _redeem(self) -> str | None:
        flow, fault = self.flow, self.world.redemption
        if fault in ("expired", "changed") and self.service.once("redemption"):
            flow.refused(Problem(f"quote-{fault}", {}))
            return None
        if fault in ("busy", "gone") and self.service.once("redemption"):
            flow.interrupted(Problem("service-busy" if fault == "busy" else "offline", {}))
            return "left for later" if fault == "gone" else None
        flow.redeemed(_receipt(flow))
        return None

    def _done(self) -> None:
        draft = self.flow.draft
        self.redeemed += [entry.text for entry in draft.ordered]
        self.handed_over += [entry.text for entry in draft.set_aside]
        self.flow.new_order()

    def _product(self) -> None:
        flow = self.flow
        guided = flow.draft.guided
        assert guided is not None
        if guided.product is None:
            self.asked["product", flow.draft.key_texts] += 1
            flow.choose_product(product="microsoft-365")
        if flow.draft.action is None:
            self.asked["action", flow.draft.key_texts] += 1
            flow.choose_guided_action(Action.ADD)
        if guided.customer is None:
            self.asked["for whom", flow.draft.key_texts] += 1
            flow.name_customer(named_customer("De Groene Fiets"))
        flow.go_on()

    def _guide(self) -> None:
        flow = self.flow
        flow.page_opened()
        assert not flow.can_go_back
        flow.answered(frozenset(entry.ending for entry in flow.draft.entries))
        flow.go_on()

    def _guided(self) -> None:
        self.redeemed += self.flow.draft.key_texts
        self.flow.new_order()

    # ---- whims

    def follow_a_whim(self) -> None:
        """Do something that nobody asked for: every one of these is offered before Redeem."""
        flow = self.flow
        if flow.step in (Step.REDEEM, Step.DONE, Step.GUIDED):
            return
        whims = [self._look_aside, self._start_over_and_undo, self._remove_and_undo]
        if flow.can_go_back:
            whims += [self._go_back] * 3
        if flow.step in (Step.SUBSCRIPTION, Step.REVIEW):
            whims += [flow.change_customer, flow.choose_again, flow.require_sign_in]
        if flow.step is Step.SUBSCRIPTION:
            whims.append(self._choose_another_group)
        if flow.step is Step.SIGN_IN:
            whims.append(self._sign_in_as_another)
        self.chance.choice(whims)()

    def _go_back(self) -> None:
        self.flow.go_back()

    def _look_aside(self) -> None:
        self.flow.enter_room(self.chance.choice((Step.CHECK, Step.ORDERS, Step.NO_KEY, Step.SETTINGS)))
        self.flow.go_back()

    def _start_over_and_undo(self) -> None:
        draft = self.flow.draft
        anything = draft.entries or draft.kept or self.flow.typed
        self.flow.start_over()
        if anything:
            self.flow.undo()

    def _remove_and_undo(self) -> None:
        if self.flow.step is Step.KEY and self.flow.draft.entries:
            self.flow.remove_keys((self.chance.randrange(len(self.flow.draft.entries)),))
            self.flow.undo()

    def _choose_another_group(self) -> None:
        proposals = self.flow.draft.proposals
        if proposals is not None and proposals.groups:
            self.flow.choose_group(self.chance.randrange(len(proposals.groups)))

    def _sign_in_as_another(self) -> None:
        self.signed_in.add(self.flow.place)
        self.flow.signed_in(SOMEBODY_ELSE)
        self.flow.go_on()


def _entry(flow: Flow) -> Entry:
    draft = flow.draft
    assert draft.quote is not None
    order = Order(
        *(flow.place.address, "", draft.quote.customer, draft.action or "", None),
        *(tuple(entry.ending for entry in draft.ordered), "Q-1", "1", "", "idem-1"),
    )
    return Entry("O-1", EntryState.BEGUN, order, QUOTE_UNTIL, None, None)


def _receipt(flow: Flow) -> Receipt:
    quote = flow.draft.quote
    assert quote is not None
    return Receipt("R-1", quote.id, quote.customer, quote.action, quote.lines, None, ACTIVE, QUOTE_UNTIL)
