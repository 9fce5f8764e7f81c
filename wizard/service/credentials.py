"""Credentials of a service's account: what is sent with a request, and what follows when it is refused."""

from __future__ import annotations

from typing import Protocol


class Credentials(Protocol):
    """A source of access tokens for one service. Both calls may block for some seconds."""

    def current(self) -> str:
        """Return the token to send now, empty if nobody has signed in.

        Raises:
            ServiceError: a token has expired and no other one can be had.
        """

    def renew(self, refused: str) -> str:
        """Return another token after the service refused one; empty if there is no other."""


class GivenToken:
    """A token that a person was given by the vendor. It is never renewed."""

    def __init__(self, token: str) -> None:
        """Keep the token, out of every repr."""
        self._token = token

    def current(self) -> str:
        """Return the token."""
        return self._token

    def renew(self, refused: str) -> str:
        """Return an empty text: only the vendor can give another one."""
        return ""
