"""Places where keys are redeemed: practice, an activation service, Microsoft."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from wizard.service.address import PRACTICE_ADDRESS

PRACTICE_ACCOUNTS = ("admin", "reseller", "reader")


class Source(StrEnum):
    """The kind of seller that a key is from."""

    PRACTICE = PRACTICE_ADDRESS
    SERVICE = "service"
    MICROSOFT = "microsoft"


class Place(NamedTuple):
    """The service to talk to.

    `address` is as it was typed; `account` is a practice account, empty elsewhere.
    """

    source: Source = Source.PRACTICE
    address: str = ""
    account: str = PRACTICE_ACCOUNTS[0]

    @classmethod
    def of(cls, source: Source, address: str = "", account: str = "") -> Place:
        """The place that a source leads to."""
        if source is Source.PRACTICE:
            return cls(source, account=account or PRACTICE_ACCOUNTS[0])
        return cls(source, address.strip() if source is Source.SERVICE else "", "")

    @property
    def name(self) -> str:
        """The name that `named` takes, and the journal gives it."""
        return self.address if self.source is Source.SERVICE else str(self.source)

    @property
    def host(self) -> str:
        """The name of a service's computer, as sentences call it."""
        return urlsplit(self.address).netloc or self.address

    @classmethod
    def named(cls, name: str | None, account: str = "") -> Place:
        """The place that an option or the journal names: `practice`, `microsoft` or an address."""
        if name is None or name == Source.PRACTICE:
            return cls.of(Source.PRACTICE, account=account)
        return cls.of(Source.MICROSOFT) if name == Source.MICROSOFT else cls.of(Source.SERVICE, name)


ANOTHER_VENDOR = Place(Source.SERVICE, "", "")
"""The choice of a service that this computer does not know yet: its address is asked for."""
