"""Problems in a terminal: the next steps are commands and options instead of pages."""

from __future__ import annotations

from typing import Final

from wizard.cli.colors import Tone
from wizard.cli.terminal import Terminal
from wizard.contract import Code, Problem
from wizard.orders.place import Source

_WITHOUT_PROMISE: Final = frozenset({Code.NOT_SIGNED_IN, Code.ROLE_REQUIRED, Code.SERVICE_BUSY})


def say_problem(terminal: Terminal, problem: Problem, heading: str = "", *, unsettled: bool = False) -> None:
    """Say a problem, with the next step that a terminal has.

    `unsettled`: an order was sent and its outcome is not known, so nothing is promised of its keys.
    """
    message = terminal.speech.problem(problem, unsettled=unsettled)
    advice = _advice(terminal, problem)
    if advice is not None and unsettled and problem.code not in _WITHOUT_PROMISE:
        advice = ""  # it could promise something of the keys; the order says how it continues
    terminal.message(message if advice is None else message._replace(advice=advice), heading, Tone.BAD)


def _advice(terminal: Terminal, problem: Problem) -> str | None:
    """Return the next step in a terminal; None where it is the same as in a window."""
    command = ""
    match problem.code, problem.parameters.get("what"):
        case Code.NOT_FOUND, "customer":
            command = terminal.service_command("customers")
            text = terminal.phrase("{command} lists the customers that you may act for.")
        case Code.NOT_FOUND, "subscription":
            command = terminal.service_command("subscriptions", "--customer", "ID")
            text = terminal.phrase("{command} lists the subscriptions of a customer.")
        case Code.NOT_FOUND, what if what not in ("quote", "redemption", "address"):
            text = terminal.phrase(
                "Compare the ids that you gave with those of the service, then run the command again. If the"
                " problem remains, contact support."
            )
        case Code.NOT_SIGNED_IN, _ if problem.parameters.get("reason") == "not-linked":
            command = terminal.service_command("sign-in")
            text = terminal.phrase(
                "Ask the vendor for an invitation code, then enter it with {command}. Or sign in with "
                "another account."
            )
        case Code.NOT_SIGNED_IN, _ if problem.parameters.get("reason") != "disabled":
            known = terminal.place is not None and terminal.place.source is Source.SERVICE
            command = terminal.service_command("sign-in", *(() if known else ("--service", "ADDRESS")))
            text = terminal.phrase(
                "Sign in with {command}, or put your token for this service into the environment variable"
                " PRODUCT_KEY_TOKEN; then run the command again."
            )
        case Code.ROLE_REQUIRED, _:
            command = terminal.service_command("customers")
            text = terminal.phrase(
                "Ask a global administrator of the customer to make you a billing administrator."
                " {command} shows your roles."
            )
        case Code.KEY_USED, _ if problem.parameters.get("by") == "own":
            command = terminal.command("orders")
            text = terminal.phrase(
                "Check with {command}, or ask your colleagues what it was used for. Then run the command"
                " again without this key, or with a new, unused one."
            )
        case Code.QUOTE_REDEEMED, _:
            command = terminal.command("orders")
            text = terminal.phrase("{command} lists the order. Do not enter these keys in another order.")
        case Code.IDEMPOTENCY_MISMATCH, _:
            command = terminal.command("orders")
            text = terminal.phrase(
                "Check with {command} whether these keys were redeemed. If they were not, redeem them in a"
                " new order. If it happens again, contact support."
            )
        case Code.MICROSOFT_KEY, _:
            command = terminal.command("guide")
            text = terminal.phrase(
                "{command} leads you through Microsoft's own pages, where the key is redeemed."
            )
        case Code.SERVICE_BUSY, _:
            text = terminal.phrase(
                "Wait a while, then try again. If it is still busy after 15 minutes, contact support."
            )
        case Code.NOT_A_PRACTICE_KEY, _:
            command = terminal.command("practice", "keys")
            text = terminal.phrase(
                "To redeem this key at an activation service, use --service ADDRESS; for a Microsoft key, run"
                " product-key guide. {command} lists the keys to practice with."
            )
        case ((Code.QUOTE_EXPIRED | Code.QUOTE_CHANGED), _) | (Code.NOT_FOUND, "quote"):
            text = terminal.phrase("The order has to be reviewed again.")
        case _:
            return None
    return text.format(command=command)
