"""Credentials of a service's account: what is sent with a request, and what follows when it is refused."""

from __future__ import annotations

from typing import Final, Protocol

from wizard.service.tokens import forget_token, keep_token


class Credentials(Protocol):
    """A source of access tokens for one service. Every call may block for some seconds."""

    def current(self) -> str:
        """Return the token to send now, empty if nobody has signed in.

        Raises:
            ServiceError: a token has expired and no other one can be had.
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
        """Return the token."""
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
