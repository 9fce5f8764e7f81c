"""What is stored in the place of secrets: keys as keyed digests, tokens as plain ones."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class KeySecret:
    """The secret that keys are hashed with, kept outside the database, by version; the highest is current.

    A keyed digest (HMAC-SHA256): without the secret a stolen table cannot be searched for a key.
    """

    versions: Mapping[int, bytes]

    @property
    def current(self) -> int:
        """The version that new keys are stored under."""
        return max(self.versions)

    def digest(self, key: str, version: int) -> str:
        """The hex digest of a normalized key under one version."""
        return hmac.new(self.versions[version], key.encode("ascii"), sha256).hexdigest()

    def digests(self, key: str) -> list[str]:
        """The digests under all versions, the current one first."""
        return [self.digest(key, version) for version in sorted(self.versions, reverse=True)]


def token_hash(token: str) -> str:
    """How a token is stored. Tokens are long and random, so a plain digest is enough."""
    return sha256(token.encode()).hexdigest()
