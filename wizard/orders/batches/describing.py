"""A customer that may have to be created, as the lists describe it."""

from __future__ import annotations

from typing import NamedTuple

from wizard.contract import CustomerRequest
from wizard.orders.batches.listing import BatchList, CustomerList
from wizard.orders.batches.models import PlannedOrder
from wizard.orders.domains import domain_of


class Described(NamedTuple):
    """Everything that the lists say of a customer; empty texts where they do not. `country` is a code."""

    name: str = ""
    domain: str = ""
    country: str = ""

    @property
    def request(self) -> CustomerRequest | None:
        """The customer to create; None where a part of it is missing, or is none."""
        try:
            return CustomerRequest(self.name, domain_of(self.domain), self.country)
        except ValueError:
            return None


def described(order: PlannedOrder, batch_list: BatchList, customers: CustomerList | None) -> Described:
    """Return what the list, and the list of customers, say of the customer of an order."""
    named, country = order.named, ""
    if customers is not None:
        named, country = customers.complete(named), customers.country(named)
    numbers = {key.number for key in order.keys}
    listed = (key.said.country for key in batch_list.keys if key.number in numbers)
    return Described(named.name, named.domain, (country or next(filter(None, listed), "")).upper())
