"""Keyrings of the test's own."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError, PasswordSetError


class FileKeyring(KeyringBackend):
    """In the file that KEYRING_OF_TEST names, so that a program in a process of its own has it too."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    @property
    def place(self) -> Path:
        return Path(os.environ["KEYRING_OF_TEST"])

    def held(self) -> dict[str, str]:
        return json.loads(self.place.read_text()) if self.place.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write({**self.held(), f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        self._write({name: one for name, one in self.held().items() if name != f"{service} {username}"})

    def _write(self, held: dict[str, str]) -> None:
        """Replace the file in one step: another program may read it meanwhile."""
        fresh = self.place.with_name(f"{self.place.name}.{os.getpid()}")
        fresh.write_text(json.dumps(held))
        fresh.replace(self.place)


class PlainKeyring(FileKeyring):
    """One that keyring's own authors do not recommend: the wizard takes it for none."""

    priority = 0.5  # type: ignore[assignment]


class LockedKeyring(KeyringBackend):
    """The person said no when the system asked to unlock it."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("locked, and none of the library's own exceptions")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("locked")

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError("locked")


@contextmanager
def using(one: KeyringBackend) -> Iterator[None]:
    """The system's keyring is this one for a while."""
    before = keyring.get_keyring()
    keyring.set_keyring(one)
    try:
        yield
    finally:
        keyring.set_keyring(before)
