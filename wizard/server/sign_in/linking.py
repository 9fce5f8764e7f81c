"""Accounts of people who sign in at the provider: links, invitations and roles from claims."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe

from wizard.contract import Account, Code
from wizard.server import audit
from wizard.server.clock import micros
from wizard.server.database import Transaction, columns
from wizard.server.errors import not_found, refused, request_invalid
from wizard.server.hashing import token_hash
from wizard.server.identifiers import new_id
from wizard.server.rows import AccountRow
from wizard.server.settings import Service

from .identity import SKEW_SECONDS, Identity

CODE_MARK = "pki_"
_SECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class _LinkedRow:
    id: str
    name: str
    creates_customers: int
    claims_until: int | None
    claims_at: int
    disabled: int


@dataclass(frozen=True, slots=True)
class _InvitationRow:
    account_id: str
    id: str
    expires_at: int


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to link a sign-in to an account. The code is shown once, and stored as a digest."""

    id: str
    code: str
    expires_at: int


def linked_account(service: Service, identity: Identity) -> AccountRow:
    """Return the account of a person, after the roles of a newer token's claims were given to it.

    Raises Refused (not-signed-in) with the reason not-linked or disabled.
    """
    names = {"issuer": identity.issuer, "subject": identity.subject}
    row = service.database.find(_LinkedRow, "account_of_sign_in", **names)
    if row is None:
        raise refused(Code.NOT_SIGNED_IN, "no account is linked to this sign-in", reason="not-linked")
    if row.disabled:
        raise refused(Code.NOT_SIGNED_IN, "the account is disabled", reason="disabled")
    if identity.claimed is not None and identity.issued_at > row.claims_at:
        service.database.write(lambda tx: _apply_claims(service, tx, row.id, identity))
    return AccountRow(row.id, row.name, row.creates_customers, row.claims_until)


def invite(service: Service, tx: Transaction, account_id: str, days: int) -> Invitation:
    """Make an invitation in place of the account's open ones."""
    now = service.clock()
    made = Invitation(new_id("I"), CODE_MARK + token_urlsafe(24), micros(now + timedelta(days=days)))
    tx.run("drop_open_invitations", account_id=account_id)
    tx.run(
        "add_invitation",
        hash=token_hash(made.code),
        id=made.id,
        account_id=account_id,
        created_at=micros(now),
        expires_at=made.expires_at,
    )
    return made


def accept_invitation(service: Service, identity: Identity, code: str) -> Account:
    """Link a sign-in to the account that an invitation is for; the same one may ask again.

    Raises Refused: not-found for a code that is unknown, expired, used by another or to a disabled account;
    request-invalid if the sign-in is linked to another account.
    """
    names = {"issuer": identity.issuer, "subject": identity.subject}
    hash_, now = token_hash(code), micros(service.clock())

    def work(tx: Transaction) -> Account:
        row = tx.row(_InvitationRow, "invitation", hash=hash_)
        linked = tx.row(str, "account_linked", **names)
        if row is None:
            raise not_found("invitation")
        if linked is not None and linked != row.account_id:
            raise request_invalid("code", "this sign-in is linked to another account")
        if linked is None:
            if row.expires_at <= now or not tx.run("use_invitation", hash=hash_, used_at=now, **names):
                raise not_found("invitation")
            tx.run("link_sign_in", **names, account_id=row.account_id, linked_at=now)
            details = {**names, "account_id": row.account_id, "invitation_id": row.id}
            audit.record(service, tx, row.account_id, "sign-in-linked", details)
        account = tx.row(AccountRow, "account", id=row.account_id)
        assert account is not None
        return Account(
            account.id, account.name, tuple(tx.rows(str, "roles_of_account", account_id=account.id))
        )

    return service.database.write(work)


def end_claims(service: Service, account: AccountRow) -> None:
    """Take roles away whose token has ended, before a request of any token of the account."""
    now = micros(service.clock())
    if account.claims_until is None or account.claims_until > now:
        return

    def work(tx: Transaction) -> None:
        if tx.run("end_claims", account_id=account.id, now=now):
            _replace_claimed(service, tx, account.id, frozenset(), {})

    service.database.write(work)


def _apply_claims(service: Service, tx: Transaction, account_id: str, identity: Identity) -> None:
    until = (identity.expires_at + SKEW_SECONDS) * _SECOND
    begun = tx.run("begin_claims", account_id=account_id, issued_at=identity.issued_at, until=until)
    if not begun:  # another request of this token, or of a newer one, was first
        return
    values = frozenset(identity.claimed or ())
    mapped = tx.rows(columns, "claimed_roles")
    roles = frozenset((customer, role) for value, customer, role in mapped if value in values)
    names = {"issuer": identity.issuer, "subject": identity.subject}
    _replace_claimed(service, tx, account_id, roles, names)


def _replace_claimed(
    service: Service,
    tx: Transaction,
    account_id: str,
    roles: frozenset[tuple[str, str]],
    signed_in: dict[str, str],
) -> None:
    before = tx.rows(columns, "claimed_memberships", account_id=account_id)
    tx.run("drop_claimed_memberships", account_id=account_id)
    for customer, role in sorted(roles):
        tx.run("add_claimed_membership", account_id=account_id, customer_id=customer, role=role)
    after = tx.rows(columns, "claimed_memberships", account_id=account_id)
    if before != after:
        details = {**signed_in, "roles": [f"{role} of {customer}" for customer, role in after]}
        audit.record(service, tx, account_id, "roles-claimed", details)
