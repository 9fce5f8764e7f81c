"""Tokens and codes are money, too: after every sign-in none is in a file, a log record or a text."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

import pytest

from tests.cli.conftest import NEW, Run
from tests.keyrings import FileKeyring, using
from tests.oidc import Scripted, openid_of, scripted_provider
from tests.window.hosted import hosted

CANARY = "canary"
"""Part of every token and every code of the provider that answers here."""


class Overheard(logging.Handler):
    """Keeps every record as it would be written, with everything that it carries."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{self.format(record)} {record.__dict__!r}")


@pytest.fixture
def overheard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Overheard]:
    """Every logger's records, at DEBUG."""
    root, handler = logging.getLogger(), Overheard()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
    """A provider, at a computer without a display whose clock does not wait."""
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22")
    monkeypatch.delenv("PRODUCT_KEY_TOKEN", raising=False)
    monkeypatch.setattr("wizard.service.sign_in.device.DeviceSignIn.wait.__defaults__", (lambda _: None,))
    with scripted_provider() as scripted:
        scripted.tells("/userinfo", 200, {})
        yield scripted


def person(provider: Scripted, **answer: str) -> Callable[[str], bool]:
    """A browser in which somebody signs in, or comes back with this answer."""

    def follow(address: str) -> None:
        asked = {name: one[0] for name, one in parse_qs(urlsplit(address).query).items()}
        provider.nonce = asked["nonce"]
        query = urlencode({"state": asked["state"], **(answer or {"code": "code-canary"})})
        with urlopen(f"{asked['redirect_uri']}?{query}", timeout=10) as page:  # it writes no log
            page.read()

    def open_address(address: str) -> bool:
        Thread(target=follow, args=(address,), daemon=True).start()
        return True

    return open_address


def test_no_sign_in_leaves_a_token_or_a_code_behind(
    provider: Scripted,
    folder: Path,
    tmp_path: Path,
    run: Run,
    overheard: Overheard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    told: list[str] = []

    def carry_out(*words: str, given: str = "", code: int = 0) -> None:
        ran = run(*words, given=given)
        told.append(ran.out + ran.err)
        assert ran.code == code, ran.err

    wrong: dict[str, object] = {"error": "invalid_grant", "error_description": "code-canary was used before"}
    with (
        using(FileKeyring()),
        hosted(tmp_path / "hosted", openid_of(provider.issuer), "pki_canary") as service,
    ):
        at = ("--service", service.address)
        carry_out("sign-in", *at, given="pki_wrong_canary\n", code=1)
        carry_out("sign-in", *at, given="pki_canary\n")
        carry_out("redeem", *at, "--action", "new", "--yes", NEW)
        carry_out("doctor", code=0)
        provider.tells("/token", 400, wrong)
        carry_out("customers", *at, code=3)
        carry_out("sign-in", *at, code=1)
        provider.answers["/token"] = lambda _form: (200, provider.tokens(id_token="canary.canary.canary"))
        carry_out("sign-in", *at, code=1)
        provider.answers["/token"] = lambda _form: (200, b'{"access_token": "access-canary')
        carry_out("sign-in", *at, code=1)
        del provider.answers["/token"]
        monkeypatch.setattr("webbrowser.open", person(provider))
        carry_out("sign-in", *at, "--browser")
        monkeypatch.setattr(
            "webbrowser.open", person(provider, error="access_denied", error_description="canary")
        )
        carry_out("sign-in", *at, "--browser", code=1)
        monkeypatch.setattr(
            "webbrowser.open", person(provider, code="code-canary", iss="https://canary.example")
        )
        carry_out("sign-in", *at, "--browser", code=1)
        assert CANARY in (tmp_path / "keyring").read_text(), "it was there to be found"
        carry_out("sign-out", *at)
        assert CANARY not in (tmp_path / "keyring").read_text()
    assert overheard.lines
    assert not [line for line in overheard.lines if CANARY in line]
    assert not [text for text in told if CANARY in text]
    assert not [file for file in folder.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]
