"""The choice of steps through Microsoft's pages: from the command line, and by asking for the rest."""

from __future__ import annotations

import argparse

from wizard.cli.parser import ACTIONS, CLOUDS, PRODUCTS, WORLDWIDE
from wizard.cli.terminal import StoppedError, Terminal
from wizard.contract import Action
from wizard.messages import guide
from wizard.microsoft import Cloud, Plan, Product, plan


def choose_plan(options: argparse.Namespace, terminal: Terminal) -> Plan:
    """Return the chosen plan.

    Raises StoppedError (exit code 2) where something is missing and nobody says, or nothing may be asked.
    """
    if options.json and not (options.product and options.action):
        terminal.tell("With --json no questions are asked: add --product and --action.")
        raise StoppedError(2)
    cloud = options.cloud or (WORLDWIDE if options.json else _cloud(terminal))
    product = options.product or _product(terminal)
    personal = product == Product.CONSUMER and options.action is None
    action = Action.NEW if personal else options.action or _action(terminal)
    return plan(Cloud(cloud), Product(product), Action(action))


def _cloud(terminal: Terminal) -> str:
    return terminal.choose(
        terminal.phrase("In which cloud is the customer signed in? Almost always worldwide."),
        CLOUDS,
        lambda cloud: guide.cloud_name(terminal.speech, cloud),
        default=WORLDWIDE,
    )


def _product(terminal: Terminal) -> str:
    return terminal.choose(
        terminal.phrase("What was bought?"),
        PRODUCTS,
        lambda product: guide.product_name(terminal.speech, product),
    )


def _action(terminal: Terminal) -> str:
    speech = terminal.speech
    return terminal.choose(
        terminal.phrase("What do you want to do with the keys?"),
        ACTIONS,
        lambda action: f"{speech.action(action).title}\n{guide.action_explanation(speech, action)}",
    )
