"""`sign-in` at a service's OpenID provider: with the browser, or with a code on another device."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from tests.cli.conftest import NEW, Run
from tests.cli.program import data_dir
from tests.keyrings import FileKeyring, PlainKeyring, using
from tests.oidc import Scripted, mock_provider, openid_of, scripted_provider, sign_in_at_mock
from tests.window.hosted import Hosted, hosted


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileKeyring]:
    """The system's keyring, for this test."""
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    with using(FileKeyring()):
        yield FileKeyring()


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with mock_provider() as issuer:
        yield issuer


@pytest.fixture
def service(issuer: str, tmp_path: Path, vault: FileKeyring) -> Iterator[Hosted]:
    with hosted(tmp_path / "hosted", openid_of(issuer)) as running:
        yield running


@pytest.fixture
def provider() -> Iterator[Scripted]:
    with scripted_provider() as scripted:
        scripted.tells("/userinfo", 200, {"sub": "noor"})
        yield scripted


@pytest.fixture
def device_service(provider: Scripted, tmp_path: Path, vault: FileKeyring) -> Iterator[Hosted]:
    """A service whose provider takes a code from another device, at a computer without a display."""
    with hosted(tmp_path / "hosted", openid_of(provider.issuer)) as running:
        yield running


@pytest.fixture(autouse=True)
def away(monkeypatch: pytest.MonkeyPatch) -> None:
    """At a computer far away, over SSH, and with nobody's token; the clock does not wait."""
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22")
    monkeypatch.delenv("PRODUCT_KEY_TOKEN", raising=False)
    monkeypatch.setattr("wizard.service.sign_in.device.DeviceSignIn.wait.__defaults__", (lambda _: None,))


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A browser that signs in; the addresses it was given."""
    opened: list[str] = []

    def follow(address: str) -> bool:
        opened.append(address)
        Thread(target=sign_in_at_mock, args=(address,), daemon=True).start()
        return True

    monkeypatch.setattr("webbrowser.open", follow)
    return opened


def test_a_person_signs_in_with_the_browser(
    service: Hosted, issuer: str, vault: FileKeyring, run: Run, browser: list[str]
) -> None:
    ran = run("sign-in", "--service", service.address, "--browser")
    assert ran.code == 0
    assert "Signed in as Noor de Wit." in ran.err
    assert browser[0] in ran.err
    told = run("doctor").out
    assert f"{openid_of(issuer).issuer}; access token until 20" in told
    assert "De Groene Fiets B.V." in run("customers", "--service", service.address).out
    assert run("sign-out", "--service", service.address).code == 0
    assert vault.held() == {}
    assert run("customers", "--service", service.address).code == 3


def test_a_display_means_the_browser(
    service: Hosted, run: Run, browser: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSH_CONNECTION")
    monkeypatch.setenv("DISPLAY", ":0")
    assert run("sign-in", "--service", service.address).code == 0
    assert len(browser) == 1


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_without_a_display_a_code_is_shown(
    device_service: Hosted, provider: Scripted, vault: FileKeyring, run: Run, language: str
) -> None:
    provider.tells_in_turn(
        "/token",
        (400, {"error": "authorization_pending"}),
        (200, provider.tokens()),
        (200, provider.tokens()),
    )
    ran = run("sign-in", "--service", device_service.address, "--language", language)
    assert ran.code == 0
    assert "WDJB-MJHT" in ran.err
    assert f"{provider.issuer}/code" in ran.err
    assert "canary" not in ran.err + ran.out
    assert run("customers", "--service", device_service.address).code == 0


def test_no_browser_is_said_with_the_address(
    service: Hosted, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(address: str) -> bool:
        Thread(target=sign_in_at_mock, args=(address,), daemon=True).start()
        return False

    monkeypatch.setattr("webbrowser.open", refuse)
    ran = run("sign-in", "--service", service.address, "--browser")
    assert ran.code == 0
    assert "No browser could be opened" in ran.err
    assert "/oauth2/authorize?" in ran.err


def test_a_refusal_is_said_and_nothing_is_saved(
    device_service: Hosted, provider: Scripted, vault: FileKeyring, run: Run
) -> None:
    provider.tells("/token", 400, {"error": "access_denied"})
    ran = run("sign-in", "--service", device_service.address)
    assert ran.code == 1
    assert "You did not sign in" in ran.err
    assert vault.held() == {}


def test_a_sign_in_that_cannot_be_renewed_is_not_called_saved(
    device_service: Hosted, provider: Scripted, vault: FileKeyring, run: Run
) -> None:
    provider.tells("/token", 200, provider.tokens(refresh_token=None))
    ran = run("sign-in", "--service", device_service.address)
    assert ran.code == 1
    assert "offline access" in ran.err
    assert vault.held() == {}


def test_a_token_remains_possible(device_service: Hosted, vault: FileKeyring, run: Run) -> None:
    ran = run("sign-in", "--service", device_service.address, "--token", given="practice-admin\n")
    assert ran.code == 0
    assert list(vault.held().values()) == ["practice-admin"]


def test_an_order_is_redeemed_after_signing_in(
    device_service: Hosted, provider: Scripted, run: Run, folder: Path
) -> None:
    assert run("sign-in", "--service", device_service.address).code == 0
    ran = run("redeem", "--service", device_service.address, "--action", "new", "--yes", NEW)
    assert ran.code == 0, ran.err


def test_a_sign_in_that_ended_at_the_provider_is_said(
    device_service: Hosted, provider: Scripted, run: Run
) -> None:
    assert run("sign-in", "--service", device_service.address).code == 0
    provider.tells("/token", 400, {"error": "invalid_grant"})
    ran = run("customers", "--service", device_service.address)
    assert ran.code == 3
    assert "Your sign-in has ended" in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_command_asks_to_sign_in_where_nobody_has(
    device_service: Hosted, provider: Scripted, folder: Path
) -> None:
    from tests.cli.person import Person  # needs a pseudo-terminal

    provider.tells("/device", 200, {**_code(provider), "interval": 1})
    with Person(
        "customers", "--service", device_service.address, *data_dir(folder), env={"SSH_CONNECTION": "1"}
    ) as person:
        person.reads("WDJB-MJHT")
        person.reads("De Groene Fiets B.V.")
        assert person.leaves() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_without_a_keyring_a_command_signs_in_and_takes_the_invitation(
    provider: Scripted, tmp_path: Path, folder: Path
) -> None:
    from tests.cli.person import Person  # needs a pseudo-terminal

    provider.tells("/device", 200, {**_code(provider), "interval": 1})
    env = {"SSH_CONNECTION": "1", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    with (
        hosted(tmp_path / "hosted", openid_of(provider.issuer), invitation="pki_canary") as service,
        Person("customers", "--service", service.address, *data_dir(folder), env=env) as person,
    ):
        person.reads("doesn’t know your account yet")
        person.reads("Invitation code")
        person.types("pki_canary")
        person.reads("De Groene Fiets B.V.")
        assert person.leaves() == 0
        assert "pki_canary" not in person.screen


def test_without_a_keyring_it_is_said_how_to_sign_in(device_service: Hosted, run: Run) -> None:
    with using(PlainKeyring()):
        ran = run("sign-in", "--service", device_service.address)
    assert ran.code == 1
    assert "Each command signs you in" in " ".join(ran.err.split())


def test_an_account_that_is_unlinked_is_told_where_a_code_is_asked_for(
    device_service: Hosted, run: Run
) -> None:
    assert run("sign-in", "--service", device_service.address).code == 0
    device_service.refusal = "not-linked"
    ran = run("customers", "--service", device_service.address)
    assert ran.code == 3
    assert f"sign-in --service {device_service.address}" in ran.err
    assert "enter it with" in " ".join(ran.err.split())


def test_a_provider_that_is_away_is_not_called_the_service(
    tmp_path: Path, vault: FileKeyring, run: Run
) -> None:
    with scripted_provider() as provider:
        issuer = provider.issuer
    with hosted(tmp_path / "hosted", openid_of(issuer)) as service:
        ran = run("sign-in", "--service", service.address)
    assert ran.code == 3
    assert "cannot reach the sign-in page of the service" in " ".join(ran.err.split())


def _code(provider: Scripted) -> dict[str, object]:
    return {
        "device_code": "device-canary",
        "user_code": "WDJB-MJHT",
        "verification_uri": f"{provider.issuer}/code",
        "expires_in": 600,
    }
