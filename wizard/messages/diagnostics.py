"""Diagnostics in words, with advice where something has to be fixed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from wizard.messages.noop import N_
from wizard.messages.translator import Translator
from wizard.support.diagnostics import Fact, Topic

_LABELS: Final = {
    Topic.PROGRAM: N_("Diagnostics", "Product Key Wizard"),
    Topic.PYTHON: N_("Diagnostics", "Python"),
    Topic.SYSTEM: N_("Diagnostics", "System"),
    Topic.QT: N_("Diagnostics", "Qt"),
    Topic.FONTS: N_("Diagnostics", "Font for Japanese"),
    Topic.KEYRING: N_("Diagnostics", "Keyring"),
    Topic.CERTIFICATES: N_("Diagnostics", "Certificates"),
    Topic.PROXY: N_("Diagnostics", "Proxy server"),
    Topic.SERVICE: N_("Diagnostics", "Service"),
    Topic.SIGN_IN: N_("Diagnostics", "Signed in"),
    Topic.FOLDER: N_("Diagnostics", "Data folder"),
    Topic.LOG: N_("Diagnostics", "Log file"),
}
_ADVICE: Final = {
    Topic.QT: N_(
        "Diagnostics", "Without Qt there is neither a window nor a translation. Install the program again."
    ),
    Topic.FONTS: N_(
        "Diagnostics",
        "No font has Japanese letters, so they would show as boxes. Install one, such as Noto Sans CJK.",
    ),
    Topic.KEYRING: N_(
        "Diagnostics",
        "This system keeps no passwords, so a token is forgotten when the program ends, and is asked for "
        "again. On Linux, a secret service such as GNOME Keyring or KWallet keeps it.",
    ),
    Topic.CERTIFICATES: N_(
        "Diagnostics",
        "The certificates of this system cannot be used, so no service can be trusted. Install the program "
        "again; if that does not help, ask your administrator.",
    ),
    Topic.FOLDER: N_(
        "Diagnostics",
        "Orders cannot be recorded there, so none is begun. Free up space, or give your account permission "
        "to write to the folder.",
    ),
}


def label(speech: Translator, topic: Topic) -> str:
    """Return the label of a fact."""
    return speech.text("Diagnostics", _LABELS[topic])


def advice(speech: Translator, fact: Fact) -> str:
    """Return the meaning of a fact and the next step; empty where it is fine."""
    source = "" if fact.fine else _ADVICE.get(fact.topic, "")
    return speech.text("Diagnostics", source) if source else ""


def diagnostics_text(speech: Translator, facts: Iterable[Fact]) -> str:
    """Return all facts as plain text, ending in a line break."""
    lines = []
    for fact in facts:
        lines.append(f"{label(speech, fact.topic)}: {fact.found}")
        if text := advice(speech, fact):
            lines.append(f"  {text}")
    return "\n".join([*lines, ""])
