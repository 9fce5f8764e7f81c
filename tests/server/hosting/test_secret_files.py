"""Files that a command makes are for its account alone, and secrets are never taken for damaged ones."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.server.hosting.host import INIT, Host
from tests.server.hosting.loss import Loss


def test_secrets_of_another_service_are_refused(host: Host) -> None:
    kept = host.secrets.read_text()
    host.secrets.write_text(kept.replace(kept.split()[-1], "ab" * 32))
    assert "do not belong together" in host.refused("stats")
    host.secrets.write_text("# nothing\n")
    assert "Restore it" in host.refused("stats")
    host.secrets.write_text(kept)
    for mode in (0o644, 0o660, 0o604):
        host.secrets.chmod(mode)
        assert "chmod 600" in host.refused("stats")
    host.secrets.chmod(0o640)
    host.run("stats")


def test_a_version_that_only_the_file_has_is_known_before_keys_are_hashed_with_it(loss: Loss) -> None:
    host = loss.host
    loss.back_up()
    older = host.secrets.read_text()
    host.run("rotate-secret")
    newest = host.secrets.read_text()
    loss.keep_audit()
    host.secrets.write_text(older)
    [gap] = loss.restore()
    assert "newest file of secrets" in gap["next"]
    host.secrets.write_text(newest)
    host.keys()
    host.secrets.write_text(older)
    assert "version 2, which the file lacks" in host.refused("stats")


def test_two_files_that_were_rotated_apart_are_not_both_taken(host: Host) -> None:
    first = host.secrets.read_text()
    host.run("rotate-secret")
    host.secrets.write_text(f"{first}2 {'ab' * 32}\n")
    assert "version 2, which the file has differently" in host.refused("rotate-secret")


def test_secrets_that_may_not_be_read_are_not_called_damaged(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = type(host.secrets)
    read_text = kind.read_text

    def forbidden(path: Path, *words: Any, **more: Any) -> str:
        if path == host.secrets:
            raise PermissionError
        return read_text(path, *words, **more)

    monkeypatch.setattr(kind, "read_text", forbidden)
    told = host.refused("stats")
    assert "may not be read by this account" in told
    assert "Restore" not in told


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="root alone gives files away")
def test_a_rotated_file_of_secrets_belongs_to_whom_it_belonged(host: Host) -> None:
    os.chown(host.secrets, 12345, 54321)
    host.secrets.chmod(0o640)
    host.run("rotate-secret")
    found = host.secrets.stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (12345, 54321, 0o640)


def test_what_a_command_makes_is_its_account_s_alone(unset: Host) -> None:
    before = os.umask(0o022)
    unset.run(*INIT)
    assert os.umask(before) == 0o022
    for path in unset.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
