"""What the wizard asks of any service, be it practice or one on the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
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


class ActivationService(Protocol):
    """A service that quotes and redeems keys.

    Every call blocks, for a minute at most, and raises `ServiceError`, nothing else. All calls but `redeem`
    may be made again at will.
    """

    @property
    def address(self) -> str:
        """`practice`, or `https://host[:port][/base]`; the journal names an order's service by it."""

    def info(self) -> ServiceInfo:
        """Who runs the service and what it takes."""

    def account(self) -> Account:
        """Who is signed in."""

    def customers(self, query: str = "", cursor: str | None = None) -> CustomerPage:
        """Answer one page of the customers that the account may act for and whose name holds `query`."""

    def create_customer(self, request: CustomerRequest, idempotency_key: str) -> Customer:
        """Create a customer, once per `idempotency_key`."""

    def subscriptions(self, customer_id: str) -> Subscriptions:
        """All subscriptions of one customer."""

    def quote(self, request: QuoteRequest) -> Quote:
        """What these keys would do; changes nothing."""

    def redeem(self, quote_id: str, request: RedemptionRequest, idempotency_key: str) -> Receipt:
        """Carry a quote out, once, however often an answer gets lost.

        Journal `idempotency_key` before the call: it is what makes a later attempt safe.

        Raises:
            ServiceError: with `sent` false, nothing was redeemed. With `sent` true (code
                `outcome-unknown` above all) it may have been: ask `receipt` before anything else.
        """

    def receipt(self, quote_id: str) -> Receipt | None:
        """What came of a quote; None when the service itself says that it knows no redemption of it."""

    def receipts(self, customer_id: str | None = None, cursor: str | None = None) -> ReceiptPage:
        """One page of earlier orders, newest first; of all customers unless one is named."""

    def close(self) -> None:
        """Let go of connections and files; calls after this are an error of the caller."""
