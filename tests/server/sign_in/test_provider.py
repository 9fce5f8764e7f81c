"""The provider's metadata and keys: what is taken from the network, and what is not."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

import pytest
import trustme
from joserfc.jwk import RSAKey

from tests.server.sign_in.issuer import EC, ED, ISSUER, RSA, Issuer
from tests.service.loopback import Loopback, Step
from tests.service.steps import answer, drip, endless, message, stall
from wizard.server.sign_in import provider
from wizard.server.sign_in.provider import ProviderError, fetch_keys, get_json, is_usable_address

JWKS = "https://login.cumulus.example/keys"


def told(metadata: object, keys: object) -> Callable[[str], Any]:
    """Answers of a provider at its two addresses."""
    answers = {f"{ISSUER}/.well-known/openid-configuration": metadata, JWKS: keys}
    return lambda url: answers[url]


METADATA = {"issuer": ISSUER, "jwks_uri": JWKS}


def test_keys_come_from_the_issuer_s_metadata() -> None:
    keys = fetch_keys(ISSUER, told(METADATA, Issuer().document()))
    assert sorted(keys) == ["curve", "edwards", "first"]


@pytest.mark.parametrize(
    "metadata",
    [
        {**METADATA, "issuer": f"{ISSUER}/"},
        {**METADATA, "issuer": "https://evil.example"},
        {**METADATA, "jwks_uri": "http://login.cumulus.example/keys"},
        {**METADATA, "jwks_uri": "file:///etc/passwd"},
        {**METADATA, "jwks_uri": 7},
        {"issuer": ISSUER},
        [],
        None,
    ],
)
def test_metadata_that_is_another_s_is_not_taken(metadata: object) -> None:
    with pytest.raises(ProviderError):
        fetch_keys(ISSUER, told(metadata, Issuer().document()))


def entry(key: Any, **more: Any) -> dict[str, Any]:
    return {**key.as_dict(private=False), **more}


def test_only_keys_that_sign_and_are_strong_are_taken() -> None:
    weak = {**entry(RSA), "n": entry(RSA)["n"][:170], "kid": "weak"}
    entries: list[Any] = [
        entry(EC),
        entry(ED, use="sig"),
        entry(RSA, use="enc"),
        weak,
        {"kty": "oct", "k": "c2VjcmV0", "kid": "secret"},
        {"kty": "AKP", "alg": "ML-DSA-44", "pub": "x", "kid": "later"},
        {"kty": "RSA", "n": "!", "e": "AQAB", "kid": "broken"},
        {"kty": "EC", "crv": "P-256", "x": 1, "y": 2, "kid": "numbers"},
        {name: value for name, value in entry(RSA).items() if name != "kid"},
        "nothing",
    ]
    assert sorted(fetch_keys(ISSUER, told(METADATA, {"keys": entries}))) == ["curve", "edwards"]


@pytest.mark.parametrize("document", [{"keys": []}, {"keys": None}, {}, [], {"keys": [{"kty": "oct"}]}])
def test_a_provider_without_keys_is_of_no_use(document: object) -> None:
    with pytest.raises(ProviderError, match="no key"):
        fetch_keys(ISSUER, told(METADATA, document))


def test_private_parts_that_a_provider_publishes_by_mistake_do_no_harm() -> None:
    key = RSAKey.generate_key(2048, {"kid": "open"})
    found = fetch_keys(ISSUER, told(METADATA, {"keys": [key.as_dict(private=True)]}))
    assert list(found) == ["open"]


@pytest.mark.parametrize(
    ("url", "usable"),
    [
        ("https://login.cumulus.example/realms/keys", True),
        ("http://127.0.0.1:8080/", True),
        ("http://[::1]/", True),
        ("http://localhost:4000", True),
        ("http://login.cumulus.example", False),
        ("http://localhost.evil.example", False),
        ("http://127.0.0.1.evil.example", False),
        ("https://user:password@login.example", False),
        ("https://login.example/#a", False),
        ("ftp://login.example", False),
        ("https://", False),
        ("https://[", False),
        ("login.example", False),
    ],
)
def test_an_issuer_is_https_or_on_this_machine(url: str, usable: bool) -> None:
    assert is_usable_address(url) is usable


BAD: dict[str, Step] = {
    "a redirect": answer(302, "{}", location="https://evil.example/"),
    "an error": answer(500, "{}"),
    "HTML": answer(200, "<html>"),
    "nothing": answer(200),
    "depths": answer(200, b"[" * 100_000),
    "an endless body": endless(200),
    "a large body": answer(200, b" " * 600_000),
}


@pytest.mark.parametrize("step", BAD.values(), ids=BAD.keys())
def test_an_answer_that_is_no_json_is_not_taken(step: Step) -> None:
    with Loopback(step) as server, pytest.raises(ProviderError):
        get_json(server.address)


def test_json_is_taken() -> None:
    with Loopback(answer(200, {"a": [1]})) as server:
        assert get_json(server.address) == {"a": [1]}
    assert server.requests[0].headers["accept"] == "application/json"


def test_this_machine_is_never_reached_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    with Loopback(answer(200, {})) as server:
        assert get_json(server.address) == {}


def test_a_provider_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider, "SOCKET_SECONDS", 0.1)
    with Loopback(stall) as server, pytest.raises(ProviderError, match="cannot be reached"):
        get_json(server.address)


def test_a_provider_that_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider, "TOTAL_SECONDS", 0.1)
    slowly = drip([message(200, b" " * 100)[:-100], *[b" "] * 100])
    with Loopback(slowly) as server, pytest.raises(ProviderError, match="too slow"):
        get_json(server.address)


def test_a_certificate_of_an_unknown_authority_is_not_taken() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Loopback(answer(200, {}), tls=context) as server, pytest.raises(ProviderError, match="certificate"):
        get_json(server.address)


def test_an_address_without_metadata_is_told_with_its_answer() -> None:
    with Loopback(answer(404, "{}")) as server, pytest.raises(ProviderError) as raised:
        fetch_keys(server.address)
    assert str(raised.value) == f"it answered 404 at {server.address}/.well-known/openid-configuration"


@pytest.mark.parametrize("named", ["https://evil.example\n", "", 7, None])
def test_a_name_that_is_no_line_of_text_is_not_repeated(named: object) -> None:
    with pytest.raises(ProviderError, match="it calls itself nothing"):
        fetch_keys(ISSUER, told({**METADATA, "issuer": named}, {}))


def test_a_provider_that_is_not_there_is_told() -> None:
    with Loopback(answer(200)) as server:
        address = server.address
    with pytest.raises(ProviderError, match="cannot be reached"):
        get_json(address)
