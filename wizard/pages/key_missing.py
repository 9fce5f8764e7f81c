"""Rules of what the Key page needs before Next leads on, each with its sentence and its place."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from wizard.keys import LENGTH, Verdict
from wizard.orders.destination import Reason
from wizard.pages.page import Missing
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.pages.key import KeyPage


def missing_on(page: KeyPage) -> Missing | None:
    """Return what the page needs first; None where Next leads on."""
    if page.busy:
        return Missing(page.state.waiting_for)
    if page.reading:
        return Missing(text("KeyPage", "The list is still being read."))
    return _of_field(page) or _of_list(page) or _of_order(page)


def _of_field(page: KeyPage) -> Missing | None:
    edit = page.key_field.edit
    key, check = edit.key(), edit.check()
    if not key:
        if page.flow.draft.entries:
            return None
        return Missing(text("KeyPage", "Enter a product key first, or paste the e-mail it came with."), edit)
    if check.verdict is Verdict.INCOMPLETE:
        told = text("KeyPage", "{length} of {all} characters: complete the key or clear it.")
        numbers = page.speech.number(check.length), page.speech.number(LENGTH)
        return Missing(told.format(length=numbers[0], all=numbers[1]), edit)
    if not check.passable:
        told = text("KeyPage", "This key cannot be right: correct it or clear it.")
        return Missing(told, edit)
    if page.row is None and not page.live:
        return Missing(text("KeyPage", "This key is in the list already: clear the field."), edit)
    return None


def _of_list(page: KeyPage) -> Missing | None:
    """Keys of the list that cannot be redeemed anywhere; those that look mistyped are counted with them."""
    entries = page.flow.draft.entries
    bad = [row for row, entry in enumerate(entries) if not entry.usable and row != page.row]
    if not bad:
        return None
    if page.live and bad == [len(entries) - 1]:
        return Missing(
            import_module("wizard.messages.destinations").unusable_key(page.speech, entries[-1]),
            page.slot.place.control() or page.key_field.edit,
        )
    doubted = () if page.doubts.settled else (row for row, entry in enumerate(entries) if entry.doubtful)
    wanted = [*bad, *(row for row in doubted if row not in bad and row != page.row)]
    endings = page.speech.listed([f"…{entries[row].ending}" for row in wanted[:3]])
    told = text("KeyPage", "%n key(s) need attention: {endings}", None, len(wanted))
    page.region.rows.go_to(bad[0])
    return Missing(told.format(endings=endings), page.region.rows.lines)


def _of_order(page: KeyPage) -> Missing | None:
    if not page.doubts.settled:
        told = text("KeyPage", "Compare the marked keys with the card or e-mail, and tick the box.")
        return Missing(told, page.doubts)
    goal = page.flow.draft.destination
    if goal.settled or goal.reason is Reason.EMPTY:
        return None
    if goal.reason is Reason.MISTYPED:  # the box is ticked, and the flow is told with Next
        page.flow.accept(doubts=True)
        goal = page.flow.draft.destination
        page.slot.show_destination(goal, page.flow.services)
        if goal.settled:
            return None
    told = page.slot.place.text or text("KeyPage", "Choose where this key is from.")
    return Missing(told, page.slot.place.control() or page.key_field.edit)
