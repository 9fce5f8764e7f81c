"""The one error that a service call raises."""

from __future__ import annotations

from wizard.contract import Problem


class ServiceError(Exception):
    """A failed call; `messages` has a sentence for the code of its `problem`.

    Attributes:
        problem: the code, its parameters and an English detail for logs.
        retry_after: seconds to wait before the same call makes sense again; None if unknown.
        may_have_been_sent: true if the service may have carried the request out all the same. Always false
            for a call that only reads.
        declined: true if the service itself returned the problem, and no gateway before it.
    """

    def __init__(
        self,
        problem: Problem,
        *,
        retry_after: float | None = None,
        may_have_been_sent: bool = False,
        declined: bool = False,
    ) -> None:
        """Keep the parts; `args` holds the code alone, so a repr in a log tells nothing private."""
        super().__init__(str(problem.code))
        self.problem = problem
        self.retry_after = retry_after
        self.may_have_been_sent = may_have_been_sent
        self.declined = declined

    def __str__(self) -> str:
        """Code and detail, for logs: never a key, a token or a body."""
        code, detail = str(self.problem.code), self.problem.detail
        return f"{code}: {detail}" if detail else code


class ProposalsMissingError(ServiceError):
    """The service is of an earlier edition, without proposals: its action and subscription are asked for."""
