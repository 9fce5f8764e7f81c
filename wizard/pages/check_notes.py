"""Sentences of Check a list: about the reading of a list, and about the key in the field."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.keys import Check, Verdict
from wizard.keys.lists import Notes, Row
from wizard.messages import Message, Translator
from wizard.messages.lists import list_notes, same_as
from wizard.messages.text import joined
from wizard.widgets.text import text
from wizard.widgets.tones import Tone


def noted(speech: Translator, notes: Notes | None) -> tuple[Tone, Message] | None:
    """Return what was noted about a list that was read whole; None for nothing."""
    lines = list(list_notes(speech, notes)) if notes is not None else []
    if notes is None or not lines:
        return None
    return Tone.WARNING if notes.unread else Tone.NEUTRAL, Message(lines[0], joined(lines[1:]), "")


def stopped(speech: Translator, rows: Sequence[Row]) -> Message:
    """Return that the person stopped the reading after these rows."""
    again = text("CheckPage", "To check the whole list, paste or open it again.")
    if not rows:
        title = text("CheckPage", "Stopped before the first key: nothing was checked")
        return Message(title, "", again)
    title = text("CheckPage", "Stopped at line {line}: the rest was not checked").format(
        line=speech.number(rows[-1].line)
    )
    part = text(
        "CheckPage", "Only a part of the list is shown here. If you save as CSV, only that part is saved."
    )
    return Message(title, part, again)


def told_of(speech: Translator, check: Check, row: Row | None) -> tuple[str, str]:
    """Return what is shown of the key in the field, and what is read; `row` has the same key in the list."""
    message = speech.check(check)
    same = same_as(speech, row) if row is not None else ""
    places = speech.comparison(check)
    title = "" if places and check.verdict is Verdict.IMPOSSIBLE else message.title
    shown = " · ".join(filter(None, (title, same, places)))
    more = speech.hints(check) or (places,)
    return shown, " · ".join(filter(None, (message.title, same, *more)))
