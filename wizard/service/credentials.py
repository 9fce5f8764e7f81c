"""Credentials of services' accounts: what is sent with a request, and what follows when it is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from wizard.service.address import parse_address
from wizard.service.tokens import forget_token, keep_token, kept_token

if TYPE_CHECKING:
    from wizard.service.sign_in.sign_ins import SignIns


class Credentials(Protocol):
    """A source of access tokens for one service. Every call may block for some seconds."""

    def current(self) -> str:
        """Return the token to send now, empty if nobody has signed in.

        Raises ServiceError: a token has expired and no other one can be had.
        """

    def renew(self, refused: str) -> str:
        """Return another token after the service refused one; empty if there is no other."""

    def keep(self) -> bool:
        """Save them in the system's keyring; False if that is not possible."""

    def sign_out(self) -> bool:
        """End the sign-in and forget it; False if some of it may still be in the keyring."""

    @property
    def ends_at(self) -> int | None:
        """The moment when they end and cannot be renewed, Unix time; None if they can, or nobody knows."""


class GivenToken:
    """A token that a person was given by the vendor of the service at an address. It is never renewed."""

    def __init__(self, address: str, token: str) -> None:
        """Keep the token, out of every repr."""
        self._address, self._token = address, token

    def current(self) -> str:
        return self._token

    def renew(self, refused: str) -> str:  # noqa: ARG002 - of the protocol
        """Return an empty text: only the vendor can give another one."""
        return ""

    def keep(self) -> bool:
        """Save the token in the system's keyring; False if that is not possible."""
        return keep_token(self._address, self._token)

    def sign_out(self) -> bool:
        """Forget the token, which only the vendor can revoke."""
        return forget_token(self._address)

    @property
    def ends_at(self) -> int | None:
        """None: a token does not say when it expires."""
        return None


NOBODY: Final[Credentials] = GivenToken("", "")


class Tokens:
    """Credentials by address; the system's keyring is read once for each.

    `folder` has the lock between programs that renew one sign-in.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, Credentials] = {}

    @property
    def sign_ins(self) -> SignIns:
        """Sign-ins at OpenID providers. Loading them brings HTTP and TLS along."""
        from wizard.service.sign_in.sign_ins import SignIns

        return SignIns(self._folder)

    def look_up(self, address: str) -> Credentials:
        """Return the credentials for an address, of nobody if there are none. Blocks.

        Raises ServiceError: `address-invalid`, `address-insecure`.
        """
        address = parse_address(address)
        if address not in self._known:
            token = kept_token(address)
            saved = GivenToken(address, token) if token else self.sign_ins.saved(address)
            self._known[address] = saved or NOBODY
        return self._known[address]

    def known(self, address: str) -> Credentials:
        """Return the credentials for an address if they were looked up before, else those of nobody."""
        return self._known.get(address, NOBODY)

    def take(self, address: str, credentials: Credentials) -> None:
        """Set the credentials for an address; those of nobody sign out."""
        self._known[address] = credentials

    def forget_saved(self, address: str) -> bool:
        """Delete what the keyring has for an address. False if some of it may still be there. Blocks."""
        return all((forget_token(address), self.sign_ins.forget(address)))
