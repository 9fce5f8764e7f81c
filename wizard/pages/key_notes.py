"""Texts of the Key page: about the key in the field, and about the order as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.keys import Check, Verdict
from wizard.keys.verdicts import Reason
from wizard.messages import Message, Translator
from wizard.messages.text import joined
from wizard.orders.key_entries import KeyEntry
from wizard.widgets.key_input import Notice, NoticeKind
from wizard.widgets.text import text

if TYPE_CHECKING:
    from wizard.pages.key import KeyPage


def verdict(speech: Translator, check: Check) -> str:
    """Return the remark on a key under its field, short enough for a line."""
    if check.verdict is Verdict.COMPLETE:
        return text("KeyPage", "No typing errors.")
    if check.reason is Reason.MASKED:
        return _masked()
    title, places = speech.check(check).title, speech.comparison(check)
    if not places:
        return title
    return places if check.verdict is Verdict.IMPOSSIBLE else joined((speech.ended(title), places))


def details(speech: Translator, check: Check) -> str:
    """Return all that can be said of a key, for a tool tip and a screen reader."""
    message = speech.check(check)
    more = speech.hints(check) or (message.explanation, speech.comparison(check))
    return joined((speech.ended(message.title), *more))


def of_no_use(entry: KeyEntry) -> str:
    """Return why a key that is typed right cannot be redeemed anywhere."""
    if entry.published:
        return text("KeyPage", "Microsoft publishes this key for everyone: it holds no licenses.")
    return _masked()


def _masked() -> str:
    return text(
        "KeyPage", "Only five characters are here. Look for the whole key in the e-mail or on the card."
    )


def same_keys(speech: Translator, endings: tuple[str, ...]) -> Message:
    """An order was begun before, and its review no longer held: its keys are known by their endings alone."""
    listed = speech.listed([f"…{ending}" for ending in endings])
    return Message(
        text("KeyPage", "Enter the keys of this order again"),
        text("KeyPage", "Nothing was redeemed. Only the endings were saved: {endings}").format(
            endings=listed
        ),
        text("KeyPage", "Then you review the order again; no key is used twice."),
    )


def settle_same_keys(page: KeyPage) -> None:
    """Ask for the keys of an earlier order no more, once all of them were entered."""
    wanted = page.flow.endings_wanted
    entered = {entry.ending for entry in page.flow.draft.entries}
    if wanted and entered.issuperset(wanted) and page.banner.title == same_keys(page.speech, wanted).title:
        page.banner.clear()


def notice(speech: Translator, said: Notice) -> str:
    """Notice of the field beside the verdict."""
    return {
        NoticeKind.PICTURE: text("KeyPage", "Pictures can’t be read. Type the key that the picture shows."),
        NoticeKind.NOTHING: text(
            "KeyPage", "There is no key in what was pasted. Copy the key and paste again."
        ),
        NoticeKind.LEFT_OUT: text(
            "KeyPage", "A key has 25 characters, so there was no room for {count} that you entered."
        ),
        NoticeKind.CONVERTED: text("KeyPage", "Converted to plain letters and digits: {count}."),
    }[said.kind].format(count=speech.characters(said.count))


def stopped() -> str:
    """The person stopped a list before its end."""
    return text("KeyPage", "Stopped: the rest of the list was not read.")


def taken(speech: Translator, count: int) -> str:
    """A list was taken into the order."""
    told = text("KeyPage", "Added to the order: {keys}")
    return told.format(keys=speech.keys(count))
