"""Places where keys are redeemed, in words; window and terminal say the same."""

from __future__ import annotations

from collections.abc import Iterable

from wizard.messages.translator import Translator
from wizard.orders.destination import Destination, KnownService, Reason
from wizard.orders.key_entries import KeyEntry
from wizard.orders.place import ANOTHER_VENDOR, Place, Source


def place_name(speech: Translator, place: Place, services: Iterable[KnownService]) -> str:
    """Name a place: ``Cumulus · keys.cumulus.example``, ``Microsoft``, ``Practice``."""
    if place == ANOTHER_VENDOR:
        return speech.text("Destinations", "Another vendor")
    if place.source is Source.PRACTICE:
        return speech.text("Destinations", "Practice")
    if place.source is Source.MICROSOFT:
        return speech.text("Destinations", "Microsoft")
    vendor = next((one.vendor for one in services if one.address == place.address), "")
    return " · ".join(filter(None, (vendor, place.host)))


def place_question(speech: Translator, destination: Destination) -> str:
    """Return the question where keys are redeemed, for a destination that asks."""
    one = len(destination.rows) == 1
    if destination.reason is Reason.WHICH_SERVICE:
        return (
            speech.text("Destinations", "Which service sold you this key?")
            if one
            else speech.text("Destinations", "Which service sold you these keys?")
        )
    if destination.reason is Reason.WHICH_ADDRESS:
        return speech.text(
            "Destinations",
            "Which address did your vendor give you? It’s in the e-mail or on the card with the key.",
        )
    return (
        speech.text("Destinations", "Who sold you this key? The key itself doesn’t say.")
        if one
        else speech.text("Destinations", "Who sold you these keys? The keys themselves don’t say.")
    )


def unusable_key(speech: Translator, entry: KeyEntry) -> str | None:
    """Say why a well-formed key holds no licenses; None for any other key."""
    if entry.published:
        return speech.text(
            "Destinations",
            "Microsoft publishes this key for everyone, to set up Windows on company networks. It holds no"
            " licenses.",
        )
    if entry.masked:
        return speech.text(
            "Destinations",
            "Only five characters are here. Look for the whole key in the e-mail or on the card.",
        )
    return None
