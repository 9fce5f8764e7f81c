"""Problems of a whole order: who may redeem, the subscription, the review, the service's own troubles."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Cases, Table, one_of
from wizard.messages.noop import M_
from wizard.messages.problems.common import (
    IF_IT_STAYS,
    KEYS_STAY,
    NOTHING_LOST,
    NOTHING_REDEEMED,
    REVIEW_ADVICE,
)

_DISABLED_REASON: Final = M_(
    "Until it is active again, licenses cannot be added and the expiry date cannot be extended."
)
_REACTIVATE: Final = M_("Choose “Reactivate a subscription” for the same keys.")
_IS_DISABLED: Final = M_("This subscription is disabled")

_SUBSCRIPTION_UNFIT: Final[Cases] = (
    Case(
        title=M_("This subscription has been deleted"),
        explanation=(M_("A deleted subscription cannot come back."), NOTHING_REDEEMED),
        advice=M_("Choose “Activate a new subscription” for the same keys."),
        when={"status": ("deleted",)},
    ),
    Case(
        title=_IS_DISABLED,
        explanation=(M_("The vendor has switched it off."), _DISABLED_REASON, NOTHING_REDEEMED),
        advice=M_(
            "Ask support why it was switched off. To make it active again, choose “Reactivate a "
            "subscription” for the same keys."
        ),
        when={"status": ("disabled",), "status_reason": ("vendor",)},
    ),
    Case(
        title=_IS_DISABLED,
        explanation=(M_("The customer has cancelled it."), _DISABLED_REASON, NOTHING_REDEEMED),
        advice=_REACTIVATE,
        when={"status": ("disabled",), "status_reason": ("customer",)},
    ),
    Case(
        title=_IS_DISABLED,
        explanation=(_DISABLED_REASON, NOTHING_REDEEMED),
        advice=_REACTIVATE,
        when={"status": ("disabled",)},
    ),
    Case(
        title=M_("This subscription has expired"),
        explanation=(M_("Licenses can be added to an active subscription only."), NOTHING_REDEEMED),
        advice=M_(
            "Choose “Extend the expiry date” or “Reactivate a subscription” for the same keys: either makes "
            "the subscription active again."
        ),
        when={"status": ("expired",)},
    ),
    Case(
        title=M_("This subscription is already active"),
        explanation=(M_("Only an expired or disabled subscription can be reactivated."), NOTHING_REDEEMED),
        advice=M_("Choose “Add licenses” or “Extend the expiry date” for the same keys."),
        when={"status": ("active",)},
    ),
    Case(
        title=M_("This cannot be done with this subscription"),
        explanation=(M_("The status of the subscription does not allow it."), NOTHING_REDEEMED),
        advice=M_("Choose another subscription or another action. Your keys stay in the order."),
    ),
)

_BUSY: Final = Case(
    title=M_("The service is busy"),
    explanation=(M_("It cannot process the order right now."), NOTHING_REDEEMED, KEYS_STAY),
    advice=(
        one_of(
            M_("You do not have to do anything: it will be tried again automatically in {retry_after}."),
            M_("You do not have to do anything: it will be tried again automatically."),
        ),
        M_("If it is still busy after 15 minutes, contact support."),
    ),
)

_BUSY_PROVIDER: Final = Case(
    title=M_("The sign-in page is busy"),
    explanation=(M_("Nobody can sign in there right now."), NOTHING_REDEEMED),
    advice=(M_("Try again in a few minutes."), IF_IT_STAYS),
    when={"asked": ("provider",)},
)

_TRY_AGAIN: Final = one_of(M_("Try again in {retry_after}."), M_("Try again in a few minutes."))

ORDER_PROBLEMS: Final[Table] = {
    "role-required": Case(
        title=one_of(
            M_("Your account is not allowed to redeem keys for {customer}"),
            M_("Your account is not allowed to redeem keys for this customer"),
        ),
        explanation=(
            M_(
                "You need one of three roles: global administrator or billing administrator of the customer, "
                "or reseller of this customer."
            ),
            one_of(M_("The roles of your account: {roles}.")),
            NOTHING_REDEEMED,
        ),
        advice=M_(
            "Ask a global administrator of the customer to make you a billing administrator. You can see "
            "your roles on the page “Customer” and in the admin center under “Users > Active users”. With "
            "the new role, sign in again and continue: your keys stay in the order."
        ),
    ),
    "subscription-unfit": _SUBSCRIPTION_UNFIT,
    "service-busy": (_BUSY_PROVIDER, _BUSY),
    "account-not-created": Case(
        title=one_of(
            M_("The account of {customer} could not be set up yet"), M_("The account could not be set up yet")
        ),
        explanation=(
            M_("The service cannot set up accounts for customers at the moment."),
            NOTHING_REDEEMED,
            M_("What you entered is kept."),
        ),
        advice=(_TRY_AGAIN, IF_IT_STAYS),
    ),
    "order-not-processed": Case(
        title=M_("The keys have not been redeemed yet"),
        explanation=(
            one_of(
                M_("The service has an account for {customer}, but could not process the order."),
                M_("The service has an account for the customer, but could not process the order."),
            ),
            NOTHING_LOST,
        ),
        advice=(M_("Redeem again: the order continues for the same customer."), IF_IT_STAYS),
    ),
    "quote-expired": Case(
        title=M_("The order review has expired"),
        explanation=(M_("The service keeps a review for a short time only."), NOTHING_REDEEMED, KEYS_STAY),
        advice=REVIEW_ADVICE,
    ),
    "quote-changed": Case(
        title=M_("Something changed since you reviewed the order"),
        explanation=(
            M_("One of the keys or the subscription has changed since the review, so the service stopped."),
            NOTHING_REDEEMED,
        ),
        advice=M_(
            "Review the order again and check the differences. If everything is right, choose “Redeem”."
        ),
    ),
    "quote-redeemed": Case(
        title=M_("This order has already been redeemed"),
        explanation=M_(
            "It was carried out before, perhaps from another window or computer. Its keys were redeemed "
            "once; this attempt changed nothing."
        ),
        advice=M_("Open the receipt in “Earlier orders”. Do not enter these keys in another order."),
    ),
    "idempotency-mismatch": Case(
        title=M_("The service mistook this order for another one"),
        explanation=M_(
            "The order carries a number that another order has already used. That is a fault in a program, "
            "not in your keys; this attempt changed nothing."
        ),
        advice=M_(
            "Check in “Earlier orders” whether these keys were redeemed. If they were not, start a new"
            " order with them. If it happens again, contact support."
        ),
    ),
}
