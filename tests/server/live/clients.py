"""Clients who redeem overlapping keys through all faults, and record their answers."""

from __future__ import annotations

import random
import socket
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from threading import Event, Lock, Thread
from typing import Any
from uuid import uuid4

import msgspec

from tests.server.live.history import RECEIPT, Attempt
from tests.server.world import HOME
from wizard.contract import Quote

QUOTE = msgspec.json.Decoder(Quote)
# After these the order is over; after anything else it is asked again.
FINAL = {"quote-changed", "quote-redeemed", "quote-expired"}
PAUSE_SECONDS = 0.02  # between two tries while the service is away


class Lost(Exception):
    """No answer, or one that asks to retry: the request's result is unknown."""


@dataclass
class Crowd:
    """Some clients of one service, each in a thread, who take keys from one pool.

    `loses` is the share of redemptions whose answer is thrown away by cutting the connection after sending.
    """

    port: int
    keys: Sequence[str]
    subscriptions: Sequence[str]
    seed: int
    loses: float = 0.0
    most: int = 3  # keys in one order
    attempts: list[Attempt] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)
    lost: int = 0
    stopping: Event = field(default_factory=Event)
    _lock: Lock = field(default_factory=Lock)
    _threads: list[Thread] = field(default_factory=list)

    def start(self, clients: int) -> None:
        """Send them off."""
        self._threads = [Thread(target=self._work, args=[number]) for number in range(clients)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Let each finish its order, and gather them."""
        self.stopping.set()
        for thread in self._threads:
            thread.join(120)
            assert not thread.is_alive(), "a client never came to an end"
        assert not self.trouble, self.trouble[:5]

    @property
    def acknowledged(self) -> int:
        """Number of redemptions acknowledged so far."""
        with self._lock:
            return sum(attempt.receipt is not None for attempt in self.attempts)

    def _work(self, number: int) -> None:
        client = Client(self.port, random.Random(f"{self.seed} {number}"), self.loses)
        try:
            while not self.stopping.is_set():
                self._order(number, client)
        except Exception as error:
            self.trouble.append(f"client {number}: {error!r}")
        finally:
            client.close()
            with self._lock:
                self.lost += client.lost

    def _order(self, number: int, client: Client) -> None:
        keys = tuple(client.chance.sample(self.keys, client.chance.randint(1, self.most)))
        subscription = client.chance.choice(self.subscriptions)
        quote = client.until(lambda: client.quote(keys, subscription), self.stopping)
        if quote is None or not quote.redeemable:
            return
        outcome, receipt = client.redeem(quote, self.stopping)
        attempt = Attempt(number, quote.id, keys, subscription, outcome, receipt)
        with self._lock:
            self.attempts.append(attempt)


class Client:
    """One connection, and the patience to try again."""

    def __init__(self, port: int, chance: random.Random, loses: float) -> None:
        self.chance, self.lost = chance, 0
        self._port, self._loses = port, loses
        self._connection: HTTPConnection | None = None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def until(self, call: Any, stop: Event) -> Any:
        """Repeat a call until it answers; return None once told to stop."""
        while not stop.is_set():
            try:
                return call()
            except Lost:
                stop.wait(PAUSE_SECONDS)
        return None

    def quote(self, keys: Sequence[str], subscription: str) -> Quote | None:
        body = {"customer_id": HOME, "action": "add", "keys": keys, "subscription_id": subscription}
        status, answer = self.ask("POST", "/v1/quotes", body)
        assert status == 201, answer
        return QUOTE.decode(answer)

    def redeem(self, quote: Quote, stop: Event) -> tuple[str, Any]:
        """Redeem it as the contract says, until the outcome is known or the service stays away."""
        under = {"Idempotency-Key": uuid4().hex}
        body = {"agreement_version": quote.agreement.version, "customer_id": quote.customer.id}
        path, deadline = f"/v1/quotes/{quote.id}/redemption", time.monotonic() + 60
        loses = self.chance.random() < self._loses
        while time.monotonic() < deadline:
            try:
                status, answer = self.ask("POST", path, body, under, loses=loses)
            except Lost:
                loses = False
                if stop.wait(PAUSE_SECONDS) and not self._reachable():
                    break
                continue
            if status == 201:
                return "redeemed", RECEIPT.decode(answer)
            code = msgspec.json.decode(answer)["code"]
            assert code in FINAL, answer
            return code, None
        return "unknown", None

    def ask(
        self,
        method: str,
        path: str,
        body: Mapping[str, object],
        headers: Mapping[str, str] | None = None,
        loses: bool = False,
    ) -> tuple[int, bytes]:
        """One request.

        Raises Lost where no answer came, or one that says to come again.
        """
        try:
            connection = self._connection = self._connection or HTTPConnection(
                "127.0.0.1", self._port, timeout=30
            )
            content = {"Authorization": "Bearer admin", "Content-Type": "application/json", **(headers or {})}
            connection.request(method, path, msgspec.json.encode(body), content)
            if loses:
                self._lose(connection)
            response = connection.getresponse()
            answer = response.read()
        except (OSError, HTTPException) as error:
            self.close()
            raise Lost from error
        if response.status == 503:
            assert int(response.headers["Retry-After"]) >= 1
            raise Lost
        return response.status, answer

    def _lose(self, connection: HTTPConnection) -> None:
        """Wait for the answer to be on its way, or not quite, and hang up on it."""
        self.lost += 1
        connection.sock.settimeout(self.chance.uniform(0.0001, 0.05))
        try:
            connection.sock.recv(1, socket.MSG_PEEK)
        finally:
            self.close()
        raise ConnectionAbortedError

    def _reachable(self) -> bool:
        try:
            return self.ask("GET", "/v1", {})[0] == 200
        except Lost:
            return False
