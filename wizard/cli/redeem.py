"""`product-key redeem`: the wizard's steps at a terminal, over the same flow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from wizard.cli import describe
from wizard.cli.keys import ask_for_keys, keys_from
from wizard.cli.result import PAUSED, REDEEMED, REJECTED, UNKNOWN, Result, finish, stopped_by
from wizard.cli.session import account_name, data_folder, open_journal, open_service
from wizard.cli.terminal import StoppedError
from wizard.cli.waiting import patiently
from wizard.flow import Flow, Step, Task, fits, may_redeem
from wizard.keys import KeyFormat, Verdict

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal
    from wizard.contract import Customer, Problem, Quote, State
    from wizard.journal import Journal
    from wizard.redeeming import Outcome
    from wizard.service.protocol import ActivationService


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


def redeem(options: argparse.Namespace, terminal: Terminal) -> int:
    """Take keys to licenses: review, ask, redeem, receipt. Answers the exit code."""
    from wizard.journal import JournalError
    from wizard.service.errors import ServiceError

    refuse_silent_questions(options, terminal)
    wish = Wish(
        action=options.action,
        customer=options.customer,
        subscription=options.subscription,
        keys=tuple(options.keys),
        reference=options.reference,
        account=account_name(options),
        yes=options.yes,
        json=options.json,
    )
    folder = data_folder(options.data_dir)
    try:
        with (
            open_journal(terminal, folder) as journal,
            open_service(terminal, folder, options.service, options.account) as service,
        ):
            result = OrderWalk(wish, terminal, journal, service).walk()
    except (ServiceError, JournalError) as error:
        terminal.problem(error.problem)
        result = stopped_by(error.problem)
    return finish(terminal, result, as_json=options.json)


def refuse_silent_questions(options: argparse.Namespace, terminal: Terminal) -> None:
    """Raise StoppedError where a question would have to be asked and nobody could answer it."""
    if (options.json or "-" in options.keys) and not options.yes:
        terminal.say(terminal.translate("Cli", "--json and - cannot ask you anything, so they need --yes."))
        raise StoppedError(2)


class _RejectedError(Exception):
    """The order cannot go on; what there is to say has been said."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.code)
        self.result = result


class OrderWalk:
    """One order, step by step. Everything before `begin` only asks."""

    def __init__(self, wish: Wish, terminal: Terminal, journal: Journal, service: ActivationService) -> None:
        """Begin at the start.

        Raises ServiceError when the service does not answer.
        """
        self.wish = wish
        self.terminal = terminal
        self.journal = journal
        self.service = service
        self.flow = Flow(KeyFormat.of(service.info().key_format))

    def walk(self) -> Result:
        """Take every step.

        Raises ServiceError and JournalError, both only where nothing was redeemed, and StoppedError.
        """
        try:
            self.flow.choose_task(self._task())
            self.flow.go_on()
            self._choose_customer()
            if self.flow.step is Step.SUBSCRIPTION:
                self._choose_subscription()
            self._enter_keys()
            return self._review_and_redeem()
        except _RejectedError as rejected:
            return rejected.result

    def _task(self) -> Task:
        if self.wish.action:
            return Task(self.wish.action)
        self._need_a_person("--action")
        tasks = (Task.NEW, Task.ADD, Task.EXTEND, Task.REACTIVATE)
        speech = self.terminal.speech
        self.terminal.say(self.terminal.translate("Cli", "What are the keys for?"))
        return self.terminal.choose(
            self.terminal.translate("Cli", "Number:"),
            tasks,
            lambda task: f"{speech.action(task).title}: {speech.action(task).explanation}",
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
        customers = all_customers(self.service, wanted or "")
        if wanted:
            found = [customer for customer in customers if customer.id == wanted]
            if not found:
                self._reject(_not_found("customer"))
            return found[0]
        if len(customers) == 1:
            return customers[0]
        if not customers:
            self._reject(_not_found("customer"))
        self._need_a_person("--customer")
        self.terminal.say(self.terminal.translate("Cli", "Which customer are the licenses for?"))
        return self.terminal.choose(
            self.terminal.translate("Cli", "Number:"),
            customers,
            lambda customer: describe.customer(self.terminal, customer),
        )

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
            self._reject(_not_found("subscription"))
        if len(fitting) == 1:
            return fitting[0]
        self._need_a_person("--subscription")
        self.terminal.say(self.terminal.translate("Cli", "Which subscription are the keys for?"))
        return self.terminal.choose(
            self.terminal.translate("Cli", "Number:"),
            fitting,
            lambda one: f"{describe.state(self.terminal, one)} · {one.subscription_id}",
        )

    def _enter_keys(self) -> None:
        asked = not self.wish.keys
        if asked:
            self._need_a_person("KEY")
            texts = ask_for_keys(self.terminal, self.flow.draft.task, self.service.address)
        else:
            texts = keys_from(self.wish.keys)
        if not texts:
            self.terminal.say(self.terminal.translate("Cli", "No key was entered, so nothing was done."))
            raise StoppedError(2)
        self.flow.set_keys(texts)
        self._check_offline()
        self.flow.accept(doubts=True)
        self.flow.go_on()

    def _check_offline(self) -> None:
        """Stop at what cannot be a key; say what looks mistyped, which the review will ask about again."""
        from wizard.contract import Code, Problem

        texts = list(self.flow.draft.key_texts)
        code = None
        for row, entry in enumerate(self.flow.draft.entries):
            if entry.check.verdict is Verdict.DUPLICATE:
                code = code or Code.KEY_DUPLICATE
                first = texts.index(entry.text) + 1
                self.terminal.problem(
                    Problem(Code.KEY_DUPLICATE, {"row": first}), heading=f"…{entry.ending}: "
                )
            elif not entry.check.acceptable:
                if not entry.check.passable:
                    code = code or Code.KEY_INVALID
                self.terminal.message(self.terminal.speech.check(entry.check), heading=f"{row + 1}: ")
                for hint in self.terminal.speech.hints(entry.check):
                    self.terminal.say(f"  {hint}")
        if code is not None:
            self._nothing_redeemed()
            raise _RejectedError(Result(REJECTED, code=code))

    def _review_and_redeem(self) -> Result:
        while True:
            if self.flow.draft.quote is None:
                self._quote()
            if not self._agreed():
                self._nothing_redeemed()
                raise StoppedError(2)
            result = self._redeem()
            if result is not None:
                return result

    def _quote(self) -> None:
        from wizard.contract import Action, QuoteRequest

        draft = self.flow.draft
        assert draft.customer is not None, "a customer was chosen before"
        subscription = draft.subscription.subscription_id if draft.subscription else None
        request = QuoteRequest(draft.customer.id, Action(str(draft.task)), draft.key_texts, subscription)
        quote = self.service.quote(request)
        self.flow.quoted(quote)
        if not self.wish.json:
            describe.review(self.terminal, quote)
            describe.changes(self.terminal, self.flow.changes)
        problem = next((line.problem for line in quote.lines if line.problem), None)
        if problem is not None:
            if self.wish.json:
                self.terminal.problem(problem)
            self._nothing_redeemed()
            raise _RejectedError(Result(REJECTED, code=problem.code, quote=quote))

    def _agreed(self) -> bool:
        if not self.wish.yes:
            draft = self.flow.draft
            assert draft.quote is not None, "there is a review to agree to"
            question = self.terminal.translate(
                "Cli", "Redeem for {customer}? You accept the license agreement with it."
            )
            if not self.terminal.confirm(question.format(customer=draft.quote.customer.name)):
                return False
        elif self.flow.changes:
            # What was agreed to beforehand is no longer what would happen.
            return False
        self.flow.accept(warnings=True, agreement=True, right_person=True)
        return True

    def _redeem(self) -> Result | None:
        """Redeem the reviewed order; None when it has to be reviewed again."""
        from wizard.redeeming import begin, carry_out

        self.flow.refer(self.wish.reference)
        quote = self.flow.draft.quote
        order = begin(self.journal, self.service, self.wish.account, self.flow.draft)
        self.flow.redeeming(order)
        entry = self.journal.entry(order)
        assert entry is not None, "it was written just now"
        outcome = patiently(
            self.terminal,
            self.service.address,
            lambda: carry_out(self.journal, self.service, entry),
        )
        result = told(self.terminal, order, outcome, quote)
        if outcome.problem is not None and result.result == REJECTED:
            self.flow.refused(outcome.problem)
        return None if outcome.keys_needed else result

    def _reject(self, problem: Problem) -> NoReturn:
        self.terminal.problem(problem)
        self._nothing_redeemed()
        raise _RejectedError(stopped_by(problem))

    def _nothing_redeemed(self) -> None:
        self.terminal.say(
            self.terminal.translate("Cli", "Nothing was redeemed and no key is used up by this order.")
        )

    def _need_a_person(self, option: str) -> None:
        """Stop where something would have to be asked and nobody is there."""
        if not self.wish.yes:
            return
        needed = self.terminal.translate("Cli", "With --yes nothing is asked, so {option} has to be given.")
        self.terminal.say(needed.format(option=option))
        raise StoppedError(2)


def told(terminal: Terminal, order: str, outcome: Outcome, quote: Quote | None = None) -> Result:
    """Say why an order was not redeemed, where it was not; answers its result."""
    from wizard.journal import EntryState

    if outcome.problem is None:
        return Result(REDEEMED, order, None, quote, outcome.receipt)
    terminal.problem(outcome.problem)
    results = {EntryState.REFUSED: REJECTED, EntryState.PAUSED: PAUSED}
    return Result(results.get(outcome.state, UNKNOWN), order, outcome.problem.code, quote)


def all_customers(service: ActivationService, query: str) -> list[Customer]:
    """All customers the account may act for, over all pages."""
    customers: list[Customer] = []
    cursor: str | None = None
    while True:
        page = service.customers(query, cursor)
        customers += page.items
        cursor = page.next_cursor
        if cursor is None:
            return customers


def _not_found(what: str) -> Problem:
    from wizard.contract import Code, Problem

    return Problem(Code.NOT_FOUND, {"what": what})
