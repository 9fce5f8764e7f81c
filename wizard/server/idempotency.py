"""Answers stored under their Idempotency-Key and repeated for the same request."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

import msgspec

from wizard.contract import Code

from .access import Caller
from .database import Change, Transaction, columns
from .errors import refused


@dataclass(frozen=True, slots=True)
class Memory:
    """The stored answer of one request, if it has a `key`. Problems are never stored."""

    tx: Transaction
    caller: Caller
    key: str | None
    request: object

    def recall(self) -> str | None:
        """Return the answer stored under the key, None if there is none.

        Raises Refused (idempotency-mismatch) if the key was used for another request.
        """
        if self.key is None:
            return None
        found = self.tx.row(columns, "remembered", account_id=self.caller.account.id, key=self.key)
        if found is None:
            return None
        request, answer = found
        self.check(request)
        return str(answer)

    def check(self, request: str) -> None:
        """Raise Refused (idempotency-mismatch) if the key was used for another request than this."""
        if request != self._digest():
            raise refused(Code.IDEMPOTENCY_MISMATCH, "this Idempotency-Key was used for another request")

    def keep(self, answer: str) -> None:
        """Store the answer, in the transaction that it describes."""
        for query, values in self.keeping(answer):
            self.tx.run(query, **values)

    def keeping(self, answer: str) -> list[Change]:
        """Return the changes that `keep` makes, for a batch of changes."""
        if self.key is None:
            return []
        values = {"account_id": self.caller.account.id, "key": self.key}
        return [("remember", {**values, "request": self._digest(), "answer": answer})]

    def _digest(self) -> str:
        return sha256(msgspec.json.encode(self.request)).hexdigest()
