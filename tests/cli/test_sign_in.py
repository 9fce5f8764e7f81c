"""`sign-in` keeps a token where the system keeps passwords; `sign-out` forgets it; the environment wins."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Silent
from tests.cli.person import Person
from tests.cli.program import data_dir
from tests.keyrings import FileKeyring, LockedKeyring, using


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileKeyring]:
    """The system's keyring, for this test, and for programs that it starts."""
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
    with using(FileKeyring()):
        yield FileKeyring()


@pytest.fixture
def service(address: str, vault: FileKeyring, monkeypatch: pytest.MonkeyPatch) -> str:
    """A service; its token is in nobody's environment."""
    monkeypatch.delenv("PRODUCT_KEY_TOKEN")
    Silent.asked.clear()
    return address


def test_who_signs_in_once_is_not_asked_again(service: str, vault: FileKeyring, folder: Path) -> None:
    with Person("sign-in", "--service", service, *data_dir(folder)) as person:
        person.reads("Token for this service")
        person.types("practice-admin")
        person.reads("Signed in as Noor de Wit.")
        assert person.leaves() == 0
        assert "practice-admin" not in person.screen
    assert list(vault.held().values()) == ["practice-admin"]
    with Person("customers", "--service", service, *data_dir(folder)) as person:
        person.reads("De Groene Fiets B.V.")
        assert person.leaves() == 0


def test_signing_out_forgets(service: str, vault: FileKeyring, run: Run) -> None:
    assert run("sign-in", "--service", service, given="practice-admin\n").code == 0
    assert run("customers", "--service", service).code == 0
    told = run("sign-out", "--service", f"{service}/")
    assert (told.code, vault.held()) == (0, {})
    assert f"No token for {service} is kept on this computer any more." in told.err
    assert "You are not signed in" in run("customers", "--service", service).err
    assert run("sign-out", "--service", service).code == 0


def test_the_environment_wins(service: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("sign-in", "--service", service, given="practice-admin\n")
    monkeypatch.setenv("PRODUCT_KEY_TOKEN", "practice-reseller")
    assert "Seaside Schools Trust" in run("customers", "--service", service).out
    assert "PRODUCT_KEY_TOKEN still contains a token" in run("sign-out", "--service", service).err


@pytest.mark.parametrize("token", ["wrong", "two words"])
def test_a_token_that_the_service_does_not_take_is_not_kept(
    token: str, service: str, vault: FileKeyring, run: Run
) -> None:
    ran = run("sign-in", "--service", service, given=f"{token}\n")
    assert ran.code == 3
    assert "You are not signed in" in ran.err
    assert token not in ran.err
    assert vault.held() == {}


def test_nobody_answers(service: str, run: Run) -> None:
    ran = run("sign-in", "--service", service)
    assert ran.code == 2
    assert "No token was entered, so nothing was done." in ran.err


def test_without_a_keyring_it_is_said_before_a_token_is_asked_for(address: str, run: Run) -> None:
    ran = run("sign-in", "--service", address, given="practice-admin\n")
    assert ran.code == 1
    assert "This system has no safe keyring" in ran.err
    assert "PRODUCT_KEY_TOKEN" in ran.err


def test_a_keyring_that_stays_locked_is_said(address: str, run: Run) -> None:
    with using(LockedKeyring()):
        assert run("sign-in", "--service", address).code == 1
        out = run("sign-out", "--service", address)
        assert out.code == 1
        assert "The token could not be removed" in out.err
        assert run("customers", "--service", address).code == 0


@pytest.mark.parametrize("command", ["sign-in", "sign-out"])
def test_an_address_that_is_none(command: str, vault: FileKeyring, run: Run) -> None:
    ran = run(command, "--service", "http://keys.vendor.example", given="token\n")
    assert ran.code == 1
    assert "This address is not secure" in ran.err
