"""Sentences of steps and notes; the names of buttons are filled in later."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from wizard.messages.noop import N_

STEPS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "open-page": N_("Guide", "Open the page at this address."),
        "open-your-products": N_(
            "Guide", "Open this link and sign in to the admin center. It opens “{page}”."
        ),
        "choose-subscription": N_(
            "Guide", "On the tab “{tab}”, select the subscription that the key is for."
        ),
        "select-in-section": N_(
            "Guide", "On the page “{page}”, in the section “{section}”, select “{button}”."
        ),
        "use-new-key-in-pane": N_("Guide", "In the pane “{pane}”, select “{choice}”, then “{button}”."),
        "use-new-key-on-page": N_("Guide", "On the page “{page}”, select “{choice}”, then “{button}”."),
        "more-actions": N_(
            "Guide", "Find the subscription that the key is for. In its list “{menu}”, select “{button}”."
        ),
        "enter-key": N_("Guide", "Enter the product key, then select “{button}”."),
        "enter-key-and-follow": N_("Guide", "Enter the product key and follow the instructions on the page."),
        "add-another-key": N_(
            "Guide", "Only if several keys go into one order: select “{button}” and enter the next one."
        ),
        "choose-add-users": N_("Guide", "Choose to add users to the subscription, then select “{button}”."),
        "choose-extend": N_(
            "Guide", "Choose to extend the expiry date of the subscription, then select “{button}”."
        ),
        "review-and-redeem": N_(
            "Guide", "Review your order details. If everything is right, select “{button}”."
        ),
        "enter-details": N_(
            "Guide",
            "Enter name, work e-mail address, business phone number, company name and country/region, then "
            "select “{button}”.",
        ),
        "verify-by-phone": N_(
            "Guide", "Enter a phone number for a text message or a call, to confirm who you are."
        ),
        "follow-to-the-end": N_(
            "Guide",
            "Choose a domain, or leave that for later, and follow the instructions on the page to the end.",
        ),
        "select-reactivate": N_("Guide", "Select the subscription you want to reactivate, then “{button}”."),
        "enter-payment": N_("Guide", "Enter payment details, or update the existing ones."),
        "find-email": N_(
            "Guide",
            "Look in your inbox, and in the junk folder, for an e-mail from Microsoft with an activation "
            "link. It comes after a purchase from a Microsoft 365 partner.",
        ),
        "follow-link": N_("Guide", "Follow the link and sign in with your work or school account."),
        "accept-agreement": N_(
            "Guide", "Accept the Open License agreement, then set up the subscription as the page says."
        ),
        "or-licensing-center": N_(
            "Guide",
            "Or activate in the Volume Licensing Service Center instead: open this address. Both give"
            " you the same subscription.",
        ),
        "sign-in-personally": N_("Guide", "Sign in with your personal Microsoft account."),
        "look-for-a-way": N_("Guide", "Check whether the page lets you use a product key."),
        "ask-support": N_("Guide", "If it does not, contact support."),
    }
)

NOTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cloud-closed": N_(
            "Guide",
            "Microsoft closed its German cloud on {day}. Its customers are in the worldwide cloud now, so "
            "this address leads there.",
        ),
        "not-described": N_(
            "Guide",
            "We know of no Microsoft document that describes this. Check whether the page offers it; "
            "if not, contact support: {address}",
        ),
        "product-not-named": N_(
            "Guide", "Microsoft describes these steps for subscriptions in general, not for this product."
        ),
        "start-page-too": N_(
            "Guide", "An older document says that keys for more users can be entered here too: {address}"
        ),
        "new-unused-key": N_(
            "Guide",
            "This takes a new, unused key for the same subscription. The key it was first activated with "
            "cannot be used again.",
        ),
        "existing-customer": N_(
            "Guide",
            "If the customer has subscriptions already, sign in with its administrator account instead of "
            "entering its details again: otherwise a second customer is created.",
        ),
        "older-address": N_("Guide", "If this address doesn’t work, try this one: {address}"),
        "other-buttons": N_(
            "Guide",
            "Microsoft’s documents differ on this. If you don’t see these buttons, select the "
            "subscription and look for “{button}”.",
        ),
        "not-by-key": N_(
            "Guide", "A subscription is reactivated with payment details, not with a product key."
        ),
        "try-extend": N_(
            "Guide",
            "If you have a new key for an expired subscription, try “{action}” first: you can use the key "
            "there.",
        ),
        "support-if-missing": N_(
            "Guide", "If you do not see “{button}”, call support to reactivate the subscription: {address}"
        ),
        "update-payment": N_("Guide", "Microsoft’s page about changing existing payment details: {address}"),
        "more-on-reactivating": N_("Guide", "More about reactivating, from Microsoft: {address}"),
        "where-to-enter": N_("Guide", "Microsoft’s overview of where a key is entered: {address}"),
        "what-is-open": N_("Guide", "What an Open license is, from Microsoft: {address}"),
        "online-administrator": N_(
            "Guide",
            "The e-mail goes to the online administrator named in the license agreement. If you do not know "
            "who that is, ask the partner you bought from.",
        ),
        "guide-online": N_(
            "Guide", "Microsoft’s guide, step by step, for the link in the e-mail (PDF): {address}"
        ),
        "guide-center": N_(
            "Guide", "Microsoft’s guide for the Volume Licensing Service Center (PDF): {address}"
        ),
        "personal-product": N_(
            "Guide",
            "Keys for personal use don’t work for an organization’s subscription. Redeem them at this "
            "address, not with these steps.",
        ),
        "prepaid-by-key": N_(
            "Guide",
            "A key can only be added to a subscription that was paid for with a key. For one paid by card or "
            "invoice, Microsoft’s page has no place for a key: use the key for a new subscription, or buy "
            "the licenses in the admin center.",
        ),
        "shared-time": N_(
            "Guide",
            "You may get less time than the key says if the subscription has more licenses than the "
            "key. Example: a customer with 200 licenses used a one-year key for 100 licenses and "
            "reported a gain of half a year. Check the new date on the page before you redeem.",
        ),
        "averaged-date": N_(
            "Guide",
            "The expiry date may change too: according to an older Microsoft document, it becomes an "
            "average of the current expiry date and the end date of the added licenses. Check the new "
            "date on the page before you redeem.",
        ),
        "open-license-ended": N_(
            "Guide",
            "Open License was sold until {day}. Later volume licenses come from a partner or the admin "
            "center, without an activation link.",
        ),
        "center-moved": N_(
            "Guide",
            "The Volume Licensing Service Center has moved into the Microsoft 365 admin center. Its old "
            "address may lead there.",
        ),
    }
)

NOT_VERIFIED: Final = N_(
    "Guide",
    "These steps come from Microsoft documents of {dates} and haven’t been checked "
    "against the current pages. Some names may differ.",
)
SEVERAL_KEYS: Final = N_(
    "Guide",
    "Only the first key makes the new subscription. For the other keys, the steps show how to add them "
    "to it. If you set up a new subscription for every key, you could create a second customer by mistake.",
)
IN_ENGLISH: Final = N_("Guide", "Shown in English, because the names in your language aren’t known: {names}")
