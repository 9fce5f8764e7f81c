"""Problems in a terminal: the next steps are commands and options instead of pages."""

from __future__ import annotations

from wizard.cli.colors import Tone
from wizard.cli.terminal import Terminal
from wizard.contract import Code, Problem


def say_problem(terminal: Terminal, problem: Problem, heading: str = "", *, unsettled: bool = False) -> None:
    """Say a problem, with the next step that a terminal has.

    `unsettled`: an order was sent and its outcome is not known, so nothing is promised of its keys.
    """
    message = terminal.speech.problem(problem, unsettled=unsettled)
    advice = _advice(terminal, problem)
    if unsettled and problem.code != Code.NOT_SIGNED_IN:
        advice = None  # it could promise something of the keys
    terminal.message(message if advice is None else message._replace(advice=advice), heading, Tone.BAD)


def _advice(terminal: Terminal, problem: Problem) -> str | None:
    """Return the next step in a terminal; None where it is the same as in a window."""
    command = ""
    match problem.code, problem.parameters.get("what"):
        case Code.NOT_FOUND, "customer":
            command = terminal.command("customers")
            text = terminal.translate("Cli", "{command} lists the customers that you may act for.")
        case Code.NOT_FOUND, "subscription":
            command = terminal.command("subscriptions", "--customer", "ID")
            text = terminal.translate("Cli", "{command} lists the subscriptions of a customer.")
        case Code.NOT_SIGNED_IN, _:
            command = terminal.command("sign-in", "--service", "ADDRESS")
            text = terminal.translate(
                "Cli",
                "Sign in with {command}, or put your token for this service into the environment variable"
                " PRODUCT_KEY_TOKEN; then run the command again.",
            )
        case Code.ROLE_REQUIRED, _:
            command = terminal.command("customers")
            text = terminal.translate(
                "Cli",
                "Ask a global administrator of the customer to make you a billing administrator. Which roles"
                " you have is shown by {command}.",
            )
        case Code.MICROSOFT_KEY, _:
            command = terminal.command("guide")
            text = terminal.translate(
                "Cli", "{command} leads you through Microsoft's own pages, where the key is redeemed."
            )
        case Code.SERVICE_BUSY, _:
            text = terminal.translate(
                "Cli", "Wait a while, then try again. If it is still busy after 15 minutes, contact support."
            )
        case Code.NOT_A_PRACTICE_KEY, _:
            command = terminal.command("practice", "keys")
            text = terminal.translate(
                "Cli",
                "To redeem this key at an activation service, use --service ADDRESS; for a Microsoft key, run"
                " product-key guide. {command} lists the keys to practice with.",
            )
        case ((Code.QUOTE_EXPIRED | Code.QUOTE_CHANGED), _):
            text = terminal.translate("Cli", "The order has to be reviewed again.")
        case _:
            return None
    return text.format(command=command)
