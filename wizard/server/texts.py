"""Product keys in texts: taken where they belong, refused where they would be stored."""

from __future__ import annotations

from wizard import keys

from .errors import request_invalid


def is_key(letters: str) -> bool:
    """Whether these are 25 characters of the key alphabet, upper case, without dashes."""
    return len(letters) == keys.LENGTH and set(letters) <= set(keys.ALPHABET)


def refuse_keys(field: str, text: str) -> None:
    """Raise Refused (request-invalid) when a text that is kept holds a key, pasted there by mistake."""
    if any(is_key(candidate.text) for candidate in keys.find(text).candidates):
        raise request_invalid(field, "a product key does not belong here")
