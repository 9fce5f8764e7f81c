"""The commands `sign-in`, `member invite` and `member unlink`, and the link that `member add` makes."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from wizard.server.administration.administrator import Administrator
from wizard.server.clock import micros, moment, system_clock
from wizard.server.database import Transaction, columns
from wizard.server.rows import AccountRow, CustomerRow
from wizard.server.settings import Service
from wizard.server.sign_in.identity import SETTING, SignInSettings, read_settings, write_settings
from wizard.server.sign_in.linking import invite

from .admin_context import open_admin
from .failure import USAGE, CommandError
from .open_service import extra_missing
from .output import show, show_one

if TYPE_CHECKING:
    from wizard.server.sign_in.checking import Checking

_FIRST_SCOPES = ("openid", "offline_access")


def with_sign_in(service: Service) -> Service:
    """Return a service that takes access tokens where it has an OpenID provider, and fetch its keys.

    Raises CommandError without the packages for it.
    """
    settings = service.database.read(read_settings)
    if settings is None:
        return service
    checking = open_checking(settings)
    checking.prepare()
    return replace(service, identify=checking.identify)


def open_checking(settings: SignInSettings) -> Checking:
    """Return the check of a provider's tokens. Raises CommandError without the packages for it."""
    try:
        from wizard.server.sign_in.checking import Checking
    except ImportError:
        raise extra_missing("The check of access tokens, joserfc,", "sign-in") from None
    return Checking(settings, system_clock)


def sign_in_set(options: argparse.Namespace) -> None:
    """Take access tokens of an OpenID provider, after a check of its metadata and keys.

    Raises CommandError for an impossible setting, and for a provider that cannot be used.
    """
    settings = _settings(options)
    found = _look(settings)
    with open_admin(options) as admin:
        admin.write(lambda tx: _change(admin, tx, settings))
    print(f"People sign in at {settings.issuer}, which has {found} signing key(s).")
    if settings.openid().audience is None:
        print("Clients ask for the scopes alone: the audience is no https address.")
    print("Servers take its tokens from their next start on, or after SIGHUP.")


def sign_in_show(options: argparse.Namespace) -> None:
    """Show the provider, and the roles that its claims give."""
    with open_admin(options) as admin:
        settings = admin.read(_expect_settings)
        roles = admin.read(lambda tx: tx.rows(columns, "claimed_roles"))
    mapped = [f"{value}: {role} of {customer}" for value, customer, role in roles]
    show_one({**asdict(settings), "mapped_roles": mapped}, options.json)


def sign_in_clear(options: argparse.Namespace) -> None:
    """Take no access tokens any more; who is linked to whom is kept.

    Raises CommandError if there is no provider.
    """

    def work(tx: Transaction) -> None:
        settings = _expect_settings(tx)
        tx.run("forget_setting", name=SETTING)
        _forget_claims(tx)
        admin.record(tx, "sign-in-cleared", {"issuer": settings.issuer})

    with open_admin(options) as admin:
        admin.write(work)
    print("Only tokens of the service are taken from the servers' next start on, or after SIGHUP.")


def sign_in_list(options: argparse.Namespace) -> None:
    """List who may sign in as which account."""
    with open_admin(options) as admin:
        records = admin.read(lambda tx: tx.rows(_linked, "all_sign_ins"))
    show(
        records, options.json, "No sign-in is linked yet: `member add --sign-in` or `member invite` does it."
    )


def sign_in_map(options: argparse.Namespace) -> None:
    """Give a role for a customer to everyone whose claim has a value, from their next token on.

    Raises CommandError without a mapped claim, and for an unknown customer.
    """

    def work(tx: Transaction) -> None:
        if _expect_settings(tx).roles_claim is None:
            raise CommandError(
                "No claim is mapped to roles.",
                "`sign-in set` named none.",
                "Run it again with --roles-claim.",
            )
        if tx.row(CustomerRow, "customer", id=options.customer) is None:
            raise CommandError(
                f"There is no customer {options.customer}.",
                "A role is held for a customer.",
                "Look with `customer list`, or add it with `customer add`.",
            )
        tx.run("map_claim", **_mapping(options))
        _forget_claims(tx)
        admin.record(tx, "claim-mapped", _mapping(options))

    with open_admin(options) as admin:
        admin.write(work)
    print(f"{options.value} gives the role {options.role} of {options.customer}.")


def sign_in_unmap(options: argparse.Namespace) -> None:
    """Give a role for a value no longer, from the next request on.

    Raises CommandError if it was not given.
    """

    def work(tx: Transaction) -> None:
        if not tx.run("unmap_claim", **_mapping(options)):
            raise CommandError(
                f"{options.value} gives no such role.",
                "There is nothing to take away.",
                "Look with `sign-in show`.",
            )
        _forget_claims(tx)
        admin.record(tx, "claim-unmapped", _mapping(options))

    with open_admin(options) as admin:
        admin.write(work)
    print(f"{options.value} gives the role {options.role} of {options.customer} no longer.")


def member_invite(options: argparse.Namespace) -> None:
    """Make a code that links the first sign-in that brings it to an account, and print it once.

    Raises CommandError for an unknown account, and without a provider.
    """

    def work(tx: Transaction) -> tuple[str, int]:
        _expect_settings(tx)
        if tx.row(AccountRow, "account", id=options.account) is None:
            raise CommandError(
                f"There is no account {options.account}.",
                "An invitation is for an account.",
                "Make the account with `member add`.",
            )
        made = invite(admin.service, tx, options.account, options.days)
        admin.record(tx, "invitation-created", {"invitation_id": made.id, "account_id": options.account})
        return made.code, made.expires_at

    with open_admin(options) as admin:
        code, until = admin.write(work)
    print(code)
    print(
        f"Until {moment(until):%Y-%m-%d %H:%M} UTC, for one sign-in. It cannot be shown again, and a new one "
        "takes its place.",
        file=sys.stderr,
    )


def member_unlink(options: argparse.Namespace) -> None:
    """Take a sign-in away from its account, from the next request on.

    Raises CommandError if it is not linked.
    """
    names = {"issuer": options.issuer, "subject": options.subject}

    def work(tx: Transaction) -> str:
        account = tx.row(str, "account_linked", **names)
        if account is None:
            raise CommandError(
                "No such sign-in is linked.", "There is nothing to take away.", "Look with `sign-in list`."
            )
        tx.run("unlink_sign_in", **names)
        admin.record(tx, "sign-in-unlinked", {**names, "account_id": account})
        return account

    with open_admin(options) as admin:
        account = admin.write(work)
    print(f"The sign-in is account {account} no longer.")


def link_by_operator(admin: Administrator, tx: Transaction, account: str, issuer: str, subject: str) -> str:
    """Link a sign-in to an account; return what was done.

    Raises CommandError for another issuer than the service's, and if it is linked to another account.
    """
    settings = _expect_settings(tx)
    if issuer != settings.issuer:
        raise CommandError(
            f"People do not sign in at {issuer}.",
            f"This service takes the tokens of {settings.issuer}.",
            "Write the issuer as `sign-in show` has it.",
        )
    linked = tx.row(str, "account_linked", issuer=issuer, subject=subject)
    if linked not in (None, account):
        raise CommandError(
            f"This sign-in is account {linked}.",
            "A person is one account.",
            "Take it away with `member unlink` first.",
        )
    if linked is None:
        names = {"issuer": issuer, "subject": subject, "account_id": account}
        tx.run("link_sign_in", **names, linked_at=micros(admin.service.clock()))
        admin.record(tx, "sign-in-linked", names)
    return f"{subject} signs in as account {account}."


def _settings(options: argparse.Namespace) -> SignInSettings:
    scopes = tuple(dict.fromkeys([*_FIRST_SCOPES, *options.scope]))
    settings = SignInSettings(
        options.issuer, options.client_id, options.audience, scopes, options.roles_claim, options.accept_jwt
    )
    try:
        settings.openid()
    except ValueError as error:
        raise CommandError("This is no provider.", f"{error}.", "Correct it and try again.", USAGE) from None
    if settings.accept_jwt and settings.audience == settings.client_id:
        raise CommandError(
            "With --accept-jwt the audience cannot be the client's id.",
            "ID tokens have that audience too, and would pass for access tokens.",
            "Let the provider put an audience of its own into access tokens, and name it.",
            USAGE,
        )
    return settings


def _look(settings: SignInSettings) -> int:
    checking = open_checking(settings)
    try:
        return checking.look()
    except ValueError as error:
        raise CommandError(
            f"The provider {settings.issuer} cannot be used.",
            f"Asked for its metadata and keys, {error}.",
            "Write the issuer as its metadata has it, and see that this machine reaches it over https.",
        ) from None


def _change(admin: Administrator, tx: Transaction, settings: SignInSettings) -> None:
    write_settings(tx, settings)
    _forget_claims(tx)
    admin.record(tx, "sign-in-set", {"issuer": settings.issuer, "client_id": settings.client_id})


def _forget_claims(tx: Transaction) -> None:
    """Take all roles of claims away; each account gets its own again with its next request."""
    tx.run("forget_claimed_memberships")
    tx.run("forget_claims")


def _expect_settings(tx: Transaction) -> SignInSettings:
    """Return the settings of the sign-in. Raises CommandError without a provider."""
    settings = read_settings(tx)
    if settings is None:
        raise CommandError(
            "This service has no OpenID provider.",
            "People sign in with tokens that `token create` makes.",
            "Name a provider with `sign-in set`.",
        )
    return settings


def _mapping(options: argparse.Namespace) -> dict[str, str]:
    return {"value": options.value, "customer_id": options.customer, "role": options.role}


def _linked(account: str, name: str, issuer: str, subject: str, linked_at: int) -> dict[str, object]:
    since = moment(linked_at).isoformat(timespec="seconds")
    return {"account": account, "name": name, "issuer": issuer, "subject": subject, "linked_at": since}
