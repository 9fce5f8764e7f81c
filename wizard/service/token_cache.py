"""Who is signed in to which service, for as long as the program runs."""

from __future__ import annotations


class Tokens:
    """Who is signed in where, in memory; what the system's keyring holds is looked up once."""

    def __init__(self) -> None:
        """Nobody is signed in anywhere yet."""
        self._tokens: dict[str, str] = {}

    def look_up(self, address: str) -> str:
        """The token for an address, empty where there is none. Blocks.

        Raises ServiceError for what is no address.
        """
        from wizard.service.address import parse_address
        from wizard.service.tokens import kept_token

        address = parse_address(address)
        if address not in self._tokens:
            self._tokens[address] = kept_token(address)
        return self._tokens[address]

    def known(self, address: str) -> str:
        """The token for an address, as far as that was looked up."""
        return self._tokens.get(address, "")

    def take(self, address: str, token: str) -> None:
        """Somebody has signed in, or out."""
        self._tokens[address] = token
