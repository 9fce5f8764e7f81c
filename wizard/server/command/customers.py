"""The command `customer`."""

from __future__ import annotations

import argparse

from wizard.contract import CustomerRequest
from wizard.contract.administration import ReasonedRequest
from wizard.contract.administration.people import CustomerChangeRequest, CustomerMergeRequest, CustomerRecord
from wizard.server.administration import customers

from .admin_context import open_admin
from .changes import build, change_command
from .output import Record, record_of, show


def customer_add(options: argparse.Namespace) -> None:
    """Add a customer.

    Raises CommandError for an impossible name; Refused for a domain or id that is taken.
    """
    request = build(lambda: CustomerRequest(options.name, options.domain.lower(), options.country))
    with open_admin(options) as admin:
        added = customers.add_customer(admin, request, options.id)
    if options.json:
        show([_record(added)], True, "")
    else:
        print(f"Customer {added.id} is added.")


def customer_list(options: argparse.Namespace) -> None:
    """List customers, by name."""
    with open_admin(options) as admin:
        page = customers.list_customers(admin, options.query, options.limit, None)
    show([_record(customer) for customer in page.items], options.json, "No customer was found.")


def customer_rename(options: argparse.Namespace) -> None:
    """Change a customer's name, domain or country.

    Raises CommandError; Refused for a domain that is taken.
    """
    request = build(
        lambda: CustomerChangeRequest(
            options.reason, options.name, options.domain, options.country, dry_run=options.dry_run
        )
    )
    with open_admin(options) as admin:
        changed = customers.change_customer(admin, options.id, request)
    show([_record(changed)], options.json, "")
    if options.dry_run and not options.json:
        print("A dry run: nothing was changed.")


customer_merge = change_command(
    customers.merge_customer,
    CustomerMergeRequest,
    "into",
    told=lambda options, change: (
        f"{change.rows} subscription(s) and receipt(s) of {options.id} go to {options.into}."
    ),
)
customer_erase = change_command(
    customers.erase_customer,
    ReasonedRequest,
    told=lambda options, change: f"Customer {options.id} is erased, also in {change.rows} receipt(s).",
)


def _record(customer: CustomerRecord) -> Record:
    return record_of(customer, "id name domain country")
