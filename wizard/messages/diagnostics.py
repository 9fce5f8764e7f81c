"""Diagnostics in words, with advice where something has to be fixed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from wizard.messages.noop import N_
from wizard.messages.text import fill
from wizard.messages.translator import Translator
from wizard.support.diagnostics import Fact, Found, Topic

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
_FOUND: Final = {
    Found.NONE: N_("Diagnostics", "none"),
    Found.NOT_INSTALLED: N_("Diagnostics", "not installed"),
    Found.DEFAULT_PLATFORM: N_("Diagnostics", "default platform"),
    Found.PART_OF_THE_SYSTEM: N_("Diagnostics", "part of the system"),
    Found.NO_FC_LIST: N_("Diagnostics", "not known: fc-list is missing"),
    Found.CERTIFICATES_OF_THE_SYSTEM: N_("Diagnostics", "from the system, through truststore"),
    Found.PRACTICE: N_("Diagnostics", "practice"),
    Found.WRITABLE: N_("Diagnostics", "writable"),
    Found.NOT_WRITABLE: N_("Diagnostics", "not writable"),
    Found.FREE: N_("Diagnostics", "{value} MB free"),
    Found.TOKEN_UNTIL: N_("Diagnostics", "access token until {value}"),
}
_ADVICE: Final = {
    Topic.QT: N_(
        "Diagnostics", "The program needs Qt for its window and for all its texts. Install the program again."
    ),
    Topic.FONTS: N_(
        "Diagnostics",
        "No font has Japanese letters, so they would show as boxes. Install one, such as Noto Sans CJK.",
    ),
    Topic.KEYRING: N_(
        "Diagnostics",
        "This system has no keyring, so a token is forgotten when the program ends, and you are asked"
        " for it again. On Linux, install one such as GNOME Keyring or KWallet.",
    ),
    Topic.CERTIFICATES: N_(
        "Diagnostics",
        "The certificates of this system cannot be used, so no service can be trusted. Install the program "
        "again; if that does not help, ask your administrator.",
    ),
    Topic.FOLDER: N_(
        "Diagnostics",
        "Orders cannot be recorded there, so you can’t start one. Free up space, or give your account"
        " permission to write to the folder.",
    ),
}


def label(speech: Translator, topic: Topic) -> str:
    return speech.text("Diagnostics", _LABELS[topic])


def finding(speech: Translator, fact: Fact) -> str:
    """Return what was found; names, numbers and addresses are the same in every language."""
    return "; ".join(_part(speech, part) for part in fact.found.split("; "))


def _part(speech: Translator, part: str) -> str:
    for found, source in _FOUND.items():
        before, value, after = found.partition("{value}")
        if match := re.fullmatch(re.escape(before) + ("(.*)" if value else "") + re.escape(after), part):
            return fill(speech.text("Diagnostics", source), {"value": match[1]} if value else {})
    return part


def advice(speech: Translator, fact: Fact) -> str:
    """Return the meaning of a fact and the next step; empty where it is fine."""
    source = "" if fact.fine else _ADVICE.get(fact.topic, "")
    return speech.text("Diagnostics", source) if source else ""


def diagnostics_text(speech: Translator, facts: Iterable[Fact]) -> str:
    """Return all facts as plain text, ending in a line break."""
    lines = []
    for fact in facts:
        lines.append(f"{label(speech, fact.topic)}: {finding(speech, fact)}")
        if text := advice(speech, fact):
            lines.append(f"  {text}")
    return "\n".join([*lines, ""])
