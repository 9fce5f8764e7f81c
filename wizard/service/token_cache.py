"""Credentials of the services signed in to, in memory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.service.address import parse_address
from wizard.service.credentials import NOBODY, Credentials, GivenToken
from wizard.service.tokens import forget_token, kept_token

if TYPE_CHECKING:
    from wizard.service.sign_in.sign_ins import SignIns


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

        Raises:
            ServiceError: `address-invalid`, `address-insecure`.
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
