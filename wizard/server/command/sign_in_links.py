"""The commands `member invite` and `member unlink`, and the link that `member add` makes."""

from __future__ import annotations

import argparse
import sys

from wizard.server.administration.administrator import Administrator
from wizard.server.clock import micros, moment
from wizard.server.database import Transaction
from wizard.server.rows import AccountRow
from wizard.server.sign_in.linking import invite

from .admin_context import open_admin
from .failure import CommandError
from .sign_in import expect_settings


def member_invite(options: argparse.Namespace) -> None:
    """Make a code that links the first sign-in that brings it to an account, and print it once.

    Raises CommandError for an unknown account, and without a provider.
    """

    def work(tx: Transaction) -> tuple[str, int]:
        expect_settings(tx)
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
    settings = expect_settings(tx)
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
