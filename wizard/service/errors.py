"""The one error that a service call raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.contract import Problem


class ServiceError(Exception):
    """A call came to nothing, and `problem` says why in a code that `messages` has a sentence for.

    Attributes:
        problem: the code, its parameters and an English detail for logs.
        retry_after: seconds to wait before the same call makes sense again; None where nobody said.
        request_id: stands in the service's log as well; None if no request was made.
        sent: whether the service may have carried the request out all the same. Always false for a call
            that only reads.
        said: whether the service itself declined, with a problem of its own.
    """

    def __init__(
        self,
        problem: Problem,
        *,
        retry_after: float | None = None,
        request_id: str | None = None,
        sent: bool = False,
        said: bool = False,
    ) -> None:
        """Keep the parts; `args` holds the code alone, so a repr in a log tells nothing private."""
        super().__init__(str(problem.code))
        self.problem = problem
        self.retry_after = retry_after
        self.request_id = request_id
        self.sent = sent
        self.said = said

    def __str__(self) -> str:
        """Code and detail, for logs: never a key, a token or a body."""
        code, detail = str(self.problem.code), self.problem.detail
        return f"{code}: {detail}" if detail else code
