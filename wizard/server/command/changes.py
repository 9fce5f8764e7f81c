"""Output of an operator's changes, and the sentences for those that are refused."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Callable
from dataclasses import asdict
from typing import TypeVar

from wizard.contract import Code, Correction, State
from wizard.contract.administration import Change, ReasonedRequest
from wizard.server.administration.administrator import AdministrationRefused
from wizard.server.administration.issuing import PartlyStored
from wizard.server.errors import Refused
from wizard.server.sqlite import REPAIR_SECONDS

from .admin_context import open_admin
from .failure import BUSY, USAGE, CommandError
from .options import Command
from .output import Record, record_of, show_one

T = TypeVar("T")

_STATE = "subscription_id product_id status licenses expires_on"

_SENTENCES: dict[tuple[str, str], tuple[str, str, str]] = {
    (Code.NOT_FOUND, "product"): (
        "There is no product {subject}.",
        "A key is for a product.",
        "Look with `product list`, or add it with `product add`.",
    ),
    (Code.NOT_FOUND, "batch"): (
        "There is no batch {subject}.",
        "Nothing was changed.",
        "Look with `batch list`, or find a key of it with `key find ENDING`.",
    ),
    (Code.NOT_FOUND, "key"): (
        "There is no key {subject}.",
        "A key is named by its id, never by its characters.",
        "Find the id with `key find ENDING`.",
    ),
    (Code.NOT_FOUND, "subscription"): (
        "There is no subscription {subject}.",
        "Nothing was changed.",
        "Look with `subscription list --customer ID`.",
    ),
    (Code.NOT_FOUND, "customer"): (
        "There is no customer {subject}.",
        "It may have been merged or erased.",
        "Look with `customer list`, or add it with `customer add`.",
    ),
    (Code.NOT_FOUND, "account"): (
        "There is no account {subject}.",
        "A token signs an account in.",
        "Look with `member list`, or make the account with `member add`.",
    ),
    (Code.NOT_FOUND, "member"): (
        "Account {subject} holds no such role.",
        "There is nothing to take away.",
        "Look with `member list`.",
    ),
    (Code.NOT_FOUND, "token"): (
        "No such token was found: {subject}.",
        "It may have been revoked before.",
        "Look with `token list`.",
    ),
    (Code.CHANGE_REFUSED, "exists"): (
        "The id {subject} is taken already.",
        "An id stands for one product, customer or batch.",
        "Choose another id.",
    ),
    (Code.CHANGE_REFUSED, "domain-taken"): (
        "Customer {subject}.",
        "A domain belongs to one customer.",
        "Use that customer, or correct the domain.",
    ),
    (Code.CHANGE_REFUSED, "license-limit"): (
        "So many licenses could never be redeemed.",
        "{subject} licenses.",
        "Give fewer licenses, or raise the limit with `product change`.",
    ),
    (Code.CHANGE_REFUSED, "day-passed"): (
        "The last day {subject} is over.",
        "These keys could never be redeemed.",
        "Give a later day with --redeem-by, or leave it out.",
    ),
    (Code.CHANGE_REFUSED, "nothing-changes"): (
        "Nothing was found to change for {subject}.",
        "It is so already, or in a state that this command does not change; a redeemed key stays redeemed.",
        "Look at a key with `key find ENDING`, at an account with `member list`.",
    ),
    (Code.CHANGE_REFUSED, "nothing-counted"): (
        "Nothing is counted against {subject}.",
        "Nobody has to wait because of it, and nothing was changed.",
        "Look in the server's log for lines with status 429: they name the account and the address.",
    ),
    (Code.CHANGE_REFUSED, "not-redeemed"): (
        "Key {subject} cannot be given back.",
        "It was not redeemed, or was given back before.",
        "Look at its state with `key find ENDING`.",
    ),
    (Code.CHANGE_REFUSED, "changed-since"): (
        "Later orders or corrections build on this key: subscription {subject}.",
        "What the subscription was without it cannot be told.",
        "Give the key back with --keep-subscription, then use `subscription adjust`.",
    ),
    (Code.CHANGE_REFUSED, "ended"): (
        "Subscription {subject} has ended already.",
        "Nothing was changed.",
        "`subscription adjust --resume` takes an end back.",
    ),
    (Code.CHANGE_REFUSED, "unknown-customer"): (
        "There is no customer {subject}.",
        "Nothing was changed.",
        "Look with `customer list`.",
    ),
    (Code.CHANGE_REFUSED, "same-customer"): (
        "Customer {subject} is the same one.",
        "Nothing would change.",
        "Name another customer.",
    ),
    (Code.CHANGE_REFUSED, "country"): (
        "Customer {subject} is in a country where the product is not offered.",
        "The subscription could not be extended there.",
        "Check the product’s countries with `product list`, or change them with `product change`.",
    ),
}


def sentences_of(error: Refused) -> CommandError:
    """Return the error of a command whose change was refused."""
    problem = error.problem
    if isinstance(error, PartlyStored):
        return CommandError(
            f"Batch {error.subject} is stored in part.",
            "The database went away while its keys were stored; none of them was handed out.",
            f"Run `product-key-service block --batch {error.subject}` when it is back, then issue again.",
            BUSY,
        )
    if isinstance(error, AdministrationRefused):
        which = str(problem.parameters.get("what") or problem.parameters.get("reason"))
        what, why, next_ = _SENTENCES[problem.code, which]
        return CommandError(what.format(subject=error.subject), why.format(subject=error.subject), next_)
    if problem.code == Code.REQUEST_INVALID:
        return impossible_value(f"{problem.parameters['field']}: {problem.detail}")
    cause = error.__cause__
    if isinstance(cause, sqlite3.Error) and error.retry_after == REPAIR_SECONDS:
        return CommandError(
            "The database cannot be used now.",
            f"SQLite says: {cause}. Nothing was changed.",
            "Fix that, then try again.",
        )
    return CommandError("The database is busy.", "Nothing was changed.", "Try again in a moment.", BUSY)


def impossible_value(told: str) -> CommandError:
    """Return the error for a value that cannot be used."""
    return CommandError("This value cannot be used.", f"{told}.", "Correct it and try again.", USAGE)


def build(request: Callable[[], T]) -> T:
    """Build a request of a command's options. Raises CommandError for values that it cannot have."""
    try:
        return request()
    except ValueError as error:
        raise impossible_value(str(error)) from None


def change_command(
    change: Callable[..., Change | Correction],
    shape: Callable[..., ReasonedRequest],
    *members: str,
    told: Callable[[argparse.Namespace, Change], str] = lambda _options, change: change.event,
) -> Command:
    """Return the command that makes a change of what its option `id` names, if it has one, and prints it.

    `members` are the options that the request has behind its reason; `told` words a change.
    """

    def command(options: argparse.Namespace) -> None:
        given = [getattr(options, member) for member in members]
        request = build(lambda: shape(options.reason, *given, dry_run=options.dry_run))
        with open_admin(options) as admin:
            done = change(admin, *([options.id] if "id" in options else []), request)
        if isinstance(done, Correction):
            _show_correction(options, done)
        else:
            show_change(options, done, told(options, done))

    return command


def show_change(options: argparse.Namespace, change: Change, told: str) -> None:
    """Print a change, in words or as JSON."""
    if options.json:
        show_one(asdict(change), True)
    else:
        print(f"{told}{_dry(options)}")


def _show_correction(options: argparse.Namespace, correction: Correction) -> None:
    """Print a subscription before and after, or as JSON."""
    if options.json:
        record: Record = {"kind": correction.kind, "reason": correction.reason, "dry_run": options.dry_run}
        for name in ("before", "after"):
            record[name] = record_of(getattr(correction, name), _STATE)
        show_one(record, True)
        return
    print(f"{correction.after.product}, {correction.after.subscription_id}: {correction.kind}{_dry(options)}")
    print(f"before  {_line(correction.before)}")
    print(f"after   {_line(correction.after)}")


def _dry(options: argparse.Namespace) -> str:
    return " (dry run: nothing was changed)" if options.dry_run else ""


def _line(state: State) -> str:
    return f"{state.licenses} licenses until {state.expires_on}, {state.status}"
