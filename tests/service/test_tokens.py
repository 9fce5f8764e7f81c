"""A token is either in the system's keyring, whole, or a message says that it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.keyrings import FileKeyring, using
from wizard.service.tokens import keep_token, kept_token

ADDRESS = "https://keys.example"


class SmallKeyring(FileKeyring):
    """As Windows' credential store: no more than 1,280 characters."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > 1280:
            raise OSError(1783, "The stub received bad data")
        super().set_password(service, username, password)


class CuttingKeyring(FileKeyring):
    """One that keeps the beginning alone, without a word."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:1280])


@pytest.mark.parametrize("kind", [SmallKeyring, CuttingKeyring])
@pytest.mark.parametrize(("length", "kept"), [(1280, True), (1281, False)])
def test_a_token_too_long_for_the_keyring_is_not_called_kept(
    kind: type[FileKeyring], length: int, kept: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    with using(kind()):
        assert keep_token(ADDRESS, "t" * length) is kept
        assert (kept_token(ADDRESS) == "t" * length) is kept
