"""Clouds, products, and the codes of steps and notes. `messages.guide` has the sentences."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Cloud(StrEnum):
    """Microsoft's separate sets of data centers, each with its own admin center."""

    WORLDWIDE = "worldwide"
    VIANET = "21vianet"
    GERMANY = "germany"


class Product(StrEnum):
    """Products, as far as their steps differ."""

    MICROSOFT_365 = "microsoft-365"
    INTUNE = "intune"
    EMS = "ems"
    VOLUME = "volume"
    CONSUMER = "consumer"


BRANDS: Final[Mapping[Product, str]] = MappingProxyType(
    {
        Product.MICROSOFT_365: "Microsoft 365",
        Product.INTUNE: "Microsoft Intune",
        Product.EMS: "Enterprise Mobility Suite",
        Product.VOLUME: "Microsoft Open License",
        Product.CONSUMER: "Microsoft 365 Family, Personal",
    }
)
"""Names of products on a receipt, in every language."""


class StepCode(StrEnum):
    """Code of a step on a page."""

    OPEN_PAGE = "open-page"
    OPEN_YOUR_PRODUCTS = "open-your-products"  # page
    CHOOSE_SUBSCRIPTION = "choose-subscription"  # tab
    SELECT_IN_SECTION = "select-in-section"  # page, section, button
    USE_NEW_KEY_IN_PANE = "use-new-key-in-pane"  # pane, choice, button
    USE_NEW_KEY_ON_PAGE = "use-new-key-on-page"  # page, choice, button
    MORE_ACTIONS = "more-actions"  # menu, button
    ENTER_KEY = "enter-key"  # button
    ENTER_KEY_AND_FOLLOW = "enter-key-and-follow"
    ADD_ANOTHER_KEY = "add-another-key"  # button
    CHOOSE_ADD_USERS = "choose-add-users"  # button
    CHOOSE_EXTEND = "choose-extend"  # button
    REVIEW_AND_REDEEM = "review-and-redeem"  # button
    ENTER_DETAILS = "enter-details"  # button
    VERIFY_BY_PHONE = "verify-by-phone"
    FOLLOW_TO_THE_END = "follow-to-the-end"
    SELECT_REACTIVATE = "select-reactivate"  # button
    ENTER_PAYMENT = "enter-payment"
    FIND_EMAIL = "find-email"
    FOLLOW_LINK = "follow-link"
    ACCEPT_AGREEMENT = "accept-agreement"
    OR_LICENSING_CENTER = "or-licensing-center"
    SIGN_IN_PERSONALLY = "sign-in-personally"
    LOOK_FOR_A_WAY = "look-for-a-way"
    ASK_SUPPORT = "ask-support"


OPENING_STEPS: Final = frozenset(
    {StepCode.OPEN_PAGE, StepCode.OPEN_YOUR_PRODUCTS, StepCode.OR_LICENSING_CENTER}
)
"""Steps that open the address of a procedure."""


class NoteCode(StrEnum):
    """Code of a note about a procedure."""

    CLOUD_CLOSED = "cloud-closed"  # day
    NOT_DESCRIBED = "not-described"  # address: support
    PRODUCT_NOT_NAMED = "product-not-named"
    START_PAGE_TOO = "start-page-too"  # address
    NEW_UNUSED_KEY = "new-unused-key"
    EXISTING_CUSTOMER = "existing-customer"
    OLDER_ADDRESS = "older-address"  # address
    OTHER_BUTTONS = "other-buttons"  # button
    NOT_BY_KEY = "not-by-key"
    TRY_EXTEND = "try-extend"
    UPDATE_PAYMENT = "update-payment"  # address
    SUPPORT_IF_MISSING = "support-if-missing"  # button, address
    MORE_ON_REACTIVATING = "more-on-reactivating"  # address
    WHERE_TO_ENTER = "where-to-enter"  # address
    WHAT_IS_OPEN = "what-is-open"  # address
    ONLINE_ADMINISTRATOR = "online-administrator"
    GUIDE_ONLINE = "guide-online"  # address
    GUIDE_CENTER = "guide-center"  # address
    PERSONAL_PRODUCT = "personal-product"
    PREPAID_BY_KEY = "prepaid-by-key"
    SHARED_TIME = "shared-time"
    AVERAGED_DATE = "averaged-date"
    OPEN_LICENSE_ENDED = "open-license-ended"  # day
    CENTER_MOVED = "center-moved"


FACTS: Final = frozenset(
    {
        *(NoteCode.CLOUD_CLOSED, NoteCode.NOT_DESCRIBED, NoteCode.NOT_BY_KEY, NoteCode.PERSONAL_PRODUCT),
        *(NoteCode.PREPAID_BY_KEY, NoteCode.SHARED_TIME, NoteCode.AVERAGED_DATE),
        *(NoteCode.OPEN_LICENSE_ENDED, NoteCode.CENTER_MOVED),
    }
)
"""Notes that are shown before a page is opened, because people stumble over them there."""
