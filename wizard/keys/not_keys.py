"""Strings of other standards that look like product keys. A key that checks out is none of them.

Sources: GUID, RFC 9562; hexadecimal digests, RFC 1321 (32 digits), FIPS 180-4 (40 and 64); hardware
addresses, IEEE 802 (EUI-48, EUI-64); IBAN, ISO 13616 and the registry of SWIFT; ULID, github.com/ulid/spec;
BitLocker's recovery passwords (eight groups of six digits, each a multiple of 11), [MS-FVE]; installation and
confirmation ids of Microsoft's telephone activation (groups of six or seven digits).
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from wizard.keys.alphabet import ALPHABET

MOST_FOREIGN: Final = 3
"""So many letters that no key has are misread ones; words, ids and hexadecimal numbers have more."""

_WITHOUT_ALPHABET: Final = str.maketrans("", "", ALPHABET)
_NO_ID: Final = " 00 "
"""Takes the place of an id: two characters that no key has, so that nothing is joined over it."""
_IDS: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
    r"|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{32}"
    r"|01[0-9A-HJKMNP-TV-Z]{24}|[0-9A-Fa-f]{2}(?:([-:])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}(?:\1[0-9A-Fa-f]{2}){0,2})"
    r"(?![0-9A-Za-z])"
)
_HEXADECIMAL: Final = re.compile(r"(?:0X)?[0-9A-F]+").fullmatch
# 26 characters of Crockford's base 32; the first ten are a time, and those of our century begin with 01.
_ULID: Final = re.compile(r"01[0-9A-HJKMNP-TV-Z]{24}").fullmatch
_CAMEL_CASE: Final = re.compile(
    r"[A-Z]?[a-z]+(?:[A-Z][a-z]+|[A-Z]{2,}(?=[A-Z][a-z]|[0-9]|$))+[0-9]*"
).fullmatch
_ACCOUNT: Final = re.compile(
    r"\b[A-Z]{2}[0-9]{2}(?:[0-9A-Z]{10,30}|(?: [0-9A-Z]{4}){2,7}(?: [0-9A-Z]{1,3})?)\b"
)
_IBAN: Final = re.compile(r"([A-Z]{2})[0-9]{2}([0-9A-Z]{10,30})").fullmatch

# The country and the structure of the part behind it and the check digits: n digits, a letters, c either.
_STRUCTURES: Final = """
AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BR23n1a1c BY4c4n16c CH5n12c CR18n
CY8n16c CZ20n DE18n DK14n DO4c20n EE16n EG25n ES20n FI14n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c
GL14n GR7n16c GT4c20c HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c
LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n
MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n
RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n
TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c
"""
_KINDS: Final = {"n": "[0-9]", "a": "[A-Z]", "c": "[0-9A-Z]"}


def _pattern(structure: str) -> re.Pattern[str]:
    parts = re.findall(r"(\d+)([nac])", structure)
    return re.compile("".join(f"{_KINDS[kind]}{{{count}}}" for count, kind in parts))


_ACCOUNTS: Final = MappingProxyType({one[:2]: _pattern(one[2:]) for one in re.findall(r"\w+", _STRUCTURES)})


def foreign(letters: str) -> int:
    """Count the characters in upper-case `letters` that no key has."""
    return len(letters.translate(_WITHOUT_ALPHABET))


def without_ids(text: str) -> str:
    """Return `text` without GUIDs, ULIDs, digests, hardware addresses, IBANs; nothing is joined over them."""
    return _ACCOUNT.sub(
        lambda match: _NO_ID if is_iban(match[0].replace(" ", "")) else match[0], _IDS.sub(_NO_ID, text)
    )


def is_iban(letters: str) -> bool:
    """Return True for an account number: a country, its length and its structure (ISO 13616)."""
    match = _IBAN(letters)
    account = match and _ACCOUNTS.get(match[1])
    return bool(match and account and account.fullmatch(match[2]))


def is_id(text: str) -> bool:
    """Return True if `text`, letters and digits in one piece, is an id or a name and no key."""
    letters = text.upper()
    return (
        letters.isdigit()
        or foreign(letters) > MOST_FOREIGN
        or (not letters.isalpha() and _HEXADECIMAL(letters) is not None)
        or _ULID(letters) is not None
        or is_iban(letters)
        or (_CAMEL_CASE(text) is not None and foreign(letters) > 0)
    )
