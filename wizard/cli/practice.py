"""`product-key practice`: examples of every action and outcome, without risk."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import DONE, USAGE
from wizard.cli.layout import continued, in_columns, width_of
from wizard.cli.terminal import StoppedError, Terminal
from wizard.contract import Problem
from wizard.keys import dashed
from wizard.orders.ledger import Ledger
from wizard.service.address import PRACTICE_ADDRESS
from wizard.support.folders import data_folder

if TYPE_CHECKING:
    from wizard.server.practice_data import Example

KEYS_A_LINE = 3
_LIKENESS = attrgetter("shows", "product", "action", "account", "customer_id", "subscription_id")


def keys(options: argparse.Namespace, terminal: Terminal) -> int:
    """List examples of each action and every outcome, and return the exit code."""
    from wizard.server.practice_data import examples

    found = _fitting(options, terminal, list(examples(terminal.speech.language)))
    if options.json:
        for example in found:
            terminal.json(_record(example))
        return DONE
    for _, alike in groupby(found, _LIKENESS):
        _print_alike(terminal, list(alike))
    return DONE


def reset(options: argparse.Namespace, terminal: Terminal) -> int:
    """Reset the practice data but not the journal, and return the exit code."""
    from wizard.service.practice import reset_practice

    folder = data_folder(options.data_dir)
    reset_practice(folder, partial(say_problem, terminal))
    with closing(Ledger(folder)) as ledger:  # the same keys are unused again
        ledger.forget_service(PRACTICE_ADDRESS)
    terminal.tell("The practice data has been reset. Earlier practice orders stay in the list of orders.")
    return DONE


def _fitting(options: argparse.Namespace, terminal: Terminal, found: list[Example]) -> list[Example]:
    """Return the examples that were asked for. Raises StoppedError (exit code 2) where there is none."""
    codes = sorted({str(example.shows) for example in found})
    if options.shows is not None and options.shows not in codes:
        text = terminal.phrase("No practice key has this result. --shows takes one of: {codes}")
        terminal.say(text.format(codes=", ".join(codes)))
        raise StoppedError(USAGE)
    fitting = [
        example
        for example in found
        if options.shows in (None, example.shows) and options.action in (None, example.action)
    ]
    if not fitting:
        text = terminal.phrase("{code} happens only with other actions: {actions}")
        others = sorted({example.action.value for example in found if example.shows == options.shows})
        terminal.say(text.format(code=options.shows, actions=", ".join(others)))
        raise StoppedError(USAGE)
    return fitting


def _record(example: Example) -> dict[str, object]:
    return {
        "shows": example.shows,
        "action": example.action,
        "key": dashed(example.key),
        "with_key": dashed(example.with_key) if example.with_key else None,
        "account": example.account,
        "customer_id": example.customer_id,
        "subscription_id": example.subscription_id,
        "product": example.product or None,
        "licenses": example.licenses,
        "months": example.months,
    }


def _print_alike(terminal: Terminal, alike: list[Example]) -> None:
    """Print examples that share one command line, and their keys."""
    example = alike[0]
    action = terminal.speech.action(example.action).title
    if example.shows == "redeemed":
        shows = terminal.phrase("Redeemed")
    else:
        shows = (
            f"{example.shows}: {terminal.speech.problem(Problem(example.shows, example.parameters)).title}"
        )
    worth = (
        (terminal.speech.licenses(example.licenses), terminal.speech.months(example.months))
        if example.licenses is not None and example.months is not None
        else ()
    )
    terminal.out(" · ".join(filter(None, (f"{action} → {shows}", example.product, *worth))))
    for line in continued(f"{_command(terminal, example)} KEY", width_of(sys.stdout), "  ", "      "):
        terminal.line(line)
    for line in in_columns(list(map(_keys, alike)), width_of(sys.stdout), "    ", most=KEYS_A_LINE):
        terminal.line(line)
    terminal.line("")


def _keys(example: Example) -> str:
    return " ".join(dashed(key) for key in (example.with_key, example.key) if key)


def _command(terminal: Terminal, example: Example) -> str:
    """Return the command line, without its keys."""
    words = ["--practice", "--action", example.action.value, "--account", example.account]
    words += ["--customer", example.customer_id]
    if example.subscription_id:
        words += ["--subscription", example.subscription_id]
    return terminal.command("redeem", *words)
