"""Promises of the window about a service on the network: signed in once, named everywhere, faults told."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from tests.keyrings import FileKeyring, LockedKeyring, PlainKeyring, using
from tests.service.loopback import Loopback, Peer
from tests.service.steps import answer, problem
from tests.window.hosted import TOKEN, VENDOR, Hosted, hosted
from tests.window.person import Person
from tests.window.steps import begin_and_forget, resume
from wizard.contract import Action
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.pages.sign_in_form import SignInForm
from wizard.server.practice_data import NEW
from wizard.widgets.step_rail import StepRail

Open = Callable[..., Person]


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileKeyring]:
    """The system's keyring, for this test."""
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    with using(FileKeyring()):
        yield FileKeyring()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Hosted]:
    with hosted(tmp_path / "hosted") as running:
        yield running


def to_sign_in(person: Person, *keys: str) -> None:
    """From Key to Sign in."""
    person.enter_keys(*(keys or (NEW[0].text,)))
    person.next(Step.SIGN_IN)


def sign_in(person: Person, token: str, *, keep: bool = True, then: Step = Step.SUBSCRIPTION) -> None:
    """Enter a token on the page Sign in, and press Next."""
    form = person.find(SignInForm)
    field = form.findChildren(QLineEdit)[0]
    field.clear()
    QTest.keyClicks(field, token)
    form.findChildren(QCheckBox)[0].setChecked(keep)
    person.next(then)


def sign_in_here(person: Person, token: str) -> None:
    """Enter a token in the form of another page, and press its button."""
    QTest.keyClicks(person.find(SignInForm).field, token)
    person.press("Sign in")
    person.settle()
    QApplication.processEvents()
    person.settle()


def rail(person: Person) -> str:
    labels = person.window.findChildren(StepRail)[0].findChildren(QLabel)
    return "\n".join(label.text() for label in labels).replace("\u200b", "")


def test_an_order_at_a_hosted_service(open_window: Open, service: Hosted, vault: FileKeyring) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    assert VENDOR in person.texts()
    sign_in(person, TOKEN)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert "De Groene Fiets B.V.: 5 licenses until" in person.texts()
    assert "no real keys" not in person.texts()
    assert person.page.foot_actions()[0].label == "&New order"


def test_the_service_is_named_with_environment_and_support(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person, TOKEN)
    for named in (VENDOR, "Real keys, real licenses", "127.0.0.1", "Support: help@northwind.example"):
        assert named in rail(person), named


def test_who_stays_signed_in_is_not_asked_again(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person, TOKEN)
    again = open_window(service=service.address)
    again.enter_keys(NEW[0].text)
    again.next(Step.SUBSCRIPTION)
    assert list(vault.held().values()) == [TOKEN]
    assert not [file for file in folder.rglob("*") if file.is_file() and TOKEN.encode() in file.read_bytes()]


def test_who_does_not_stay_signed_in_is_asked_again(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person, TOKEN, keep=False)
    assert vault.held() == {}
    to_sign_in(open_window(service=service.address))


@pytest.mark.parametrize("locked", [True, False])
def test_without_a_keyring_the_order_goes_on_and_the_token_is_in_memory_only(
    open_window: Open, service: Hosted, locked: bool
) -> None:
    person = open_window(service=service.address)
    with using(LockedKeyring() if locked else PlainKeyring()):
        to_sign_in(person)
        sign_in(person, TOKEN)
    assert person.windows.session.only_in_memory


def test_a_token_that_is_not_taken_is_said_and_asked_for_again(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person, "wrong", then=Step.SIGN_IN)
    assert person.page.banner.title == "The service doesn’t accept this token"
    assert vault.held() == {}
    sign_in(person, TOKEN)


def test_a_token_revoked_before_the_review_leads_to_sign_in_and_back(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person, NEW[1].text)
    sign_in(person, TOKEN)
    person.choose(Action.NEW)
    person.windows.session.take_token("revoked")
    person.next(Step.SIGN_IN)
    sign_in(person, TOKEN, then=Step.REVIEW)
    assert NEW[1].text[-5:] in person.texts()


def test_signed_out_during_redeem_the_same_order_continues_in_place(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person, TOKEN)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    person.agree()
    person.windows.session.take_token("revoked")
    person.redeem()
    person.wait_for(Step.REDEEM)
    person.bot.waitUntil(lambda: any(one.isVisible() for one in person.page.findChildren(SignInForm)))
    sign_in_here(person, TOKEN)
    person.wait_for(Step.DONE)
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
    assert entry.state is EntryState.REDEEMED, "one order, under one Idempotency-Key"


def test_an_order_of_a_service_is_resumed_there_after_signing_in(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path
) -> None:
    begin_and_forget(folder)
    with closing(Journal(folder)) as journal:
        order = journal.entries()[0].order
        journal.begin(replace(order, service=service.address, endings=("ZZZZZ",)))
    person = open_window()
    resume(person)
    person.wait_for(Step.REDEEM)
    sign_in_here(person, TOKEN)
    assert not [one for one in person.page.findChildren(SignInForm) if one.isVisible()]
    assert any("/redemption" in line for line in service.asked)


# ---- what stands between


@pytest.mark.parametrize(
    ("step", "code", "said"),
    [
        (problem(404, "not-found", {"what": "address"}), "service-version", "is newer than this wizard"),
        (answer(200, {"vendor": "Northwind"}), "service-version", "do not fit together"),
        (answer(200, {"error": "sign in to the hotel"}), "protocol-error", "cannot be understood"),
    ],
)
def test_an_answer_that_is_not_of_this_version(
    open_window: Open, step: Callable[[Peer], None], code: str, said: str
) -> None:
    with Loopback(step) as server:
        person = open_window(service=server.address)
        person.enter_keys(NEW[0].text)
        person.click_next()
    assert said in person.page.banner.title


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_certificate_that_is_not_trusted(open_window: Open, language: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Loopback(lambda peer: None, tls=context) as server:
        person = open_window(language, service=server.address)
        person.enter_keys(NEW[0].text)
        person.click_next()
        assert person.says_code("tls-untrusted", host=f"127.0.0.1:{server.port}")


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_proxy_that_asks_for_a_password(
    open_window: Open, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    def refuse(peer: Peer) -> None:
        peer.read()
        peer.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    with Loopback(refuse) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.delenv("no_proxy", raising=False)
        person = open_window(language, service="https://keys.vendor.example")
        person.enter_keys(NEW[0].text)
        person.click_next()
        assert person.says_code("proxy-auth-required", host="keys.vendor.example")
