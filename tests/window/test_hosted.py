"""Promises of the window about a service on the network: signed in once, named everywhere, faults told."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit

from tests.keyrings import FileKeyring, LockedKeyring, PlainKeyring, using
from tests.service.loopback import Loopback, Peer
from tests.service.steps import answer, problem
from tests.window.hosted import TOKEN, VENDOR, Hosted, hosted
from tests.window.pages import choose_source, press
from tests.window.person import Person
from tests.window.steps import begin_and_forget
from wizard.contract import Action
from wizard.orders.journal import Journal
from wizard.orders.place import Source
from wizard.orders.steps import Step
from wizard.pages.sign_in import SignIn
from wizard.server.practice_data import NEW
from wizard.widgets.step_rail import StepRail

Open = Callable[..., Person]
MICROSOFT = "W269NWFGWXYVC9B4J6C9T83GX"


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


def to_account(person: Person) -> None:
    person.choose_action(Action.NEW)
    person.next(Step.ACCOUNT)


def sign_in(person: Person, token: str, *, keep: bool = True) -> None:
    form = person.find(SignIn)
    QTest.keyClicks(form.findChildren(QLineEdit)[0], token)
    form.findChildren(QCheckBox)[0].setChecked(keep)
    person.press("Sign in")
    person.settle()
    QApplication.processEvents()
    person.settle()


def rail(person: Person) -> str:
    labels = person.window.findChildren(StepRail)[0].findChildren(QLabel)
    return "\n".join(label.text() for label in labels).replace("\u200b", "")


@pytest.mark.parametrize(
    ("typed", "title", "advice"),
    [
        ("http://10.0.0.5:80", "This address is not secure", "Enter the address with https://"),
        ("https://", "This is not the address of a service", "as the vendor gave it to you"),
    ],
)
def test_an_address_that_cannot_be_used_is_told_with_what_to_do(
    person: Person, typed: str, title: str, advice: str
) -> None:
    choose_source(person, Source.SERVICE)
    field = person.find(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert title in person.texts()
    assert advice in person.texts()


def test_an_order_at_a_hosted_service_from_the_first_start(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window()
    choose_source(person, Source.SERVICE)
    QTest.keyClicks(person.find(QLineEdit), service.address)
    to_account(person)
    assert person.page.banner.title == "Sign in to go on"
    assert VENDOR in person.texts()
    sign_in(person, TOKEN)
    assert "Signed in as Noor de Wit" in person.texts()
    person.next(Step.KEYS)
    person.type_key(NEW[0].text)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert "The licenses are on the subscription" in person.texts()
    assert "no real keys" not in person.texts()


def test_the_service_is_named_on_every_page_with_environment_and_support(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, TOKEN)
    for step in (Step.KEYS, None):
        for named in (VENDOR, "Real keys, real licenses", "127.0.0.1", "Support: help@northwind.example"):
            assert named in rail(person), f"{named} on {person.step}"
        if step:
            person.next(step)


def test_the_next_start_knows_the_service_and_who_is_signed_in(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path
) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, TOKEN)
    again = open_window()
    assert again.windows.session.place.source is Source.SERVICE
    assert again.find(QLineEdit).text() == service.address
    to_account(again)
    assert "Signed in as Noor de Wit" in again.texts()
    assert list(vault.held().values()) == [TOKEN]
    assert not [file for file in folder.rglob("*") if file.is_file() and TOKEN.encode() in file.read_bytes()]


def test_practicing_in_between_keeps_the_address(open_window: Open, vault: FileKeyring) -> None:
    person = open_window(service="https://keys.vendor.example")
    person.choose_action(Action.NEW)
    person.click(person.button(person.window.WizardButton.NextButton))
    other = open_window()
    choose_source(other, Source.PRACTICE)
    to_account(other)
    again = open_window()
    assert again.windows.session.place.source is Source.PRACTICE
    choose_source(again, Source.SERVICE)
    assert again.find(QLineEdit).text() == "https://keys.vendor.example"
    assert again.windows.session.address == "https://keys.vendor.example"


def test_who_does_not_stay_signed_in_is_asked_again(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, TOKEN, keep=False)
    assert "Signed in as Noor de Wit" in person.texts()
    assert vault.held() == {}
    again = open_window()
    to_account(again)
    assert again.find(SignIn)


@pytest.mark.parametrize("locked", [True, False])
def test_without_a_keyring_it_is_said_that_the_token_is_in_memory_only(
    open_window: Open, service: Hosted, locked: bool
) -> None:
    person = open_window(service=service.address)
    with using(LockedKeyring() if locked else PlainKeyring()):
        to_account(person)
        sign_in(person, TOKEN)
    assert "Signed in as Noor de Wit" in person.texts()
    assert "The token is kept in memory only" in person.texts()


def test_signing_out_forgets_the_token(open_window: Open, service: Hosted, vault: FileKeyring) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, TOKEN)
    press(person, "sign-out")
    person.bot.waitUntil(lambda: person.page.banner.title == "Sign in to go on")
    assert vault.held() == {}
    assert not person.can_go_on()


def test_a_token_that_is_not_taken_is_said_and_asked_for_again(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, "wrong")
    assert person.says("not-signed-in")
    assert "it has expired, was revoked" in person.texts()
    assert vault.held() == {}
    sign_in(person, TOKEN)
    assert "Signed in as Noor de Wit" in person.texts()


def test_a_token_revoked_in_the_middle_leads_to_the_form_and_back(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, TOKEN)
    person.next(Step.KEYS)
    person.type_key(NEW[1].text)
    person.windows.session.take_token("revoked")
    person.next(Step.REVIEW)
    assert "it has expired, was revoked" in person.texts()
    sign_in(person, TOKEN)
    assert NEW[1].text[-5:] in person.list_titles()


def test_an_order_of_a_service_is_resumed_there_after_signing_in(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path
) -> None:
    begin_and_forget(folder)
    with closing(Journal(folder)) as journal:
        order = journal.entries()[0].order
        journal.begin(replace(order, service=service.address, endings=("ZZZZZ",)))
    person = open_window()
    person.bot.waitUntil(lambda: "An order is not finished" in person.texts())
    person.press("Resume this order")
    person.wait_for(Step.REDEEM)
    assert person.find(SignIn)
    sign_in(person, TOKEN)
    assert not [one for one in person.page.findChildren(SignIn) if one.isVisible()]
    assert any("/redemption" in line for line in service.asked)


def test_a_microsoft_key_is_not_shown_to_it(open_window: Open, service: Hosted, vault: FileKeyring) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, TOKEN)
    person.next(Step.KEYS)
    person.type_key(MICROSOFT)
    press(person, "another")
    person.type_key(NEW[0].text)
    person.next(Step.REVIEW)
    assert "The key …T83GX looks like a Microsoft key" in person.texts()
    assert not [line for line in service.asked if "/quotes" in line]
    person.press("Go on without the Microsoft keys")
    person.settle()
    assert person.list_titles().endswith(NEW[0].text[-5:])
    assert [line for line in service.asked if "/quotes" in line]


def test_from_a_microsoft_key_a_button_leads_to_microsofts_way(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_account(person)
    sign_in(person, TOKEN)
    person.next(Step.KEYS)
    person.type_key(MICROSOFT)
    person.next(Step.REVIEW)
    person.press("To Microsoft's way")
    person.wait_for(Step.START)
    assert person.windows.session.place.source is Source.MICROSOFT
    assert person.windows.session.flow.draft.key_texts == (MICROSOFT,)


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
        to_account(person)
    assert said in person.page.banner.title


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_certificate_that_is_not_trusted(open_window: Open, language: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Loopback(lambda peer: None, tls=context) as server:
        person = open_window(language, service=server.address)
        to_account(person)
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
        to_account(person)
        assert person.says_code("proxy-auth-required", host="keys.vendor.example")
