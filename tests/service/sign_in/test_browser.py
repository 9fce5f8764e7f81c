"""Signing in with the browser: one answer counts, the right one; everything else has its own sentence."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from tests.oidc import CLIENT, PAGE, PERSON, Scripted, bring_back, jwt, openid_of, sign_in_at_mock
from wizard.contract.openid import OpenId
from wizard.service.errors import ServiceError
from wizard.service.sign_in.browser import BrowserSignIn, begin_in_browser
from wizard.service.sign_in.grants import Grant

HOUR = 3600


def signed_in(openid: OpenId, person: Callable[[BrowserSignIn], object], seconds: float = 20) -> Grant:
    """Sign in as a person does in a browser, while the program waits."""
    with closing(begin_in_browser(openid, PAGE)) as attempt, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(attempt.wait, seconds)
        person(attempt)
        return waiting.result()


def fault(
    openid: OpenId, person: Callable[[BrowserSignIn], object], seconds: float = 20
) -> dict[str, object]:
    """Fail to sign in, and return the parameters of the problem."""
    with pytest.raises(ServiceError) as caught:
        signed_in(openid, person, seconds)
    assert caught.value.problem.code == "sign-in-failed"
    return dict(caught.value.problem.parameters)


def answers(provider: Scripted) -> Callable[[BrowserSignIn], object]:
    """A person who signs in, at a provider that knows the nonce from the address."""

    def person(attempt: BrowserSignIn) -> None:
        provider.nonce = parse_qs(urlsplit(attempt.address).query)["nonce"][0]
        bring_back(attempt.address, code="code-canary")

    return person


def _bring(bring: Callable[[str], object], attempt: BrowserSignIn) -> object:
    return bring(attempt.address)


# ---- at a provider that others wrote


def test_a_person_signs_in(issuer: str) -> None:
    shown: list[requests.Response] = []
    grant = signed_in(openid_of(issuer), lambda it: shown.append(sign_in_at_mock(it.address)))
    assert grant.subject == PERSON
    assert grant.access_token
    assert grant.refresh_token
    assert PAGE.done in shown[0].text
    assert "Product Key Wizard" in shown[0].text


# ---- at one that answers as a test says


def test_a_person_who_says_no_is_told_so(provider: Scripted) -> None:
    shown: list[requests.Response] = []
    parameters = fault(
        openid_of(provider.issuer),
        lambda it: shown.append(bring_back(it.address, error="access_denied", error_description="<b>no</b>")),
    )
    assert parameters["reason"] == "refused"
    assert PAGE.failed in shown[0].text
    assert "<b>no" not in shown[0].text


def test_the_address_asks_for_what_the_service_names(provider: Scripted) -> None:
    openid = OpenId(provider.issuer, CLIENT, ("orders", "offline_access"), "https://keys.example")
    with closing(begin_in_browser(openid, PAGE)) as attempt:
        asked = {name: one[0] for name, one in parse_qs(urlsplit(attempt.address).query).items()}
    assert asked["scope"] == "openid orders offline_access"
    assert asked["prompt"] == "consent"
    assert asked["resource"] == "https://keys.example"
    assert asked["code_challenge_method"] == "S256"
    assert urlsplit(asked["redirect_uri"]).hostname == "127.0.0.1"
    assert min(len(asked[name]) for name in ("state", "nonce", "code_challenge")) >= 43


def test_an_answer_with_another_state_is_refused_and_waited_past(provider: Scripted) -> None:
    statuses = []

    def person(attempt: BrowserSignIn) -> None:
        place = parse_qs(urlsplit(attempt.address).query)["redirect_uri"][0]
        for query in ({"code": "forged", "state": "x"}, {"code": "forged"}, {"error": "access_denied"}):
            statuses.append(requests.get(place, params=query, timeout=20).status_code)
        statuses.append(requests.get(place.replace("/callback", "/favicon.ico"), timeout=20).status_code)
        answers(provider)(attempt)

    assert signed_in(openid_of(provider.issuer), person).access_token == "access-canary-1"
    assert statuses == [400, 400, 400, 404]
    assert [form["code"] for path, form in provider.forms if path == "/token"] == ["code-canary"]


def test_a_page_that_calls_this_computer_by_another_name_is_refused(provider: Scripted) -> None:
    with closing(begin_in_browser(openid_of(provider.issuer), PAGE)) as attempt:
        asked = parse_qs(urlsplit(attempt.address).query)
        place, state = asked["redirect_uri"][0], asked["state"][0]
        there = requests.get(
            place, params={"state": state, "code": "x"}, headers={"Host": "rebound.example"}, timeout=20
        )
    assert there.status_code == 400


def test_a_connection_that_says_nothing_holds_nobody_up(provider: Scripted) -> None:
    def person(attempt: BrowserSignIn) -> None:
        place = urlsplit(parse_qs(urlsplit(attempt.address).query)["redirect_uri"][0])
        with socket.create_connection((place.hostname, place.port)):
            answers(provider)(attempt)

    begin = time.monotonic()
    signed_in(openid_of(provider.issuer), person)
    assert time.monotonic() - begin < 4


def test_an_answer_of_another_issuer_is_not_taken(provider: Scripted) -> None:
    provider.tells(
        "/.well-known/openid-configuration",
        200,
        provider.metadata(authorization_response_iss_parameter_supported=True),
    )
    wrong: tuple[dict[str, str], ...] = ({}, {"iss": "https://evil.example"})
    for more in wrong:
        bring = partial(bring_back, code="c", **more)
        parameters = fault(openid_of(provider.issuer), partial(_bring, bring))

        assert parameters["reason"] == "answer-forged"
    assert not [path for path, _ in provider.forms if path == "/token"], "the code is not sent on"


def test_the_program_gives_up_after_a_while_and_when_it_is_told_to(provider: Scripted) -> None:
    openid = openid_of(provider.issuer)
    assert fault(openid, lambda _it: None, seconds=0.1)["reason"] == "timed-out"
    assert fault(openid, lambda it: it.cancel())["reason"] == "cancelled"


def test_nothing_listens_any_more_afterwards(provider: Scripted) -> None:
    before = threading.active_count()
    with closing(begin_in_browser(openid_of(provider.issuer), PAGE)) as attempt:
        place = urlsplit(parse_qs(urlsplit(attempt.address).query)["redirect_uri"][0])
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((place.hostname, place.port), timeout=2)
    assert threading.active_count() <= before


def test_a_computer_without_a_port_to_give(provider: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*_: object) -> None:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr("wizard.service.sign_in.loopback._Server.server_bind", none_left)
    assert fault(openid_of(provider.issuer), lambda _it: None)["reason"] == "no-port"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"issuer": "https://other.example"}, "issuer-wrong"),
        ({"token_endpoint": None}, "issuer-wrong"),
        ({"token_endpoint": "http://login.example/token"}, "issuer-insecure"),
        ({"authorization_endpoint": "javascript:alert(1)"}, "issuer-insecure"),
        ({"code_challenge_methods_supported": ["plain"]}, "no-pkce"),
    ],
)
def test_a_provider_that_cannot_be_trusted_is_not_opened(
    provider: Scripted, changes: dict[str, object], reason: str
) -> None:
    provider.tells("/.well-known/openid-configuration", 200, provider.metadata(**changes))
    assert fault(openid_of(provider.issuer), lambda _it: None)["reason"] == reason


def test_an_issuer_without_encryption_is_not_asked() -> None:
    assert fault(openid_of("http://login.example"), lambda _it: None)["reason"] == "issuer-insecure"


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ({"iss": "https://evil.example"}, "token-wrong"),
        ({"aud": "another"}, "token-wrong"),
        ({"aud": [CLIENT, "another"]}, "token-wrong"),
        ({"azp": "another"}, "token-wrong"),
        ({"nonce": "another"}, "token-wrong"),
        ({"sub": ""}, "token-wrong"),
        ({"exp": None}, "token-wrong"),
    ],
)
def test_an_id_token_that_is_not_ours_is_refused(
    provider: Scripted, claims: dict[str, object], reason: str
) -> None:
    provider.answers["/token"] = lambda _form: (200, provider.tokens(claims=claims))
    assert fault(openid_of(provider.issuer), answers(provider))["reason"] == reason


@pytest.mark.parametrize(("begins", "ends"), [(HOUR, 2 * HOUR), (-HOUR, 300 - HOUR)])
def test_a_clock_that_is_an_hour_off_is_told(provider: Scripted, begins: int, ends: int) -> None:
    def tokens(_form: object) -> tuple[int, dict[str, object]]:
        now = time.time()
        return 200, provider.tokens(claims={"iat": now + begins, "exp": now + ends})

    provider.answers["/token"] = tokens
    parameters = fault(openid_of(provider.issuer), answers(provider))
    assert parameters["reason"] == "clock"
    assert abs(int(str(parameters["off_by"])) - HOUR) < 60


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"id_token": None}, "token-wrong"),
        ({"id_token": "no.token"}, "token-wrong"),
        ({"access_token": None}, "token-wrong"),
        ({"access_token": "two words"}, "token-wrong"),
        ({"token_type": "DPoP"}, "token-wrong"),
        ({"error": "invalid_grant"}, "rejected"),
        ({"error": "<script>"}, "unreadable"),
    ],
)
def test_an_answer_without_the_tokens_is_refused(
    provider: Scripted, changes: dict[str, object], reason: str
) -> None:
    provider.answers["/token"] = lambda _form: (200, provider.tokens(**changes))
    parameters = fault(openid_of(provider.issuer), answers(provider))
    assert parameters["reason"] == reason
    assert "<" not in str(parameters)


def test_a_token_without_a_signature_algorithm_is_refused(provider: Scripted) -> None:
    provider.answers["/token"] = lambda _form: (
        200,
        provider.tokens(id_token=jwt(provider.claims(), alg="None")),
    )
    assert fault(openid_of(provider.issuer), answers(provider))["reason"] == "token-wrong"


def test_no_refresh_token_is_no_fault(provider: Scripted) -> None:
    provider.answers["/token"] = lambda _form: (200, provider.tokens(refresh_token=None))
    assert signed_in(openid_of(provider.issuer), answers(provider)).refresh_token == ""


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (404, {}, "sign-in-failed"),
        (200, b"<html>sign in to the hotel</html>", "sign-in-failed"),
        (200, [], "sign-in-failed"),
        (503, {}, "service-busy"),
    ],
)
def test_an_address_that_is_no_provider(provider: Scripted, status: int, body: object, code: str) -> None:
    provider.tells("/.well-known/openid-configuration", status, body)
    with pytest.raises(ServiceError) as caught:
        begin_in_browser(openid_of(provider.issuer), PAGE)
    assert caught.value.problem.code == code
