"""The message above the keys of an order: too many, asked for again, waiting for the next order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from wizard.messages import Message
from wizard.pages import key_notes
from wizard.pages.page import Page
from wizard.widgets.tones import Tone


class KeyMessages:
    """Says each message once while it is true, so that a screen reader does not repeat it at every stroke."""

    def __init__(self, page: Page, defer: Callable[[], None], restore: Callable[[], None]) -> None:
        """Say it on `page`; `defer` and `restore` are what its buttons do."""
        self._page = page
        self._defer = defer
        self._restore = restore
        self._said: tuple[object, ...] = ()

    def say(self, tone: Tone, message: Message, what: tuple[object, ...], *buttons: QPushButton) -> None:
        """Show a message; `what` names it."""
        self._said = what
        self._page.banner.say(tone, message, *buttons)

    def forget(self) -> None:
        """Say again what is said next."""
        self._said = ()

    def update(self, count: int) -> None:
        """Show what is to be said of an order of so many keys."""
        page = self._page
        flow, speech, most = page.flow, page.speech, page.session.most_keys
        waiting = len(flow.waiting)
        if count > most:
            if self._said != ("too-many", count):
                button = page.button(key_notes.keep_first(speech, most), self._defer)
                self.say(Tone.WARNING, key_notes.too_many(speech, most, count), ("too-many", count), button)
        elif flow.endings_wanted:
            self.say(Tone.NEUTRAL, key_notes.same_keys(speech, flow.endings_wanted), ("resumed",))
        elif waiting:
            if self._said != ("waiting", waiting):
                button = page.button(key_notes.restore(), self._restore)
                self.say(Tone.NEUTRAL, key_notes.waiting(speech, waiting), ("waiting", waiting), button)
        else:
            self.forget()
            page.banner.clear()
