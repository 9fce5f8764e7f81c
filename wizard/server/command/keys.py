"""The commands `issue`, `batch`, `block` and `key`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from wizard import keys
from wizard.contract.administration.catalog import BlockRequest, IssuedKey, IssueRequest, KeyReturnRequest
from wizard.server.administration import issuing
from wizard.server.administration import keys as administration
from wizard.server.identifiers import new_id

from .admin_context import open_admin
from .changes import build, change_command, show_change
from .failure import NEW_FILE, system_errors
from .output import Record, record_of, show, show_newest
from .secret_file import write_private

NO_REASON = "not given"  # for what may go without: speed matters when keys are stolen


def issue(options: argparse.Namespace) -> None:
    """Issue keys and write them out once: only their digests are stored.

    Raises CommandError; Refused for a batch that cannot be.
    """
    request = build(
        lambda: IssueRequest(
            new_id("B"), options.product, options.licenses, options.months, options.count, options.redeem_by
        )
    )
    with open_admin(options) as admin:
        texts = issuing.make_keys(request.count)
        if options.output is not None:
            # On disk before the commit: a batch without its keys is worthless.
            _write_keys(options.output, texts)
        try:
            issuing.store_batch(admin, request, texts)
        except BaseException:
            if options.output is not None:
                options.output.unlink()
            raise
        if options.output is None:
            sys.stdout.write("".join(f"{keys.dashed(text)}\n" for text in texts))
            sys.stdout.flush()
    where = "above" if options.output is None else f"in {options.output}"
    print(
        f"Batch {request.batch_id}: {request.count} key(s), {where}. They cannot be shown again.",
        file=sys.stderr,
    )


def batch_list(options: argparse.Namespace) -> None:
    """List batches, newest first."""
    with open_admin(options) as admin:
        page = issuing.list_batches(admin, options.limit + 1, None)
    columns = "id product=product_id licenses months keys redeem_by issued_at issued_by"
    records = [record_of(batch, columns) for batch in page.items]
    show_newest(records, options.limit, options.json, "No key was issued yet.")


def block(options: argparse.Namespace) -> None:
    """Block unused keys, or let blocked ones go. Raises CommandError; Refused if there is none."""
    request = build(lambda: BlockRequest(options.reason, not options.undo, dry_run=options.dry_run))
    with open_admin(options) as admin:
        if options.batch is not None:
            change = administration.block_batch(admin, options.batch, request)
        else:
            change = administration.block_key(admin, options.key, request)
    before, after = ("blocked", "unused") if options.undo else ("unused", "blocked")
    show_change(options, change, f"{change.rows} key(s): {before} before, {after} now.")


def find(options: argparse.Namespace) -> None:
    """List the keys with an ending."""
    with open_admin(options) as admin:
        found = administration.find_keys(admin, options.ending)
    records = [_key(key) for key in found.items]
    show(records, options.json, f"No key was issued that ends in {options.ending}.")


give_back = change_command(administration.give_key_back, KeyReturnRequest, "keep_subscription")


def _write_keys(path: Path, texts: Sequence[str]) -> None:
    with system_errors(f"The keys cannot be written to {path}.", NEW_FILE, more=" No key was issued."):
        write_private(path, "".join(f"{keys.dashed(text)}\n" for text in texts))


def _key(key: IssuedKey) -> Record:
    columns = "id product=product_id licenses months state redeem_by used_by used_on batch=batch_id"
    return {**record_of(key, columns), "issued_on": key.issued_at and key.issued_at.date().isoformat()}
