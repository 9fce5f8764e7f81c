"""The first half of an order at a terminal: what for, for whom, which subscription, which keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from wizard.cli import render
from wizard.cli.keys import KeyQuestions, UnreadLinesError, example_key, keys_from
from wizard.cli.result import REDEEMED, REJECTED, Result, stopped_by
from wizard.cli.session import PRACTICE
from wizard.cli.terminal import StoppedError
from wizard.keys import Verdict
from wizard.messages.subscriptions import subscription_line
from wizard.orders.flow import Flow, Step, Task, fits, may_redeem

if TYPE_CHECKING:
    from wizard.cli.terminal import Terminal
    from wizard.contract import Customer, Problem, ServiceInfo, State
    from wizard.orders.journal import Journal
    from wizard.service.protocol import ActivationService

ORDER_TASKS = (Task.NEW, Task.ADD, Task.EXTEND, Task.REACTIVATE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for on the command line, or by an order that is resumed."""

    action: str | None
    customer: str | None
    subscription: str | None
    keys: tuple[str, ...]
    reference: str
    account: str
    yes: bool
    json: bool


class RejectedError(Exception):
    """The order cannot go on; what there is to say has been said."""

    def __init__(self, result: Result) -> None:
        """Carry the result."""
        super().__init__(result.code)
        self.result = result


@dataclass(frozen=True, slots=True)
class Choosing:
    """Takes a flow from its start to its review: by what was wished, and by asking for the rest."""

    wish: Wish
    terminal: Terminal
    journal: Journal
    service: ActivationService
    info: ServiceInfo
    flow: Flow

    def run(self) -> None:
        """Choose everything.

        Raises ServiceError, StoppedError, and RejectedError where the order cannot go on.
        """
        self._greet()
        self.flow.choose_task(self._task())
        self.flow.go_on()
        self._choose_customer()
        if self.flow.step is Step.SUBSCRIPTION:
            self._choose_subscription()
        self._enter_keys()

    def _greet(self) -> None:
        """Say which service this is and who is signed in: the wrong one of either is found out here."""
        if self.wish.json:
            return
        values = {"vendor": self.info.vendor, "account": self.service.account().name}
        if self.info.environment == "practice":
            greeting = self.terminal.translate(
                "Cli", "Practice: nothing here is real. Signed in to {vendor} as {account}."
            )
        else:
            greeting = self.terminal.translate("Cli", "Signed in to {vendor} as {account}.")
        self.terminal.say(greeting.format_map(values))

    def _task(self) -> Task:
        if self.wish.action:
            return Task(self.wish.action)
        self._need_a_person("--action")
        speech = self.terminal.speech
        return self.terminal.choose(
            self.terminal.translate("Cli", "What are the keys for?"),
            ORDER_TASKS,
            lambda task: f"{speech.action(task).title}\n{speech.action(task).explanation}",
        )

    def _choose_customer(self) -> None:
        customer = self._customer()
        self.flow.choose_customer(customer)
        if not may_redeem(customer):
            from wizard.contract import Code, Problem

            parameters = {"customer": customer.name, "roles": ",".join(customer.roles)}
            self._reject(Problem(Code.ROLE_REQUIRED, parameters))
        self.flow.go_on()

    def _customer(self) -> Customer:
        wanted = self.wish.customer
        if wanted:
            return self._wanted_customer(wanted)
        customers = all_customers(self.service, "")
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

    def _wanted_customer(self, identity: str) -> Customer:
        searches = (identity, "")  # a service need not look into ids when it searches
        found = (one for query in searches for one in all_customers(self.service, query))
        customer = next((one for one in found if one.id == identity), None)
        if customer is None:
            self._reject(_not_found("customer"))
        return customer

    def _choose_subscription(self) -> None:
        customer = self.flow.draft.customer
        assert customer is not None, "a customer was chosen before"
        subscription = self._subscription(self.service.subscriptions(customer.id).items)
        self.flow.choose_subscription(subscription)
        if not self.flow.can_go_on:
            from wizard.contract import Code, Problem

            parameters = {
                "action": self.flow.draft.task,
                "status": subscription.status,
                "status_reason": subscription.status_reason,
            }
            self._reject(Problem(Code.SUBSCRIPTION_UNFIT, parameters))
        self.flow.go_on()

    def _subscription(self, subscriptions: tuple[State, ...]) -> State:
        wanted = self.wish.subscription
        if wanted:
            found = [one for one in subscriptions if one.subscription_id == wanted]
            if not found:
                self._reject(_not_found("subscription"))
            return found[0]
        task = self.flow.draft.task
        fitting = [one for one in subscriptions if task and fits(task, one)]
        if not fitting:
            self.terminal.say(
                self.terminal.translate(
                    "Cli", "This customer has no subscription that this can be done with."
                )
            )
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
        if self.wish.keys:
            texts = self._keys_given()
        else:
            self._need_a_person("KEY")
            self._offer_practice_key()
            texts = KeyQuestions(self.terminal, self.flow.key_format).ask()
        if not texts:
            self.terminal.say(self.terminal.translate("Cli", "No key was entered, so nothing was done."))
            raise StoppedError(2)
        self._refuse_too_many(len(texts))
        self.flow.set_keys(texts)
        if self.wish.keys:
            self._check_offline()
        self._refuse_microsoft_keys()
        self.flow.accept(doubts=True)
        self.flow.go_on()

    def _keys_given(self) -> tuple[str, ...]:
        from wizard.contract import Code

        try:
            return keys_from(self.terminal, self.wish.keys)
        except UnreadLinesError:
            tell_nothing_redeemed(self.terminal)
            raise RejectedError(Result(REJECTED, code=Code.KEY_INVALID)) from None

    def _refuse_microsoft_keys(self) -> None:
        """A key that is somebody else's is not shown to this service. (Practice says what it is itself.)"""
        if not self.flow.foreign or self.service.address == PRACTICE:
            return
        from urllib.parse import urlsplit

        from wizard.contract import Code, Problem

        host = urlsplit(self.service.address).netloc
        self._reject(Problem(Code.MICROSOFT_KEY, {"host": host, "ending": self.flow.foreign[0].ending}))

    def _offer_practice_key(self) -> None:
        if self.info.environment != "practice":
            return
        draft = self.flow.draft
        product = draft.subscription.product if draft.subscription else None
        spent = frozenset(
            ending
            for entry in self.journal.entries()
            if entry.state == REDEEMED and entry.order.service == self.service.address
            for ending in entry.order.endings
        )
        key = example_key(self.terminal, str(draft.task), product, spent)
        self.terminal.say()
        if key is not None:
            fits_here = self.terminal.translate("Cli", "A practice key that fits: {key}")
            self.terminal.say(fits_here.format(key=key))
        lists = self.terminal.translate("Cli", "{command} lists the keys to practice with.")
        self.terminal.say(lists.format(command=self.terminal.command("practice", "keys")))

    def _refuse_too_many(self, count: int) -> None:
        most = self.info.limits.keys_per_order
        if count <= most:
            return
        from wizard.contract import Code

        speech = self.terminal.speech
        told = self.terminal.translate(
            "Cli", "These are {keys}, and one order holds at most {most}. Divide them over several orders."
        )
        self.terminal.say(told.format(keys=speech.keys(count), most=speech.number(most)))
        tell_nothing_redeemed(self.terminal)
        raise RejectedError(Result(REJECTED, code=Code.REQUEST_INVALID))

    def _check_offline(self) -> None:
        """Stop at what cannot be a key; say what looks mistyped: the service decides."""
        from wizard.contract import Code, Problem

        texts = list(self.flow.draft.key_texts)
        codes = []
        for row, entry in enumerate(self.flow.draft.entries, 1):
            heading = f"{row}  …{entry.ending}: "
            if entry.check.verdict is Verdict.DUPLICATE:
                codes.append(Code.KEY_DUPLICATE)
                first = texts.index(entry.text) + 1
                self.terminal.problem(Problem(Code.KEY_DUPLICATE, {"row": first}), heading=f"✗ {heading}")
            elif not entry.check.passable:
                codes.append(Code.KEY_INVALID)
                render.check(self.terminal, entry.check, heading=f"✗ {heading}", indent="  ")
            elif not entry.check.acceptable:
                render.check(self.terminal, entry.check, heading=f"? {heading}", indent="  ")
        if codes:
            tell_nothing_redeemed(self.terminal)
            raise RejectedError(Result(REJECTED, code=codes[0]))

    def _reject(self, problem: Problem) -> NoReturn:
        self.terminal.problem(problem)
        tell_nothing_redeemed(self.terminal)
        raise RejectedError(stopped_by(problem))

    def _need_a_person(self, option: str) -> None:
        """Stop where something would have to be asked and nobody is there."""
        if not self.wish.yes:
            return
        needed = self.terminal.translate("Cli", "With --yes nothing is asked, so {option} has to be given.")
        self.terminal.say(needed.format(option=option))
        raise StoppedError(2)


def tell_nothing_redeemed(terminal: Terminal) -> None:
    """Say what is certain when an order stops before it was sent."""
    terminal.say(terminal.translate("Cli", "Nothing was redeemed, and this order has used up no key."))


def all_customers(service: ActivationService, query: str) -> list[Customer]:
    """All customers the account may act for, over all pages."""
    customers: list[Customer] = []
    cursor: str | None = None
    seen: set[str | None] = {None}
    while True:
        page = service.customers(query, cursor)
        customers += page.items
        cursor = page.next_cursor
        if cursor in seen:  # the last one, or a service that goes round in circles
            return customers
        seen.add(cursor)


def _not_found(what: str) -> Problem:
    from wizard.contract import Code, Problem

    return Problem(Code.NOT_FOUND, {"what": what})
