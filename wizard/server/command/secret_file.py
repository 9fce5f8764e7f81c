"""The file of secrets for the keys' digests: a line `VERSION 64-HEX-DIGITS` for each version."""

from __future__ import annotations

import hmac
import os
import re
import secrets
import stat
import sys
from hashlib import sha256
from pathlib import Path

from wizard.server.database import Transaction
from wizard.server.hashing import KeySecret

from .failure import CommandError, system_errors

SECRET_BYTES = 32
FORBIDDEN = 0o027  # a group may read the file, so that several operators have names of their own
_LINE = re.compile(r"([1-9][0-9]{0,8}) ([0-9a-f]{64})")
_HEAD = "# Product keys are hashed with these. Without them no key can be redeemed.\n"


def read_secrets(path: Path) -> KeySecret:
    """Read the secrets from a file.

    Raises CommandError if the file is missing, open to others, or not a file of secrets.
    """
    try:
        mode, text = path.stat().st_mode, path.read_text("ascii")
    except FileNotFoundError:
        raise CommandError(
            f"There is no file of secrets at {path}.",
            "Product keys are hashed with a secret that is kept outside the database.",
            "Give its place with --secrets or PRODUCT_KEY_SERVICE_SECRETS; `init` makes one.",
        ) from None
    except PermissionError:
        raise CommandError(
            f"The file of secrets at {path} may not be read by this account.",
            "It belongs to another account, or to a group that this one is not in. It is not damaged.",
            "Run the command as the account that serves, or give that account the file back with chown.",
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, type(error).__name__) from None
    if sys.platform != "win32" and mode & FORBIDDEN:
        raise CommandError(
            f"Others may read the file of secrets, {path}.",
            "Anyone with it and a copy of the database can find product keys by trying.",
            f"Run chmod 600 {path} (640 for a group), and `rotate-secret` if somebody may have read it.",
        )
    versions = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            found = _LINE.fullmatch(line.strip())
            if not found or int(found[1]) in versions:
                raise _unreadable(path, "a line is not `VERSION 64-HEX-DIGITS`")
            versions[int(found[1])] = bytes.fromhex(found[2])
    if not versions:
        raise _unreadable(path, "it holds no secret")
    return KeySecret(versions)


def make_secrets(path: Path) -> KeySecret:
    """Create a file with a first secret. Raises CommandError if the file cannot be created or exists."""
    secret = KeySecret({1: secrets.token_bytes(SECRET_BYTES)})
    with system_errors(
        f"The file of secrets cannot be made at {path}.",
        "Name a file in a folder that you may write, with --secrets FILE.",
    ):
        _write(path, secret)
    return secret


def add_secret(path: Path, secret: KeySecret) -> KeySecret:
    """Add a new version, replacing the file atomically; its owner, group and mode stay.

    Raises CommandError if the file cannot be written; the old one is unchanged.
    """
    versions = {**secret.versions, secret.current + 1: secrets.token_bytes(SECRET_BYTES)}
    beside = path.with_name(f"{path.name}.new")
    try:
        kept = path.stat()
        _write(beside, KeySecret(versions))
        if sys.platform != "win32":
            os.chown(beside, kept.st_uid, kept.st_gid)
            beside.chmod(stat.S_IMODE(kept.st_mode))
        beside.replace(path)
    except OSError as error:
        if not isinstance(error, FileExistsError):
            beside.unlink(missing_ok=True)
        raise CommandError(
            f"The new secret cannot be written to {path}.",
            f"The system says: {error.strerror}. The file is as it was.",
            f"See to it that the folder can be written and that {beside.name} is not there, and try again.",
        ) from None
    return KeySecret(versions)


def fingerprint(secret: KeySecret, version: int) -> str:
    """Return the fingerprint of a secret, stored in the database to recognize it."""
    return hmac.new(secret.versions[version], b"fingerprint of a secret", sha256).hexdigest()


def store_fingerprint(tx: Transaction, secret: KeySecret, version: int, at: int) -> None:
    """Store the fingerprint of a secret, at a moment in UTC microseconds; one that is there stays."""
    known = fingerprint(secret, version)
    tx.run("add_secret_fingerprint", version=version, fingerprint=known, created_at=at)


def _write(path: Path, secret: KeySecret) -> None:
    lines = (f"{version} {value.hex()}\n" for version, value in sorted(secret.versions.items()))
    write_private(path, _HEAD + "".join(lines))


def write_private(path: Path, text: str) -> None:
    """Write a new file of mode 0600, on disk when this returns; no file is left where it fails."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink()
        raise


def _unreadable(path: Path, why: str) -> CommandError:
    return CommandError(
        f"The file of secrets at {path} cannot be read.",
        f"It is not as `init` made it: {why}.",
        "Restore it from its backup. Without it no key that was issued can be redeemed.",
    )
