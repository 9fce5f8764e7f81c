"""The options of an order on the command line, and the end of an order that cannot continue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn, TypeVar

from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import USAGE
from wizard.cli.order_terminal import REJECTED, Result
from wizard.cli.result import stopped_by
from wizard.cli.terminal import StoppedError, Terminal
from wizard.contract import Code, Problem
from wizard.orders.ordering import Ordering
from wizard.orders.place import Place

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """The options of an order on the command line, or those of an order that is resumed.

    Each answers a question before it is asked. `place` is None where the keys decide.
    """

    action: str | None
    customer: str | None
    subscription: str | None
    keys: tuple[str, ...]
    reference: str
    yes: bool
    json: bool
    place: Place | None = None
    accept_unread: bool = False


class RejectedError(Exception):
    """The order cannot continue; the reasons have been printed."""

    def __init__(self, result: Result) -> None:
        super().__init__(result.code)
        self.result = result


class MicrosoftKeysError(Exception):
    """The keys are redeemed on Microsoft's own pages: the guide continues with them."""


class OrderStep:
    """A step of an order at a terminal: the options that were given, the terminal, the ordering."""

    def __init__(self, request: OrderRequest, terminal: Terminal, ordering: Ordering) -> None:
        self.request = request
        self.terminal = terminal
        self.ordering = ordering
        self.flow = ordering.flow

    def choose_among(self, found: Sequence[T], option: str, question: str, label: Callable[[T], str]) -> T:
        """Return the only one there is, else the one that a person chooses; `option` would have named it.

        Raises StoppedError.
        """
        if len(found) == 1:
            return found[0]
        need_a_person(self.request, self.terminal, option)
        return self.terminal.choose(question, found, label)

    def refuse(self, code: str, reason: str = "") -> NoReturn:
        """End the order for a reason that the service has no problem for. Raises RejectedError."""
        if reason:
            self.terminal.say(reason)
        say_nothing_redeemed(self.terminal)
        raise RejectedError(Result(REJECTED, code=code))


def reject(terminal: Terminal, problem: Problem) -> NoReturn:
    """Say a problem, and end the order. Raises RejectedError."""
    say_problem(terminal, problem)
    say_nothing_redeemed(terminal)
    raise RejectedError(stopped_by(problem))


def say_nothing_redeemed(terminal: Terminal) -> None:
    """Say that nothing happened: the order stops before it was sent."""
    terminal.tell("Nothing was redeemed, and this order did not use up any key.")


def need_a_person(request: OrderRequest, terminal: Terminal, option: str) -> None:
    """Stop where something would have to be asked and nobody is there. Raises StoppedError."""
    if not request.yes:
        return
    terminal.tell("With --yes no questions are asked, so add {option}.", option=option)
    raise StoppedError(USAGE)


def not_found(what: str) -> Problem:
    """Return the problem of something that an option names and the service does not have."""
    return Problem(Code.NOT_FOUND, {"what": what})
