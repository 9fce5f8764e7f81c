"""Claims of an ID token that came from the token endpoint itself, over TLS.

OpenID Connect Core 1.0, 3.1.3.7 (6): there the connection stands for the signature, so none is checked.
"""

from __future__ import annotations

import base64
import json
import time
from typing import Any

from wizard.service.sign_in.failures import Reason, failed

LEEWAY = 60  # seconds that two clocks may differ
_LONGEST_TOKEN = 64 * 1024


def read_claims(token: object, issuer: str, client_id: str, host: str, nonce: str = "") -> dict[str, Any]:
    """Return the claims of an ID token after checking whom it is from and for, its time and its nonce.

    Raises:
        ServiceError: `sign-in-failed` with `token-wrong`, or `clock` where this computer's clock is to blame.
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
