"""Comparison of the clients' attempts with the service's records.

`violations` proves of a history that every key was redeemed at most once, that every acknowledged redemption
exists as it was answered, that nothing that was refused for good was redeemed, that the sums of licenses
agree, that the states of a subscription follow from one another, and that the audit trail tells of just these
redemptions in a chain that holds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from tests.server.world import SECRET, World
from wizard.contract import Receipt
from wizard.server import audit
from wizard.server.audit import Verification

RECEIPT = msgspec.json.Decoder(Receipt)


@dataclass(frozen=True)
class Attempt:
    """One client's attempt at an order; `outcome` is its end for the client.

    `receipt` is what was acknowledged. `outcome` is `redeemed`, a code that ended it for good, or `unknown`.
    """

    client: int
    quote_id: str
    keys: tuple[str, ...]
    subscription_id: str
    outcome: str
    receipt: Receipt | None = None


@dataclass(frozen=True)
class Record:
    """The service's records after all attempts. `spent` holds digests of keys."""

    receipts: Mapping[str, Receipt]  # by quote
    keys_of: Mapping[str, tuple[str, ...]]  # quote -> digests
    spent: frozenset[str]
    licenses: Mapping[str, int]  # subscription -> licenses now
    audited: Sequence[Mapping[str, object]]  # details of every "redeemed" row
    remembered: int  # answers under an Idempotency-Key
    chain: Verification


def record(world: World) -> Record:
    """Read the records, after sealing the audit trail."""
    audit.seal(world.database)
    keys_of: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for quote, digest in world.look("SELECT quote_id, digest FROM quote_key ORDER BY quote_id, position"):
        keys_of[quote] += (digest,)
    redemptions = world.look("SELECT quote_id, document FROM redemption")
    spent = world.look("SELECT digest FROM product_key WHERE state = 'used'")
    audited = world.look("SELECT details FROM audit WHERE event = 'redeemed'")
    [(remembered,)] = world.look("SELECT COUNT(*) FROM idempotency")
    return Record(
        receipts={quote: RECEIPT.decode(document) for quote, document in redemptions},
        keys_of=keys_of,
        spent=frozenset(digest for (digest,) in spent),
        licenses=dict(world.look("SELECT id, licenses FROM subscription")),
        audited=[msgspec.json.decode(details) for (details,) in audited],
        remembered=remembered,
        chain=audit.verify(world.database),
    )


def violations(attempts: Iterable[Attempt], record: Record, began_with: Mapping[str, int]) -> list[str]:
    """List broken promises in words. `began_with` maps subscriptions to their first licenses."""
    attempts = list(attempts)
    return [
        *_spent_once(attempts, record),
        *_acknowledged(attempts, record),
        *_refused(attempts, record),
        *_sums(record, began_with),
        *_rows_of_states(record, began_with),
        *_audit(record),
    ]


def _spent_once(attempts: list[Attempt], record: Record) -> Iterator[str]:
    told = Counter(key for attempt in attempts if attempt.receipt for key in set(attempt.keys))
    yield from (f"a key was acknowledged {times} times" for times in told.values() if times > 1)
    on_record = Counter(digest for quote in record.receipts for digest in record.keys_of[quote])
    yield from (f"a key was redeemed {times} times" for times in on_record.values() if times > 1)
    if lost := record.spent - on_record.keys():
        yield f"{len(lost)} keys were spent for nothing"
    if unspent := on_record.keys() - record.spent:
        yield f"{len(unspent)} redeemed keys can be redeemed again"


def _acknowledged(attempts: list[Attempt], record: Record) -> Iterator[str]:
    for attempt in attempts:
        if attempt.receipt is None:
            continue
        kept = record.receipts.get(attempt.quote_id)
        if kept is None:
            yield f"an acknowledged redemption is lost: {attempt.quote_id}"
        elif kept != attempt.receipt:
            yield f"a receipt is not what was answered: {attempt.quote_id}"
        digests = tuple(SECRET.digest(key, SECRET.current) for key in attempt.keys)
        if record.keys_of[attempt.quote_id] != digests:
            yield f"an order holds other keys than were sent: {attempt.quote_id}"


def _refused(attempts: list[Attempt], record: Record) -> Iterator[str]:
    for attempt in attempts:
        if attempt.outcome not in ("redeemed", "unknown") and attempt.quote_id in record.receipts:
            yield f"redeemed, and {attempt.outcome} was answered: {attempt.quote_id}"


def _sums(record: Record, began_with: Mapping[str, int]) -> Iterator[str]:
    added = Counter[str]()
    for receipt in record.receipts.values():
        added[str(receipt.after.subscription_id)] += sum(line.licenses or 0 for line in receipt.lines)
    for subscription, had in began_with.items():
        if record.licenses[subscription] != had + added[subscription]:
            yield f"{subscription} has {record.licenses[subscription]}, not {had} + {added[subscription]}"


def _rows_of_states(record: Record, began_with: Mapping[str, int]) -> Iterator[str]:
    """Check that every receipt starts where another one ended, and no two at the same state."""
    for subscription, had in began_with.items():
        of_this = [
            (receipt.before.licenses, receipt.after.licenses)
            for receipt in record.receipts.values()
            if receipt.before is not None and receipt.before.subscription_id == subscription
        ]
        steps, at, taken = dict(of_this), had, 0
        while at in steps:
            at, taken = steps.pop(at), taken + 1
        if taken != len(of_this) or at != record.licenses[subscription]:
            yield f"{subscription}: {taken} of {len(of_this)} states follow from one another"


def _audit(record: Record) -> Iterator[str]:
    told = Counter(str(details["redemption_id"]) for details in record.audited)
    for receipt in record.receipts.values():
        if told[receipt.id] != 1:
            yield f"the audit trail tells {told[receipt.id]} times of {receipt.id}"
    if unknown := told.keys() - {receipt.id for receipt in record.receipts.values()}:
        yield f"the audit trail tells of {len(unknown)} redemptions that are not there"
    if record.remembered != len(record.receipts):
        yield f"{record.remembered} answers are remembered of {len(record.receipts)} redemptions"
    if record.chain.broken_at is not None or record.chain.unsealed:
        yield f"the chain does not hold: {record.chain}"
