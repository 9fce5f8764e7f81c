"""An order at a terminal, step by step, over the same ordering as the window's."""

from __future__ import annotations

from dataclasses import replace

from wizard.cli import render
from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import FAILED, USAGE
from wizard.cli.interrupts import held_back
from wizard.cli.order_prompts import OrderPrompts
from wizard.cli.order_request import OrderRequest, OrderStep, RejectedError, say_nothing_redeemed
from wizard.cli.order_terminal import REJECTED, UNKNOWN, OrderTerminal, Result
from wizard.cli.result import report_outcome, stopped_by
from wizard.cli.retry import attempt_patiently
from wizard.cli.terminal import StoppedError
from wizard.contract import Code, Quote
from wizard.orders import redemption
from wizard.orders.errors import JournalError
from wizard.orders.ledger_orders import begin_order
from wizard.orders.ordering import Ordering
from wizard.service.errors import ServiceError

MOST_REVIEWS = 3
"""Reviews of an order that --yes agrees to; a person is asked about each."""


class OrderFlow(OrderStep):
    """One order, from the step that the ordering is at. Everything before the journal's entry only asks."""

    def __init__(self, request: OrderRequest, terminal: OrderTerminal, ordering: Ordering) -> None:
        super().__init__(request, terminal, ordering)
        self.terminal: OrderTerminal = terminal
        self.order: str | None = None
        """The id of the order that was sent last; it was refused if there is another review."""
        self._reviews = 0

    def walk(self) -> Result:
        """Take every step.

        Raises ServiceError and JournalError, both only where no order was begun, StoppedError, and
        MicrosoftKeysError for keys that the guide continues with.
        """
        try:
            OrderPrompts(self.request, self.terminal, self.ordering).run()
            return self._review_and_redeem()
        except RejectedError as rejected:
            return rejected.result
        except (ServiceError, JournalError) as error:
            if self.order is None:
                raise
            say_problem(self.terminal, error.problem)
            return replace(stopped_by(error.problem), order=self.order)

    def _review_and_redeem(self) -> Result:
        while True:
            self._reviews += 1
            quote = self._quote()
            self._agree(quote)
            result = self._redeem(quote)
            if result is not None:
                return result

    def _quote(self) -> Quote:
        quote = self.ordering.quote(self.flow.draft)
        self.flow.quoted(quote)
        problems = [line.problem for line in quote.lines if line.problem]
        if not self.request.json:
            render.review(self.terminal, quote)
            render.changes(self.terminal, self.flow.changes)
        elif problems:
            say_problem(self.terminal, problems[0])
        if problems or not quote.redeemable:
            say_nothing_redeemed(self.terminal)
            code = problems[0].code if problems else None
            raise RejectedError(Result(REJECTED, self.order, code, quote))
        return quote

    def _agree(self, quote: Quote) -> None:
        """Have the person agree to the review, or take --yes for it.

        Raises StoppedError where nobody agrees, RejectedError where --yes agreed to something else.
        """
        if not self.request.yes:
            self._ask(quote)
        elif self.flow.changes:
            self.terminal.tell(
                "The order has changed since you approved it with --yes, so it wasn’t sent again."
            )
            say_nothing_redeemed(self.terminal)
            raise RejectedError(Result(REJECTED, self.order, Code.QUOTE_CHANGED, quote))
        self.flow.accept(warnings=True, authorized=True)

    def _ask(self, quote: Quote) -> None:
        self.terminal.say()
        self.terminal.tell(
            "If you answer yes, you accept the license agreement and confirm that you are"
            " authorized to do this for the customer."
        )
        question = self.terminal.phrase("Redeem for {customer}?")
        agreed = self.terminal.confirm(question.format(customer=quote.customer.name))
        self.terminal.say()
        if agreed:
            return
        if agreed is None:
            self.terminal.tell("No answer was given. To redeem without being asked, use --yes.")
        say_nothing_redeemed(self.terminal)
        raise StoppedError(USAGE if agreed is None else FAILED)

    def _redeem(self, quote: Quote) -> Result | None:
        """Redeem the reviewed order; None when it has to be reviewed again."""
        ordering, terminal = self.ordering, self.terminal
        self.flow.set_reference(self.request.reference)
        with held_back():  # from here on Ctrl+C leaves an order behind that is known
            entry = begin_order(ordering, self.flow.draft)
            self.order = entry.id
            terminal.underway = Result(UNKNOWN, entry.id, Code.OUTCOME_UNKNOWN, quote)
        self.flow.redeeming(entry)
        outcome = attempt_patiently(terminal, ordering, entry, redemption.carry_out)
        terminal.underway = result = report_outcome(terminal, ordering, entry, outcome, quote)
        if outcome.keys_needed and not (self.request.yes and self._reviews == MOST_REVIEWS):
            assert outcome.problem is not None, "it says why"
            self.flow.refused(outcome.problem)
            terminal.underway = None
            return None
        if outcome.receipt is not None:
            self.flow.redeemed(outcome.receipt, outcome.problem)
        return result
