"""The secret of the ledger: a file beside it, readable by its owner alone, moved and backed up with it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path
from typing import Final

from wizard.service.private_folder import create_private

FILE_NAME: Final = "ledger.secret"
_BYTES: Final = 32


class LedgerSecret:
    """The secret of a generation of digests. `generation` names it without revealing it."""

    def __init__(self, folder: Path) -> None:
        """Read the secret of a folder, or make one where there is none. Raises OSError."""
        self._secret = _read(folder / FILE_NAME) or _make(folder / FILE_NAME)
        self.generation = self._hash("generation")[:16]

    def digest(self, text: str) -> str:
        """Return the digest of a key, 25 letters: HMAC-SHA256 (RFC 2104), 64 hexadecimal digits."""
        return self._hash(text)

    def _hash(self, text: str) -> str:
        return hmac.digest(self._secret, text.encode(), hashlib.sha256).hex()


def _read(path: Path) -> bytes | None:
    """Return the secret of a file; None where there is none, or where it is not whole."""
    try:
        secret = bytes.fromhex(path.read_text("ascii"))
    except (FileNotFoundError, ValueError):
        return None
    return secret if len(secret) == _BYTES else None


def _make(path: Path) -> bytes:
    """Make a secret; the one of another program, where that was quicker."""
    secret = secrets.token_bytes(_BYTES)
    new = path.with_name(f"ledger-new-{secrets.token_hex(4)}.secret")
    if path.exists() and _read(path) is None:  # not a secret: it could never have made a digest
        path.replace(path.with_name(f"{new.stem}-damaged.secret"))
    try:
        create_private(path, new, secret.hex().encode())
    except FileExistsError:
        return _read(path) or secret
    return secret
