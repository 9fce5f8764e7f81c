"""Replay of an exported audit trail in a restored database: nothing revoked, blocked or redeemed returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from wizard.contract import Role
from wizard.server import audit
from wizard.server.audit import FIRST_HASH, Exported
from wizard.server.customers import store_customer
from wizard.server.database import Transaction, columns
from wizard.server.past_redemptions import PAST, digests_of, redeem_again, use_keys
from wizard.server.rows import AccountRow, CustomerRow, SubscriptionRow
from wizard.server.settings import Service
from wizard.server.sign_in.identity import SETTING

from .secret_file import fingerprint

NO_COUNTRY = "ZZ"  # ISO 3166-1: for users to assign
Details = Mapping[str, Any]


class ReplayError(Exception):
    """An export that does not continue the database's chain; its text says why."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that the audit trail does not hold, and what the operator has to do."""

    sequence: int
    event: str
    lost: str
    next: str


@dataclass(slots=True)
class Replayed:
    """The result: numbers of rows by event, what stays unknown, and the last row of the export."""

    rows: dict[str, int] = field(default_factory=dict)
    unknown: list[Unknown] = field(default_factory=list)
    last: Exported | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """One row that the database lacks."""

    service: Service
    tx: Transaction
    row: Exported
    details: Details
    unknown: list[Unknown]

    def report(self, lost: str, next_: str) -> None:
        self.unknown.append(Unknown(self.row.sequence, self.row.event, lost, next_))

    def has_account(self, identity: str) -> bool:
        return self.tx.row(AccountRow, "account", id=identity) is not None

    def has_customer(self, identity: str) -> bool:
        return self.tx.row(CustomerRow, "customer", id=identity) is not None


def replay(service: Service, exported: Iterable[Exported], operator: str) -> Replayed:
    """Carry out the exported rows that the database lacks, in one transaction, and link them into its chain.

    Raises ReplayError where the rows do not continue the chain.
    """
    rows = list(exported)
    return service.database.write(lambda tx: _replay(service, tx, rows, operator))


def _replay(service: Service, tx: Transaction, rows: list[Exported], operator: str) -> Replayed:
    result = Replayed(last=rows[-1] if rows else None)
    last = _hash_before(tx, rows[0].sequence) if rows else FIRST_HASH
    for expected, row in enumerate(rows, rows[0].sequence if rows else 1):
        if row.sequence != expected:
            raise ReplayError(f"Row {expected} is missing in the export.")
        if not audit.is_link(row, last):
            raise ReplayError(f"Row {row.sequence} of the export was changed.")
        sealed = tx.row(str, "seal", sequence=row.sequence)
        if sealed not in (None, row.hash):
            raise ReplayError(f"Row {row.sequence} of the export is not that of the backup.")
        if sealed is None and _add(service, tx, row, result.unknown):
            result.rows[row.event] = result.rows.get(row.event, 0) + 1
        last = row.hash
    if result.rows:
        tx.run("forget_claimed_memberships")  # each account gets its own again with its next request
        tx.run("forget_claims")
        details = {"rows": sum(result.rows.values()), "unknown": len(result.unknown)}
        audit.record(service, tx, operator, "restored", details)
    return result


def _hash_before(tx: Transaction, first: int) -> str:
    found = FIRST_HASH if first == 1 else tx.row(str, "seal", sequence=first - 1)
    if found is None:
        raise ReplayError(f"The export begins with row {first}, and the backup ends before row {first - 1}.")
    return found


def _add(service: Service, tx: Transaction, row: Exported, unknown: list[Unknown]) -> bool:
    """Carry out a row and seal it; one that only waited for the sealer is sealed alone."""
    stored = row.stored
    lacks = tx.row(int, "audit_exists", id=stored.id) is None
    if lacks:
        step = _Step(service, tx, row, msgspec.json.decode(row.details), unknown)
        _ACTS.get(row.event, _by_hand)(step)
        tx.run("add_audit", **{name: getattr(stored, name) for name in stored.__slots__})
    tx.run_many("add_seal", [{"sequence": row.sequence, "audit_id": stored.id, "hash": row.hash}])
    tx.run_many("mark_sealed", [{"id": stored.id}])
    return lacks


def _by_hand(step: _Step) -> None:
    told = ", ".join(f"{name} {value}" for name, value in step.details.items() if value is not None)
    step.report(f"Not done again: {told}.", "Do it again by hand.")


def _nothing(_step: _Step) -> None:
    """Do nothing: the change left nothing behind that a restored service needs."""


def _redeem(step: _Step) -> None:
    past = PAST.decode(step.row.details)
    if not redeem_again(step.service, step.tx, step.row.account_id, past):
        done = use_keys(step.tx, past)
        step.report(
            f"Receipt {past.redemption_id} of customer {past.customer_id} cannot be made again: it needs what"
            f" the backup lacks. Its keys end in {', '.join(past.endings)};"
            f" {', '.join(done) or 'none of them is known'}.",
            f"Its subscription {past.subscription_id} has {past.licenses} licenses until {past.expires_on}.",
        )


def _revoke(step: _Step) -> None:
    if step.details.get("token_id"):
        step.tx.run("revoke_token", id=step.details["token_id"])
    else:
        step.tx.run("revoke_tokens_of", account_id=step.details["account_id"])


def _make_token(step: _Step) -> None:
    token, account = step.details["token_id"], step.details["account_id"]
    step.report(
        f"Token {token} of account {account} is not known.", "Make a new one, unless it was revoked later."
    )


def _add_account(step: _Step) -> None:
    identity = step.details["account_id"]
    if not step.has_account(identity):
        creates = int(bool(step.details["creates_customers"]))
        step.tx.run("add_account", id=identity, name=identity, creates_customers=creates)
        step.report(f"The name of account {identity} is not known.", "It has its id for a name.")


def _change_account(step: _Step) -> None:
    creates = int(bool(step.details["creates_customers"]))
    step.tx.run("allow_creating_customers", id=step.details["account_id"], creates_customers=creates)


def _disable_account(step: _Step) -> None:
    disabled = step.row.event == "account-disabled"
    step.tx.run("disable_account", id=step.details["account_id"], disabled=int(disabled))


def _add_member(step: _Step) -> None:
    held = {name: step.details[name] for name in ("account_id", "customer_id")}
    if not (step.has_account(held["account_id"]) and step.has_customer(held["customer_id"])):
        _by_hand(step)
    elif step.details["role"] not in step.tx.rows(str, "roles_for_customer", **held):
        step.tx.run("add_membership", **held, role=step.details["role"])


def _remove_member(step: _Step) -> None:
    held = {name: step.details[name] for name in ("account_id", "customer_id")}
    step.tx.run("remove_membership", **held, role=step.details.get("role") or "")


def _add_customer(step: _Step) -> None:
    identity, account = step.details["customer_id"], step.row.account_id
    if not step.has_customer(identity):
        row = CustomerRow(identity, identity, f"{identity.lower()}.invalid", NO_COUNTRY)
        store_customer(step.tx, row, step.row.stored.at)
        step.report(
            f"Name, domain and country of customer {identity} are not known.",
            "It is there under its id; correct them.",
        )
        if step.has_account(account):  # made over the network, by its reseller
            step.tx.run("add_membership", account_id=account, customer_id=identity, role=Role.RESELLER)


def _issue(step: _Step) -> None:
    batch, count, product = (step.details[name] for name in ("batch_id", "keys", "product_id"))
    step.report(
        f"The {count} key(s) of batch {batch} are not known, and cannot be redeemed any more.",
        f"Issue new ones of {product}, and exchange those that were handed out.",
    )


def _block(step: _Step) -> None:
    before, after = ("unused", "blocked") if step.row.event == "keys-blocked" else ("blocked", "unused")
    if batch := step.details.get("batch_id"):
        step.tx.run("change_batch_state", batch_id=batch, before=before, after=after)
    for digest in digests_of(step.tx, step.details.get("key") or ""):
        step.tx.run("change_key_state", digest=digest, before=before, after=after)


def _rotate(step: _Step) -> None:
    version, secret = step.details["version"], step.service.secret
    if version not in secret.versions:
        step.report(
            f"Version {version} of the secret is not in the file.", "Restore the newest file of secrets."
        )
    elif version not in dict(step.tx.rows(columns, "secret_fingerprints")):
        known = {"version": version, "fingerprint": fingerprint(secret, version)}
        step.tx.run("add_secret_fingerprint", **known, created_at=step.row.stored.at)


def _correct_subscription(step: _Step) -> None:
    names = ("customer_id", "licenses", "expires_on", "ended_on", "ended_by")
    state = {name: step.details[name] for name in names}
    identity = step.details["subscription_id"]
    known = step.tx.row(SubscriptionRow, "subscription", id=identity) and step.has_customer(
        state["customer_id"]
    )
    if not known:
        _by_hand(step)
        return
    step.tx.run("correct_subscription", id=identity, **state)
    for digest in digests_of(step.tx, step.details.get("key") or ""):
        step.tx.run("give_key_back", digest=digest)
    step.report(f"Subscription {identity} is as it was corrected; its receipt does not tell so.", "Nothing.")


def _link(step: _Step) -> None:
    names = {name: step.details[name] for name in ("issuer", "subject")}
    account = step.details.get("account_id") or step.row.account_id
    step.tx.run("drop_open_invitations", account_id=account)  # the backup has it unused
    if not step.has_account(account):
        _by_hand(step)
    elif step.tx.row(str, "account_linked", **names) is None:
        step.tx.run("link_sign_in", **names, account_id=account, linked_at=step.row.stored.at)


def _unlink(step: _Step) -> None:
    step.tx.run("unlink_sign_in", issuer=step.details["issuer"], subject=step.details["subject"])


def _invite(step: _Step) -> None:
    step.tx.run("drop_open_invitations", account_id=step.details["account_id"])
    step.report(f"The invitation of account {step.details['account_id']} is not known.", "Make a new one.")


def _clear_sign_in(step: _Step) -> None:
    step.tx.run("forget_setting", name=SETTING)


def _map(step: _Step) -> None:
    mapping = {name: step.details[name] for name in ("value", "customer_id", "role")}
    if step.row.event == "claim-unmapped":
        step.tx.run("unmap_claim", **mapping)
    elif step.has_customer(mapping["customer_id"]):
        step.tx.run("map_claim", **mapping)
    else:
        _by_hand(step)


_ACTS: Mapping[str, Callable[[_Step], None]] = {
    "redeemed": _redeem,
    "token-revoked": _revoke,
    "token-created": _make_token,
    "account-added": _add_account,
    "account-changed": _change_account,
    "account-disabled": _disable_account,
    "account-enabled": _disable_account,
    "member-added": _add_member,
    "member-removed": _remove_member,
    "customer-created": _add_customer,
    "keys-issued": _issue,
    "keys-blocked": _block,
    "keys-unblocked": _block,
    "secret-rotated": _rotate,
    "key-returned": _correct_subscription,
    "subscription-ended": _correct_subscription,
    "subscription-adjusted": _correct_subscription,
    "subscription-moved": _correct_subscription,
    "subscription-refunded": _correct_subscription,
    "sign-in-linked": _link,
    "sign-in-unlinked": _unlink,
    "sign-in-cleared": _clear_sign_in,
    "invitation-created": _invite,
    "claim-mapped": _map,
    "claim-unmapped": _map,
    "roles-claimed": _nothing,
    "quotes-tidied": _nothing,
    "throttle-cleared": _nothing,
    "service-moved": _nothing,
    "restored": _nothing,
}
