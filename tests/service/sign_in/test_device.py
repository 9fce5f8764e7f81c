"""Signing in with a code on another device: asked patiently, and ended when the code has."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import pytest

from tests.oidc import CLIENT, Scripted, openid_of
from wizard.service.errors import ServiceError
from wizard.service.sign_in.device import begin_on_device
from wizard.service.sign_in.grants import Grant


def pending(error: str = "authorization_pending") -> tuple[int, Any]:
    return 400, {"error": error}


def enter_code(provider: Scripted) -> tuple[Grant, list[float]]:
    """Sign in; returns what was granted, and the pauses that were made."""
    pauses: list[float] = []
    with closing(begin_on_device(openid_of(provider.issuer))) as attempt:
        return attempt.wait(pauses.append), pauses


def fault(provider: Scripted) -> str:
    with pytest.raises(ServiceError) as caught:
        enter_code(provider)
    assert caught.value.problem.code == "sign-in-failed"
    return str(caught.value.problem.parameters["reason"])


def test_a_person_enters_the_code(provider: Scripted) -> None:
    provider.tells_in_turn("/token", pending(), pending("slow_down"), pending(), (200, provider.tokens()))
    grant, pauses = enter_code(provider)
    assert grant.name == "Noor de Wit"
    assert pauses == [5, 5, 10, 10]
    [asked] = {tuple(sorted(form.items())) for path, form in provider.forms if path == "/token"}
    assert dict(asked)["device_code"] == "device-canary"
    assert dict(asked)["client_id"] == CLIENT


def test_the_code_and_its_page_are_shown(provider: Scripted) -> None:
    with closing(begin_on_device(openid_of(provider.issuer))) as attempt:
        assert attempt.code.user_code == "WDJB-MJHT"
        assert attempt.code.address == f"{provider.issuer}/code"
        assert "device-canary" not in repr(attempt.code)


def test_a_lost_answer_is_asked_for_again_more_slowly(provider: Scripted) -> None:
    provider.tells_in_turn("/token", (503, {}), (200, provider.tokens()))
    assert enter_code(provider)[1] == [5, 10]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (pending("access_denied"), "refused"),
        (pending("expired_token"), "timed-out"),
        (pending("invalid_grant"), "rejected"),
        (pending(), "timed-out"),
    ],
)
def test_a_code_that_leads_nowhere(provider: Scripted, answer: tuple[int, Any], reason: str) -> None:
    provider.tells_in_turn("/token", answer)
    assert fault(provider) == reason


def test_a_provider_without_codes(provider: Scripted) -> None:
    metadata = provider.metadata(device_authorization_endpoint=None)
    provider.tells("/.well-known/openid-configuration", 200, metadata)
    assert fault(provider) == "no-device-code"
    provider.answers.clear()
    provider.tells("/device", 400, {"error": "unauthorized_client"})
    assert fault(provider) == "no-device-code"


@pytest.mark.parametrize("interval", [0, -1, 1e-9, 0.5])
def test_a_provider_is_asked_once_a_second_at_most(provider: Scripted, interval: float) -> None:
    told = {"device_code": "d", "user_code": "u", "verification_uri": f"{provider.issuer}/code"}
    provider.tells("/device", 200, {**told, "expires_in": 4, "interval": interval})
    provider.tells_in_turn("/token", pending())
    assert fault(provider) == "timed-out"
    assert len([path for path, _ in provider.forms if path == "/token"]) <= 4


@pytest.mark.parametrize("address", ["http://login.example/code", "javascript:alert(1)", ""])
def test_a_page_that_is_not_secure_is_not_shown(provider: Scripted, address: str) -> None:
    told = {"device_code": "d", "user_code": "u", "verification_uri": address}
    provider.tells("/device", 200, told)
    assert fault(provider) in ("issuer-insecure", "unreadable")
