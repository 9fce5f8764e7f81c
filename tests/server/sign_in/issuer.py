"""An OpenID provider of the tests: it signs tokens, right ones and forged ones."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from joserfc.jwk import ECKey, Key, OKPKey, RSAKey
from joserfc.jws import JWSRegistry

from tests.server.world import NOON
from tests.service.loopback import Peer, Step
from tests.service.steps import message
from wizard.server.sign_in.identity import SignInSettings

ISSUER = "https://login.cumulus.example/realms/keys"
AUDIENCE = "https://keys.cumulus.example"
CLIENT = "product-key-wizard"
NOW = int(NOON.timestamp())
SETTINGS = SignInSettings(ISSUER, CLIENT, AUDIENCE, ("openid", "offline_access"))
JWT_SETTINGS = replace(SETTINGS, accept_jwt=True)

RSA = RSAKey.generate_key(2048, {"kid": "first"})
OTHER = RSAKey.generate_key(2048, {"kid": "second"})
EC = ECKey.generate_key("P-256", {"kid": "curve"})
ED = OKPKey.generate_key("Ed25519", {"kid": "edwards"})


@dataclass
class Issuer:
    """Signs access tokens as a provider does; `keys` are those it publishes."""

    keys: dict[str, Key] = field(default_factory=lambda: {str(key.kid): key for key in (RSA, EC, ED)})

    def find(self, kid: str) -> Key | None:
        """The public key of an id, as a service knows it."""
        return self.keys.get(kid)

    def token(
        self,
        subject: str = "ada@provider",
        *,
        header: Mapping[str, Any] | None = None,
        key: Key = RSA,
        **claims: Any,
    ) -> str:
        """An access token; a header or claim of None is left out."""
        return sign(
            _without_none({"alg": "RS256", "typ": "at+jwt", "kid": key.kid, **(header or {})}),
            _without_none({**claims_of(subject), **claims}),
            key,
        )

    def id_token(self, subject: str = "ada@provider", **claims: Any) -> str:
        """An ID token of the same sign-in."""
        of_id = {"aud": CLIENT, "nonce": "n-0S6_WzA2Mj", "at_hash": "77QmUPtjPfzWtF2AnpK9RQ", "scope": None}
        return self.token(subject, header={"typ": "JWT"}, **{**of_id, **claims})

    def document(self) -> dict[str, Any]:
        """The published keys (RFC 7517)."""
        return {"keys": [key.as_dict(private=False, use="sig") for key in self.keys.values()]}


def published(issuer: Issuer) -> Step:
    """The issuer's metadata and keys, as a step of a loopback server that has the issuer's address."""

    def step(peer: Peer) -> None:
        if peer.read().target == "/.well-known/openid-configuration":
            address = peer.server.address
            peer.send(message(200, {"issuer": address, "jwks_uri": f"{address}/keys"}))
        else:
            peer.send(message(200, issuer.document()))

    return step


def claims_of(subject: str) -> dict[str, Any]:
    """The claims of an access token at noon, for an hour."""
    return {
        "iss": ISSUER,
        "sub": subject,
        "aud": AUDIENCE,
        "client_id": CLIENT,
        "exp": NOW + 3600,
        "iat": NOW,
        "jti": "dbe39bf3a3ba4238a513f51d6e1691c4",
        "scope": "openid offline_access",
    }


def sign(header: Mapping[str, Any], claims: object, key: Key) -> str:
    """A signed token with just this header, also one that no library would make."""
    message = f"{_part(header)}.{_part(claims)}"
    return f"{message}.{_text(JWSRegistry.algorithms[header['alg']].sign(message.encode(), key))}"


def sign_as_secret(header: Mapping[str, Any], claims: object, key: RSAKey) -> str:
    """A token whose HMAC has the public key for its secret."""
    message = f"{_part(header)}.{_part(claims)}"
    return f"{message}.{_text(hmac.digest(key.as_pem(private=False), message.encode(), 'sha256'))}"


def unsigned(header: object, claims: object, signature: str = "") -> str:
    """A token that nobody signed."""
    return f"{_part(header)}.{_part(claims)}.{signature}"


def _part(members: object) -> str:
    return _text(json.dumps(members).encode())


def _text(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _without_none(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}
