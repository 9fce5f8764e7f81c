"""Keys of the order that were redeemed on this computer before, told as soon as they are entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QPushButton

from wizard.messages import Message
from wizard.messages.ledger import had_before
from wizard.messages.order_states import redeemed_here
from wizard.orders.journal import Entry
from wizard.orders.key_entries import KeyEntry
from wizard.orders.ledger import KeyState, LedgerKey
from wizard.pages.receipt_panel import show_earlier_receipt
from wizard.pages.tasks import Task
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.pages.page import Page

_TONES = {KeyState.SEEN: Tone.NEUTRAL, KeyState.PLANNED: Tone.NEUTRAL}
_NAMED = 3
"""Endings that the message itself names."""


class _Found(NamedTuple):
    """Orders that redeemed such a key, by ending; what the ledger knows of the keys themselves."""

    redeemed: Mapping[str, Entry]
    had: Sequence[LedgerKey]


class KeyHistory:
    """Looks keys up off the GUI thread; their rows and the page's message tell what was found.

    Nothing waits for it, and Next stays possible: the journal knows endings, which another key may share.
    """

    def __init__(self, page: Page, show: Callable[[Mapping[str, str]], None]) -> None:
        """Follow the keys of a page; `show` has, by ending, what the rows tell."""
        self._page = page
        self._show_in_rows = show
        self._entries: Sequence[KeyEntry] = ()
        self._looking: Task[_Found] | None = None
        self._told: Message | None = None

    def look(self) -> None:
        """Look up the keys of the order, where they are others than before."""
        flow, session = self._page.flow, self._page.session
        place = flow.draft.destination.place
        if flow.draft.entries is self._entries:
            return
        self.cancel()
        self._entries = flow.draft.entries
        if self._told is not None and self._page.banner.message is self._told:
            self._page.banner.clear()
        if place is None or not self._entries:
            return
        endings = [entry.ending for entry in self._entries if entry.usable]
        texts = [entry.text for entry in self._entries if entry.usable]
        journal, service = session.journal, place.name

        def work() -> _Found:
            return _Found(journal().earlier_uses(service, endings), session.had_before(texts))

        self._looking = Task(self._page, work, self._show, lambda _error: None)

    def cancel(self) -> None:
        """Stop looking."""
        self._entries = ()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def _show(self, answers: _Found) -> None:
        self._looking = None
        page, found = self._page, answers.redeemed
        self._show_in_rows({ending: redeemed_here(page.speech, one) for ending, one in found.items()})
        if page.banner.message is not None:  # a message about a list stays
            return
        if answers.had and not found:  # of a key that an order redeemed, the journal knows the receipt
            known = answers.had[-1]
            self._told = had_before(page.speech, known)
            page.banner.say(_TONES.get(known.state, Tone.WARNING), self._told, *self._receipt_of(found))
            return
        if not found:
            return
        ending, entry = next(iter(found.items()))
        buttons: list[QPushButton] = []
        if len(found) > 1:
            title = text("KeyPage", "%n key(s) were redeemed before", None, len(found))
            endings = [f"…{one}" for one in list(found)[:_NAMED]]
            told = text("KeyPage", "See {endings} in the list.").format(endings=page.speech.listed(endings))
        else:
            title = text("KeyPage", "A key ending in {ending} was redeemed before").format(ending=ending)
            told = page.speech.ended(redeemed_here(page.speech, entry))
            buttons += self._receipt_of(found)
        self._told = Message(title, told, "")
        page.banner.say(Tone.WARNING, self._told, *buttons)

    def _receipt_of(self, found: Mapping[str, Entry]) -> list[QPushButton]:
        """Return the way to the receipt of the one order that redeemed such a key."""
        entry = next(iter(found.values()), None)
        if entry is None or entry.receipt is None:
            return []
        page, link = self._page, text("KeyPage", "Open its &receipt")
        return [page.button(link, lambda: show_earlier_receipt(page, page.speech, entry))]
