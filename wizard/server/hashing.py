"""Digests stored instead of secrets: keyed for product keys, plain for tokens."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class KeySecret:
    """The versioned secret of the keys' digests (HMAC-SHA256), kept outside the database.

    The highest version is current. Without the secret a stolen table cannot be searched for a key.
    """

    versions: Mapping[int, bytes]

    @property
    def current(self) -> int:
        """The version for new keys."""
        return max(self.versions)

    def digest(self, key: str, version: int) -> str:
        """Return the hex digest of a normalized key under one version."""
        return hmac.new(self.versions[version], key.encode("ascii"), sha256).hexdigest()

    def digests(self, key: str) -> list[str]:
        """Return the hex digests under all versions, the current one first."""
        return [self.digest(key, version) for version in sorted(self.versions, reverse=True)]


def token_hash(token: str) -> str:
    """Return the digest that a token is stored as; tokens are random, so no secret is needed."""
    return sha256(token.encode()).hexdigest()
