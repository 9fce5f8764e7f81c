"""The first half of an order at a terminal: which keys, whose they are, for whom, what they do."""

from __future__ import annotations

from wizard.cli import render
from wizard.cli.order_keys import KeyStep
from wizard.cli.order_request import (
    OrderStep,
    not_found,
    reject,
)
from wizard.cli.order_use import UseStep
from wizard.contract import Action, Code, Customer
from wizard.orders.ordering import Arrival
from wizard.orders.steps import Step


class OrderPrompts(OrderStep):
    """Takes an ordering to its review: by the options that were given, and by asking for the rest."""

    def run(self) -> None:
        """Choose everything.

        Raises ServiceError, StoppedError, MicrosoftKeysError for keys that no service redeems, and
        RejectedError where the order cannot continue.
        """
        if self.request.action:
            self.flow.choose_action(Action(self.request.action))
        choose = {
            Step.KEY: self._enter_keys,
            Step.CUSTOMER: self._choose_customer,
            Step.SUBSCRIPTION: UseStep(self.request, self.terminal, self.ordering).take,
        }
        while self.flow.step in choose:
            choose[self.flow.step]()
            self.flow.go_on()

    def _enter_keys(self) -> None:
        KeyStep(self.request, self.terminal, self.ordering).take()
        self.flow.keep_others()
        arrival = self.ordering.arrive()
        self._greet(arrival)
        self._refuse_too_many(len(self.flow.draft.entries))
        self.ordering.take_arrival(arrival)
        chosen, wanted = self.flow.draft.customer, self.request.customer
        if wanted and chosen is not None and chosen.id != wanted:
            self.flow.forget_customer()
        problem = self.ordering.foreign_keys()
        if problem is not None:
            reject(self.terminal, problem)

    def _greet(self, arrival: Arrival) -> None:
        """Say which service this is and who is signed in: the wrong one of either is found out here."""
        if self.request.json:
            return
        values = {"vendor": arrival.info.vendor, "account": arrival.account.name}
        if self.ordering.practicing:
            greeting = self.terminal.phrase(
                "Practice: nothing here is real. Signed in to {vendor} as {account}."
            )
        else:
            greeting = self.terminal.phrase("Signed in to {vendor} as {account}.")
        self.terminal.say(greeting.format_map(values))

    def _refuse_too_many(self, count: int) -> None:
        most = self.ordering.most_keys
        if count <= most:
            return
        speech = self.terminal.speech
        if not self.request.yes:
            self.terminal.tell(
                "One order holds at most {most}. The others are kept for the next order.",
                most=speech.keys(most),
            )
            return
        text = self.terminal.phrase(
            "These are {keys}, and one order holds at most {most}. Divide them over several orders."
        )
        values = {"keys": speech.keys(count), "most": speech.number(most)}
        self.refuse(Code.REQUEST_INVALID, text.format_map(values))

    def _choose_customer(self) -> None:
        if self.flow.draft.customer is None or self.request.customer:
            self.flow.choose_customer(self._customer())
        problem = self.ordering.role_missing()
        if problem is not None:
            reject(self.terminal, problem)

    def _customer(self) -> Customer:
        if self.request.customer:
            found = self.ordering.customer(self.request.customer)
            return found or reject(self.terminal, not_found("customer"))
        customers = self.ordering.all_customers()
        if not customers:
            reject(self.terminal, not_found("customer"))
        return self.choose_among(
            customers,
            "--customer",
            self.terminal.phrase("Which customer are the licenses for?"),
            lambda customer: render.customer(self.terminal, customer),
        )
