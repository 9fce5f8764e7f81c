"""The commands `redemptions`, `audit` and `stats`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from datetime import UTC, datetime, time, timedelta

import msgspec

from wizard.contract import KeyState
from wizard.server import audit
from wizard.server.clock import micros
from wizard.server.database import Transaction, columns
from wizard.server.reconcile import reconcile
from wizard.server.redemptions import RECEIPT

from .admin_context import open_admin
from .exports import append_export, read_exports
from .failure import DONE, REFUSED
from .output import show, show_newest, show_one


def redemptions(options: argparse.Namespace) -> None:
    """List redemptions, newest first."""
    since = micros(datetime.combine(options.since, time(), UTC)) if options.since else 0
    with open_admin(options) as admin:
        records = admin.read(
            lambda tx: tx.rows(
                _redemption,
                "redemptions_newest",
                customer_id=options.customer or "",
                since=since,
                page=options.limit + 1,
            )
        )
    show_newest(records, options.limit, options.json, "Nothing was redeemed.")


def audit_verify(options: argparse.Namespace) -> int:
    """Check the audit trail's chain, also against an export; return 1 if a row was changed or lost.

    Raises CommandError for a file that is no export.
    """
    differs_at = None
    with open_admin(options) as admin:
        audit.seal(admin.service.database)
        found = audit.verify(admin.service.database)
        if options.against is not None:
            differs_at = audit.first_difference(
                admin.service.database, ((row.sequence, row.hash) for row in read_exports([options.against]))
            )
    if options.json:
        print(msgspec.json.encode({**asdict(found), "differs_at": differs_at}).decode())
    elif differs_at is not None:
        print(f"The audit trail differs from {options.against}: its row {differs_at} is missing or changed.")
        print("Rows were removed or changed after the export, or an older backup was restored.")
    elif found.broken_at is None:
        print(f"The audit trail holds: {found.sealed} row(s) sealed, {found.unsealed} waiting.")
    else:
        print(f"The audit trail is broken at row {found.broken_at}: it was changed, or rows are missing.")
        print(f"Rows 1 to {found.sealed} hold. Compare with an earlier export or a backup.")
    return DONE if found.broken_at is None and differs_at is None else REFUSED


def audit_export(options: argparse.Namespace) -> None:
    """Write the sealed rows as lines of JSON with number and hash, for safekeeping elsewhere.

    Raises CommandError for a file to append to that is not of this chain.
    """
    with open_admin(options) as admin:
        audit.seal(admin.service.database)
        if options.append is not None:
            print(f"{append_export(options.append, admin.service.database)} row(s) appended.")
            return
        for link in audit.export(admin.service.database, options.after):
            sys.stdout.write(msgspec.json.encode(link).decode() + "\n")


def reconcile_records(options: argparse.Namespace) -> int:
    """Compare receipts with keys and subscriptions; return 1 if they differ."""
    with open_admin(options) as admin:
        found = [asdict(difference) for difference in reconcile(admin.service.database)]
    show(found, options.json, "Receipts, keys and subscriptions agree.")
    return REFUSED if found else DONE


def stats(options: argparse.Namespace) -> None:
    """Print counts of keys, redemptions, customers, accounts and tokens."""
    with open_admin(options) as admin:
        now = admin.service.clock()

        def work(tx: Transaction) -> dict[str, object]:
            states = dict.fromkeys(KeyState, 0) | dict(tx.rows(columns, "count_keys"))
            day, month = micros(now - timedelta(days=1)), micros(now - timedelta(days=30))
            window = micros(now - admin.service.throttle.window)
            return {
                **{f"keys_{state}": count for state, count in states.items()},
                "redemptions": tx.row(int, "count_redemptions", since=0),
                "redemptions_24_hours": tx.row(int, "count_redemptions", since=day),
                "redemptions_30_days": tx.row(int, "count_redemptions", since=month),
                "customers": tx.row(int, "count_customers"),
                "accounts": tx.row(int, "count_accounts"),
                "tokens_valid": tx.row(int, "count_tokens", now=micros(now)),
                "unknown_keys_lately": tx.row(int, "count_failed_keys", since=window),
            }

        show_one(admin.read(work), options.json)


def _redemption(document: str, account: str) -> dict[str, object]:
    receipt = RECEIPT.decode(document)
    return {
        "id": receipt.id,
        "redeemed_at": receipt.redeemed_at.isoformat(timespec="seconds"),
        "customer": receipt.customer.id,
        "customer_name": receipt.customer.name,
        "account": account,
        "action": receipt.action,
        "product": receipt.after.product,
        "licenses": receipt.after.licenses,
        "expires_on": receipt.after.expires_on.isoformat(),
        "endings": [line.ending for line in receipt.lines],
        "reference": receipt.reference,
    }
