"""Sentences of steps and notes; the names of buttons are filled in later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from wizard.messages.noop import G_

STEPS: Final[Mapping[str, str]] = {
    "open-page": G_("Open the page at this address."),
    "open-your-products": G_("Open this link and sign in to the admin center. It opens “{page}”."),
    "choose-subscription": G_("On the tab “{tab}”, select the subscription that the key is for."),
    "select-in-section": G_("On the page “{page}”, in the section “{section}”, select “{button}”."),
    "use-new-key-in-pane": G_("In the pane “{pane}”, select “{choice}”, then “{button}”."),
    "use-new-key-on-page": G_("On the page “{page}”, select “{choice}”, then “{button}”."),
    "more-actions": G_("Find the subscription that the key is for. In its list “{menu}”, select “{button}”."),
    "enter-key": G_("Enter the product key, then select “{button}”."),
    "enter-key-and-follow": G_("Enter the product key and follow the instructions on the page."),
    "add-another-key": G_(
        "Only if several keys go into one order: select “{button}” and enter the next one."
    ),
    "choose-add-users": G_("Choose to add users to the subscription, then select “{button}”."),
    "choose-extend": G_("Choose to extend the expiry date of the subscription, then select “{button}”."),
    "review-and-redeem": G_("Review your order details. If everything is right, select “{button}”."),
    "enter-details": G_(
        "Enter name, work e-mail address, business phone number, company name and country/region, then "
        "select “{button}”."
    ),
    "verify-by-phone": G_("Enter a phone number for a text message or a call, to confirm who you are."),
    "follow-to-the-end": G_(
        "Choose a domain, or leave that for later, and follow the instructions on the page to the end."
    ),
    "select-reactivate": G_("Select the subscription you want to reactivate, then “{button}”."),
    "enter-payment": G_("Enter payment details, or update the existing ones."),
    "find-email": G_(
        "Look in your inbox, and in the junk folder, for an e-mail from Microsoft with an activation "
        "link. It comes after a purchase from a Microsoft 365 partner."
    ),
    "follow-link": G_("Follow the link and sign in with your work or school account."),
    "accept-agreement": G_(
        "Accept the Open License agreement, then set up the subscription as the page says."
    ),
    "or-licensing-center": G_(
        "Or activate in the Volume Licensing Service Center instead: open this address. Both give"
        " you the same subscription."
    ),
    "sign-in-personally": G_("Sign in with your personal Microsoft account."),
    "look-for-a-way": G_("Check whether the page lets you use a product key."),
    "ask-support": G_("If it does not, contact support."),
}

NOTES: Final[Mapping[str, str]] = {
    "cloud-closed": G_(
        "Microsoft closed its German cloud on {day}. Its customers are in the worldwide cloud now, so "
        "this address leads there."
    ),
    "not-described": G_(
        "We know of no Microsoft document that describes this. Check whether the page offers it; "
        "if not, contact support: {address}"
    ),
    "product-not-named": G_(
        "Microsoft describes these steps for subscriptions in general, not for this product."
    ),
    "start-page-too": G_(
        "An older document says that keys for more users can be entered here too: {address}"
    ),
    "new-unused-key": G_(
        "This takes a new, unused key for the same subscription. The key it was first activated with "
        "cannot be used again."
    ),
    "existing-customer": G_(
        "If the customer has subscriptions already, sign in with its administrator account instead of "
        "entering its details again: otherwise a second customer is created."
    ),
    "older-address": G_("If this address doesn’t work, try this one: {address}"),
    "other-buttons": G_(
        "Microsoft’s documents differ on this. If you don’t see these buttons, select the "
        "subscription and look for “{button}”."
    ),
    "not-by-key": G_("A subscription is reactivated with payment details, not with a product key."),
    "try-extend": G_(
        "If you have a new key for an expired subscription, try “{action}” first: you can use the key there."
    ),
    "support-if-missing": G_(
        "If you do not see “{button}”, call support to reactivate the subscription: {address}"
    ),
    "update-payment": G_("Microsoft’s page about changing existing payment details: {address}"),
    "more-on-reactivating": G_("More about reactivating, from Microsoft: {address}"),
    "where-to-enter": G_("Microsoft’s overview of where a key is entered: {address}"),
    "what-is-open": G_("What an Open license is, from Microsoft: {address}"),
    "online-administrator": G_(
        "The e-mail goes to the online administrator named in the license agreement. If you do not know "
        "who that is, ask the partner you bought from."
    ),
    "guide-online": G_("Microsoft’s guide, step by step, for the link in the e-mail (PDF): {address}"),
    "guide-center": G_("Microsoft’s guide for the Volume Licensing Service Center (PDF): {address}"),
    "personal-product": G_(
        "Keys for personal use don’t work for an organization’s subscription. Redeem them at this "
        "address, not with these steps."
    ),
    "prepaid-by-key": G_(
        "A key can only be added to a subscription that was paid for with a key. For one paid by card or "
        "invoice, Microsoft’s page has no place for a key: use the key for a new subscription, or buy "
        "the licenses in the admin center."
    ),
    "shared-time": G_(
        "You may get less time than the key says if the subscription has more licenses than the "
        "key. Example: a customer with 200 licenses used a one-year key for 100 licenses and "
        "reported a gain of half a year. Check the new date on the page before you redeem."
    ),
    "averaged-date": G_(
        "The expiry date may change too: according to an older Microsoft document, it becomes an "
        "average of the current expiry date and the end date of the added licenses. Check the new "
        "date on the page before you redeem."
    ),
    "open-license-ended": G_(
        "Open License was sold until {day}. Later volume licenses come from a partner or the admin "
        "center, without an activation link."
    ),
    "center-moved": G_(
        "The Volume Licensing Service Center has moved into the Microsoft 365 admin center. Its old "
        "address may lead there."
    ),
}

NOT_VERIFIED: Final = G_(
    "These steps come from Microsoft documents of {dates} and haven’t been checked "
    "against the current pages. Some names may differ."
)
SEVERAL_KEYS: Final = G_(
    "Only the first key makes the new subscription. For the other keys, the steps show how to add them "
    "to it. If you set up a new subscription for every key, you could create a second customer by mistake."
)
IN_ENGLISH: Final = G_("Shown in English, because the names in your language aren’t known: {names}")
