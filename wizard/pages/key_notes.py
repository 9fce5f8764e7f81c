"""Texts of the Keys page beside verdicts: about the order as a whole, and about the field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.keys import LENGTH, Check, Verdict
from wizard.messages import Message, Translator
from wizard.messages.lists import same_as_row
from wizard.widgets.key_input import Notice, NoticeKind


def too_many(speech: Translator, most: int, count: int) -> Message:
    """More keys than the service takes in one order."""
    text = QCoreApplication.translate
    return Message(
        text("KeysPage", "Too many keys for one order"),
        text("KeysPage", "The service takes at most {most} in an order; here are {keys}.").format(
            most=speech.keys(most), keys=speech.keys(count)
        ),
        text(
            "KeysPage",
            "Keep the first ones in this order. The others wait, and the next order begins with them;"
            " close the wizard only after that.",
        ),
    )


def keep_first(speech: Translator, most: int) -> str:
    """Label of the button that leaves only so many keys in the order."""
    return QCoreApplication.translate("KeysPage", "Keep the first {keys}").format(keys=speech.keys(most))


def waiting(speech: Translator, count: int) -> Message:
    """Keys that found no room in this order."""
    text = QCoreApplication.translate
    return Message(
        text("KeysPage", "Waiting for the next order: {keys}").format(keys=speech.keys(count)),
        text("KeysPage", "They are kept until you close the wizard, and nothing is done with them here."),
        text("KeysPage", "When this order is done, choose another order: it begins with them."),
    )


def restore() -> str:
    """Label of the button that brings them into this order."""
    return QCoreApplication.translate("KeysPage", "Take them back into this order")


def same_keys(speech: Translator, endings: tuple[str, ...]) -> Message:
    """An order was begun before, and its review no longer held: its keys are known by their endings alone."""
    text = QCoreApplication.translate
    listed = speech.listed([f"…{ending}" for ending in endings])
    return Message(
        text("KeysPage", "Enter the keys of this order again"),
        text("KeysPage", "Nothing was redeemed. Only the endings were kept: {endings}").format(
            endings=listed
        ),
        text("KeysPage", "A new review is made of them; no key is spent twice."),
    )


def duplicate(speech: Translator, first: int) -> tuple[str, ...]:
    """The key in the field is in the list already, in row `first` (from 0)."""
    verdict = speech.check(Check(Verdict.DUPLICATE, None, LENGTH))
    return verdict.title, same_as_row(speech, first + 1), verdict.advice


def notice(speech: Translator, said: Notice) -> str:
    """Notice of the field beside the verdict."""
    text = QCoreApplication.translate
    return {
        NoticeKind.PICTURE: text("KeysPage", "Pictures cannot be read. Type the key that stands in it."),
        NoticeKind.NOTHING: text(
            "KeysPage", "There is no key in what was pasted. Copy the key and paste again."
        ),
        NoticeKind.LEFT_OUT: text("KeysPage", "A key has 25 characters; not taken in: {count}."),
        NoticeKind.CONVERTED: text("KeysPage", "Changed to plain letters on the way in: {count}."),
    }[said.kind].format(count=speech.characters(said.count))


def looks_microsoft() -> str:
    """Under a service's own format, a Microsoft key is called what it is."""
    return QCoreApplication.translate(
        "KeysPage", "Typed right, but this looks like a Microsoft key: this service cannot redeem it."
    )


def looks_of_a_service() -> str:
    """On the way to Microsoft's pages, the key of a service is called what it is."""
    return QCoreApplication.translate(
        "KeysPage",
        "Typed right, but this looks like the key of an activation service: Microsoft’s pages will"
        " not know it.",
    )


def stopped() -> str:
    """The person stopped a list before its end."""
    return QCoreApplication.translate("KeysPage", "Stopped: the rest of the list was not taken in.")


def taken(speech: Translator, count: int) -> str:
    """A list was taken into the order."""
    told = QCoreApplication.translate("KeysPage", "Taken into the order: {keys}")
    return told.format(keys=speech.keys(count))
