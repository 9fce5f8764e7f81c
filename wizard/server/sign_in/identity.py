"""Settings of the sign-in, and the identity that a checked access token proves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from wizard.contract.decoding import decode
from wizard.contract.openid import OpenId
from wizard.server.database import Transaction

SETTING = "sign-in"
SKEW_SECONDS = 60


@dataclass(frozen=True, slots=True)
class SignInSettings:
    """The provider whose access tokens are taken.

    `audience` is what tokens have to name. `roles_claim` is the claim whose values the operator mapped to
    roles, if any; a dot leads into a member. `accept_jwt` also takes tokens of the type JWT, on conditions.
    """

    issuer: str
    client_id: str
    audience: str
    scopes: tuple[str, ...]
    roles_claim: str | None = None
    accept_jwt: bool = False

    def openid(self) -> OpenId:
        """Return what clients are told; only an address can be a `resource` (RFC 8707, 2)."""
        resource = self.audience if self.audience.startswith("https://") else None
        return OpenId(self.issuer, self.client_id, self.scopes, resource)


@dataclass(frozen=True, slots=True)
class Identity:
    """The person that a checked access token was issued to.

    `issued_at` and `expires_at` are in seconds since 1970. `claimed` are the values of the mapped claim, None
    where no claim is mapped.
    """

    issuer: str
    subject: str
    issued_at: int
    expires_at: int
    claimed: tuple[str, ...] | None = None


Identify = Callable[[str], Identity | None]


def is_access_token(token: str) -> bool:
    """True for the form of a signed JWT: three parts."""
    return token.count(".") == 2


def read_settings(tx: Transaction) -> SignInSettings | None:
    """Read the settings of the sign-in, None where only tokens of the service are taken."""
    found = tx.row(str, "setting", name=SETTING)
    return None if found is None else decode(found, SignInSettings)


def write_settings(tx: Transaction, settings: SignInSettings) -> None:
    """Store the settings of the sign-in."""
    tx.run("put_setting", name=SETTING, value=msgspec.json.encode(settings).decode())
