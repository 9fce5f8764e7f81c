"""Accounts, their roles and tokens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from secrets import token_urlsafe

from wizard.contract.administration import Change, ReasonedRequest
from wizard.contract.administration.people import (
    AccountChangeRequest,
    DisableRequest,
    IssuedToken,
    Member,
    MemberPage,
    MemberRemovalRequest,
    MemberRequest,
    ThrottleRequest,
    TokenPage,
    TokenRecord,
    TokenRequest,
)
from wizard.server.clock import micros, moment
from wizard.server.cursors import decode_cursor, page_of
from wizard.server.database import Transaction, Value
from wizard.server.errors import refuse_keys
from wizard.server.hashing import token_hash
from wizard.server.identifiers import new_id
from wizard.server.rows import AccountRow, CustomerRow, Scope
from wizard.server.throttle import network_of

from .administrator import Administrator, impossible, known, unknown

TOKEN_MARK = "pkt_"  # noqa: S105 - the prefix of tokens, for scanners of leaked secrets


def add_member(
    admin: Administrator, request: MemberRequest, also: Callable[[Transaction], None] = lambda _tx: None
) -> Member:
    """Give an account a role for a customer; a new account is made. `also` runs in the same transaction.

    Raises AdministrationRefused: not-found, for the customer; what `also` raises.
    """
    refuse_keys("name", request.name or "")

    def work(tx: Transaction) -> Member:
        _ensure_account(admin, tx, request)
        if request.customer_id is not None and request.role is not None:
            known(tx, CustomerRow, "open_customer", "customer", request.customer_id)
            key = {"account_id": request.account_id, "customer_id": request.customer_id}
            if request.role not in tx.rows(str, "roles_for_customer", **key):
                tx.run("add_membership", **key, role=request.role)
                admin.record(tx, "member-added", {**key, "role": request.role})
            tx.run("keep_membership", **key, role=request.role)  # though a claim gave it before
        also(tx)
        found = tx.row(
            _member,
            "member",
            account_id=request.account_id,
            customer_id=request.customer_id or "",
            role=request.role or "",
        )
        assert found is not None, "it was added in this transaction"
        return found

    return admin.write(work)


def remove_member(admin: Administrator, request: MemberRemovalRequest) -> Change:
    """Take roles of an account for a customer away, from its next request on.

    Raises AdministrationRefused: not-found, for the role.
    """

    def work(tx: Transaction) -> Change:
        key = {"account_id": request.account_id, "customer_id": request.customer_id}
        removed = tx.run("remove_membership", **key, role=request.role or "")
        if not removed:
            raise unknown("member", f"{request.account_id} for {request.customer_id}")
        admin.record(tx, "member-removed", {**key, "role": request.role, "reason": request.reason})
        return Change("member-removed", request.account_id, removed, request.dry_run)

    return admin.change(request, work)


def list_members(admin: Administrator, limit: int, cursor: str | None) -> MemberPage:
    """List accounts with their roles, by account.

    Raises Refused (request-invalid) for a cursor that this service did not make.
    """
    account, customer, role = decode_cursor(cursor, 3)
    where: dict[str, Value] = {"account_id": account, "customer_id": customer, "role": role}
    rows = admin.read(lambda tx: tx.rows(_member, "members_after", page=limit + 1, **where))
    return MemberPage(
        *page_of(rows, limit, lambda last: (last.account_id, last.customer_id or "", last.role or ""))
    )


def rename_account(admin: Administrator, account_id: str, request: AccountChangeRequest) -> Change:
    """Rename an account. Raises AdministrationRefused: not-found."""
    refuse_keys("name", request.name)

    def work(tx: Transaction) -> Change:
        if not tx.run("rename_account", id=account_id, name=request.name.strip()):
            raise unknown("account", account_id)
        # No name in the audit trail: it could never be erased from the chain.
        admin.record(tx, "account-renamed", {"account_id": account_id, "reason": request.reason})
        return Change("account-renamed", account_id, 1, request.dry_run)

    return admin.change(request, work)


def disable_account(admin: Administrator, account_id: str, request: DisableRequest) -> Change:
    """Refuse an account's tokens from the next request on, or take them again.

    Raises AdministrationRefused: not-found, nothing-changes.
    """

    def work(tx: Transaction) -> Change:
        known(tx, AccountRow, "account", "account", account_id)
        if not tx.run("disable_account", id=account_id, disabled=int(request.disabled)):
            raise impossible("nothing-changes", account_id)
        event = "account-disabled" if request.disabled else "account-enabled"
        admin.record(tx, event, {"account_id": account_id, "reason": request.reason})
        return Change(event, account_id, 1, request.dry_run)

    return admin.change(request, work)


def clear_throttle(admin: Administrator, request: ThrottleRequest) -> Change:
    """Forget the unknown keys that were counted against an account or an address.

    Raises AdministrationRefused: not-found, for the account; nothing-counted.
    """
    if request.account_id is not None:
        subject = f"account {request.account_id}"
    else:
        subject = f"address {network_of(request.address or '')}"

    def work(tx: Transaction) -> Change:
        if request.account_id is not None:
            known(tx, AccountRow, "account", "account", request.account_id)
        tx.run("lock_throttled", subject=subject)
        rows = tx.run("clear_failed_keys", subject=subject)
        rows += tx.run("clear_account_limits", account_id=request.account_id or "")
        if not rows:
            raise impossible("nothing-counted", subject)
        admin.record(tx, "throttle-cleared", {"subject": subject, "rows": rows, "reason": request.reason})
        return Change("throttle-cleared", subject, rows, request.dry_run)

    return admin.change(request, work)


def create_token(admin: Administrator, request: TokenRequest, scope: Scope = Scope.REDEEM) -> IssuedToken:
    """Make a token, which is returned once and stored as a digest.

    Raises AdministrationRefused: not-found, for the account.
    """
    refuse_keys("label", request.label or "")
    token, identity = TOKEN_MARK + token_urlsafe(32), new_id("T")

    def work(tx: Transaction) -> TokenRecord:
        known(tx, AccountRow, "account", "account", request.account_id)
        now = admin.service.clock()
        until = now + timedelta(days=request.days)
        tx.run(
            "issue_token",
            hash=token_hash(token),
            account_id=request.account_id,
            expires_at=micros(until),
            id=identity,
            label=request.label,
            created_at=micros(now),
            scope=scope,
        )
        details = {"token_id": identity, "account_id": request.account_id, "scope": scope}
        admin.record(tx, "token-created", details)
        return _token(identity, request.account_id, request.label, scope, micros(now), micros(until))

    return IssuedToken(token, admin.write(work))


def list_tokens(admin: Administrator, limit: int, cursor: str | None) -> TokenPage:
    """List tokens by id. Raises Refused (request-invalid) for a cursor that this service did not make."""
    [after] = decode_cursor(cursor, 1)
    rows = admin.read(lambda tx: tx.rows(_token, "tokens_after", after=after, page=limit + 1))
    return TokenPage(*page_of(rows, limit, lambda last: (last.id,)))


def revoke_token(admin: Administrator, token_id: str, request: ReasonedRequest) -> Change:
    """Revoke a token, from the next request on. Raises AdministrationRefused: not-found."""

    def work(tx: Transaction) -> Change:
        whose = known(tx, str, "token_account", "token", token_id)
        tx.run("revoke_token", id=token_id)
        details = {"token_id": token_id, "account_id": whose, "tokens": 1, "reason": request.reason}
        admin.record(tx, "token-revoked", details)
        return Change("token-revoked", token_id, 1, request.dry_run)

    return admin.change(request, work)


def revoke_tokens_of(admin: Administrator, account_id: str, request: ReasonedRequest) -> Change:
    """Revoke all tokens of an account, from the next request on. Raises AdministrationRefused: not-found."""

    def work(tx: Transaction) -> Change:
        rows = tx.run("revoke_tokens_of", account_id=account_id)
        if not rows:
            raise unknown("token", account_id)
        details = {"account_id": account_id, "tokens": rows, "reason": request.reason}
        admin.record(tx, "token-revoked", details)
        return Change("token-revoked", account_id, rows, request.dry_run)

    return admin.change(request, work)


def _ensure_account(admin: Administrator, tx: Transaction, request: MemberRequest) -> None:
    found = tx.row(AccountRow, "account", id=request.account_id)
    creates = request.creates_customers
    if found is None:
        name = request.name or request.account_id
        tx.run("add_account", id=request.account_id, name=name, creates_customers=int(bool(creates)))
        details = {"account_id": request.account_id, "creates_customers": bool(creates)}
        admin.record(tx, "account-added", details)
    elif creates is not None and bool(found.creates_customers) != creates:
        tx.run("allow_creating_customers", id=request.account_id, creates_customers=int(creates))
        admin.record(tx, "account-changed", {"account_id": request.account_id, "creates_customers": creates})


def _member(
    account: str, name: str, creates: int, disabled: int, customer: str | None, role: str | None
) -> Member:
    return Member(account, name, bool(creates), bool(disabled), customer, role)


def _token(
    identity: str, account: str, label: str | None, scope: str, created_at: int, expires_at: int
) -> TokenRecord:
    return TokenRecord(identity, account, label, scope, moment(created_at), moment(expires_at))
