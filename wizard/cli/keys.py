"""Keys as the command line gives them: arguments, standard input, a hidden prompt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wizard import keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.cli.terminal import Terminal
    from wizard.flow import Task

MAX_INPUT = 1_000_000  # characters of standard input that an order's keys are looked for in


def keys_from(arguments: Sequence[str]) -> tuple[str, ...]:
    """The keys of arguments; `-` stands for those on standard input."""
    found: list[str] = []
    for argument in arguments:
        text = sys.stdin.read(MAX_INPUT) if argument == "-" else argument
        found += _keys_in(text)
    return tuple(found)


def ask_for_keys(terminal: Terminal, task: Task | None, address: str) -> tuple[str, ...]:
    """Ask for keys, one a line, without showing them; an empty line ends the list."""
    if address == "practice":
        _offer_practice_keys(terminal, task)
    terminal.say(
        terminal.translate("Cli", "Type or paste one key a line (not shown). An empty line ends the list.")
    )
    found: list[str] = []
    while True:
        question = terminal.translate("Cli", "Key {number}:").format(number=len(found) + 1)
        answer = terminal.ask_hidden(question)
        if not answer:
            return tuple(found)
        found += _keys_in(answer)


def _keys_in(text: str) -> list[str]:
    """The keys found in a text; where there is none, the text itself, so that its fault can be told."""
    candidates = [candidate.text for candidate in keys.find(text).candidates]
    return candidates or ([text] if text.strip() else [])


def _offer_practice_keys(terminal: Terminal, task: Task | None) -> None:
    from wizard.server.practice_data import examples

    fitting = (
        example
        for example in examples(terminal.speech.language)
        if example.shows == "redeemed" and example.action.value == task and example.account == "admin"
    )
    example = next(fitting, None)
    if example is not None:
        offer = terminal.translate("Cli", "A practice key that fits: {key} ({command} lists more)")
        terminal.say(offer.format(key=keys.dashed(example.key), command="product-key practice keys"))
