"""Single words and counts: actions, statuses, roles, verdicts, plurals, and how dates are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wizard.messages.models import Case
from wizard.messages.noop import M_, PLURAL

ACTIONS: Final[Mapping[str, Case]] = {
    "new": Case(
        title=M_("Activate a new subscription"),
        explanation=M_(
            "The customer gets a new subscription from today, with the licenses of all keys together. "
            "It lasts as many months as the keys carry."
        ),
        advice=M_("For a product that the customer does not have yet."),
    ),
    "add": Case(
        title=M_("Add licenses"),
        explanation=M_(
            "The licenses of the keys are added to those of the subscription. Its expiry date stays the same."
        ),
        advice=M_("For more users of a product that the customer already has."),
    ),
    "extend": Case(
        title=M_("Extend the expiry date"),
        explanation=M_(
            "The months of the keys are added to the expiry date. From today, the licenses of the"
            " keys replace those of the subscription."
        ),
        advice=M_("For more time. Use keys that together carry as many licenses as are needed."),
    ),
    "reactivate": Case(
        title=M_("Reactivate a subscription"),
        explanation=M_(
            "The subscription is active again from today, with the licenses of the keys and for as many "
            "months as they carry."
        ),
        advice=M_("For a subscription that has expired or is disabled, as long as it has not been deleted."),
    ),
}

UNKNOWN_ACTION: Final = Case(
    title=M_("Another action ({code})"),
    explanation=M_("This version of Product Key Wizard does not know what it does."),
    advice=M_("Look for a newer version of Product Key Wizard before you choose it."),
)

STATUSES: Final[Mapping[str, str]] = {
    "active": M_("Active"),
    "expired": M_("Expired"),
    "disabled": M_("Disabled"),
    "deleted": M_("Deleted"),
}

DISABLED_BY: Final[Mapping[str, str]] = {
    "customer": M_("Disabled (cancelled by the customer)"),
    "vendor": M_("Disabled (switched off by the vendor)"),
    "expiry": M_("Disabled (expired some time ago)"),
}

ROLES: Final[Mapping[str, str]] = {
    "global-admin": M_("Global administrator"),
    "billing-admin": M_("Billing administrator"),
    "reseller": M_("Reseller"),
    "reader": M_("Reader"),
}

VERDICT_WORDS: Final[Mapping[str, str]] = {
    "empty": M_("Empty"),
    "incomplete": M_("Incomplete"),
    "impossible": M_("Not a valid key"),
    "mistyped": M_("Probably mistyped"),
    "complete": M_("Typed right"),
    "unverifiable": M_("Cannot be checked offline"),
    "duplicate": M_("Duplicate"),
}

MASK_WORD: Final = M_("Masked or an example")

FORMAT_WORDS: Final[Mapping[str, str]] = {
    "microsoft-2009": M_("Microsoft key"),
    "microsoft-2005": M_("Older Microsoft key"),
    "service": M_("Key of an activation service"),
}

# Texts with %n stand alone or are put into a sentence: "at most {maximum}" becomes "at most 300 licenses".
LICENSES: Final = M_("%n license(s)", None, PLURAL)
MONTHS: Final = M_("%n month(s)", None, PLURAL)
DAYS: Final = M_("%n day(s)", None, PLURAL)
MINUTES: Final = M_("%n minute(s)", None, PLURAL)
SECONDS: Final = M_("%n second(s)", None, PLURAL)
KEYS: Final = M_("%n key(s)", None, PLURAL)
CHARACTERS: Final = M_("%n character(s)", None, PLURAL)
ROWS: Final = M_("%n row(s)", None, PLURAL)

#: A pattern of Qt: d day, MMMM name of the month (in your language by itself), M its number, yyyy year.
DATE: Final = M_("MMMM d, yyyy")
#: A pattern of Qt: MMMM name of the month, M its number, yyyy year.
MONTH: Final = M_("MMMM yyyy")
#: A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.
DATE_AND_TIME: Final = M_("MMMM d, yyyy, h:mm AP")
#: A pattern of Qt: h or H hour, mm minute, AP before or after noon.
CLOCK: Final = M_("h:mm AP")

MORE_PLACES: Final = M_(
    "%n more place(s) like this: check whether this is a product key at all.", None, PLURAL
)
ENDED: Final = M_("{sentence}.")
LIST_MORE: Final = M_("{list}, {next}")
LIST_LAST: Final = M_("{list} or {last}")
