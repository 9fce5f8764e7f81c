"""The commands `product`, `issue`, `block` and `key find`."""

from __future__ import annotations

import argparse
import os
import re
import secrets as randomness
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

import msgspec

from wizard import keys
from wizard.keys.service import complete_service
from wizard.server.clock import micros, moment
from wizard.server.database import Transaction, Value, columns
from wizard.server.identifiers import new_id
from wizard.server.rows import NAMES, ProductRow

from .admin_context import AdminContext, open_admin
from .failure import BUSY, DONE, CommandError
from .output import show

MAX_COUNT = 100_000
PART = 5000  # keys stored in one transaction
REMOVE_BATCH = ("remove_keys_of_batch", "remove_batch")
ID_LENGTH = 16  # of a digest's 64 digits: distinguishes keys and is useless for guessing them


def product_add(options: argparse.Namespace) -> int:
    """Add a product.

    Raises CommandError for an id that is taken.
    """
    names = {"en": options.name}
    names |= {language: name for language, name in (("nl", options.name_nl), ("ja", options.name_ja)) if name}

    def work(tx: Transaction) -> None:
        if tx.row(ProductRow, "product", id=options.id) is not None:
            raise CommandError(
                f"There is a product {options.id} already.",
                "An id stands for one product.",
                "Choose another id; `product list` shows those there are.",
            )
        tx.run(
            "add_product",
            id=options.id,
            names=msgspec.json.encode(names).decode(),
            license_limit=options.license_limit,
            trial=int(options.trial),
            consumer=int(options.consumer),
            withdrawn=0,
            countries=",".join(options.country),
        )
        admin.record(tx, "product-added", {"product_id": options.id, "license_limit": options.license_limit})

    with open_admin(options) as admin:
        admin.write(work)
    print(f"Product {options.id} is added.")
    return DONE


def product_list(options: argparse.Namespace) -> int:
    """List products."""
    with open_admin(options) as admin:
        rows = admin.read(lambda tx: tx.rows(ProductRow, "all_products"))
    records = [
        {
            "id": row.id,
            "name": NAMES.decode(row.names)["en"],
            "license_limit": row.license_limit,
            "trial": bool(row.trial),
            "consumer": bool(row.consumer),
            "withdrawn": bool(row.withdrawn),
            "countries": [country for country in row.countries.split(",") if country],
        }
        for row in rows
    ]
    show(records, options.json, "There is no product yet: add one with `product add`.")
    return DONE


def issue(options: argparse.Namespace) -> int:
    """Issue keys and write them out once: only their digests are stored.

    Raises CommandError.
    """
    with open_admin(options) as admin:
        texts = [new_key() for _ in range(options.count)]
        batch = new_id("B")
        if options.output is not None:
            # On disk before the commit: a batch without its keys is worthless.
            _write_keys(options.output, texts)
        try:
            _store(admin, options, batch, texts)
        except BaseException:
            if options.output is not None:
                options.output.unlink()
            raise
        if options.output is None:
            sys.stdout.write("".join(f"{keys.dashed(text)}\n" for text in texts))
            sys.stdout.flush()
    where = "above" if options.output is None else f"in {options.output}"
    print(f"Batch {batch}: {options.count} key(s), {where}. They cannot be shown again.", file=sys.stderr)
    return DONE


def new_key() -> str:
    """Make the 25 characters of a new key: 106 random bits and two check symbols."""
    while True:
        with suppress(ValueError):  # never a placeholder
            return complete_service("".join(randomness.choice(keys.ALPHABET) for _ in range(keys.LENGTH - 2)))


def block(options: argparse.Namespace) -> int:
    """Block unused keys, or unblock blocked ones.

    Raises CommandError if there is none.
    """
    before, after = ("blocked", "unused") if options.undo else ("unused", "blocked")
    event = "keys-unblocked" if options.undo else "keys-blocked"

    def work(tx: Transaction) -> int:
        if options.batch is not None:
            changed = tx.run("change_batch_state", batch_id=options.batch, before=before, after=after)
            details = {"batch_id": options.batch, "keys": changed}
        else:
            digest = _digest_of(tx, options.key)
            changed = tx.run("change_key_state", digest=digest, before=before, after=after)
            details = {"key": options.key, "ending": options.key.partition("-")[0], "keys": changed}
        if not changed:
            raise CommandError(
                f"No {before} key was found there.",
                "Only those can be changed; a key that was redeemed stays redeemed.",
                "Look at the key's state with `key find ENDING`.",
            )
        admin.record(tx, event, details)
        return changed

    with open_admin(options) as admin:
        changed = admin.write(work)
        if options.batch is not None:
            admin.service.database.add(lambda tx: tx.run("refresh_statistics"))
    print(f"{changed} key(s): {before} before, {after} now.")
    return DONE


def find(options: argparse.Namespace) -> int:
    """List the keys with an ending."""
    with open_admin(options) as admin:
        records = admin.read(lambda tx: tx.rows(_found, "keys_by_ending", ending=options.ending.upper()))
    show(records, options.json, f"No key was issued that ends in {options.ending.upper()}.")
    return DONE


def _store(admin: AdminContext, options: argparse.Namespace, batch: str, texts: Sequence[str]) -> None:
    """Store a batch in parts, so that no redemption waits long; without all of its keys there is no batch."""
    database, secret = admin.service.database, admin.service.secret
    redeem_by = options.redeem_by.isoformat() if options.redeem_by else None
    about = {"product_id": options.product, "licenses": options.licenses, "months": options.months}
    same: dict[str, Value] = {
        **about,
        "secret_version": secret.current,
        "redeem_by": redeem_by,
        "batch_id": batch,
    }
    rows = [
        {"digest": secret.digest(text, secret.current), "ending": keys.ending(text), **same} for text in texts
    ]
    admin.write(lambda tx: _add_batch(admin, tx, options, batch, len(texts)))
    try:
        for first in range(0, len(rows), PART):
            database.add(lambda tx, part=rows[first : first + PART]: tx.run_many("issue_keys", part))  # type: ignore[misc]
        details = {"batch_id": batch, **about, "keys": len(texts), "redeem_by": redeem_by}
        admin.write(lambda tx: admin.record(tx, "keys-issued", details))
    except BaseException as error:
        try:
            admin.write(lambda tx: tx.run_all([(query, {"id": batch}) for query in REMOVE_BATCH]))
        except Exception:
            raise CommandError(
                f"Batch {batch} is stored in part.",
                "The database went away while its keys were stored; none of them was handed out.",
                f"Run `product-key-service block --batch {batch}` when it is back, then issue again.",
                BUSY,
            ) from error
        raise
    database.add(lambda tx: tx.run("refresh_statistics"))


def _add_batch(
    admin: AdminContext, tx: Transaction, options: argparse.Namespace, batch: str, count: int
) -> None:
    product = tx.row(ProductRow, "product", id=options.product)
    if product is None:
        raise CommandError(
            f"There is no product {options.product}.",
            "A key is for a product.",
            "Look with `product list`, or add it with `product add`.",
        )
    if options.licenses > product.license_limit:
        raise CommandError(
            f"A key of {options.licenses} licenses could never be redeemed.",
            f"{options.product} is limited to {product.license_limit} licenses.",
            "Issue keys of fewer licenses.",
        )
    tx.run(
        "add_batch",
        id=batch,
        product_id=options.product,
        licenses=options.licenses,
        months=options.months,
        keys=count,
        redeem_by=options.redeem_by.isoformat() if options.redeem_by else None,
        issued_at=micros(admin.service.clock()),
        issued_by=admin.operator,
    )


def _write_keys(path: Path, texts: Sequence[str]) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.writelines(f"{keys.dashed(text)}\n" for text in texts)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise CommandError(
            f"The keys cannot be written to {path}.",
            f"The system says: {error.strerror}. No key was issued.",
            "Name a new file in a folder that you may write; an existing file is never written over.",
        ) from None


def _digest_of(tx: Transaction, identity: str) -> str:
    """Return the digest of a key by its id `ENDING-DIGITS`, empty if there is none."""
    ending, _, digits = identity.partition("-")
    if not re.fullmatch(r"[0-9a-f]{16}", digits):
        return ""
    found = tx.rows(columns, "keys_by_ending", ending=ending.upper())
    matching = [digest for digest, *_ in found if digest.startswith(digits)]
    return matching[0] if len(matching) == 1 else ""


def _found(
    digest: str,
    ending: str,
    product: str,
    licenses: int,
    months: int,
    state: str,
    redeem_by: str | None,
    used_by: str | None,
    used_on: str | None,
    batch: str | None,
    issued_at: int | None,
) -> dict[str, object]:
    issued_on: date | None = moment(issued_at).date() if issued_at is not None else None
    return {
        "id": f"{ending}-{digest[:ID_LENGTH]}",
        "product": product,
        "licenses": licenses,
        "months": months,
        "state": state,
        "redeem_by": redeem_by,
        "used_by": used_by,
        "used_on": used_on,
        "batch": batch,
        "issued_on": issued_on and issued_on.isoformat(),
    }
