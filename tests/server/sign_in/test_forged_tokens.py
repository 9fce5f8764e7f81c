"""Forged, stale and mistaken tokens are refused; only the issuer's own access tokens sign in."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from joserfc.jwk import ECKey, RSAKey

from tests.server.people import read, refusal
from tests.server.sign_in.conftest import Open
from tests.server.sign_in.issuer import (
    AUDIENCE,
    CLIENT,
    EC,
    ED,
    ISSUER,
    JWT_SETTINGS,
    NOW,
    OTHER,
    RSA,
    SETTINGS,
    Issuer,
    claims_of,
    sign,
    sign_as_secret,
    unsigned,
)
from tests.server.world import NOON, World
from wizard.contract import Account
from wizard.server.sign_in.access_tokens import MAX_LENGTH, AccessTokens
from wizard.server.sign_in.identity import Identity

Forge = Callable[[Issuer], str]
OWN = RSAKey.generate_key(2048, {"kid": "first"})  # the attacker's, under the issuer's id
SHORT = ECKey.generate_key("P-384", {"kid": "curve"})
HEADER = {"alg": "RS256", "typ": "at+jwt", "kid": "first"}


def altered(token: str, **claims: Any) -> str:
    """A token with other claims under the signature it had."""
    return unsigned(HEADER, {**claims_of("ada@provider"), **claims}, token.rpartition(".")[2])


FORGED: dict[str, Forge] = {
    "alg none": lambda _: unsigned({**HEADER, "alg": "none"}, claims_of("ada@provider")),
    "alg None in capitals": lambda _: unsigned({**HEADER, "alg": "NONE"}, claims_of("ada@provider")),
    "no signature": lambda _: unsigned(HEADER, claims_of("ada@provider")),
    "HS256 with the public key": lambda _: sign_as_secret(
        {**HEADER, "alg": "HS256"}, claims_of("ada@provider"), RSA
    ),
    "an attacker's key": lambda issuer: issuer.token(key=OWN),
    "another key of the issuer's": lambda issuer: issuer.token(
        key=EC, header={"alg": "ES256", "kid": "first"}
    ),
    "an unknown key": lambda issuer: issuer.token(key=OTHER),
    "no key named": lambda issuer: issuer.token(header={"kid": None}),
    "an embedded key": lambda issuer: issuer.token(key=OWN, header={"jwk": OWN.as_dict(private=False)}),
    "the address of a key": lambda issuer: issuer.token(key=OWN, header={"jku": "https://evil.example/keys"}),
    "the address of a certificate": lambda issuer: issuer.token(header={"x5u": "https://evil.example/x"}),
    "an embedded certificate": lambda issuer: issuer.token(header={"x5c": ["MIIC"]}),
    "a critical header": lambda issuer: issuer.token(header={"crit": ["exp"], "exp": NOW}),
    "a token in a token": lambda issuer: issuer.token(header={"cty": "JWT"}),
    "a curve of another size": lambda issuer: issuer.token(key=SHORT, header={"alg": "ES384"}),
    "an ID token": lambda issuer: issuer.id_token(),
    "an ID token for this audience": lambda issuer: issuer.id_token(aud=AUDIENCE),
    "the type JWT": lambda issuer: issuer.token(header={"typ": "JWT"}),
    "the type of a logout": lambda issuer: issuer.token(header={"typ": "logout+jwt"}),
    "no type": lambda issuer: issuer.token(header={"typ": None}),
    "another issuer": lambda issuer: issuer.token(iss="https://login.evil.example"),
    "the issuer with a slash": lambda issuer: issuer.token(iss=f"{ISSUER}/"),
    "no issuer": lambda issuer: issuer.token(iss=None),
    "issuers in a list": lambda issuer: issuer.token(iss=[ISSUER]),
    "another audience": lambda issuer: issuer.token(aud="https://mail.cumulus.example"),
    "the client as audience": lambda issuer: issuer.token(aud=CLIENT),
    "a longer audience": lambda issuer: issuer.token(aud=f"{AUDIENCE}.evil.example"),
    "no audience": lambda issuer: issuer.token(aud=None),
    "no subject": lambda issuer: issuer.token(sub=None),
    "an empty subject": lambda issuer: issuer.token(sub=""),
    "a subject that is a number": lambda issuer: issuer.token(sub=7),
    "a subject with a break": lambda issuer: issuer.token("ada\n@provider"),
    "expired": lambda issuer: issuer.token(exp=NOW - 60),
    "no expiry": lambda issuer: issuer.token(exp=None),
    "an expiry that is a text": lambda issuer: issuer.token(exp=str(NOW + 60)),
    "an expiry that is true": lambda issuer: issuer.token(exp=True),
    "no end": lambda issuer: issuer.token(exp=float("inf")),
    "an end that is no number": lambda issuer: issuer.token(exp=float("nan")),
    "not yet valid": lambda issuer: issuer.token(nbf=NOW + 61),
    "issued tomorrow": lambda issuer: issuer.token(iat=NOW + 86_400),
    "never issued": lambda issuer: issuer.token(iat=None),
    "an altered payload": lambda issuer: altered(issuer.token(), sub="somebody"),
    "a later expiry": lambda issuer: altered(issuer.token(exp=NOW - 60), exp=NOW + 60),
    "claims that are a list": lambda _: sign(HEADER, [claims_of("ada@provider")], RSA),
    "a header that is a list": lambda issuer: "W10" + issuer.token()[issuer.token().index(".") :],
    "a deep header": lambda _: "W1tb" * 1000 + ".e30.e30",
    "a huge token": lambda issuer: issuer.token(padding="x" * MAX_LENGTH),
    "four parts": lambda issuer: issuer.token() + ".e30",
    "encrypted": lambda issuer: issuer.token() + ".e30.e30",
    "two parts": lambda issuer: issuer.token().rpartition(".")[0],
    "dots": lambda _: "..",
    "not base 64": lambda _: "ä.ä.ä",
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED.keys())
def test_a_forged_token_is_refused(linked: World, issuer: Issuer, forge: Forge) -> None:
    refusal(linked.person(forge(issuer).encode().decode("latin-1")).get("/v1/me"), "not-signed-in")


def test_an_access_token_signs_in(linked: World, issuer: Issuer) -> None:
    for key, algorithm in ((RSA, "RS256"), (RSA, "PS256"), (EC, "ES256"), (ED, "Ed25519")):
        token = issuer.token(
            key=key, header={"alg": algorithm, "typ": "application/AT+JWT"}, aud=[CLIENT, AUDIENCE]
        )
        assert read(Account, linked.person(token).get("/v1/me")).id == "admin"


def test_a_clock_may_differ_by_a_minute(linked: World, issuer: Issuer) -> None:
    early: list[dict[str, Any]] = [{"exp": NOW - 59}, {"nbf": NOW + 60}, {"iat": NOW + 60}]
    for claims in early:
        assert linked.person(issuer.token(**claims)).get("/v1/me").status_code == 200
    linked.clock.advance(hours=-1)
    refusal(linked.person(issuer.token()).get("/v1/me"), "not-signed-in")


def test_a_token_ends(linked: World, issuer: Issuer) -> None:
    ada = linked.person(issuer.token())
    linked.clock.advance(seconds=3659)
    assert ada.get("/v1/me").status_code == 200
    linked.clock.advance(seconds=1)
    refusal(ada.get("/v1/me"), "not-signed-in")


def test_the_type_jwt_is_taken_where_the_operator_says_so(take: Open, issuer: Issuer) -> None:
    world = take(JWT_SETTINGS)
    world.run("link_sign_in", issuer=ISSUER, subject="ada@provider", account_id="admin", linked_at=0)

    def ask(token: str) -> Any:
        return world.person(token).get("/v1/me")

    assert ask(issuer.token(header={"typ": "JWT"})).status_code == 200
    assert ask(issuer.token()).status_code == 200
    for token in (
        issuer.id_token(),
        issuer.id_token(aud=[CLIENT, AUDIENCE], nonce=None, at_hash=None),
        issuer.token(header={"typ": "JWT"}, nonce="n"),
        issuer.token(header={"typ": "JWT"}, at_hash="h"),
        issuer.token(header={"typ": None}),
    ):
        refusal(ask(token), "not-signed-in")


def test_a_key_is_used_for_its_own_algorithm(linked: World, issuer: Issuer) -> None:
    bound = RSAKey.import_key({**RSA.as_dict(private=True), "alg": "PS256"}, {"kid": "bound"})
    issuer.keys["bound"] = bound
    refusal(linked.person(issuer.token(header={"kid": "bound"})).get("/v1/me"), "not-signed-in")
    assert (
        linked.person(issuer.token(header={"kid": "bound", "alg": "PS256"})).get("/v1/me").status_code == 200
    )


def test_the_log_says_why_and_nothing_of_the_token(
    linked: World, issuer: Issuer, caplog: pytest.LogCaptureFixture
) -> None:
    token = issuer.token(aud="https://mail.cumulus.example")
    linked.person(token).get("/v1/me")
    assert "access token refused: not the expected aud" in caplog.text
    assert not any(part in caplog.text for part in token.split("."))
    assert "mail.cumulus" not in caplog.text


BROKEN = AccessTokens(SETTINGS, Issuer().find, lambda: NOON)
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text(), max_size=2)
HEADERS = st.dictionaries(st.sampled_from(["alg", "typ", "kid", "crit"]), VALUES) | VALUES
PIECES = st.text("ab1-_=é", max_size=40) | HEADERS.map(lambda value: unsigned(value, {}).partition(".")[0])


@given(st.tuples(PIECES, PIECES, PIECES))
@settings(max_examples=300)
def test_no_text_breaks_the_check(pieces: tuple[str, str, str]) -> None:
    assert BROKEN(".".join(pieces)) is None


@given(st.data())
@settings(max_examples=300)
def test_no_signed_claims_break_the_check(data: st.DataObject) -> None:
    names = ["iss", "sub", "aud", "exp", "iat", "nbf", "jti"]
    claims = {**claims_of("ada"), data.draw(st.sampled_from(names)): data.draw(VALUES)}
    found = BROKEN(sign({**HEADER, "alg": "Ed25519", "kid": "edwards"}, claims, ED))
    assert found is None or isinstance(found, Identity)


def test_a_signed_payload_is_read_to_its_depth() -> None:
    assert BROKEN(sign(HEADER, json.loads("[" * 500 + "]" * 500), RSA)) is None
