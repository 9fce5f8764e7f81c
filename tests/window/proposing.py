"""Services that propose something else than the practice service does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from wizard.contract import Code, Problem
from wizard.contract.proposals import Option, Proposals, RowsProblem
from wizard.service.errors import ProposalsMissingError
from wizard.service.http import HttpService


def changed(patch: pytest.MonkeyPatch, change: Callable[[tuple[Option, ...]], tuple[Option, ...]]) -> None:
    """Change the options of every group of an answer."""
    real = HttpService.proposals

    def proposals(service: HttpService, *arguments: Any) -> Proposals:
        answer = real(service, *arguments)
        return replace(
            answer, groups=tuple(replace(group, options=change(group.options)) for group in answer.groups)
        )

    patch.setattr(HttpService, "proposals", proposals)


def only(patch: pytest.MonkeyPatch, wanted: Callable[[Option], bool]) -> None:
    changed(patch, lambda options: tuple(filter(wanted, options)))


def impossible(patch: pytest.MonkeyPatch, subscription: str, problem: Problem) -> None:
    def refused(option: Option) -> Option:
        if option.subscription_id != subscription:
            return option
        return replace(
            option, after=None, redeemable=False, accepted_rows=(), problems=(RowsProblem(problem, (1,)),)
        )

    changed(patch, lambda options: tuple(map(refused, options)))


def many(patch: pytest.MonkeyPatch, count: int) -> None:
    def multiplied(options: tuple[Option, ...]) -> tuple[Option, ...]:
        model = next(option for option in options if option.action == "add")
        assert model.before is not None
        assert model.after is not None
        return tuple(
            replace(
                model,
                subscription_id=f"S-{number}",
                before=replace(model.before, subscription_id=f"S-{number}", reference=f"PO {4700 + number}"),
                after=replace(model.after, subscription_id=f"S-{number}", reference=f"PO {4700 + number}"),
            )
            for number in range(count)
        )

    changed(patch, multiplied)


def propose_nothing(patch: pytest.MonkeyPatch) -> None:
    """Be an older service."""

    def missing(_service: HttpService, *_: Any) -> Proposals:
        raise ProposalsMissingError(Problem(Code.SERVICE_VERSION, {"host": "practice", "reason": "older"}))

    patch.setattr(HttpService, "proposals", missing)
