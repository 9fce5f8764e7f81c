"""Product keys: find them in any text, check how they are typed, say where to look again. Offline."""

from wizard.keys.alphabet import ALPHABET, LENGTH
from wizard.keys.checking import check, looks_microsoft
from wizard.keys.finding import Candidate, Found, find
from wizard.keys.microsoft import MicrosoftFields, microsoft_fields
from wizard.keys.text import dashed, ending, typed
from wizard.keys.verdicts import Check, Format, Hint, KeyFormat, Reason, Verdict

__all__ = [
    "ALPHABET",
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
    "dashed",
    "ending",
    "find",
    "looks_microsoft",
    "microsoft_fields",
    "typed",
]
