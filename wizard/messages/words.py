"""Single words and counts: actions, statuses, roles, verdicts, plurals, and how dates are written."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from wizard.messages.models import Case
from wizard.messages.noop import PLURAL, QT_TRANSLATE_NOOP

ACTIONS: Final = MappingProxyType(
    {
        "new": Case(
            title=QT_TRANSLATE_NOOP("Messages", "Activate a new subscription"),
            explanation=QT_TRANSLATE_NOOP(
                "Messages",
                "The customer gets a new subscription from today, with the licenses of all keys together. "
                "It lasts as many months as the keys carry.",
            ),
            advice=QT_TRANSLATE_NOOP("Messages", "For a product that the customer does not have yet."),
        ),
        "add": Case(
            title=QT_TRANSLATE_NOOP("Messages", "Add licenses"),
            explanation=QT_TRANSLATE_NOOP(
                "Messages",
                "The licenses of the keys are added to those of the subscription. Its expiry date stays the "
                "same.",
            ),
            advice=QT_TRANSLATE_NOOP(
                "Messages", "For more users of a product that the customer already has."
            ),
        ),
        "extend": Case(
            title=QT_TRANSLATE_NOOP("Messages", "Extend the expiry date"),
            explanation=QT_TRANSLATE_NOOP(
                "Messages",
                "The expiry date moves on by the months of the keys. The licenses of the keys replace those "
                "of the subscription, from today.",
            ),
            advice=QT_TRANSLATE_NOOP(
                "Messages", "For more time. Use keys that together carry as many licenses as are needed."
            ),
        ),
        "reactivate": Case(
            title=QT_TRANSLATE_NOOP("Messages", "Reactivate a subscription"),
            explanation=QT_TRANSLATE_NOOP(
                "Messages",
                "The subscription is active again from today, with the licenses of the keys and for as many "
                "months as they carry.",
            ),
            advice=QT_TRANSLATE_NOOP(
                "Messages",
                "For a subscription that has expired or is disabled, as long as it has not been deleted.",
            ),
        ),
    }
)

UNKNOWN_ACTION: Final = Case(
    title=QT_TRANSLATE_NOOP("Messages", "Another action ({code})"),
    explanation=QT_TRANSLATE_NOOP(
        "Messages", "This version of Product Key Wizard does not know what it does."
    ),
    advice=QT_TRANSLATE_NOOP(
        "Messages", "Look for a newer version of Product Key Wizard before you choose it."
    ),
)

STATUSES: Final = MappingProxyType(
    {
        "active": QT_TRANSLATE_NOOP("Messages", "Active"),
        "expired": QT_TRANSLATE_NOOP("Messages", "Expired"),
        "disabled": QT_TRANSLATE_NOOP("Messages", "Disabled"),
        "deleted": QT_TRANSLATE_NOOP("Messages", "Deleted"),
    }
)

DISABLED_BY: Final = MappingProxyType(
    {
        "customer": QT_TRANSLATE_NOOP("Messages", "Disabled (cancelled by the customer)"),
        "vendor": QT_TRANSLATE_NOOP("Messages", "Disabled (switched off by the vendor)"),
        "expiry": QT_TRANSLATE_NOOP("Messages", "Disabled (expired some time ago)"),
    }
)

ROLES: Final = MappingProxyType(
    {
        "global-admin": QT_TRANSLATE_NOOP("Messages", "Global administrator"),
        "billing-admin": QT_TRANSLATE_NOOP("Messages", "Billing administrator"),
        "reseller": QT_TRANSLATE_NOOP("Messages", "Reseller"),
        "reader": QT_TRANSLATE_NOOP("Messages", "Reader"),
    }
)

VERDICT_WORDS: Final = MappingProxyType(
    {
        "empty": QT_TRANSLATE_NOOP("Messages", "Empty"),
        "incomplete": QT_TRANSLATE_NOOP("Messages", "Incomplete"),
        "impossible": QT_TRANSLATE_NOOP("Messages", "Impossible"),
        "mistyped": QT_TRANSLATE_NOOP("Messages", "Probably mistyped"),
        "complete": QT_TRANSLATE_NOOP("Messages", "Typed right"),
        "unverifiable": QT_TRANSLATE_NOOP("Messages", "Cannot be checked offline"),
        "duplicate": QT_TRANSLATE_NOOP("Messages", "Duplicate"),
    }
)

FORMAT_WORDS: Final = MappingProxyType(
    {
        "microsoft-2009": QT_TRANSLATE_NOOP("Messages", "Microsoft key"),
        "microsoft-2005": QT_TRANSLATE_NOOP("Messages", "Older Microsoft key"),
        "service": QT_TRANSLATE_NOOP("Messages", "Key of an activation service"),
    }
)

# Texts with %n stand alone or are put into a sentence: "at most {maximum}" becomes "at most 300 licenses".
LICENSES: Final = QT_TRANSLATE_NOOP("Messages", "%n license(s)", None, PLURAL)
MONTHS: Final = QT_TRANSLATE_NOOP("Messages", "%n month(s)", None, PLURAL)
DAYS: Final = QT_TRANSLATE_NOOP("Messages", "%n day(s)", None, PLURAL)
MINUTES: Final = QT_TRANSLATE_NOOP("Messages", "%n minute(s)", None, PLURAL)
SECONDS: Final = QT_TRANSLATE_NOOP("Messages", "%n second(s)", None, PLURAL)
KEYS: Final = QT_TRANSLATE_NOOP("Messages", "%n key(s)", None, PLURAL)
CHARACTERS: Final = QT_TRANSLATE_NOOP("Messages", "%n character(s)", None, PLURAL)
ROWS: Final = QT_TRANSLATE_NOOP("Messages", "%n row(s)", None, PLURAL)

#: A pattern of Qt: d day, MMMM name of the month (in your language by itself), M its number, yyyy year.
DATE: Final = QT_TRANSLATE_NOOP("Messages", "MMMM d, yyyy")
#: A pattern of Qt: as for a date alone, and h or H hour, mm minute, AP before or after noon.
DATE_AND_TIME: Final = QT_TRANSLATE_NOOP("Messages", "MMMM d, yyyy, h:mm AP")
#: A pattern of Qt: h or H hour, mm minute, AP before or after noon.
CLOCK: Final = QT_TRANSLATE_NOOP("Messages", "h:mm AP")

MORE_PLACES: Final = QT_TRANSLATE_NOOP(
    "Messages",
    "%n more place(s) like this: look whether this is a product key at all.",
    None,
    PLURAL,
)
LIST_MORE: Final = QT_TRANSLATE_NOOP("Messages", "{list}, {next}")
LIST_LAST: Final = QT_TRANSLATE_NOOP("Messages", "{list} or {last}")
