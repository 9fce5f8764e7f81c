"""An OpenID provider's addresses, by OpenID Connect Discovery 1.0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from wizard.service.sign_in.connection import Connection, check_secure
from wizard.service.sign_in.failures import Reason, failed


@dataclass(frozen=True, slots=True)
class Provider:
    """Addresses of one provider; `device` and `revocation` are empty where it has none.

    `names_itself`: its answers in the browser carry `iss` (RFC 9207).
    """

    issuer: str
    authorization: str
    token: str
    device: str = ""
    revocation: str = ""
    names_itself: bool = False

    @property
    def host(self) -> str:
        """The name of the provider's computer, as sentences call it."""
        return urlsplit(self.issuer).netloc


def discover(connection: Connection, issuer: str) -> Provider:
    """Ask an issuer for its addresses. Blocks.

    Raises ServiceError: `sign-in-failed` with `issuer-insecure`, `issuer-wrong` or `no-pkce`, or a fault of
    the connection.
    """
    host = urlsplit(issuer).netloc
    check_secure(issuer, host)
    told = connection.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
    if told.get("issuer") != issuer:  # to the letter: Discovery 4.3
        raise failed(Reason.ISSUER_WRONG, host, "the metadata name another issuer")
    methods = told.get("code_challenge_methods_supported")
    if isinstance(methods, list) and "S256" not in methods:
        raise failed(Reason.NO_PKCE, host, "no S256 among the challenge methods")
    provider = Provider(
        issuer,
        _address(told, "authorization_endpoint"),
        _address(told, "token_endpoint"),
        _address(told, "device_authorization_endpoint"),
        _address(told, "revocation_endpoint"),
        told.get("authorization_response_iss_parameter_supported") is True,
    )
    if not (provider.authorization and provider.token):
        raise failed(Reason.ISSUER_WRONG, host, "the metadata name no authorization or token endpoint")
    for address in filter(
        None, (provider.authorization, provider.token, provider.device, provider.revocation)
    ):
        check_secure(address, host)
    return provider


def _address(told: dict[str, Any], name: str) -> str:
    found = told.get(name)
    return found if isinstance(found, str) and len(found) <= 2000 and found.isprintable() else ""
