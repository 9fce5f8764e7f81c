"""The program signs in at a certified provider, and the service takes what it brings."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from tests.certified.certified import AUDIENCE, CLIENT, Browser, Provider
from tests.keyrings import FileKeyring, using
from tests.server.hosting.host import Host
from wizard.contract.openid import OpenId
from wizard.service.errors import ServiceError
from wizard.service.http import HttpService
from wizard.service.sign_in.browser import BrowserSignIn
from wizard.service.sign_in.browser_page import BrowserPage
from wizard.service.sign_in.credentials import SignInCredentials
from wizard.service.sign_in.grants import Grant
from wizard.service.sign_in.sign_ins import SignIns

pytestmark = pytest.mark.campaign

ADDRESS = "https://keys.cumulus.example"
PAGE = BrowserPage("en", "You are signed in", "You are not signed in", "Continue in Product Key Wizard.")


@pytest.fixture
def openid(provider: Provider) -> OpenId:
    return OpenId(provider.issuer, CLIENT, ("openid", "offline_access"), AUDIENCE)


@pytest.fixture
def sign_ins(tmp_path: Path) -> SignIns:
    return SignIns(tmp_path / "data")


def bring(address: str) -> requests.Response:
    """Open the program's own address, as a browser does that was led there."""
    with requests.Session() as browser:
        browser.trust_env = False
        return browser.get(address, timeout=20)


def signed_in(sign_ins: SignIns, openid: OpenId, person: Callable[[BrowserSignIn], object]) -> Grant:
    with closing(sign_ins.begin_in_browser(openid, PAGE)) as attempt, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(attempt.wait, 30)
        person(attempt)
        return waiting.result()


def fault(sign_ins: SignIns, openid: OpenId, person: Callable[[BrowserSignIn], object]) -> str:
    """Fail to sign in; return the reason."""
    with pytest.raises(ServiceError) as caught:
        signed_in(sign_ins, openid, person)
    assert caught.value.problem.code == "sign-in-failed"
    return str(caught.value.problem.parameters["reason"])


def here(sign_ins: SignIns, openid: OpenId, browser: Browser) -> SignInCredentials:
    """Sign in; return the credentials."""
    grant = signed_in(sign_ins, openid, lambda it: bring(browser.open(it.address)))
    return sign_ins.credentials(ADDRESS, openid, grant)


def test_a_person_signs_in_by_the_browser_and_redeems(
    host: Host, sign_ins: SignIns, browser: Browser, provider: Provider
) -> None:
    host.run("member", "add", "ada", "--sign-in", provider.issuer, "ada")
    server = host.serve()
    with closing(HttpService(server.address, "")) as asking:
        openid = asking.info().openid
    assert openid == OpenId(provider.issuer, CLIENT, ("openid", "offline_access"), AUDIENCE)
    with closing(HttpService(server.address, here(sign_ins, openid, browser))) as service:
        assert service.account().id == "ada"
        assert [customer.id for customer in service.customers("").items] == [host.customer]


def test_a_person_signs_in_with_a_code(sign_ins: SignIns, openid: OpenId, browser: Browser) -> None:
    with closing(sign_ins.begin_on_device(openid)) as attempt:
        browser.confirm(attempt.code.complete)
        grant = attempt.wait(lambda _seconds: None)
    assert grant.subject == "ada"
    assert grant.refresh_token


def test_the_terminal_signs_in_redeems_and_signs_out(
    host: Host, browser: Browser, provider: Provider, tmp_path: Path
) -> None:
    host.run("member", "add", "ada", "--sign-in", provider.issuer, "ada")
    server = host.serve()
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
        "KEYRING_OF_TEST": str(tmp_path / "keyring.json"),
        "PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring",
        "PYTHONUNBUFFERED": "1",
    }

    def start(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "wizard.cli", "--data-dir", str(tmp_path / "data"), *arguments]
        command += ["--service", server.address]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, env=environment, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True
        )

    def run(*arguments: str, given: str = "") -> str:
        process = start(*arguments)
        said, _ = process.communicate(given, timeout=60)
        assert process.returncode == 0, said
        return said

    signing_in = start("sign-in")
    assert signing_in.stdout is not None
    told: list[str] = []
    for line in signing_in.stdout:
        told.append(line.strip())
        if re.fullmatch(r"[A-Z]{4}-[A-Z]{4}", told[-1]):
            break
    assert len(told) > 1, signing_in.communicate(timeout=60)
    address = next(line for line in told if line.startswith("https://"))
    browser.confirm(f"{address}?user_code={told[-1]}")
    said, _ = signing_in.communicate(timeout=60)
    assert signing_in.returncode == 0, said
    assert "Signed in as ada" in said
    [key] = host.keys()
    run("redeem", "--action", "new", "--customer", host.customer, "--yes", "-", given=key)
    records = [json.loads(line) for line in host.run("audit", "export").out.splitlines()]
    [redeemed] = [record for record in records if record["event"] == "redeemed"]
    assert (redeemed["details"]["issuer"], redeemed["details"]["subject"]) == (provider.issuer, "ada")
    run("sign-out")
    assert json.loads((tmp_path / "keyring.json").read_text()) == {}


def test_a_person_who_refuses_is_told_so(sign_ins: SignIns, openid: OpenId, browser: Browser) -> None:
    assert fault(sign_ins, openid, lambda it: bring(browser.open(it.address, answer="no"))) == "refused"


def test_a_forged_answer_is_waited_past(sign_ins: SignIns, openid: OpenId, browser: Browser) -> None:
    def person(attempt: BrowserSignIn) -> None:
        right = browser.open(attempt.address)
        asked = parse_qs(urlsplit(right).query)
        assert bring(right.replace(asked["state"][0], "forged")).status_code == 400
        assert PAGE.done in bring(right).text

    assert signed_in(sign_ins, openid, person).subject == "ada"


def test_a_code_of_another_attempt_is_refused(sign_ins: SignIns, openid: OpenId, browser: Browser) -> None:
    def person(attempt: BrowserSignIn) -> None:
        right = browser.open(attempt.address)
        bring(right.replace(parse_qs(urlsplit(right).query)["code"][0], "another"))

    assert fault(sign_ins, openid, person) == "rejected"


def test_a_code_that_has_expired_is_refused(
    provider: Provider, sign_ins: SignIns, openid: OpenId, browser: Browser
) -> None:
    provider.stop()
    provider.start(code_seconds=1)

    def person(attempt: BrowserSignIn) -> None:
        right = browser.open(attempt.address)
        Event().wait(2.1)  # the provider counts whole seconds
        bring(right)

    assert fault(sign_ins, openid, person) == "rejected"


def test_a_resource_that_the_provider_does_not_know_is_refused(
    sign_ins: SignIns, openid: OpenId, browser: Browser
) -> None:
    other = replace(openid, audience="https://mail.cumulus.example")
    assert fault(sign_ins, other, lambda it: bring(browser.open(it.address))) == "rejected"


def test_two_programs_renew_at_once_and_both_stay_signed_in(
    sign_ins: SignIns, openid: OpenId, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring.json"))
    with using(FileKeyring()):
        credentials = here(sign_ins, openid, browser)
        assert credentials.keep()
        for _ in range(3):
            programs = [sign_ins.saved(ADDRESS) for _ in range(2)]
            with ThreadPoolExecutor(2) as pool:
                tokens = list(pool.map(lambda one: one.current() if one else "", programs))
            assert all(tokens)
        last = sign_ins.saved(ADDRESS)
        assert last is not None
        assert last.current()


def test_signing_out_ends_the_sign_in_at_the_provider(
    sign_ins: SignIns, openid: OpenId, browser: Browser
) -> None:
    credentials = here(sign_ins, openid, browser)
    copy = sign_ins.credentials(ADDRESS, openid, ended(credentials))
    assert credentials.sign_out()
    with pytest.raises(ServiceError) as caught:
        copy.current()
    assert caught.value.problem.code == "not-signed-in"


def test_a_provider_that_forgot_everything_asks_to_sign_in_again(
    provider: Provider, sign_ins: SignIns, openid: OpenId, browser: Browser
) -> None:
    credentials = here(sign_ins, openid, browser)
    provider.rotate()
    copy = sign_ins.credentials(ADDRESS, openid, ended(credentials))
    with pytest.raises(ServiceError) as caught:
        copy.current()
    assert caught.value.problem.code == "not-signed-in"
    assert here(sign_ins, openid, Browser(provider)).current()


def ended(credentials: SignInCredentials) -> Grant:
    """The grant of a sign-in whose access token has ended."""
    known = credentials.signed_in
    return Grant(known.subject, known.name, credentials.current(), known.refresh_token, 0.0)
