"""Issuing of keys: stored as digests in parts, told once."""

from __future__ import annotations

import secrets as randomness
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from wizard import keys
from wizard.contract import Code, Problem
from wizard.contract.administration.catalog import Batch, BatchPage, IssuedKeys, IssueRequest
from wizard.keys.service import complete_service
from wizard.server.access import Caller
from wizard.server.clock import day, day_of, micros, moment
from wizard.server.cursors import page_of
from wizard.server.database import Change, Transaction, Value
from wizard.server.idempotency import Memory
from wizard.server.redemptions import history_position
from wizard.server.rows import ProductRow

from .administrator import AdministrationRefused, Administrator, impossible, known

PART = 1000  # keys stored in one transaction
REMOVE_BATCH = ("remove_keys_of_batch", "remove_batch")


class PartlyStored(AdministrationRefused):
    """The database went away while a batch was stored, and its keys could not be removed again."""

    def __init__(self, batch: str) -> None:
        """Name the batch to block."""
        told = f"batch {batch} is stored in part: block it"
        super().__init__(Problem(Code.SERVICE_BUSY, {"retry_after": 5}, told), batch)


def issue_once(admin: Administrator, caller: Caller, request: IssueRequest, key: str) -> IssuedKeys:
    """Issue a batch and return its keys, under an Idempotency-Key.

    Raises AdministrationRefused as `store_batch`, and keys-answered for a request that was answered before;
    Refused (idempotency-mismatch).
    """
    texts = make_keys(request.count)

    def memory(tx: Transaction) -> Memory:
        return Memory(tx, caller, key, request)

    def remember(tx: Transaction) -> None:
        if memory(tx).recall() is not None:
            raise impossible("keys-answered", request.batch_id)
        memory(tx).keep(request.batch_id)

    forget: Change = ("forget_answer", {"account_id": caller.account.id, "key": key})
    batch = store_batch(admin, request, texts, remember, [forget])
    return IssuedKeys(batch, tuple(map(keys.dashed, texts)))


def make_keys(count: int) -> list[str]:
    """Make the 25 characters of new keys."""
    return [new_key() for _ in range(count)]


def new_key() -> str:
    """Make the 25 characters of a new key: 106 random bits and two check symbols."""
    base, symbols = len(keys.ALPHABET), keys.LENGTH - 2
    while True:
        # One number: a draw for each symbol would take five times as long.
        number, text = randomness.randbelow(base**symbols), ""
        for _ in range(symbols):
            number, index = divmod(number, base)
            text += keys.ALPHABET[index]
        with suppress(ValueError):  # never a placeholder
            return complete_service(text)


def store_batch(
    admin: Administrator,
    request: IssueRequest,
    texts: Sequence[str],
    first: Callable[[Transaction], None] = lambda _tx: None,
    undo: Sequence[Change] = (),
) -> Batch:
    """Store a batch in parts, so that no redemption waits long; without all of its keys there is no batch.

    `first` runs in the transaction that makes the batch, `undo` in the one that removes it.

    Raises AdministrationRefused: not-found, exists, license-limit, day-passed; PartlyStored.
    """
    database, secret = admin.service.database, admin.service.secret
    about: dict[str, Value] = {
        **{name: getattr(request, name) for name in ("batch_id", "product_id", "licenses", "months")},
        "redeem_by": request.redeem_by.isoformat() if request.redeem_by else None,
    }
    version = secret.current
    same: dict[str, Value] = {**about, "secret_version": version}
    rows = [{"digest": secret.digest(text, version), "ending": keys.ending(text), **same} for text in texts]

    def add(tx: Transaction) -> Batch:
        first(tx)
        return _add_batch(admin, tx, request)

    batch = admin.write(add)
    try:
        for start in range(0, len(rows), PART):
            database.add(lambda tx, part=rows[start : start + PART]: tx.run_many("issue_keys", part))  # type: ignore[misc]
        admin.write(lambda tx: admin.record(tx, "keys-issued", {**about, "keys": len(texts)}))
    except BaseException as error:
        changes = [*((query, {"id": batch.id}) for query in REMOVE_BATCH), *undo]
        try:
            admin.write(lambda tx: tx.run_all(changes))
        except Exception:
            raise PartlyStored(batch.id) from error
        raise
    database.add(lambda tx: tx.run("refresh_statistics"))
    return batch


def list_batches(admin: Administrator, limit: int, cursor: str | None) -> BatchPage:
    """List batches, newest first.

    Raises Refused (request-invalid) for a cursor that this service did not make.
    """
    before, before_id = history_position(cursor or None)
    rows = admin.read(
        lambda tx: tx.rows(_batch, "batches_before", before=before, before_id=before_id, page=limit + 1)
    )
    return BatchPage(*page_of(rows, limit, lambda last: (str(micros(last.issued_at)), last.id)))


def _add_batch(admin: Administrator, tx: Transaction, request: IssueRequest) -> Batch:
    product = known(tx, ProductRow, "product", "product", request.product_id)
    if request.licenses > product.license_limit:
        raise impossible("license-limit", f"{request.product_id} has at most {product.license_limit}")
    if request.redeem_by is not None and request.redeem_by < day(admin.service.clock()):
        raise impossible("day-passed", request.redeem_by.isoformat())
    if tx.row(str, "batch_exists", id=request.batch_id) is not None:
        raise impossible("exists", request.batch_id)
    issued_at = micros(admin.service.clock())
    batch = Batch(
        *(request.batch_id, request.product_id, request.licenses, request.months, request.count),
        *(request.redeem_by, moment(issued_at), admin.name),
    )
    redeem_by = request.redeem_by.isoformat() if request.redeem_by else None
    tx.run("add_batch", **{**asdict(batch), "redeem_by": redeem_by, "issued_at": issued_at})
    return batch


def _batch(*row: Any) -> Batch:
    *about, redeem_by, issued_at, issued_by = row
    members = (*about, day_of(redeem_by), moment(issued_at), issued_by)
    return Batch(*members)
