"""Tokens of the services signed in to, in memory."""

from __future__ import annotations

from wizard.service.address import parse_address
from wizard.service.tokens import kept_token


class Tokens:
    """Tokens by address; the system's keyring is read once for each."""

    def __init__(self) -> None:
        """Create it without a token."""
        self._tokens: dict[str, str] = {}

    def look_up(self, address: str) -> str:
        """Return the token for an address, empty if there is none. Blocks.

        Raises:
            ServiceError: `address-invalid`, `address-insecure`.
        """
        address = parse_address(address)
        if address not in self._tokens:
            self._tokens[address] = kept_token(address)
        return self._tokens[address]

    def known(self, address: str) -> str:
        """Return the token for an address if it was looked up before, else an empty text."""
        return self._tokens.get(address, "")

    def take(self, address: str, token: str) -> None:
        """Set the token for an address; an empty one signs out."""
        self._tokens[address] = token
