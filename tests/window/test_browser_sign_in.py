"""Promises of the window about signing in with the browser: waited for, stopped, repeated, nothing lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.keyrings import FileKeyring, LockedKeyring, using
from tests.oidc import Scripted, bring_back, mock_provider, openid_of, scripted_provider, sign_in_at_mock
from tests.window.hosted import TOKEN, VENDOR, Hosted, hosted
from tests.window.pages import press
from tests.window.person import Person
from tests.window.steps import begin_and_forget, resume
from wizard.contract import Action
from wizard.contract.openid import OpenId
from wizard.orders.journal import EntryState, Journal
from wizard.orders.steps import Step
from wizard.pages.browser_way import BrowserWay
from wizard.pages.sign_in_form import InvitationBox, SignInForm
from wizard.server.practice_data import NEW
from wizard.widgets.step_rail import StepRail

Open = Callable[..., Person]


class BrowserOfPerson:
    """Follows addresses in a thread of its own, as somebody in a browser does."""

    def __init__(self, follow: Callable[[str], object] = sign_in_at_mock) -> None:
        self.opened: list[str] = []
        self.follow: Callable[[str], object] = follow
        self.works = True

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        if self.works:
            threading.Thread(target=self.follow, args=(address,), daemon=True).start()
        return self.works


def leave_open(_address: str) -> None:
    """See the page, and do nothing."""


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with mock_provider() as issuer:
        yield issuer


@pytest.fixture
def openid(issuer: str) -> OpenId:
    return openid_of(issuer)


@pytest.fixture
def service(tmp_path: Path, openid: OpenId) -> Iterator[Hosted]:
    with hosted(tmp_path / "hosted", openid) as running:
        yield running


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileKeyring]:
    """The system's keyring, for this test."""
    monkeypatch.setenv("KEYRING_OF_TEST", str(tmp_path / "keyring"))
    with using(FileKeyring()):
        yield FileKeyring()


@pytest.fixture
def browser() -> BrowserOfPerson:
    return BrowserOfPerson()


@pytest.fixture
def at_sign_in(open_window: Open, service: Hosted, vault: FileKeyring, browser: BrowserOfPerson) -> Person:
    """Somebody whose key is entered, and whom the service asks who they are."""
    person = open_window(service=service.address)
    person.windows.session.open_address = browser
    person.type_key(NEW[0].text)
    person.next(Step.SIGN_IN)
    return person


def revoke(issuer: str, vault: FileKeyring | None = None) -> None:
    requests.post(f"{issuer}/users/noor/revoke-tokens", timeout=10).raise_for_status()


def places(form: SignInForm) -> dict[QWidget, QRect]:
    return {one: QRect(one.mapTo(form, QPoint()), one.size()) for one in form.findChildren(QWidget)}


def listens(address: str) -> bool:
    """Tell if anyone still takes the answer of a sign-in."""
    try:
        bring_back(address, code="late")
    except requests.ConnectionError:
        return False
    return True


def waits(person: Person) -> None:
    """Wait until the browser is waited for."""
    way = person.find(BrowserWay)
    person.bot.waitUntil(lambda: "Waiting until you have signed in" in person.texts())
    assert way.waiting


def test_a_person_signs_in_with_the_browser(
    at_sign_in: Person, browser: BrowserOfPerson, vault: FileKeyring, issuer: str
) -> None:
    host = issuer.removeprefix("http://")
    assert at_sign_in.page.heading.text() == f"Sign in to {VENDOR}"
    assert f"Your browser opens {host}" in at_sign_in.texts()
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    assert len(browser.opened) == 1
    assert vault.held()
    assert NEW[0].text[-5:] in at_sign_in.windows.session.flow.draft.key_texts[0]


def test_the_next_start_is_still_signed_in(
    at_sign_in: Person, open_window: Open, service: Hosted, browser: BrowserOfPerson
) -> None:
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    again = open_window(service=service.address)
    again.type_key(NEW[0].text)
    again.next(Step.SUBSCRIPTION)
    assert len(browser.opened) == 1


def test_the_waiting_is_said_repeated_and_stopped(at_sign_in: Person, browser: BrowserOfPerson) -> None:
    browser.follow = leave_open
    at_sign_in.click_next()
    waits(at_sign_in)
    at_sign_in.press("Open again")
    assert browser.opened[0] == browser.opened[1]
    at_sign_in.press("Copy address")
    assert QGuiApplication.clipboard().text() == browser.opened[0]
    at_sign_in.click_next()
    assert "First sign in with your browser" in at_sign_in.page.banner.title
    at_sign_in.press("Stop waiting")
    assert "You stopped signing in" in at_sign_in.page.banner.title
    browser.follow = sign_in_at_mock
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)


def test_nothing_that_can_be_clicked_moves_while_it_waits(
    at_sign_in: Person, browser: BrowserOfPerson
) -> None:
    form = at_sign_in.find(SignInForm)
    before = places(form)
    browser.follow = leave_open
    at_sign_in.click_next()
    waits(at_sign_in)
    assert places(form) == before


def test_who_goes_back_stops_waiting(at_sign_in: Person, browser: BrowserOfPerson) -> None:
    browser.follow = leave_open
    at_sign_in.click_next()
    waits(at_sign_in)
    at_sign_in.window.back()
    at_sign_in.wait_for(Step.KEY)
    at_sign_in.bot.waitUntil(lambda: not listens(browser.opened[0]))


def test_the_waiting_ends_after_a_while(
    at_sign_in: Person, browser: BrowserOfPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.service.sign_in.browser.BrowserSignIn.wait.__defaults__", (0.2,))
    browser.follow = leave_open
    at_sign_in.click_next()
    at_sign_in.bot.waitUntil(lambda: "stopped waiting" in at_sign_in.page.banner.title)
    assert at_sign_in.can_continue()


def test_who_says_no_in_the_browser_is_asked_again(at_sign_in: Person, browser: BrowserOfPerson) -> None:
    browser.follow = lambda address: bring_back(address, error="access_denied")
    at_sign_in.click_next()
    at_sign_in.bot.waitUntil(lambda: at_sign_in.page.banner.title == "You did not sign in")


def test_a_computer_without_a_browser_says_where_to_go(at_sign_in: Person, browser: BrowserOfPerson) -> None:
    browser.works = False
    at_sign_in.click_next()
    at_sign_in.bot.waitUntil(lambda: at_sign_in.page.banner.title == "No browser could be opened")
    at_sign_in.press("Copy address")
    sign_in_at_mock(QGuiApplication.clipboard().text())
    at_sign_in.wait_for(Step.SUBSCRIPTION)


def test_a_token_remains_possible(at_sign_in: Person, vault: FileKeyring) -> None:
    press(at_sign_in, "other-way")
    QTest.keyClicks(at_sign_in.find(QLineEdit), TOKEN)
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    assert list(vault.held().values()) == [TOKEN]


def test_without_a_keyring_the_sign_in_lasts_until_the_window_closes(
    at_sign_in: Person, browser: BrowserOfPerson
) -> None:
    with using(LockedKeyring()):
        at_sign_in.click_next()
        at_sign_in.wait_for(Step.SUBSCRIPTION)
    assert at_sign_in.windows.session.only_in_memory


def test_a_sign_in_that_ends_in_the_middle_leads_back_to_where_it_was(
    at_sign_in: Person, browser: BrowserOfPerson, issuer: str
) -> None:
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    at_sign_in.choose(Action.NEW)
    revoke(issuer)
    at_sign_in.next(Step.SIGN_IN)
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.REVIEW)
    assert NEW[0].text[-5:] in at_sign_in.texts()


@pytest.mark.parametrize("reason", ["disabled", "not-linked"])
def test_who_is_refused_in_the_middle_reads_why(at_sign_in: Person, service: Hosted, reason: str) -> None:
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    at_sign_in.choose(Action.NEW)
    service.refusal = reason
    at_sign_in.next(Step.SIGN_IN)
    said = {"disabled": "Your account is disabled", "not-linked": "doesn’t know your account yet"}
    assert said[reason] in at_sign_in.page.banner.title


def test_who_is_refused_at_the_next_start_reads_why(
    at_sign_in: Person, open_window: Open, service: Hosted
) -> None:
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    service.refusal = "disabled"
    again = open_window(service=service.address)
    again.type_key(NEW[0].text)
    again.next(Step.SIGN_IN)
    assert again.page.banner.title == "Your account is disabled"


def test_a_sign_in_that_ends_during_redeem_continues_the_same_order(
    at_sign_in: Person, browser: BrowserOfPerson, issuer: str, folder: Path
) -> None:
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    at_sign_in.choose(Action.NEW)
    at_sign_in.next(Step.REVIEW)
    at_sign_in.agree()
    revoke(issuer)
    at_sign_in.redeem()
    at_sign_in.wait_for(Step.REDEEM)
    at_sign_in.bot.waitUntil(lambda: any(one.isVisible() for one in at_sign_in.page.findChildren(SignInForm)))
    at_sign_in.press("Open the browser")
    at_sign_in.wait_for(Step.DONE)
    with closing(Journal(folder)) as journal:
        (entry,) = journal.entries()
    assert entry.state is EntryState.REDEEMED


def test_an_order_is_resumed_after_signing_in_with_the_browser(
    open_window: Open, service: Hosted, vault: FileKeyring, folder: Path, browser: BrowserOfPerson
) -> None:
    from dataclasses import replace

    begin_and_forget(folder)
    with closing(Journal(folder)) as journal:
        order = journal.entries()[0].order
        journal.begin(replace(order, service=service.address, endings=("ZZZZZ",)))
    person = open_window()
    person.windows.session.open_address = browser
    resume(person)
    person.wait_for(Step.REDEEM)
    person.bot.waitUntil(lambda: "Your browser opens" in person.texts())
    person.press("Open the browser")
    person.bot.waitUntil(lambda: not any(one.isVisible() for one in person.page.findChildren(SignInForm)))
    person.bot.waitUntil(lambda: "isn’t known yet" in person.texts())  # it was asked: it knows no such order


# ---- who is signed in, and how it ends


def test_the_account_stands_beside_the_heading_and_signs_out_in_the_middle(
    at_sign_in: Person, browser: BrowserOfPerson, vault: FileKeyring
) -> None:
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.SUBSCRIPTION)
    at_sign_in.choose(Action.NEW)
    at_sign_in.next(Step.REVIEW)
    assert "Noor de Wit" in at_sign_in.texts()
    press(at_sign_in, "sign-out")
    at_sign_in.wait_for(Step.SIGN_IN)
    assert vault.held() == {}
    at_sign_in.click_next()
    at_sign_in.wait_for(Step.REVIEW)
    assert len(browser.opened) == 2
    assert NEW[0].text[-5:] in at_sign_in.texts()


@pytest.fixture
def provider() -> Iterator[Scripted]:
    with scripted_provider() as scripted:
        yield scripted


def signs_in_at(provider: Scripted) -> Callable[[str], object]:
    """A person at a provider that knows the nonce from the address."""

    def follow(address: str) -> None:
        provider.nonce = parse_qs(urlsplit(address).query)["nonce"][0]
        bring_back(address, code="code-canary")

    return follow


def test_a_sign_in_that_cannot_be_renewed_says_until_when(
    open_window: Open, tmp_path: Path, provider: Scripted, vault: FileKeyring, browser: BrowserOfPerson
) -> None:
    provider.tells("/userinfo", 200, {})
    provider.answers["/token"] = lambda _form: (200, provider.tokens(refresh_token=None))
    browser.follow = signs_in_at(provider)
    with hosted(tmp_path / "hosted", openid_of(provider.issuer)) as service:
        person = open_window(service=service.address)
        person.windows.session.open_address = browser
        person.type_key(NEW[0].text)
        person.next(Step.SIGN_IN)
        person.click_next()
        person.wait_for(Step.SUBSCRIPTION)
        labels = person.window.findChildren(StepRail)[0].findChildren(QLabel)
        assert any(
            "Signed in until" in label.text() and "then sign in again" in label.text() for label in labels
        )
        assert vault.held() == {}


def test_an_invitation_links_a_sign_in_that_the_service_does_not_know(
    open_window: Open, tmp_path: Path, provider: Scripted, vault: FileKeyring, browser: BrowserOfPerson
) -> None:
    provider.tells("/userinfo", 200, {})
    browser.follow = signs_in_at(provider)
    with hosted(tmp_path / "hosted", openid_of(provider.issuer), invitation="pki_canary") as service:
        person = open_window(service=service.address)
        person.windows.session.open_address = browser
        person.type_key(NEW[0].text)
        person.next(Step.SIGN_IN)
        person.click_next()
        field = person.page.findChildren(InvitationBox)[0].field
        person.bot.waitUntil(lambda: "doesn’t know your account yet" in person.page.banner.title)
        assert "You’re signed in at" in person.texts()
        assert "Your browser opens" not in person.texts()
        QTest.keyClicks(field, "pki_wrong")
        person.click_next()
        person.bot.waitUntil(lambda: "This invitation can’t be used" in person.page.banner.title)
        field.clear()
        QTest.keyClicks(field, "pki_canary")
        person.click_next()
        person.wait_for(Step.SUBSCRIPTION)
        assert len(browser.opened) == 1
        assert vault.held()
