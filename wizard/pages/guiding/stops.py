"""The states of the Guide page that tour and layout tests visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wizard.contract import Code
from wizard.orders.steps import Step
from wizard.pages.page import Page
from wizard.pages.stops import fill, press


def stops_of_keys(page: Page, say: Callable[[str], None]) -> Iterator[str]:
    """Go through an order of three keys: one is redeemed, one used already, one meets a busy page.

    `say` takes the code of a message of the page.
    """
    fill(page, "25", "2026-12-31")
    yield "guide-before"
    press(page, "take")
    yield "guide-key"
    press(page, "open")
    yield "guide-question"
    press(page, "redeemed")
    yield ""
    for code, name in ((Code.KEY_USED, "used"), (Code.SERVICE_BUSY, "busy")):
        press(page, "open")
        yield ""
        press(page, "message")
        yield "guide-messages"
        say(str(code))
        yield f"guide-{name}"
        if code is Code.KEY_USED:
            page.banner.buttons[0].click()
            yield ""
    press(page, "redeemed")
    while page.flow.step is Step.GUIDE:
        yield ""
