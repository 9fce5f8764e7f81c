"""Product keys: find them in any text, check how they are typed, say where to compare again. Offline.

Each part is loaded at its first use: the window's first page is shown before any key is there.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.keys.alphabet import ALPHABET, GROUP, LENGTH
    from wizard.keys.checking import check, looks_microsoft, looks_of_a_service
    from wizard.keys.finding import Candidate, Found, find
    from wizard.keys.mail_header import is_mail
    from wizard.keys.masking import contains_key, mask_keys
    from wizard.keys.microsoft import MicrosoftFields, microsoft_fields
    from wizard.keys.text import dashed, ending, typed
    from wizard.keys.verdicts import Check, Format, Hint, KeyFormat, Reason, Verdict

__all__ = [
    "ALPHABET",
    "GROUP",
    "LENGTH",
    "Candidate",
    "Check",
    "Format",
    "Found",
    "Hint",
    "KeyFormat",
    "MicrosoftFields",
    "Reason",
    "Verdict",
    "check",
    "contains_key",
    "dashed",
    "ending",
    "find",
    "is_mail",
    "looks_microsoft",
    "looks_of_a_service",
    "mask_keys",
    "microsoft_fields",
    "typed",
]

_PARTS = {
    "alphabet": ("ALPHABET", "GROUP", "LENGTH"),
    "checking": ("check", "looks_microsoft", "looks_of_a_service"),
    "mail_header": ("is_mail",),
    "finding": ("Candidate", "Found", "find"),
    "masking": ("contains_key", "mask_keys"),
    "microsoft": ("MicrosoftFields", "microsoft_fields"),
    "text": ("dashed", "ending", "typed"),
    "verdicts": ("Check", "Format", "Hint", "KeyFormat", "Reason", "Verdict"),
}
_HOME = {name: part for part, names in _PARTS.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value
