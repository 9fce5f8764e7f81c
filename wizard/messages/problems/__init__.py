"""Cases of every code of the contract, one file per kind of problem. Loaded for the first problem."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table
from wizard.messages.noop import M_
from wizard.messages.problems.common import IF_IT_STAYS, NEVER_REDEEMS, SETTLED, UNSETTLED
from wizard.messages.problems.computer import COMPUTER_PROBLEMS
from wizard.messages.problems.keys import KEY_PROBLEMS
from wizard.messages.problems.order import ORDER_PROBLEMS
from wizard.messages.problems.products import PRODUCT_PROBLEMS
from wizard.messages.problems.requests import REQUEST_PROBLEMS
from wizard.messages.problems.sign_in import SIGN_IN_PROBLEMS
from wizard.messages.problems.warnings import UNKNOWN_WARNING, WARNINGS
from wizard.messages.problems.wire import WIRE_PROBLEMS

__all__ = ["PROBLEMS", "SETTLED", "UNKNOWN_PROBLEM", "UNKNOWN_WARNING", "UNSETTLED", "WARNINGS"]

PROBLEMS: Final[Table] = {
    **KEY_PROBLEMS,
    **PRODUCT_PROBLEMS,
    **ORDER_PROBLEMS,
    **REQUEST_PROBLEMS,
    **WIRE_PROBLEMS,
    **SIGN_IN_PROBLEMS,
    **COMPUTER_PROBLEMS,
}

UNKNOWN_PROBLEM: Final[Cases] = (
    Case(
        title=M_("Stopped for a reason that this version does not know"),
        explanation=(
            M_("It gives the reason “{code}”, which this version of Product Key Wizard does not know."),
            NEVER_REDEEMS,
        ),
        advice=(M_("Look for a newer version of Product Key Wizard and try again."), IF_IT_STAYS),
    ),
)
