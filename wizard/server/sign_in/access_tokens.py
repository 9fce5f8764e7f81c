"""Access tokens of an OpenID provider, checked as RFC 9068 and RFC 8725 ask for."""

from __future__ import annotations

import binascii
import logging
from base64 import urlsafe_b64decode
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import Key
from joserfc.jws import JWSRegistry, deserialize_compact
from joserfc.jwt import JWTClaimsRegistry

from .identity import SKEW_SECONDS, Identity, SignInSettings

log = logging.getLogger(__name__)

MAX_LENGTH = 16 * 1024
LATEST = 10**11  # seconds since 1970, year 5138: a later end, infinity and NaN are mistakes of the issuer
ALGORITHMS = frozenset(
    {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519"}
)
_TYPES = frozenset({"at+jwt", "application/at+jwt"})
_REFUSED_HEADERS = frozenset({"crit", "jwk", "jku", "x5u", "x5c", "b64", "cty", "enc", "zip"})
_OF_ID_TOKENS = frozenset({"nonce", "at_hash"})

FindKey = Callable[[str], Key | None]


class TokenRefused(Exception):
    """An access token is not taken. Its text names the reason, never anything of the token."""


class AccessTokens:
    """Checks access tokens with the keys of their issuer.

    `find_key` returns the issuer's key of an id, None if the issuer has none, and raises Refused
    (service-busy) while that cannot be known.
    """

    def __init__(self, settings: SignInSettings, find_key: FindKey, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._find_key = find_key
        self._clock = clock

    def __call__(self, token: str) -> Identity | None:
        """Return whom a token was issued to, None if it is not to be believed; the log has the reason.

        Raises Refused (service-busy).
        """
        try:
            return self._check(token)
        except TokenRefused as reason:
            log.info("access token refused: %s", reason)
            return None

    def _check(self, token: str) -> Identity:
        header = _header(token)
        is_jwt = self._check_header(header)
        key = self._find_key(_text(header, "kid"))
        if key is None:
            raise TokenRefused("its key is unknown")
        claims = _verified(token, key, _text(header, "alg"))
        self._check_claims(claims)
        if is_jwt:
            self._check_no_id_token(claims)
        subject = _text(claims, "sub")
        if len(subject) > 255 or not subject.isprintable():
            raise TokenRefused("sub is no name")
        claimed = None if self._settings.roles_claim is None else _values(claims, self._settings.roles_claim)
        return Identity(self._settings.issuer, subject, int(claims["iat"]), int(claims["exp"]), claimed)

    def _check_header(self, header: Mapping[str, Any]) -> bool:
        """Return True for the type JWT; raise TokenRefused for what no access token has."""
        if _text(header, "alg") not in ALGORITHMS:
            raise TokenRefused("its algorithm is not taken")
        if embedded := _REFUSED_HEADERS.intersection(header):
            raise TokenRefused(f"its header has {min(embedded)}")
        kind = _text(header, "typ").lower()
        if kind in _TYPES:
            return False
        if kind == "jwt" and self._settings.accept_jwt:
            return True
        raise TokenRefused("it is not of the type at+jwt")

    def _check_claims(self, claims: dict[str, Any]) -> None:
        expected = JWTClaimsRegistry(
            now=int(self._clock().timestamp()),
            leeway=SKEW_SECONDS,
            iss={"essential": True, "value": self._settings.issuer},
            aud={"essential": True, "value": self._settings.audience},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
        )
        try:
            expected.validate(claims)
        except JoseError as error:
            raise TokenRefused(f"not the expected {getattr(error, 'claim', 'claims')}") from None
        if not all(0 < claims[name] < LATEST for name in ("exp", "iat")):
            raise TokenRefused("its times are out of range")

    def _check_no_id_token(self, claims: Mapping[str, Any]) -> None:
        """Raise TokenRefused for what an ID token has, where the type does not tell the two apart."""
        audience = claims["aud"]
        if self._settings.client_id in ([audience] if isinstance(audience, str) else audience):
            raise TokenRefused("its audience is the client")
        if found := _OF_ID_TOKENS.intersection(claims):
            raise TokenRefused(f"it has {min(found)}, as ID tokens do")


def _header(token: str) -> Mapping[str, Any]:
    if len(token) > MAX_LENGTH:
        raise TokenRefused("it is too long")
    part = token.partition(".")[0]
    try:
        text = urlsafe_b64decode(part.encode("ascii") + b"=" * (-len(part) % 4))
        return msgspec.json.decode(text, type=dict[str, Any])
    except (binascii.Error, ValueError, RecursionError):
        raise TokenRefused("its header cannot be read") from None


def _verified(token: str, key: Key, algorithm: str) -> dict[str, Any]:
    registry = JWSRegistry(algorithms=[algorithm], strict_check_header=False)
    try:
        payload = deserialize_compact(token, key, registry=registry).payload
        return msgspec.json.decode(payload, type=dict[str, Any])
    except (JoseError, ValueError, RecursionError):
        raise TokenRefused("its signature does not hold") from None


def _text(members: Mapping[str, Any], name: str) -> str:
    value = members.get(name)
    if not isinstance(value, str) or not value:
        raise TokenRefused(f"{name} is missing")
    return value


def _values(claims: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the values of a claim: a list of texts, or one text with spaces between them."""
    found: Any = claims.get(name)
    if found is None:
        found = claims
        for member in name.split("."):
            found = found.get(member) if isinstance(found, dict) else None
    if isinstance(found, str):
        found = found.split()
    return tuple(value for value in found if isinstance(value, str)) if isinstance(found, list) else ()
