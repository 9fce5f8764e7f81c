"""The events of an audit trail, carried out again in a restored database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from wizard.contract import Role
from wizard.contract.administration import ReasonedRequest
from wizard.contract.administration.people import CustomerMergeRequest
from wizard.server.administration.administrator import Administrator
from wizard.server.administration.customers import NO_COUNTRY, erase_customer, merge_customer
from wizard.server.administration.subscriptions import (
    CORRECTED,
    KEY_RETURNED,
    ReturnedKey,
    correct,
    locked_subscription,
)
from wizard.server.audit import Exported
from wizard.server.customers import store_customer
from wizard.server.database import Transaction, columns
from wizard.server.errors import Refused
from wizard.server.past_redemptions import PAST, digests_of, redeem_again, use_keys
from wizard.server.rows import CustomerRow, ProductRow
from wizard.server.settings import Service
from wizard.server.sign_in.identity import SETTING

from .replay_later import Later
from .secret_file import store_fingerprint

T = TypeVar("T")
Details = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that the audit trail does not hold, and what the operator has to do."""

    sequence: int
    event: str
    lost: str
    next: str


@dataclass(frozen=True, slots=True)
class PastAdministrator(Administrator):
    """An administrator of the past: changes join the open transaction, which has their audit row already."""

    tx: Transaction

    def change(self, request: ReasonedRequest, work: Callable[[Transaction], T]) -> T:
        """Run `work` in the open transaction."""
        assert not request.dry_run, "the past is not tried"
        return work(self.tx)

    def record(self, tx: Transaction, event: str, details: Mapping[str, object]) -> None:
        """Record nothing: the audit trail has these rows already."""


@dataclass(frozen=True, slots=True)
class MissingRow:
    """One row that the database lacks."""

    service: Service
    tx: Transaction
    row: Exported
    details: Details
    later: Later
    unknown: list[Unknown]

    def report(self, lost: str, next_: str) -> None:
        self.unknown.append(Unknown(self.row.sequence, self.row.event, lost, next_))

    def has(self, query: str, identity: str) -> bool:
        return self.tx.row(columns, query, id=identity) is not None

    def administrator(self) -> PastAdministrator:
        at = self.row.at
        return PastAdministrator(replace(self.service, clock=lambda: at), self.row.account_id, self.tx)


def carry_out(missing: MissingRow) -> None:
    """Carry an event out again, as far as its row tells it; the rest is reported."""
    try:
        _ACTS.get(missing.row.event, _by_hand)(missing)
    except Refused:  # it builds on what the backup lacks
        _by_hand(missing)


def _by_hand(missing: MissingRow) -> None:
    told = ", ".join(f"{name} {value}" for name, value in missing.details.items() if value is not None)
    missing.report(f"Not done again: {told}.", "Do it again by hand.")


def _nothing(_missing: MissingRow) -> None:
    """Do nothing: the change left nothing behind that a restored service needs."""


def _redeem(missing: MissingRow) -> None:
    past = PAST.decode(missing.row.details)
    if not redeem_again(missing.service, missing.tx, missing.row.account_id, past):
        done = use_keys(missing.tx, past)
        missing.report(
            f"Receipt {past.redemption_id} of customer {past.customer_id} cannot be made again: it needs what"
            f" the backup lacks. Its keys end in {', '.join(past.endings)};"
            f" {', '.join(done) or 'none of them is known'}.",
            _after_lost_receipt(missing, past.subscription_id),
        )


def _after_lost_receipt(missing: MissingRow, identity: str) -> str:
    """Return what to do for a subscription whose receipt is lost, as it was at the end of the export."""
    last = missing.later.subscription(identity)
    if last is None:
        return f"Nothing: its subscription {identity} ended."
    if missing.has("subscription", identity):
        return f"Nothing: its subscription {identity} has its licenses and expiry date."
    return (
        f"Issue a key for it: subscription {identity} of customer {last['customer_id']} had"
        f" {last['licenses']} licenses until {last['expires_on']}."
    )


def _revoke(missing: MissingRow) -> None:
    if missing.details.get("token_id"):
        missing.tx.run("revoke_token", id=missing.details["token_id"])
    else:
        missing.tx.run("revoke_tokens_of", account_id=missing.details["account_id"])


def _make_token(missing: MissingRow) -> None:
    token, account = missing.details["token_id"], missing.details["account_id"]
    if not missing.later.revoked(token, account, missing.row.sequence):
        missing.report(f"Token {token} of account {account} is not known.", "Make a new one.")


def _add_account(missing: MissingRow) -> None:
    identity = missing.details["account_id"]
    if not missing.has("account", identity):
        creates = int(bool(missing.details["creates_customers"]))
        missing.tx.run("add_account", id=identity, name=identity, creates_customers=creates)
        missing.report(
            f"The name of account {identity} is not known.",
            f"It has its id for a name; give it again with `account rename {identity}`.",
        )


def _change_account(missing: MissingRow) -> None:
    creates = int(bool(missing.details["creates_customers"]))
    missing.tx.run("allow_creating_customers", id=missing.details["account_id"], creates_customers=creates)


def _rename_account(missing: MissingRow) -> None:
    identity = missing.details["account_id"]
    missing.report(
        f"The new name of account {identity} is not known.",
        f"Give it again with `account rename {identity}`.",
    )


def _disable_account(missing: MissingRow) -> None:
    disabled = int(missing.row.event == "account-disabled")
    missing.tx.run("disable_account", id=missing.details["account_id"], disabled=disabled)


def _add_member(missing: MissingRow) -> None:
    held = {name: missing.details[name] for name in ("account_id", "customer_id")}
    if not (missing.has("account", held["account_id"]) and missing.has("customer", held["customer_id"])):
        _by_hand(missing)
    elif missing.details["role"] not in missing.tx.rows(str, "roles_for_customer", **held):
        missing.tx.run("add_membership", **held, role=missing.details["role"])


def _remove_member(missing: MissingRow) -> None:
    held = {name: missing.details[name] for name in ("account_id", "customer_id")}
    missing.tx.run("remove_membership", **held, role=missing.details.get("role") or "")


def _add_customer(missing: MissingRow) -> None:
    identity, account = missing.details["customer_id"], missing.row.account_id
    if not missing.has("customer", identity):
        row = CustomerRow(identity, identity, f"{identity.lower()}.invalid", NO_COUNTRY)
        store_customer(missing.tx, row, missing.row.stored.at)
        if not missing.later.closed(identity):
            missing.report(
                f"Name, domain and country of customer {identity} are not known.",
                f"It is there under its id; give them again with `customer rename {identity}`.",
            )
        if missing.has("account", account):  # made over the network, by its reseller
            missing.tx.run("add_membership", account_id=account, customer_id=identity, role=Role.RESELLER)


def _change_customer(missing: MissingRow) -> None:
    """Report new fields; of a customer that was closed later they must not come back."""
    identity, fields = missing.details["customer_id"], missing.details["fields"]
    if not missing.later.closed(identity):
        verb = "is" if len(fields) == 1 else "are"
        missing.report(
            f"The new {' and '.join(fields)} of customer {identity} {verb} not known.",
            f"Give them again with `customer rename {identity}`.",
        )


def _issue(missing: MissingRow) -> None:
    batch, count, product = (missing.details[name] for name in ("batch_id", "keys", "product_id"))
    if not missing.later.blocked(batch):
        missing.report(
            f"The {count} key(s) of batch {batch} are not known, and cannot be redeemed any more.",
            f"Issue new ones of {product}, and exchange those that were handed out.",
        )


def _block(missing: MissingRow) -> None:
    before, after = ("unused", "blocked") if missing.row.event == "keys-blocked" else ("blocked", "unused")
    if batch := missing.details.get("batch_id"):
        missing.tx.run("change_batch_state", batch_id=batch, before=before, after=after)
    for digest in digests_of(missing.tx, missing.details.get("key") or ""):
        missing.tx.run("change_key_state", digest=digest, before=before, after=after)


def _rotate(missing: MissingRow) -> None:
    version, secret = missing.details["version"], missing.service.secret
    if version not in secret.versions:
        missing.report(
            f"Version {version} of the secret is not in the file.", "Restore the newest file of secrets."
        )
    elif version not in dict(missing.tx.rows(columns, "secret_fingerprints")):
        store_fingerprint(missing.tx, secret, version, missing.row.stored.at)


def _change_product(missing: MissingRow) -> None:
    row = missing.tx.row(ProductRow, "product", id=missing.details["product_id"])
    names = ("names", "license_limit", "trial", "consumer", "withdrawn", "countries")
    if row is None:
        _by_hand(missing)
    else:
        known = {name: missing.details.get(name, getattr(row, name)) for name in names}
        missing.tx.run("change_product", id=row.id, **known)


def _correct_subscription(missing: MissingRow) -> None:
    kind, details = missing.row.event.removeprefix("subscription-"), missing.details
    digests = list(digests_of(missing.tx, details.get("key") or ""))
    if not missing.has("subscription", details["subscription_id"]):
        # Reported with its receipt, as it ended up.
        for digest in digests:
            missing.tx.run("give_key_back", digest=digest)
        return
    row = locked_subscription(missing.tx, details["subscription_id"])
    after = replace(row, **{name: details[name] for name in CORRECTED})
    if not missing.has("customer", after.customer_id) or (kind == KEY_RETURNED and not digests):
        _by_hand(missing)
        return
    for digest in digests:
        missing.tx.run("give_key_back", digest=digest)
    returned = ReturnedKey(details.get("redemption_id"), digests[0], {}) if digests else None
    correct(missing.administrator(), missing.tx, kind, details["reason"], row, after, returned)


def _merge_customer(missing: MissingRow) -> None:
    request = CustomerMergeRequest(missing.details["reason"], missing.details["into"])
    merge_customer(missing.administrator(), missing.details["customer_id"], request)


def _erase_customer(missing: MissingRow) -> None:
    request = ReasonedRequest(missing.details["reason"])
    erase_customer(missing.administrator(), missing.details["customer_id"], request)


def _sign_in(missing: MissingRow) -> dict[str, str]:
    return {name: missing.details[name] for name in ("issuer", "subject")}


def _link(missing: MissingRow) -> None:
    names = _sign_in(missing)
    account = missing.details.get("account_id") or missing.row.account_id
    missing.tx.run("drop_open_invitations", account_id=account)  # the backup has it unused
    if not missing.has("account", account):
        _by_hand(missing)
    elif missing.tx.row(str, "account_linked", **names) is None:
        missing.tx.run("link_sign_in", **names, account_id=account, linked_at=missing.row.stored.at)


def _invite(missing: MissingRow) -> None:
    account = missing.details["account_id"]
    missing.tx.run("drop_open_invitations", account_id=account)
    if not missing.later.answered(account, missing.row.sequence):
        missing.report(f"The invitation of account {account} is not known.", "Make a new one.")


def _map(missing: MissingRow) -> None:
    mapping = {name: missing.details[name] for name in ("value", "customer_id", "role")}
    if missing.row.event == "claim-unmapped":
        missing.tx.run("unmap_claim", **mapping)
    elif missing.has("customer", mapping["customer_id"]):
        missing.tx.run("map_claim", **mapping)
    else:
        _by_hand(missing)


_ACTS: Mapping[str, Callable[[MissingRow], object]] = {
    "account-renamed": _rename_account,
    "account-disabled": _disable_account,
    "account-enabled": _disable_account,
    "product-changed": _change_product,
    "customer-changed": _change_customer,
    "customer-merged": _merge_customer,
    "customer-erased": _erase_customer,
    "redeemed": _redeem,
    "token-revoked": _revoke,
    "token-created": _make_token,
    "account-added": _add_account,
    "account-changed": _change_account,
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
    "sign-in-unlinked": lambda missing: missing.tx.run("unlink_sign_in", **_sign_in(missing)),
    "sign-in-cleared": lambda missing: missing.tx.run("forget_setting", name=SETTING),
    "invitation-created": _invite,
    "claim-mapped": _map,
    "claim-unmapped": _map,
    "roles-claimed": _nothing,
    "quotes-tidied": _nothing,
    "throttle-cleared": _nothing,
    "service-moved": _nothing,
    "restored": _nothing,
}
