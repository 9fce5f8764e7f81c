"""Single words and counts: actions, statuses, roles, verdicts, plurals, and how dates are written."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wizard.messages.models import Case
from wizard.messages.noop import N_, PLURAL

ACTIONS: Final = MappingProxyType(
    {
        "new": Case(
            title=N_("Messages", "Activate a new subscription"),
            explanation=N_(
                "Messages",
                "The customer gets a new subscription from today, with the licenses of all keys together. "
                "It lasts as many months as the keys carry.",
            ),
            advice=N_("Messages", "For a product that the customer does not have yet."),
        ),
        "add": Case(
            title=N_("Messages", "Add licenses"),
            explanation=N_(
                "Messages",
                "The licenses of the keys are added to those of the subscription. Its expiry date stays the "
                "same.",
            ),
            advice=N_("Messages", "For more users of a product that the customer already has."),
        ),
        "extend": Case(
            title=N_("Messages", "Extend the expiry date"),
            explanation=N_(
                "Messages",
                "The expiry date moves on by the months of the keys. The licenses of the keys replace those "
                "of the subscription, from today.",
            ),
            advice=N_(
                "Messages", "For more time. Use keys that together carry as many licenses as are needed."
            ),
        ),
        "reactivate": Case(
            title=N_("Messages", "Reactivate a subscription"),
            explanation=N_(
                "Messages",
                "The subscription is active again from today, with the licenses of the keys and for as many "
                "months as they carry.",
            ),
            advice=N_(
                "Messages",
                "For a subscription that has expired or is disabled, as long as it has not been deleted.",
            ),
        ),
    }
)

UNKNOWN_ACTION: Final = Case(
    title=N_("Messages", "Another action ({code})"),
    explanation=N_("Messages", "This version of Product Key Wizard does not know what it does."),
    advice=N_("Messages", "Look for a newer version of Product Key Wizard before you choose it."),
)

STATUSES: Final = MappingProxyType(
    {
        "active": N_("Messages", "Active"),
        "expired": N_("Messages", "Expired"),
        "disabled": N_("Messages", "Disabled"),
        "deleted": N_("Messages", "Deleted"),
    }
)

DISABLED_BY: Final = MappingProxyType(
    {
        "customer": N_("Messages", "Disabled (cancelled by the customer)"),
        "vendor": N_("Messages", "Disabled (switched off by the vendor)"),
        "expiry": N_("Messages", "Disabled (expired some time ago)"),
    }
)

ROLES: Final = MappingProxyType(
    {
        "global-admin": N_("Messages", "Global administrator"),
        "billing-admin": N_("Messages", "Billing administrator"),
        "reseller": N_("Messages", "Reseller"),
        "reader": N_("Messages", "Reader"),
    }
)

VERDICT_WORDS: Final = MappingProxyType(
    {
        "empty": N_("Messages", "Empty"),
        "incomplete": N_("Messages", "Incomplete"),
        "impossible": N_("Messages", "Impossible"),
        "mistyped": N_("Messages", "Probably mistyped"),
        "complete": N_("Messages", "Typed right"),
        "unverifiable": N_("Messages", "Cannot be checked offline"),
        "duplicate": N_("Messages", "Duplicate"),
    }
)

FORMAT_WORDS: Final = MappingProxyType(
    {
        "microsoft-2009": N_("Messages", "Microsoft key"),
        "microsoft-2005": N_("Messages", "Older Microsoft key"),
        "service": N_("Messages", "Key of an activation service"),
    }
)

# Texts with %n stand alone or are put into a sentence: "at most {maximum}" becomes "at most 300 licenses".
LICENSES: Final = N_("Messages", "%n license(s)", None, PLURAL)
MONTHS: Final = N_("Messages", "%n month(s)", None, PLURAL)
DAYS: Final = N_("Messages", "%n day(s)", None, PLURAL)
MINUTES: Final = N_("Messages", "%n minute(s)", None, PLURAL)
SECONDS: Final = N_("Messages", "%n second(s)", None, PLURAL)
KEYS: Final = N_("Messages", "%n key(s)", None, PLURAL)
CHARACTERS: Final = N_("Messages", "%n character(s)", None, PLURAL)
ROWS: Final = N_("Messages", "%n row(s)", None, PLURAL)

#: A pattern of Qt: d day, MMMM name of the month (in your language by itself), M its number, yyyy year.
DATE: Final = N_("Messages", "MMMM d, yyyy")
#: A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.
DATE_AND_TIME: Final = N_("Messages", "MMMM d, yyyy, h:mm AP")
#: A pattern of Qt: h or H hour, mm minute, AP before or after noon.
CLOCK: Final = N_("Messages", "h:mm AP")

MORE_PLACES: Final = N_(
    "Messages", "%n more place(s) like this: look whether this is a product key at all.", None, PLURAL
)
LIST_MORE: Final = N_("Messages", "{list}, {next}")
LIST_LAST: Final = N_("Messages", "{list} or {last}")
