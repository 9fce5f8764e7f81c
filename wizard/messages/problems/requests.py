"""Problems of a single request that the service understood and refused."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import M_
from wizard.messages.problems.common import (
    IF_IT_STAYS,
    KEYS_STAY,
    NO_RECEIPT,
    NOTHING_REDEEMED,
    REVIEW_ADVICE,
    REVIEW_GONE,
)

_NOT_SIGNED_IN: Final[Cases] = (
    Case(
        title=M_("Sign in to continue"),
        explanation=M_("The service knows you by an access token, which the vendor gave you."),
        advice=M_("Enter the token, and continue where you were."),
        when={"reason": ("no-token",)},
    ),
    Case(
        title=M_("Sign in to continue"),
        explanation=M_("The service wants to know who you are."),
        advice=M_("Sign in with your browser. The order then continues where it was."),
        when={"reason": ("no-sign-in",)},
    ),
    Case(
        title=M_("Your sign-in has ended"),
        explanation=(
            M_("It has expired, or you signed out on this computer or at the provider."),
            NOTHING_REDEEMED,
            KEYS_STAY,
        ),
        advice=M_("Sign in again. The order then continues where it was."),
        when={"reason": ("expired",)},
    ),
    Case(
        title=M_("The service doesn’t know your account yet"),
        explanation=(
            M_("You signed in, but none of the service’s accounts belongs to this sign-in."),
            NOTHING_REDEEMED,
            KEYS_STAY,
        ),
        advice=M_("Ask the vendor for an invitation and enter its code, or sign in with another account."),
        when={"reason": ("not-linked",)},
    ),
    Case(
        title=M_("Your account is disabled"),
        explanation=(M_("The service’s vendor has disabled it."), NOTHING_REDEEMED, KEYS_STAY),
        advice=M_("Ask the vendor why, or sign in with another account."),
        when={"reason": ("disabled",)},
    ),
    Case(
        title=M_("You are not signed in"),
        explanation=(
            M_(
                "The service does not accept your token: it has expired, was revoked, or was not entered as "
                "it was given to you."
            ),
            NOTHING_REDEEMED,
            KEYS_STAY,
        ),
        advice=M_(
            "Sign in again and continue where you were. If the token is refused again, ask the "
            "vendor for a new one."
        ),
    ),
)

_TOO_MANY_REQUESTS: Final = Case(
    title=M_("The service asks you to wait"),
    explanation=(M_("Your account sent too many requests in a short time."), NOTHING_REDEEMED),
    advice=one_of(M_("Try again in {retry_after}."), M_("Try again in a few minutes.")),
    when={"reason": ("requests",)},
)

_TOO_MANY: Final = Case(
    title=M_("The service asks you to wait"),
    explanation=(
        M_(
            "It refused several keys in a short time and now pauses, so that nobody can find keys by "
            "guessing."
        ),
        NOTHING_REDEEMED,
    ),
    advice=one_of(
        M_("Compare your keys with the card or e-mail meanwhile, and try again in {retry_after}."),
        M_("Compare your keys with the card or e-mail meanwhile, and try again in a few minutes."),
    ),
)

_LINKED_BEFORE: Final = Case(
    title=M_("This login already belongs to another account"),
    explanation=(
        M_(
            "The login you used is already linked to an account of this service, and an invitation "
            "can’t link it to another. The invitation was not used."
        ),
        NOTHING_REDEEMED,
    ),
    advice=M_("Sign in with a login that isn’t linked to an account yet, or ask the vendor."),
    when={"field": ("code",)},
)

_REQUEST_INVALID: Final = Case(
    title=M_("The service cannot use what was entered"),
    explanation=(
        one_of(M_("It refuses the value of “{field}”."), M_("It refuses one of the values.")),
        NOTHING_REDEEMED,
    ),
    advice=M_(
        "Check what you entered and try again. If everything is right, look for a newer version of Product "
        "Key Wizard or contact support."
    ),
)

_NOT_FOUND: Final[Cases] = (
    Case(
        title=M_("This invitation can’t be used"),
        explanation=(M_("It is mistyped, has expired, or was used by someone else."), NOTHING_REDEEMED),
        advice=M_("Copy it again from the vendor’s message, or ask the vendor for a new one."),
        when={"what": ("invitation",)},
    ),
    Case(
        title=M_("The service cannot find this customer"),
        explanation=(
            M_("It no longer exists, or your account is no longer allowed to act for it."),
            NOTHING_REDEEMED,
        ),
        advice=M_(
            "Go back to the page “Customer” and choose the customer again. Your keys stay in the order."
        ),
        when={"what": ("customer",)},
    ),
    Case(
        title=M_("The service cannot find this subscription"),
        explanation=(M_("It may have been deleted, or it belongs to another customer."), NOTHING_REDEEMED),
        advice=M_(
            "Go back, check the customer and choose the subscription again. Your keys stay in the order."
        ),
        when={"what": ("subscription",)},
    ),
    Case(
        title=M_("The service no longer has this order review"),
        explanation=(M_("The service keeps a review for a short time only."), REVIEW_GONE),
        advice=REVIEW_ADVICE,
        when={"what": ("quote",)},
    ),
    Case(
        title=M_("This order has not been redeemed"),
        explanation=NO_RECEIPT,
        advice=M_("Resume the order to redeem its keys, or leave it and use the keys in another order."),
        when={"what": ("redemption",)},
    ),
    Case(
        title=M_("There is no activation service at this address"),
        explanation=(M_("A server answered, but it does not know the request."), NOTHING_REDEEMED),
        advice=M_(
            "Compare the address of the service, to the last character, with the one the vendor gave you."
        ),
        when={"what": ("address",)},
    ),
    Case(
        title=M_("The service cannot find what was asked for"),
        explanation=(M_("It no longer exists, or your account is not allowed to see it."), NOTHING_REDEEMED),
        advice=(M_("Go back one step and choose again."), IF_IT_STAYS),
    ),
)

REQUEST_PROBLEMS: Final[Table] = {
    "not-signed-in": _NOT_SIGNED_IN,
    "too-many-attempts": (_TOO_MANY_REQUESTS, _TOO_MANY),
    "scope-required": Case(
        title=M_("This token cannot redeem keys"),
        explanation=(
            M_("This token is for running the service itself. It can’t be used to redeem keys."),
            NOTHING_REDEEMED,
            KEYS_STAY,
        ),
        advice=M_("Sign in with a token that the vendor gave you to redeem keys."),
    ),
    "request-invalid": (_LINKED_BEFORE, _REQUEST_INVALID),
    "change-refused": Case(
        title=M_("The service refused this change"),
        explanation=(M_("The change does not fit the current data of the service."), NOTHING_REDEEMED),
        advice=(M_("Check the current data, and try again."), IF_IT_STAYS),
    ),
    "not-found": _NOT_FOUND,
}
