"""The states of Check a list that are worth seeing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wizard.pages.stops import PUBLISHED_KEYS, mistyped, press

if TYPE_CHECKING:
    from wizard.pages.check import CheckPage


def stops_of(page: CheckPage) -> Iterator[str]:
    """Show no list, then one with right, doubled, mistyped and impossible keys."""
    yield "check-empty"
    wrong = mistyped(PUBLISHED_KEYS[0])
    impossible = "0H9GP-TC6D9-Y2PP7-Q3W2V-DDMQG"
    page.intake.read_text("\n".join((*PUBLISHED_KEYS, PUBLISHED_KEYS[1], wrong, impossible, "no key")))
    while page.intake.running:
        yield ""
    yield "check-list"
    press(page, "next-problem")
    yield "check-problem"
