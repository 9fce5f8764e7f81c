"""Sign-ins in the system's keyring: the refresh token alone, in parts that every keyring takes.

One entry names provider, client and number of parts; the parts are of one of two generations. A new token is
saved beside the old one, and counts from the moment that the entry names it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from itertools import takewhile
from typing import Any, Final

from wizard.contract.openid import OpenId
from wizard.service.tokens import APPLICATION, note_keyring_error, system_keyring

PART: Final = 1280  # characters; Windows' credential store holds no more
MOST_PARTS: Final = 32


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A person signed in to a service. `access_until` is the end of the last access token, Unix time."""

    openid: OpenId
    subject: str
    name: str
    access_until: int
    refresh_token: str = field(repr=False)


def read_sign_in(address: str) -> SignedIn | None:
    """Return the sign-in saved for the service at an address; None without one or without a keyring."""
    keyring = system_keyring()
    if keyring is None or not address:
        return None
    try:
        entry = json.loads(keyring.get_password(APPLICATION, _entry(address)) or "null")
        if entry is None:
            return None
        parts = [
            keyring.get_password(APPLICATION, name) or ""
            for name in _names(address, entry["generation"], entry["parts"])
        ]
        known = entry["openid"]
        openid = OpenId(known["issuer"], known["client_id"], tuple(known["scopes"]), known["audience"])
        return SignedIn(openid, entry["subject"], entry["name"], int(entry["access_until"]), "".join(parts))
    except Exception as error:  # what a keyring raises differs from system to system
        note_keyring_error("read", error)
        return None


def save_sign_in(address: str, signed_in: SignedIn) -> bool:
    """Save a sign-in; False, with nothing left behind, where the keyring did not take it whole."""
    keyring = system_keyring()
    token = signed_in.refresh_token
    pieces = [token[start : start + PART] for start in range(0, len(token), PART)]
    if keyring is None or not 1 <= len(pieces) <= MOST_PARTS:
        return False
    try:
        generation = 1 - _generation(keyring, address)
        _delete_parts(keyring, address, generation)
        entry: dict[str, Any] = {
            "generation": generation,
            "parts": len(pieces),
            "openid": asdict(signed_in.openid),
            "subject": signed_in.subject,
            "name": signed_in.name,
            "access_until": signed_in.access_until,
        }
        for name, piece in zip(_names(address, generation, len(pieces)), pieces, strict=True):
            keyring.set_password(APPLICATION, name, piece)
        keyring.set_password(APPLICATION, _entry(address), json.dumps(entry, separators=(",", ":")))
        _delete_parts(keyring, address, 1 - generation)
    except Exception as error:
        note_keyring_error("write", error)
        forget_sign_in(address)
        return False
    if read_sign_in(address) != signed_in:
        forget_sign_in(address)
        return False
    return True


def forget_sign_in(address: str) -> bool:
    """Delete the sign-in of a service from the keyring. False if some of it may still be there."""
    keyring = system_keyring()
    if keyring is None:
        return True
    try:
        for generation in (0, 1):
            _delete_parts(keyring, address, generation)
        _delete(keyring, _entry(address))
    except Exception as error:
        note_keyring_error("delete", error)
        return False
    return True


def _generation(keyring: Any, address: str) -> int:
    """Return the generation that counts."""
    with suppress(ValueError, KeyError, TypeError):
        entry = json.loads(keyring.get_password(APPLICATION, _entry(address)) or "{}")
        return int(entry["generation"]) % 2
    return 0


def _delete_parts(keyring: Any, address: str, generation: int) -> None:
    """Delete a generation, its last part first, so that what is left is found by its first one."""
    names = _names(address, generation, MOST_PARTS)
    there = takewhile(lambda name: keyring.get_password(APPLICATION, name) is not None, names)
    for name in reversed(tuple(there)):
        _delete(keyring, name)


def _delete(keyring: Any, name: str) -> None:
    if keyring.get_password(APPLICATION, name) is not None:
        keyring.delete_password(APPLICATION, name)


def _entry(address: str) -> str:
    return f"{address} (sign-in)"


def _names(address: str, generation: int, parts: int) -> list[str]:
    return [f"{address} (sign-in {'ab'[generation]}{number})" for number in range(1, parts + 1)]
