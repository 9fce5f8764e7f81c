"""What was answered under an Idempotency-Key, so that asking again answers it again."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

import msgspec

from wizard.contract import Code

from .access import Caller
from .database import Change, Transaction
from .errors import refused


@dataclass(frozen=True, slots=True)
class Memory:
    """The memory of one request; `key` None remembers nothing. Problems are never remembered."""

    tx: Transaction
    caller: Caller
    key: str | None
    request: object

    def recall(self) -> str | None:
        """What was answered before.

        Raises Refused (idempotency-mismatch) when the key stands for another request.
        """
        if self.key is None:
            return None
        found = self.tx.row(_pair, "remembered", account_id=self.caller.account.id, key=self.key)
        if found is None:
            return None
        request, answer = found
        if request != self._digest():
            raise refused(Code.IDEMPOTENCY_MISMATCH, "this Idempotency-Key stands for another request")
        return answer

    def keep(self, answer: str) -> None:
        """Remember the answer, in the transaction that made it true."""
        for query, values in self.keeping(answer):
            self.tx.run(query, **values)

    def keeping(self, answer: str) -> list[Change]:
        """The change that `keep` makes, if any, to be made together with others."""
        if self.key is None:
            return []
        values = {"account_id": self.caller.account.id, "key": self.key}
        return [("remember", {**values, "request": self._digest(), "answer": answer})]

    def _digest(self) -> str:
        return sha256(msgspec.json.encode(self.request)).hexdigest()


def _pair(request: str, answer: str) -> tuple[str, str]:
    return request, answer
