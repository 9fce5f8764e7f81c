"""Diagnostics in words: what was looked at, and what to do where something is not as it should be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from wizard.messages.noop import QT_TRANSLATE_NOOP
from wizard.support.diagnostics import Fact, Topic

if TYPE_CHECKING:
    from wizard.messages.translator import Speech

_LABELS: Final = {
    Topic.PROGRAM: QT_TRANSLATE_NOOP("Diagnostics", "Product Key Wizard"),
    Topic.PYTHON: QT_TRANSLATE_NOOP("Diagnostics", "Python"),
    Topic.SYSTEM: QT_TRANSLATE_NOOP("Diagnostics", "System"),
    Topic.QT: QT_TRANSLATE_NOOP("Diagnostics", "Qt"),
    Topic.FONTS: QT_TRANSLATE_NOOP("Diagnostics", "Font for Japanese"),
    Topic.KEYRING: QT_TRANSLATE_NOOP("Diagnostics", "Keyring"),
    Topic.CERTIFICATES: QT_TRANSLATE_NOOP("Diagnostics", "Certificates"),
    Topic.PROXY: QT_TRANSLATE_NOOP("Diagnostics", "Proxy server"),
    Topic.SERVICE: QT_TRANSLATE_NOOP("Diagnostics", "Service"),
    Topic.FOLDER: QT_TRANSLATE_NOOP("Diagnostics", "Data folder"),
    Topic.LOG: QT_TRANSLATE_NOOP("Diagnostics", "Log file"),
}
_ADVICE: Final = {
    Topic.QT: QT_TRANSLATE_NOOP(
        "Diagnostics", "Without Qt there is neither a window nor a translation. Install the program again."
    ),
    Topic.FONTS: QT_TRANSLATE_NOOP(
        "Diagnostics",
        "No font has Japanese letters, so they would show as boxes. Install one, such as Noto Sans CJK.",
    ),
    Topic.KEYRING: QT_TRANSLATE_NOOP(
        "Diagnostics",
        "This system keeps no passwords, so a token is forgotten when the program ends, and is asked for"
        " again. On Linux, a secret service such as GNOME Keyring or KWallet keeps it.",
    ),
    Topic.CERTIFICATES: QT_TRANSLATE_NOOP(
        "Diagnostics",
        "The certificates of this system cannot be used, so no service can be trusted. Install the program"
        " again; if that does not help, ask your administrator.",
    ),
    Topic.FOLDER: QT_TRANSLATE_NOOP(
        "Diagnostics",
        "Orders cannot be recorded there, so none is begun. Free up space, or give your account permission to"
        " write to the folder.",
    ),
}


def label(speech: Speech, topic: Topic) -> str:
    """What a fact is about."""
    return speech.text("Diagnostics", _LABELS[topic])


def advice(speech: Speech, fact: Fact) -> str:
    """What a fact means and what to do about it; empty where it is fine."""
    source = "" if fact.fine else _ADVICE.get(fact.topic, "")
    return speech.text("Diagnostics", source) if source else ""


def diagnostics_text(speech: Speech, facts: Iterable[Fact]) -> str:
    """All of it as plain text, ending in a line break."""
    lines = []
    for fact in facts:
        lines.append(f"{label(speech, fact.topic)}: {fact.found}")
        told = advice(speech, fact)
        if told:
            lines.append(f"  {told}")
    return "\n".join([*lines, ""])
