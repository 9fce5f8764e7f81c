"""Accounts and their roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.contract import REDEEMING_ROLES, Code

from .clock import micros
from .database import Transaction
from .errors import not_found, refused
from .hashing import token_hash
from .rows import AccountRow, CustomerRow
from .settings import Service
from .sign_in.identity import Identity, is_access_token


@dataclass(frozen=True, slots=True)
class Caller:
    """The account of a request, the address it came from and the language it wants.

    `identity` is whom an access token was issued to, None for a token of the service.
    """

    account: AccountRow
    address: str
    language: str
    identity: Identity | None = None

    def named(self, details: Mapping[str, object]) -> Mapping[str, object]:
        """Return details of an audit row, with the issuer and subject that signed in."""
        if self.identity is None:
            return details
        return {**details, "issuer": self.identity.issuer, "subject": self.identity.subject}


def identity_of(service: Service, token: str) -> Identity | None:
    """Return whom an access token of the OpenID provider was issued to, None for any other text.

    Raises Refused (service-busy) while the provider's keys cannot be had.
    """
    if service.identify is None or not is_access_token(token):
        return None
    return service.identify(token)


def account_of(service: Service, token: str) -> AccountRow | None:
    """Return the account of a token, None if the token is unknown or expired, or the account disabled."""
    now = micros(service.clock())
    return service.database.find(AccountRow, "account_of_token", hash=token_hash(token), now=now)


def roles(tx: Transaction, caller: Caller, customer_id: str) -> tuple[str, ...]:
    """Return the caller's roles for a customer, none for somebody else's customer."""
    return tuple(tx.rows(str, "roles_for_customer", account_id=caller.account.id, customer_id=customer_id))


@dataclass(frozen=True, slots=True)
class Standing:
    """A customer with the caller's roles for it, at least one."""

    customer: CustomerRow
    roles: tuple[str, ...]

    def redeeming(self) -> CustomerRow:
        """Return the customer if the account may redeem keys for it.

        Raises Refused (role-required).
        """
        if not REDEEMING_ROLES.intersection(self.roles):
            raise refused(
                Code.ROLE_REQUIRED,
                "the account may only read here",
                customer=self.customer.name,
                roles=",".join(self.roles),
            )
        return self.customer


def standing(tx: Transaction, caller: Caller, customer_id: str) -> Standing | None:
    """Return a customer with the caller's roles, None for somebody else's and for an unknown one."""
    ids = {"account_id": caller.account.id, "customer_id": customer_id}
    found = tx.rows(_customer_and_role, "customer_and_roles", **ids)
    return Standing(found[0][0], tuple(role for _, role in found)) if found else None


def visible_customer(tx: Transaction, caller: Caller, customer_id: str) -> CustomerRow:
    """Return a customer that the caller may see.

    Raises Refused (not-found), the same for somebody else's customer and an unknown one.
    """
    return _standing_of(tx, caller, customer_id).customer


def own_customer(tx: Transaction, caller: Caller, customer_id: str) -> CustomerRow:
    """Return a customer that the caller may redeem keys for.

    Raises Refused: not-found, or role-required.
    """
    return _standing_of(tx, caller, customer_id).redeeming()


def _standing_of(tx: Transaction, caller: Caller, customer_id: str) -> Standing:
    found = standing(tx, caller, customer_id)
    if found is None:
        raise not_found("customer")
    return found


def _customer_and_role(
    identity: str, name: str, domain: str, country: str, role: str
) -> tuple[CustomerRow, str]:
    return CustomerRow(identity, name, domain, country), role
