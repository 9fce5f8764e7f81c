"""The commands `customer`, `member` and `token`."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from datetime import timedelta
from secrets import token_urlsafe
from sys import stderr
from uuid import uuid4

from wizard.contract import CustomerRequest, Role
from wizard.server.clock import micros, moment
from wizard.server.customers import search_pattern, store_customer
from wizard.server.database import Transaction
from wizard.server.hashing import token_hash
from wizard.server.identifiers import new_id
from wizard.server.rows import AccountRow, CustomerRow, TokenRow

from .admin_context import AdminContext, open_admin
from .failure import DONE, USAGE, CommandError
from .output import show
from .sign_in_links import link_by_operator

TOKEN_MARK = "pkt_"  # noqa: S105 - the prefix of tokens, for scanners of leaked secrets


def customer_add(options: argparse.Namespace) -> int:
    """Add a customer.

    Raises CommandError for a domain or id that is taken, and for an impossible name.
    """
    try:
        asked = CustomerRequest(options.name, options.domain.lower(), options.country)
    except ValueError as error:
        raise CommandError("This is no customer.", f"{error}.", "Correct it and try again.", USAGE) from None
    row = CustomerRow(options.id or f"C-{uuid4().hex[:8]}", asked.name.strip(), asked.domain, asked.country)

    def work(tx: Transaction) -> None:
        taken = tx.row(str, "customer_of_domain", domain=row.domain)
        if taken is not None:
            raise CommandError(
                f"Customer {taken} has the domain {row.domain}.",
                "A domain belongs to one customer.",
                "Use that customer, or correct the domain.",
            )
        if tx.row(CustomerRow, "customer", id=row.id) is not None:
            raise CommandError(
                f"There is a customer {row.id} already.",
                "An id stands for one customer.",
                "Choose another id, or leave it out.",
            )
        store_customer(tx, row, micros(admin.service.clock()))
        admin.record(tx, "customer-created", {"customer_id": row.id})

    with open_admin(options) as admin:
        admin.write(work)
    if options.json:
        show([asdict(row)], True, "")
    else:
        print(f"Customer {row.id} is added.")
    return DONE


def customer_list(options: argparse.Namespace) -> int:
    """List customers, by name."""
    with open_admin(options) as admin:
        rows = admin.read(
            lambda tx: tx.rows(
                CustomerRow, "all_customers", pattern=search_pattern(options.query), page=options.limit
            )
        )
    show([asdict(row) for row in rows], options.json, "No customer was found.")
    return DONE


def member_add(options: argparse.Namespace) -> int:
    """Give an account a role for a customer; a new account is created.

    Raises CommandError for an unknown customer.
    """

    def work(tx: Transaction) -> str:
        done = _ensure_account(admin, tx, options)
        if options.customer is not None:
            _expect_customer(tx, options.customer)
            key = {"account_id": options.account, "customer_id": options.customer}
            if options.role not in tx.rows(str, "roles_for_customer", **key):
                tx.run("add_membership", **key, role=options.role)
                admin.record(tx, "member-added", {**key, "role": options.role})
            tx.run("keep_membership", **key, role=options.role)
            done = f"Account {options.account} is {options.role} of {options.customer}."
        if options.sign_in is not None:
            done = link_by_operator(admin, tx, options.account, *options.sign_in)
        return done

    if (options.customer is None) != (options.role is None):
        raise CommandError(
            "A role is held for a customer.", "One of both is missing.", "Give --customer and --role.", USAGE
        )
    with open_admin(options) as admin:
        print(admin.write(work))
    return DONE


def member_remove(options: argparse.Namespace) -> int:
    """Remove one or all of an account's roles for a customer, from the next request on.

    Raises CommandError if it holds none.
    """

    def work(tx: Transaction) -> int:
        key = {"account_id": options.account, "customer_id": options.customer}
        removed = tx.run("remove_membership", **key, role=options.role or "")
        if not removed:
            raise CommandError(
                f"Account {options.account} holds no such role for {options.customer}.",
                "There is nothing to take away.",
                "Look with `member list`.",
            )
        admin.record(tx, "member-removed", {**key, "role": options.role})
        return removed

    with open_admin(options) as admin:
        removed = admin.write(work)
    print(f"{removed} role(s) taken away.")
    return DONE


def member_list(options: argparse.Namespace) -> int:
    """List accounts and their roles."""
    with open_admin(options) as admin:
        records = admin.read(lambda tx: tx.rows(_membership, "all_memberships"))
    show(records, options.json, "There is no account yet: `member add` makes one.")
    return DONE


def token_create(options: argparse.Namespace) -> int:
    """Create a token and print it once: it is stored as a digest.

    Raises CommandError for an unknown account.
    """
    token, identity = TOKEN_MARK + token_urlsafe(32), new_id("T")

    def work(tx: Transaction) -> int:
        if tx.row(AccountRow, "account", id=options.account) is None:
            raise CommandError(
                f"There is no account {options.account}.",
                "A token signs an account in.",
                "Make the account with `member add`.",
            )
        now = admin.service.clock()
        until = micros(now + timedelta(days=options.days))
        tx.run(
            "issue_token",
            hash=token_hash(token),
            account_id=options.account,
            expires_at=until,
            id=identity,
            label=options.label,
            created_at=micros(now),
        )
        admin.record(tx, "token-created", {"token_id": identity, "account_id": options.account})
        return until

    with open_admin(options) as admin:
        until = moment(admin.write(work))
    print(token)
    print(f"Token {identity}, until {until:%Y-%m-%d %H:%M} UTC. It cannot be shown again.", file=stderr)
    return DONE


def token_list(options: argparse.Namespace) -> int:
    """List tokens: their ids, accounts and expiry."""
    with open_admin(options) as admin:
        now = micros(admin.service.clock())
        rows = admin.read(lambda tx: tx.rows(TokenRow, "all_tokens"))
    records = [
        {
            "id": row.id,
            "account": row.account_id,
            "label": row.label,
            "created_at": moment(row.created_at).isoformat(timespec="seconds"),
            "expires_at": moment(row.expires_at).isoformat(timespec="seconds"),
            "expired": row.expires_at <= now,
        }
        for row in rows
    ]
    show(records, options.json, "There is no token yet: `token create` makes one.")
    return DONE


def token_revoke(options: argparse.Namespace) -> int:
    """Revoke a token, or all of an account, from the next request on.

    Raises CommandError if there is none.
    """

    def work(tx: Transaction) -> int:
        if options.account is not None:
            revoked = tx.run("revoke_tokens_of", account_id=options.account)
            details = {"account_id": options.account, "tokens": revoked}
        else:
            whose = tx.row(str, "token_account", id=options.id)
            revoked = tx.run("revoke_token", id=options.id)
            details = {"token_id": options.id, "account_id": whose, "tokens": revoked}
        if not revoked:
            raise CommandError(
                "No such token was found.", "It may have been revoked before.", "Look with `token list`."
            )
        admin.record(tx, "token-revoked", details)
        return revoked

    with open_admin(options) as admin:
        revoked = admin.write(work)
    print(f"{revoked} token(s) revoked.")
    return DONE


def _ensure_account(admin: AdminContext, tx: Transaction, options: argparse.Namespace) -> str:
    found = tx.row(AccountRow, "account", id=options.account)
    creates = options.creates_customers
    if found is None:
        tx.run(
            "add_account",
            id=options.account,
            name=options.name or options.account,
            creates_customers=int(bool(creates)),
        )
        admin.record(tx, "account-added", {"account_id": options.account, "creates_customers": bool(creates)})
        return f"Account {options.account} is made."
    if creates is not None and bool(found.creates_customers) != creates:
        tx.run("allow_creating_customers", id=options.account, creates_customers=int(creates))
        admin.record(tx, "account-changed", {"account_id": options.account, "creates_customers": creates})
    return f"Account {options.account} was there."


def _expect_customer(tx: Transaction, identity: str) -> None:
    if tx.row(CustomerRow, "customer", id=identity) is None:
        raise CommandError(
            f"There is no customer {identity}.",
            "A role is held for a customer.",
            "Look with `customer list`, or add it with `customer add`.",
        )


def _membership(
    account: str, name: str, creates: int, customer: str | None, customer_name: str | None, role: Role | None
) -> dict[str, object]:
    return {
        "account": account,
        "name": name,
        "creates_customers": bool(creates),
        "customer": customer,
        "customer_name": customer_name,
        "role": role,
    }
