"""The commands `member`, `account`, `throttle` and `token`."""

from __future__ import annotations

import argparse
from sys import stderr

from wizard.contract.administration import ReasonedRequest
from wizard.contract.administration.people import (
    AccountChangeRequest,
    DisableRequest,
    MemberRemovalRequest,
    MemberRequest,
    ThrottleRequest,
    TokenRequest,
)
from wizard.server.administration import accounts
from wizard.server.database import Transaction
from wizard.server.exchange import MAX_PAGE
from wizard.server.rows import Scope

from .admin_context import all_pages, open_admin
from .changes import build, change_command, show_change
from .failure import USAGE, CommandError
from .output import record_of, show
from .sign_in import link_by_operator


def member_add(options: argparse.Namespace) -> None:
    """Give an account a role for a customer; a new account is created.

    Raises CommandError; Refused for an unknown customer.
    """
    if (options.customer is None) != (options.role is None):
        raise CommandError(
            "A role is held for a customer.", "One of both is missing.", "Give --customer and --role.", USAGE
        )
    request = build(
        lambda: MemberRequest(
            options.account, options.name, options.creates_customers, options.customer, options.role
        )
    )
    done = f"Account {options.account} is saved."
    if options.customer is not None:
        done = f"Account {options.account} is {options.role} of {options.customer}."
    with open_admin(options) as admin:

        def link(tx: Transaction) -> None:
            nonlocal done
            if options.sign_in is not None:
                done = link_by_operator(admin, tx, options.account, *options.sign_in)

        member = accounts.add_member(admin, request, link)
    kept = options.name is not None and options.name != member.name
    print(f"{done} It keeps its name: {member.name}. `account rename` changes it." if kept else done)


member_remove = change_command(
    accounts.remove_member,
    MemberRemovalRequest,
    *("account", "customer", "role"),
    told=lambda _options, change: f"{change.rows} role(s) taken away.",
)


def member_list(options: argparse.Namespace) -> None:
    """List accounts and their roles."""
    with open_admin(options) as admin:
        members = all_pages(lambda cursor: accounts.list_members(admin, MAX_PAGE, cursor))
    columns = "account=account_id name creates_customers disabled customer=customer_id role"
    records = [record_of(member, columns) for member in members]
    show(records, options.json, "There is no account yet: `member add` makes one.")


account_rename = change_command(
    accounts.rename_account,
    AccountChangeRequest,
    "name",
    told=lambda options, _: f"Account {options.id} is now named {options.name.strip()}.",
)
account_disable = change_command(
    accounts.disable_account,
    DisableRequest,
    "disabled",
    told=lambda options, _: f"Account {options.id} is {'disabled' if options.disabled else 'enabled'}.",
)
throttle_clear = change_command(
    accounts.clear_throttle,
    ThrottleRequest,
    *("account", "address"),
    told=lambda _options, change: f"{change.rows} row(s) of {change.id} are forgotten.",
)


def token_create(options: argparse.Namespace) -> None:
    """Create a token and print it once: it is stored as a digest.

    Raises CommandError; Refused for an unknown account.
    """
    request = build(lambda: TokenRequest(options.account, options.days, options.label))
    scope = Scope.ADMIN if options.admin else Scope.REDEEM
    with open_admin(options) as admin:
        issued = accounts.create_token(admin, request, scope)
    print(issued.token)
    until = issued.record.expires_at
    print(
        f"Token {issued.record.id}, until {until:%Y-%m-%d %H:%M} UTC. It cannot be shown again.", file=stderr
    )


def token_list(options: argparse.Namespace) -> None:
    """List tokens: their ids, accounts and expiry."""
    with open_admin(options) as admin:
        now = admin.service.clock()
        tokens = all_pages(lambda cursor: accounts.list_tokens(admin, MAX_PAGE, cursor))
    columns = "id account=account_id label scope created_at expires_at"
    records = [
        {**record_of(token, columns), "expired": token.expires_at <= now}
        for token in sorted(tokens, key=lambda token: (token.created_at, token.id))
    ]
    show(records, options.json, "There is no token yet: `token create` makes one.")


def token_revoke(options: argparse.Namespace) -> None:
    """Revoke a token, or all of an account, from the next request on.

    Raises CommandError; Refused if there is none.
    """
    request = build(lambda: ReasonedRequest(options.reason, dry_run=options.dry_run))
    with open_admin(options) as admin:
        if options.account is not None:
            change = accounts.revoke_tokens_of(admin, options.account, request)
        else:
            change = accounts.revoke_token(admin, options.id, request)
    show_change(options, change, f"{change.rows} token(s) revoked.")
