"""`product-key check`: is this key typed right? Offline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard import keys
from wizard.cli import describe
from wizard.cli.keys import keys_from

if TYPE_CHECKING:
    import argparse

    from wizard.cli.terminal import Terminal


def check(options: argparse.Namespace, terminal: Terminal) -> int:
    """Check keys. Answers 0 when all are complete or unverifiable, 2 when there is none, else 1."""
    first: dict[str, int] = {}
    good = True
    for row, text in enumerate(map(keys.typed, keys_from(terminal, options.keys)), 1):
        checked = keys.check(text, keys.KeyFormat.of(options.format))
        duplicate_of = first.setdefault(text, row)
        if duplicate_of != row:
            checked = replace(checked, verdict=keys.Verdict.DUPLICATE, reason=None, hints=())
        good = good and checked.acceptable
        if options.json:
            terminal.json(_record(row, text, checked, duplicate_of))
        else:
            _print(terminal, row, text, checked)
    if not first:
        terminal.say(terminal.translate("Cli", "There is no key to check. Give one, with or without dashes."))
        return 2
    return 0 if good else 1


def _record(row: int, text: str, checked: keys.Check, duplicate_of: int) -> dict[str, object]:
    hints = [
        {"group": hint.group, "position": hint.position, "read": hint.read, "likely": hint.likely}
        for hint in checked.hints
    ]
    return {
        "line": row,
        "ending": keys.ending(text),
        "verdict": checked.verdict,
        "format": checked.format,
        "duplicate_of": duplicate_of if duplicate_of != row else None,
        "hints": hints,
    }


def _print(terminal: Terminal, row: int, text: str, checked: keys.Check) -> None:
    mark = "✓" if checked.acceptable else "✗"
    heading = f"{mark} {row}  …{keys.ending(text)}: "
    describe.check(terminal, checked, heading=heading, indent="     ", show=terminal.out)
