"""Tokens from a provider's token endpoint (RFC 6749), and their revocation (RFC 7009).

Of an ID token the claims are checked, not the signature: the connection to the token endpoint, over TLS,
stands for it (OpenID Connect Core 1.0, 3.1.3.7 (6)).
"""

from __future__ import annotations

import base64
import json
import re
import time
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import urlsplit

from wizard.contract.openid import OpenId
from wizard.service.errors import ServiceError
from wizard.service.plain_text import plain_text
from wizard.service.sign_in.connection import Connection, Reply
from wizard.service.sign_in.failures import Reason, expired, failed
from wizard.service.sign_in.provider import Provider

LIFE_UNTOLD: Final = 300.0  # seconds, where a provider does not say how long an access token lives
_NAMES: Final = ("name", "preferred_username", "email")
_TOKEN: Final = re.compile(r"[!-~]+")
_ERROR: Final = re.compile(r"[a-z0-9_.-]{1,60}")
UNREADABLE: Final = "unreadable"
_REFUSED: Final = frozenset({"access_denied", "consent_required", "login_required", "interaction_required"})


@dataclass(frozen=True, slots=True)
class Grant:
    """Tokens of one person, out of every repr. `refresh_token` is empty where the provider gave none.

    `expires_at` is when the access token ends: on the clock of `time.monotonic`, which nobody sets.
    """

    subject: str
    name: str
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_at: float


def scopes_of(openid: OpenId) -> str:
    """Return the scopes to ask for: the service's, and `openid`, without which there is no ID token."""
    return " ".join(dict.fromkeys(("openid", *openid.scopes)))


def resource_of(openid: OpenId) -> dict[str, str]:
    """Return the parameter that names the service (RFC 8707); none where its audience is not a URI."""
    audience = openid.audience or ""
    return {"resource": audience} if urlsplit(audience).scheme else {}


def read_grant(reply: Reply, provider: Provider, openid: OpenId, nonce: str = "") -> Grant:
    """Return the tokens of an answer, after checking the ID token beside them.

    Raises ServiceError: `sign-in-failed`.
    """
    error = error_of(reply)
    if error:
        raise rejection(error, provider.host)
    token = reply.body.get("id_token")
    claims = read_claims(token, provider.issuer, openid.client_id, provider.host, nonce)
    return _grant(reply.body, provider.host, claims["sub"], _name(claims))


def refresh(connection: Connection, provider: Provider, openid: OpenId, token: str, subject: str) -> Grant:
    """Exchange a refresh token for new tokens; it may be used up by that. Blocks.

    Raises ServiceError: `not-signed-in` where the provider no longer takes it, or a fault of the connection.
    """
    form = {"grant_type": "refresh_token", "refresh_token": token}
    reply = ask(connection, provider, openid, form)
    error = error_of(reply)
    if error in ("temporarily_unavailable", "slow_down", "server_error"):
        raise rejection(error, provider.host)
    if error:
        raise expired(f"the refresh token was refused: {error}")
    name = ""
    if reply.body.get("id_token") is not None:  # Core 12.2: of the same person, or it counts for nothing
        claims = read_claims(reply.body["id_token"], provider.issuer, openid.client_id, provider.host)
        if claims["sub"] != subject:
            raise failed(Reason.TOKEN_WRONG, provider.host, "another subject")
        name = _name(claims)
    grant = _grant(reply.body, provider.host, subject, name)
    return grant if grant.refresh_token else replace(grant, refresh_token=token)


def revoke(connection: Connection, provider: Provider, openid: OpenId, token: str) -> bool:
    """Have the provider revoke a refresh token and those made from it; False if it does not or cannot."""
    if not provider.revocation or not token:
        return False
    form = {"token": token, "token_type_hint": "refresh_token", "client_id": openid.client_id}
    try:
        return connection.post(provider.revocation, form).status == 200
    except ServiceError:
        return False


def ask(connection: Connection, provider: Provider, openid: OpenId, form: dict[str, str]) -> Reply:
    """Ask the token endpoint, as a public client (RFC 8252, 8.5)."""
    return connection.post(provider.token, {**form, "client_id": openid.client_id, **resource_of(openid)})


def error_of(reply: Reply) -> str:
    """Return the error code of an answer, `unreadable` for one without; empty for a good one."""
    if reply.status == 200 and "error" not in reply.body:
        return ""
    error = reply.body.get("error")
    return error if isinstance(error, str) and _ERROR.fullmatch(error) else UNREADABLE


def rejection(error: str, host: str) -> ServiceError:
    """Return the error of a sign-in that the person or the provider refused, by the provider's code."""
    if error in _REFUSED:
        return failed(Reason.REFUSED, host, error)
    if error == UNREADABLE or not _ERROR.fullmatch(error):
        return failed(Reason.UNREADABLE, host, "an error without a code")
    return failed(Reason.REJECTED, host, f"the provider answered {error}", error=error)


def _grant(body: dict[str, Any], host: str, subject: str, name: str) -> Grant:
    access, again = body.get("access_token"), body.get("refresh_token")
    if not _is_token(access) or str(body.get("token_type", "")).lower() != "bearer":
        raise failed(Reason.TOKEN_WRONG, host, "no bearer token")
    life = body.get("expires_in")
    seconds = float(life) if isinstance(life, int) and life > 0 else LIFE_UNTOLD
    return Grant(
        subject, name, str(access), str(again) if _is_token(again) else "", time.monotonic() + seconds
    )


def _is_token(value: object) -> bool:
    """Tell if a value can be sent in a header: visible ASCII."""
    return isinstance(value, str) and bool(_TOKEN.fullmatch(value))


def _name(claims: dict[str, Any]) -> str:
    names = (claims.get(claim) for claim in _NAMES)
    return next((plain_text(name) for name in names if isinstance(name, str) and name.strip()), "")


LEEWAY = 60  # seconds that two clocks may differ
_LONGEST_TOKEN = 64 * 1024


def read_claims(token: object, issuer: str, client_id: str, host: str, nonce: str = "") -> dict[str, Any]:
    """Return the claims of an ID token after checking whom it is from and for, its time and its nonce.

    Raises ServiceError: `sign-in-failed` with `token-wrong`, or `clock` where this computer's clock is to
    blame.
    """
    claims = _claims(token)
    fault = _fault(claims, issuer, client_id, nonce)
    if fault:
        raise failed(Reason.TOKEN_WRONG, host, fault)
    now = time.time()
    issued, expires = claims["iat"], claims["exp"]
    early, late = issued - now - LEEWAY, now - expires - LEEWAY
    if early > 0 or late > 0:  # it was made just now: it is the clock that differs
        raise failed(Reason.CLOCK, host, "the ID token is of another time", off_by=round(abs(now - issued)))
    return claims


def _claims(token: object) -> dict[str, Any]:
    """Return the claims of a JWT, none if it is not one."""
    if not isinstance(token, str) or len(token) > _LONGEST_TOKEN or token.count(".") != 2:
        return {}
    try:
        header, body = (json.loads(_decoded(part)) for part in token.split(".")[:2])
    except (ValueError, RecursionError):
        return {}
    algorithm = header.get("alg") if isinstance(header, dict) else None
    if not isinstance(body, dict) or not isinstance(algorithm, str) or algorithm.lower() == "none":
        return {}
    return body


def _decoded(part: str) -> bytes:
    return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)


def _fault(claims: dict[str, Any], issuer: str, client_id: str, nonce: str) -> str:
    """Return what is wrong with the claims, apart from their times; empty if nothing is."""
    audience = claims.get("aud")
    audiences = [audience] if isinstance(audience, str) else audience
    if not claims:
        return "no ID token that can be read"
    if claims.get("iss") != issuer:
        return "another issuer"
    if not isinstance(audiences, list) or client_id not in audiences:
        return "another audience"
    party = claims.get("azp")
    if party != client_id and (party is not None or len(audiences) > 1):
        return "another authorized party"
    if not isinstance(claims.get("sub"), str) or not claims["sub"]:
        return "no subject"
    if nonce and claims.get("nonce") != nonce:
        return "another nonce"
    if not all(type(claims.get(name)) in (int, float) for name in ("exp", "iat")):
        return "no times"
    return ""
