"""The one error of the files that this computer keeps: journal and ledger."""

from __future__ import annotations

from wizard.contract import Problem


class JournalError(Exception):
    """The journal cannot be read or written, or not with this order; `problem` says why, for a person."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem
