"""Warnings of a quote: the order may continue, but the person has to know."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import M_

WARNINGS: Final[Table] = {
    "term-cut": Case(
        title=M_("More months than the subscription has left"),
        explanation=one_of(
            M_(
                "The order holds {months}, but added licenses end with the subscription on"
                " {expires_on}. The months after that are lost."
            ),
            M_(
                "Added licenses end with the subscription, on its expiry date. The months after that "
                "are lost."
            ),
        ),
        advice=M_(
            "To use all of the months, choose another use, such as “Extend the expiry date”. "
            "Continue if the licenses only need to last until the current expiry date."
        ),
    ),
    "licenses-reduced": Case(
        title=M_("Fewer licenses from today"),
        explanation=(
            one_of(
                M_("The number of licenses goes down from {before} to {after}, from today."),
                M_("The number of licenses goes down, from today."),
            ),
            M_("After this order, the subscription has only the licenses of this order."),
        ),
        advice=M_(
            "To keep all licenses, add more keys to this order. Continue if fewer licenses are "
            "enough: some users may lose access."
        ),
    ),
}

UNKNOWN_WARNING: Final[Cases] = (
    Case(
        title=M_("The service warns about this order"),
        explanation=M_(
            "It gives the reason “{code}”, which this version of Product Key Wizard does not know."
        ),
        advice=M_(
            "Compare before and after with what you expect. If you are not sure, do not redeem yet and "
            "contact support."
        ),
    ),
)
