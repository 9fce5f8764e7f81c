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
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from tests.keyrings import FileKeyring, LockedKeyring, PlainKeyring, using
from tests.service.loopback import Loopback, Peer
from tests.service.steps import answer, problem
from tests.window.hosted import TOKEN, VENDOR, Hosted, hosted
from tests.window.pages import press
from tests.window.person import Person
from tests.window.steps import begin_and_forget, resume, to_subscription
from wizard.contract import Action
from wizard.orders.journal import EntryState, Journal
from wizard.orders.known_services import load_services
from wizard.orders.steps import Step
from wizard.pages.address_sheet import AddressSheet
from wizard.pages.sign_in_form import SignInForm
from wizard.server.practice_data import NEW
from wizard.service.credentials import GivenToken
from wizard.widgets.step_rail import StepRail

Open = Callable[..., Person]
MICROSOFT = "VK7JGNPHTMC97JM9MPGT3V66T"
SERVICE_KEY = "PGR4CDYFQ2CXJCDTTDKDYTCBF"


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


@pytest.fixture
def real_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys of practice are a vendor's: this computer issued none of them."""
    monkeypatch.setattr("wizard.service.practice_keys.practice_account", lambda _: None)


def ask(person: Person) -> None:
    """Enter a key, and ask its service who is signed in and for whom."""
    person.type_key(NEW[0].text)
    person.click_next()


def to_sign_in(person: Person) -> None:
    person.type_key(NEW[0].text)
    person.next(Step.SIGN_IN)


def type_address(person: Person, address: str) -> AddressSheet:
    """Open the window for an address, and enter one."""
    person.press("Enter its address")
    (sheet,) = person.window.findChildren(AddressSheet)
    QTest.keyClicks(sheet.address, address)
    sheet.use.click()
    return sheet


def enter_token(person: Person, token: str, *, keep: bool = True) -> None:
    """Sign in on the page that asks for it."""
    form = person.find(SignInForm)
    QTest.keyClicks(form.findChildren(QLineEdit)[0], token)
    form.findChildren(QCheckBox)[0].setChecked(keep)
    person.click_next()


def sign_in(person: Person, token: str = TOKEN, *, keep: bool = True) -> None:
    """Sign in, and arrive where the keys are put to use: this account has one customer."""
    enter_token(person, token, keep=keep)
    person.wait_for(Step.SUBSCRIPTION)


def to_customer(person: Person) -> None:
    """Show the customer, who is not asked for where there is one."""
    person.press("Change")
    person.wait_for(Step.CUSTOMER)


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
    person.type_key(SERVICE_KEY)
    sheet = type_address(person, typed)
    assert title in sheet.fault.text()
    assert advice in sheet.fault.text()
    assert sheet.isVisible()
    sheet.reject()


def test_an_order_at_a_hosted_service_from_the_first_start(
    open_window: Open, service: Hosted, vault: FileKeyring, real_keys: None
) -> None:
    person = open_window()
    person.type_key(NEW[0].text)
    type_address(person, service.address)
    person.next(Step.SIGN_IN)
    assert person.page.heading.text() == f"Sign in to {VENDOR}"
    sign_in(person)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    person.agree()
    person.redeem()
    person.wait_for(Step.DONE)
    assert person.page.heading.text() == "1 key redeemed"
    assert "Practice only" not in person.texts()
    assert "no real keys" not in person.texts()


def test_the_service_is_named_on_every_page_with_environment_and_support(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    def assert_named() -> None:
        for named in (VENDOR, "Real keys, real licenses", "127.0.0.1", "Support: help@northwind.example"):
            assert named in rail(person), f"{named} on {person.step}"

    person = open_window(service=service.address)
    to_sign_in(person)
    assert_named()
    sign_in(person)
    assert_named()
    to_customer(person)
    assert_named()
    person.next(Step.SUBSCRIPTION)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    assert_named()


def test_the_next_start_knows_the_service_and_who_is_signed_in(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path, real_keys: None
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person)
    again = open_window()
    again.type_key(NEW[0].text)
    assert f"Will be redeemed at {VENDOR}" in again.texts()
    again.next(Step.SUBSCRIPTION)
    to_customer(again)
    assert "Noor de Wit" in again.texts()
    assert list(vault.held().values()) == [TOKEN]
    assert not [file for file in folder.rglob("*") if file.is_file() and TOKEN.encode() in file.read_bytes()]


def test_practicing_in_between_keeps_the_address(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    other = open_window()
    to_subscription(other, NEW[0].text)
    assert other.windows.session.practicing_here
    assert [one.address for one in load_services(folder)] == [service.address]
    again = open_window()
    again.type_key(SERVICE_KEY)
    assert f"Will be redeemed at {VENDOR}" in again.texts()


def test_who_does_not_stay_signed_in_is_asked_again(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person, keep=False)
    assert vault.held() == {}
    again = open_window(service=service.address)
    to_sign_in(again)


@pytest.mark.parametrize("locked", [True, False])
def test_without_a_keyring_it_is_said_that_the_token_is_in_memory_only(
    open_window: Open, service: Hosted, locked: bool
) -> None:
    person = open_window(service=service.address)
    with using(LockedKeyring() if locked else PlainKeyring()):
        to_sign_in(person)
        sign_in(person)
    to_customer(person)
    in_memory = "Signed in until you close this window: no keyring was found"
    assert in_memory in rail(person)  # there on every page of the order


def test_signing_out_forgets_the_token(open_window: Open, service: Hosted, vault: FileKeyring) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person)
    to_customer(person)
    press(person, "sign-out")
    person.wait_for(Step.SIGN_IN)
    assert vault.held() == {}
    assert not person.can_continue()


def test_a_token_that_is_not_taken_is_said_and_asked_for_again(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    enter_token(person, "wrong")
    assert "doesn’t accept this token" in person.page.banner.title
    assert "mistyped, expired or revoked" in person.texts()
    assert vault.held() == {}
    person.find(QLineEdit).clear()
    sign_in(person)
    assert list(vault.held().values()) == [TOKEN]


def test_a_token_revoked_in_the_middle_leads_to_the_form_and_back(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person)
    person.choose(Action.NEW)
    person.windows.session.take_credentials(GivenToken(service.address, "revoked"))
    person.next(Step.SIGN_IN)
    enter_token(person, TOKEN)
    person.wait_for(Step.REVIEW)
    assert NEW[0].text[-5:] in person.texts()


def test_signed_out_during_redeem_the_same_order_continues_in_place(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person)
    person.choose(Action.NEW)
    person.next(Step.REVIEW)
    person.agree()
    person.windows.session.take_credentials(GivenToken(service.address, "revoked"))
    person.redeem()
    person.wait_for(Step.REDEEM)
    person.bot.waitUntil(lambda: any(one.isVisible() for one in person.page.findChildren(SignInForm)))
    QTest.keyClicks(person.find(SignInForm).field, TOKEN)
    person.press("Sign in")
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
    form = person.find(SignInForm)
    QTest.keyClicks(form.findChildren(QLineEdit)[0], TOKEN)
    person.press("Sign in")
    person.settle()
    person.bot.waitUntil(lambda: any("/redemption" in line for line in service.asked))
    assert not [one for one in person.page.findChildren(SignInForm) if one.isVisible()]


def test_a_microsoft_key_is_not_shown_to_the_service(
    open_window: Open, service: Hosted, vault: FileKeyring
) -> None:
    person = open_window(service=service.address)
    person.type_key(MICROSOFT)
    person.next(Step.SIGN_IN)
    sign_in(person)
    assert "The key …3V66T looks like a Microsoft key" in person.texts()
    assert not [line for line in service.asked if "/proposals" in line or "/quotes" in line]


def test_a_microsoft_key_among_others_waits_for_an_order_of_its_own(
    open_window: Open, service: Hosted, vault: FileKeyring, real_keys: None
) -> None:
    person = open_window(service=service.address)
    to_sign_in(person)
    sign_in(person)
    again = open_window()
    to_subscription(again, MICROSOFT, NEW[0].text)
    flow = again.windows.session.flow
    assert flow.draft.key_texts == (NEW[0].text,)
    assert [entry.text for entry in flow.draft.kept] == [MICROSOFT]
    again.choose(Action.NEW)
    again.next(Step.REVIEW)
    again.agree()
    again.redeem()
    again.wait_for(Step.DONE)
    flow.new_order()
    assert flow.draft.key_texts == (MICROSOFT,)
    assert flow.route[1] is Step.PRODUCT


# ---- what stands between


@pytest.mark.parametrize(
    ("step", "code", "said"),
    [
        (problem(404, "not-found", {"what": "address"}), "service-version", "is newer than this wizard"),
        (answer(200, {"vendor": "Northwind"}), "service-version", "aren’t compatible"),
        (answer(200, {"error": "sign in to the hotel"}), "protocol-error", "cannot be understood"),
    ],
)
def test_an_answer_that_is_not_of_this_version(
    open_window: Open, step: Callable[[Peer], None], code: str, said: str
) -> None:
    with Loopback(step) as server:
        person = open_window(service=server.address)
        ask(person)
    assert said in person.page.banner.title


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_a_certificate_that_is_not_trusted(open_window: Open, language: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Loopback(lambda peer: None, tls=context) as server:
        person = open_window(language, service=server.address)
        ask(person)
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
        ask(person)
        assert person.says_code("proxy-auth-required", host="keys.vendor.example")
