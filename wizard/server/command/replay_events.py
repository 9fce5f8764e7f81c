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
class Step:
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


def carry_out(step: Step) -> None:
    """Carry an event out again, as far as its row tells it; the rest is reported."""
    try:
        _ACTS.get(step.row.event, _by_hand)(step)
    except Refused:  # it builds on what the backup lacks
        _by_hand(step)


def _by_hand(step: Step) -> None:
    told = ", ".join(f"{name} {value}" for name, value in step.details.items() if value is not None)
    step.report(f"Not done again: {told}.", "Do it again by hand.")


def _nothing(_step: Step) -> None:
    """Do nothing: the change left nothing behind that a restored service needs."""


def _redeem(step: Step) -> None:
    past = PAST.decode(step.row.details)
    if not redeem_again(step.service, step.tx, step.row.account_id, past):
        done = use_keys(step.tx, past)
        step.report(
            f"Receipt {past.redemption_id} of customer {past.customer_id} cannot be made again: it needs what"
            f" the backup lacks. Its keys end in {', '.join(past.endings)};"
            f" {', '.join(done) or 'none of them is known'}.",
            _after_lost_receipt(step, past.subscription_id),
        )


def _after_lost_receipt(step: Step, identity: str) -> str:
    """Return what to do for a subscription whose receipt is lost, as it was at the end of the export."""
    last = step.later.subscription(identity)
    if last is None:
        return f"Nothing: its subscription {identity} ended."
    if step.has("subscription", identity):
        return f"Nothing: its subscription {identity} has its licenses and expiry date."
    return (
        f"Issue a key for it: subscription {identity} of customer {last['customer_id']} had"
        f" {last['licenses']} licenses until {last['expires_on']}."
    )


def _revoke(step: Step) -> None:
    if step.details.get("token_id"):
        step.tx.run("revoke_token", id=step.details["token_id"])
    else:
        step.tx.run("revoke_tokens_of", account_id=step.details["account_id"])


def _make_token(step: Step) -> None:
    token, account = step.details["token_id"], step.details["account_id"]
    if not step.later.revoked(token, account, step.row.sequence):
        step.report(f"Token {token} of account {account} is not known.", "Make a new one.")


def _add_account(step: Step) -> None:
    identity = step.details["account_id"]
    if not step.has("account", identity):
        creates = int(bool(step.details["creates_customers"]))
        step.tx.run("add_account", id=identity, name=identity, creates_customers=creates)
        step.report(f"The name of account {identity} is not known.", "It has its id for a name.")


def _change_account(step: Step) -> None:
    creates = int(bool(step.details["creates_customers"]))
    step.tx.run("allow_creating_customers", id=step.details["account_id"], creates_customers=creates)


def _disable_account(step: Step) -> None:
    disabled = int(step.row.event == "account-disabled")
    step.tx.run("disable_account", id=step.details["account_id"], disabled=disabled)


def _add_member(step: Step) -> None:
    held = {name: step.details[name] for name in ("account_id", "customer_id")}
    if not (step.has("account", held["account_id"]) and step.has("customer", held["customer_id"])):
        _by_hand(step)
    elif step.details["role"] not in step.tx.rows(str, "roles_for_customer", **held):
        step.tx.run("add_membership", **held, role=step.details["role"])


def _remove_member(step: Step) -> None:
    held = {name: step.details[name] for name in ("account_id", "customer_id")}
    step.tx.run("remove_membership", **held, role=step.details.get("role") or "")


def _add_customer(step: Step) -> None:
    identity, account = step.details["customer_id"], step.row.account_id
    if not step.has("customer", identity):
        row = CustomerRow(identity, identity, f"{identity.lower()}.invalid", NO_COUNTRY)
        store_customer(step.tx, row, step.row.stored.at)
        if not step.later.closed(identity):
            step.report(
                f"Name, domain and country of customer {identity} are not known.",
                f"It is there under its id; give them again with `customer rename {identity}`.",
            )
        if step.has("account", account):  # made over the network, by its reseller
            step.tx.run("add_membership", account_id=account, customer_id=identity, role=Role.RESELLER)


def _change_customer(step: Step) -> None:
    """Report new fields; of a customer that was closed later they must not come back."""
    identity, fields = step.details["customer_id"], step.details["fields"]
    if not step.later.closed(identity):
        verb = "is" if len(fields) == 1 else "are"
        step.report(
            f"The new {' and '.join(fields)} of customer {identity} {verb} not known.",
            f"Give them again with `customer rename {identity}`.",
        )


def _issue(step: Step) -> None:
    batch, count, product = (step.details[name] for name in ("batch_id", "keys", "product_id"))
    if not step.later.blocked(batch):
        step.report(
            f"The {count} key(s) of batch {batch} are not known, and cannot be redeemed any more.",
            f"Issue new ones of {product}, and exchange those that were handed out.",
        )


def _block(step: Step) -> None:
    before, after = ("unused", "blocked") if step.row.event == "keys-blocked" else ("blocked", "unused")
    if batch := step.details.get("batch_id"):
        step.tx.run("change_batch_state", batch_id=batch, before=before, after=after)
    for digest in digests_of(step.tx, step.details.get("key") or ""):
        step.tx.run("change_key_state", digest=digest, before=before, after=after)


def _rotate(step: Step) -> None:
    version, secret = step.details["version"], step.service.secret
    if version not in secret.versions:
        step.report(
            f"Version {version} of the secret is not in the file.", "Restore the newest file of secrets."
        )
    elif version not in dict(step.tx.rows(columns, "secret_fingerprints")):
        store_fingerprint(step.tx, secret, version, step.row.stored.at)


def _change_product(step: Step) -> None:
    row = step.tx.row(ProductRow, "product", id=step.details["product_id"])
    names = ("names", "license_limit", "trial", "consumer", "withdrawn", "countries")
    if row is None:
        _by_hand(step)
    else:
        known = {name: step.details.get(name, getattr(row, name)) for name in names}
        step.tx.run("change_product", id=row.id, **known)


def _correct_subscription(step: Step) -> None:
    kind, details = step.row.event.removeprefix("subscription-"), step.details
    digests = list(digests_of(step.tx, details.get("key") or ""))
    if not step.has("subscription", details["subscription_id"]):  # reported with its receipt, as it ended up
        for digest in digests:
            step.tx.run("give_key_back", digest=digest)
        return
    row = locked_subscription(step.tx, details["subscription_id"])
    after = replace(row, **{name: details[name] for name in CORRECTED})
    if not step.has("customer", after.customer_id) or (kind == KEY_RETURNED and not digests):
        _by_hand(step)
        return
    for digest in digests:
        step.tx.run("give_key_back", digest=digest)
    returned = ReturnedKey(details.get("redemption_id"), digests[0], {}) if digests else None
    correct(step.administrator(), step.tx, kind, details["reason"], row, after, returned)


def _merge_customer(step: Step) -> None:
    request = CustomerMergeRequest(step.details["reason"], step.details["into"])
    merge_customer(step.administrator(), step.details["customer_id"], request)


def _erase_customer(step: Step) -> None:
    request = ReasonedRequest(step.details["reason"])
    erase_customer(step.administrator(), step.details["customer_id"], request)


def _sign_in(step: Step) -> dict[str, str]:
    return {name: step.details[name] for name in ("issuer", "subject")}


def _link(step: Step) -> None:
    names = _sign_in(step)
    account = step.details.get("account_id") or step.row.account_id
    step.tx.run("drop_open_invitations", account_id=account)  # the backup has it unused
    if not step.has("account", account):
        _by_hand(step)
    elif step.tx.row(str, "account_linked", **names) is None:
        step.tx.run("link_sign_in", **names, account_id=account, linked_at=step.row.stored.at)


def _invite(step: Step) -> None:
    account = step.details["account_id"]
    step.tx.run("drop_open_invitations", account_id=account)
    if not step.later.answered(account, step.row.sequence):
        step.report(f"The invitation of account {account} is not known.", "Make a new one.")


def _map(step: Step) -> None:
    mapping = {name: step.details[name] for name in ("value", "customer_id", "role")}
    if step.row.event == "claim-unmapped":
        step.tx.run("unmap_claim", **mapping)
    elif step.has("customer", mapping["customer_id"]):
        step.tx.run("map_claim", **mapping)
    else:
        _by_hand(step)


_ACTS: Mapping[str, Callable[[Step], object]] = {
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
    "sign-in-unlinked": lambda step: step.tx.run("unlink_sign_in", **_sign_in(step)),
    "sign-in-cleared": lambda step: step.tx.run("forget_setting", name=SETTING),
    "invitation-created": _invite,
    "claim-mapped": _map,
    "claim-unmapped": _map,
    "roles-claimed": _nothing,
    "quotes-tidied": _nothing,
    "throttle-cleared": _nothing,
    "service-moved": _nothing,
    "restored": _nothing,
}
