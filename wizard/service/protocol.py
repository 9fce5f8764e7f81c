"""The interface of every service: practice or one on the network."""

from __future__ import annotations

from typing import Protocol

from wizard.contract import (
    Account,
    Customer,
    CustomerPage,
    CustomerRequest,
    Quote,
    QuoteRequest,
    Receipt,
    ReceiptPage,
    RedemptionRequest,
    ServiceInfo,
    Subscriptions,
)
from wizard.contract.proposals import Proposals, ProposalsRequest


class ActivationService(Protocol):
    """A service that quotes and redeems keys.

    Every call blocks, for a minute at most, and raises `ServiceError`, nothing else. All calls but `redeem`
    may be repeated at will.
    """

    @property
    def address(self) -> str:
        """`practice`, or `https://host[:port][/base]`; the journal names an order's service by it."""

    def info(self) -> ServiceInfo:
        """Return who runs the service and which keys it takes."""

    def account(self) -> Account:
        """Return the signed-in account."""

    def customers(self, query: str = "", cursor: str | None = None) -> CustomerPage:
        """Return one page of the customers that the account may act for and whose name contains `query`."""

    def create_customer(self, request: CustomerRequest, idempotency_key: str) -> Customer:
        """Create a customer, once per `idempotency_key`."""

    def subscriptions(self, customer_id: str) -> Subscriptions:
        """Return all subscriptions of one customer."""

    def proposals(self, request: ProposalsRequest) -> Proposals:
        """Return everything that these keys can do for a customer; changes nothing.

        Raises ProposalsMissingError: a service of an earlier edition.
        Raises ServiceError: any other failure.
        """

    def quote(self, request: QuoteRequest) -> Quote:
        """Return the effect these keys would have; changes nothing."""

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        """Redeem a quote, once, however often an answer is lost.

        Journal `idempotency_key` before the call: it is what makes a later attempt safe.

        Raises ServiceError: with `may_have_been_sent` false, nothing was redeemed. With it true (code
        `outcome-unknown` above all) it may have been: ask `receipt` before anything else.
        """

    def receipt(self, quote_id: str) -> Receipt | None:
        """Return the receipt of a quote; None if the service itself knows no redemption of it."""

    def receipts(self, customer_id: str | None = None, cursor: str | None = None) -> ReceiptPage:
        """Return one page of earlier orders, newest first; of all customers unless one is named."""

    def close(self) -> None:
        """Close connections and files; calls after this are an error of the caller."""
