"""The first half of an order at a terminal: what for, for whom, which subscription, which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from wizard.cli import render
from wizard.cli.advice import say_problem
from wizard.cli.keys import KeyQuestions, UnreadLinesError, keys_from
from wizard.cli.order_terminal import REJECTED, Result
from wizard.cli.result import stopped_by
from wizard.cli.terminal import StoppedError, Terminal
from wizard.contract import Action, Code, Customer, Problem, State
from wizard.keys import Check, Verdict, dashed
from wizard.messages.subscriptions import subscription_line
from wizard.orders.draft import fits
from wizard.orders.ordering import Ordering
from wizard.orders.steps import Step


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """The options of an order on the command line, or those of an order that is resumed."""

    action: str | None
    customer: str | None
    subscription: str | None
    keys: tuple[str, ...]
    reference: str
    yes: bool
    json: bool
    accept_unread: bool = False


class RejectedError(Exception):
    """The order cannot continue; the reasons have been printed."""

    def __init__(self, result: Result) -> None:
        """Carry the result."""
        super().__init__(result.code)
        self.result = result


class OrderPrompts:
    """Takes an ordering to its review: by the options that were given, and by asking for the rest."""

    def __init__(self, request: OrderRequest, terminal: Terminal, ordering: Ordering) -> None:
        """Keep what is asked for, and where."""
        self.request = request
        self.terminal = terminal
        self.ordering = ordering
        self.flow = ordering.flow

    def run(self) -> None:
        """Choose everything.

        Raises ServiceError, StoppedError, and RejectedError where the order cannot continue.
        """
        self._greet()
        choose = {
            Step.START: self._choose_action,
            Step.ACCOUNT: self._choose_customer,
            Step.SUBSCRIPTION: self._choose_subscription,
            Step.KEYS: self._enter_keys,
        }
        while self.flow.step in choose:
            choose[self.flow.step]()
            self.flow.go_on()

    def _greet(self) -> None:
        """Say which service this is and who is signed in: the wrong one of either is found out here."""
        if self.request.json:
            return
        values = {"vendor": self.ordering.ask_info().vendor, "account": self.ordering.account().name}
        if self.ordering.practicing:
            greeting = self.terminal.translate(
                "Cli", "Practice: nothing here is real. Signed in to {vendor} as {account}."
            )
        else:
            greeting = self.terminal.translate("Cli", "Signed in to {vendor} as {account}.")
        self.terminal.say(greeting.format_map(values))

    def _choose_action(self) -> None:
        if self.request.action:
            self.flow.choose_action(Action(self.request.action))
            return
        self._need_a_person("--action")
        speech = self.terminal.speech
        chosen = self.terminal.choose(
            self.terminal.translate("Cli", "What are the keys for?"),
            tuple(Action),
            lambda action: f"{speech.action(action).title}\n{speech.action(action).explanation}",
        )
        self.flow.choose_action(chosen)

    def _choose_customer(self) -> None:
        self.flow.choose_customer(self._customer())
        problem = self.ordering.role_missing()
        if problem is not None:
            self._reject(problem)

    def _customer(self) -> Customer:
        if self.request.customer:
            return self.ordering.customer(self.request.customer) or self._reject(_not_found("customer"))
        customers = self.ordering.all_customers()
        if not customers:
            self._reject(_not_found("customer"))
        if len(customers) == 1:
            return customers[0]
        self._need_a_person("--customer")
        return self.terminal.choose(
            self.terminal.translate("Cli", "Which customer are the licenses for?"),
            customers,
            lambda customer: render.customer(self.terminal, customer),
        )

    def _choose_subscription(self) -> None:
        customer = self.flow.draft.customer
        assert customer is not None, "a customer was chosen before"
        self.flow.choose_subscription(self._subscription(self.ordering.subscriptions(customer.id)))
        problem = self.ordering.subscription_unfit()
        if problem is not None:
            self._reject(problem)

    def _subscription(self, subscriptions: tuple[State, ...]) -> State:
        wanted = self.request.subscription
        if wanted:
            found = [one for one in subscriptions if one.subscription_id == wanted]
            if not found:
                self._reject(_not_found("subscription"))
            return found[0]
        action = self.flow.draft.action
        fitting = [one for one in subscriptions if action and fits(action, one)]
        if not fitting:
            self.terminal.tell("Cli", "This customer has no subscription that this can be done with.")
            self._reject(_not_found("subscription"))
        if len(fitting) == 1:
            return fitting[0]
        self._need_a_person("--subscription")
        return self.terminal.choose(
            self.terminal.translate("Cli", "Which subscription are the keys for?"),
            fitting,
            lambda one: f"{subscription_line(self.terminal.speech, one)} · {one.subscription_id}",
        )

    def _enter_keys(self) -> None:
        checks: dict[str, Check] = {}
        if self.request.keys:
            texts = self._keys_given(checks)
        else:
            self._need_a_person("KEY")
            self._offer_practice_key()
            questions = KeyQuestions(self.terminal, self.flow.key_format)
            texts, checks = questions.ask(), questions.checks
        if not texts:
            self.terminal.tell("Cli", "No key was entered, so nothing was done.")
            raise StoppedError(2)
        self._refuse_too_many(len(texts))
        self.flow.set_keys(texts, checks)
        if self.request.keys:
            self._check_offline()
        problem = self.ordering.foreign_keys()
        if problem is not None:
            self._reject(problem)
        self.flow.accept(doubts=True)

    def _keys_given(self, checks: dict[str, Check]) -> tuple[str, ...]:
        try:
            return keys_from(
                self.terminal,
                self.request.keys,
                self.flow.key_format,
                checks,
                accept_unread=self.request.accept_unread,
            )
        except UnreadLinesError:
            self.terminal.tell("Cli", "Add --accept-unread to redeem the keys that were found.")
            say_nothing_redeemed(self.terminal)
            raise RejectedError(Result(REJECTED, code=Code.KEY_INVALID)) from None

    def _offer_practice_key(self) -> None:
        if not self.ordering.practicing:
            return
        fitting = [one.key for one in self.ordering.practice_keys() if one.shows == "redeemed"]
        self.terminal.say()
        if fitting:
            fits_here = self.terminal.translate("Cli", "A practice key that fits: {key}")
            self.terminal.say(fits_here.format(key=dashed(fitting[0])))
        lists = self.terminal.translate("Cli", "{command} lists the keys to practice with.")
        self.terminal.say(lists.format(command=self.terminal.command("practice", "keys")))

    def _refuse_too_many(self, count: int) -> None:
        most = self.ordering.most_keys
        if count <= most:
            return
        speech = self.terminal.speech
        text = self.terminal.translate(
            "Cli", "These are {keys}, and one order holds at most {most}. Divide them over several orders."
        )
        self.terminal.say(text.format(keys=speech.keys(count), most=speech.number(most)))
        say_nothing_redeemed(self.terminal)
        raise RejectedError(Result(REJECTED, code=Code.REQUEST_INVALID))

    def _check_offline(self) -> None:
        """Stop at what cannot be a key; say what looks mistyped: the service decides."""
        codes = []
        for row, entry in enumerate(self.flow.draft.entries, 1):
            heading = f"{row}  …{entry.ending}: "
            if entry.check.verdict is Verdict.DUPLICATE:
                codes.append(Code.KEY_DUPLICATE)
                duplicate = Problem(Code.KEY_DUPLICATE, {"row": entry.first})
                say_problem(self.terminal, duplicate, heading=f"✗ {heading}")
            elif not entry.check.passable:
                codes.append(Code.KEY_INVALID)
                render.check(self.terminal, entry.check, heading=f"✗ {heading}", indent="  ")
            elif not entry.check.acceptable:
                render.check(self.terminal, entry.check, heading=f"? {heading}", indent="  ")
        if codes:
            say_nothing_redeemed(self.terminal)
            raise RejectedError(Result(REJECTED, code=codes[0]))

    def _reject(self, problem: Problem) -> NoReturn:
        say_problem(self.terminal, problem)
        say_nothing_redeemed(self.terminal)
        raise RejectedError(stopped_by(problem))

    def _need_a_person(self, option: str) -> None:
        """Stop where something would have to be asked and nobody is there."""
        if not self.request.yes:
            return
        needed = self.terminal.translate("Cli", "With --yes nothing is asked, so {option} has to be given.")
        self.terminal.say(needed.format(option=option))
        raise StoppedError(2)


def say_nothing_redeemed(terminal: Terminal) -> None:
    """Say that nothing happened: the order stops before it was sent."""
    terminal.tell("Cli", "Nothing was redeemed, and this order has used up no key.")


def _not_found(what: str) -> Problem:
    return Problem(Code.NOT_FOUND, {"what": what})
